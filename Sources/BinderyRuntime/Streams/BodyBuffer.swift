import Foundation

/// The body of an answer between a session, which does not wait, and whoever reads it. What does not fit into the memory
/// that it may take waits in a file without a name. All that changes is behind the lock.
final class BodyBuffer: @unchecked Sendable {
    /// How many bytes may wait in memory, and how many of the file are read at once.
    static let memory = 4 << 20
    private static let piece = 1 << 18

    private let lock = NSLock()
    private let cancel: @Sendable () -> Void
    /// What has arrived, in order; older than what stands in the file.
    private var chunks: ArraySlice<[UInt8]> = []
    private var count = 0
    private var file: SpillFile?
    private var end: Result<Void, any Error>?
    private var reader: CheckedContinuation<[UInt8]?, any Error>?

    /// `cancel` ends what the session does when nobody reads any more.
    init(cancel: @escaping @Sendable () -> Void) { self.cancel = cancel }

    deinit { cancel() }

    /// The body as it is read: once, and given up with its last reader.
    var stream: ByteStream { ByteStream(AsyncThrowingStream { [self] in try await next() }) }

    func append(_ chunk: [UInt8]) {
        let waiting: CheckedContinuation<[UInt8]?, any Error>? = lock.withLock {
            if let reader {
                self.reader = nil
                return reader
            }
            keep(chunk)
            return nil
        }
        waiting?.resume(returning: chunk)
    }

    func finish(_ error: (any Error)?) {
        let waiting = lock.withLock {
            end = end ?? error.map { .failure($0) } ?? .success(())
            defer { reader = nil }
            return reader
        }
        guard let waiting else { return }
        if let error { waiting.resume(throwing: error) } else { waiting.resume(returning: nil) }
    }

    /// In memory as long as nothing older is in the file.
    private func keep(_ chunk: [UInt8]) {
        guard file != nil || count + chunk.count > Self.memory else {
            chunks.append(chunk)
            count += chunk.count
            return
        }
        do {
            let file = try file ?? SpillFile()
            self.file = file
            try file.write(chunk)
        } catch {
            end = end ?? .failure(error)
        }
    }

    private func next() async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<[UInt8]?, any Error>? = lock.withLock {
                    if let chunk = taken() { return .success(chunk) }
                    if let end { return end.map { nil } }
                    reader = continuation
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            finish(CancellationError())
            cancel()
        }
    }

    private func taken() -> [UInt8]? {
        if let chunk = chunks.popFirst() {
            count -= chunk.count
            return chunk
        }
        do {
            if let piece = try file?.read(Self.piece) { return piece }
        } catch {
            end = .failure(error)
        }
        file = nil
        return nil
    }
}

/// Bytes that wait on disk, first in, first out. The file has no name, and ends with the process at the latest.
private final class SpillFile {
    private let handle: FileHandle
    private var written: UInt64 = 0
    private var taken: UInt64 = 0

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data().write(to: url, options: .withoutOverwriting)
        handle = try FileHandle(forUpdating: url)
        try FileManager.default.removeItem(at: url)
    }

    deinit { try? handle.close() }

    func write(_ bytes: [UInt8]) throws {
        try handle.seek(toOffset: written)
        try handle.write(contentsOf: Data(bytes))
        written += UInt64(bytes.count)
    }

    /// Nil when there is nothing left.
    func read(_ count: Int) throws -> [UInt8]? {
        guard taken < written else { return nil }
        try handle.seek(toOffset: taken)
        guard let data = try handle.read(upToCount: count), !data.isEmpty else {
            throw TransportError(.connection, "the answer that waited on disk cannot be read")
        }
        taken += UInt64(data.count)
        return [UInt8](data)
    }
}
