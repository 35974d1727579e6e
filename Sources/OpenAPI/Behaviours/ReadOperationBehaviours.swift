import Diagnostics
import Documents
import SchemaGraph

/// The extensions of an operation, as it says them.
struct OperationExtensions: Sendable {
    enum Pages: Sendable {
        case named(String, Span)
        case rule(PageBehaviour)
    }

    enum Idempotency: Sendable {
        case flag(Bool)
        case header(String)
    }

    var pages: Pages?
    var idempotency: Idempotency?
    var retry: RetryBehaviour?
    var isSafe: Bool?
}

func readOperationExtensions(_ operation: inout ObjectReader, _ reading: inout Reading) -> OperationExtensions
{
    var result = OperationExtensions()
    if let site = operation.take("x-sdk-pagination") {
        if let name = site.node.string {
            result.pages = .named(name, site.node.span)
        } else {
            result.pages = readPageRule(site, &reading).map { .rule($0) }
        }
    }
    if let site = operation.take("x-sdk-idempotency") {
        if let flag = site.node.bool {
            result.idempotency = .flag(flag)
        } else if var reader = BehaviourReader(
            site, "x-sdk-idempotency", expected: "`true`, `false` or `{header: …}`", &reading)
        {
            result.idempotency = reader.text("header", &reading).map { .header($0) }
            reader.finish(needed: ["header"], &reading)
        }
    }
    result.retry = operation.take("x-sdk-retry").flatMap { readRetry($0, &reading) }
    result.isSafe = operation.flag("x-sdk-safe", &reading)
    return result
}

/// `x-sdk-unverified`: a sentence for the documentation.
func readUnverified(_ site: Site, _ reading: inout Reading) -> String? {
    if let flag = site.node.bool { return flag ? "Not confirmed by the vendor's documentation." : nil }
    if let text = site.node.string { return "Not confirmed by the vendor's documentation: \(text)" }
    reading.report.add(
        .behaviourKind(
            site.key, expected: "`true`, or a text with the reason", found: site.node.kindName,
            at: site.node.span))
    return nil
}

extension Lowering {
    /// The behaviours of an operation, with what the document says of all.
    mutating func behaviours(of operation: OperationObject) -> OperationBehaviours {
        let said = operation.extensions
        let document = model.behaviours
        var result = OperationBehaviours()
        switch said.pages {
        case .rule(let rule): result.pages = rule
        case .named(let name, let span):
            result.pages = document.pageRules.first { $0.name == name }?.rule
            if result.pages == nil {
                warnOnce(.unknownPageRule(name, known: document.pageRules.map(\.name), at: span))
            }
        case nil: break
        }
        let isAsked = document.idempotency?.methods.contains(operation.method) ?? false
        switch said.idempotency {
        case .header(let header): result.idempotencyHeader = header
        case .flag(true): result.idempotencyHeader = document.idempotency?.header ?? "Idempotency-Key"
        case .flag(false): break
        case nil: result.idempotencyHeader = isAsked ? document.idempotency?.header : nil
        }
        result.retry = said.retry?.over(document.shared.retry)
        result.isSafe = said.isSafe
        return result
    }

    /// Reports steps that ask for a page with a parameter that the operation does not have.
    mutating func checkPages(of operation: APIOperation) {
        guard let pages = operation.behaviours.pages else { return }
        let known = operation.parameters.filter { $0.location == .query }.map(\.wireName)
        for case .query(let name) in (pages.next + pages.previous).flatMap(\.targets)
        where !known.contains(exactly: name) {
            warnOnce(.pageParameter(name, known: known, at: operation.origin.span))
        }
    }
}

extension PageBehaviour.Step {
    fileprivate var targets: [PageBehaviour.Target] {
        switch self {
        case .cursor(let target, _, _), .items(let target, _, _, _), .pages(let target, _, _, _): [target]
        case .itemsBefore(let target, let size, _): [target, size]
        case .url, .link: []
        }
    }
}
