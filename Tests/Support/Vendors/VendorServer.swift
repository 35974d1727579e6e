import Foundation

/// An API as its vendor's documents tell of it, for scenarios. It shares no code with the SDKs, so that it does not share
/// their mistakes either.
package protocol SimulatedVendor: Sendable {
    func answer(_ request: LoopbackRequest) -> LoopbackResponse

    /// What was sent against the rules, in words. Empty after a scenario that went well.
    var faults: [String] { get }
}

/// A vendor on the loopback interface, with a connection that can be lost at any step.
package final class VendorServer: @unchecked Sendable {
    /// What of one exchange is lost.
    package enum Loss: CaseIterable, Sendable {
        /// The request: the vendor never acts on it.
        case request
        /// The answer: the vendor has acted.
        case answer
        /// The end of the answer, in the middle of its body.
        case endOfAnswer
    }

    private let lock = NSLock()
    private var server: LoopbackServer?
    private var count = 0

    /// `step` counts the requests that arrive, from 0.
    package init(_ vendor: some SimulatedVendor, losing loss: Loss? = nil, at step: Int = 0) throws {
        server = try LoopbackServer { [self] request in
            let number = lock.withLock {
                count += 1
                return count - 1
            }
            guard let loss, number == step else { return vendor.answer(request) }
            if loss == .request { return .lost }
            var response = vendor.answer(request)
            response.lostBytes =
                loss == .answer || response.body.isEmpty ? .max : response.body.count / 2 + 1
            return response
        }
    }

    package var url: String { server?.url ?? "" }

    /// How many requests have arrived.
    package var steps: Int { lock.withLock { count } }

    package func stop() { server?.stop() }
}

/// Plays a scenario once undisturbed, and then with each of its exchanges lost in each way in turn.
///
/// `play` is given a server of its own and the vendor behind it each time, and says what it saw at the end. All plays must
/// see the same.
package func losingEachStep<Vendor: SimulatedVendor, Result: Equatable & Sendable>(
    of makeVendor: @Sendable () -> Vendor,
    play: @Sendable (String, Vendor) async throws -> Result
) async throws -> (result: Result, steps: Int, differences: [String]) {
    let (result, steps, faults) = try await playOnce(makeVendor(), losing: nil, at: 0, play)
    var differences = faults
    for step in 0..<steps {
        for loss in VendorServer.Loss.allCases {
            do {
                let (other, _, faults) = try await playOnce(makeVendor(), losing: loss, at: step, play)
                if other != result { differences.append("\(loss) of step \(step) lost: \(other)") }
                differences += faults.map { "\(loss) of step \(step) lost: \($0)" }
            } catch {
                differences.append("\(loss) of step \(step) lost: \(error)")
            }
        }
    }
    return (result, steps, differences)
}

private func playOnce<Vendor: SimulatedVendor, Result: Sendable>(
    _ vendor: Vendor, losing loss: VendorServer.Loss?, at step: Int,
    _ play: @Sendable (String, Vendor) async throws -> Result
) async throws -> (Result, steps: Int, faults: [String]) {
    let server = try VendorServer(vendor, losing: loss, at: step)
    defer { server.stop() }
    let result = try await play(server.url, vendor)
    return (result, server.steps, vendor.faults)
}
