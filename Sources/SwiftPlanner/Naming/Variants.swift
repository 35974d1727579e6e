import Diagnostics
import SchemaGraph

extension APIOperation {
    /// The word for an operation whose answer is read as it arrives, where another form of the answer is the usual one.
    static let streamVariant = "stream"
}

/// The graph with a further operation for each body or answer that an operation offers beside the usual one, and that
/// says something else: parts beside JSON, a stream beside the whole, a table beside its rows.
func addingVariants(_ graph: APIGraph) -> APIGraph {
    var result = graph
    result.operations = graph.operations.flatMap { operation in
        [operation] + graph.bodyVariants(of: operation) + graph.answerVariants(of: operation)
    }
    return result
}

extension APIGraph {
    fileprivate func bodyVariants(of operation: APIOperation) -> [APIOperation] {
        guard let body = operation.body, let usual = preferredContent(body.contents) else { return [] }
        var variants: [APIOperation] = []
        for content in body.contents where isAnother(content, beside: usual) {
            guard content.kind != .events, !isSaid(content, by: usual) else { continue }
            variants.append(operation.variant(content) { $0.body?.contents = [content] })
        }
        return unique(variants)
    }

    fileprivate func answerVariants(of operation: APIOperation) -> [APIOperation] {
        var variants: [APIOperation] = []
        for (index, response) in operation.responses.enumerated() where response.isSuccess {
            guard let usual = preferredContent(response.contents) else { continue }
            for content in response.contents where isAnother(content, beside: usual) {
                guard content.kind != .form, content.kind != .parts, !isSaid(content, by: usual) else {
                    continue
                }
                variants.append(
                    operation.variant(content) {
                        $0.responses[index].contents = [content]
                        $0.behaviours.pages = nil
                    })
            }
        }
        return unique(variants)
    }

    private func isAnother(_ content: Content, beside usual: Content) -> Bool {
        content.origin.pointer != usual.origin.pointer && content.kind != .described
            && !content.isMediaRange
    }

    /// Whether the usual content says all that this one says: of the same schema, or of the same keys.
    private func isSaid(_ content: Content, by usual: Content) -> Bool {
        if content.kind == .events || content.kind == .records || content.kind == .bytes {
            return content.kind == usual.kind
        }
        guard let use = content.typedUse ?? content.use, let usualUse = usual.typedUse ?? usual.use else {
            return content.kind == usual.kind || content.kind == .json || content.kind == .form
        }
        let (own, other) = (resolved(use).schema, resolved(usualUse).schema)
        if own == other { return true }
        switch (self[own].shape, self[other].shape) {
        case (.object(let own), .object(let other)):
            if content.kind == .parts, own.properties.contains(where: { isBinary($0.use) }) { return false }
            let known = Set(other.properties.map(\.wireName))
            return own.properties.allSatisfy { known.contains($0.wireName) }
        case (.any, _): return true
        default: return isSame(use, as: usualUse)
        }
    }

    /// Whether a text is described by the schema of the JSON beside it: some frameworks name all media types they know.
    func isSame(_ text: Content, as json: Content) -> Bool {
        guard json.kind == .json, text.mediaType.lowercased().hasPrefix("text/"), let use = text.use,
            let other = json.use
        else { return false }
        return isSame(use, as: other)
    }

    /// Whether two schemas are one, or are written the same way around ones that are.
    private func isSame(_ use: SchemaUse, as other: SchemaUse, depth: Int = 0) -> Bool {
        let (own, other) = (resolved(use), resolved(other))
        if own.schema == other.schema { return true }
        guard depth < 8, own.isNullable == other.isNullable else { return false }
        switch (self[own.schema].shape, self[other.schema].shape) {
        case (.scalar(let own), .scalar(let other)): return own == other
        case (.any, .any), (.null, .null): return true
        case (.list(let own), .list(let other)), (.map(let own), .map(let other)):
            return isSame(own, as: other, depth: depth + 1)
        case (.union(let own), .union(let other)):
            return own.branches.count == other.branches.count
                && zip(own.branches, other.branches).allSatisfy {
                    isSame($0.use, as: $1.use, depth: depth + 1)
                }
        case (.enumeration(let own), .enumeration(let other)):
            return own.members.map(\.value) == other.members.map(\.value)
        case (.object(let own), .object(let other)):
            return own.properties.count == other.properties.count
                && zip(own.properties, other.properties).allSatisfy {
                    haveSameScalars($0.wireName, $1.wireName) && isSame($0.use, as: $1.use, depth: depth + 1)
                }
        default: return false
        }
    }

    private func isBinary(_ use: SchemaUse) -> Bool {
        switch self[resolved(use).schema].shape {
        case .scalar(.binary), .scalar(.string(format: "binary")): true
        case .list(let element): isBinary(element)
        default: false
        }
    }

    private func unique(_ variants: [APIOperation]) -> [APIOperation] {
        var seen: Set<String> = []
        return variants.filter { seen.insert($0.variant ?? "").inserted }
    }
}

extension APIOperation {
    /// The same operation with one content of several, named for it.
    fileprivate func variant(_ content: Content, _ change: (inout APIOperation) -> Void) -> APIOperation {
        var result = self
        result.variant = content.variantWord
        // What calls back is the same whatever the form, and stands with the usual one.
        result.callbacks = []
        change(&result)
        return result
    }
}

extension Content {
    /// Its media type stands for several (RFC 9110 §12.5.1): `image/*`.
    fileprivate var isMediaRange: Bool { mediaType.utf8.contains(UInt8(ascii: "*")) }

    /// `stream`, `multipart`, `csv`: what tells the content from others.
    fileprivate var variantWord: String {
        switch kind {
        case .events, .records: return APIOperation.streamVariant
        case .parts: return "multipart"
        case .form: return "form"
        case .text, .json, .bytes, .described:
            let subtype = mediaType.prefix { $0 != ";" }.split(separator: "/").last ?? "data"
            if kind == .text, subtype.lowercased() == "plain" { return "text" }
            if subtype.lowercased() == "octet-stream" { return "data" }
            let plain = subtype.prefix { $0 != "+" }
            return plain.hasPrefix("vnd.") ? String(plain.dropFirst(4)) : String(plain)
        }
    }
}

/// The content that is typed best: JSON, then forms, text, bytes of a known kind, events and lines; the first of its kind.
func preferredContent(_ contents: [Content]) -> Content? {
    let order: [Content.Kind] = [.json, .parts, .form, .text, .bytes, .events, .records]
    for kind in order {
        let found = contents.indices.first { contents[$0].kind == kind && !contents[$0].isMediaRange }
        if let found { return contents[found] }
    }
    return contents.first { $0.kind != .described } ?? contents.first
}

extension APIGraph {
    /// The object whose properties are the parts of a body, where it is described as one.
    func partsObject(_ content: Content) -> ObjectShape? {
        guard content.kind == .parts, content.itemUse == nil, content.parts.first.isEmpty,
            content.parts.rest == nil, let use = content.use,
            content.mediaType.lowercased().hasPrefix("multipart/form-data"),
            case .object(let object) = self[resolved(use).schema].shape
        else { return nil }
        return object
    }

    /// The wire names of the parts of a form, which are arguments each; last, what holds parts that are not described.
    func partNames(of operation: APIOperation) -> [String] {
        guard let content = operation.body.flatMap({ preferredContent($0.contents) }),
            let object = partsObject(content)
        else { return [] }
        var names = object.properties.map(\.wireName)
        if case .declared = object.additional { names.append("additionalProperties") }
        return names
    }
}
