import Foundation

/// Bytes to send: from memory, from a file, or made while they are sent.
///
/// A file is read when it is sent, and never held in memory whole. What is sent may be read more than once: a call
/// that is tried again starts from the beginning.
public struct UploadSource: Sendable, Hashable {
    enum Source: Sendable, Hashable {
        case bytes([UInt8])
        case file(String)
        case stream(Opening)
    }

    /// Makes the bytes anew for each attempt.
    final class Opening: Sendable, Hashable {
        let length: Int?
        let open: @Sendable () throws -> AsyncThrowingStream<[UInt8], any Error>

        init(_ length: Int?, _ open: @escaping @Sendable () throws -> AsyncThrowingStream<[UInt8], any Error>)
        {
            self.length = length
            self.open = open
        }

        static func == (left: Opening, right: Opening) -> Bool { left === right }
        func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
    }

    let source: Source
    /// What the receiver is told that the file is called.
    public var fileName: String?
    /// Nil: what the description says.
    public var mediaType: String?
    /// Header fields of the part, where this is one of several.
    public var headers: HTTPHeaders
    var progress: ProgressReport?

    init(
        _ source: Source, fileName: String? = nil, mediaType: String? = nil, headers: HTTPHeaders = [:],
        progress: ProgressReport? = nil
    ) {
        self.source = source
        self.fileName = fileName
        self.mediaType = mediaType
        self.headers = headers
        self.progress = progress
    }
}

/// Told how many bytes of a body were sent, and of how many, where that is known.
final class ProgressReport: Sendable, Hashable {
    let report: @Sendable (_ sent: Int, _ total: Int?) -> Void

    init(_ report: @escaping @Sendable (_ sent: Int, _ total: Int?) -> Void) { self.report = report }

    static func == (left: ProgressReport, right: ProgressReport) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension UploadSource {
    public static func bytes(_ bytes: [UInt8], fileName: String? = nil, mediaType: String? = nil)
        -> UploadSource
    {
        UploadSource(.bytes(bytes), fileName: fileName, mediaType: mediaType)
    }

    public static func data(_ data: Data, fileName: String? = nil, mediaType: String? = nil) -> UploadSource {
        UploadSource(.bytes([UInt8](data)), fileName: fileName, mediaType: mediaType)
    }

    /// Text in UTF-8.
    public static func text(_ text: String, fileName: String? = nil, mediaType: String? = nil) -> UploadSource
    {
        UploadSource(.bytes(Array(text.utf8)), fileName: fileName, mediaType: mediaType)
    }

    /// A file, under its own name when no other is given.
    public static func file(_ url: URL, fileName: String? = nil, mediaType: String? = nil) -> UploadSource {
        UploadSource(.file(url.path), fileName: fileName ?? url.lastPathComponent, mediaType: mediaType)
    }

    /// Bytes that `open` makes, anew for each attempt. `length` is how many they will be, if that is known.
    public static func stream(
        length: Int? = nil, fileName: String? = nil, mediaType: String? = nil,
        _ open: @escaping @Sendable () throws -> AsyncThrowingStream<[UInt8], any Error>
    ) -> UploadSource {
        UploadSource(.stream(Opening(length, open)), fileName: fileName, mediaType: mediaType)
    }

    /// The same, with header fields of the part.
    public func headers(_ headers: HTTPHeaders) -> UploadSource {
        var result = self
        result.headers = headers
        return result
    }

    /// The same, and `report` is told how much of the request's body has been sent, while it is sent from a file or
    /// a stream. It must not wait: the session waits for it.
    public func onProgress(_ report: @escaping @Sendable (_ sent: Int, _ total: Int?) -> Void) -> UploadSource
    {
        var result = self
        result.progress = ProgressReport(report)
        return result
    }

    /// The whole content where it is in memory.
    var bytes: [UInt8]? { if case .bytes(let bytes) = source { bytes } else { nil } }

    /// How many bytes it is, as far as that can be told before it is read.
    var length: Int? {
        switch source {
        case .bytes(let bytes): bytes.count
        case .file(let path): (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
        case .stream(let opening): opening.length
        }
    }

    /// Whether it can be opened now.
    var isReadable: Bool {
        if case .file(let path) = source { FileManager.default.isReadableFile(atPath: path) } else { true }
    }
}

extension UploadSource: CustomStringConvertible {
    /// Where the bytes come from, and never what they are.
    public var description: String {
        switch source {
        case .bytes(let bytes): "\(bytes.count) bytes"
        case .file: "a file"
        case .stream: "a stream"
        }
    }
}
