import Foundation

@testable import BinderyRuntime

/// A clock that moves only when a call waits, and chance that always says the same.
final class FakeTime: Sendable {
    private let now = Shared(Date(timeIntervalSince1970: 1_700_000_000))
    private let pauses = Shared<[Duration]>([])

    /// How long calls waited, in order.
    var waited: [Duration] { pauses.with { $0 } }

    /// `random` of 0 takes nothing away from a pause.
    func sources(random: UInt64 = 0) -> TimeAndChance {
        TimeAndChance(
            now: { [now] in now.with { $0 } },
            uptime: { [now] in now.with { .seconds($0.timeIntervalSince1970) } },
            wait: { [self] pause in
                try Task.checkCancellation()
                pauses.with { $0.append(pause) }
                advance(pause)
            },
            expire: { _ in try await Task.sleep(for: .seconds(3600)) }, random: { random })
    }

    func advance(_ pause: Duration) {
        let seconds = Double(pause.components.seconds) + Double(pause.components.attoseconds) / 1e18
        now.with { $0 += seconds }
    }
}

/// A client of the pets, with a clock of its own.
func petConnection(
    _ transport: any Transport, _ time: FakeTime = FakeTime(),
    credentials: Credentials = .bearer("sk_test_secret"),
    _ conventions: APIConventions = APIConventions(schemes: [SecurityScheme("token", .bearer)])
) -> Connection<PetServer> {
    Connection(
        server: .production, credentials: credentials, transport: transport,
        options: CallOptions(timeAndChance: time.sources()), conventions: conventions)
}

/// The error of retrieving a pet.
func petFailure(_ connection: Connection<PetServer>) async -> CallError<PetProblem>? {
    do throws(CallError<PetProblem>) {
        _ = try await connection.send(RetrievePet(id: "1"))
        return nil
    } catch {
        return error
    }
}

extension HTTPResponse {
    static let pet = HTTPResponse(200, #"{"id":1,"name":"Ada"}"#)
}
