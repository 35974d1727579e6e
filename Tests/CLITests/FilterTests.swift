import Foundation
import Support
import Testing

private let description = """
    openapi: 3.1.1
    info: {title: Pets, version: '1'}
    paths:
      /pets:
        get:
          operationId: listPets
          tags: [Pets]
          responses:
            '200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      /jobs:
        get:
          operationId: listJobs
          x-internal: true
          responses:
            '200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
    components:
      schemas:
        Pet: {type: object, properties: {name: {type: string}, owner: {$ref: '#/components/schemas/Owner'}}}
        Owner: {type: object, properties: {name: {type: string}}}
        Job: {type: object, properties: {name: {type: string}}}

    """

@Suite struct FilterTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(description, to: "specs/pets/openapi.yaml")
    }

    private func generate(_ words: String...) throws -> CommandRun {
        let place = ["generate", "specs/pets/openapi.yaml", "--name", "Pets", "--output", "Generated/Pets"]
        return try runGenerator(place + words, in: folder)
    }

    private func workspace(filters: String) throws -> CommandRun {
        try folder.write("name: Pets\ndocuments: [openapi.yaml]\n\(filters)", to: "specs/pets/sdk.yaml")
        return try runGenerator(["generate"], in: folder)
    }

    private func models() throws -> [String] {
        filesBelow(folder["Generated/Pets"]).filter { $0.hasPrefix("Models/") }.sorted()
    }

    @Test func `what x-internal marks is left out, and counted`() throws {
        let run = try generate()
        #expect(run.exitCode == 0)
        #expect(run.output.contains(", 2 left out; "), "\(run.output)")
        #expect(try models() == ["Models/Owner.swift", "Models/Pet.swift"])
    }

    @Test func `internal things are included on request`() throws {
        let run = try generate("--include", "internal")
        #expect(!run.output.contains("left out"))
        #expect(try models() == ["Models/Job.swift", "Models/Owner.swift", "Models/Pet.swift"])
    }

    @Test func `options that filter add up, and the next run removes what is left out now`() throws {
        _ = try generate()
        let run = try generate("--include", "schema:Owner", "--include=schema:Job", "--include", "internal")
        #expect(run.errors == "")
        #expect(try models() == ["Models/Job.swift", "Models/Owner.swift"])
    }

    @Test(arguments: [
        "filters:\n  include:\n    - tag: Pets\n  exclude:\n    - schema: [Owner]\n",
        "filters: {include: ['tag:Pets'], exclude: ['schema:Owner', deprecated]}\n",
    ])
    func `a workspace filters in its sdk.yaml`(_ filters: String) throws {
        let run = try workspace(filters: filters)
        #expect(run.errors == "")
        #expect(try models() == ["Models/Pet.swift"])
        #expect(try folder.text("Generated/Pets/Models/Pet.swift").contains("owner: JSONValue?"))
        let check = try runGenerator(["check"], in: folder)
        #expect(check.exitCode == 0, "\(check.errors)")
    }

    /// A setting that makes no sense, and how the message about it begins.
    static let mistakes: [(filters: String, message: String)] = [
        ("filters: [tag]\n", "specs/pets/sdk.yaml:3:10: error: `filters` is an array [setting-kind]"),
        ("filters: {inclde: []}\n", "did you mean `include`?"),
        ("filters: {include: Pets}\n", "`include` is a string [setting-kind]"),
        ("filters: {include: [{tag: 1}]}\n", "`tag` is a number [setting-kind]"),
        ("filters: {include: [{tga: Pets}]}\n", "did you mean `tag:Pets`?"),
        ("filters: {exclude: [deprecatd]}\n", "did you mean `deprecated`?"),
        ("filters: {include: [deprecated]}\n", "`deprecated` is no filter that includes [unknown-filter]"),
    ]

    @Test(arguments: mistakes) func `a filter that makes no sense is explained`(
        _ filters: String, _ message: String
    )
        throws
    {
        let run = try workspace(filters: filters)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.errors.components(separatedBy: "error: ").count <= 2, "\(run.errors)")
    }

    @Test func `a filter that names nothing is a warning at its place`() throws {
        let run = try workspace(filters: "filters:\n  exclude:\n    - tag: Pest\n")
        #expect(run.exitCode == 0)
        #expect(run.errors.hasPrefix("specs/pets/sdk.yaml:5:12: warning: no operation has the tag `Pest`"))
        #expect(run.errors.contains("did you mean `tag:Pets`?"))
    }

    @Test func `filters on the command line need a description there`() throws {
        let run = try runGenerator(["generate", "--include", "tag:Pets"], in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("`--include` is given, and no description [missing-document]"))
    }
}

@Suite struct ExplainPlaceTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(description, to: "specs/pets/openapi.yaml")
        try folder.write("name: Pets\ndocuments: [openapi.yaml]\n", to: "specs/pets/sdk.yaml")
    }

    private func explain(_ words: String...) throws -> CommandRun {
        try runGenerator(["explain"] + words, in: folder)
    }

    @Test func `a schema is followed from its place to Swift, and to the operation that needs it`() throws {
        let run = try explain("#/components/schemas/Owner", "--sdk", "pets")
        #expect(run.exitCode == 0)
        #expect(
            run.output == """
                schema `Owner` in Pets
                  described   specs/pets/openapi.yaml:19:5
                              at openapi.yaml#/components/schemas/Owner
                  means       object
                                "name": string
                              only received
                  in Swift    struct Owner
                              in Generated/Pets/Models/Owner.swift
                  because     `GET /pets`, in its response 200
                              schema `Pet`, in its property `owner`
                              schema `Owner`

                """)
    }

    @Test(arguments: [
        ("openapi.yaml#/components/schemas/Pet/properties/owner", "let owner: Owner?"),
        ("#/components/schemas/Pet/properties/owner/$ref", "property `owner` of schema `Pet` in Pets"),
        ("#/paths/~1pets/get", "PetsClient.pets.list"),
        ("#/paths/%7E1pets/get", "PetsClient.pets.list"),
        ("GET /pets", "in Generated/Pets/Operations/PetsAPI.swift"),
        ("/pets", "operation `GET /pets` in Pets"),
        ("listPets", "operation `GET /pets` in Pets"),
        ("#/paths/~1pets/get/responses/200", "part of     `GET /pets`"),
        ("GET /jobs", "left out because `x-internal` marks it"),
        ("Job", "left out because nothing that is kept needs it"),
    ])
    func `a place is found however it is written`(_ place: String, _ words: String) throws {
        let run = try explain(place)
        #expect(run.output.contains(words), "\(run.output)\(run.errors)")
        #expect(run.exitCode == 0)
    }

    @Test func `a path whose placeholders have no names is found as it is written`() throws {
        try folder.write(
            """
            openapi: 3.1.1
            info: {title: Holes, version: '1'}
            paths: {'/n/{}/{}': {get: {responses: {'200': {description: k}}}}}
            """, to: "holes.yaml")
        for place in ["GET /n/{}/{}", "/n/{}/{}", "GET /n/{value}/{value2}"] {
            let run = try explain(place, "holes.yaml")
            #expect(run.output.contains("operation `GET /n/{value}/{value2}`"), "\(run.errors)")
        }
    }

    @Test func `what a filter leaves out is said with the filter`() throws {
        let run = try explain("Pet", "specs/pets/openapi.yaml", "--exclude", "schema:P*")
        #expect(
            run.output.contains("left out by the filter `schema:P*` (on the command line)"), "\(run.output)")
        #expect(run.output.contains("in Swift    not generated"))
    }

    @Test(arguments: [
        (["#/components/schemas/Onwer"], "did you mean `#/components/schemas/Owner`?"),
        (["GET /pet"], "did you mean `GET /pets`?"),
        (["GET /pets", "--sdk", "Pet"], "did you mean `Pets`?"),
        (["Onwer"], "did you mean `Owner`?"),
        (["pest", "--sdk", "pets"], "no description has anything at `pest`"),
        (["pest"], "no message has the id `pest`"),
    ])
    func `a place that nothing stands at is one message`(_ words: [String], _ message: String) throws {
        let run = try runGenerator(["explain"] + words, in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.output == "")
    }
}

@Suite struct LintTests {
    @Test func `linting finds what generating does not mention, and ends with exit code 0`() throws {
        let folder = try TemporaryFolder()
        try folder.write(description + "    Spare: {type: object}\n", to: "openapi.yaml")
        let run = try runGenerator(["lint", "openapi.yaml"], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.contains("`Spare` is declared under `components.schemas` and not used"))
        #expect(run.output == "openapi.yaml: 0 errors, 1 warning\n")
    }

    @Test
    func `a union whose branches cannot be told apart is found, with the property that would tell them`()
        throws
    {
        let folder = try TemporaryFolder()
        let union = """
                Toy: {oneOf: [{$ref: '#/components/schemas/Ball'}, {$ref: '#/components/schemas/Rope'}]}
                Ball: {type: object, properties: {colour: {type: string}, radius: {type: number}}}
                Rope: {type: object, properties: {colour: {type: string}}}

            """
        let text = description.replacing("schemas/Job", with: "schemas/Toy") + union
        try folder.write(text, to: "openapi.yaml")
        let run = try runGenerator(["lint", "openapi.yaml"], in: folder)
        #expect(run.errors.contains("branches `ball` and `rope`"), "\(run.errors)")
        #expect(run.errors.contains("make `radius` required, or add a `discriminator`"), "\(run.errors)")
    }

    @Test
    func
        `a component that only another file uses is not unused, and values are held against each other there too`()
        throws
    {
        let folder = try TemporaryFolder()
        let text = """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {/pets: {$ref: paths/pets.yaml}}
            components: {schemas: {Pet: {type: object}, Spare: {type: object}}}

            """
        let path = """
            get:
              parameters: [{name: kind, in: query, schema: {enum: [cat, cat]}}]
              responses:
                '200':
                  description: One
                  content: {application/json: {schema: {$ref: '../openapi.yaml#/components/schemas/Pet'}}}

            """
        try folder.write(text, to: "openapi.yaml")
        try folder.write(path, to: "paths/pets.yaml")
        let run = try runGenerator(["lint", "openapi.yaml"], in: folder)
        #expect(run.output == "openapi.yaml: 0 errors, 2 warnings\n", "\(run.errors)")
        #expect(run.errors.contains("`Spare` is declared under `components.schemas` and not used"))
        #expect(run.errors.contains("paths/pets.yaml:2:61: warning: `cat` is listed twice"), "\(run.errors)")
    }

    @Test func `a fragment by itself needs neither a title nor what others declare`() throws {
        let folder = try TemporaryFolder()
        let fragment =
            "fragment: 1\nsource: Manual\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B'}}}\n"
        try folder.write(fragment, to: "a.yaml")
        let run = try runGenerator(["lint", "a.yaml"], in: folder)
        #expect(run.output == "a.yaml: 0 errors, 0 warnings\n", "\(run.errors)")
        let made = try runGenerator(["generate", "a.yaml", "--name", "A", "--output", "out"], in: folder)
        #expect(made.exitCode == 1)
        #expect(made.errors.contains("schema `#/components/schemas/B` is not defined"))
    }
}
