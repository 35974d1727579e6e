import BinderyRuntime
import Foundation
import Support

/// A sample of `Tests/GeneratedTests/Fixtures`.
package func fixtureText(_ name: String) throws -> String {
    try Repository.text("Tests/GeneratedTests/Fixtures/\(name).json")
}

/// A value as an SDK reads it.
package func decode<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
    try JSONTextDecoder().decode(type, from: Array(text.utf8))
}

/// What a text says.
package func json(_ text: String) throws -> JSONValue { try decode(JSONValue.self, text) }

/// What a value is written as.
package func json(_ value: some Encodable) throws -> JSONValue {
    try JSONTextDecoder().decode(JSONValue.self, from: JSONTextEncoder().encode(value))
}

/// The value with its timestamps as Unix times: `.5Z` and `.500Z` are two texts of one instant.
package func withInstants(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text):
        guard let date = try? decode(Date.self, "\"\(text)\"") else { return value }
        return .string("instant \(date.timeIntervalSince1970)")
    case .array(let elements): return .array(elements.map(withInstants))
    case .object(let object):
        return .object(JSONObject(object.map { (key: $0.key, value: withInstants($0.value)) }))
    case .number, .bool, .null: return value
    }
}
