import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The arguments of an operation: path, body when required, what else is required, then what is optional, its own before
    /// what it shares with others on its path.
    ///
    /// Types are written for `typeScope`: the operation, or the group around it.
    func arguments(of index: Int, typeScope: TypeNames.Scope) -> [OperationArgument] {
        let operation = graph.operations[index]
        let named = names.arguments[index]
        var arguments = zip(operation.parameters, named.parameters).map {
            argument($0, of: operation, named: escaped($1), typeScope)
        }
        arguments += bodyArguments(of: operation, named: named, typeScope)
        let isFixed = arguments.filter { $0.plan == nil }
        arguments.removeAll { $0.plan == nil }
        let isPath = arguments.filter(\.isPath)
        let isRequiredBody = arguments.filter { $0.isBody && $0.isRequired }
        let isRequired = arguments.filter { !$0.isPath && !$0.isBody && $0.isRequired }
        let isOptionalBody = arguments.filter { $0.isBody && !$0.isRequired }
        let isOptional = arguments.filter { !$0.isPath && !$0.isBody && !$0.isRequired }
        let usual = isPath + isRequiredBody + isRequired + isOptionalBody + isOptional
        let kept = settings.keptCall(operation)
        return isFixed + (kept.map { inOrder(usual, of: $0.arguments) } ?? usual)
    }

    /// Arguments that callers know stay where they were; what is new comes behind them.
    private func inOrder(_ arguments: [OperationArgument], of kept: [String]) -> [OperationArgument] {
        let ranks = arguments.map { $0.plan.flatMap { kept.firstIndex(of: $0.name) } ?? kept.count }
        return zip(arguments, ranks).enumerated().sorted {
            ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
        }.map(\.element.0)
    }

    private func argument(
        _ parameter: Parameter, of operation: APIOperation, named name: String, _ scope: TypeNames.Scope
    ) -> OperationArgument {
        let form = use(parameter.use).form
        let type = text(form, in: scope)
        // What is required and has a default, or can be one thing only, is sent with it.
        let described =
            parameter.location == .path ? nil : parameter.defaultValue.flatMap { defaultLiteral($0, form) }
        let literal =
            described ?? onlyValue(of: parameter, in: operation).map { reference($0, parameter.use) }
        var plan = OperationPlan.Argument(
            doc: memberDoc(parameter.documentation, limits: constraints(of: parameter.use)), name: name,
            type: parameter.isRequired ? type : "\(type)?",
            defaultArgument: parameter.isRequired ? literal.map { " = \($0)" } ?? "" : " = nil")
        plan.isSecret = isSecret(parameter.use)
        return OperationArgument(
            plan: plan, statement: statement(parameter, name),
            checks: checks(
                of: parameter.use, key: swiftLiteral(parameter.wireName), value: checked(name),
                isOptional: !parameter.isRequired),
            isRequired: parameter.isRequired, isPath: parameter.location == .path, isBody: false)
    }

    /// An argument where statements check it.
    func checked(_ name: String) -> String { localNames.contains(name) ? "self.\(name)" : name }

    /// The Swift form of what an answer holds, where it is read whole.
    func form(of content: Content) -> TypeForm {
        switch content.kind {
        case .json: content.use.map { form($0.schema) } ?? .json
        case .text: .string
        case .bytes, .described, .form, .parts, .events, .records: .data
        }
    }

    func preferred(_ contents: [Content]) -> Content? { preferredContent(contents) }

    /// `request.query("ids", ids, .pipeDelimited, explode: false)`, what is the default left out.
    private func statement(_ parameter: Parameter, _ name: String) -> String {
        var arguments = [swiftLiteral(parameter.wireName), name]
        if parameter.writesDigits {
            arguments[1] += parameter.isRequired ? " ? 1 : 0" : ".map { $0 ? 1 : 0 }"
        }
        switch parameter.encoding {
        case .style where parameter.location == .querystring:
            arguments.append("content: \"application/x-www-form-urlencoded\"")
        case .content(let mediaType): arguments.append("content: \(swiftLiteral(mediaType))")
        case .style(let style, let explode, let allowReserved):
            let usual: Parameter.Style = [.query, .cookie].contains(parameter.location) ? .form : .simple
            if style != usual { arguments.append(".\(style.rawValue)") }
            if explode != (usual == .form) { arguments.append("explode: \(explode)") }
            if allowReserved, parameter.location == .query { arguments.append("allowReserved: true") }
        }
        return "request.\(parameter.location.rawValue)(\(arguments.joined(separator: ", ")))"
    }
}
