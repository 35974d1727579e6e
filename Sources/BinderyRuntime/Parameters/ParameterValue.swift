import JSONText

/// The value of a parameter as far as a style can tell: nulls are gone, and scalars are text.
enum ParameterValue: Hashable {
    struct Field: Hashable {
        var key: String
        var text: String
    }

    /// Null, or a list or object in which nothing is left (RFC 6570 §2.3).
    case undefined
    case text(String)
    case list([String])
    case fields([Field])

    /// Keys and values, for checks of what they may hold.
    var texts: [String] {
        switch self {
        case .undefined: []
        case .text(let text): [text]
        case .list(let items): items
        case .fields(let fields): fields.flatMap { [$0.key, $0.text] }
        }
    }
}

extension ParameterValue {
    /// The value in a media type: compact JSON, or text where the value is no more than that. `name` is for
    /// messages only.
    init(_ name: String, _ value: any Encodable, content mediaType: String) throws(RequestError) {
        let json = try jsonValue(name, value)
        let essence = mediaType.prefix { $0 != ";" }.lowercased()
        let isJSON = essence.hasSuffix("/json") || essence.hasSuffix("+json")
        self = json.isNull ? .undefined : .text(isJSON ? "\(json)" : try scalarText(name, json))
    }

    /// `name` is for messages only.
    init(_ name: String, _ value: any Encodable) throws(RequestError) {
        let json = try jsonValue(name, value)
        switch json {
        case .array(let elements):
            var items: [String] = []
            for element in elements where element != .null { items.append(try scalarText(name, element)) }
            self = items.isEmpty ? .undefined : .list(items)
        case .object(let object):
            var fields: [Field] = []
            for (key, element) in object where element != .null {
                fields.append(Field(key: key, text: try scalarText(name, element)))
            }
            self = fields.isEmpty ? .undefined : .fields(fields)
        case .null:
            self = .undefined
        case .string, .number, .bool:
            self = .text(try scalarText(name, json))
        }
    }
}

private func jsonValue(_ name: String, _ value: any Encodable) throws(RequestError) -> JSONValue {
    do {
        return try value as? JSONValue ?? JSONValue(parsing: JSONTextEncoder().encode(value))
    } catch {
        throw .unencodableValue(name, error)
    }
}

private func scalarText(_ name: String, _ json: JSONValue) throws(RequestError) -> String {
    switch json {
    case .string(let text): return text
    // `1e+21` and `1e21` are the same number, and a plus sign in a query may be taken for a space.
    case .number(let number): return number.text.replacing("+", with: "")
    case .bool(let flag): return flag ? "true" : "false"
    case .null: return ""
    case .array, .object: throw .nestedValue(name)
    }
}
