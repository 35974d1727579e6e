import JSONText
import SchemaGraph

/// A runtime expression (OpenAPI 3.1.1 §4.8.20.4): `$response.body#/id`. Nil for a text that is none.
func readExpression(_ text: Substring) -> RuntimeExpression? {
    switch text {
    case "$url": return .url
    case "$method": return .method
    case "$statusCode": return .statusCode
    default: break
    }
    if text.hasPrefix("$request.") { return readSource(text.dropFirst(9)).map { .request($0) } }
    if text.hasPrefix("$response.") { return readSource(text.dropFirst(10)).map { .response($0) } }
    return nil
}

private func readSource(_ text: Substring) -> RuntimeExpression.Source? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, !parts[1].isEmpty {
        switch parts[0] {
        case "header" where isToken(parts[1]): return .header(parts[1])
        case "query": return .query(parts[1])
        case "path": return .path(parts[1])
        default: break
        }
    }
    guard text.hasPrefix("body") else { return nil }
    let rest = String(text.dropFirst(4))
    if rest.isEmpty { return .body("") }
    // Some write the pointer as in a URI.
    guard rest.hasPrefix("#"), let pointer = percentDecoded(String(rest.dropFirst())),
        pointer.isEmpty || pointer.hasPrefix("/")
    else { return nil }
    return .body(pointer)
}

/// A text with expressions in braces: `{$request.query.url}/events`. Nil where one of them is none.
func readExpressions(in text: String) -> [LinkValue.Piece]? {
    var pieces: [LinkValue.Piece] = []
    var rest = text[...]
    while let open = rest.range(of: "{$") {
        if open.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<open.lowerBound]))) }
        let inner = rest[rest.index(after: open.lowerBound)...]
        guard let close = inner.firstIndex(of: "}"), let expression = readExpression(inner[..<close]) else {
            return nil
        }
        pieces.append(.expression(expression))
        rest = inner[inner.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
}
