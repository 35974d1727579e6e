import Foundation
import JSONText

/// A request while an operation writes its arguments into it.
///
/// Nothing throws on the way: the first fault is kept, and comes out when the request is asked for. A value of
/// nil leaves its parameter out; so does an empty list or object, except in a path, where it is a fault.
public struct RequestBuilder: Sendable {
    private let endpoint: Endpoint
    /// Percent-encoded already.
    var pathValues: [String: String] = [:]
    /// `limit=5`, percent-encoded already.
    var queryPieces: [String] = []
    var headers = HTTPHeaders()
    /// `session=abc`, as they go into the header.
    var cookies: [String] = []
    private var body: (bytes: [UInt8], mediaType: String)?
    private var fault: RequestError?

    public init(_ endpoint: Endpoint) { self.endpoint = endpoint }

    /// Takes one step, unless an earlier one failed.
    mutating func latch(_ step: (inout RequestBuilder) throws(RequestError) -> Void) {
        guard fault == nil else { return }
        do throws(RequestError) { try step(&self) } catch { fault = error }
    }

    /// A body in JSON.
    public mutating func json(_ value: (any Encodable)?, _ mediaType: String = "application/json") {
        guard let value else { return }
        latch { builder throws(RequestError) in
            do {
                builder.body = (try JSONTextEncoder().encode(value), mediaType)
            } catch {
                throw .unencodableBody(error)
            }
        }
    }

    /// A body of text, in UTF-8.
    public mutating func text(_ value: String?, _ mediaType: String = "text/plain") {
        if let value { body = (Array(value.utf8), mediaType) }
    }

    /// A body of bytes.
    public mutating func data(_ value: Data?, _ mediaType: String = "application/octet-stream") {
        if let value { body = (Array(value), mediaType) }
    }

    /// The request, or the first fault. Header fields come in this order: `Accept`, `Content-Type`, those of the
    /// parameters, `Cookie`.
    public func request(to server: String) throws(RequestError) -> HTTPRequest {
        if let fault { throw fault }
        let url = try requestURL(
            server: server, template: endpoint.path, values: pathValues, query: queryPieces)
        var fields: [HTTPHeaders.Field] = []
        if !endpoint.accepts.isEmpty {
            fields.append(HTTPHeaders.Field("Accept", endpoint.accepts.joined(separator: ", ")))
        }
        if let body { fields.append(HTTPHeaders.Field("Content-Type", body.mediaType)) }
        fields += headers.fields
        if !cookies.isEmpty { fields.append(HTTPHeaders.Field("Cookie", cookies.joined(separator: "; "))) }
        return HTTPRequest(endpoint.method, url, headers: HTTPHeaders(fields), body: body?.bytes)
    }
}
