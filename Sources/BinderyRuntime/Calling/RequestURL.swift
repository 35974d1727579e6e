/// The URL of a request: the server's, the template with its values, and every query, in this order: the
/// server's own, the template's own, the parameters.
///
/// A fragment, which some descriptions use to tell operations of one path apart, is never sent.
/// `values` are percent-encoded already, by parameter name; `query` holds pieces like `limit=5`.
func requestURL(
    server: String, template: String, values: [String: String], query: [String]
) throws(RequestError) -> String {
    let (base, serverQuery) = try splitServer(server)
    let (path, templateQuery) = splitQuery(template.utf8.prefix { $0 != UInt8(ascii: "#") })
    var url = base
    if path.first != UInt8(ascii: "/") { url += "/" }
    var isFirst = true
    for segment in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
        if !isFirst { url += "/" }
        isFirst = false
        url += try expandSegment(segment, values)
    }
    let ownQuery = try templateQuery.map { query throws(RequestError) in try expand(query, values).text }
    let queries = [serverQuery.map { PercentEncoding.literal.encode(String(Substring($0))) }, ownQuery]
    let pieces = queries.compactMap(\.self).filter { !$0.isEmpty } + query
    return pieces.isEmpty ? url : "\(url)?\(pieces.joined(separator: "&"))"
}

private typealias Bytes = Substring.UTF8View

/// The server's URL without slashes at its end, and its query.
private func splitServer(_ server: String) throws(RequestError) -> (base: String, query: Bytes?) {
    let (location, query) = splitQuery(server.utf8.prefix { $0 != UInt8(ascii: "#") })
    let scheme = location.prefix { $0 != UInt8(ascii: ":") }
    let rest = location[scheme.endIndex...]
    guard ["http", "https"].contains(Substring(scheme).lowercased()), rest.starts(with: "://".utf8) else {
        throw .unusableServer()
    }
    let authority = rest.dropFirst(3).prefix { $0 != UInt8(ascii: "/") }
    guard !authority.isEmpty, authority.allSatisfy({ $0 > 0x20 && !forbidden.contains($0) }) else {
        throw .unusableServer()
    }
    var path = location[authority.endIndex...]
    while path.last == UInt8(ascii: "/") { path.removeLast() }
    let place = location[..<authority.endIndex]
    return (String(Substring(place)) + PercentEncoding.literal.encode(String(Substring(path))), query)
}

/// What no host is written with.
private let forbidden = Array("{}<>\"\\^`| ".utf8)

private func splitQuery(_ text: Bytes) -> (Bytes, Bytes?) {
    guard let mark = text.firstIndex(of: UInt8(ascii: "?")) else { return (text, nil) }
    return (text[..<mark], text[text.index(after: mark)...])
}

/// A value must not turn its segment into one that URL rules give another meaning (RFC 3986 §5.2.4).
private func expandSegment(_ segment: Bytes, _ values: [String: String]) throws(RequestError) -> String {
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
    _ template: Bytes, _ values: [String: String]
) throws(RequestError) -> (text: String, name: String?) {
    var result = ""
    var first: String?
    var rest = template
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
        result += PercentEncoding.literal.encode(String(Substring(rest[..<open])))
        let name = String(Substring(rest[rest.index(after: open)..<close]))
        guard let value = values[name] else { throw .missingPathValue(name) }
        result += value
        first = first ?? name
        rest = rest[rest.index(after: close)...]
    }
    let end = PercentEncoding.literal.encode(String(Substring(rest)))
    return (first == nil ? end : result + end, first)
}
