import JSONText

/// Values that a schema allows, and values that break one rule of it and no other: for tests and previews.
///
/// The same schema always gives the same values. What is found is checked, so that nothing here is a guess; where a
/// schema is too entangled, less is found.
public struct SchemaSamples: Sendable {
    /// The first has all that the schema names, the second only what has to be there. One where both are the same, and
    /// none where no value was found.
    public let valid: [JSONValue]
    /// In the order of the values.
    public let broken: [BrokenSample]

    /// The first of the values that the schema allows.
    public var sample: JSONValue? { valid.first }
}

/// A value that breaks one rule of its schema.
public struct BrokenSample: Hashable, Sendable {
    public let value: JSONValue
    /// The only thing that is wrong with it.
    public let violation: SchemaViolation
}

extension SchemaLibrary {
    /// Makes values for the schema that a URI refers to, `https://example.com/pets#/$defs/Pet`.
    ///
    /// With `usesExamples`, those of the schema are preferred where they are right. The broken ones are made when they
    /// are wanted.
    public func samples(
        of reference: String, formats: FormatUse = .assertion, usesExamples: Bool = true, breaks: Bool = true
    ) throws(SchemaErrors) -> SchemaSamples {
        try samples(of: [reference], formats: formats, usesExamples: usesExamples, breaks: breaks)[0]
    }

    /// Makes values for several schemas, in the order of their references.
    public func samples(
        of references: [String], formats: FormatUse = .assertion, usesExamples: Bool = true,
        breaks: Bool = true
    ) throws(SchemaErrors) -> [SchemaSamples] {
        // The documents are gone through once, not for each schema and attempt.
        var index = SchemaIndex(self)
        for reference in references { _ = index.resolve(reference, from: nil) }
        var samples: [SchemaSamples] = []
        for reference in references {
            let schema = try compile([reference], index, formats: formats)[0]
            let found = valid(reference, schema, index, usesExamples: usesExamples)
            samples.append(
                SchemaSamples(
                    valid: found.map(\.value), broken: breaks ? brokenSamples(found, schema) : []))
        }
        return samples
    }

    private func valid(
        _ reference: String, _ schema: CompiledSchema, _ index: SchemaIndex, usesExamples: Bool
    ) -> [MadeSample] {
        var found: [MadeSample] = []
        for isFull in [true, false] {
            for attempt in 0..<Self.attemptLimit {
                var maker = SampleMaker(index, isFull: isFull, usesExamples && attempt == 0, choice: attempt)
                guard let made = maker.make(reference), schema.isValid(made.value) else { continue }
                if !found.contains(where: { $0.value == made.value }) { found.append(made) }
                break
            }
        }
        return found
    }

    private static let attemptLimit = 24
}

extension CompiledSchema {
    /// Values for a schema that stands alone.
    public static func samples(
        of schema: JSONValue, formats: FormatUse = .assertion
    ) throws(SchemaErrors) -> SchemaSamples {
        var library = SchemaLibrary()
        library.add(schema, at: "schema:")
        return try library.samples(of: "schema:", formats: formats)
    }
}

/// A value, and the rules that were kept for each part of it.
struct MadeSample {
    var value: JSONValue
    var parts: [(path: [SampleStep], rules: SampleRules)]
}

/// One step from a value to what stands in it.
enum SampleStep {
    case key(String)
    case index(Int)
}
