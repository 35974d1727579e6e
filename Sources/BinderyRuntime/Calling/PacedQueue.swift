#if canImport(FoundationNetworking)
import Foundation

/// Where a session tells what it receives. On Linux, Foundation reads as fast as the server sends, whether or not anybody
/// has taken what came before, and would fill the memory: here it waits while too much does.
final class PacedQueue: OperationQueue, @unchecked Sendable {
    /// How many may wait. A piece of a body has 16 KB at most.
    private static let length = 256

    private let room = DispatchSemaphore(value: 0)
    /// A serial queue gets a thread whatever the shared ones are held by, which may be waiting for this session.
    private let thread = DispatchQueue(label: "session")

    override init() {
        super.init()
        maxConcurrentOperationCount = 1
        underlyingQueue = thread
        for _ in 0..<Self.length { room.signal() }
    }

    override func addOperation(_ block: @escaping @Sendable () -> Void) {
        // For what the queue adds itself, nobody else would make room.
        guard OperationQueue.current !== self else { return super.addOperation(block) }
        room.wait()
        super.addOperation { [room] in
            block()
            room.signal()
        }
    }
}
#endif
