import SchemaGraph
import SwiftEmitter

/// One argument of an operation, and the statement that puts it into the request.
struct OperationArgument {
    /// Nil for what is always the same. It comes before all others.
    var plan: OperationPlan.Argument?
    var statement: String
    /// `checks.integer("limit", limit, maximum: 100)`
    var checks: [String] = []
    var isRequired: Bool
    var isPath: Bool
    var isBody: Bool
    /// The body, and not one of its parts.
    var isWholeBody = false
}

extension SwiftTypes {
    func planOperation(
        _ operation: APIOperation, scope: TypeNames.Scope, arguments: [OperationArgument],
        failures: FailureTypes
    ) -> OperationPlan {
        let output = planOutput(operation, scope)
        let pages = planPages(operation, scope)
        var nested = planNested(in: scope)
        if let outcome = output.outcome { nested.append(.outcome(outcome)) }
        if let headers = planHeaders(operation) { nested.append(.headers(headers)) }
        var plan = OperationPlan(
            doc: DocComment(
                ["`\(operation.method) \(withoutBackticks(operation.path))`"]
                    + (graph.sourceText(of: operation.origin) == nil
                        ? [] : [provenance(of: operation.origin)])),
            name: scope[scope.count - 1],
            conformance: settings.operationProtocol + (pages == nil ? "" : ", PagedOperation")
                + (arguments.contains { $0.plan?.isSecret == true } ? ", CustomReflectable" : ""),
            arguments: arguments.compactMap(\.plan),
            endpoint: endpoint(operation, output, failures: failures),
            statements: arguments.map(\.statement), output: output.type, reading: output.reading,
            pages: pages, nested: nested)
        plan.checks = arguments.flatMap(\.checks)
        plan.outputChecks = output.checks
        return plan
    }

    /// The method of the group that makes the operation and sends it.
    func planMethod(
        _ operation: APIOperation, scope: TypeNames.Scope, name: String, arguments: [OperationArgument]
    ) -> GroupPlan.Method {
        let paths = arguments.filter(\.isPath)
        let kept = settings.keptCall(operation)
        let parameters = arguments.compactMap { argument -> String? in
            guard let plan = argument.plan else { return nil }
            // What callers write before an argument stays.
            let wasThere = kept?.arguments.contains(plan.name) == true
            let isPlain =
                wasThere
                ? kept?.unlabelled.contains(plan.name) == true
                : argument.isPath
                    ? paths.count == 1 : argument.isWholeBody && paths.isEmpty && argument.isRequired
            return "\(isPlain ? "_ " : "")\(plan.name): \(plan.type)\(plan.defaultArgument)"
        }
        let values = arguments.compactMap(\.plan).map { "\(label($0.name)): \($0.name)" }
        let type = scope[scope.count - 1]
        let output = outputType(operation, in: Array(scope.dropLast()), called: type)
        let isPaged = planPages(operation, scope) != nil
        let result = output == "Void" ? "" : " -> \(output)"
        var method = GroupPlan.Method(
            doc: methodDoc(operation), name: escaped(name), parameters: parameters,
            result: isPaged ? " -> PagedItems<\(type)>" : result,
            operation: "\(type)(\(values.joined(separator: ", ")))", isPaged: isPaged)
        method.attributes = deprecation(operation.documentation)
        method.arguments = arguments.compactMap(\.plan)
        return method
    }

    private func methodDoc(_ operation: APIOperation) -> DocComment {
        var doc = memberDoc(operation.documentation, limits: Constraints())
        if let title = operation.documentation.title, title != doc.paragraphs.first {
            doc.paragraphs.insert(title, at: 0)
        }
        return doc
    }

    /// The value of `Endpoint`, as an expression.
    private func endpoint(_ operation: APIOperation, _ output: OutputPlan, failures: FailureTypes) -> String {
        var arguments = [methodExpression(operation.method), swiftLiteral(operation.path)]
        if !operation.security.isEmpty {
            let alternatives = operation.security.map { requirement in
                "[\(requirement.schemes.map(swiftLiteral).joined(separator: ", "))]"
            }
            arguments.append("security: [\(alternatives.joined(separator: ", "))]")
        }
        if !output.accepts.isEmpty {
            arguments.append("accepts: [\(output.accepts.map(swiftLiteral).joined(separator: ", "))]")
        }
        let failing = failures.table(of: operation, in: self)
        if !failing.isEmpty { arguments.append("failures: [\(failing.joined(separator: ", "))]") }
        let servers = ownServers(of: operation)
        if !servers.isEmpty {
            arguments.append("servers: [\(servers.map(swiftLiteral).joined(separator: ", "))]")
        }
        if output.streams { arguments.append("streams: true") }
        arguments += behaviourArguments(operation)
        return "Endpoint(\(arguments.joined(separator: ", ")))"
    }

    private func behaviourArguments(_ operation: APIOperation) -> [String] {
        let behaviours = operation.behaviours
        var arguments: [String] = []
        if let isSafe = behaviours.isSafe { arguments.append("isSafe: \(isSafe)") }
        if let header = behaviours.idempotencyHeader {
            arguments.append("idempotencyHeader: \(swiftLiteral(header))")
        }
        if let retry = behaviours.retry.flatMap(retryExpression) { arguments.append("retry: \(retry)") }
        let answers = operation.responses.compactMap { response -> Int? in
            if response.isAnswer, case .code(let code) = response.status { code } else { nil }
        }
        if !answers.isEmpty { arguments.append("answers: \(answers)") }
        return arguments
    }
}
