import JSONText

/// The header fields of an answer, as an operation describes them.
public protocol ResponseHeaders: Sendable {
    init(_ fields: HTTPHeaders)
}

extension HTTPHeaders: ResponseHeaders {
    public init(_ fields: HTTPHeaders) { self = fields }
}

/// What an operation gives back, with the answer that it came in.
///
/// What the description links to an answer are methods of its reply, which give the operation that follows.
public struct Reply<Operation: APIOperation>: Sendable {
    /// What was asked.
    public let operation: Operation
    /// As it was built, without credentials.
    public let request: HTTPRequest
    public let value: Operation.Output
    /// The answer as it came: status, header fields, body.
    public let response: HTTPResponse

    public var status: Int { response.status }
    public var headers: Operation.Headers { Operation.Headers(response.headers) }
    /// The media type of the body: `application/json; charset=utf-8`.
    public var mediaType: String? { response.headers["Content-Type"] }

    public init(to operation: Operation, _ answer: CallAnswer<Operation.Output>) {
        self.operation = operation
        request = answer.request
        value = answer.output
        response = answer.response
    }

    /// A value as the call that follows takes it: `12` as a text, `"12"` as a number. Nil where it cannot be.
    ///
    /// Called by generated code.
    public func linked<Value: Encodable, Target: Decodable>(_ value: Value?) -> Target? {
        guard let value, let bytes = try? JSONTextEncoder().encode(value) else { return nil }
        let decoder = JSONTextDecoder()
        if let target = try? decoder.decode(Target.self, from: bytes) { return target }
        if let text = try? decoder.decode(String.self, from: bytes) {
            return try? decoder.decode(Target.self, from: Array(text.utf8))
        }
        let quoted = [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
        return try? decoder.decode(Target.self, from: quoted)
    }
}

extension Connection {
    /// What the server answered with success, read, together with the answer itself. Anything else throws.
    public func reply<O: APIOperation>(
        to operation: O
    ) async throws(CallError<O.Failure>) -> Reply<O> where O.Server == Server {
        Reply(to: operation, try await answer(to: operation))
    }
}

extension HTTPHeaders {
    /// The first value of that name, read as text, a number or whatever a text of JSON holds. Nil where it is none.
    public func value<Value: Decodable>(_ name: String) -> Value? {
        self[name].flatMap { headerValue($0) }
    }

    /// The values of that name, each a list with commas between. Nil where there is none, or one of another kind.
    public func list<Value: Decodable>(_ name: String) -> [Value]? {
        let fields = values(name)
        guard !fields.isEmpty else { return nil }
        let texts = fields.flatMap { field -> [Substring] in field.split(separator: ",") }
        let values = texts.compactMap { text -> Value? in headerValue(String(text.drop { $0 == " " })) }
        return values.count == texts.count ? values : nil
    }
}

private func headerValue<Value: Decodable>(_ text: String) -> Value? {
    if let text = text as? Value { return text }
    let decoder = JSONTextDecoder()
    if let first = text.utf8.first, first != UInt8(ascii: "\""),
        let value = try? decoder.decode(Value.self, from: Array(text.utf8))
    {
        return value
    }
    return (try? JSONTextEncoder().encode(text)).flatMap { try? decoder.decode(Value.self, from: $0) }
}
