import Foundation

/// How requests are signed with a secret.
public enum RequestSignature: Hashable, Sendable {
    /// The MAC of OAuth 2 (draft-ietf-oauth-v2-http-mac-01 and -02): id, time, nonce and signature in `Authorization`.
    case mac(HashFunction, bodyHash: HashFunction? = nil, clock: ClockFault? = nil)
    /// The body's hash or HMAC in the header of the API key.
    case body(BodySignature)

    /// The failure that means that the caller's clock is wrong. Nil: any with this status.
    public struct ClockFault: Hashable, Sendable {
        public let status: Int
        public let code: String?

        public init(status: Int, code: String? = nil) {
            self.status = status
            self.code = code
        }
    }
}

/// A hash that a body and a secret make together, as text.
public struct BodySignature: Hashable, Sendable {
    public enum Form: Hashable, Sendable {
        /// The hash of the body with the secret after it.
        case digest
        case hmac
    }

    public var form: Form
    public var function: HashFunction
    public var encoding: SignatureEncoding
    /// What stands before it.
    public var prefix: String

    public init(
        _ form: Form, _ function: HashFunction = .sha256, encoding: SignatureEncoding = .hex,
        prefix: String = ""
    ) {
        self.form = form
        self.function = function
        self.encoding = encoding
        self.prefix = prefix
    }

    func bytes(_ body: [UInt8], secret: [UInt8]) -> [UInt8] {
        switch form {
        case .digest: function.hash(body + secret)
        case .hmac: function.hmac(body, key: secret)
        }
    }

    func text(_ body: [UInt8], secret: String) -> String {
        prefix + encoding.text(bytes(body, secret: Array(secret.utf8)))
    }
}

/// What a MAC is made of, apart from the request.
struct MACStamp {
    var id: String
    var secret: String
    /// Seconds since 1970.
    var time: Int
    var nonce: String
    /// Further parameters of `ext`, in order.
    var parameters: [HTTPHeaders.Field] = []
}

/// The value of `Authorization` for a request, over the address as it is sent. Nil where that is no address of HTTP.
func macHeader(
    _ request: HTTPRequest, _ stamp: MACStamp, _ function: HashFunction, bodyHash: HashFunction?
) -> String? {
    guard let address = HTTPAddress(request.url) else { return nil }
    let ext = macExtension(request.body ?? [], stamp.parameters, bodyHash)
    let lines = [
        "\(stamp.time)", stamp.nonce, request.method.rawValue.uppercased(), address.target, address.host,
        "\(address.port)", ext, "",
    ]
    let text = lines.joined(separator: "\n")
    let mac = SignatureEncoding.base64.text(function.hmac(Array(text.utf8), key: Array(stamp.secret.utf8)))
    let header = #"MAC id="\#(stamp.id)", ts="\#(stamp.time)", nonce="\#(stamp.nonce)", mac="\#(mac)""#
    return ext.isEmpty ? header : header + #", ext="\#(ext)""#
}

private func macExtension(
    _ body: [UInt8], _ parameters: [HTTPHeaders.Field], _ function: HashFunction?
) -> String {
    var pieces = parameters.map { field in
        "\(PercentEncoding.strict.encode(field.name))=\(PercentEncoding.strict.encode(field.value))"
    }
    if let function, !body.isEmpty {
        let hash = SignatureEncoding.base64.text(function.hash(body))
        pieces.insert("body_hash=\(PercentEncoding.strict.encode(hash))", at: 0)
    }
    return pieces.joined(separator: "&")
}

/// The parts of an absolute address, as a request line and a `Host` have them.
struct HTTPAddress: Equatable {
    /// Lower case, as is the host.
    var scheme: String
    var host: String
    var port: Int
    /// Path and query, as they are sent.
    var target: String

    init?(_ url: String) {
        guard let mark = url.range(of: "://") else { return nil }
        scheme = url[..<mark.lowerBound].lowercased()
        let rest = url[mark.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let place = rest.dropFirst(authority.count).prefix { $0 != "#" }
        target = place.hasPrefix("/") ? String(place) : "/\(place)"
        let hostAndPort = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let isBracketed = hostAndPort.hasPrefix("[")
        let end = isBracketed ? hostAndPort.firstIndex(of: "]") : hostAndPort.lastIndex(of: ":")
        let hostEnd = isBracketed ? end.map { hostAndPort.index(after: $0) } : end
        host = hostAndPort[..<(hostEnd ?? hostAndPort.endIndex)].lowercased()
        let digits = hostEnd.map { hostAndPort[$0...].drop { $0 == ":" } } ?? ""
        guard !host.isEmpty, let port = digits.isEmpty ? (scheme == "https" ? 443 : 80) : wholeNumber(digits)
        else { return nil }
        self.port = port
    }

    var isLoopback: Bool {
        host == "localhost" || host == "[::1]" || host.hasPrefix("127.") && host.isAddress
    }

    /// Nobody on the way can read what is sent there.
    var isPrivate: Bool { scheme == "https" || isLoopback }

    func isSameOrigin(as other: HTTPAddress) -> Bool {
        scheme == other.scheme && host == other.host && port == other.port
    }
}

extension String {
    /// Numbers and dots.
    fileprivate var isAddress: Bool { utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2E } }
}
