import Foundation

/// The body of a request that is not held in memory: its pieces, in order. Each iteration begins anew.
public struct StreamedBody: Hashable, Sendable, AsyncSequence {
    public typealias Element = [UInt8]

    let pieces: [UploadSource]

    init(_ pieces: [UploadSource]) { self.pieces = pieces }

    /// How many bytes it is, or nil where nobody knows before they are made.
    public var length: Int? {
        pieces.reduce(Int?.some(0)) { sum, piece in sum.flatMap { sum in piece.length.map { sum + $0 } } }
    }

    /// The file that is the whole body, if it is one.
    var file: URL? {
        guard pieces.count == 1, case .file(let path) = pieces[0].source else { return nil }
        return URL(fileURLWithPath: path)
    }

    /// Tells everybody who asked how much has been sent.
    public func report(sent: Int) {
        let total = length
        for piece in pieces { piece.progress?.report(sent, total) }
    }

    /// Writes the body to a file, a piece at a time.
    public func write(to file: URL) async throws {
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
            throw CocoaError(.fileWriteUnknown)
        }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        for try await chunk in self { try handle.write(contentsOf: Data(chunk)) }
    }

    /// All of it, in memory.
    public func bytes() async throws -> [UInt8] {
        var result: [UInt8] = []
        for try await chunk in self { result += chunk }
        return result
    }

    public func makeAsyncIterator() -> Iterator { Iterator(pieces: pieces[...]) }

    public struct Iterator: AsyncIteratorProtocol {
        var pieces: ArraySlice<UploadSource>
        private var handle: FileHandle?
        private var stream: AsyncThrowingStream<[UInt8], any Error>.Iterator?

        init(pieces: ArraySlice<UploadSource>) { self.pieces = pieces }

        public mutating func next() async throws -> [UInt8]? {
            while true {
                try Task.checkCancellation()
                if let handle {
                    if let data = try handle.read(upToCount: 65_536), !data.isEmpty { return [UInt8](data) }
                    try handle.close()
                    self.handle = nil
                } else if var open = stream {
                    let chunk = try await open.next()
                    stream = chunk == nil ? nil : open
                    if let chunk { return chunk }
                } else {
                    guard let piece = pieces.popFirst() else { return nil }
                    switch piece.source {
                    case .bytes(let bytes): return bytes
                    case .file(let path):
                        handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
                    case .stream(let opening): stream = try opening.open().makeAsyncIterator()
                    }
                }
            }
        }
    }
}

extension StreamedBody: CustomStringConvertible {
    public var description: String { length.map { "\($0) bytes" } ?? "bytes of unknown number" }
}
