import Diagnostics

/// A value as it stands in the source text, YAML or JSON, with its place.
package struct Node: Sendable {
    package enum Value: Sendable {
        case null
        case bool(Bool)
        /// The text of the number as it was written: `9223372036854776000`, `1.50`, `0x1F`.
        case number(String)
        case string(String)
        case list([Node])
        case record(Record)
    }

    package var value: Value
    /// First character to just past the last.
    package var span: Span

    package init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }
}

/// The entries of a mapping, in the order of the text. Keys are unique: a later duplicate was reported and left out.
package struct Record: Sendable {
    package struct Entry: Sendable {
        package var key: String
        package var keySpan: Span
        package var value: Node

        package init(key: String, keySpan: Span, value: Node) {
            self.key = key
            self.keySpan = keySpan
            self.value = value
        }
    }

    package var entries: [Entry]

    package init(_ entries: [Entry] = []) { self.entries = entries }

    /// The entry whose key has exactly these Unicode scalars.
    package func entry(_ key: String) -> Entry? { position(of: key).map { entries[$0] } }

    package subscript(_ key: String) -> Node? { position(of: key).map { entries[$0].value } }

    private func position(of key: String) -> Int? { entries.position(of: key) }
}

extension [Record.Entry] {
    /// Where the first entry from `start` on stands whose key has exactly these Unicode scalars.
    package func position(of key: String, from start: Int = 0) -> Int? {
        // Where they lie: copies of entries cost more than the search.
        withUnsafeBufferPointer { entries in
            entries.indices.dropFirst(start).first { haveSameScalars(entries[$0].key, key) }
        }
    }
}

extension Node {
    package var record: Record? { if case .record(let record) = value { record } else { nil } }
    package var list: [Node]? { if case .list(let list) = value { list } else { nil } }
    package var string: String? { if case .string(let string) = value { string } else { nil } }
    package var bool: Bool? { if case .bool(let bool) = value { bool } else { nil } }
    package var isNull: Bool { if case .null = value { true } else { false } }

    package subscript(_ key: String) -> Node? { record?[key] }

    /// What a message calls this value: `a string`, `an object`.
    package var kindName: String {
        switch value {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .list: "an array"
        case .record: "an object"
        }
    }
}
