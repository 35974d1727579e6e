import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// How an operation that gives back one page of a list is walked. Nil where it gives back no list.
    ///
    /// Types are written for `scope`, the operation.
    func planPages(_ operation: APIOperation, _ scope: TypeNames.Scope) -> PagesPlan? {
        guard let pages = operation.behaviours.pages, let items = pageItems(of: operation, at: pages.items)
        else {
            return nil
        }
        var arguments = ["next: [\(pages.next.map(expression).joined(separator: ", "))]"]
        if !pages.previous.isEmpty {
            arguments.append("previous: [\(pages.previous.map(expression).joined(separator: ", "))]")
        }
        return PagesPlan(
            rule: "PageRule(\(arguments.joined(separator: ", ")))", item: text(items.element, in: scope),
            items: items.expression)
    }

    /// The element of the array that `pointer` leads to, and the array as an expression over `output`.
    func pageItems(of operation: APIOperation, at pointer: String) -> (element: TypeUse, expression: String)?
    {
        let successes = operation.responses.filter(\.isSuccess)
        guard successes.count == 1, let content = preferred(successes[0].contents), content.kind == .json,
            let use = content.use
        else { return nil }
        let output = PathReading(expression: "output", isOptional: self.use(use).isNullable, use: use)
        guard let found = reading(steps(of: pointer), in: output),
            case .list(let element) = form(found.use.schema)
        else {
            return nil
        }
        return (element, found.isOptional ? "\(found.expression) ?? []" : found.expression)
    }

    private func expression(_ step: PageBehaviour.Step) -> String {
        switch step {
        case .cursor(let target, let place, let more):
            ".cursor(\(expression(target)), \(swiftLiteral(place))\(argument("more", more)))"
        case .items(let target, let start, let total, let more):
            ".items(\(expression(target))\(argument("start", start))\(argument("total", total))\(argument("more", more)))"
        case .itemsBefore(let target, let size, let start):
            ".itemsBefore(\(expression(target)), size: \(expression(size))\(argument("start", start)))"
        case .pages(let target, let start, let total, let more):
            ".pages(\(expression(target))\(argument("start", start))\(argument("total", total))\(argument("more", more)))"
        case .url(let place): ".url(\(swiftLiteral(place)))"
        case .link(let relation): ".link(\(swiftLiteral(relation)))"
        }
    }

    private func expression(_ target: PageBehaviour.Target) -> String {
        switch target {
        case .query(let name): ".query(\(swiftLiteral(name)))"
        case .body(let place): ".body(\(swiftLiteral(place)))"
        }
    }

    private func argument(_ label: String, _ text: String?) -> String {
        text.map { ", \(label): \(swiftLiteral($0))" } ?? ""
    }

    private func argument(_ label: String, _ number: Int?) -> String {
        number.map { ", \(label): \($0)" } ?? ""
    }
}
