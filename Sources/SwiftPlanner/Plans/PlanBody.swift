import Diagnostics
import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The arguments that the body of an operation is made of: one, or one for each part of a form.
    func bodyArguments(
        of operation: APIOperation, named names: TypeNames.Arguments, _ scope: TypeNames.Scope
    ) -> [OperationArgument] {
        guard let body = operation.body, let content = preferred(body.contents) else { return [] }
        if let object = graph.partsObject(content) {
            return parts(of: object, content, isRequired: body.isRequired, names, scope)
        }
        let (type, isNullable) = bodyType(content, scope)
        let isRequired = body.isRequired && !isNullable
        let name = escaped(names.body)
        var plan = OperationPlan.Argument(
            doc: memberDoc(body.documentation, limits: Constraints()), name: name,
            type: type + (isRequired ? "" : "?"), defaultArgument: isRequired ? "" : " = nil")
        plan.isSecret = content.use.map { isSecret($0) } ?? false
        return [
            OperationArgument(
                plan: plan, statement: statement(content, name, of: operation),
                checks: checks(of: content, name, isOptional: !isRequired), isRequired: isRequired,
                isPath: false, isBody: true, isWholeBody: true)
        ]
    }

    /// What is typed is checked, below `/body`.
    private func checks(of content: Content, _ name: String, isOptional: Bool) -> [String] {
        wholeChecks(of: content, key: swiftLiteral("body"), value: checked(name), isOptional: isOptional)
    }

    private func bodyType(_ content: Content, _ scope: TypeNames.Scope) -> (String, isNullable: Bool) {
        switch content.kind {
        case .json, .form:
            let type = content.use.map { use($0) } ?? TypeUse(form: .json, isNullable: false)
            return (text(type.form, in: scope), type.isNullable && type.form != .json)
        case .records:
            let item = content.typedUse.map { use($0) } ?? TypeUse(form: .json, isNullable: false)
            return ("[\(text(item, in: scope))]", false)
        case .text: return ("String", false)
        case .parts: return ("MultipartBody", false)
        case .bytes, .described, .events: return ("UploadSource", false)
        }
    }

    /// The statement that writes a body into the request: `request.json(body)`.
    private func statement(_ content: Content, _ name: String, of operation: APIOperation) -> String {
        var arguments = [name]
        func type(unless usual: String) {
            let type = content.mediaType
            if type != usual { arguments.append(swiftLiteral(type)) }
        }
        switch content.kind {
        case .json:
            type(unless: "application/json")
            if let flag = streamFlag(content, of: operation) {
                arguments.append("setting: [\(swiftLiteral(flag)): true]")
            }
            return "request.json(\(arguments.joined(separator: ", ")))"
        case .form:
            type(unless: "application/x-www-form-urlencoded")
            let encodings = content.parts.named.map { part in
                "\(swiftLiteral(part.wireName ?? "")): \(encodingLiteral(part))"
            }
            if !encodings.isEmpty { arguments.append("encodings: [\(encodings.joined(separator: ", "))]") }
            return "request.form(\(arguments.joined(separator: ", ")))"
        case .records:
            type(unless: "application/jsonl")
            return "request.jsonLines(\(arguments.joined(separator: ", ")))"
        case .parts:
            type(unless: "multipart/form-data")
            return "request.multipart(\(arguments.joined(separator: ", ")))"
        case .text:
            return "request.text(\(name), \(swiftLiteral(sendable(content.mediaType, "text/plain"))))"
        case .bytes, .described, .events:
            type(unless: "application/octet-stream")
            return "request.upload(\(arguments.joined(separator: ", ")))"
        }
    }

    /// A media type as it can be sent: no range.
    private func sendable(_ mediaType: String, _ usual: String) -> String {
        mediaType.contains("*") ? usual : mediaType
    }

    /// The property that asks for a stream, in a variant that is one: many APIs answer in two forms, by a flag.
    private func streamFlag(_ content: Content, of operation: APIOperation) -> String? {
        guard operation.variant == APIOperation.streamVariant, let use = content.use,
            case .object(let object) = graph[graph.resolved(use).schema].shape,
            let flag = object.properties.first(where: { $0.wireName == "stream" }),
            form(flag.use.schema) == .bool
        else { return nil }
        return flag.wireName
    }

    /// `.init(.deepObject, explode: true)`
    private func encodingLiteral(_ part: PartEncoding) -> String {
        var arguments: [String] = []
        if let style = part.style { arguments.append(".\(style.rawValue)") }
        if let explode = part.explode { arguments.append("explode: \(explode)") }
        if part.allowReserved { arguments.append("allowReserved: true") }
        if let type = part.contentType { arguments.append("contentType: \(swiftLiteral(type))") }
        return ".init(\(arguments.joined(separator: ", ")))"
    }

    // MARK: Parts

    /// One argument for each part. A form without a part is sent all the same, where the body is required.
    private func parts(
        of object: ObjectShape, _ content: Content, isRequired: Bool, _ names: TypeNames.Arguments,
        _ scope: TypeNames.Scope
    ) -> [OperationArgument] {
        var arguments: [OperationArgument] = []
        for (property, name) in zip(object.properties, names.parts) where !property.isReadOnly {
            let encoding = content.parts.named.first { part in
                part.wireName.map { haveSameScalars($0, property.wireName) } ?? false
            }
            arguments.append(
                part(property, escaped(name), encoding, isForced: property.isRequired, scope))
        }
        if case .declared(let use) = object.additional {
            let name = names.parts.last ?? "additionalProperties"
            var plan = OperationPlan.Argument(
                doc: DocComment(["Parts besides the others."]), name: name,
                type: "[String: \(text(self.use(use), in: scope))]", defaultArgument: " = [:]")
            plan.isSecret = isSecret(use)
            arguments.append(
                OperationArgument(
                    plan: plan, statement: "request.parts(\(name))",
                    checks: elementChecks(self.use(use), use, "nil", checked(name)), isRequired: false,
                    isPath: false, isBody: true))
        }
        let isSent = isRequired || object.properties.contains { $0.isRequired && !$0.isReadOnly }
        gatherChecks(of: &arguments, object, content, named: names.parts, isSent: isSent)
        guard isSent else { return arguments }
        let beginning = OperationArgument(
            statement: "request.multipart()", isRequired: true, isPath: false, isBody: true)
        return [beginning] + arguments
    }

    private func part(
        _ property: Property, _ name: String, _ encoding: PartEncoding?, isForced: Bool,
        _ scope: TypeNames.Scope
    ) -> OperationArgument {
        let key = swiftLiteral(property.wireName)
        if isForced, let text = constantText(property.use) {
            return OperationArgument(
                plan: nil, statement: "request.part(\(key), \(swiftLiteral(text)))", isRequired: true,
                isPath: false, isBody: true)
        }
        let use = use(property.use)
        var arguments = [key, name]
        var type = text(use.form, in: scope)
        let file = fileType(property.use, encoding)
        if let file {
            type = file
            if let mediaTypes = encoding?.contentType { arguments.append(swiftLiteral(mediaTypes)) }
        } else if let encoding, encoding.style != nil || encoding.explode != nil {
            arguments.append(".\((encoding.style ?? .form).rawValue)")
            if let explode = encoding.explode { arguments.append("explode: \(explode)") }
        } else if let mediaType = encoding?.contentType {
            arguments.append(swiftLiteral(mediaType))
        }
        let isRequired = isForced && !use.isNullable
        var plan = OperationPlan.Argument(
            doc: memberDoc(property.documentation, limits: constraints(of: property.use)), name: name,
            type: type + (isRequired ? "" : "?"), defaultArgument: isRequired ? "" : " = nil")
        plan.isSecret = isSecret(property.use)
        return OperationArgument(
            plan: plan, statement: "request.part(\(arguments.joined(separator: ", ")))",
            checks: partChecks(
                property.use, key: key, checked(name), isFile: file != nil, isOptional: !isRequired),
            isRequired: isRequired, isPath: false, isBody: true)
    }

    /// `UploadSource`, or a list of them, where the part is bytes. What stands deeper is JSON, which holds no files
    /// (OpenAPI 3.1.1 §4.8.15.1.1).
    private func fileType(_ use: SchemaUse, _ encoding: PartEncoding?) -> String? {
        if isFile(use, encoding) { return "UploadSource" }
        guard case .list(let element) = graph[graph.resolved(use).schema].shape, isFile(element, encoding)
        else { return nil }
        return "[UploadSource]"
    }

    /// Whether it is bytes. What says nothing of itself is, when its media type is neither text nor JSON.
    private func isFile(_ use: SchemaUse, _ encoding: PartEncoding?) -> Bool {
        switch graph[graph.resolved(use).schema].shape {
        case .scalar(.binary), .scalar(.string(format: "binary")): return true
        case .any:
            let type = encoding?.contentType?.lowercased() ?? ""
            return !(type.isEmpty || type.hasPrefix("text/") || type.contains("json"))
        default: return false
        }
    }

    /// The one value that a part can have.
    func constantText(_ use: SchemaUse) -> String? {
        guard case .enumeration(let shape) = graph[graph.resolved(use).schema].shape,
            shape.members.count == 1
        else { return nil }
        return shape.members[0].value.text
    }

    /// Whether what the arguments of a body are spelt with comes from Foundation.
    func bodyNeedsFoundation(_ operation: APIOperation) -> Bool {
        guard let content = operation.body.flatMap({ preferred($0.contents) }) else { return false }
        if let object = graph.partsObject(content) {
            return Shape.object(object).uses.contains { needsFoundation(form($0.schema)) }
        }
        switch content.kind {
        case .json, .form, .records: return content.typedUse.map { needsFoundation(form($0.schema)) } ?? false
        case .text, .parts, .bytes, .described, .events: return false
        }
    }

    /// Whether what an answer is read as comes from Foundation.
    func answerNeedsFoundation(_ content: Content) -> Bool {
        switch content.kind {
        case .events, .records: content.typedUse.map { needsFoundation(form($0.schema)) } ?? false
        case .json, .text, .bytes, .described, .form, .parts: needsFoundation(form(of: content))
        }
    }
}
