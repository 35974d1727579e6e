import Foundation
import JSONText

/// What a server answered.
public struct HTTPResponse: Hashable, Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: [UInt8]
    /// The body as it arrives, where the request asks for that and the transport can do it. `body` is empty then.
    public var stream: ByteStream?
    /// Whether the elements of a stream that is read out of it must keep their limits. How it is read, not part of the answer.
    var checksElements = false

    public init(status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    public static func == (left: HTTPResponse, right: HTTPResponse) -> Bool {
        left.status == right.status && left.headers == right.headers && left.body == right.body
            && left.stream == right.stream
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(status)
        hasher.combine(headers)
        hasher.combine(body)
        hasher.combine(stream)
    }

    /// A status from 200 to 299.
    public var isSuccess: Bool { 200..<300 ~= status }

    /// The body as bytes.
    public var data: Data { Data(body) }

    /// The body read as JSON.
    public func json<T: Decodable>(_ type: T.Type = T.self) throws -> T {
        try JSONTextDecoder().decode(type, from: body)
    }

    /// The body as text, which must be UTF-8.
    public func text() throws -> String {
        guard let text = String(validating: body, as: UTF8.self) else {
            let context = DecodingError.Context(
                codingPath: [], debugDescription: "the body is not text in UTF-8")
            throw DecodingError.dataCorrupted(context)
        }
        return text
    }
}

extension HTTPResponse: CustomStringConvertible {
    /// `200, 1024 bytes`: neither header values nor body, which may hold secrets.
    public var description: String { "\(status), \(body.count) bytes" }
}
