import SchemaGraph
import SwiftEmitter

/// What an operation gives back.
struct OutputPlan {
    var type: String
    /// Statements that make the output of a response.
    var reading: [String]
    /// The media types that the SDK can read.
    var accepts: [String]
    var outcome: OutcomePlan?
    /// Whether some success is read while it arrives.
    var streams = false
    /// Statements that check an answer called `output`, where its type does not know its limits.
    var checks: [String] = []
}

extension SwiftTypes {
    /// The type of the output, as it is written in the group around an operation that is called `name`.
    func outputType(_ operation: APIOperation, in scope: TypeNames.Scope, called name: String) -> String {
        let successes = successes(of: operation)
        let types = successes.map { type(of: preferred($0.contents), in: scope) }
        return areOutcomes(successes, types) ? "\(name).Outcome" : types.first ?? "Void"
    }

    /// Whether a type of its own tells the successes apart.
    private func areOutcomes(_ successes: [Response], _ types: [String]) -> Bool {
        successes.count > 1 && (types.contains { $0 != types[0] } || successes.contains(where: \.isAnswer))
    }

    /// The output for types written in `scope`, the operation.
    func planOutput(_ operation: APIOperation, _ scope: TypeNames.Scope) -> OutputPlan {
        let successes = successes(of: operation)
        let contents = successes.map { preferred($0.contents) }
        let types = contents.map { type(of: $0, in: scope) }
        var accepts: [String] = []
        for case let content? in contents where !accepts.contains(content.mediaType) {
            accepts.append(content.mediaType)
        }
        let streams = contents.contains { $0?.kind == .events || $0?.kind == .records }
        guard areOutcomes(successes, types) else {
            let content = contents.first ?? nil
            return OutputPlan(
                type: types.first ?? "Void", reading: content.map { ["\(reading($0))"] } ?? [],
                accepts: accepts, streams: streams,
                checks: content.map { outputChecks($0, value: "output") } ?? [])
        }
        let names = outcomeNames(successes).map(\.name)
        let outcome = OutcomePlan(
            doc: DocComment(
                [
                    "What `\(operation.method) \(withoutBackticks(operation.path))` gives back, by status."
                ] + provenance(of: [operation.origin])),
            name: "Outcome", conformances: isHashable && !streams ? "Hashable, Sendable" : "Sendable",
            cases: zip(successes, zip(names, types)).map { response, named in
                OutcomePlan.Case(
                    doc: DocComment(response.documentation.description.map { [$0] } ?? []),
                    declaration: escaped(named.0) + (named.1 == "Void" ? "" : "(\(named.1))"))
            })
        return OutputPlan(
            type: "Outcome", reading: outcomeReading(successes, contents, names), accepts: accepts,
            outcome: outcome, streams: streams, checks: outcomeChecks(contents, names))
    }

    /// A switch over the cases of an outcome that keep limits.
    private func outcomeChecks(_ contents: [Content?], _ names: [String]) -> [String] {
        let cases = zip(contents, names).compactMap { content, name -> String? in
            let checks = content.map { answerChecks($0, value: "output") } ?? []
            return checks.isEmpty ? nil : "case .\(name)(let output): \(checks.joined(separator: "; "))"
        }
        guard !cases.isEmpty else { return [] }
        return ["switch output {"] + cases + (cases.count < names.count ? ["default: break"] : []) + ["}"]
    }

    /// The cases of an outcome.
    func outcomeNames(_ successes: [Response]) -> [(status: Response.Status, name: String)] {
        var table = NameTable(reserved: ["none", "some"])
        return successes.map { ($0.status, table.claim($0.status.caseName)) }
    }

    /// The responses that are no failure; `default` counts when no other is.
    func successes(of operation: APIOperation) -> [Response] {
        let successes = operation.responses.filter { $0.isSuccess || $0.isAnswer }
        return successes.isEmpty ? operation.responses.filter { $0.status == .default } : successes
    }

    private func type(of content: Content?, in scope: TypeNames.Scope) -> String {
        guard let content else { return "Void" }
        switch content.kind {
        case .events: return "EventStream<\(item(of: content, in: scope))>"
        case .records: return "RecordStream<\(item(of: content, in: scope))>"
        case .json, .text, .bytes, .form, .parts, .described: break
        }
        let form = form(of: content)
        let isNullable = content.kind == .json && content.use.map { use($0).isNullable } ?? false
        return text(TypeUse(form: form, isNullable: isNullable), in: scope)
    }

    /// What one event or line is. An event of which nothing is said is text.
    private func item(of content: Content, in scope: TypeNames.Scope) -> String {
        guard let use = content.typedUse else { return content.kind == .events ? "String" : "JSONValue" }
        return text(self.use(use), in: scope)
    }

    private func reading(_ content: Content) -> String {
        switch content.kind {
        case .json: "try response.json()"
        case .text: "try response.text()"
        case .bytes, .described, .form, .parts: "response.data"
        case .events: call("events", eventContent(content), elementClosure(content))
        case .records: call("records", "", elementClosure(content))
        }
    }

    /// `response.events(.text)`, `response.records { checks, element in … }`
    private func call(_ method: String, _ argument: String, _ closure: String) -> String {
        "response.\(method)" + (argument.isEmpty && !closure.isEmpty ? "" : "(\(argument))") + closure
    }

    /// What the schema of a stream describes: the data of an event, or, in OpenAPI 3.2, an event as a whole.
    private func eventContent(_ content: Content) -> String {
        guard let use = content.typedUse, form(use.schema) != .string else { return ".text" }
        guard content.itemUse != nil, let data = dataOfEvents(use) else { return "" }
        return form(data.schema) == .string ? ".event" : ".eventOfJSON"
    }

    /// What is described under `data` of an event.
    private func dataOfEvents(_ use: SchemaUse) -> SchemaUse? {
        let id = graph.resolved(use).schema
        switch graph[id].shape {
        case .object(let object): return object.properties.first { $0.wireName == "data" }?.use
        case .union(let union): return union.branches.lazy.compactMap { dataOfEvents($0.use) }.first
        default: return nil
        }
    }

    /// A switch over the statuses: answers that are no success, codes, then ranges. A status nobody described is read as
    /// the last.
    private func outcomeReading(_ successes: [Response], _ contents: [Content?], _ names: [String])
        -> [String]
    {
        let order = successes.indices.sorted { successes[$0].rank < successes[$1].rank }
        var lines = ["switch response.status {"]
        for index in order {
            let value = contents[index].map { "(\(reading($0)))" } ?? ""
            let pattern = index == order.last ? "default" : "case \(successes[index].status.pattern)"
            lines.append("\(pattern): .\(names[index])\(value)")
        }
        return lines + ["}"]
    }
}

extension Response {
    fileprivate var rank: Int { status.rank - (isSuccess ? 0 : 10_000) }
}

extension Response.Status {
    fileprivate var rank: Int {
        switch self {
        case .code(let code): code
        case .range(let first): 1000 + first
        case .default: 2000
        }
    }

    fileprivate var pattern: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let first): "\(first * 100)..<\(first * 100 + 100)"
        case .default: "_"
        }
    }
}
