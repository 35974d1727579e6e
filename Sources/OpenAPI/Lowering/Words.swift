import Diagnostics
import Documents
import SchemaGraph

extension Lowering {
    /// What is said of a schema for people, with what its type does not show: the format of a string, the default.
    mutating func documentation(of id: SchemaObject.ID, withDefault: Bool = true) -> Documentation {
        if model[id].format == nil, model[id].defaultValue == nil { return model[id].documentation }
        var words = model[id].documentation
        if let note = formatNote(id) { words.notes.append(note) }
        if withDefault, let value = model[id].defaultValue, let text = defaultText(value) {
            words.notes.append("Default: `\(text)`")
            words.defaultText = text
        }
        return words
    }

    private func formatNote(_ id: SchemaObject.ID) -> String? {
        guard let format = model[id].format, format != "date-time", model[id].values == nil,
            model[id].types.isEmpty ? model[id].likelyType == .string : model[id].types == [.string]
        else { return nil }
        return "Format: `\(format)`"
    }

    /// The default of what a schema describes. Nil where there is none, or none that a literal says.
    func defaultValue(of id: SchemaObject.ID) -> DefaultValue? {
        guard let node = model[id].defaultValue else { return nil }
        if node.list?.isEmpty ?? node.record?.entries.isEmpty ?? false { return .empty }
        guard defaultText(node) != nil else { return nil }
        return switch node.value {
        case .bool(let flag): .constant(.bool(flag))
        case .number(let text): .constant(.number(text))
        case .string(let text): .constant(.string(text))
        case .null, .list, .record: nil
        }
    }

    /// The default as JSON would write it. Nil when there is nothing to tell, or it is a mistake.
    private func defaultText(_ value: Node) -> String? {
        guard !model.wrongDefaults.contains(value.span), let text = scalarText(value),
            !text.utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "\n") })
        else { return nil }
        return text.isEmpty ? "\"\"" : text
    }
}
