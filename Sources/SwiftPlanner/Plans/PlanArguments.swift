import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The arguments of an operation: path, body when required, what else is required, then what is optional.
    ///
    /// Types are written for `typeScope`: the operation, or the group around it.
    func arguments(of index: Int, typeScope: TypeNames.Scope) -> [OperationArgument] {
        let operation = graph.operations[index]
        let named = names.arguments[index]
        // What is the whole query string is reported where losses are.
        let all = zip(operation.parameters, named.parameters).filter { $0.0.location != .querystring }
        var arguments = all.map { argument($0, named: escaped($1), typeScope) }
        arguments +=
            operation.body.flatMap { argument($0, named: escaped(named.body), typeScope) }.map { [$0] } ?? []
        let isPath = arguments.filter(\.isPath)
        let isRequiredBody = arguments.filter { $0.isBody && $0.isRequired }
        let isRequired = arguments.filter { !$0.isPath && !$0.isBody && $0.isRequired }
        let isOptionalBody = arguments.filter { $0.isBody && !$0.isRequired }
        let isOptional = arguments.filter { !$0.isPath && !$0.isBody && !$0.isRequired }
        return isPath + isRequiredBody + isRequired + isOptionalBody + isOptional
    }

    private func argument(
        _ parameter: Parameter, named name: String, _ scope: TypeNames.Scope
    ) -> OperationArgument {
        let type = text(use(parameter.use).form, in: scope)
        let plan = OperationPlan.Argument(
            doc: memberDoc(parameter.documentation, limits: constraints(of: parameter.use)), name: name,
            type: parameter.isRequired ? type : "\(type)?",
            defaultArgument: parameter.isRequired ? "" : " = nil")
        return OperationArgument(
            plan: plan, statement: statement(parameter, name),
            checks: checks(
                of: parameter.use, key: swiftLiteral(parameter.wireName), value: checked(name),
                isOptional: !parameter.isRequired),
            isRequired: parameter.isRequired, isPath: parameter.location == .path, isBody: false)
    }

    private func argument(
        _ body: RequestBody, named name: String, _ scope: TypeNames.Scope
    ) -> OperationArgument? {
        guard let content = preferred(body.contents) else { return nil }
        let form = form(of: content)
        let isNullable = content.use.map { use($0).isNullable && form != .json } ?? false
        let isRequired = body.isRequired && !isNullable
        let plan = OperationPlan.Argument(
            doc: memberDoc(body.documentation, limits: Constraints()), name: name,
            type: text(form, in: scope) + (isRequired ? "" : "?"), defaultArgument: isRequired ? "" : " = nil"
        )
        return OperationArgument(
            plan: plan, statement: statement(content, name),
            checks: checks(of: content, name, isOptional: !isRequired), isRequired: isRequired, isPath: false,
            isBody: true)
    }

    /// What is typed is checked, below `/body`.
    private func checks(of content: Content, _ name: String, isOptional: Bool) -> [String] {
        guard let use = content.use, content.kind == .json else { return [] }
        return checks(of: use, key: swiftLiteral("body"), value: checked(name), isOptional: isOptional)
    }

    /// An argument where statements check it.
    private func checked(_ name: String) -> String { localNames.contains(name) ? "self.\(name)" : name }

    /// The Swift form of a body.
    func form(of content: Content) -> TypeForm {
        switch content.kind {
        case .json: content.use.map { form($0.schema) } ?? .json
        case .text: .string
        case .bytes, .described: .data
        }
    }

    /// The content that is typed best: JSON, then text, then bytes; the first of its kind.
    func preferred(_ contents: [Content]) -> Content? {
        contents.first { $0.kind == .json } ?? contents.first { $0.kind == .text } ?? contents.first
    }

    private func statement(_ content: Content, _ name: String) -> String {
        let type = content.mediaType.contains("*") ? "application/octet-stream" : content.mediaType
        return switch content.kind {
        case .json where type == "application/json": "request.json(\(name))"
        case .json: "request.json(\(name), \(swiftLiteral(type)))"
        case .text: "request.text(\(name), \(swiftLiteral(type)))"
        case .bytes, .described: "request.data(\(name), \(swiftLiteral(type)))"
        }
    }

    /// `request.query("ids", ids, .pipeDelimited, explode: false)`, what is the default left out.
    private func statement(_ parameter: Parameter, _ name: String) -> String {
        var arguments = [swiftLiteral(parameter.wireName), name]
        switch parameter.encoding {
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
