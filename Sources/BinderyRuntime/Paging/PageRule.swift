import JSONText

/// How one page of a list leads to the next, and to the one before.
public struct PageRule: Hashable, Sendable {
    /// Where a request says which page it wants.
    public enum Target: Hashable, Sendable {
        case query(String)
        case body(BodyPlace)
    }

    /// A way to another page.
    public enum Step: Hashable, Sendable {
        /// A text or number of the answer goes into the request.
        case cursor(Target, BodyPlace, more: BodyPlace? = nil)
        /// The number of items that came before.
        case items(Target, start: Int = 0, total: BodyPlace? = nil, more: BodyPlace? = nil)
        /// The page that ends before the items of this one: their number where the page before begins, and how many it has,
        /// which is what `size` says, or else as many as here.
        case itemsBefore(Target, size: Target, start: Int = 0)
        /// The number of the page.
        case pages(Target, start: Int = 1, total: BodyPlace? = nil, more: BodyPlace? = nil)
        /// An address in the answer.
        case url(BodyPlace)
        /// The address of a `Link` header with this relation.
        case link(String)
    }

    /// The first counts for which the answer holds what it needs.
    public var next: [Step]
    /// Empty where pages are walked forwards only.
    public var previous: [Step]

    public init(next: [Step], previous: [Step] = []) {
        self.next = next
        self.previous = previous
    }
}

/// An operation whose answer is one page of a list.
public protocol PagedOperation: APIOperation {
    associatedtype Item: Sendable
    static var pages: PageRule { get }
    static func items(of output: Output) -> [Item]
}

/// What is known of a page when the way to another is looked for.
struct PageSituation {
    var request: HTTPRequest
    var response: HTTPResponse
    var itemCount: Int
    /// The way that led to the page. Nil where its operation asked for it.
    var step: PageRule.Step?
    private let tape: JSONTape?

    init(request: HTTPRequest, response: HTTPResponse, itemCount: Int, step: PageRule.Step?) {
        self.request = request
        self.response = response
        self.itemCount = itemCount
        self.step = step
        tape = try? JSONTape(response.body)
    }

    /// The change of the request that asks for the page there. Nil when there is none.
    func change(_ rule: PageRule, forwards: Bool) -> RequestChange? {
        guard itemCount > 0 else { return nil }
        // A step takes the place of all others: what asked for this page must not ask for the next one as well.
        let queries = (rule.next + rule.previous).compactMap(\.queryName)
        let all = forwards ? rule.next : rule.previous
        // A list that is walked by cursors ends without one: by its numbers it would begin anew.
        let steps = step.map { all.contains($0) ? [$0] : all } ?? all
        for step in steps {
            guard let way = way(step, forwards: forwards) else { continue }
            guard var change = way else { return nil }
            change.step = step
            if change.url == nil { change.removing = queries }
            return change
        }
        return nil
    }

    /// The outer nil says that the answer does not hold what the step needs, the inner one that the list ends.
    private func way(_ step: PageRule.Step, forwards: Bool) -> RequestChange?? {
        if let more = step.more, let tape, more.flag(in: tape) == false { return .some(nil) }
        switch step {
        case .cursor(let target, let place, _):
            guard let tape, place.index(in: tape) != nil else { return nil }
            guard let text = place.text(in: tape), !text.isEmpty else { return .some(nil) }
            let isNumber = place.index(in: tape).map { tape[$0].kind == .number } ?? false
            return change(target, text, isNumber: isNumber)
        case .items(let target, let start, let total, _):
            guard forwards else { return .some(nil) }
            let (following, isTooFar) = (number(at: target) ?? start).addingReportingOverflow(itemCount)
            if isTooFar { return .some(nil) }
            if let total = count(total), following.subtractingReportingOverflow(start).partialValue >= total {
                return .some(nil)
            }
            return change(target, "\(following)", isNumber: true)
        case .itemsBefore(let target, let size, let start):
            guard let place = number(at: target) else { return .some(nil) }
            let (before, isTooFar) = place.subtractingReportingOverflow(start)
            let count = min(number(at: size) ?? itemCount, before)
            guard !isTooFar, count > 0 else { return .some(nil) }
            var change = change(target, "\(place - count)", isNumber: true)
            change.add(self.change(size, "\(count)", isNumber: true))
            return change
        case .pages(let target, let start, let total, _):
            let (following, isTooFar) = (number(at: target) ?? start).addingReportingOverflow(
                forwards ? 1 : -1)
            if isTooFar { return .some(nil) }
            if let total = count(total), following.subtractingReportingOverflow(start).partialValue >= total {
                return .some(nil)
            }
            return following < start ? .some(nil) : change(target, "\(following)", isNumber: true)
        case .url(let place):
            guard let tape, place.index(in: tape) != nil else { return nil }
            guard let text = place.text(in: tape), !text.isEmpty else { return .some(nil) }
            return RequestChange(url: text)
        case .link(let relation):
            let links = response.headers.values("Link")
            guard !links.isEmpty else { return nil }
            return .some(linkTarget(relation, in: links).map { RequestChange(url: $0) })
        }
    }

    private func change(_ target: PageRule.Target, _ text: String, isNumber: Bool) -> RequestChange {
        switch target {
        case .query(let name): RequestChange(queries: [.init(name, text)])
        case .body(let place):
            RequestChange(
                body: [.init(place: place, value: isNumber ? JSONValue(number: text) : .string(text))])
        }
    }

    /// What the request of this page said, where it did.
    private func number(at target: PageRule.Target) -> Int? {
        switch target {
        case .body(let place):
            guard let tape = try? JSONTape(request.body ?? []) else { return nil }
            return place.text(in: tape).flatMap { Int($0) }
        case .query(let name):
            let wanted = PercentEncoding.strict.encode(name) + "="
            let pieces = request.url.drop { $0 != "?" }.dropFirst().split(separator: "&")
            return pieces.last { $0.hasPrefix(wanted) }.flatMap { Int($0.dropFirst(wanted.count)) }
        }
    }

    private func count(_ place: BodyPlace?) -> Int? {
        guard let place, let tape else { return nil }
        return place.text(in: tape).flatMap { Int($0) }
    }
}

extension PageRule.Step {
    fileprivate var more: BodyPlace? {
        switch self {
        case .cursor(_, _, let more), .items(_, _, _, let more), .pages(_, _, _, let more): more
        case .url, .link, .itemsBefore: nil
        }
    }

    fileprivate var queryName: String? {
        switch self {
        case .cursor(.query(let name), _, _), .items(.query(let name), _, _, _),
            .pages(.query(let name), _, _, _), .itemsBefore(.query(let name), _, _):
            name
        case .cursor, .items, .itemsBefore, .pages, .url, .link: nil
        }
    }
}

extension JSONValue {
    /// A number, or the text where it is none.
    fileprivate init(number text: String) { self = (try? JSONValue(parsing: text)) ?? .string(text) }
}

/// The address with a relation in `Link` headers: `<https://…?page=2>; rel="next"` (RFC 8288 §3).
func linkTarget(_ relation: String, in headers: [String]) -> String? {
    for header in headers {
        var rest = header[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let target = rest[rest.index(after: open)..<close]
            let (parameters, end) = linkParameters(rest[rest.index(after: close)...])
            let relations = parameters.first { $0.name == "rel" }?.value.split(separator: " ") ?? []
            if relations.contains(where: { $0.lowercased() == relation.lowercased() }) {
                return String(target)
            }
            rest = end
        }
    }
    return nil
}

/// The parameters of one link, and what follows it. Only the first `rel` counts.
private func linkParameters(_ text: Substring) -> (
    parameters: [(name: String, value: String)], rest: Substring
) {
    var parameters: [(name: String, value: String)] = []
    var rest = text
    while let mark = rest.first(where: { $0 == ";" || $0 == "," }), let place = rest.firstIndex(of: mark) {
        rest = rest[rest.index(after: place)...]
        if mark == "," { break }
        let name = rest.prefix { $0 != "=" && $0 != ";" && $0 != "," }
        rest = rest[name.endIndex...]
        var value = Substring()
        if rest.first == "=" {
            rest = rest.dropFirst().drop { $0 == " " }
            let isQuoted = rest.first == "\""
            if isQuoted { rest = rest.dropFirst() }
            value = rest.prefix { isQuoted ? $0 != "\"" : $0 != ";" && $0 != "," }
            rest = rest[value.endIndex...]
        }
        parameters.append((name.trimmed.lowercased(), value.trimmed))
    }
    return (parameters, rest)
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
