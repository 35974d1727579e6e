import Diagnostics
import SchemaGraph

extension Lowering {
    mutating func lower(_ body: RequestBodyObject) -> RequestBody {
        RequestBody(
            contents: lower(body.contents, isSent: true), isRequired: body.isRequired,
            documentation: body.documentation, origin: body.origin)
    }

    mutating func lower(_ contents: [MediaTypeObject], isSent: Bool) -> [Content] {
        contents.map { content in
            let kind = kind(of: content)
            let isWildcard = content.mediaType.contains("*")
            var result = Content(
                mediaType: kind == .json && isWildcard && isSent ? "application/json" : content.mediaType,
                kind: kind, use: nil, origin: content.origin)
            result.use = kind == .bytes ? bytes(content) : content.schema.map { use($0) }
            result.itemUse = content.itemSchema.map { use($0) }
            result.parts = content.parts
            return result
        }
    }

    private func kind(of content: MediaTypeObject) -> Content.Kind {
        let type = MediaType(content.mediaType)
        if type.isJSON { return .json }
        let kind = content.schema.map { leaf(of: $0).kind }
        if content.itemSchema != nil { return .described }
        let isText: Bool =
            switch kind {
            case .string, .enumeration(.string), .anything, nil: true
            case .null, .object, .array, .boolean, .union, .integer, .number, .enumeration: false
            }
        if type.isText, type.subtype != "event-stream" { return isText ? .text : .described }
        // Some servers name no media type at all where they mean JSON.
        if type.isWildcard, !isText { return .json }
        return isText ? .bytes : .described
    }

    private mutating func bytes(_ content: MediaTypeObject) -> SchemaUse? {
        guard content.schema != nil else { return nil }
        return SchemaUse(insert(Schema(origin: content.origin.at("schema"), shape: .scalar(.binary))))
    }
}

/// A media type taken apart: `application/problem+json; charset=utf-8`.
struct MediaType {
    /// `application`
    var type: String
    /// `problem+json`
    var subtype: String

    init(_ text: String) {
        let essence = text.prefix { $0 != ";" }.lowercased()
        let parts = essence.split(separator: "/", maxSplits: 1).map { part in
            String(part.drop { $0 == " " }.prefix { $0 != " " })
        }
        type = parts.first ?? ""
        subtype = parts.count > 1 ? parts[1] : ""
    }

    var isJSON: Bool { subtype == "json" || subtype.hasSuffix("+json") || subtype.hasPrefix("json+") }
    var isText: Bool { type == "text" }
    var isWildcard: Bool { subtype == "*" && (type == "*" || type == "application") }
}
