import Diagnostics

/// The public surface of one SDK: what a reviewer, and the next run, need to know of it.
package struct Surface: Sendable {
    /// A declaration that callers see by itself.
    package enum Kind: String, Sendable, CaseIterable {
        case structure = "struct"
        /// Listed values that stay open: a struct over the raw value.
        case enumeration = "values"
        case union = "enum"
        case alias = "typealias"
        /// A method that makes a call.
        case call = "func"
        /// A property of the client that has calls.
        case group
        /// The type of the servers.
        case servers
        /// The header fields of a call's answers.
        case headers
        /// What receives what the API sends after a call.
        case receiver
        /// The calls that the answers of a call lead to.
        case links
        /// What a failed answer says.
        case failure

        /// Whether it is a type that values of the wire have, or a call.
        package var isMain: Bool {
            switch self {
            case .structure, .enumeration, .union, .alias, .call: true
            case .group, .servers, .headers, .receiver, .links, .failure: false
            }
        }
    }

    /// A property, a listed value, a branch of a union, or an argument of a call.
    package struct Member: WireNamed, Sendable, Hashable {
        package var name: String
        /// The key on the wire; of an argument with its location: `query limit`. Empty where there is none.
        package var wireName: String
        /// `let`, `var`, `case`, `static var`, `static`, `func`; empty for an argument.
        package var keyword: String
        /// `[Fee]?`; of a listed value its literal.
        package var type: String
        /// Callers may leave it out.
        package var isOptional: Bool

        package init(name: String, wireName: String, keyword: String, type: String, isOptional: Bool) {
            self.name = name
            self.wireName = wireName
            self.keyword = keyword
            self.type = type
            self.isOptional = isOptional
        }

        /// As it is declared: `let fee: Int?`
        package var declaration: String {
            let head = keyword.isEmpty ? name : "\(keyword) \(name)"
            return switch keyword {
            case "case": "\(head)(\(type))"
            case "static var": "\(head) = \(type)"
            case "static": "static \(type)"
            case "func": "\(head)\(type)"
            default: "\(head): \(type)"
            }
        }
    }

    package struct Entry: Sendable {
        package var kind: Kind
        /// `Payment.Status`; of a call `payments.retrieve`.
        package var path: String
        /// Conformances, what an alias stands for, or how a call is written behind its name.
        package var signature: String
        /// Where it stands in the description, in words that no order changes: `components/schemas/Payment`.
        package var key: String
        /// The document's name and a JSON Pointer.
        package var pointer: String
        /// `sent`, `received`, `sent received`, or empty when no call needs it.
        package var direction: String
        /// In the order in which callers give them.
        package var members: [Member]
        /// Its position among the schemas or operations of the contract. Nil when it was read from a lock.
        package var position: Int?
        /// Where it stands, in the description or in the lock that it was read from; and its members, in a lock.
        package var span: Span?
        package var memberSpans: [Span] = []

        package init(
            kind: Kind, path: String, signature: String, key: String, pointer: String, direction: String,
            members: [Member], position: Int? = nil
        ) {
            self.kind = kind
            self.path = path
            self.signature = signature
            self.key = key
            self.pointer = pointer
            self.direction = direction
            self.members = members
            self.position = position
        }

        /// As it is declared: `struct Payment: Codable, Sendable`.
        package var declaration: String {
            switch kind {
            case .structure, .union: "\(kind.rawValue) \(path): \(signature)"
            case .enumeration: "\(isClosed ? "enum" : "struct") \(path): \(signature)"
            case .alias: "typealias \(path) = \(signature)"
            case .call: "func \(path)\(signature)"
            case .group: "var \(path): \(signature)"
            case .servers, .headers: "struct \(path): \(signature)"
            case .receiver: "enum \(path): CallbackReceiver"
            case .links: "extension \(signature)"
            case .failure: "var \(path).body: \(signature)?"
            }
        }

        /// Listed values that no others can be added to without a word of callers.
        package var isClosed: Bool { kind == .enumeration && !signature.hasSuffix("Enum") }

        /// Listed values that mean the same in upper and lower case.
        package var isAnyCase: Bool { kind == .enumeration && signature == "AnyCaseEnum" }

        /// What a call gives back. Empty for nothing.
        package var result: String {
            signature.ranges(of: ") -> ").last.map { String(signature[$0.upperBound...]) } ?? ""
        }

        /// The type that it stands in, or itself: `Payment`.
        package var root: Substring { path.prefix { $0 != "." } }
    }

    /// Types and calls.
    package var entries: [Entry]
    /// What callers see besides: groups of calls, servers, header fields of answers, receivers of callbacks, calls that follow.
    package var besides: [Entry]
    /// Names that types had before, and what they are called now.
    package var formerNames: [String: String]

    package init(entries: [Entry] = [], besides: [Entry] = [], formerNames: [String: String] = [:]) {
        self.entries = entries
        self.besides = besides
        self.formerNames = formerNames
    }
}

extension Surface {
    /// Whether code that names `path` as it was before still compiles.
    package func keeps(_ path: String) -> Bool { keeps(path, steps: 16) }

    /// Names may lead back to themselves where a lock was edited.
    private func keeps(_ path: String, steps: Int) -> Bool {
        guard steps > 0 else { return false }
        if formerNames[path] != nil { return true }
        var owner = path[...]
        while let dot = owner.lastIndex(of: ".") {
            let rest = owner[dot...] + path[owner.endIndex...]
            owner = owner[..<dot]
            if let name = formerNames[String(owner)] {
                return stands(name + rest) || keeps(name + rest, steps: steps - 1)
            }
        }
        return false
    }

    /// Whether something of now is called so: a type, a member, a call or a group of calls.
    package func declares(_ path: String) -> Bool { stands(path) || besides.contains { $0.path == path } }

    private func stands(_ path: String) -> Bool {
        let (owner, name) = halves(path) ?? ("", path)
        return entries.contains { entry in
            entry.path == path || entry.path == owner && entry.members.contains { $0.name == name }
        }
    }
}

/// `Payment.Status` and `open` of `Payment.Status.open`. Nil of a name that stands by itself.
package func halves(_ path: String) -> (owner: String, name: String)? {
    path.lastIndex(of: ".").map { (String(path[..<$0]), String(path[path.index(after: $0)...])) }
}

/// Whether a text names a type of Foundation that generated code has.
package func namesFoundation(_ text: String) -> Bool {
    typeNames(in: text).contains { ["Data", "Date", "Decimal", "URL", "UUID"].contains($0) }
}

/// The names in the text of a type: `String`, `Fee` and `Payment.Status` of `[String: Fee]?`.
package func typeNames(in text: String) -> [Substring] {
    text.utf8.split { !isNameByte($0) }.map { Substring($0) }
}

/// Whether a byte of UTF-8 belongs to a name, or to the path of one. All that is not ASCII does.
func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
        true
    default: false
    }
}
