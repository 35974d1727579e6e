import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The statements that check a body that is one value in Swift, sent or received.
    func wholeChecks(of content: Content, key: String, value: String, isOptional: Bool) -> [String] {
        guard let use = content.typedUse ?? content.use else { return [] }
        switch content.kind {
        case .json, .form: return checks(of: use, key: key, value: value, isOptional: isOptional)
        case .text:
            guard form(use.schema) == .string else { return [] }
            return checks(of: use, key: key, value: value, isOptional: isOptional)
        case .records: return elementChecks(self.use(use), use, key, value)
        case .bytes, .parts, .events, .described: return []
        }
    }

    /// The statements that check an answer.
    func answerChecks(_ content: Content, value: String) -> [String] {
        guard content.kind == .json || content.kind == .text else { return [] }
        let isNullable = content.kind == .json && content.use.map { use($0).isNullable } ?? false
        return wholeChecks(of: content, key: "nil", value: value, isOptional: isNullable)
    }

    /// The same. Empty where the answer's type knows its limits.
    func outputChecks(_ content: Content, value: String) -> [String] {
        let statements = answerChecks(content, value: value)
        return isKnownToType(statements, value) ? [] : statements
    }

    /// A closure behind the call that makes a stream: ` { checks, element in checks.string(nil, element, maxLength: 5) }`.
    /// Empty where the type of the elements knows their limits.
    func elementClosure(_ content: Content) -> String {
        guard let use = content.typedUse else { return "" }
        let statements = checks(
            of: use, key: "nil", value: "element", isOptional: self.use(use).isNullable)
        guard !statements.isEmpty, !isKnownToType(statements, "element") else { return "" }
        return " { checks, element in \(statements.joined(separator: "; ")) }"
    }

    /// What the runtime asks a value for by itself.
    private func isKnownToType(_ statements: [String], _ value: String) -> Bool {
        statements == ["checks.model(nil, \(value))"] || statements == ["checks.models(nil, \(value))"]
    }

    // MARK: Parts

    /// The statements that check one part of a form. Of files only their number is known.
    func partChecks(
        _ use: SchemaUse, key: String, _ value: String, isFile: Bool, isOptional: Bool
    ) -> [String] {
        guard isFile else { return checks(of: use, key: key, value: value, isOptional: isOptional) }
        guard case .list = form(use.schema) else { return [] }
        var limits = constraints(of: use)
        limits.uniqueItems = false
        return ownChecks(form(use.schema), limits, key, value, member: isOptional ? "?." : ".")
    }

    /// Makes one statement of the checks of all parts of a form, and adds which of them have to be there: what is wrong stands
    /// below `/body`. Where a form without any part is not sent at all, none has to.
    func gatherChecks(
        of parts: inout [OperationArgument], _ object: ObjectShape, _ content: Content, named names: [String],
        isSent: Bool
    ) {
        var statements = parts.flatMap(\.checks)
        for index in parts.indices { parts[index].checks = [] }
        if isSent {
            let presence = zip(object.properties, names).map { property, name in
                if property.isReadOnly { return "false" }
                let isThere = property.isRequired && !use(property.use).isNullable
                return isThere || property.isRequired && constantText(property.use) != nil
                    ? "true" : "\(checked(escaped(name))) != nil"
            }
            let isOpen = if case .declared = object.additional { true } else { false }
            let limits = content.use.map { constraints(of: $0) } ?? Constraints()
            statements += wholeChecks(
                object, presence, limits, rest: isOpen ? names.last.map(checked) : nil)
        }
        guard !statements.isEmpty, let first = parts.firstIndex(where: { $0.plan != nil }) else { return }
        let lines = statements.map { "    \($0)\n" }.joined()
        parts[first].checks = ["checks.inside(\"body\") { checks in\n\(lines)}"]
    }
}
