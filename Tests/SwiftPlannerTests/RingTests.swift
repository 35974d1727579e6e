import Testing

/// Schemas that lead from one to the next and back to the first.
@Suite struct RingTests {
    @Test(arguments: [1, 2, 3, 37, 500])
    func `a ring of objects has one box, however long it is`(_ length: Int) throws {
        let text = try models(of: length) { "{type: object, properties: {next: \($0)}}" }
        #expect(text.ranges(of: "var _next: ").count == 1)
    }

    @Test(arguments: [1, 2, 7])
    func `a ring of lists has one type around its elements, and the others are names`(_ length: Int) throws {
        let text = try models(of: length) { "{type: array, items: \($0)}" }
        #expect(text.ranges(of: "struct ").count == 1)
        #expect(text.ranges(of: "typealias ").count == length - 1)
        #expect(!text.contains("JSONValue"))
    }

    /// The Swift of `length` schemas, of which each holds the next.
    private func models(of length: Int, _ schema: (String) -> String) throws -> String {
        let schemas = (0..<length).map { index in
            "    S\(index): " + schema("{$ref: '#/components/schemas/S\((index + 1) % length)'}")
        }
        let start = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
        let emission = try emit(start + schemas.joined(separator: "\n") + "\n", as: "Case")
        #expect(emission.report.diagnostics.map(\.id) == [])
        return emission.text(of: isDeclaration)
    }
}
