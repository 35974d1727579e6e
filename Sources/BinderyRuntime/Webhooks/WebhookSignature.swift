import Foundation

/// How an API proves that a webhook comes from it.
public struct WebhookSignature: Hashable, Sendable {
    public enum Form: Hashable, Sendable {
        /// A hash or HMAC of the body, in a header.
        case body(BodySignature)
        /// `t=1768991448,v1=…`: the HMAC of time, a dot and the body, in hexadecimal digits or Base64.
        case timestamped(HashFunction, SignatureEncoding)
        /// Standard Webhooks: id, time and signatures in the headers `webhook-id`, `webhook-timestamp` and
        /// `webhook-signature`.
        case standard
    }

    public var form: Form
    /// Of `standard`, the prefix of the three.
    public var header: String
    /// How far the webhook's time may be from now, both ways.
    public var tolerance: Duration
    /// The body was compressed after it was signed.
    public var inflatesFirst: Bool
    /// How many bytes a body may become when it is inflated.
    public var longestBody: Int

    public init(
        _ form: Form, header: String, tolerance: Duration = .seconds(300), inflatesFirst: Bool = false,
        longestBody: Int = 64 << 20
    ) {
        self.form = form
        self.header = header
        self.tolerance = tolerance
        self.inflatesFirst = inflatesFirst
        self.longestBody = longestBody
    }

    /// Standard Webhooks. The secret is Base64, `whsec_` before it or not.
    public static var standard: WebhookSignature { WebhookSignature(.standard, header: "webhook") }
}

/// Why a webhook is not believed, or cannot be read.
public enum WebhookError: Error, Hashable, CustomStringConvertible {
    /// No secret was given, and without one nothing can be believed.
    case missingSecret
    /// The secret is not of the form that the signature needs.
    case unusableSecret
    /// The header field with the signature is not there.
    case missingSignature(header: String)
    /// The header field is there, and holds no signature.
    case malformedSignature(header: String)
    /// None of the secrets makes the signature that was sent.
    case wrongSignature
    /// The time of the webhook is too far from now.
    case wrongTime(Date)
    /// The body is not compressed as it claims to be.
    case damagedBody(String)
    /// The body becomes more than so many bytes when it is inflated.
    case tooLongBody(Int)
    /// The signature is right, and the body cannot be read.
    case unreadable(String)

    /// What to answer with: 401 for what is not believed, 400 for what cannot be read, 413 for what is too long, 500 for what
    /// is our own fault.
    public var status: Int {
        switch self {
        case .missingSecret, .unusableSecret: 500
        case .missingSignature, .malformedSignature, .wrongSignature, .wrongTime: 401
        case .damagedBody, .unreadable: 400
        case .tooLongBody: 413
        }
    }

    public var description: String {
        switch self {
        case .missingSecret: "there is no secret to verify the webhook with"
        case .unusableSecret: "the secret is not Base64, which the signature needs"
        case .missingSignature(let header): "the header `\(header)` with the signature is missing"
        case .malformedSignature(let header): "the header `\(header)` holds no signature"
        case .wrongSignature: "the signature fits none of the secrets"
        case .wrongTime(let date): "the webhook was signed at \(date), which is too far from now"
        case .tooLongBody(let limit): CompressionError.tooLong(limit).description
        case .damagedBody(let reason), .unreadable(let reason): reason
        }
    }
}

extension WebhookSignature {
    /// The body, inflated where it is compressed, once one of the secrets has proved it.
    ///
    /// Takes the bytes as they arrived: a body that was read and written again has another signature.
    public func verified(
        _ body: [UInt8], _ headers: HTTPHeaders, secrets: [String], at now: Date = Date()
    ) throws(WebhookError) -> [UInt8] {
        guard !inflatesFirst else {
            let signed = try inflated(body, headers, limit: longestBody)
            try verify(signed, headers, secrets: secrets, at: now)
            return signed
        }
        try verify(body, headers, secrets: secrets, at: now)
        return try inflated(body, headers, limit: longestBody)
    }

    private func verify(
        _ body: [UInt8], _ headers: HTTPHeaders, secrets: [String], at now: Date
    ) throws(WebhookError) {
        let secrets = secrets.filter { !$0.isEmpty }
        guard !secrets.isEmpty else { throw .missingSecret }
        switch form {
        case .body(let signature):
            let sent = try signature.parse(try field(header, of: headers), header)
            let made = secrets.map { signature.bytes(body, secret: Array($0.utf8)) }
            try expect(made, among: sent.map { [$0] } ?? [])
        case .timestamped(let function, let encoding):
            let value = try field(header, of: headers)
            let pairs = value.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
            let values = { (key: String) in
                pairs.filter { $0.count == 2 && trimmed($0[0]) == key }.map { trimmed($0[1]) }
            }
            guard let time = values("t").first, let seconds = wholeSeconds(time), !values("v1").isEmpty else {
                throw .malformedSignature(header: header)
            }
            let text = Array("\(time).".utf8) + body
            let made = secrets.map { function.hmac(text, key: Array($0.utf8)) }
            try expect(made, among: values("v1").compactMap(encoding.bytes))
            try checkTime(seconds, now)
        case .standard:
            try verifyStandard(body, headers, secrets: secrets, at: now)
        }
    }

    /// https://www.standardwebhooks.com, "Verifying webhooks".
    private func verifyStandard(
        _ body: [UInt8], _ headers: HTTPHeaders, secrets: [String], at now: Date
    ) throws(WebhookError) {
        let id = try field("\(header)-id", of: headers)
        let time = try field("\(header)-timestamp", of: headers)
        let value = try field("\(header)-signature", of: headers)
        guard let seconds = wholeSeconds(time) else {
            throw .malformedSignature(header: "\(header)-timestamp")
        }
        let sent = value.split(separator: " ").filter { $0.hasPrefix("v1,") }.compactMap {
            SignatureEncoding.base64.bytes($0.dropFirst(3))
        }
        guard !sent.isEmpty else { throw .malformedSignature(header: "\(header)-signature") }
        let keys = secrets.compactMap { secret in
            SignatureEncoding.base64.bytes(secret.hasPrefix("whsec_") ? secret.dropFirst(6) : secret[...])
        }
        guard keys.count == secrets.count else { throw .unusableSecret }
        let text = Array("\(id).\(time).".utf8) + body
        try expect(keys.map { HashFunction.sha256.hmac(text, key: $0) }, among: sent)
        try checkTime(seconds, now)
    }

    @inline(never)
    private func field(_ name: String, of headers: HTTPHeaders) throws(WebhookError) -> String {
        guard let value = headers[name].map({ trimmed($0[...]) }), !value.isEmpty else {
            throw .missingSignature(header: name)
        }
        return value
    }

    /// Every pair is compared, so that the time taken does not tell which one fits.
    private func expect(_ made: [[UInt8]], among sent: [[UInt8]]) throws(WebhookError) {
        var isRight = false
        for own in made {
            for bytes in sent where isEqualInConstantTime(bytes, own) { isRight = true }
        }
        if !isRight { throw .wrongSignature }
    }

    private func checkTime(_ seconds: Double, _ now: Date) throws(WebhookError) {
        let time = Date(timeIntervalSince1970: seconds)
        let distance = Duration.seconds(abs(now.timeIntervalSince(time)))
        if distance > tolerance { throw .wrongTime(time) }
    }
}

extension BodySignature {
    /// The bytes of a signature. Nil where it is none that could ever be right.
    fileprivate func parse(_ text: String, _ header: String) throws(WebhookError) -> [UInt8]? {
        guard text.hasPrefix(prefix) else { throw .malformedSignature(header: header) }
        return encoding.bytes(trimmed(text.dropFirst(prefix.count)))
    }
}

private func trimmed(_ text: some StringProtocol) -> String { text.trimmingCharacters(in: .whitespaces) }

/// Up to the year 9999, so that the date can be printed.
private func wholeSeconds(_ text: String) -> Double? {
    guard 1...12 ~= text.utf8.count, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Double(text).flatMap { $0 < 253_402_300_800 ? $0 : nil }
}
