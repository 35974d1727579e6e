import Diagnostics
import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    func planClient(_ operations: OperationNames, _ servers: ServerPlan, _ failures: FailureTypes)
        -> ClientPlan
    {
        let environment = environmentNames()
        let sources = provenanceOfConventions()
        var plan = ClientPlan(
            doc: DocComment(
                [graph.documentation ?? graph.title].filter { !$0.isEmpty } + sources),
            name: settings.clientType,
            serverType: settings.serverType, callingProtocol: settings.callingProtocol,
            operationProtocol: settings.operationProtocol, errorType: settings.errorType,
            failureType: failureType(failures),
            defaultServer: servers.servers.first.map { " = .\($0.reference)" } ?? "",
            environment: environment.flatMap { $0 }.reduce(into: []) { known, name in
                if !known.contains(name) { known.append(name) }
            }, conventions: conventions(environment),
            headers: clientHeaders(),
            groups: operations.groups.sorted { $0.property < $1.property }.map { group in
                let documentation = graph.groups.first(named: group.wireName)?.documentation
                var doc = memberDoc(documentation ?? Documentation(), limits: Constraints())
                doc.paragraphs += provenance(of: group.operations.map { graph.operations[$0].origin })
                return .init(doc: doc, property: escaped(group.property), type: group.type)
            })
        plan.sources = sources
        let bodies = failures.bodies.map { graph[$0.schema].origin }
        plan.failureSources = bodies.isEmpty ? sources : provenance(of: bodies)
        return plan
    }
}
