import Diagnostics
import Documents
import Foundation
import OpenAPI
import Support
import Surface
import SwiftEmitter
import SwiftPlanner
import Testing

/// Names stay when a description changes in ways that do not concern them.
@Suite struct NameStabilityTests {
    /// Descriptions of the project, and real ones where they are at hand.
    static let descriptions: [URL] = {
        let own = [Repository.root.appendingPathComponent("specs/paypercut/openapi.yaml")]
        let corpus = [
            "train-travel.yaml", "superset.json", "nexus.json", "opencode.yaml", "adyen-checkout-v71.yaml",
        ]
        return own + corpus.compactMap { Repository.shared("corpus/\($0)", for: "names") }
    }()

    @Test(arguments: descriptions)
    func `another order changes no name`(_ file: URL) throws {
        let root = try read(file)
        var random = SeededGenerator(1)
        let (before, after) = (try plan(root), try plan(shuffled(root, &random)))
        #expect(before.names == after.names, "\(difference(before.names, after.names))")
        let (old, new) = (Set(swiftNames(before.plan)), Set(swiftNames(after.plan)))
        #expect(old == new, "\(old.symmetricDifference(new).sorted().prefix(20))")
    }

    /// Paths that clash have nothing but their order to tell them apart.
    @Test(
        arguments: descriptions
            + cases(in: "Constructs").filter { $0.name != "operations-that-clash" }.map {
                $0.file("openapi.yaml")
            })
    func `the opposite order changes nothing, where the run before is known`(_ file: URL) throws {
        let root = try read(file)
        let (before, after) = (try plan(root), try plan(reversed(root), keeping: root))
        let (old, new) = (files(before.plan), files(after.plan))
        let changed = zip(old, new).filter { $0 != $1 }.prefix(3).map { "\($0)\n->\n\($1)" }
        #expect(old.count == new.count && changed.isEmpty, "\(changed.joined(separator: "\n"))")
    }

    @Test func `values that choose one branch stand in any order`() throws {
        func described(_ mapping: [String]) throws -> Node {
            try read(
                """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths: {}
                components:
                  schemas:
                    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
                    Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
                    Pet:
                      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                      discriminator: {propertyName: kind, mapping: {\(mapping.joined(separator: ", "))}}

                """)
        }
        let mapping = ["wolf: Dog", "cat: Cat", "dog: Dog"]
        let (one, other) = (try described(mapping), try described(mapping.reversed()))
        #expect(files(try plan(one).plan) == files(try plan(other, keeping: one).plan))
        #expect(files(try plan(one).plan).contains { $0.contains(#"tags: ["dog", "wolf"]"#) })
    }

    @Test(arguments: descriptions)
    func `what is added under new names renames nothing`(_ file: URL) throws {
        let root = try read(file)
        var random = SeededGenerator(2)
        let (before, after) = (try plan(root), try plan(grown(root, .fresh, &random), keeping: root))
        expectKept(before, after)
    }

    @Test(arguments: descriptions)
    func `what is added under the same names in other spellings renames nothing`(_ file: URL) throws {
        let root = try read(file)
        for seed in 3...4 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed)
            expectKept(try plan(root), try plan(grown(root, .respelt, &random), keeping: root))
        }
    }

    @Test func `a group keeps its property when a group with a plainer name comes`() throws {
        func described(_ operations: [String]) throws -> Node {
            let paths = operations.map { "{\($0), responses: {'204': {description: Done}}}" }
            return try read(
                "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {"
                    + zip(["/a", "/payments"], paths).map { "\($0): {get: \($1)}" }.joined(separator: ", ")
                    + "}\n")
        }
        let before = try described(["operationId: first, tags: [Payments]"])
        let after = try described(["operationId: first, tags: [Payments]", "operationId: second"])
        let kept = try plan(after, keeping: before)
        #expect(kept.names["groups/Payments"] == "payments")
        #expect(try plan(after).names["groups/Payments"] == "paymentsCapital")
    }

    /// Each line: the hosts before, the hosts after, and what the servers are called then.
    @Test(arguments: [
        (["api.a", "api.b"], ["api.c", "api.b", "api.a"], ["apiServer2", "apiServer", "api"]),
        (["api.a", "api.a"], ["api.a", "api.a"], ["api", "apiServer"]),
        (["api.a", "api.b"], ["api.b", "api.a", "api.a"], ["apiServer", "api", "apiServer2"]),
        (["api.a"], ["api.b", "api.a"], ["api", "default"]),
        (["api.a", "test.a"], ["test.a", "api.a"], ["test", "api"]),
    ])
    func `servers keep their names when others come`(
        _ hosts: [String], _ later: [String], _ expected: [String]
    ) throws {
        func described(_ hosts: [String]) throws -> Node {
            let servers = hosts.map { "{url: 'https://\($0)'}" }.joined(separator: ", ")
            return try read(
                """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                servers: [\(servers)]
                paths: {/pets: {get: {responses: {'204': {description: Done}}}}}

                """)
        }
        let (before, after) = (try described(hosts), try described(later))
        let servers = try plan(after, keeping: before).surface.besides.first { $0.kind == .servers }
        #expect(servers?.members.map(\.name) == expected)
    }

    @Test func `a branch that several types are made of keeps the order of each`() throws {
        let root = try read(
            """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /payments:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Core'}}}}
                  responses:
                    '200':
                      description: Fine
                      content: {application/json: {schema: {$ref: '#/components/schemas/Ready'}}}
            components:
              schemas:
                Amount: {type: object, required: [amount], properties: {amount: {type: number}}}
                Items: {type: object, required: [items], properties: {items: {type: array, items: {type: string}}}}
                Ready:
                  type: object
                  oneOf: [{$ref: '#/components/schemas/Amount'}, {$ref: '#/components/schemas/Items'}]
                  required: [site]
                  properties: {site: {type: string}, address: {type: string}}
                Core:
                  allOf:
                    - {type: object, properties: {customer: {type: string}}}
                    - {$ref: '#/components/schemas/Ready'}

            """)
        let (before, after) = (try plan(root), try plan(root, keeping: root))
        #expect(files(before.plan) == files(after.plan))
    }

    @Test(arguments: descriptions)
    func `a run that knows the one before plans the same`(_ file: URL) throws {
        let root = try read(file)
        let (before, after) = (try plan(root), try plan(root, keeping: root))
        #expect(before.names == after.names, "\(difference(before.names, after.names))")
        let (old, new) = (
            dumpPlan(before.plan).split(separator: "\n"), dumpPlan(after.plan).split(separator: "\n")
        )
        #expect(old == new, "\(zip(old, new).first { $0 != $1 } ?? ("", ""))")
    }

    @Test func `what is sent of a type that no call has keeps its order`() throws {
        let root = try read(
            """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths: {}
            components:
              schemas:
                Pet:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, readOnly: true}
                    word: {type: string, writeOnly: true}
                    color: {type: string}

            """)
        let (before, after) = (try plan(root), try plan(root, keeping: root))
        #expect(files(before.plan) == files(after.plan))
        #expect(files(before.plan).contains { $0.contains("PetInput") })
    }

    @Test func `what placeholders of a path are called is nobody's business`() throws {
        func described(_ name: String) throws -> Node {
            try read(
                """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  '/pets/{shop}/{\(name)}':
                    get:
                      operationId: find
                      tags: [pets]
                      parameters:
                        - {name: shop, in: path, required: true, schema: {type: string}}
                        - {name: \(name), in: path, required: true, schema: {type: string}}
                      responses: {'204': {description: Done}}

                """)
        }
        let last = try surface(described("id"), after: nil)
        let call = try surface(described("petId"), after: last).entries.first { $0.kind == .call }
        #expect(call?.members.map(\.name) == ["shop", "id"])
        #expect(
            try surface(described("petId"), after: nil).entries.last?.members.map(\.name) == [
                "shop", "petID",
            ])
    }

    @Test func `what stands before an argument stays`() throws {
        func described(_ isRequired: Bool) throws -> Node {
            try read(
                """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /pets:
                    post:
                      operationId: add
                      tags: [pets]
                      requestBody: {required: \(isRequired), content: {application/json: {schema: {type: string}}}}
                      responses: {'204': {description: Done}}

                """)
        }
        let last = try surface(described(true), after: nil)
        let before = last.entries.last?.signature ?? ""
        let after = try surface(described(false), after: last).entries.last?.signature ?? ""
        #expect(before == "(_ body: String)" && after == "(_ body: String? = nil)", "\(before) \(after)")
        let alone = try surface(described(false), after: nil).entries.last?.signature
        #expect(alone == "(body: String? = nil)")
    }

    private func surface(_ root: Node, after last: Surface?) throws -> Surface {
        var report = Report()
        let file = report.open(SourceFile(path: "openapi.yaml", bytes: []))
        let model = try #require(
            readOpenAPI([Source(file: file, root: root, documentName: "openapi.yaml")], &report))
        var settings = PlanSettings(module: "Case")
        settings.last = last
        return planWholeSDK(lower(model, &report), settings, &report).surface()
    }

    /// Each file of a plan with all that is in it, as they sort.
    private func files(_ plan: SDKPlan) -> [String] {
        "\n\(dumpPlan(plan).trimmingCharacters(in: .newlines))".components(separatedBy: "\nfile ").sorted()
    }

    private func expectKept(_ before: Planned, _ after: Planned) {
        let changed = before.names.filter { after.names[$0.key] != $0.value }
        let report = changed.sorted { $0.key < $1.key }.prefix(10).map {
            "\($0): \(after.names[$0.key] ?? "-")"
        }
        #expect(changed.isEmpty, "\(report)")
        let lost = Set(swiftNames(before.plan)).subtracting(swiftNames(after.plan))
        #expect(lost.isEmpty, "\(lost.sorted().prefix(20))")
        #expect(swiftNames(after.plan).count > swiftNames(before.plan).count)
    }

    private struct Planned {
        var plan: SDKPlan
        var names: [String: String]
        var surface: Surface
    }

    private func read(_ file: URL) throws -> Node {
        try read(String(decoding: Data(contentsOf: file), as: UTF8.self))
    }

    private func read(_ text: String) throws -> Node {
        var report = Report()
        let id = report.open(SourceFile(path: "openapi.yaml", bytes: Array(text.utf8)))
        return try #require(readDocument(id, &report), "\(report.printed())")
    }

    /// `root` as an SDK, with the names that `former` had.
    private func plan(_ root: Node, keeping former: Node? = nil) throws -> Planned {
        var report = Report()
        let file = report.open(SourceFile(path: "openapi.yaml", bytes: []))
        let source = Source(file: file, root: root, documentName: "openapi.yaml")
        let model = try #require(readOpenAPI([source], &report))
        var settings = PlanSettings(module: "Case")
        if let former {
            let before = try plan(former)
            (settings.keptNames, settings.last) = (before.names, before.surface)
        }
        let planned = planWholeSDK(lower(model, &report), settings, &report)
        return Planned(plan: planned.plan, names: planned.names, surface: planned.surface())
    }

    private func difference(_ old: [String: String], _ new: [String: String]) -> [String] {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted().prefix(20).map {
            "\($0): \(old[$0] ?? "-") -> \(new[$0] ?? "-")"
        }
    }
}

/// Everything that has a name in a plan, with the names of what is around it: `Pet/kind`. Files are no part
/// of it: a type that has grown long is printed in several.
private func swiftNames(_ plan: SDKPlan) -> [String] {
    var path: [String] = []
    return dumpPlan(plan).split(separator: "\n").flatMap { line -> [String] in
        let depth = line.prefix { $0 == " " }.count / 4
        let words = line.drop { $0 == " " }.split(separator: " ")
        guard depth > 0, let first = words.first, first != "Endpoint" else { return [] }
        let kinds = ["struct", "enumeration", "union", "alias", "group", "operation", "outcome"]
        let isApart = ["indirect", "addition"].contains(first)
        let word = isApart ? words[2] : kinds.contains(String(first)) ? words[1] : first
        path = path.prefix(depth - 1) + [String(word.prefix { $0 != ":" && $0 != "(" })]
        return [path.joined(separator: "/")]
    }
}
