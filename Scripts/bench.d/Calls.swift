import Called
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

// Prints the median microseconds of a call over a transport in memory, and of the same call by hand, in turn.

let payload = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let bytes = [UInt8](payload)
let thing = try JSONTextDecoder().decode(Type0x0.self, from: bytes)

/// Answers at once.
struct Quick: Transport {
    let body: [UInt8]

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: body)
    }
}

let client = CalledClient(credentials: .bearer("sk_test_1"), transport: Quick(body: bytes))

/// What somebody would write for this one call.
struct ByHand {
    var transport: @Sendable (URLRequest) async throws -> (Data, URLResponse)

    func create(_ id: String, limit: Int, _ body: Type0x0) async throws -> Type0x0 {
        var components = URLComponents(string: "https://api.example.com/v1/things/\(id)")
        components?.queryItems = [URLQueryItem(name: "limit", value: "\(limit)")]
        guard let url = components?.url else { throw URLError(.badURL) }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("Bearer sk_test_1", forHTTPHeaderField: "Authorization")
        request.httpBody = try JSONEncoder().encode(body)
        let (data, response) = try await transport(request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw URLError(.badServerResponse) }
        return try JSONDecoder().decode(Type0x0.self, from: data)
    }
}

let byHand = ByHand { request in
    guard let url = request.url,
        let response = HTTPURLResponse(
            url: url, statusCode: 200, httpVersion: nil, headerFields: ["Content-Type": "application/json"])
    else { throw URLError(.badServerResponse) }
    return (payload, response)
}

@concurrent func microseconds(_ work: @Sendable () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return Double(start.duration(to: .now).components.attoseconds) / 1e12
}

/// In turn, a hundred times each, so that nobody's caches are those of another. Away from the main thread, where a call
/// would begin by leaving it.
@concurrent func medians(
    _ rounds: Int, _ works: [@Sendable () async throws -> Void]
) async throws -> [Double] {
    var times = works.map { _ in [Double]() }
    for _ in 0..<rounds {
        for (index, work) in works.enumerated() {
            for _ in 0..<100 { times[index].append(try await microseconds(work)) }
        }
    }
    return times.map { $0.sorted()[$0.count / 2] }
}

let own: @Sendable () async throws -> Void = { [client, thing] in
    _ = try await client.things.create("7", body: thing, limit: 5)
}
let hand: @Sendable () async throws -> Void = { [byHand, thing] in
    _ = try await byHand.create("7", limit: 5, thing)
}
print(try await medians(50, [own, hand]))
