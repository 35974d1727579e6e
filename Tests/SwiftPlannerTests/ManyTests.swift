import Support
import SwiftPlanner
import Testing

@Suite struct ManyTests {
    @Test func `a long enumeration has a name for each value`() throws {
        let zones = (0..<593).map { "Area\($0 / 30)/Place_\($0)" }
        let files = try emit(
            document("Zone: {type: string, enum: [\(zones.joined(separator: ", "))]}"), as: "Case"
        ).files
        let text = try #require(files.first { $0.path == "Models/Zone.swift" }?.text)
        let names = text.matches(of: /public static var (\w+): Self \{ Self\(rawValue: "(.*)"\) \}/)
        #expect(names.map { String($0.2) } == zones)
        #expect(Set(names.map(\.1)).count == zones.count)
    }

    @Test func `a ring of schemas is boxed at one place`() throws {
        let ring = (0..<37).map { index in
            "R\(index): {type: object, properties: {next: {$ref: '#/components/schemas/R\((index + 1) % 37)'}}}"
        }
        let emission = try emit(document(ring.joined(separator: "\n    ")), as: "Case")
        #expect(emission.report.diagnostics.isEmpty)
        #expect(emission.files.count { $0.text.contains("Indirect<") } == 1)
    }

    @Test(
        "models of very many are compared by their fields, where they are asked to be compared",
        arguments: [
            (250, nil, ", Hashable,"), (250, true, ", Hashable,"), (251, nil, ": Codable,"),
            (251, true, ", FieldHashable,"),
        ])
    func hashing(_ count: Int, _ isHashable: Bool?, _ expected: String) throws {
        let schemas = (0..<count).map { "R\($0): {type: object, properties: {a: {type: string}}}" }
        var settings = PlanSettings(module: "Case")
        settings.isHashable = isHashable
        let emission = try emit(document(schemas.joined(separator: "\n    ")), settings)
        let text = try #require(emission.files.first { $0.path == "Models/R7.swift" }?.text)
        #expect(text.contains("struct R7: Codable"))
        #expect(text.contains(expected))
        #expect(text.contains("Hashable") == (isHashable ?? (count <= 250)))
    }

    @Test func `among very many types, large objects stand in boxes`() throws {
        let fillers = (0..<250).map { "R\($0): {type: object, properties: {a: {type: string}}}" }
        let address = "#/components/schemas/Address"
        let others = [
            "Address: {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}, d: {type: string}}}",
            "Size: {type: object, properties: {a: {type: number}, b: {type: number}, c: {type: number}}}",
            "Place: {oneOf: [{$ref: '\(address)'}, {type: string}]}",
            """
            Parcel: {type: object, required: [to, from], properties: {to: {$ref: '\(address)'}, \
            from: {anyOf: [{$ref: '\(address)'}, {type: 'null'}]}, next: {$ref: '\(address)'}, \
            last: {anyOf: [{$ref: '\(address)'}, {type: 'null'}]}, \
            size: {$ref: '#/components/schemas/Size'}, place: {$ref: '#/components/schemas/Place'}}}
            """,
        ]
        func text(of name: String, among schemas: [String]) throws -> String {
            let emission = try emit(document(schemas.joined(separator: "\n    ")), as: "Case")
            return try #require(emission.files.first { $0.path == "Models/\(name).swift" }?.text)
        }
        let parcel = try text(of: "Parcel", among: fillers + others)
        for line in [
            "private var _to: Indirect<Address>\n", "private var _from: Indirect<Address>?\n",
            "private var _last: Indirect<Nullable<Address>>?\n", "get { _next?.value }\n",
            "_to = try fields.boxed(\"to\")\n",
            "_from = Indirect(ifPresent: fields.requiredNullable(\"from\"))\n",
            "_next = fields.boxedIfPresent(\"next\")\n",
            "_last = Indirect(ifPresent: fields.nullable(\"last\"))\n",
            "fields.boxedIfPresent(\"next\", _next)\n", "public var size: Size?\n",
            "public var place: Place?\n",
        ] {
            #expect(parcel.contains(line))
        }
        #expect(try text(of: "Place", among: fillers + others).contains("indirect enum Place"))
        #expect(try !text(of: "Parcel", among: others).contains("Indirect"))
    }

    private func document(_ schemas: String) -> String {
        "openapi: 3.1.1\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    \(schemas)\n"
    }
}
