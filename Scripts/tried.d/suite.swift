import BinderyRuntime
import Foundation
import JSONText

/// Decodes, checks and encodes the object around a value: nil where it is refused, else what came back.
func tried<Value: Codable & Checkable>(_ type: Value.Type, _ text: [UInt8]) -> [UInt8]? {
    guard let value = try? JSONTextDecoder().decode(Value.self, from: text), value.violations().isEmpty
    else { return nil }
    return (try? JSONTextEncoder().encode(value)).map(Array.init) ?? []
}

var typed: [String: ([UInt8]) -> [UInt8]?] = [:]
var plain: [String: ([UInt8]) -> [UInt8]?] = [:]
// TYPED
// PLAIN

func printVerdict(_ kind: String, _ result: [UInt8]?, isValid: Bool, _ title: String) {
    print((result != nil) == isValid ? "right" : isValid ? "refused" : "accepted", kind, title)
}

let suite = try JSONValue(parsing: Array(Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))))
for test in suite.array ?? [] {
    guard let name = test["name"]?.string, let isValid = test["valid"]?.bool,
        let title = test["title"]?.string,
        let value = test["value"]
    else { continue }
    let whole: JSONValue = ["value": value]
    let text = Array(whole.description.utf8)
    if let run = plain[name] { printVerdict("V", run(text), isValid: isValid, title) }
    guard let run = typed[name] else { continue }
    let result = run(text)
    printVerdict("D", result, isValid: isValid, title)
    guard isValid, let result else { continue }
    print((try? JSONValue(parsing: result)) == whole ? "right" : "changed", "R", title)
}
