import Diagnostics
import Documents
import SchemaGraph
import SwiftPlanner

/// What `explain PLACE` is asked.
struct PlaceQuestion: Equatable {
    /// A pointer, an operation, a path, or a name.
    var place: String
    var selection: SDKSelection
    /// Only this SDK of the workspace, capitals or not.
    var sdk: String?
}

/// `explain PLACE`: why something is in the SDK or is not, and what it became, stage by stage.
func runExplainPlace(_ question: PlaceQuestion) -> CommandResult {
    var result = CommandResult()
    var report = Report()
    var guesses: [String] = []
    do throws(CannotWork) {
        for request in try readRequests(question, &report) where report.errorCount == 0 {
            let sources = readSources(request.documents, in: request.folder, request.references, &report)
            let load = referenceLoader(of: request.documents, in: request.folder, request.references)
            guard sources.count == request.documents.count,
                let graph = try? readGraph(sources, load: load, &report).graph
            else {
                continue
            }
            let subjects = graph.subjects(named: question.place)
            if subjects.isEmpty { guesses += graph.allPlaces }
            if !subjects.isEmpty {
                let explanation = PlaceExplanation(graph, request, report)
                result.output += subjects.map(explanation.text).joined(separator: "\n")
            }
        }
        if report.errorCount > 0 { result.worsen(to: .findings) }
        if result.output.isEmpty, report.errorCount == 0 {
            throw CannotWork(.unknownPlace(question.place, guess: nearest(to: question.place, in: guesses)))
        }
    } catch {
        report.add(error.diagnostic)
        result.worsen(to: .cannotWork)
    }
    // What is doubtful elsewhere in the description was not asked for.
    if report.errorCount > 0 { result.report.add(report) }
    return result
}

private func readRequests(
    _ question: PlaceQuestion, _ report: inout Report
) throws(CannotWork) -> [SDKRequest] {
    let all = try readRequests(question.selection, &report)
    guard let name = question.sdk else { return all }
    let chosen = all.filter { $0.module.lowercased() == name.lowercased() }
    if chosen.isEmpty, report.errorCount == 0 {
        throw CannotWork(.unknownSDK(name, known: all.map(\.module)))
    }
    return chosen
}

/// A thing in a graph that can be asked about.
enum ExplainedSubject {
    case schema(SchemaID)
    /// A position among the properties of an object.
    case property(Int, of: SchemaID)
    case operation(Int)
    case webhook(Int)
    /// A parameter, body or response at a pointer, and the operations that have it.
    case part(Origin, operations: [Int])
}

extension APIGraph {
    /// What a person means by `place`: by pointer one thing, by path perhaps several.
    fileprivate func subjects(named place: String) -> [ExplainedSubject] {
        if place.contains("#") || ["/components/", "/paths/", "/webhooks/"].contains(where: place.hasPrefix) {
            return subject(at: place).map { [$0] } ?? []
        }
        let calls = operations.indices.filter { operations[$0].isCalled(place) }
        let named = schemas.indices.filter { schemas[$0].componentName == place }
        let hooks = webhooks.indices.filter {
            haveSameScalars(webhooks[$0].wireName, place) || webhooks[$0].operationID == place
        }
        return calls.map(ExplainedSubject.operation) + hooks.map(ExplainedSubject.webhook)
            + named.map { .schema(SchemaID($0)) }
    }

    /// What stands at a pointer, or else what it stands in. A pointer without a document is looked for in all of them.
    private func subject(at place: String) -> ExplainedSubject? {
        let hash = place.firstIndex(of: "#")
        let document = hash.map { String(place[..<$0]) } ?? ""
        let fragment = hash.map { String(place[place.index(after: $0)...]) } ?? place
        var pointer = Pointer(fragment: fragment)?.text ?? fragment
        let subjects = subjectsByPointer(document)
        while !pointer.isEmpty {
            if let subject = subjects[pointer] { return subject }
            pointer = String(pointer[..<(pointer.lastIndex(of: "/") ?? pointer.startIndex)])
        }
        return nil
    }

    private func subjectsByPointer(_ document: String) -> [String: ExplainedSubject] {
        var subjects: [String: ExplainedSubject] = [:]
        func add(_ subject: ExplainedSubject, at pointer: String) {
            guard let hash = pointer.firstIndex(of: "#"), document.isEmpty || pointer[..<hash] == document
            else {
                return
            }
            let inside = String(pointer[pointer.index(after: hash)...])
            if subjects[inside] == nil { subjects[inside] = subject }
        }
        for index in operations.indices { add(.operation(index), at: operations[index].origin.pointer) }
        for index in webhooks.indices { add(.webhook(index), at: webhooks[index].origin.pointer) }
        for (index, schema) in schemas.enumerated() where schema.componentName != nil {
            add(.schema(SchemaID(index)), at: schema.origin.pointer)
        }
        for (index, schema) in schemas.enumerated() {
            guard case .object(let object) = schema.shape else { continue }
            for (position, property) in object.properties.enumerated() {
                for pointer in property.pointers {
                    add(.property(position, of: SchemaID(index)), at: pointer)
                }
            }
        }
        for (index, schema) in schemas.enumerated() {
            add(.schema(SchemaID(index)), at: schema.origin.pointer)
        }
        for (origin, users) in parts() { add(.part(origin, operations: users), at: origin.pointer) }
        return subjects
    }

    /// What operations consist of, each by its place: operations may share it.
    private func parts() -> [(Origin, operations: [Int])] {
        var positions: [String: Int] = [:]
        var parts: [(Origin, operations: [Int])] = []
        for (index, operation) in operations.enumerated() {
            let origins =
                operation.parameters.map(\.origin) + (operation.body.map { [$0.origin] } ?? [])
                + operation.responses.map(\.origin)
            for origin in origins {
                if let position = positions[origin.pointer] {
                    parts[position].operations.append(index)
                } else {
                    positions[origin.pointer] = parts.count
                    parts.append((origin, [index]))
                }
            }
        }
        return parts
    }

    /// What a misspelt place may have been meant to be.
    fileprivate var allPlaces: [String] {
        operations.map { "\($0.method) \($0.path)" } + operations.map(\.path)
            + operations.compactMap(\.operationID)
            + schemas.compactMap(\.componentName) + webhooks.map(\.wireName)
            + schemas.filter { $0.componentName != nil }.map { String($0.origin.pointer.drop { $0 != "#" }) }
    }
}

extension APIOperation {
    /// Whether `place` is its id, or its path, as it is sent or as it is written, with or without the method.
    fileprivate func isCalled(_ place: String) -> Bool {
        if place == operationID { return true }
        let start = "\(method) "
        let asked = place.hasPrefix(start) ? String(place.dropFirst(start.count)) : place
        return asked == path || asked == writtenPath
    }
}
