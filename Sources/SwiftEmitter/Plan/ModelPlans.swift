/// An object of the wire.
package struct StructPlan: Sendable {
    package var doc: DocComment
    package var name: String
    /// `Codable, Hashable, Sendable`
    package var conformances: String
    package var properties: [PropertyPlan]
    /// `public let additionalProperties: [String: Int]`: what the description allows without naming it.
    package var rest: RestPlan?
    /// Remembers which optional properties came as an explicit null.
    package var keepsExplicitNulls: Bool
    package var isDecodable: Bool
    package var isEncodable: Bool
    /// An array of the wire, the properties its elements by place.
    package var isTuple: Bool
    /// Some value inside keeps limits.
    package var isCheckable: Bool
    /// Statements that check which properties are there together, and how many.
    package var choices: [String]
    package var amounts: [AmountPlan]
    package var nested: [Declaration]

    package init(
        doc: DocComment, name: String, conformances: String, properties: [PropertyPlan], rest: RestPlan?,
        keepsExplicitNulls: Bool, isDecodable: Bool, isEncodable: Bool, isTuple: Bool,
        isCheckable: Bool, choices: [String], amounts: [AmountPlan] = [], nested: [Declaration]
    ) {
        self.isDecodable = isDecodable
        self.isEncodable = isEncodable
        self.isTuple = isTuple
        self.choices = choices
        self.amounts = amounts
        self.doc = doc
        self.name = name
        self.conformances = conformances
        self.properties = properties
        self.rest = rest
        self.keepsExplicitNulls = keepsExplicitNulls
        self.isCheckable = isCheckable
        self.nested = nested
    }
}

/// An amount of money with its currency, as a computed property.
package struct AmountPlan: Sendable {
    package var doc: DocComment
    package var attributes: [String]
    package var name: String
    /// `let scale = self.currency?.scale`: what may be missing.
    package var conditions: [String]
    package var value: String

    package init(doc: DocComment, attributes: [String], name: String, conditions: [String], value: String) {
        self.doc = doc
        self.attributes = attributes
        self.name = name
        self.conditions = conditions
        self.value = value
    }

    package var type: String { conditions.isEmpty ? "ExactMoney" : "ExactMoney?" }
}

package struct PropertyPlan: Sendable {
    package var doc: DocComment
    /// `@available(*, deprecated)`
    package var attributes: [String] = []
    /// As it is declared, in backticks where Swift wants them.
    package var name: String
    /// As it is read inside the type's own functions: `status`, `self.fields`.
    package var reading: String
    /// `[String: Fee]?`
    package var type: String
    /// `let` or `var`.
    package var binding: String
    /// `.card`: the only value, which the initialiser sets by itself. Nil for all that is given to it.
    package var constant: String?
    /// `_next`, for a value that stands in a box or behind an accessor; nil otherwise.
    package var boxed: BoxPlan?
    /// ` = nil`, or empty.
    package var defaultArgument: String
    /// Printing does not show it.
    package var isSecret = false
    /// `20`: what an absent value is read as. The initialiser takes an optional.
    package var fallback: String?
    package var decoding: String
    package var encoding: String
    /// Statements: `checks.string("name", name, maxLength: 100)`.
    package var checks: [String]

    package init(
        doc: DocComment, name: String, reading: String, type: String, binding: String, constant: String?,
        boxed: BoxPlan?, defaultArgument: String, decoding: String, encoding: String, checks: [String]
    ) {
        self.doc = doc
        self.name = name
        self.reading = reading
        self.type = type
        self.binding = binding
        self.constant = constant
        self.boxed = boxed
        self.defaultArgument = defaultArgument
        self.decoding = decoding
        self.encoding = encoding
        self.checks = checks
    }
}

/// How a value is kept behind a computed property: a recursive or large one in a reference, a deprecated one as it is, since the
/// type itself would be warned of a property that it uses.
package struct BoxPlan: Sendable {
    /// `_next`
    package var storage: String
    /// `Indirect<Node>?`
    package var storageType: String
    /// `_next?.value`
    package var getter: String
    /// What the setter and the initialiser store, of a value called `newValue`.
    package var setter: String
    /// The same of the initialiser's parameter.
    package var assignment: String

    package init(storage: String, storageType: String, getter: String, setter: String, assignment: String) {
        self.storage = storage
        self.storageType = storageType
        self.getter = getter
        self.setter = setter
        self.assignment = assignment
    }
}

/// What an object holds under keys that are not declared, or a tuple after the elements that are.
package struct RestPlan: Sendable {
    package var doc: DocComment
    package var name: String
    package var binding: String
    /// `[String: Int]`
    package var type: String
    /// `[:]`
    package var empty: String
    /// The keys that have properties of their own, as literals. Nil in a tuple.
    package var exceptKeys: [String]?
    /// How many elements of a tuple come before.
    package var firstPlace: Int
    package var checks: [String]

    package init(
        doc: DocComment, name: String, binding: String, type: String, empty: String, exceptKeys: [String]?,
        firstPlace: Int, checks: [String]
    ) {
        self.doc = doc
        self.name = name
        self.binding = binding
        self.type = type
        self.empty = empty
        self.exceptKeys = exceptKeys
        self.firstPlace = firstPlace
        self.checks = checks
    }
}

extension StructPlan {
    /// `id: String`, `limit: Int? = nil`. `names` are others that properties are called by.
    package func initialiserParameters(called names: [String: String] = [:]) -> [String] {
        properties.indices.compactMap { index in
            guard properties[index].constant == nil else { return nil }
            let name = names[properties[index].name] ?? properties[index].name
            let type = properties[index].type + (properties[index].fallback == nil ? "" : "?")
            return "\(name): \(type)\(properties[index].defaultArgument)"
        }
            + (rest.map { ["\($0.name): \($0.type) = \($0.empty)"] } ?? [])
    }
}

/// Listed values, usually open to values that the description does not know yet.
package struct EnumerationPlan: Sendable {
    package struct Case: Sendable {
        package var doc: DocComment
        package var name: String
        /// `.failed`, for the list of all.
        package var reference: String
        /// `"failed"`, `42`
        package var literal: String

        package init(doc: DocComment, name: String, reference: String, literal: String) {
            self.doc = doc
            self.name = name
            self.reference = reference
            self.literal = literal
        }
    }

    package var doc: DocComment
    package var name: String
    /// `String`, `Int64`, `Double`, `JSONValue`
    package var rawType: String
    /// A Swift enum, which has no other values.
    package var isClosed: Bool
    /// Texts are equal in upper and lower case.
    package var isAnyCase: Bool
    package var cases: [Case]

    package init(
        doc: DocComment, name: String, rawType: String, isClosed: Bool, isAnyCase: Bool, cases: [Case]
    ) {
        self.doc = doc
        self.name = name
        self.rawType = rawType
        self.isClosed = isClosed
        self.isAnyCase = isAnyCase
        self.cases = cases
    }
}

/// One of several types, told apart by evidence in the value.
package struct UnionPlan: Sendable {
    package struct Branch: Sendable {
        package var doc: DocComment
        package var name: String
        /// `.card`
        package var reference: String
        package var type: String
        /// `UnionBranch(.object, required: ["iban"])`; several when values of the branch may look different.
        package var evidence: [String]
        /// `encoder`, or `TaggedEncoder(encoder, "type", "card")`
        package var encoder: String
        /// `"none"`, the only value of the branch, which then carries nothing.
        package var constant: String?
        /// Statements about the payload, `value`.
        package var checks: [String]

        /// `(Card)`, or nothing.
        package var payload: String { constant == nil ? "(\(type))" : "" }

        package init(
            doc: DocComment, name: String, reference: String, type: String, evidence: [String],
            encoder: String, constant: String? = nil, checks: [String]
        ) {
            self.doc = doc
            self.name = name
            self.reference = reference
            self.type = type
            self.evidence = evidence
            self.encoder = encoder
            self.constant = constant
            self.checks = checks
        }
    }

    /// What can be read whichever branch it is.
    package struct Accessor: Sendable {
        package var doc: DocComment
        package var name: String
        package var type: String
        /// `.string(let value): [value]`
        package var cases: [String]

        package init(doc: DocComment, name: String, type: String, cases: [String]) {
            self.doc = doc
            self.name = name
            self.type = type
            self.cases = cases
        }
    }

    package var doc: DocComment
    package var name: String
    /// `Codable, Hashable, Sendable`
    package var conformances: String
    package var isDecodable: Bool
    package var isEncodable: Bool
    package var isIndirect: Bool
    /// `"type"`, or nil.
    package var tag: String?
    /// The position of the branch whose values have no tag, or one that names no branch.
    package var fallback: Int?
    package var branches: [Branch]
    package var accessors: [Accessor]
    package var unknownCase: String
    package var isCheckable: Bool
    /// The statement that checks the value, in place of those of the branches.
    package var wholeCheck: String?
    package var nested: [Declaration]

    package init(
        doc: DocComment, name: String, conformances: String, isDecodable: Bool, isEncodable: Bool,
        isIndirect: Bool, tag: String?, fallback: Int?, branches: [Branch], accessors: [Accessor],
        unknownCase: String,
        isCheckable: Bool, nested: [Declaration]
    ) {
        self.doc = doc
        self.name = name
        self.conformances = conformances
        self.isDecodable = isDecodable
        self.isEncodable = isEncodable
        self.isIndirect = isIndirect
        self.tag = tag
        self.fallback = fallback
        self.branches = branches
        self.accessors = accessors
        self.unknownCase = unknownCase
        self.isCheckable = isCheckable
        self.nested = nested
    }
}

/// Another name for a type.
package struct AliasPlan: Sendable {
    package var doc: DocComment
    package var name: String
    package var type: String
    /// `@available(*, deprecated, renamed: "Fee")`
    package var attributes: [String] = []

    package init(doc: DocComment, name: String, type: String) {
        self.doc = doc
        self.name = name
        self.type = type
    }
}
