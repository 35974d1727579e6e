import Diagnostics
import Documents
import SchemaGraph

extension Lowering {
    /// The calls that a response leads to. Every operation is known by then.
    mutating func lowerLinks(_ links: [LinkObject]) -> [Link] {
        links.compactMap { link in
            guard let target = target(of: link) else { return nil }
            var result = Link(
                wireName: link.wireName, method: target.method, path: target.path,
                documentation: Documentation(description: link.description), origin: link.origin)
            result.arguments = link.arguments.compactMap { argument in
                value(of: argument).map { value in
                    let (location, name) = place(of: argument.wireName)
                    return Link.Argument(
                        wireName: name, location: location, value: value, text: words(of: argument.value),
                        span: argument.span)
                }
            }
            result.body = link.requestBody.flatMap { argument in
                value(of: argument).map {
                    Link.Argument(
                        wireName: "requestBody", location: nil, value: $0, text: words(of: argument.value),
                        span: argument.span)
                }
            }
            return result
        }
    }

    private mutating func target(of link: LinkObject) -> (method: String, path: String)? {
        switch link.target {
        case .operationID(let name, let span):
            for item in model.paths {
                if let operation = item.operations.first(where: { $0.operationID == name }) {
                    return (operation.method, item.wireName)
                }
            }
            let known = model.paths.flatMap(\.operations).compactMap(\.operationID)
            warnOnce(.unknownLinkTarget(name, at: span, guess: nearest(to: name, in: known)))
        case .place(let pointer, let span):
            for item in model.paths {
                if let operation = item.operations.first(where: { $0.origin.pointer == pointer }) {
                    return (operation.method, item.wireName)
                }
            }
            warnOnce(.unknownLinkTarget(pointer, at: span, guess: nil))
        }
        return nil
    }

    /// `path.id` says where the parameter stands, which `id` leaves open.
    private func place(of wireName: String) -> (Parameter.Location?, String) {
        let parts = wireName.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let location = Parameter.Location(rawValue: parts[0]) else {
            return (nil, wireName)
        }
        return (location, parts[1])
    }

    private mutating func value(of argument: LinkObject.Argument) -> LinkValue? {
        switch argument.value.value {
        case .bool(let flag): return .constant(.bool(flag))
        case .number(let text): return .constant(.number(text))
        case .null, .list, .record: return .others
        case .string(let text):
            if let expression = readExpression(text[...]) { return .expression(expression) }
            if !text.hasPrefix("$"), let pieces = readExpressions(in: text) {
                let isPlain = pieces.allSatisfy { if case .text = $0 { true } else { false } }
                return isPlain ? .constant(.string(text)) : .text(pieces)
            }
            warnOnce(.unknownExpression(text, at: argument.value.span))
            return nil
        }
    }

    private func words(of value: Node) -> String { scalarText(value) ?? value.kindName }
}
