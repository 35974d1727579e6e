import Foundation
import JSONSchema
import JSONText

/// CPU seconds of reading a JSON text and checking it against a schema, the median of seven runs.
func secondsOfValidation(schema: String, text: String) throws -> Double {
    func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
    let compiled = try CompiledSchema(JSONValue(parsing: bytes(schema)))
    let value = try bytes(text)
    let figures = try (0..<7).map { _ in
        try measured {
            guard try compiled.isValid(parsing: value) else {
                throw Failure("\(text) does not fit \(schema)")
            }
            return value
        }
    }
    return figures.sorted()[figures.count / 2]
}
