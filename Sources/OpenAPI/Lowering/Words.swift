import Diagnostics
import Documents
import SchemaGraph

extension Lowering {
    /// What is said of a schema for people, with what its type does not show: the format of a string, the default.
    mutating func documentation(of id: SchemaObject.ID, withDefault: Bool = true) -> Documentation {
        var words = model[id].documentation
        if model[id].format != nil { words.notes += formatNote(model[id]) }
        if withDefault, let value = model[id].defaultValue, let text = defaultText(value, id) {
            words.notes.append("Default: `\(text)`")
        }
        return words
    }

    private func formatNote(_ schema: SchemaObject) -> [String] {
        guard let format = schema.format, schema.types.isEmpty || schema.types == [.string],
            format != "date-time",
            schema.values == nil, schema.likelyType == .string || schema.types == [.string]
        else { return [] }
        return ["Format: `\(format)`"]
    }

    /// The default as JSON would write it. Nil, and reported where it is a mistake, when there is nothing to tell.
    private mutating func defaultText(_ value: Node, _ id: SchemaObject.ID) -> String? {
        guard let text = scalarText(value), !text.contains("`"), !text.contains("\n") else { return nil }
        let leaf = leaf(of: id)
        if let type = leaf.kind.mismatch(with: value) {
            warnOnce(.wrongDefault(text, "is not of type `\(type)`", at: value.span))
            return nil
        }
        if case .enumeration = leaf.kind, !value.isNull,
            let members = readEnumeration(model[leaf.schema]).shape?.members,
            !members.contains(where: { $0.value.text == text })
        {
            let guess = nearest(to: text, in: members.map(\.value.text))
            warnOnce(.wrongDefault(text, "is none of the listed values", guess: guess, at: value.span))
            return nil
        }
        if leaf.kind == .string(format: "date-time"), !text.contains(where: \.isNumber) {
            warnOnce(.wrongDefault(text, "is no `date-time`", at: value.span))
            return nil
        }
        return text.isEmpty ? "\"\"" : text
    }
}

extension LeafKind {
    /// The type that the value should have had.
    fileprivate func mismatch(with value: Node) -> String? {
        switch (self, value.value) {
        case (.string, .number), (.string, .bool), (.enumeration(.string), .number),
            (.enumeration(.string), .bool):
            "string"
        case (.integer, .string), (.integer, .bool), (.enumeration(.integer), .string): "integer"
        case (.number, .string), (.number, .bool), (.enumeration(.number), .string): "number"
        case (.boolean, .string), (.boolean, .number), (.enumeration(.boolean), .string): "boolean"
        case (.array, .string), (.array, .number), (.array, .bool): "array"
        case (.object, .string), (.object, .number), (.object, .bool): "object"
        default: nil
        }
    }
}
