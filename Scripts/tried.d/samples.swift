import BinderyRuntime
import Foundation
import JSONSchema
import JSONText

/// What a type makes of a text: why it is refused and where, or what it does not keep and what it is encoded as.
enum Outcome {
    case refused(pointer: String, String)
    case read([Violation], JSONValue?)
}

/// Decodes, checks and encodes the object around a value.
func tried<Value: Codable>(_ type: Value.Type, _ text: [UInt8]) -> Outcome {
    do {
        let value = try JSONTextDecoder().decode(type, from: text)
        let again = (try? JSONTextEncoder().encode(value)).flatMap { try? JSONValue(parsing: Array($0)) }
        return .read((value as? any Checkable)?.violations() ?? [], again)
    } catch {
        return .refused(pointer: place(of: error), "\(error)")
    }
}

/// The pointer to what could not be read: of a key that is missing, to the object that misses it.
func place(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(_, let context), DecodingError.typeMismatch(_, let context),
        DecodingError.valueNotFound(_, let context), DecodingError.dataCorrupted(let context):
        context.codingPath.map { "/" + ($0.intValue.map(String.init) ?? token($0.stringValue)) }.joined()
    default: ""
    }
}

/// A key as a part of a pointer.
func token(_ key: String) -> String {
    key.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
}

var typed: [String: ([UInt8]) -> Outcome] = [:]
// TYPES

/// One line for each sample: how it should come out, and what came out.
func told(
    _ value: JSONValue, _ schema: String, _ run: ([UInt8]) -> Outcome, breaking violation: SchemaViolation?
) {
    let whole: JSONValue = ["value": value]
    var line: JSONObject = ["schema": .string(schema), "sample": value]
    if let violation {
        line["pointer"] = .string("/value\(violation.instancePointer)")
        line["keyword"] = .string(violation.keyword)
        line["expected"] = .string(violation.expected)
    }
    switch run(Array(whole.description.utf8)) {
    case .refused(let pointer, let why):
        line["refused"] = .string(pointer)
        line["why"] = .string(why)
    case .read(let violations, let again):
        line["violations"] = .array(violations.map { .string("\($0.pointer) \($0.keyword)") })
        line["same"] = .bool(again == whole)
        if again != whole { line["again"] = again?["value"] ?? .null }
    }
    print(JSONValue.object(line))
}

let document = try JSONValue(parsing: Array(Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))))
for form in ["", "Input"] {
    var library = SchemaLibrary()
    library.add(document[form.isEmpty ? "received" : "sent"] ?? [:], at: "description:")
    let schemas = (document["schemas"]?.array ?? []).enumerated().compactMap { number, schema in
        typed["\(number)\(form)"].map { run in
            (name: schema["name"]?.string ?? "", reference: schema["reference"]?.string ?? "", run: run)
        }
    }
    let all = try library.samples(of: schemas.map { "description:\($0.reference)" })
    for (schema, samples) in zip(schemas, all) {
        let name = schema.name + form
        for sample in samples.valid { told(sample, name, schema.run, breaking: nil) }
        for sample in samples.broken { told(sample.value, name, schema.run, breaking: sample.violation) }
    }
}
