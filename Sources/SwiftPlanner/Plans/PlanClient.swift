import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    func planClient(_ operations: OperationNames, _ servers: ServerPlan, _ failures: FailureTypes)
        -> ClientPlan
    {
        let environment = environmentNames()
        return ClientPlan(
            doc: DocComment(
                [graph.documentation ?? graph.title].filter { !$0.isEmpty } + provenanceOfConventions()),
            name: settings.clientType,
            serverType: settings.serverType, callingProtocol: settings.callingProtocol,
            operationProtocol: settings.operationProtocol, errorType: settings.errorType,
            failureType: failureType(failures),
            defaultServer: servers.servers.first.map { " = .\($0.reference)" } ?? "",
            environment: environment.flatMap { $0 }.reduce(into: []) { known, name in
                if !known.contains(name) { known.append(name) }
            }, conventions: conventions(environment),
            headers: clientHeaders(),
            groups: operations.groups.map { group in
                let documentation = graph.groups.first { $0.wireName == group.wireName }?.documentation
                return .init(
                    doc: memberDoc(documentation ?? Documentation(), limits: Constraints()),
                    property: escaped(group.property), type: group.type)
            })
    }
}
