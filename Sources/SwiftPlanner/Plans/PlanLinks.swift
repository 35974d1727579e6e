import Diagnostics
import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The calls that the answers of an operation lead to. Nil where there are none.
    ///
    /// What cannot be taken from the answer stays an argument, and stands in `losses`.
    func planLinks(
        of index: Int, _ operations: OperationNames, _ losses: inout [LinkLoss]
    ) -> LinksPlan? {
        let operation = graph.operations[index]
        var seen: Set<String> = []
        var found: [(link: Link, response: Response, target: Int)] = []
        let successes = successes(of: operation)
        for response in operation.responses {
            for link in response.links where seen.insert(link.wireName).inserted {
                guard successes.contains(where: { $0.status == response.status }) else {
                    losses.append(.ofFailure(link))
                    continue
                }
                // An operation that a filter left out is followed by nobody.
                let target = graph.operations.firstIndex {
                    $0.method == link.method && $0.path == link.path && $0.variant == nil
                }
                if let target { found.append((link, response, target)) }
            }
        }
        guard !found.isEmpty else { return nil }
        var table = NameTable(reserved: replyMembers)
        let claims = found.map { NameClaim(lowerCamel(words(of: $0.link.wireName)), $0.link.wireName) }
        let names = table.settle(claims, ending: "Call")
        let output = planOutput(operation, [])
        let methods = zip(found, names).map { found, name in
            let answer = LinkedAnswer(
                types: self, index: index, response: found.response,
                caseName: output.outcome == nil ? nil : caseName(of: found.response, among: successes))
            return plan(found.link, found.target, named: name, operations, answer, &losses)
        }
        return LinksPlan(
            operation: self.names.reference(to: operations.scopes[index], in: []), methods: methods)
    }

    private func plan(
        _ link: Link, _ target: Int, named name: String, _ operations: OperationNames,
        _ answer: LinkedAnswer, _ losses: inout [LinkLoss]
    ) -> LinkPlan {
        let slots = slots(of: target)
        let given = givenValues(link, target, slots, answer, &losses)
        var parameters: [String] = []
        var values: [String] = []
        var statements: [String] = []
        for slot in slots {
            guard let value = given[slot.name] else {
                parameters.append("\(slot.name): \(slot.type)\(slot.defaultArgument)")
                values.append("\(label(slot.name)): \(slot.name)")
                continue
            }
            guard value.isOptional, slot.isRequired else {
                values.append("\(label(slot.name)): \(value.expression)")
                continue
            }
            statements.append("guard let \(slot.name) = \(value.expression) else { return nil }")
            values.append("\(label(slot.name)): \(slot.name)")
        }
        if let name = answer.caseName, given.values.contains(where: \.isOfBody) {
            statements.insert(
                "guard case .\(name)(let \(LinkedAnswer.body)) = self.value else { return nil }", at: 0)
        }
        let type = names.reference(to: operations.scopes[target], in: [])
        return LinkPlan(
            doc: doc(of: link, isOptional: !statements.isEmpty), name: escaped(name),
            wireName: "\(link.wireName) \(link.method) \(link.path)", parameters: parameters,
            result: statements.isEmpty ? type : "\(type)?", statements: statements,
            operation: "\(type)(\(values.joined(separator: ", ")))")
    }

    /// What the link says, by the names of the arguments that take it.
    private func givenValues(
        _ link: Link, _ target: Int, _ slots: [LinkSlot], _ answer: LinkedAnswer,
        _ losses: inout [LinkLoss]
    ) -> [String: LinkedValue] {
        var given: [String: LinkedValue] = [:]
        for argument in link.arguments {
            guard let slot = slots.first(where: { $0.takes(argument) }) else {
                losses.append(.unknownParameter(link, argument, slots.compactMap(\.wireName)))
                continue
            }
            if let value = answer.value(of: argument.value, for: slot) {
                given[slot.name] = value
            } else {
                losses.append(.untyped(link, argument))
            }
        }
        if let body = link.body {
            if let slot = slots.first(where: \.isBody), let value = answer.value(of: body.value, for: slot) {
                given[slot.name] = value
            } else {
                losses.append(.untyped(link, body))
            }
        }
        return given
    }

    /// The arguments of an operation, in the order of its initialiser.
    private func slots(of index: Int) -> [LinkSlot] {
        let operation = graph.operations[index]
        let parameters = zip(operation.parameters, names.arguments[index].parameters)
        return arguments(of: index, typeScope: []).compactMap { argument -> LinkSlot? in
            guard let plan = argument.plan else { return nil }
            var slot = LinkSlot(
                name: plan.name, type: plan.type, defaultArgument: plan.defaultArgument,
                isRequired: argument.isRequired, isBody: argument.isWholeBody)
            if let (parameter, _) = parameters.first(where: { escaped($1) == plan.name }), !argument.isBody {
                slot.wireName = parameter.wireName
                slot.location = parameter.location
                slot.form = form(parameter.use.schema)
            } else if argument.isWholeBody, let use = operation.body.flatMap({ preferred($0.contents)?.use })
            {
                slot.form = form(use.schema)
            }
            return slot
        }
    }

    private func doc(of link: Link, isOptional: Bool) -> DocComment {
        var paragraphs = ["Follows the answer: `\(link.method) \(withoutBackticks(link.path))`."]
        paragraphs += memberDoc(link.documentation, limits: Constraints()).paragraphs
        if isOptional { paragraphs.append("Nil where the answer lacks what that call needs.") }
        return DocComment(paragraphs)
    }

    private func caseName(of response: Response, among successes: [Response]) -> String? {
        outcomeNames(successes).first { $0.status == response.status }?.name
    }
}

/// Members of what an operation is answered with.
private let replyMembers: Set<String> = [
    "headers", "init", "linked", "mediaType", "operation", "response", "self", "status", "value",
]

/// An argument of the operation that follows.
struct LinkSlot {
    var name: String
    var type: String
    var defaultArgument: String
    var isRequired: Bool
    var isBody: Bool
    var wireName: String?
    var location: Parameter.Location?
    var form: TypeForm?

    var optionalType: String { isRequired ? "\(type)?" : type }

    func takes(_ argument: Link.Argument) -> Bool {
        wireName.map { haveSameScalars($0, argument.wireName) } ?? false
            && (argument.location == nil || argument.location == location)
    }
}

/// What a link asks for and the SDK cannot do.
enum LinkLoss {
    case ofFailure(Link)
    case unknownParameter(Link, Link.Argument, [String])
    case untyped(Link, Link.Argument)
}
