import JSONText

/// A change of a request on its way: what asks for another page.
public struct RequestChange: Hashable, Sendable {
    /// Query parameters that are taken away, and those that are put in.
    var removing: [String] = []
    var queries: [HTTPHeaders.Field] = []
    /// Values in the JSON body.
    var body: [JSONChange] = []
    /// Another address. Credentials go along only within one origin.
    var url: String?
    /// The way that leads there, which is the way on from there as well.
    var step: PageRule.Step?

    struct JSONChange: Hashable, Sendable {
        var place: BodyPlace
        var value: JSONValue
    }

    /// Puts in what another puts in too.
    mutating func add(_ other: RequestChange) {
        queries += other.queries
        body += other.body
    }

    func apply(to request: HTTPRequest, _ endpoint: Endpoint) throws(CallFailure) -> HTTPRequest {
        var request = request
        if let url {
            guard let target = resolved(url, against: request.url) else {
                throw CallFailure(.request, endpoint, underlying: RequestError.foreignPage(), attempts: 0)
            }
            request.url = target
        }
        if !queries.isEmpty || !removing.isEmpty { request.url = changedQuery(request.url) }
        if !body.isEmpty, let bytes = request.body, let value = try? JSONValue(parsing: bytes) {
            let changed = body.reduce(value) { $0.setting($1.place.steps[...], to: $1.value) }
            request.body = Array("\(changed)".utf8)
        }
        return request
    }

    private func changedQuery(_ url: String) -> String {
        let mark = url.firstIndex(of: "?") ?? url.endIndex
        let names = Set((removing + queries.map(\.name)).map { PercentEncoding.strict.encode($0) })
        var pieces = url[mark...].dropFirst().split(separator: "&").filter { piece in
            !names.contains(String(piece.prefix { $0 != "=" }))
        }.map(String.init)
        pieces += queries.map { query in
            "\(PercentEncoding.strict.encode(query.name))=\(PercentEncoding.strict.encode(query.value))"
        }
        return url[..<mark] + (pieces.isEmpty ? "" : "?\(pieces.joined(separator: "&"))")
    }
}

extension JSONValue {
    /// The value with another one at a place. Objects on the way there are made where they are missing.
    fileprivate func setting(_ steps: ArraySlice<String>, to value: JSONValue) -> JSONValue {
        guard let step = steps.first else { return value }
        var object = object ?? [:]
        object[step] = (object[step] ?? .null).setting(steps.dropFirst(), to: value)
        return .object(object)
    }
}

/// An address that an answer names, made absolute (RFC 3986 §5.2). Nil where it leads to another origin.
func resolved(_ reference: String, against base: String) -> String? {
    guard let baseAddress = HTTPAddress(base), let baseEnd = base.range(of: "://")?.upperBound else {
        return nil
    }
    let reference = String(reference.prefix { $0 != "#" })
    let result: String
    let root = base[..<baseEnd] + base[baseEnd...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if reference.hasPrefix("//") {
        result = base.prefix { $0 != "/" } + reference
    } else if HTTPAddress(reference) != nil {
        result = reference
    } else if reference.hasPrefix("/") {
        result = root + reference
    } else if reference.hasPrefix("?") {
        result = base.prefix { $0 != "?" && $0 != "#" } + reference
    } else {
        let path = base.dropFirst(root.count).prefix { $0 != "?" && $0 != "#" }
        result = root + (path.lastIndex(of: "/").map { path[...$0] } ?? "/") + reference
    }
    guard let address = HTTPAddress(result), address.isSameOrigin(as: baseAddress),
        !result.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F })
    else { return nil }
    return result
}

extension RequestError {
    static func foreignPage() -> RequestError {
        RequestError("the address of the page leads to another server, where the credentials do not belong")
    }
}
