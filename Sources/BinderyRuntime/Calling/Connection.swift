import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A server, the credentials for it, and the way there.
public struct Connection<Server: APIServer>: Sendable {
    public let server: Server
    public let credentials: Credentials
    public let transport: any Transport
    public let schemes: [SecurityScheme]

    public init(
        server: Server, credentials: Credentials = .none, transport: any Transport = URLSessionTransport(),
        schemes: [SecurityScheme] = []
    ) {
        self.server = server
        self.credentials = credentials
        self.transport = transport
        self.schemes = schemes
    }

    /// What the server answered with success, read. Anything else throws.
    public func send<O: APIOperation>(
        _ operation: O
    ) async throws(CallError<O.Failure>) -> O.Output where O.Server == Server {
        let response = try await response(to: operation)
        do {
            return try O.output(response)
        } catch {
            throw fault(.decoding, of: operation, response, underlying: error)
        }
    }

    /// What the server answered with success, as it came. Anything else throws.
    public func response<O: APIOperation>(
        to operation: O
    ) async throws(CallError<O.Failure>) -> HTTPResponse where O.Server == Server {
        let request: HTTPRequest
        do throws(RequestError) {
            request = try operation.request(to: server)
        } catch {
            throw fault(.request, of: operation, underlying: error)
        }
        let authorized: HTTPRequest
        do throws(CredentialsError) {
            authorized = try credentials.authorize(request, O.endpoint.security, schemes)
        } catch {
            throw fault(.credentials, of: operation, underlying: error)
        }
        let response: HTTPResponse
        do {
            try Task.checkCancellation()
            response = try await transport.send(authorized)
        } catch {
            throw fault(kindOfTransportError(error), of: operation, underlying: error)
        }
        guard response.isSuccess else {
            throw fault(.status, of: operation, response, body: try? O.failure(response))
        }
        return response
    }

    private func fault<O: APIOperation>(
        _ kind: CallErrorKind, of operation: O, _ response: HTTPResponse? = nil, body: O.Failure? = nil,
        underlying: (any Error)? = nil
    ) -> CallError<O.Failure> {
        CallError(
            kind, O.endpoint, response, body: body, underlying: underlying, hiding: credentials.secrets)
    }
}

private func kindOfTransportError(_ error: any Error) -> CallErrorKind {
    switch error {
    case is CancellationError, URLError.cancelled: .cancelled
    case URLError.timedOut: .timeout
    case let error as TransportError where error.reason == .timeout: .timeout
    default: .connection
    }
}
