/// Text that is equal only to the same Unicode scalars: `é` in one scalar and in two are different names.
package struct ExactText: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    /// Texts with the same scalars are canonically equivalent as well, which is quickly found out.
    package static func == (left: ExactText, right: ExactText) -> Bool {
        left.text == right.text && left.text.utf8.count == right.text.utf8.count
            && left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Coarser than `==`, which is allowed.
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// Values by names, which are the same only when their Unicode scalars are.
package struct ExactTable<Value> {
    private var values: [ExactText: Value] = [:]

    package init() {}

    package var keys: some Sequence<String> { values.keys.lazy.map(\.text) }

    package subscript(key: String) -> Value? {
        get { values[ExactText(key)] }
        set { values[ExactText(key)] = newValue }
    }

    package subscript(key: String, default value: @autoclosure () -> Value) -> Value {
        get { values[ExactText(key), default: value()] }
        _modify { yield &values[ExactText(key), default: value()] }
    }
}

extension ExactTable: Sendable where Value: Sendable {}

/// Names, which are the same only when their Unicode scalars are.
package struct ExactSet: Sendable {
    private var texts: Set<ExactText> = []

    package init<Texts: Sequence<String>>(_ texts: Texts = []) { self.texts = Set(texts.map(ExactText.init)) }

    package func contains(_ text: String) -> Bool { texts.contains(ExactText(text)) }

    package mutating func formUnion<Texts: Sequence<String>>(_ more: Texts) {
        for text in more { texts.insert(ExactText(text)) }
    }
}
