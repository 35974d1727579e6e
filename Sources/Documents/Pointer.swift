import JSONText

/// A JSON Pointer (RFC 6901): the keys and positions that lead from a root to a value.
package struct Pointer: Sendable {
    /// Unescaped, outermost first: `["paths", "/pets/{id}", "get"]`.
    package var tokens: [String]

    package init(_ tokens: [String] = []) { self.tokens = tokens }

    /// Reads `/paths/~1pets/get`; the empty text is the root. Nil when the text does not begin with `/`, or
    /// has a `~` that is followed by neither `0` nor `1`.
    package init?(_ text: String) {
        guard !text.isEmpty else {
            self.init()
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var tokens: [String] = []
        for token in text.utf8.dropFirst().split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        {
            guard let token = unescaped(token) else { return nil }
            tokens.append(token)
        }
        self.init(tokens)
    }

    /// Reads the fragment of a URI, without its `#`, where characters may be percent-encoded (RFC 6901 §6).
    /// Nil when what is decoded is no UTF-8 or no pointer.
    package init?(fragment: String) {
        guard let text = percentDecoded(fragment) else { return nil }
        self.init(text)
    }

    /// As RFC 6901 writes it: `/paths/~1pets/get`, and nothing for the root.
    package var text: String { tokens.map { "/" + escapedPointerToken($0) }.joined() }

    /// As the fragment of a URI, without its `#`: `/paths/~1pets~1%7Bid%7D`.
    package var fragment: String { percentEncoded(text) }

    /// The pointer to what `token` names in the value that this one leads to.
    package func appending(_ token: String) -> Pointer { Pointer(tokens + [token]) }

    package func appending(_ position: Int) -> Pointer { appending("\(position)") }

    /// The pointer to the value that holds this one. Nil for the root.
    package var parent: Pointer? { tokens.isEmpty ? nil : Pointer(tokens.dropLast()) }
}

extension Pointer: Hashable, CustomStringConvertible {
    /// Keys are the same only when their Unicode scalars are; `String` alone would also take equivalent ones.
    package static func == (left: Pointer, right: Pointer) -> Bool {
        left.tokens.elementsEqual(right.tokens) { $0.utf8.elementsEqual($1.utf8) }
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(tokens) }

    package var description: String { text }
}

extension Node {
    /// The value that `pointer` leads to from here. Nil when a key or position on the way does not exist.
    package func value(at pointer: Pointer) -> Node? {
        let (node, steps) = furthest(along: pointer)
        return steps == pointer.tokens.count ? node : nil
    }

    /// The last value on the way of `pointer` that exists, and how many tokens lead to it.
    package func furthest(along pointer: Pointer) -> (node: Node, steps: Int) {
        var node = self
        for (steps, token) in pointer.tokens.enumerated() {
            guard let next = node.child(token) else { return (node, steps) }
            node = next
        }
        return (node, pointer.tokens.count)
    }

    /// What one token of a pointer names: an entry of an object, or an item of an array by its position from
    /// 0.
    package func child(_ token: String) -> Node? {
        switch value {
        case .record(let record): return record[token]
        case .list(let list):
            let isPosition = token == "0" || token.utf8.first != UInt8(ascii: "0")
            guard isPosition, token.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
                let position = Int(token), position < list.count
            else { return nil }
            return list[position]
        case .null, .bool, .number, .string: return nil
        }
    }
}

private func unescaped(_ token: Substring.UTF8View) -> String? {
    guard token.contains(UInt8(ascii: "~")) else { return String(Substring(token)) }
    var result: [UInt8] = []
    var rest = token[...]
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "~") else {
            result.append(byte)
            continue
        }
        switch rest.popFirst() {
        case UInt8(ascii: "0"): result.append(UInt8(ascii: "~"))
        case UInt8(ascii: "1"): result.append(UInt8(ascii: "/"))
        default: return nil
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// Leaves what a fragment may hold as it stands (RFC 3986 §3.5).
private func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
        if isFragmentByte(byte) {
            result.append(byte)
        } else {
            result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private func isFragmentByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
    }
}
