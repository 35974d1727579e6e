import Diagnostics
import SchemaGraph
import SwiftEmitter

/// A value that a link takes of an answer.
struct LinkedValue {
    var expression: String
    var form: TypeForm
    var isOptional = false
    /// Whether it stands in the body of the answer.
    var isOfBody = false
}

/// An answer of an operation, with the call that it is an answer to, inside an extension of `Reply`.
struct LinkedAnswer {
    let types: SwiftTypes
    /// The operation's position in `APIGraph.operations`.
    let index: Int
    let response: Response
    /// Of the outcome, where the operation has several.
    let caseName: String?

    /// The body of one of several outcomes. No argument is called that, for it has no capital within.
    static let body = "linkedBody"

    /// Nil where no value of the argument's type can be made of it.
    func value(of value: LinkValue, for slot: LinkSlot) -> LinkedValue? {
        guard let form = slot.form else { return nil }
        switch value {
        case .constant(let constant):
            return types.defaultLiteral(.constant(constant), form).map {
                LinkedValue(expression: $0, form: form)
            }
        case .expression(.response(.header(let name))):
            // The runtime reads a header as what is wanted.
            return isScalar(form)
                ? LinkedValue(
                    expression: "self.response.headers.value(\(swiftLiteral(name))) as \(slot.optionalType)",
                    form: form, isOptional: true) : nil
        case .expression(let expression): return source(expression).flatMap { fitted($0, to: form, slot) }
        case .text(let pieces): return form == .string ? text(pieces) : nil
        case .others: return nil
        }
    }

    // MARK: Sources

    private func source(_ expression: RuntimeExpression) -> LinkedValue? {
        let operation = types.graph.operations[index]
        switch expression {
        case .url: return LinkedValue(expression: "self.request.url", form: .string)
        case .method: return LinkedValue(expression: swiftLiteral(operation.method), form: .string)
        case .statusCode: return LinkedValue(expression: "self.status", form: .int)
        case .request(.body(let pointer)): return requestBody(pointer, operation)
        case .request(.header(let name)): return parameter(name, .header, operation)
        case .request(.query(let name)): return parameter(name, .query, operation)
        case .request(.path(let name)): return parameter(name, .path, operation)
        case .response(.header(let name)):
            return LinkedValue(
                expression: "self.response.headers[\(swiftLiteral(name))]", form: .string, isOptional: true)
        case .response(.body(let pointer)): return responseBody(pointer)
        case .response(.query), .response(.path): return nil
        }
    }

    private func parameter(
        _ name: String, _ location: Parameter.Location, _ operation: APIOperation
    ) -> LinkedValue? {
        let position = operation.parameters.firstIndex {
            $0.location == location
                && (location == .header
                    ? $0.wireName.lowercased() == name.lowercased() : haveSameScalars($0.wireName, name))
        }
        guard let position else { return nil }
        let parameter = operation.parameters[position]
        return LinkedValue(
            expression: "self.operation.\(escaped(types.names.arguments[index].parameters[position]))",
            form: types.form(parameter.use.schema), isOptional: !parameter.isRequired)
    }

    private func requestBody(_ pointer: String, _ operation: APIOperation) -> LinkedValue? {
        guard let body = operation.body, let content = types.preferred(body.contents),
            [.json, .form].contains(content.kind), let use = content.use
        else { return nil }
        let isOptional = !body.isRequired || types.use(use).isNullable
        let root = "self.operation.\(escaped(types.names.arguments[index].body))"
        return value(at: pointer, in: use, from: root, isOptional: isOptional)
    }

    private func responseBody(_ pointer: String) -> LinkedValue? {
        guard let content = types.preferred(response.contents) else { return nil }
        let root = caseName == nil ? "self.value" : Self.body
        var found: LinkedValue?
        if content.kind == .json, let use = content.use {
            found = value(at: pointer, in: use, from: root, isOptional: types.use(use).isNullable)
        } else if content.kind == .text, pointer.isEmpty {
            found = LinkedValue(expression: root, form: .string)
        }
        found?.isOfBody = true
        return found
    }

    private func value(
        at pointer: String, in use: SchemaUse, from root: String, isOptional: Bool
    ) -> LinkedValue? {
        let start = PathReading(expression: root, isOptional: isOptional, use: use)
        return types.reading(steps(of: pointer), in: start).map {
            LinkedValue(
                expression: $0.expression, form: types.form($0.use.schema), isOptional: $0.isOptional)
        }
    }

    // MARK: Types

    private func fitted(_ value: LinkedValue, to form: TypeForm, _ slot: LinkSlot) -> LinkedValue? {
        guard value.form != form else { return value }
        guard isScalar(value.form), isScalar(form) else { return nil }
        if form == .string, !value.isOptional, let text = text(of: value) {
            var result = value
            result.expression = text
            result.form = .string
            return result
        }
        return LinkedValue(
            expression: "self.linked(\(value.expression)) as \(slot.optionalType)", form: form,
            isOptional: true, isOfBody: value.isOfBody)
    }

    /// A text that says the value as a path would. Nil where only its coding knows.
    private func text(of value: LinkedValue) -> String? {
        switch value.form {
        case .string: value.expression
        case .int, .int32, .int64, .uint64, .bool: "String(\(value.expression))"
        case .enumeration(_, raw: "String"): "\(value.expression).rawValue"
        case .scalar(let type) where type.keepsText: "\(value.expression).description"
        case .double, .date, .scalar, .enumeration, .json, .data, .list, .map, .model: nil
        }
    }

    /// A text with values in it: nil where one of them may be missing.
    private func text(_ pieces: [LinkValue.Piece]) -> LinkedValue? {
        var expressions: [String] = []
        var isOfBody = false
        for piece in pieces {
            switch piece {
            case .text(let text): expressions.append(swiftLiteral(text))
            case .expression(let expression):
                guard let value = source(expression), !value.isOptional, let text = text(of: value) else {
                    return nil
                }
                isOfBody = isOfBody || value.isOfBody
                expressions.append(text)
            }
        }
        return LinkedValue(
            expression: expressions.joined(separator: " + "), form: .string, isOfBody: isOfBody)
    }

    private func isScalar(_ form: TypeForm) -> Bool {
        switch form {
        case .string, .bool, .int, .int32, .int64, .uint64, .double, .date, .scalar, .enumeration: true
        case .json, .data, .list, .map, .model: false
        }
    }
}
