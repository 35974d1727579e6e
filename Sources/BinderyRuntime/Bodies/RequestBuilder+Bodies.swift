import Foundation
import JSONText

/// What a request will carry.
enum BodyDraft: Sendable {
    case bytes([UInt8], String)
    case upload(UploadSource, String)
    case parts(MultipartBody, String)
}

// Each leaves the body out when its value is nil.
extension RequestBuilder {
    /// A body in JSON. `settings` are written over the members of the same name, and are a body by themselves.
    public mutating func json(
        _ value: (any Encodable)?, _ mediaType: String = "application/json",
        setting settings: JSONObject = [:]
    ) {
        guard value != nil || !settings.isEmpty else { return }
        body { () throws(RequestError) in
            if let value, settings.isEmpty { return .bytes(try jsonBytes(value), mediaType) }
            var object =
                try value.map { value throws(RequestError) in try jsonValue(nil, value) }?.object ?? [:]
            for (key, value) in settings { object[key] = value }
            return .bytes(try jsonBytes(JSONValue.object(object)), mediaType)
        }
    }

    /// A body of several values in JSON, each on a line of its own.
    public mutating func jsonLines(
        _ values: [any Encodable]?, _ mediaType: String = "application/jsonl"
    ) {
        guard let values else { return }
        body { () throws(RequestError) in
            let isSequence = mediaType.prefix { $0 != ";" }.lowercased().hasSuffix("json-seq")
            var bytes: [UInt8] = []
            for value in values {
                // RFC 7464 §2.2 begins each text with a record separator.
                bytes += (isSequence ? [0x1E] : []) + (try jsonBytes(value)) + [0x0A]
            }
            return .bytes(bytes, mediaType)
        }
    }

    /// A form: `name=Ada&tag=a&tag=b`.
    public mutating func form(
        _ value: (any Encodable)?, _ mediaType: String = "application/x-www-form-urlencoded",
        encodings: KeyValuePairs<String, PartEncoding> = [:]
    ) {
        guard let value else { return }
        body { () throws(RequestError) in
            .bytes(Array(try formText(try jsonValue(nil, value), encodings: encodings).utf8), mediaType)
        }
    }

    /// A body of text, in UTF-8.
    public mutating func text(_ value: String?, _ mediaType: String = "text/plain") {
        guard let value else { return }
        body { () throws(RequestError) in .bytes(Array(value.utf8), mediaType) }
    }

    /// A body of bytes.
    public mutating func data(_ value: Data?, _ mediaType: String = "application/octet-stream") {
        guard let value else { return }
        body { () throws(RequestError) in .bytes([UInt8](value), mediaType) }
    }

    /// A body of bytes from anywhere. `mediaTypes` are those that the API takes: `image/png, image/jpeg`.
    public mutating func upload(_ value: UploadSource?, _ mediaTypes: String = "application/octet-stream") {
        guard let value else { return }
        body { () throws(RequestError) in
            guard value.isReadable else { throw .unreadableFile(nil) }
            let type = value.mediaType ?? sendableType(mediaTypes, value.fileName)
            if let fault = faultOfHeader("Content-Type", type) {
                throw .unsendableHeader("Content-Type", fault)
            }
            return .upload(value, type)
        }
    }

    /// A body of parts that were put together by hand.
    public mutating func multipart(_ value: MultipartBody?, _ mediaType: String = "multipart/form-data") {
        guard let value else { return }
        body { () throws(RequestError) in .parts(value, mediaType) }
    }

    /// Begins a body of parts: it is sent even when no part follows.
    public mutating func multipart(_ mediaType: String = "multipart/form-data") {
        multipart(MultipartBody(), mediaType)
    }

    private mutating func body(_ make: () throws(RequestError) -> BodyDraft) {
        latch { builder throws(RequestError) in builder.draft = try make() }
    }
}

// The parts of a form.
extension RequestBuilder {
    /// A file.
    public mutating func part(
        _ name: String, _ value: UploadSource?, _ mediaTypes: String = "application/octet-stream"
    ) {
        if let value { part(name, [value], mediaTypes) }
    }

    /// Several files under one name.
    public mutating func part(
        _ name: String, _ values: [UploadSource]?, _ mediaTypes: String = "application/octet-stream"
    ) {
        for var value in values ?? [] {
            value.mediaType = value.mediaType ?? sendableType(mediaTypes, value.fileName)
            // Without a name, servers take a part for text.
            value.fileName = value.fileName ?? name
            append(.init(name, value))
        }
    }

    /// A value: text, or JSON where it is an object. Each element of a list is a part of its own.
    public mutating func part(_ name: String, _ value: (any Encodable)?, _ mediaType: String? = nil) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            let json = try jsonValue(name, value)
            let elements = json.array ?? [json]
            for element in elements {
                let isNested = element.object != nil || element.array != nil
                let type = mediaType.map { sendableType($0, nil) } ?? (isNested ? "application/json" : nil)
                for text in fieldTexts(element, type) {
                    builder.append(.init(name, .text(text, mediaType: type)))
                }
            }
        }
    }

    /// A value in a style: `meta[kind]` is a part of its own.
    public mutating func part(
        _ name: String, _ value: (any Encodable)?, _ style: ParameterStyle, explode: Bool? = nil
    ) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            let json = try jsonValue(name, value)
            let found = try ParameterValue(name, json: json, nesting: style.nesting(explode: explode))
            for (name, text) in style.fields(name, found, explode: explode) {
                builder.append(.init(name, .text(text)))
            }
        }
    }

    /// Parts whose names the description does not know, in the order of their names.
    public mutating func parts(_ values: [String: some Encodable]) {
        for name in sortedByBytes(Array(values.keys)) { part(name, values[name]) }
    }

    private mutating func append(_ part: MultipartBody.Part) {
        var body = MultipartBody()
        var type = "multipart/form-data"
        if case .parts(let known, let knownType) = draft { (body, type) = (known, knownType) }
        body.parts.append(part)
        draft = .parts(body, type)
    }
}

extension BodyDraft {
    /// The body as it is sent, with its media type.
    func finished() throws(RequestError) -> (bytes: [UInt8]?, stream: StreamedBody?, mediaType: String) {
        switch self {
        case .bytes(let bytes, let type): return (bytes, nil, type)
        case .upload(let upload, let type):
            return upload.bytes.map { ($0, nil, type) } ?? (nil, StreamedBody([upload]), type)
        case .parts(let body, let type):
            if let fault = body.fault { throw fault }
            let boundary = body.boundary
            let essence = type.prefix { $0 != ";" }.lowercased()
            let pieces = body.pieces(boundary: boundary, isForm: essence == "multipart/form-data")
            let fullType = "\(type); boundary=\(boundary)"
            let chunks = pieces.compactMap(\.bytes)
            guard chunks.count == pieces.count else { return (nil, StreamedBody(pieces), fullType) }
            return (chunks.flatMap { $0 }, nil, fullType)
        }
    }
}

private func jsonBytes(_ value: any Encodable) throws(RequestError) -> [UInt8] {
    do { return try JSONTextEncoder().encode(value) } catch { throw .unencodableBody(error) }
}

/// The first of several types that names one: `image/png` of `image/*, image/png`. Of none, the one that the file's name
/// tells, or else bytes.
func sendableType(_ mediaTypes: String, _ fileName: String?) -> String {
    let types = mediaTypes.split(separator: ",").map { type in
        String(type.drop { $0 == " " })
    }
    let known = fileName.flatMap { typesByEnding[String($0.lowercased().split(separator: ".").last ?? "")] }
    if let known, types.contains(where: { isType(known, among: $0) }) { return known }
    return types.first { !$0.contains("*") } ?? "application/octet-stream"
}

/// Whether `image/png` is one of `image/*`.
private func isType(_ type: String, among pattern: String) -> Bool {
    pattern == type || pattern == "*/*"
        || pattern.hasSuffix("/*") && type.hasPrefix(pattern.dropLast())
}

private let typesByEnding = [
    "csv": "text/csv", "gif": "image/gif", "htm": "text/html", "html": "text/html", "jpeg": "image/jpeg",
    "jpg": "image/jpeg", "json": "application/json", "jsonl": "application/jsonl", "m4a": "audio/mp4",
    "mp3": "audio/mpeg", "mp4": "video/mp4", "pdf": "application/pdf", "png": "image/png",
    "svg": "image/svg+xml", "txt": "text/plain", "wav": "audio/wav", "webm": "video/webm",
    "webp": "image/webp", "xml": "application/xml", "zip": "application/zip",
]
