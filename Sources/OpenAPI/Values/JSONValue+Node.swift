import Documents
import JSONText

extension JSONValue {
    /// A value of a document. A number that JSON cannot write, such as `.inf`, is the text that stands there.
    init(_ node: Node) {
        switch node.value {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .number(let text): self = JSONValue(numberText: text) ?? .string(text)
        case .string(let text): self = .string(text)
        case .list(let elements): self = .array(elements.map { JSONValue($0) })
        case .record(let record):
            self = .object(JSONObject(record.entries.lazy.map { (key: $0.key, value: JSONValue($0.value)) }))
        }
    }

    init?(numberText text: String) {
        guard let number = JSONNumber(text) ?? decimalText(text).flatMap({ JSONNumber($0) }) else {
            return nil
        }
        self = .number(number)
    }
}
