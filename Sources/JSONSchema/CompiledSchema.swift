import JSONText

/// A schema, ready to check values. Made by ``SchemaLibrary``; can be used from many threads at once.
public struct CompiledSchema: Sendable {
    let program: Program
    let root: Int32
    /// What was left out when the schema was compiled.
    public let warnings: [SchemaProblem]

    /// Compiles a schema that stands alone.
    public init(_ schema: JSONValue, formats: FormatUse = .annotation) throws(SchemaErrors) {
        var library = SchemaLibrary()
        library.add(schema, at: "schema:")
        self = try library.compile("schema:", formats: formats)
    }

    init(program: Program, root: Int32, warnings: [SchemaProblem]) {
        self.program = program
        self.root = root
        self.warnings = warnings
    }

    /// Whether a value is as the schema wants it. Looks no further than the first violation.
    public func isValid(_ value: JSONValue) -> Bool {
        guard let tape = try? JSONTape(encoded(value)) else { return false }
        return isValid(tape)
    }

    /// Whether a JSON text is as the schema wants it. Of members with the same key each is checked.
    public func isValid(parsing text: [UInt8]) throws(JSONSyntaxError) -> Bool {
        isValid(try JSONTape(text))
    }

    /// All that is wrong with a value, in the order of the value.
    public func validate(_ value: JSONValue) -> [SchemaViolation] {
        do {
            return validate(try JSONTape(encoded(value)))
        } catch {
            return [.unreadable(error, program.place(of: root))]
        }
    }

    /// All that is wrong with a JSON text, in the order of the text. Of members with the same key each is
    /// checked.
    public func validate(parsing text: [UInt8]) throws(JSONSyntaxError) -> [SchemaViolation] {
        validate(try JSONTape(text))
    }

    /// Whether the value at a token is as the schema wants it.
    package func isValid(_ tape: JSONTape, at index: Int = 0) -> Bool {
        var evaluation = Evaluation(program, tape, collects: false)
        return evaluation.check(root, index, -1) && !evaluation.isUndecided
    }

    /// All that is wrong with the value at a token. Pointers begin at that value.
    package func validate(_ tape: JSONTape, at index: Int = 0) -> [SchemaViolation] {
        guard !isValid(tape, at: index) else { return [] }
        var evaluation = Evaluation(program, tape, collects: true)
        _ = evaluation.check(root, index, -1)
        if evaluation.isUndecided { return [.undecided(program.place(of: root))] }
        return violations(evaluation.records, program, tape, below: index)
    }

    private func encoded(_ value: JSONValue) -> [UInt8] {
        let sink = JSONSink()
        sink.write(value)
        return Array(sink.bytes)
    }
}
