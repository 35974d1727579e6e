import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The header fields that the successes of an operation describe. Nil where they describe none.
    func planHeaders(_ operation: APIOperation) -> HeadersPlan? {
        let headers = typedHeaders(of: operation)
        guard !headers.isEmpty else { return nil }
        var table = NameTable(reserved: ["fields", "init", "self"])
        let claims = headers.map { NameClaim(lowerCamel(headerWords($0.wireName)), $0.wireName) }
        let values = zip(headers, table.settle(claims)).map { header, name in
            let type = text(header.scalar.form, in: [])
            return HeadersPlan.Value(
                doc: memberDoc(header.documentation, limits: Constraints()), name: escaped(name),
                type: header.isList ? "[\(type)]?" : "\(type)?",
                reading: "fields.\(header.isList ? "list" : "value")(\(swiftLiteral(header.wireName)))")
        }
        return HeadersPlan(values: values)
    }

    /// Each field of a success once.
    func typedHeaders(of operation: APIOperation) -> [Response.Header] {
        var seen: Set<String> = []
        return successes(of: operation).flatMap(\.headers).filter {
            seen.insert($0.wireName.lowercased()).inserted
        }
    }

    func headersNeedFoundation(_ operation: APIOperation) -> Bool {
        successes(of: operation).flatMap(\.headers).contains { needsFoundation($0.scalar.form) }
    }

    /// `X-Rate-Limit` is the rate limit.
    private func headerWords(_ wireName: String) -> [String] {
        let found = words(of: wireName)
        return found.count > 1 && found[0].lowercased() == "x" ? Array(found.dropFirst()) : found
    }
}
