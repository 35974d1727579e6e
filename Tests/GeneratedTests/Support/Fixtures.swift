import BinderyRuntime
import Foundation
import Support

/// A sample of `Tests/GeneratedTests/Fixtures`.
package func fixtureText(_ name: String) throws -> String {
    try Repository.text("Tests/GeneratedTests/Fixtures/\(name).json")
}

/// The names of all operations of an SDK, as its `API.md` lists them: `Payments.List`.
package func operationNames(of sdk: String) throws -> Set<String> {
    let lines = try Repository.text("Generated/\(sdk)/API.md").split(separator: "\n")
    return Set(
        lines.filter { $0.hasPrefix("struct ") && $0.contains(": \(sdk)Operation") }.map {
            String($0.dropFirst("struct ".count).prefix { $0 != ":" })
        })
}

/// `Payments.List`, of a value of that type.
package func typeName(of value: Any) -> String {
    String(String(reflecting: type(of: value)).drop { $0 != "." }.dropFirst())
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

/// The types of an SDK that do not say which text they were described from.
package func typesWithoutSource(of sdk: String) throws -> [String] {
    var found: [String] = []
    for folder in ["", "/Models", "/Operations"] {
        for file in Repository.files(in: "Generated/\(sdk)\(folder)", endingIn: ".swift") {
            var comment = ""
            for line in try Repository.text(file).split(separator: "\n") {
                let code = line.drop { $0 == " " }
                if code.hasPrefix("///") {
                    comment += code
                    continue
                }
                // What every SDK has alike is described nowhere.
                let isDescribed =
                    code.hasPrefix("public nonisolated ") && !code.hasPrefix("public nonisolated func ")
                    || code.hasPrefix("public typealias ") && !code.hasPrefix("public typealias Event ")
                if isDescribed, !comment.contains("`, from ") {
                    found.append("\(file): \(code)")
                }
                comment = ""
            }
        }
    }
    return found
}
