import TemplateEngine

let groupView = TemplateView<Rendered<GroupPlan>>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.plan.name),
    .text("clientType", \.plan.clientType),
    .list("methods", of: methodView) { group in group.methods.map { (group.errorType, $0) } },
    .texts("operations", \.nestedTexts),
])

let schemasView = TemplateView<SchemasPlan>([
    .text("text") { plan in
        let head = #"{"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"#
        let members = plan.members.enumerated().map { $1 + ($0 + 1 < plan.members.count ? "," : "") }
        return swiftLiteral(lines: [head] + members + ["}}"])
    }
])

let additionView = TemplateView<Rendered<AdditionPlan>>([
    .text("type") { $0.path.joined(separator: ".") },
    .list("methods", of: methodView) { addition in addition.methods.map { (addition.errorType, $0) } },
    .texts("nested", \.nestedTexts),
])

private let methodView = TemplateView<(errorType: String, method: GroupPlan.Method)>([
    .text("doc") { commentText($0.method.doc) },
    .texts("attributes", \.method.attributes),
    .text("name", \.method.name),
    .text("parameters") { wrapped($0.method.parameters, indent: 4) },
    .text("effects") { $0.method.isPaged ? "" : " async throws(\($0.errorType))" },
    .text("result", \.method.result),
    .text("body") { method in
        let operation = method.method.operation
        return method.method.isPaged
            ? """
            PagedItems(\(operation)) { [client] operation, change throws(\(method.errorType)) in
                try await client.answer(to: operation, changing: change)
            }
            """
            : "try await client.send(\(operation))"
    },
])

let operationView = TemplateView<Rendered<OperationPlan>>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.plan.name),
    .text("conformance", \.plan.conformance),
    .list("arguments", of: argumentView, \.plan.arguments),
    .text("parameters") { operation in
        wrapped(operation.arguments.map { "\($0.name): \($0.type)\($0.defaultArgument)" }, indent: 4)
    },
    .text("endpoint", \.plan.endpoint),
    .texts("statements", \.plan.statements),
    .texts("mirror") { mirror(of: $0.plan.shownMembers) },
    .flag("isCheckable") { !$0.checks.isEmpty },
    .texts("checks", \.plan.checks),
    .flag("isAnswerCheckable") { !$0.outputChecks.isEmpty },
    .texts("outputChecks", \.plan.outputChecks),
    .text("output", \.plan.output),
    .texts("reading", \.plan.reading),
    .list("pages", of: pagesView) { operation in operation.pages.map { [($0, operation.output)] } ?? [] },
    .texts("nested", \.nestedTexts),
])

private let pagesView = TemplateView<(pages: PagesPlan, output: String)>([
    .text("rule", \.pages.rule),
    .text("item", \.pages.item),
    .text("items", \.pages.items),
    .text("output", \.output),
])

private let argumentView = TemplateView<OperationPlan.Argument>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("type", \.type),
])

let outcomeView = TemplateView<OutcomePlan>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("conformances", \.conformances),
    .list("cases", of: outcomeCaseView, \.cases),
])

private let outcomeCaseView = TemplateView<OutcomePlan.Case>([
    .text("doc") { commentText($0.doc) },
    .text("declaration", \.declaration),
])

let headersView = TemplateView<HeadersPlan>([
    .list("values", of: headerView, \.values)
])

private let headerView = TemplateView<HeadersPlan.Value>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("type", \.type),
    .text("reading", \.reading),
])

let clientView = TemplateView<ClientPlan>([
    .text("doc") { commentText($0.doc) },
    .text("callingDoc") { $0.doc("The client, or what stands in for it in a test.", $0.sources) },
    .text("operationDoc") { $0.doc("An operation of this API, as a value.", $0.sources) },
    .text("errorDoc") { $0.doc("Why a call failed.", $0.failureSources) },
    .text("name", \.name),
    .text("serverType", \.serverType),
    .text("operationProtocol", \.operationProtocol),
    .text("errorType", \.errorType),
    .text("failureType", \.failureType),
    .text("defaultServer", \.defaultServer),
    .text("callingProtocol", \.callingProtocol),
    .texts("environment") { client in
        client.environment.isEmpty
            ? [] : [client.environment.map { "`\($0)`" }.joined(separator: ", ")]
    },
    .text("parameters") { client in
        wrapped(
            ["server: \(client.serverType)\(client.defaultServer)", "credentials: Credentials = .none"]
                + client.headers.map { "\($0.name): \($0.type) = \($0.initial)" }
                + [
                    "options: CallOptions = CallOptions()",
                    "transport: any Transport = URLSessionTransport()",
                ], indent: 4)
    },
    .text("conventions") { wrapped($0.conventions, indent: 4) },
    .list("headers", of: clientHeaderView, \.headers),
    .list("groups", of: clientGroupView, \.groups),
])

private let clientHeaderView = TemplateView<ClientPlan.Header>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("type", \.type),
    .text("read", \.read),
    .text("write", \.write),
])

private let clientGroupView = TemplateView<ClientPlan.Group>([
    .text("doc") { commentText($0.doc) },
    .text("property", \.property),
    .text("type", \.type),
])

let serverView = TemplateView<ServerPlan>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .list("servers", of: serverMemberView, \.servers),
    .list("choices", of: serverChoiceView, \.choices),
    .flag("hasPositions", \.hasPositions),
])

private let serverChoiceView = TemplateView<ServerPlan.Choice>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .list("cases", of: serverCaseView, \.cases),
])

private let serverCaseView = TemplateView<ServerPlan.Choice.Case>([
    .text("name", \.name),
    .text("literal", \.literal),
])

private let serverMemberView = TemplateView<ServerPlan.Server>([
    .text("doc") { commentText($0.doc) },
    .text("declaration", \.declaration),
    .text("arguments") { server in
        "url: \(server.url)" + (server.position.map { ", position: \($0)" } ?? "")
    },
])

let webhooksView = TemplateView<WebhooksPlan>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("eventType", \.eventType),
    .text("usual") { $0.signatures.first?.name ?? "" },
    .list("signatures", of: webhookSignatureView, \.signatures),
])

private let webhookSignatureView = TemplateView<WebhooksPlan.Signature>([
    .text("name", \.name),
    .text("expression", \.expression),
])

let callbackView = TemplateView<CallbackPlan>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("event", \.event),
    .text("method", \.method),
    .text("address", \.address),
    .flag("isChecked") { !$0.checks.isEmpty },
    .texts("checks", \.checks),
])

let linksView = TemplateView<LinksPlan>([
    .text("operation", \.operation),
    .list("methods", of: linkView, \.methods),
])

private let linkView = TemplateView<LinkPlan>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("parameters") { wrapped($0.parameters, indent: 4) },
    .text("result", \.result),
    .texts("statements", \.statements),
    .text("call") { $0.statements.isEmpty ? $0.operation : "return \($0.operation)" },
])

let bodyUnionView = TemplateView<BodyUnionPlan>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("conformances", \.conformances),
    .text("tagArgument") { $0.tag.map { "tag: \($0), " } ?? "" },
    .list("branches", of: branchView) { numbered($0.branches) },
    .flag("isCheckable", \.isCheckable),
    .list("checked", of: branchView) {
        numbered($0.branches).filter { !$0.branch.checks.isEmpty }
    },
])

/// A Swift file: its imports, and its declarations as text.
let fileView = TemplateView<(imports: [String], declarations: [String])>([
    .texts("imports", \.imports),
    .texts("declarations", \.declarations),
])

extension ClientPlan {
    fileprivate func doc(_ sentence: String, _ sources: [String]) -> String {
        commentText(DocComment([sentence] + sources))
    }
}
