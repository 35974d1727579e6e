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
    /// What stands in lists and objects within each other, each with the way to it: `["items", "0", "price"]`.
    case nested([NestedField])

    struct NestedField: Hashable {
        var path: [String]
        var text: String
    }

    /// What lists and objects within each other become.
    enum Nesting {
        case refused
        /// A list in an object becomes a field for each of its elements, all of one key. What is deeper is refused.
        case repeatingKeys
        case bracketed
    }

    /// Keys and values, for checks of what they may hold.
    var texts: [String] {
        switch self {
        case .undefined: []
        case .text(let text): [text]
        case .list(let items): items
        case .fields(let fields): fields.flatMap { [$0.key, $0.text] }
        case .nested(let fields): fields.flatMap { $0.path + [$0.text] }
        }
    }
}

extension ParameterValue {
    /// The value in a media type: compact JSON, or text where the value is no more than that. `name` is for
    /// messages only.
    init(_ name: String, _ value: any Encodable, content mediaType: String) throws(RequestError) {
        let json = try jsonValue(name, value)
        self = json.isNull ? .undefined : .text(isJSON(mediaType) ? "\(json)" : try scalarText(name, json))
    }

    /// `name` is for messages only.
    init(_ name: String, _ value: any Encodable, nesting: Nesting = .refused) throws(RequestError) {
        switch value {
        // What most values are, without the way through JSON.
        case let text as String: self = .text(text)
        case let number as Int: self = .text(String(number))
        default: self = try ParameterValue(name, json: jsonValue(name, value), nesting: nesting)
        }
    }

    init(_ name: String, json: JSONValue, nesting: Nesting) throws(RequestError) {
        if nesting == .bracketed, json.array != nil || json.isNested {
            var fields: [NestedField] = []
            collect(json, at: [], into: &fields)
            self = fields.isEmpty ? .undefined : .nested(fields)
            return
        }
        switch json {
        case .array(let elements):
            var items: [String] = []
            for element in elements where element != .null { items.append(try scalarText(name, element)) }
            self = items.isEmpty ? .undefined : .list(items)
        case .object(let object):
            var fields: [Field] = []
            for (key, value) in object {
                let values = nesting == .repeatingKeys ? value.array ?? [value] : [value]
                for value in values where value != .null {
                    fields.append(Field(key: key, text: try scalarText(name, value)))
                }
            }
            self = fields.isEmpty ? .undefined : .fields(fields)
        case .null:
            self = .undefined
        case .string, .number, .bool:
            self = .text(try scalarText(name, json))
        }
    }
}

/// Elements of a list are known by their position, from 0.
private func collect(_ json: JSONValue, at path: [String], into fields: inout [ParameterValue.NestedField]) {
    switch json {
    case .object(let object):
        for (key, value) in object { collect(value, at: path + [key], into: &fields) }
    case .array(let elements):
        for (index, value) in elements.enumerated() { collect(value, at: path + ["\(index)"], into: &fields) }
    case .null: break
    case .string(let text): fields.append(.init(path: path, text: text))
    case .number(let number): fields.append(.init(path: path, text: plainText(number)))
    case .bool(let flag): fields.append(.init(path: path, text: flag ? "true" : "false"))
    }
}

extension JSONValue {
    /// An object that holds a list or another object.
    fileprivate var isNested: Bool {
        object?.contains { $0.value.array != nil || $0.value.object != nil } ?? false
    }
}

/// `1e+21` and `1e21` are the same number, and a plus sign in a query may be taken for a space.
private func plainText(_ number: JSONNumber) -> String { number.text.replacing("+", with: "") }

/// A parameter, or the body where there is no name.
func jsonValue(_ name: String?, _ value: any Encodable) throws(RequestError) -> JSONValue {
    do {
        return try value as? JSONValue ?? JSONValue(parsing: JSONTextEncoder().encode(value))
    } catch {
        throw name.map { .unencodableValue($0, error) } ?? .unencodableBody(error)
    }
}

private func scalarText(_ name: String, _ json: JSONValue) throws(RequestError) -> String {
    switch json {
    case .string(let text): return text
    case .number(let number): return plainText(number)
    case .bool(let flag): return flag ? "true" : "false"
    case .null: return ""
    case .array, .object: throw .nestedValue(name)
    }
}
