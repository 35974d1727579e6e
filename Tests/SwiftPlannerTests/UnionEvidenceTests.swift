import BinderyRuntime
import Diagnostics
import Documents
import Foundation
import OpenAPI
import SchemaGraph
import Support
import Testing

@testable import SwiftPlanner

/// For every union of a description, values of every branch are made, and the evidence chooses the branch that they were
/// made for, or the description was told that it cannot.
@Suite struct UnionEvidenceTests {
    static let corpus = [
        "train-travel.yaml", "adyen-checkout-v71.yaml", "opencode.yaml", "nexus.json", "openai.yaml",
        "github.json", "superset.json", "pairs/discord-renames/new.json",
        "digitalocean/specification/DigitalOcean-public.v2.yaml",
    ]

    @Test func `values of the branches of every construct are told apart`() throws {
        for folder in cases(in: "Constructs") {
            guard let graph = graph(of: folder.file("openapi.yaml")) else { continue }
            expectTold(graph, folder.name)
        }
        let file = Repository.root.appendingPathComponent("specs/paypercut/openapi.yaml")
        expectTold(try #require(graph(of: file)), "paypercut")
    }

    @Test(arguments: corpus)
    func `values of the branches of every real union are told apart`(_ name: String) throws {
        guard let file = Repository.shared("corpus/\(name)", for: "unions of \(name)") else { return }
        expectTold(try #require(graph(of: file)), name)
    }

    @Test func `a doubt that is not reported is found`() throws {
        let folder = try #require(cases(in: "Constructs").first { $0.name == "webhook-events" })
        let graph = try #require(self.graph(of: folder.file("openapi.yaml")))
        let types = self.types(graph)
        let index = try #require(types.evidence.firstIndex { !$0.ambiguous.isEmpty })
        guard case .union(let union) = graph.schemas[index].shape else { return }
        var tally = Tally()
        var evidence = types.evidence[index]
        evidence.ambiguous = []
        tally.check(union, evidence, at: "", graph)
        #expect(tally.wrong.count == 1)
    }

    private func expectTold(_ graph: APIGraph, _ name: String) {
        let types = types(graph)
        var tally = Tally()
        for (index, schema) in graph.schemas.enumerated() {
            guard case .union(let union) = schema.shape else { continue }
            tally.unions += 1
            tally.check(union, types.evidence[index], at: schema.origin.pointer, graph)
        }
        let wrong = tally.wrong.prefix(8).joined(separator: "\n")
        #expect(tally.wrong.isEmpty, "\(tally.wrong.count) of \(name):\n\(wrong)")
        if tally.unions > 0 { print("unions of \(name): \(tally)") }
    }

    private func types(_ graph: APIGraph) -> SwiftTypes {
        var report = Report()
        let settings = PlanSettings(module: "Unions")
        let (names, _) = nameTypes(graph, settings: settings, &report)
        var graph = graph
        let choices = TypeChoices(settings, in: &graph, &report)
        return SwiftTypes(graph: graph, names: names, settings: settings, choices: choices)
    }

    private func graph(of file: URL) -> APIGraph? {
        var report = Report()
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        let id = report.open(SourceFile(path: file.lastPathComponent, bytes: Array(bytes)))
        guard let root = readDocument(id, &report) else { return nil }
        let source = Source(file: id, root: root, documentName: file.lastPathComponent)
        let folder = file.deletingLastPathComponent()
        let model = readOpenAPI(
            [source],
            load: { path in
                guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(path)) else {
                    return .failure(.missing(nearby: nil))
                }
                return .found(SourceFile(path: path, bytes: Array(bytes)), identity: path)
            }, &report)
        return model.map { lower($0, &report) }
    }
}

/// How the values of all branches fared.
private struct Tally: CustomStringConvertible {
    var unions = 0
    var right = 0
    var told = 0
    var wrong: [String] = []

    var description: String {
        "\(unions) unions, \(right) values right, \(told) of branches that are reported as ambiguous"
    }

    mutating func check(
        _ union: UnionShape, _ evidence: SwiftPlanner.UnionEvidence, at pointer: String, _ graph: APIGraph
    ) {
        let branches = UnionBranches(
            tag: union.discriminator, fallback: union.discriminator == nil ? nil : union.fallback,
            evidence.branches.map(\.asGenerated))
        for (position, branch) in union.branches.enumerated() {
            for isFull in [false, true] {
                guard var value = Sample(graph, isFull: isFull).value(branch.use) else { continue }
                if let tag = union.discriminator { value = tagged(value, tag, branch.tags) }
                let row = chosen(value, branches)
                let found = row.map { evidence.branches[$0].branch }
                if found == position {
                    right += 1
                } else if let found, isReported(found, position, evidence) {
                    told += 1
                } else {
                    wrong.append("\(pointer): branch \(position) is taken for \(found ?? -1): \(value)")
                }
            }
        }
    }

    private func isReported(_ one: Int, _ other: Int, _ evidence: SwiftPlanner.UnionEvidence) -> Bool {
        evidence.ambiguous.contains {
            ($0.first, $0.second) == (one, other) || ($0.second, $0.first) == (one, other)
        }
    }

    private func chosen(_ value: JSONValue, _ branches: UnionBranches) -> Int? {
        Probe.$branches.withValue(branches) {
            (try? JSONTextDecoder().decode(Probe.self, from: JSONTextEncoder().encode(value)))?.branch
        }
    }
}

private struct Probe: Decodable {
    var branch: Int?
    @TaskLocal static var branches = UnionBranches([])
    init(from decoder: any Decoder) throws { branch = try Self.branches.choose(decoder) }
}

extension BranchEvidence {
    /// As the generated code has it.
    fileprivate var asGenerated: UnionBranch {
        func set(_ kinds: [String]) -> JSONKinds {
            kinds.reduce(into: JSONKinds()) { $0.insert(named[$1] ?? .null) }
        }
        let texts = constants.filter { $0.values.allSatisfy(\.isText) }
        let others = constants.filter { !$0.values.allSatisfy(\.isText) }
        return UnionBranch(
            set(kinds), tags: tags, isTagOptional: isTagOptional, required: required, known: known,
            constants: texts.map { ($0.key, $0.values.map(\.text)) },
            literals: others.map { ($0.key, $0.values.map(\.text)) },
            members: members.map { ($0.key, set($0.kinds)) }, elements: set(elements),
            inner: inner.map { ($0.key, $0.evidence.asGenerated) })
    }
}

private let named: [String: JSONKinds] = [
    "object": .object, "array": .array, "string": .string, "number": .number, "integer": .integer,
    "boolean": .boolean, "null": .null,
]

/// An object with a tag that names its branch.
private func tagged(_ value: JSONValue, _ key: String, _ tags: [String]) -> JSONValue {
    guard var object = value.object, let tag = tags.first else { return value }
    switch object[key] {
    case .string(let text) where tags.contains(text): break
    case .number(let number) where tags.contains(number.text): break
    case .number: object[key] = JSONNumber(tag).map { .number($0) } ?? .string(tag)
    default: object[key] = .string(tag)
    }
    return .object(object)
}

/// A value of a schema: with what is required, or with all there is for a few levels.
private struct Sample {
    let graph: APIGraph
    let isFull: Bool

    init(_ graph: APIGraph, isFull: Bool) {
        self.graph = graph
        self.isFull = isFull
    }

    /// Nil for what has no finite value.
    func value(_ use: SchemaUse, depth: Int = 0) -> JSONValue? {
        guard depth < 24 else { return nil }
        let use = graph.resolved(use)
        switch graph[use.schema].shape {
        case .object(let object) where object.isTuple:
            let elements = object.properties.map { value($0.use, depth: depth + 1) }
            return elements.contains { $0 == nil } ? nil : .array(elements.compactMap(\.self))
        case .object(let object):
            var members: [(String, JSONValue)] = []
            for property in object.properties where property.isRequired || (isFull && depth < 2) {
                guard let value = value(property.use, depth: depth + 1) else {
                    if property.isRequired { return nil }
                    continue
                }
                members.append((property.wireName, value))
            }
            return .object(JSONObject(members))
        case .list(let element): return .array(value(element, depth: depth + 1).map { [$0] } ?? [])
        case .map(let element):
            let inner = isFull ? value(element, depth: depth + 1) : nil
            return .object(JSONObject(inner.map { [("key", $0)] } ?? []))
        case .enumeration(let shape):
            return (isFull ? shape.members.last : shape.members.first).flatMap { json($0.value) }
        case .union(let union): return unionValue(union, depth)
        case .scalar(let scalar):
            return switch scalar {
            case .boolean: true
            case .integer: 1
            case .number: 1.5
            case .string, .binary: "x"
            }
        case .any: return ["any": true]
        case .null, .alias: return .null
        }
    }

    private func unionValue(_ union: UnionShape, _ depth: Int) -> JSONValue? {
        for branch in isFull ? union.branches.reversed() : union.branches {
            guard let value = value(branch.use, depth: depth + 1) else { continue }
            return union.discriminator.map { tagged(value, $0, branch.tags) } ?? value
        }
        return nil
    }

    private func json(_ value: ConstantValue) -> JSONValue? {
        switch value {
        case .string(let text): .string(text)
        case .number(let text): JSONNumber(text).map { .number($0) }
        case .bool(let flag): .bool(flag)
        }
    }
}
