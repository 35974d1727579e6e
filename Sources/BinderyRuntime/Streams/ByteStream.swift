/// The body of an answer while it arrives. It can be read once; what is left unread is given up with it.
public struct ByteStream: AsyncSequence, Hashable, Sendable {
    public typealias Element = [UInt8]

    private let chunks: Indirect<AsyncThrowingStream<[UInt8], any Error>>

    public init(_ chunks: AsyncThrowingStream<[UInt8], any Error>) { self.chunks = Indirect(chunks) }

    /// One that is there already.
    public init(_ bytes: [UInt8]) {
        self.init(
            AsyncThrowingStream { continuation in
                continuation.yield(bytes)
                continuation.finish()
            })
    }

    public func makeAsyncIterator() -> AsyncThrowingStream<[UInt8], any Error>.Iterator {
        chunks.value.makeAsyncIterator()
    }

    public static func == (left: ByteStream, right: ByteStream) -> Bool { left.chunks === right.chunks }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(chunks)) }
}

extension HTTPResponse {
    /// The body, as it arrives or as it has arrived.
    public var chunks: ByteStream { stream ?? ByteStream(body) }
}
