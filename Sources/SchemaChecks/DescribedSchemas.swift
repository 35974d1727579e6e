import BinderyRuntime
import JSONSchema
import JSONText

/// Schemas of a description, in the words of JSON Schema 2020-12, for what types do not say of values.
///
/// They are compiled when this is made, which generated code does when a value is first held against one.
public struct DescribedSchemas: Sendable {
    private let schemas: [String: CompiledSchema]

    /// Reads a document with schemas under `$defs`. What cannot be compiled holds nothing back.
    public init(_ text: String) {
        guard let document = try? JSONValue(parsing: Array(text.utf8)),
            let names = document["$defs"]?.object?.keys
        else {
            schemas = [:]
            return
        }
        let address = "description:"
        var library = SchemaLibrary()
        let resources = names.filter { document["$defs"]?[$0]?["$id"] != nil }
        library.add(document, at: address, schemas: resources.map { "/$defs/\(escapedPointerToken($0))" })
        let places = names.map { "\(address)#/$defs/\(escaped(escapedPointerToken($0)))" }
        let compiled = (try? library.compile(places)) ?? []
        schemas = Dictionary(zip(names, compiled), uniquingKeysWith: { first, _ in first })
    }

    /// Reports whatever is wrong with a value, as JSON has it. Nil, and a schema that is not here, keep everything.
    public func check(
        _ key: StaticString?, _ value: (some Encodable)?, _ name: String, _ checks: inout Checks
    ) {
        guard let value, let schema = schemas[name], let text = try? JSONTextEncoder().encode(value),
            let violations = try? schema.validate(parsing: Array(text))
        else { return }
        // Without a keyword nothing was decided.
        for violation in violations where !violation.keyword.isEmpty {
            checks.report(
                key, below: violation.instancePointer, violation.keyword,
                "expected \(violation.expected), found \(unquoted(violation.found))")
        }
    }
}

/// What was found, without the text or number itself, which may be a secret: ``the string `abc` `` is `another string`.
private func unquoted(_ found: String) -> String {
    for kind in ["string", "number"] where found.hasPrefix("the \(kind) `") { return "another \(kind)" }
    return found
}

/// A pointer as the fragment of a URI.
private func escaped(_ pointer: String) -> String {
    var result = ""
    for byte in pointer.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "~"):
            result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            result += "%\(digits.count == 1 ? "0" : "")\(digits)"
        }
    }
    return result
}
