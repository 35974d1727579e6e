import Diagnostics
import SchemaGraph

extension Lowering {
    mutating func lower(_ body: RequestBodyObject) -> RequestBody {
        RequestBody(
            contents: lower(body.contents, isSent: true), isRequired: body.isRequired,
            documentation: body.documentation, origin: body.origin)
    }

    mutating func lower(_ contents: [MediaTypeObject], isSent: Bool) -> [Content] {
        let hasJSON = contents.contains { MediaType($0.mediaType).isJSON }
        var lowered: [Content] = []
        for content in contents {
            var kind = kind(of: content)
            if kind == .described, !hasJSON, isPlainScalar(content) { kind = .json }
            let isWildcard = content.mediaType.utf8.contains(UInt8(ascii: "*"))
            var result = Content(
                mediaType: kind == .json && isWildcard && isSent ? "application/json" : content.mediaType,
                kind: kind, use: nil, origin: content.origin)
            result.use = kind == .bytes ? bytes(content) : content.schema.map { use($0) }
            result.itemUse = content.itemSchema.map { use($0) }
            if kind == .records, result.itemUse == nil { result.itemUse = result.use.map(itemOfLines) }
            result.parts = content.parts
            lowered.append(result)
        }
        return lowered
    }

    /// A header as far as it can be read: a scalar, or a list of them. That of the media type is said elsewhere (OpenAPI
    /// 3.1.1 §4.8.17.1).
    mutating func lower(_ header: HeaderObject) -> Response.Header? {
        guard header.wireName.lowercased() != "content-type" else { return nil }
        var words = header.documentation
        var leaf = header.schema.map { self.leaf(of: $0) }
        if let schema = leaf?.schema {
            words.description = words.description ?? documentation(of: schema).description
        }
        var isList = false
        if leaf?.kind == .array, let items = leaf.flatMap({ model[$0.schema].items }) {
            (isList, leaf) = (true, self.leaf(of: items))
        }
        let scalar: Scalar =
            switch leaf?.kind {
            case .integer(let format): .integer(format: format)
            case .number(let format): .number(format: format)
            case .string(let format): .string(format: format)
            case .boolean, .enumeration(.boolean): .boolean
            case .enumeration(.integer): .integer(format: nil)
            case .enumeration(.number): .number(format: nil)
            case .enumeration, .null, .anything, .object, .array, .union, nil: .string(format: nil)
            }
        var result = Response.Header(
            wireName: header.wireName, scalar: scalar, isList: isList, documentation: words)
        result.isRequired = header.isRequired
        return result
    }

    /// Descriptions before 3.2 say what is on a line, or what all lines are together.
    private func itemOfLines(_ use: SchemaUse) -> SchemaUse {
        if case .list(let item) = graph[graph.resolved(use).schema].shape { item } else { use }
    }

    private func kind(of content: MediaTypeObject) -> Content.Kind {
        let type = MediaType(content.mediaType)
        if type.type == "application", type.subtype == "json" { return .json }
        if let kind = type.knownKind { return kind }
        if type.isJSON { return .json }
        let kind = content.schema.map { leaf(of: $0).kind }
        if content.itemSchema != nil { return .described }
        let isText: Bool =
            switch kind {
            case .string, .enumeration(.string), .anything, nil: true
            case .null, .object, .array, .boolean, .union, .integer, .number, .enumeration: false
            }
        if type.isText { return isText ? .text : .described }
        // Some servers name no media type at all where they mean JSON.
        if type.isWildcard, !isText { return .json }
        return isText ? .bytes : .described
    }

    /// Numbers, `true` and `false` are the same in plain text as in JSON.
    private func isPlainScalar(_ content: MediaTypeObject) -> Bool {
        let type = MediaType(content.mediaType)
        guard type.isText, type.subtype == "plain", content.itemSchema == nil else { return false }
        return switch content.schema.map({ leaf(of: $0).kind }) {
        case .integer, .number, .boolean: true
        default: false
        }
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
        if text == "application/json" {
            (type, subtype) = ("application", "json")
            return
        }
        let space = UInt8(ascii: " ")
        let essence = text.lowercased().utf8.prefix { $0 != UInt8(ascii: ";") }
        let parts = essence.split(separator: UInt8(ascii: "/"), maxSplits: 1).map { part in
            String(Substring(part.drop { $0 == space }.prefix { $0 != space }))
        }
        type = parts.first ?? ""
        subtype = parts.count > 1 ? parts[1] : ""
    }

    /// What is neither JSON nor text nor mere bytes, and has a form of its own.
    var knownKind: Content.Kind? {
        switch (type, subtype) {
        case ("multipart", _): .parts
        case ("text", "event-stream"): .events
        case ("application", "x-www-form-urlencoded"): .form
        default: isLinesOfJSON ? .records : nil
        }
    }

    /// One value of JSON after the other, by all the names that go round: lines have no registered one.
    private var isLinesOfJSON: Bool {
        if subtype.hasSuffix("json-seq") { return true }
        return Self.linesOfJSON.contains(subtype.hasPrefix("x-") ? String(subtype.dropFirst(2)) : subtype)
    }

    private static let linesOfJSON: Set = [
        "jsonl", "jsonlines", "json-lines", "ndjson", "json-stream", "stream+json",
    ]

    var isJSON: Bool { subtype == "json" || subtype.hasSuffix("+json") || subtype.hasPrefix("json+") }
    var isText: Bool { type == "text" }
    var isWildcard: Bool { subtype == "*" && (type == "*" || type == "application") }
}
