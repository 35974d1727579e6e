/// The URL of a request: the server's, the template with its values, and every query, in this order: the
/// server's own, the template's own, the parameters.
///
/// A fragment, which some descriptions use to tell operations of one path apart, is never sent.
/// `values` are percent-encoded already, by parameter name; `query` holds pieces like `limit=5`.
func requestURL(
    server: String, template: String, values: PathValues, query: [String]
) throws(RequestError) -> String {
    let (base, serverQuery) = try splitServer(Array(server.utf8)[...])
    let (path, templateQuery) = splitQuery(Array(template.utf8).prefix { $0 != UInt8(ascii: "#") })
    var url = base
    url.reserveCapacity(base.count + path.count + 64)
    if path.first != UInt8(ascii: "/") { url.append(UInt8(ascii: "/")) }
    var isFirst = true
    for segment in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
        if !isFirst { url.append(UInt8(ascii: "/")) }
        isFirst = false
        try expandSegment(segment, values, into: &url)
    }
    var mark = UInt8(ascii: "?")
    func add(_ piece: some Collection<UInt8>) {
        url.append(mark)
        url.append(contentsOf: piece)
        mark = UInt8(ascii: "&")
    }
    if let serverQuery, !serverQuery.isEmpty { add(PercentEncoding.literal.encode(serverQuery)) }
    if let templateQuery {
        var own: Bytes = []
        _ = try expand(templateQuery, values, into: &own)
        if !own.isEmpty { add(own) }
    }
    for piece in query { add(piece.utf8) }
    return String(decoding: url, as: UTF8.self)
}

/// Percent-encoded values by the names of their parameters, which are the same only when their bytes are.
typealias PathValues = [(name: String, value: String)]
private typealias Bytes = [UInt8]

/// The server's URL without slashes at its end, and its query.
private func splitServer(
    _ server: Bytes.SubSequence
) throws(RequestError) -> (base: Bytes, query: Bytes.SubSequence?) {
    let (location, query) = splitQuery(server.prefix { $0 != UInt8(ascii: "#") })
    let scheme = location.prefix { $0 != UInt8(ascii: ":") }
    let rest = location[scheme.endIndex...]
    guard ["http", "https"].contains(String(decoding: scheme, as: UTF8.self).lowercased()),
        rest.starts(with: "://".utf8)
    else { throw .unusableServer() }
    let authority = rest.dropFirst(3).prefix { $0 != UInt8(ascii: "/") }
    guard !authority.isEmpty, authority.allSatisfy({ $0 > 0x20 && !forbidden.contains($0) }) else {
        throw .unusableServer()
    }
    var path = location[authority.endIndex...]
    while path.last == UInt8(ascii: "/") { path.removeLast() }
    return (Array(location[..<authority.endIndex]) + PercentEncoding.literal.encode(path), query)
}

/// What no host is written with.
private let forbidden = Array("{}<>\"\\^`| ".utf8)

private func splitQuery(_ text: Bytes.SubSequence) -> (Bytes.SubSequence, Bytes.SubSequence?) {
    guard let mark = text.firstIndex(of: UInt8(ascii: "?")) else { return (text, nil) }
    return (text[..<mark], text[(mark + 1)...])
}

/// A value must not turn its segment into one that URL rules give another meaning (RFC 3986 §5.2.4).
private func expandSegment(
    _ segment: Bytes.SubSequence, _ values: PathValues, into url: inout Bytes
) throws(RequestError) {
    let start = url.count
    guard let name = try expand(segment, values, into: &url) else { return }
    let text = url[start...]
    if text.isEmpty { throw .emptyPathValue(name) }
    if text.count < 3, text.allSatisfy({ $0 == UInt8(ascii: ".") }) { throw .dotPathValue(name) }
}

/// The first of the names. A brace without its partner is text.
private func expand(
    _ template: Bytes.SubSequence, _ values: PathValues, into url: inout Bytes
) throws(RequestError) -> String? {
    var first: String?
    var rest = template
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
        url += PercentEncoding.literal.encode(rest[..<open])
        let name = rest[(open + 1)..<close]
        guard let (name, value) = values.first(where: { $0.name.utf8.elementsEqual(name) }) else {
            throw .missingPathValue(String(decoding: name, as: UTF8.self))
        }
        url += value.utf8
        first = first ?? name
        rest = rest[(close + 1)...]
    }
    url += PercentEncoding.literal.encode(rest)
    return first
}
