extension APIGraph {
    /// The contract as text, one line a fact, the same for the same graph: for goldens and `dump --stage graph`.
    ///
    /// Schemas without a name are written where they stand when one line says all of them, and are `#12` otherwise.
    package func dump() -> String {
        var lines = [
            "api \(quoted(title)) \(quoted(version))\(address.map { " at \($0)" } ?? "")\(words(Documentation(description: documentation)))"
        ]
        lines += counts.dumpLines
        for server in servers { lines += dump(server, "server") }
        for scheme in securitySchemes {
            lines.append("security \(scheme.wireName): \(scheme.kind.dumpText)\(words(scheme.documentation))")
        }
        for group in groups {
            let kind = group.kind.map { " of kind \(quoted($0))" } ?? ""
            let parent = group.parent.map { " below \(quoted($0))" } ?? ""
            lines.append("group \(quoted(group.wireName))\(parent)\(kind)\(words(group.documentation))")
        }
        for (index, schema) in schemas.enumerated()
        where schema.componentName != nil || !isSpelled(schema.shape) {
            lines.append("")
            lines += dump(schema, SchemaID(index))
        }
        for operation in operations {
            lines.append("")
            lines += dump(operation)
        }
        for webhook in webhooks {
            lines.append("")
            lines.append(
                "webhook \(quoted(webhook.wireName))\(internalWord(webhook.isInternal))\(words(webhook.documentation))"
                    + "  @ \(webhook.origin.pointer)"
            )
            if let body = webhook.body { lines += dump(body) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One schema as `dump` writes it.
    package func dump(_ id: SchemaID) -> [String] { dump(self[id], id) }

    /// One operation as `dump` writes it.
    package func dump(operation index: Int) -> [String] { dump(operations[index]) }

    // MARK: Schemas

    private func dump(_ schema: Schema, _ id: SchemaID) -> [String] {
        let name = schema.componentName.map(quoted) ?? "#\(id.index)"
        let chosen = schema.chosenName.map { " named \($0)" } ?? ""
        var lines = [
            "schema \(name)\(chosen)\(internalWord(schema.isInternal))\(schema.isNullable ? " nullable" : "")"
                + "\(words(schema.documentation))  @ \(schema.origin.pointer)"
        ]
        switch schema.shape {
        case .object(let object):
            lines.append("  \(object.isTuple ? "tuple" : "object")\(text(schema.constraints))")
            lines += object.properties.map(dump)
            switch object.additional {
            case .undeclared: break
            case .forbidden: lines.append("    * none")
            case .declared(let use): lines.append("    * \(text(use))")
            }
            for choice in object.choices {
                let sets = choice.sets.map { $0.map(quoted).joined(separator: " and ") }
                lines.append("    \(choice.kind.words) of \(sets.joined(separator: ", or "))")
            }
            for dependents in object.dependents {
                let names = dependents.names.map(quoted).joined(separator: " and ")
                lines.append("    \(quoted(dependents.wireName)) asks for \(names)")
            }
        case .enumeration(let enumeration):
            let openness = enumeration.isClosed.map { $0 ? ", closed" : ", open" } ?? ""
            let letters = enumeration.isAnyCase ? ", in any case" : ""
            lines.append("  enumeration of \(enumeration.base)\(openness)\(letters)")
            for member in enumeration.members {
                let name = member.chosenName.map { " named \(quoted($0))" } ?? ""
                let description = member.description.map { " - \(quoted($0))" } ?? ""
                lines.append("    \(member.value.dumpText)\(name)\(description)")
            }
        case .union(let union):
            lines.append("  union\(union.discriminator.map { " by \(quoted($0))" } ?? "")")
            for (index, branch) in union.branches.enumerated() {
                let tags =
                    branch.tags.isEmpty ? "" : " when \(branch.tags.map(quoted).joined(separator: ", "))"
                let name = branch.chosenName.map { " named \(quoted($0))" } ?? ""
                let otherwise = index == union.fallback ? ", or else" : ""
                lines.append("    \(text(branch.use))\(tags)\(otherwise)\(name)")
            }
        case .list, .map, .scalar, .alias, .any, .null:
            lines.append("  \(text(schema.shape, depth: 0))\(text(schema.constraints))")
        }
        return lines
    }

    private func dump(_ property: Property) -> String {
        var line = "    \(quoted(property.wireName)): \(text(property.use))"
        if property.isRequired { line += " required" }
        if property.isReadOnly { line += " read-only" }
        if property.isWriteOnly { line += " write-only" }
        if let value = property.defaultValue { line += " = \(value.dumpText)" }
        if let name = property.chosenName { line += " named \(name)" }
        if let name = property.documentation.formerName { line += " formerly \(quoted(name))" }
        return line + words(property.documentation)
    }

    /// Whether one line says all of a shape.
    private func isSpelled(_ shape: Shape) -> Bool {
        switch shape {
        case .object, .enumeration, .union: false
        case .list, .map, .scalar, .alias, .any, .null: true
        }
    }

    private func text(_ use: SchemaUse?, depth: Int = 0) -> String {
        guard let use else { return "nothing said" }
        let schema = self[use.schema]
        let mark = use.isNullable || (schema.isNullable && schema.componentName == nil) ? "?" : ""
        if let name = schema.componentName { return quoted(name) + mark }
        if !isSpelled(schema.shape) || depth > 6 { return "#\(use.schema.index)\(mark)" }
        return text(schema.shape, depth: depth + 1) + mark + text(schema.constraints)
    }

    private func text(_ shape: Shape, depth: Int) -> String {
        switch shape {
        case .list(let use): "[\(text(use, depth: depth))]"
        case .map(let use): "{*: \(text(use, depth: depth))}"
        case .alias(let use): "= \(text(use, depth: depth))"
        case .scalar(let scalar): scalar.dumpText
        case .any: "any"
        case .null: "null"
        case .object, .enumeration, .union: "?"
        }
    }

    private func text(_ limits: Constraints) -> String {
        var parts: [String] = []
        func add(_ name: String, _ value: (some CustomStringConvertible)?) {
            if let value { parts.append("\(name) \(value)") }
        }
        add("minLength", limits.minLength)
        add("maxLength", limits.maxLength)
        add("pattern", limits.pattern.map(quoted))
        add("minimum", limits.minimum)
        add("maximum", limits.maximum)
        add("exclusiveMinimum", limits.exclusiveMinimum)
        add("exclusiveMaximum", limits.exclusiveMaximum)
        add("multipleOf", limits.multipleOf)
        add("minItems", limits.minItems)
        add("maxItems", limits.maxItems)
        if limits.uniqueItems { parts.append("uniqueItems") }
        add("minProperties", limits.minProperties)
        add("maxProperties", limits.maxProperties)
        add("keys minLength", limits.keys.minLength)
        add("keys maxLength", limits.keys.maxLength)
        add("keys pattern", limits.keys.pattern.map(quoted))
        if !limits.keys.names.isEmpty {
            parts.append("keys \(limits.keys.names.map(quoted).joined(separator: " or "))")
        }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }

    // MARK: Operations

    private func dump(_ operation: APIOperation) -> [String] {
        let name = operation.chosenName ?? operation.operationID ?? "-"
        var lines = [
            "operation \(operation.method) \(operation.path) \(quoted(name))\(operation.group.map { " in \(quoted($0))" } ?? "")"
                + internalWord(operation.isInternal) + words(operation.documentation)
                + "  @ \(operation.origin.pointer)"
        ]
        for server in operation.servers { lines += dump(server, "  server") }
        if !operation.security.isEmpty {
            let alternatives = operation.security.map {
                $0.schemes.isEmpty ? "nothing" : $0.schemes.joined(separator: " and ")
            }
            lines.append("  needs \(alternatives.joined(separator: ", or "))")
        }
        for parameter in operation.parameters {
            lines.append(
                "  \(parameter.location.rawValue) \(quoted(parameter.wireName)): \(text(parameter.use))"
                    + (parameter.isRequired ? " required" : "") + parameter.encoding.dumpText
                    + (parameter.chosenName.map { " named \($0)" } ?? "")
                    + words(parameter.documentation))
        }
        if let body = operation.body { lines += dump(body) }
        for response in operation.responses {
            lines.append("  answer \(response.status.dumpText)\(words(response.documentation))")
            lines += response.headers.map { header in
                "    header \(quoted(header.wireName)): \(header.isList ? "list of " : "")"
                    + header.scalar.dumpText + words(header.documentation)
            }
            lines += response.contents.map(dump)
            lines += response.links.map(dump)
        }
        for callback in operation.callbacks { lines += dump(callback) }
        return lines
    }

    private func dump(_ link: Link) -> String {
        let arguments = (link.arguments + (link.body.map { [$0] } ?? [])).map { argument in
            let location = argument.location.map { "\($0.rawValue) " } ?? ""
            return " \(location)\(quoted(argument.wireName)) = \(quoted(argument.text))"
        }
        return "    link \(quoted(link.wireName)) to \(link.method) \(link.path)"
            + arguments.joined(separator: ",") + words(link.documentation)
    }

    private func dump(_ callback: Callback) -> [String] {
        let name = callback.chosenName.map { " named \($0)" } ?? ""
        let line = "callback \(quoted(callback.wireName)): \(callback.method) \(quoted(callback.address))"
        let statuses = callback.answers.map(\.status.dumpText)
        return ["  \(line)\(name)\(words(callback.documentation))  @ \(callback.origin.pointer)"]
            + (callback.body.map(dump) ?? []).map { "  \($0)" }
            + (statuses.isEmpty ? [] : ["    answered with \(statuses.joined(separator: ", "))"])
    }

    private func dump(_ body: RequestBody) -> [String] {
        ["  body\(body.isRequired ? " required" : "")\(words(body.documentation))"] + body.contents.map(dump)
    }

    private func dump(_ content: Content) -> String {
        let items = content.itemUse.map { " of items \(text($0))" } ?? ""
        return
            "    \(content.mediaType) as \(content.kind): \(text(content.use))\(items)\(text(content.parts))"
    }

    private func text(_ parts: PartEncodings) -> String {
        let all = parts.named + parts.first + [parts.rest].compactMap { $0 }
        return all.map { part in
            let place = part.wireName.map(quoted) ?? "part"
            let type = part.contentType.map { " as \(quoted($0))" } ?? ""
            let style = part.style.map { " \($0.rawValue)" } ?? ""
            let explode = part.explode.map { $0 ? " exploded" : " whole" } ?? ""
            return "; \(place)\(type)\(style)\(explode)\(part.allowReserved ? " reserved" : "")"
        }.joined()
    }

    private func dump(_ server: Server, _ word: String) -> [String] {
        let name = server.chosenName.map { " named \($0)" } ?? ""
        return ["\(word) \(server.url)\(name)\(server.description.map { " - \(quoted($0))" } ?? "")"]
            + server.variables.map { variable in
                let allowed =
                    variable.allowed.isEmpty
                    ? "" : " of \(variable.allowed.map(quoted).joined(separator: ", "))"
                return
                    "\(word) variable \(variable.wireName) = \(quoted(variable.defaultValue))\(allowed)\(words(Documentation(description: variable.description)))"
            }
    }

    private func internalWord(_ isInternal: Bool) -> String { isInternal ? " internal" : "" }

    private func words(_ documentation: Documentation) -> String {
        var text = documentation.isDeprecated ? " deprecated" : ""
        if let title = documentation.title { text += " - \(quoted(title))" }
        if let description = documentation.description { text += " - \(quoted(description))" }
        for note in documentation.notes { text += " [\(note)]" }
        return text
    }
}

// MARK: Words

/// Text on one line, whatever is in it.
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

extension Counts {
    fileprivate var dumpLines: [String] {
        ["counts \(properties) properties, \(schemas) schemas, \(operations) operations"]
            + degraded.map { "degraded \($0.pointer): \($0.reason)" }
            + refused.map { "refused \($0.pointer): \($0.reason)" }
    }
}

extension Scalar {
    fileprivate var dumpText: String {
        switch self {
        case .boolean: "boolean"
        case .integer(let format): "integer\(format.map { "(\($0))" } ?? "")"
        case .number(let format): "number\(format.map { "(\($0))" } ?? "")"
        case .string(let format): "string\(format.map { "(\($0))" } ?? "")"
        case .binary: "binary"
        }
    }
}

extension ConstantValue {
    fileprivate var dumpText: String {
        switch self {
        case .string(let text): quoted(text)
        case .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        }
    }
}

extension DefaultValue {
    fileprivate var dumpText: String {
        switch self {
        case .constant(let value): value.dumpText
        case .empty: "empty"
        }
    }
}

extension SecurityScheme.Kind {
    fileprivate var dumpText: String {
        switch self {
        case .bearer: "bearer"
        case .basic: "basic"
        case .apiKey(let location, let wireName): "key in \(location.rawValue) \(quoted(wireName))"
        case .accessToken: "access token"
        case .other(let word): "other \(quoted(word))"
        }
    }
}

extension Parameter.Encoding {
    fileprivate var dumpText: String {
        switch self {
        case .style(let style, let explode, let allowReserved):
            " \(style.rawValue)\(explode ? " exploded" : "")\(allowReserved ? " reserved" : "")"
        case .content(let mediaType): " as \(mediaType)"
        }
    }
}

extension Response.Status {
    fileprivate var dumpText: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let first): "\(first)XX"
        case .default: "default"
        }
    }
}

extension PropertyChoice.Kind {
    fileprivate var words: String {
        switch self {
        case .any: "any"
        case .one: "only one"
        case .none: "none"
        }
    }
}
