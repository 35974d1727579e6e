import Diagnostics
import SchemaGraph
import SwiftPlanner

/// The answers to `explain PLACE` about one SDK.
struct PlaceExplanation {
    private let graph: APIGraph
    private let request: SDKRequest
    private let report: Report
    private let selection: GraphSelection
    private let places: SwiftPlaces
    /// Positions in the graph of what is kept, by those in the whole one.
    private let keptOperations: [Int?]

    init(_ graph: APIGraph, _ request: SDKRequest, _ report: Report) {
        self.graph = graph
        self.request = request
        self.report = report
        var findings = Report()
        selection = request.filter.select(from: graph, &findings)
        places = SwiftPlaces(graph.kept(by: selection), keptSettings(of: request))
        var next = 0
        keptOperations = selection.operations.map { omission in
            if omission != nil { return nil }
            defer { next += 1 }
            return next
        }
    }

    /// The whole answer about one thing, a line end at its end.
    func text(_ subject: ExplainedSubject) -> String {
        let sections: [(String, [String])]
        let title: String
        switch subject {
        case .schema(let id):
            title = "\(label(id))"
            sections =
                described(graph[id].origin) + [("means", means(graph.dump(id)) + travels(id))]
                + became(selection.schemas[id.index], { places.schema(id) }) + [("because", reasons(id))]
        case .property(let position, let owner):
            guard case .object(let object) = graph[owner].shape else { return "" }
            let property = object.properties[position]
            title = "property `\(property.wireName)` of \(label(owner))"
            var meaning = means(graph.dump(owner)).filter { $0.hasPrefix("  \"\(property.wireName)\":") }
                .map { String($0.dropFirst(2)) }
            if graph[property.use.schema].componentName == nil {
                meaning += means(graph.dump(property.use.schema))
            }
            sections =
                described(property.origin)
                + [("means", meaning)]
                + became(selection.schemas[owner.index], { places.property(position, of: owner) })
                + [("because", reasons(owner))]
        case .operation(let index):
            let operation = graph.operations[index]
            title = "operation `\(operation.method) \(operation.path)`"
            sections =
                described(operation.origin) + [("means", means(graph.dump(operation: index)))]
                + became(selection.operations[index], { keptOperations[index].map(places.operation) })
                + [("because", [reason(selection.operations[index], included: "no filter leaves it out")])]
        case .webhook(let index):
            let webhook = graph.webhooks[index]
            title = "webhook `\(webhook.wireName)`"
            sections =
                described(webhook.origin)
                + [("because", [reason(selection.webhooks[index], included: "no filter leaves it out")])]
        case .part(let origin, let users):
            title = "`\(origin.pointer.drop { $0 != "#" })`"
            let shown =
                users.prefix(10).map(call) + (users.count > 10 ? ["and \(users.count - 10) more"] : [])
            sections = described(origin) + [("part of", shown)]
        }
        return laidOut("\(title) in \(request.module)", sections)
    }

    private func laidOut(_ title: String, _ sections: [(String, [String])]) -> String {
        var lines = [title]
        for (heading, words) in sections where !words.isEmpty {
            for (index, line) in words.enumerated() {
                let head = index == 0 ? heading : ""
                lines.append("  \(head)\(String(repeating: " ", count: max(1, 12 - head.count)))\(line)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Stages

    private func described(_ origin: Origin) -> [(String, [String])] {
        let source = graph.sourceText(of: origin).map { ["from \($0)"] } ?? []
        return [("described", [address(of: .span(origin.span)), "at \(origin.pointer)"] + source)]
    }

    /// The graph's own words, without the name and place that were said already.
    private func means(_ dump: [String]) -> [String] {
        dump.dropFirst().map { line in
            let words = line.dropFirst(2)
            return words.count > 100 ? words.prefix(99) + "…" : String(words)
        }
    }

    private func became(
        _ omission: GraphSelection.Omission?, _ entry: () -> SwiftPlaces.Entry?
    ) -> [(String, [String])] {
        guard omission == nil, let entry = entry() else { return [("in Swift", ["not generated"])] }
        return [("in Swift", [entry.text] + (entry.file.map { ["in \(joined(request.output, $0))"] } ?? []))]
    }

    private func travels(_ id: SchemaID) -> [String] {
        let direction = selection.reachability.direction(of: id)
        if direction == [.sent, .received] { return ["sent and received"] }
        return direction.isEmpty ? [] : [direction == .sent ? "only sent" : "only received"]
    }

    // MARK: Reasons

    private func reasons(_ id: SchemaID) -> [String] {
        if let omission = selection.schemas[id.index] { return [reason(omission, included: "")] }
        guard let way = selection.reachability.way(to: id) else { return ["nothing refers to it"] }
        let first = way.need == .component ? [] : [words(of: way.need)]
        let steps = zip(way.schemas, way.schemas.dropFirst()).map { outer, inner in
            "\(label(outer)), in \(graph[outer].shape.words(for: inner))"
        }
        let end =
            way.need == .component && way.schemas.count == 1
            ? (request.filter.included.isEmpty
                ? "no operation needs it; the description declares it" : "a filter includes it")
            : label(id)
        return first + steps + [end]
    }

    private func words(of need: Reachability.Need) -> String {
        switch need {
        case .parameter(let position, let index):
            "\(call(index)), in its parameter `\(graph.operations[index].parameters[position].wireName)`"
        case .body(let index): "\(call(index)), in its request body"
        case .response(let position, let index):
            "\(call(index)), in its response \(graph.operations[index].responses[position].status.text)"
        case .callback(let position, let index):
            "\(call(index)), in its callback `\(graph.operations[index].callbacks[position].wireName)`"
        case .webhook(let index): "webhook `\(graph.webhooks[index].wireName)`, in its body"
        case .component: ""
        }
    }

    private func call(_ index: Int) -> String {
        "`\(graph.operations[index].method) \(graph.operations[index].path)`"
    }

    private func reason(_ omission: GraphSelection.Omission?, included: String) -> String {
        switch omission {
        case nil: included
        case .excluded(let term): "left out by the filter `\(term.text)` (\(address(of: term.place)))"
        case .deprecated: "left out by the filter `deprecated`"
        case .isInternal: "left out because `x-internal` marks it; the filter `internal` includes such things"
        case .notIncluded: "left out because no filter includes it"
        case .notNeeded: "left out because nothing that is kept needs it"
        }
    }

    private func label(_ id: SchemaID) -> String {
        if let name = graph[id].componentName { return "schema `\(name)`" }
        return switch graph[id].shape {
        case .object: "an object"
        case .list: "a list"
        case .map: "a map"
        case .union: "a union"
        case .enumeration: "listed values"
        case .alias, .scalar, .any, .null: "a value"
        }
    }

    private func address(of place: Diagnostic.Place) -> String {
        switch place {
        case .span(let span):
            let (line, column) = report.file(span.file).position(of: Int(span.lower))
            return "\(report.file(span.file).path):\(line):\(column)"
        case .path(let path): return path
        case .command: return "on the command line"
        }
    }
}

extension Shape {
    /// How `inner` stands in a value of this shape, as the end of a sentence.
    fileprivate func words(for inner: SchemaID) -> String {
        switch self {
        case .object(let object):
            object.properties.first { $0.use.schema == inner }.map { "its property `\($0.wireName)`" }
                ?? "its other properties"
        case .list: "its elements"
        case .map: "its values"
        case .union: "one of its branches"
        case .alias: "what it stands for"
        case .enumeration, .scalar, .any, .null: "itself"
        }
    }
}

extension Response.Status {
    fileprivate var text: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let first): "\(first)XX"
        case .default: "`default`"
        }
    }
}
