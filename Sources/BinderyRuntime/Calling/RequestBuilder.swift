/// A request while an operation writes its arguments into it.
///
/// Nothing throws on the way: the first fault is kept, and comes out when the request is asked for. A value of
/// nil leaves its parameter out; so does an empty list or object, except in a path, where it is a fault.
public struct RequestBuilder: Sendable {
    private let endpoint: Endpoint
    /// Percent-encoded already, by parameter name. No dictionary: to that, an accent is the same in one scalar and in two.
    var pathValues: [(name: String, value: String)] = []
    /// `limit=5`, percent-encoded already.
    var queryPieces: [String] = []
    var headers = HTTPHeaders()
    /// `session=abc`, as they go into the header.
    var cookies: [String] = []
    var draft: BodyDraft?
    private var fault: RequestError?

    public init(_ endpoint: Endpoint) { self.endpoint = endpoint }

    /// Takes one step, unless an earlier one failed.
    mutating func latch(_ step: (inout RequestBuilder) throws(RequestError) -> Void) {
        guard fault == nil else { return }
        do throws(RequestError) { try step(&self) } catch { fault = error }
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
        let body = try draft?.finished()
        if let body { fields.append(HTTPHeaders.Field("Content-Type", body.mediaType)) }
        fields += headers.fields
        if !cookies.isEmpty { fields.append(HTTPHeaders.Field("Cookie", cookies.joined(separator: "; "))) }
        var request = HTTPRequest(endpoint.method, url, headers: HTTPHeaders(fields), body: body?.bytes)
        request.streamedBody = body?.stream
        request.streamsAnswer = endpoint.streams
        return request
    }
}
