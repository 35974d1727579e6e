import Testing

private let description = """
    openapi: 3.1.1
    info: {title: T, version: '1'}
    components:
      schemas:
        Price: {type: number}
        Item:
          type: object
          required: [price]
          properties:
            price: {$ref: '#/components/schemas/Price'}
            day: {type: string, format: date}
            link: {type: string, format: uri}
            free: {}
            code: {type: string}
            said: {type: number, x-sdk-type: DESCRIBED}
    """

/// The declarations of the properties of `Item`, and the ids of what was said.
private func choose(
    formats: [String: String] = [:], types: [String: String] = [:], described: String = "Double"
) throws -> (text: String, ids: [String]) {
    let emission = try emit(
        description.replacing("DESCRIBED", with: "'\(described)'"), as: "Case", formats: formats, types: types
    )
    return (emission.text { $0 == "Models/Item.swift" }, emission.report.diagnostics.map(\.id))
}

@Suite struct TypeChoiceTests {
    @Test func `a format has the type that somebody chose`() throws {
        let (text, ids) = try choose(formats: ["date": "String", "uri": "URL"])
        #expect(text.contains("var day: String?"))
        #expect(text.contains("var link: URL?"))
        #expect(text.contains("link = fields.valueIfPresent(\"link\")"))
        #expect(ids == [])
    }

    @Test func `a place has the type that somebody chose, and others keep theirs`() throws {
        let item = "#/components/schemas/Item/properties"
        let (text, ids) = try choose(types: [
            "\(item)/price": "Decimal", "\(item)/code": "Shop.Code",
            "openapi.yaml\(item)/free": "[String: Int]",
        ])
        #expect(text.contains("var price: Decimal\n"))
        #expect(text.contains("price = fields.decimal(\"price\")"))
        #expect(text.contains("var code: Shop.Code?"))
        #expect(text.contains("var free: [String: Int]?"))
        #expect(text.contains("var day: CalendarDate?"))
        #expect(ids == [])
    }

    @Test func `a schema has the type that somebody chose, and so has who refers to it`() throws {
        let (text, ids) = try choose(types: ["#/components/schemas/Price": "Decimal"], described: "Decimal")
        #expect(text.contains("var price: Decimal\n"))
        #expect(text.contains("var said: Decimal?"))
        #expect(ids == [])
    }

    @Test(arguments: [
        "Foo; import Evil", "Int?", "", "a b", "String\nlet x = 1", "Foo()", "[Int", "[Int]]", "let", "1a",
        "Foo<>",
        "A..B", "Foo/*", "Ä", "_", "(Int)", "any P", "\"a\"", "`a`",
    ])
    func `what is no type is refused, wherever it stands`(text: String) throws {
        #expect(try choose(formats: ["date": text]).ids == ["no-swift-type"])
        #expect(try choose(types: ["#/components/schemas/Price": text]).ids == ["no-swift-type"])
    }

    @Test(arguments: ["Money", "Foo; import Evil", "[Int]", "Int?"])
    func `a description chooses among the known types only`(text: String) throws {
        #expect(try choose(described: text.replacing("\n", with: " ")).ids == ["unknown-described-type"])
    }

    @Test func `a type for values of another kind is refused`() throws {
        #expect(try choose(described: "CalendarDate").ids == ["type-does-not-fit"])
        #expect(try choose(types: ["#/components/schemas/Item": "String"]).ids == ["type-does-not-fit"])
        #expect(try choose(formats: ["date": "Decimal"]).ids == ["unused-type-choice"])
    }

    @Test func `a choice that meets nothing is told`() throws {
        #expect(try choose(formats: ["dat": "String"]).ids == ["unused-type-choice"])
        #expect(try choose(types: ["#/components/schemas/Prize": "Decimal"]).ids == ["unused-type-choice"])
    }
}
