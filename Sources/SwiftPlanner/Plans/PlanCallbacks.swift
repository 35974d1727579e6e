import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// What receives the callbacks of an operation: those that have a body in JSON.
    func planCallbacks(of index: Int, _ scope: TypeNames.Scope) -> [CallbackPlan] {
        zip(graph.operations[index].callbacks, names.callbacks[index]).compactMap { callback, name in
            guard let content = jsonContent(of: callback), let event = content.use else { return nil }
            var plan = CallbackPlan(
                doc: doc(of: callback), name: name, event: text(use(event), in: scope + [name]),
                method: methodExpression(callback.method), address: swiftLiteral(callback.address))
            plan.checks = outputChecks(content, value: "event")
            return plan
        }
    }

    func callbacksNeedFoundation(_ operation: APIOperation) -> Bool {
        operation.callbacks.compactMap { jsonContent(of: $0)?.use }.contains {
            needsFoundation(form($0.schema))
        }
    }

    private func jsonContent(of callback: Callback) -> Content? {
        callback.body.flatMap { preferred($0.contents) }.flatMap { $0.kind == .json ? $0 : nil }
    }

    private func doc(of callback: Callback) -> DocComment {
        let place = "`\(callback.method) \(withoutBackticks(callback.address))`"
        var paragraphs = ["The API sends it to the address that the call gave: \(place)."]
        paragraphs += memberDoc(callback.documentation, limits: Constraints()).paragraphs
        let answers = callback.answers.map { answer in
            let words = answer.documentation.description ?? answer.documentation.title
            return "- Answer `\(answer.status.text)`" + (words.map { ": \($0)" } ?? "")
        }
        if !answers.isEmpty { paragraphs.append(answers.joined(separator: "\n")) }
        return DocComment(paragraphs)
    }
}

/// `.post`, or the name that the runtime has no word for.
func methodExpression(_ method: String) -> String {
    let known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"]
    return known.contains(method)
        ? ".\(method.lowercased())" : "HTTPMethod(rawValue: \(swiftLiteral(method)))"
}

extension Response.Status {
    /// `200`, `4XX`, `default`
    fileprivate var text: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let first): "\(first)XX"
        case .default: "default"
        }
    }
}
