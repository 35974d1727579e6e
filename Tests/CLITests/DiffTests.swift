import Foundation
import Support
import Testing

/// What `diff` prints, in each of its forms, and how it ends.
@Suite struct DiffTests {
    private static let old = """
        openapi: 3.1.0
        info: {title: Pets, version: 1.2.0}
        paths: {/pets: {get: {operationId: get, tags: [pets], responses: {'200': {description: One, content:
          {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}}
        components: {schemas: {Pet: {type: object, properties: {name: {type: string}, tail: {type: [string, 'null']}}}}}

        """

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.old, to: "old.yaml")
        try folder.write(
            Self.old.replacingOccurrences(of: "{type: object, ", with: "{type: object, required: [name], "),
            to: "new.yaml")
        return folder
    }

    @Test(arguments: ["text", "markdown", "changelog", "json", "sarif", "github", "junit", "html"])
    func `each form names the fact`(_ format: String) throws {
        let run = try runGenerator(["diff", "old.yaml", "new.yaml", "--format", format], in: folder())
        #expect(run.exitCode == 1)
        #expect(run.output.contains("Pet.name") && run.output.contains("became required"), "\(run.output)")
        #expect(run.errors.isEmpty, "\(run.errors)")
        if ["json", "sarif"].contains(format) {
            _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        }
    }

    @Test func `the exit code is what was asked for`() throws {
        let folder = try folder()
        for (failure, code) in [("breaking", 1), ("source", 1), ("wire", 0), ("any", 1), ("none", 0)] {
            let run = try runGenerator(["diff", "old.yaml", "new.yaml", "--fail-on", failure], in: folder)
            #expect(run.exitCode == Int32(code), "\(failure)")
        }
        #expect(try runGenerator(["diff", "old.yaml", "none.yaml"], in: folder).exitCode == 2)
        #expect(try runGenerator(["diff", "old.yaml"], in: folder).exitCode == 2)
    }

    @Test func `another spelling of the same meaning is no change`() throws {
        let folder = try folder()
        let json = """
            {"components": {"schemas": {"Pet": {"properties": {
              "tail": {"nullable": true, "type": "string"}, "name": {"type": "string"}}, "type": "object"}}},
            "paths": {"/pets": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
              {"$ref": "#/components/schemas/Pet"}}}, "description": "One"}}, "tags": ["pets"], "operationId": "get"}}},
            "info": {"version": "1.2.0", "title": "Pets"}, "openapi": "3.0.3"}
            """
        try folder.write(json, to: "old.json")
        let run = try runGenerator(["diff", "old.yaml", "old.json", "--fail-on", "any"], in: folder)
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
        #expect(run.output.hasSuffix("no changes\n"))
    }

    @Test func `a version is suggested, and held against the change`() throws {
        let folder = try folder()
        let words = ["diff", "old.yaml", "new.yaml"]
        #expect(try runGenerator(words + ["--suggest-version", "0.3.1"], in: folder).output == "0.4.0\n")
        #expect(try runGenerator(words + ["--suggest-version", "1.2.0"], in: folder).output == "2.0.0\n")
        #expect(try runGenerator(words + ["--check-version", "2.0.0"], in: folder).exitCode == 0)
        let low = try runGenerator(words + ["--check-version", "1.3.0"], in: folder)
        #expect(low.exitCode == 1)
        #expect(low.errors.contains("[version-too-low]") && low.errors.contains("call it `2.0.0`"))
    }

    @Test func `a policy hides, lowers and accepts`() throws {
        let folder = try folder()
        let words = ["diff", "old.yaml", "new.yaml", "--policy", "review.yaml"]
        try folder.write("severities: {property-became-required: none}\n", to: "review.yaml")
        #expect(try runGenerator(words, in: folder).output.hasSuffix("no changes\n"))
        try folder.write("promise: wire\n", to: "review.yaml")
        #expect(try runGenerator(words, in: folder).exitCode == 0)
        let text = try runGenerator(["diff", "old.yaml", "new.yaml", "--format", "json"], in: folder).output
        let fingerprint = try #require(text.firstMatch(of: /"fingerprint": "([0-9a-f]{16})"/)).1
        let accepted = { (until: String) in
            "accepted: [{fingerprint: \"\(fingerprint)\", reason: known, until: \"\(until)\"}]\n"
        }
        try folder.write(accepted("2999-01-01"), to: "review.yaml")
        #expect(try runGenerator(words, in: folder).exitCode == 0)
        try folder.write(accepted("2001-01-01"), to: "review.yaml")
        let late = try runGenerator(words, in: folder)
        #expect(late.exitCode == 1)
        #expect(late.errors.contains("[stale-acceptance]"))
        try folder.write("promises: wire\n", to: "review.yaml")
        #expect(try runGenerator(words, in: folder).errors.contains("[unknown-setting]"))
    }

    @Test func `revisions of git are versions, and git asks for diffs itself`() throws {
        let folder = try folder()
        let script = """
            set -e
            git init -q . && git config user.email a@example.com && git config user.name A
            mkdir specs && cp old.yaml specs/openapi.yaml && git add -A && git commit -qm one
            cp new.yaml specs/openapi.yaml
            echo 'openapi.yaml diff=openapi' > .gitattributes
            git config diff.openapi.command "'$0' diff --git-driver"
            git --no-pager diff
            "$0" diff HEAD:specs specs
            """
        let run = try Support.run("sh", ["-c", script, generatorExecutable.path], in: folder)
        #expect(run.exitCode == 1, "\(run.output)\(run.errors)")
        #expect(run.output.ranges(of: "Pet.name became required").count >= 2, "\(run.output)\(run.errors)")
    }

    /// Commits everything in `folder` to a new repository.
    private func commit(_ folder: TemporaryFolder) throws {
        let script = """
            set -e
            git init -q . && git config user.email a@example.com && git config user.name A
            git add -A && git commit -qm one
            """
        let run = try Support.run("sh", ["-c", script], in: folder)
        #expect(run.exitCode == 0, "\(run.errors)")
    }

    @Test func `references of a revision lead where they may, and no further`() throws {
        let folder = try TemporaryFolder()
        let pet = "{type: object, properties: {name: {type: string}}}\n"
        for path in ["secret.yaml", "work/copies/pet.yaml", "work/specs/near.yaml"] {
            try folder.write(pet, to: path)
        }
        let description = { (address: String) in
            Self.old.replacingOccurrences(of: "#/components/schemas/Pet", with: address)
        }
        try folder.write(description("../../secret.yaml"), to: "work/specs/far.yaml")
        try folder.write(description("https://example.com/pet.yaml"), to: "work/specs/mapped.yaml")
        try folder.write(description("near.yaml"), to: "work/specs/beside.yaml")
        try folder.write(
            "name: Pets\ndocuments: [../mapped.yaml]\nmaps: {'https://example.com/': ../../copies}\n",
            to: "work/specs/pets/sdk.yaml")
        try commit(folder)
        let diff = { (path: String, options: [String]) in
            try Support.run(
                "sh",
                ["-c", "cd work && \"$0\" diff \"$@\"", generatorExecutable.path]
                    + ["HEAD:\(path)", path] + options, in: folder)
        }
        let far = try diff("specs/far.yaml", [])
        #expect(
            far.errors.contains("HEAD:specs/far.yaml:") && far.errors.contains("[reference-outside-root]"),
            "\(far.errors)")
        for (path, options) in [
            ("specs/beside.yaml", []), ("specs/pets", []),
            ("specs/mapped.yaml", ["--map", "https://example.com/=copies"]),
        ] {
            let run = try diff(path, options)
            #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.output)\(run.errors)")
            #expect(run.output.hasSuffix("no changes\n"))
        }
    }

    @Test func `a version keeps the names that its own lock has`() throws {
        let folder = try TemporaryFolder()
        try folder.write("name: Pets\ndocuments: [openapi.yaml]\n", to: "specs/pets/sdk.yaml")
        let described = { (names: [String]) in
            let schemas = names.map { "'\($0)': {type: object, properties: {name: {type: string}}}" }
            return "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n"
                + "components: {schemas: {\(schemas.joined(separator: ", "))}}\n"
        }
        // The first to be there keeps the name; without the lock the more usual spelling would have it.
        for names in [["foo-bar"], ["foo-bar", "FooBar"]] {
            try folder.write(described(names), to: "specs/pets/openapi.yaml")
            #expect(try runGenerator([], in: folder).exitCode == 0)
        }
        try commit(folder)
        try folder.write(described(["foo-bar", "FooBar", "Other"]), to: "specs/pets/openapi.yaml")
        let words = ["diff", "HEAD:specs/pets", "specs/pets", "--format", "json"]
        let run = try runGenerator(words, in: folder)
        #expect(
            run.output.contains("\"type-added\"") && !run.output.contains("\"type-renamed\""), "\(run.output)"
        )
        try folder.write(described(["FooBar"]), to: "specs/pets/openapi.yaml")
        let removed = try runGenerator(words, in: folder)
        #expect(removed.output.contains("\"subject\": \"FooBar\""), "\(removed.output)")
    }

    @Test func `a folder takes the options of the command line`() throws {
        let folder = try folder()
        try folder.write("name: Pets\ndocuments: [../old.yaml]\n", to: "pets/sdk.yaml")
        try folder.write(
            "overlay: 1.0.0\ninfo: {title: More, version: '1'}\nactions: [{target: $.components.schemas.Pet, "
                + "update: {required: [name]}}]\n", to: "more.yaml")
        let plain = try runGenerator(["diff", "pets", "new.yaml"], in: folder)
        #expect(plain.output.contains("Pet.name became required"), "\(plain.output)\(plain.errors)")
        let overlaid = try runGenerator(["diff", "pets", "new.yaml", "--overlay", "more.yaml"], in: folder)
        #expect(overlaid.output.hasSuffix("no changes\n"), "\(overlaid.output)\(overlaid.errors)")
        try folder.write(
            "# \(String(repeating: "x", count: 1_000_000))\n\(Self.old)", to: "large.yaml")
        for word in ["large.yaml", "HEAD:large.yaml"] {
            if word.hasPrefix("HEAD") { try commit(folder) }
            let run = try runGenerator(["diff", word, "old.yaml", "--max-file-size", "1"], in: folder)
            #expect(run.exitCode == 2)
            #expect(run.errors.contains("\(word): error: the file is larger than 1 MB"), "\(run.errors)")
        }
    }

    @Test func `what settings and another generator change is told as such`() throws {
        let folder = try folder()
        let listed = Self.old.replacingOccurrences(of: "{name: {type: string}", with: "{name: {enum: [a, b]}")
        try folder.write(listed, to: "pets.yaml")
        for (name, more) in [("open", ""), ("closed", "enums: closed\n")] {
            try folder.write(
                "name: Pets\ndocuments: [../../../pets.yaml]\n\(more)", to: "\(name)/specs/pets/sdk.yaml")
            #expect(try runGenerator(["--workspace", name], in: folder).exitCode == 0)
        }
        func causes(_ old: String, _ new: String) throws -> Set<String> {
            let run = try runGenerator(["diff", old, new, "--format", "json"], in: folder)
            return Set(run.output.matches(of: /"cause": "([a-z]+)"/).map { String($0.1) })
        }
        #expect(try causes("open/specs/pets", "closed/specs/pets") == ["settings"])
        #expect(try causes("open/Generated/Pets", "closed/Generated/Pets") == ["settings"])
        let lock = "open/Generated/Pets/sdk.lock.json"
        try folder.write(
            try folder.text(lock).replacingOccurrences(of: "\"0.1.0\"", with: "\"0.0.1\""), to: lock)
        #expect(try causes("open/Generated/Pets", "closed/Generated/Pets") == ["generator"])
        try folder.write(listed.replacingOccurrences(of: "[a, b]", with: "[a]"), to: "pets.yaml")
        #expect(try causes("open/Generated/Pets", "closed/specs/pets") == ["description"])
    }

    @Test func `a hostile description stays text on the page`() throws {
        let folder = try folder()
        let evil = "</code><script>alert(1)</script>"
        let hostile = Self.old.replacingOccurrences(of: "/pets:", with: "'/\(evil)':")
        try folder.write(hostile, to: "old.yaml")
        try folder.write(
            hostile.replacingOccurrences(of: "{type: object, ", with: "{type: object, required: [name], "),
            to: "new.yaml")
        let page = try runGenerator(["diff", "old.yaml", "new.yaml", "--format", "html"], in: folder).output
        #expect(page.contains("&lt;script&gt;"))
        #expect(!page.contains("<script"))
        #expect(page.contains("Content-Security-Policy"))
    }

    @Test func `a type that was renamed keeps its old name`() throws {
        let folder = try folder()
        try folder.write("name: Pets\ndocuments: [openapi.yaml]\n", to: "specs/pets/sdk.yaml")
        try folder.write(Self.old, to: "specs/pets/openapi.yaml")
        #expect(try runGenerator([], in: folder).exitCode == 0)
        for name in ["Animal", "Creature"] {
            let renamed = Self.old.replacingOccurrences(of: "schemas/Pet'", with: "schemas/\(name)'")
                .replacingOccurrences(of: "{Pet:", with: "{\(name):")
            try folder.write(renamed, to: "specs/pets/openapi.yaml")
            #expect(try runGenerator([], in: folder).exitCode == 0)
            let text = try folder.text("Generated/Pets/Models/FormerNames.swift")
            #expect(
                text.contains(
                    "@available(*, deprecated, renamed: \"\(name)\")\npublic typealias Pet = \(name)"))
        }
        #expect(try runGenerator(["check"], in: folder).exitCode == 0)
    }
}
