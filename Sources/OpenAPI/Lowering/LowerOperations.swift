import Diagnostics
import SchemaGraph

/// What of a path tells whether another is the same.
private struct PathPlace {
    var wireName: String
    var span: Span
}

extension Lowering {
    mutating func lowerOperations() {
        var known = ExactTable<Span>()
        var shapes = ExactTable<PathPlace>()
        namePlaceholders()
        for item in model.paths {
            noteClash(item, &shapes)
            for operation in item.operations {
                graph.counts.operations += 1
                noteRepeated(operation, &known)
                graph.operations.append(lower(operation, of: item))
            }
        }
        graph.counts.operations += model.refused.count
    }

    /// Two paths that differ in the names of their parameters only are one (OpenAPI 3.1.1 §4.8.8.1).
    private mutating func noteClash(_ item: PathItemObject, _ known: inout ExactTable<PathPlace>) {
        let key = withoutNames(item.wireName)
        if let other = known[key], !haveSameScalars(other.wireName, item.wireName) {
            warnOnce(.clashingPaths(item.wireName, other.wireName, at: item.span, other: other.span))
        }
        known[key] = PathPlace(wireName: item.wireName, span: item.span)
    }

    private mutating func noteRepeated(_ operation: OperationObject, _ known: inout ExactTable<Span>) {
        guard let name = operation.operationID, let span = operation.operationIDSpan else { return }
        if let other = known[name] {
            warnOnce(.repeatedOperationID(name, at: span, other: other))
        } else {
            known[name] = span
        }
    }

    private mutating func lower(_ operation: OperationObject, of item: PathItemObject) -> APIOperation {
        var result = APIOperation(
            method: operation.method, path: item.wireName, documentation: operation.documentation,
            origin: operation.origin)
        result.writtenPath = item.writtenName ?? item.wireName
        result.operationID = operation.operationID
        result.chosenName = operation.chosenName
        result.group = operation.group
        result.tags = operation.tags.map(\.wireName)
        result.isInternal = operation.isInternal || item.isInternal
        result.parameters = lowerParameters(of: operation, item)
        result.body = operation.requestBody.map { lower($0) }
        result.responses = operation.responses.map { answer in
            noteAnswer(answer)
            var response = Response(
                status: answer.status, contents: contents(of: answer, to: operation),
                documentation: answer.response.documentation, origin: answer.response.origin,
                isAnswer: answer.response.isAnswer)
            response.headers = answer.response.headers.compactMap { lower($0) }
            response.links = lowerLinks(answer.response.links)
            return response
        }
        result.security = lowerSecurity(operation.security ?? model.security ?? [])
        result.behaviours = behaviours(of: operation)
        let servers = operation.servers.isEmpty ? item.servers : operation.servers
        result.servers = servers.map(lowerServer)
        result.callbacks = lowerCallbacks(of: operation)
        checkPages(of: result)
        return result
    }

    /// What a response holds. Some have no body whatever is described (RFC 9110 §6.4.1).
    private mutating func contents(of answer: OperationObject.Answer, to operation: OperationObject)
        -> [Content]
    {
        let contents = answer.response.contents
        guard let first = contents.first, answer.status.isBodiless || operation.method == "HEAD" else {
            return lower(contents, isSent: false)
        }
        warnOnce(.impossibleBody(at: first.origin.span))
        for content in contents { degrade(content.origin, "the response has no body", isBody: true) }
        return []
    }

    mutating func lowerWebhooks() {
        for item in model.webhooks {
            guard let operation = item.operations.first else { continue }
            if item.operations.count > 1 {
                warnOnce(.webhookMethods(item.wireName, at: item.span))
                for other in item.operations.dropFirst() {
                    degrade(other.origin, "only the webhook's first method is generated")
                }
            }
            var webhook = Webhook(
                wireName: item.wireName, body: operation.requestBody.map { lower($0) },
                documentation: operation.documentation, origin: operation.origin)
            webhook.operationID = operation.operationID
            webhook.tags = operation.tags.map(\.wireName)
            webhook.isInternal = operation.isInternal || item.isInternal
            graph.webhooks.append(webhook)
        }
    }

    // MARK: Parameters

    /// Those of the path as it names them, the operation's own, what it shares with others on its path, and those that only
    /// the path's template tells of.
    private mutating func lowerParameters(of operation: OperationObject, _ item: PathItemObject)
        -> [Parameter]
    {
        let inherited = item.parameters.filter { shared in
            !operation.parameters.contains { $0.isSame(as: shared) }
        }
        let template = URLTemplate(item.wireName)
        let names = template.names
        let items = template.queryItems
        let leftOut = item.writtenName.map { URLTemplate($0).names } ?? []
        var parameters: [Parameter] = []
        for parameter in operation.parameters + inherited {
            if parameter.location == .path, !names.contains(exactly: parameter.wireName) {
                // What was left out of the path has been told.
                if leftOut.contains(exactly: parameter.wireName) { continue }
                let guess = nearest(to: parameter.wireName, in: names)
                warnOnce(
                    .pathParameterNotInPath(
                        parameter.wireName, path: item.wireName, at: parameter.origin.span, guess: guess))
                continue
            }
            if parameter.location == .query,
                let own = items.first(where: {
                    $0.key.map { haveSameScalars($0, parameter.wireName) } ?? false
                })
            {
                warnOnce(
                    .queryInPath(own.text, parameter.wireName, isLeftOut: false, at: parameter.origin.span))
                continue
            }
            // OpenAPI 3.1.1 §4.8.12.1: these three are described by other means, and parameters of their name ignored.
            let isIgnored = ["accept", "content-type", "authorization"].contains(
                parameter.wireName.lowercased())
            if parameter.location == .header, isIgnored {
                warnOnce(.ignoredHeader(parameter.wireName, at: parameter.origin.span))
                continue
            }
            let isRepeated = parameters.contains {
                haveSameScalars($0.wireName, parameter.wireName) && $0.location == parameter.location
            }
            if !isRepeated { parameters.append(lower(parameter)) }
        }
        let declared = ExactSet(parameters.filter { $0.location == .path }.map(\.wireName))
        for name in names where !declared.contains(name) {
            warnOnce(.undeclaredPathParameter(name, in: item.wireName, at: item.span))
            parameters.append(undeclared(name, of: operation))
        }
        return inPlace(parameters, of: names)
    }

    /// Those in the path first, each where the path names it; the others in the order that they have.
    private func inPlace(_ parameters: [Parameter], of names: [String]) -> [Parameter] {
        let places = parameters.map { parameter in
            parameter.location == .path
                ? names.firstIndex { haveSameScalars($0, parameter.wireName) } ?? names.count : names.count
        }
        return zip(places, parameters.indices).sorted { $0 < $1 }.map { parameters[$1] }
    }

    private mutating func lower(_ parameter: ParameterObject) -> Parameter {
        let use =
            parameter.schema.map { self.use($0, keepsWords: false) } ?? text(parameter.origin.at("schema"))
        var words = parameter.documentation
        if let schema = parameter.schema {
            let inner = documentation(of: schema)
            words.description = words.description ?? inner.description ?? inner.title
            words.isDeprecated = words.isDeprecated || inner.isDeprecated
            words.notes += inner.notes
            words.defaultText = inner.defaultText
        }
        let encoding: Parameter.Encoding =
            parameter.mediaType.map { .content($0) }
            ?? .style(parameter.style, explode: parameter.explode, allowReserved: parameter.allowReserved)
        var result = Parameter(
            wireName: parameter.wireName, chosenName: parameter.chosenName, location: parameter.location,
            use: use,
            isRequired: parameter.isRequired || parameter.location == .path, encoding: encoding,
            documentation: words,
            origin: parameter.origin)
        result.defaultValue = parameter.schema.flatMap { defaultValue(of: $0) }
        if parameter.writesDigits {
            if case .scalar(.boolean) = graph[graph.resolved(use).schema].shape {
                result.writesDigits = true
            } else {
                warnOnce(
                    .behaviourValue(
                        "schema", of: "x-sdk-written", "that of a boolean",
                        fix: "remove `x-sdk-written`: only booleans are written in another way",
                        at: parameter.origin.span))
            }
        }
        return result
    }

    /// Only a status of its own can be told apart from others that are failures.
    private mutating func noteAnswer(_ answer: OperationObject.Answer) {
        if case .code = answer.status { return }
        guard answer.response.isAnswer else { return }
        warnOnce(
            .behaviourValue(
                "status", of: "x-sdk-answer", "a single code",
                fix: "describe the status by itself, such as `401`, and write it there",
                at: answer.response.origin.span))
    }

    private mutating func undeclared(_ name: String, of operation: OperationObject) -> Parameter {
        let origin = operation.origin.at("parameters")
        return Parameter(
            wireName: name, location: .path, use: text(origin), isRequired: true,
            encoding: .style(.simple, explode: false, allowReserved: false), documentation: Documentation(),
            origin: origin)
    }

    /// A string, where nothing is said.
    private mutating func text(_ origin: Origin) -> SchemaUse {
        SchemaUse(insert(Schema(origin: origin, shape: .scalar(.string(format: nil)))))
    }

    // MARK: Security

    private mutating func lowerSecurity(_ requirements: [SecurityRequirementObject]) -> [SecurityRequirement]
    {
        let known = model.securitySchemes.map(\.wireName)
        var result: [SecurityRequirement] = []
        for requirement in requirements {
            for name in requirement.schemes where !known.contains(exactly: name.wireName) {
                let guess = nearest(to: name.wireName, in: known.sorted())
                warnOnce(.unknownSecurityScheme(name.wireName, at: name.span, guess: guess))
            }
            let schemes = requirement.schemes.map(\.wireName).filter { known.contains(exactly: $0) }
            // What asks for nothing but unknown schemes is not therefore open to anybody.
            if schemes.isEmpty, !requirement.schemes.isEmpty { continue }
            var lowered = SecurityRequirement(schemes: schemes)
            for scheme in requirement.schemes where !scheme.scopes.isEmpty {
                lowered.scopes[scheme.wireName] = scheme.scopes
            }
            result.append(lowered)
        }
        return result
    }
}

func lowerServer(_ server: ServerObject) -> Server {
    var result = Server(
        url: server.url, description: server.description, variables: server.variables, origin: server.origin)
    result.chosenName = server.chosenName
    return result
}

func lowerSecurityScheme(_ scheme: SecuritySchemeObject) -> SecurityScheme {
    var result = SecurityScheme(
        wireName: scheme.wireName, kind: scheme.kind, documentation: scheme.documentation,
        origin: scheme.origin)
    result.signature = scheme.signature
    result.tokenURL = scheme.tokenURL
    result.hasClientFlow = scheme.hasClientFlow
    result.environment = scheme.environment
    result.testPrefixes = scheme.testPrefixes
    result.livePrefixes = scheme.livePrefixes
    return result
}

extension Response.Status {
    /// No content, reset content, not modified.
    fileprivate var isBodiless: Bool { [.code(204), .code(205), .code(304)].contains(self) }
}
