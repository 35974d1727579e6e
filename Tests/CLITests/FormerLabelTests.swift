import Foundation
import Support
import Testing

/// Code that makes values, written for the versions of an SDK in which properties were called otherwise.
@Suite struct FormerLabelTests {
    @Test func `what was written for any version of an initialiser compiles, with a warning`() throws {
        let pets = try PetWorkspace()
        try pets.folder.write("name: Pets\ndocuments: [openapi.yaml]\n", to: "specs/pets/sdk.yaml")
        for (colour, months) in [
            ("color: {type: string}", "months: {type: integer}"),
            ("colour: {type: string, x-sdk-former-name: color}", "months: {type: integer}"),
            (
                "colour: {type: string, x-sdk-former-name: color}",
                "age: {type: integer, x-sdk-former-name: months}"
            ),
            (
                "hue: {type: string, x-sdk-former-name: colour}",
                "age: {type: integer, x-sdk-former-name: months}"
            ),
        ] {
            try pets.folder.write(
                """
                openapi: 3.1.1
                info: {title: Pets, version: '1'}
                components:
                  schemas:
                    Pet: {type: object, required: [name], properties: {name: {type: string}, \(colour), \(months), tag: {type: string}}}
                """, to: "specs/pets/openapi.yaml")
            let run = try pets.generator()
            #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
        }
        let written = [
            #"Pet(name: "a", color: "red", months: 3, tag: "t")"#,
            #"Pet(name: "a", colour: "red", months: 3)"#,
            #"Pet(name: "a", colour: "red", age: 3)"#, #"Pet(name: "a", months: 3)"#,
            #"Pet(name: "a", color: "red")"#, #"Pet(name: "a", colour: "red", tag: "t")"#,
        ]
        let current = [#"Pet(name: "a", hue: "red", age: 3, tag: "t")"#, #"Pet(name: "a")"#]
        try pets.folder.write(
            (written + current).enumerated().map { "let pet\($0) = \($1)\n" }.joined(), to: "snippets.swift")
        let sources = filesBelow(pets.folder["Generated/Pets"]).filter { $0.hasSuffix(".swift") }
            .map { "Generated/Pets/\($0)" }
        let check = try Support.run(
            "swiftc",
            [
                "-typecheck", "-swift-version", "6", "-parse-as-library", "-module-name", "Pets", "-I",
                productsFolder.appendingPathComponent("Modules").path, "snippets.swift",
            ] + sources, in: pets.folder)
        #expect(check.exitCode == 0, "\(check.errors)")
        let warned = check.errors.split(separator: "\n").filter {
            $0.contains("snippets.swift:") && $0.contains("is deprecated")
        }
        #expect(warned.count == written.count, "\(check.errors)")
    }
}
