import BinderyRuntime
import Foundation
import JSONText

/// Decodes and encodes one value.
func tried<Value: Codable>(_ type: Value.Type, _ text: [UInt8]) throws -> String {
    let value = try JSONTextDecoder().decode(type, from: text)
    return String(decoding: try JSONTextEncoder().encode(value), as: UTF8.self)
}

var types: [String: ([UInt8]) throws -> String] = [:]
// TYPES

let examples = try JSONValue(parsing: Array(Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))))
for example in examples.array ?? [] {
    let text = Array((example["value"]?.string ?? "").utf8)
    let results = (example["types"]?.array ?? []).compactMap(\.string).map { name -> JSONValue in
        do {
            return ["text": .string(try types[name]?(text) ?? "")]
        } catch {
            return ["error": .string("\(error)")]
        }
    }
    print(JSONValue.array(results))
}
