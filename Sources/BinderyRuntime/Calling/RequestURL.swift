/// The URL of a request: the server's, the template with its values, and every query, in this order: the
/// server's own, the template's own, the parameters.
///
/// A fragment, which some descriptions use to tell operations of one path apart, is never sent.
/// `values` are percent-encoded already, by parameter name; `query` holds pieces like `limit=5`.
func requestURL(
    server: String, template: String, values: [String: String], query: [String]
) throws(RequestError) -> String {
    let (base, serverQuery) = try splitServer(server)
    let (path, templateQuery) = splitQuery(template.prefix { $0 != "#" })
    var segments: [String] = []
    for segment in path.split(separator: "/", omittingEmptySubsequences: false) {
        segments.append(try expandSegment(segment, values))
    }
    let expandedPath = segments.joined(separator: "/")
    let ownQuery = try templateQuery.map { query throws(RequestError) in try expand(query, values).text }
    let queries = [serverQuery.map { PercentEncoding.literal.encode(String($0)) }, ownQuery].compactMap(
        \.self)
    let pieces = queries.filter { !$0.isEmpty } + query
    return base + (expandedPath.hasPrefix("/") ? "" : "/") + expandedPath
        + (pieces.isEmpty ? "" : "?" + pieces.joined(separator: "&"))
}

/// The server's URL without slashes at its end, and its query.
private func splitServer(_ server: String) throws(RequestError) -> (base: String, query: Substring?) {
    let withoutFragment = server.prefix { $0 != "#" }
    let (location, query) = splitQuery(withoutFragment)
    let scheme = location.prefix { $0 != ":" }
    let rest = location.dropFirst(scheme.count)
    guard ["http", "https"].contains(scheme.lowercased()), rest.hasPrefix("://") else {
        throw .unusableServer()
    }
    let authority = rest.dropFirst(3).prefix { $0 != "/" }
    let forbidden = Array("{}<>\"\\^`| ".utf8)
    guard !authority.isEmpty, authority.utf8.allSatisfy({ $0 > 0x20 && !forbidden.contains($0) }) else {
        throw .unusableServer()
    }
    var path = rest.dropFirst(3 + authority.count)
    while path.hasSuffix("/") { path.removeLast() }
    return ("\(scheme)://\(authority)" + PercentEncoding.literal.encode(String(path)), query)
}

private func splitQuery(_ text: some StringProtocol) -> (Substring, Substring?) {
    let text = Substring(text)
    guard let mark = text.firstIndex(of: "?") else { return (text, nil) }
    return (text[..<mark], text[text.index(after: mark)...])
}

/// A value must not turn its segment into one that URL rules give another meaning (RFC 3986 §5.2.4).
private func expandSegment(_ segment: Substring, _ values: [String: String]) throws(RequestError) -> String {
    let (text, name) = try expand(segment, values)
    guard let name else { return text }
    switch text {
    case "": throw .emptyPathValue(name)
    case ".", "..": throw .dotPathValue(name)
    default: return text
    }
}

/// The text with its values, and the first of their names. A brace without its partner is text.
private func expand(
    _ template: Substring, _ values: [String: String]
) throws(RequestError) -> (text: String, name: String?) {
    var result = ""
    var first: String?
    var rest = template
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        result += PercentEncoding.literal.encode(String(rest[..<open]))
        let name = String(rest[rest.index(after: open)..<close])
        guard let value = values[name] else { throw .missingPathValue(name) }
        result += value
        first = first ?? name
        rest = rest[rest.index(after: close)...]
    }
    return (result + PercentEncoding.literal.encode(String(rest)), first)
}
