import Foundation
import Support
import Testing

@Suite struct OverlayCommandTests {
    private func overlay(_ actions: String) -> String {
        "overlay: 1.1.0\ninfo: {title: Changes, version: '1'}\nactions:\n\(actions)\n"
    }

    @Test func `a workspace lists overlays among its documents, and they apply in order`() throws {
        let pets = try PetWorkspace()
        try pets.folder.write(
            #"{"name": "Pets", "documents": ["openapi.json", "one.yaml", "two.yaml"]}"#,
            to: "specs/pets/sdk.yaml")
        try pets.folder.write(
            overlay(
                "  - target: $.components.schemas\n    update: {Vet: {type: object}, Stay: {type: object}}"),
            to: "specs/pets/one.yaml")
        try pets.folder.write(
            overlay("  - target: $.components.schemas.Stay\n    remove: true"), to: "specs/pets/two.yaml")
        let run = try pets.generator()
        #expect(run.exitCode == 0, "\(run.errors)")
        _ = try pets.file(of: "Vet")
        #expect(try !pets.generated().keys.contains { $0.hasSuffix("/Stay.swift") })
        #expect(try pets.generator("check").exitCode == 0)
    }

    @Test func `overlays are options of every command that reads a description`() throws {
        let folder = try TemporaryFolder()
        try folder.write(petDescription(["Pet"]), to: "api.json")
        try folder.write(
            overlay("  - target: $.components.schemas\n    update: {Vet: {type: object}}"), to: "one.yaml")
        try folder.write(
            overlay("  - target: $.components.schemas.Vet\n    update: {properties: {a: {type: nowhere}}}"),
            to: "two.yaml")
        let overlays = ["--overlay", "one.yaml", "--overlay=two.yaml"]
        let target = ["api.json", "--name", "Pets", "--output", "out"]
        let generate = try runGenerator(["generate"] + target + overlays, in: folder)
        #expect(generate.exitCode == 0, "\(generate.errors)")
        #expect(generate.errors.hasPrefix("two.yaml:5:37: warning: `nowhere` is not a type of JSON Schema"))
        #expect(try folder.contents(below: "out").keys.contains { $0.hasSuffix("/Vet.swift") })
        #expect(try runGenerator(["check"] + target + overlays, in: folder).exitCode == 0)
        let drift = try runGenerator(["check"] + target + overlays.dropLast(), in: folder)
        #expect(drift.exitCode == 1)
        #expect(
            drift.errors.contains(
                "generator generate api.json --overlay one.yaml --name Pets --output out"))
        let lint = try runGenerator(["lint", "api.json"] + overlays, in: folder)
        #expect(lint.output == "api.json: 0 errors, 1 warning\n")
        let dump = try runGenerator(["dump", "--stage", "graph", "api.json"] + overlays, in: folder)
        #expect(dump.output.contains("schema \"Vet\"  @ one.yaml#/components/schemas/Vet"))
    }

    @Test func `overlays need a description`() throws {
        let run = try runGenerator(["generate", "--overlay", "one.yaml"], in: TemporaryFolder())
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("`--overlay` is given, and no description [missing-document]"))
        let lint = try runGenerator(["lint", "--overlay", "one.yaml"], in: TemporaryFolder())
        #expect(lint.errors.contains("`lint` is given no SPEC [missing-argument]"))
    }
}
