import Diagnostics
import Documents

/// A value of the document, and where it stands: what every reading function is given.
struct Site: Sendable {
    let node: Node
    /// Where a message about the value belongs: its key, or the value itself where it has none.
    let span: Span
    /// The key it stands under, or its number in a list.
    let key: String
    /// The pointer of what it stands in. Nil for the root.
    private let parent: String?

    /// A document as a whole. A message about it points at its start, not at all of it.
    init(root: Node) {
        self.init(node: root, span: .start(of: root.span.file), key: "", parent: nil)
    }

    private init(node: Node, span: Span, key: String, parent: String?) {
        self.node = node
        self.span = span
        self.key = key
        self.parent = parent
    }

    /// From the document's root: `/components/schemas/Pet`. Empty for the root.
    ///
    /// Made when it is asked for: most values are never pointed at.
    var pointer: String {
        guard let parent else { return "" }
        return "\(parent)/\(escapedToken(key))"
    }

    func child(_ entry: Record.Entry) -> Site {
        Site(node: entry.value, span: entry.keySpan, key: entry.key, parent: pointer)
    }

    /// The element of the list here that has this position.
    func element(_ position: String, _ node: Node) -> Site {
        Site(node: node, span: node.span, key: position, parent: pointer)
    }

    /// What stands in the mapping here, in order; nothing when it is no mapping.
    var children: [Site] {
        guard let record = node.record else { return [] }
        let here = pointer
        return record.entries.map { Site(node: $0.value, span: $0.keySpan, key: $0.key, parent: here) }
    }

    /// The elements of the list here, in order; nothing when it is no list.
    var elements: [Site] {
        guard let list = node.list else { return [] }
        let here = pointer
        return list.enumerated().map { Site(node: $1, span: $1.span, key: "\($0)", parent: here) }
    }
}

/// A key as one step of a JSON Pointer (RFC 6901 §3). What `Pointer` does, without making one for every key.
func escapedToken(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return key }
    return key.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
        .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
}
