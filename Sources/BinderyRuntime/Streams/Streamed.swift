import Foundation

/// An operation whose answer is wanted as it arrives, whatever it holds.
public struct Streamed<Operation: APIOperation>: APIOperation {
    public typealias Server = Operation.Server
    public typealias Failure = Operation.Failure
    public typealias Headers = Operation.Headers

    public let operation: Operation
    /// Where an earlier stream of events broke off. Empty: from the beginning.
    public var lastEventID = ""

    public init(_ operation: Operation) { self.operation = operation }

    public static var endpoint: Endpoint {
        var endpoint = Operation.endpoint
        endpoint.streams = true
        return endpoint
    }

    public func build(_ request: inout RequestBuilder) {
        operation.build(&request)
        if !lastEventID.isEmpty { request.header("Last-Event-ID", lastEventID) }
    }

    public func check(_ checks: inout Checks) { operation.check(&checks) }

    public static func output(_ response: HTTPResponse) throws -> HTTPResponse { response }

    public static func failure(_ response: HTTPResponse) throws -> Operation.Failure? {
        try Operation.failure(response)
    }
}

extension Connection {
    /// The events of an operation. When the connection ends or breaks, the rest is asked for with `Last-Event-ID`,
    /// `attempts` times in a row at most without a new event, until the server answers 204 or an event says `[DONE]`.
    public func resumingEvents<O: APIOperation, Event>(
        of operation: O, attempts: Int = 5
    ) async throws(CallError<O.Failure>) -> EventStream<Event>
    where O.Server == Server, O.Output == EventStream<Event> {
        let success = try await success(of: Streamed(operation))
        var stream: EventStream<Event>
        do {
            stream = try O.output(readable(success.response))
        } catch {
            throw CallError(caller.failure(.decoding, O.endpoint, success, error))
        }
        stream.events.resumption = .init(attempts: attempts) { lastID in
            var rest = Streamed(operation)
            rest.lastEventID = lastID
            let response = try await self.response(to: rest)
            return response.status == 204 ? nil : response.chunks
        }
        return stream
    }

    /// Writes the body of a success to a file, piece by piece. The file is there when all of it has arrived, and
    /// replaces one of that name. `report` is told how many bytes have, and of how many, where the server says so.
    public func download<O: APIOperation>(
        _ operation: O, to file: URL,
        onProgress report: @Sendable (_ received: Int, _ total: Int?) -> Void = { _, _ in }
    ) async throws(CallError<O.Failure>) -> HTTPResponse where O.Server == Server {
        let success = try await success(of: Streamed(operation))
        var response = success.response
        do {
            try await write(response, to: file, report)
        } catch {
            let kind: CallErrorKind = error is CancellationError ? .cancelled : .connection
            throw CallError(
                caller.failure(
                    kind, O.endpoint, nil, error, success.attempts, outcome: .answered,
                    secrets: success.secrets))
        }
        response.stream = nil
        response.body = []
        return response
    }
}

private func write(
    _ response: HTTPResponse, to file: URL, _ report: @Sendable (Int, Int?) -> Void
) async throws {
    let partial = file.appendingPathExtension("partial")
    guard FileManager.default.createFile(atPath: partial.path, contents: nil) else {
        throw TransportError(.connection, "the file for the answer cannot be written")
    }
    do {
        let handle = try FileHandle(forWritingTo: partial)
        defer { try? handle.close() }
        let total = response.headers["Content-Encoding"] == nil ? response.headers["Content-Length"] : nil
        var received = 0
        for try await chunk in response.chunks {
            try handle.write(contentsOf: Data(chunk))
            received += chunk.count
            report(received, total.flatMap { Int($0) })
        }
        try Task.checkCancellation()
        try? FileManager.default.removeItem(at: file)
        try FileManager.default.moveItem(at: partial, to: file)
    } catch {
        try? FileManager.default.removeItem(at: partial)
        throw error
    }
}
