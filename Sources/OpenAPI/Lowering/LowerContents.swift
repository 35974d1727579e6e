import Diagnostics
import SchemaGraph

extension Lowering {
    mutating func lower(_ body: RequestBodyObject) -> RequestBody {
        RequestBody(
            contents: lower(body.contents, isSent: true), isRequired: body.isRequired,
            documentation: body.documentation, origin: body.origin)
    }

    /// The media types that are generated. A described shape that is not JSON is left aside where JSON is offered too,
    /// and is bytes otherwise; both are reported.
    mutating func lower(_ contents: [MediaTypeObject], isSent: Bool) -> [Content] {
        let sorts = contents.map { sort(of: $0) }
        let hasJSON = sorts.contains(.json)
        var result: [Content] = []
        for (content, sort) in zip(contents, sorts) {
            switch sort {
            case .json:
                let isWildcard = content.mediaType.contains("*")
                result.append(
                    Content(
                        mediaType: isWildcard && isSent ? "application/json" : content.mediaType, kind: .json,
                        use: content.schema.map { use($0) }, origin: content.origin))
            case .text:
                result.append(
                    Content(
                        mediaType: content.mediaType, kind: .text, use: content.schema.map { use($0) },
                        origin: content.origin))
            case .bytes: result.append(bytes(content, isDescribed: content.schema != nil))
            case .untyped:
                warnOnce(.degradedMediaType(content.mediaType, isAside: hasJSON, at: content.origin.span))
                degrade(content.origin, "`\(content.mediaType)` is described, but not typed")
                if !hasJSON { result.append(bytes(content, isDescribed: false)) }
            }
        }
        return result
    }

    private enum Sort { case json, text, bytes, untyped }

    private func sort(of content: MediaTypeObject) -> Sort {
        let type = MediaType(content.mediaType)
        if type.isJSON { return .json }
        let kind = content.schema.map { leaf(of: $0).kind }
        if content.hasItemSchema { return .untyped }
        let isText: Bool =
            switch kind {
            case .string, .enumeration(.string), .anything, nil: true
            case .null, .object, .array, .boolean, .union, .integer, .number, .enumeration: false
            }
        if type.isText, type.subtype != "event-stream" { return isText ? .text : .untyped }
        // Some servers name no media type at all where they mean JSON.
        if type.isWildcard, !isText { return .json }
        return isText ? .bytes : .untyped
    }

    private mutating func bytes(_ content: MediaTypeObject, isDescribed: Bool) -> Content {
        var use: SchemaUse?
        if isDescribed {
            use = SchemaUse(insert(Schema(origin: content.origin.at("schema"), shape: .scalar(.binary))))
        }
        return Content(mediaType: content.mediaType, kind: .bytes, use: use, origin: content.origin)
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
