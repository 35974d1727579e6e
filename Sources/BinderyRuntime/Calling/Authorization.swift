import Foundation

/// A request with the credentials that its endpoint asks for.
struct AuthorizedRequest: Sendable {
    var request: HTTPRequest
    /// Had from a provider or a token server, and not to be shown.
    var secrets: [String] = []
    /// The source of a token that was used, which may turn out to be no longer good.
    var tokenSource: TokenSource?
    var token: String?
    /// The rule of the signature's clock, where the request carries one.
    var clock: RequestSignature.ClockFault?
}

/// What authorizing needs besides the credentials.
struct AuthorizationSetting: Sendable {
    var schemes: [SecurityScheme]
    var onlyMode: CredentialMode?
    /// How far the server's clock is ahead of ours, in seconds.
    var clockOffset: Double
    var time: TimeAndChance
    var transport: any Transport
}

extension Credentials {
    /// The request with the credentials of the first alternative that can be satisfied. One that needs no credentials
    /// is taken only when no other can be. Signatures come last: they cover what the others add.
    func authorize(
        _ request: HTTPRequest, _ alternatives: [[String]], _ setting: AuthorizationSetting
    ) async throws -> AuthorizedRequest {
        if let wanted = setting.onlyMode, let mode = mode(setting.schemes), mode != wanted {
            throw CredentialsError.wrongMode(mode)
        }
        for alternative in alternatives where !alternative.isEmpty {
            guard let pairs = pairs(for: alternative, setting.schemes) else { continue }
            var result = AuthorizedRequest(request: request)
            for (item, scheme) in pairs where scheme.signature == nil {
                try await apply(item.secret, scheme, setting, to: &result)
            }
            for (item, scheme) in pairs where scheme.signature != nil {
                try await apply(item.secret, scheme, setting, to: &result)
            }
            return result
        }
        guard alternatives.allSatisfy({ !$0.isEmpty }), !alternatives.isEmpty else {
            return AuthorizedRequest(request: request)
        }
        throw CredentialsError.noneFit(alternatives)
    }

    /// An item for each scheme of an alternative. Those that name the scheme come before those that are for any.
    private func pairs(
        for alternative: [String], _ schemes: [SecurityScheme]
    ) -> [(item: Item, scheme: SecurityScheme)]? {
        var pairs: [(item: Item, scheme: SecurityScheme)] = []
        for name in alternative {
            guard let scheme = schemes.first(where: { $0.name == name }) else { return nil }
            if scheme.kind == .mutualTLS { continue }
            let named = items.filter { $0.scheme == name } + items.filter { $0.scheme == nil }
            guard let item = named.first(where: { $0.secret.fits(scheme, isNamed: $0.scheme != nil) }) else {
                return nil
            }
            pairs.append((item, scheme))
        }
        return pairs
    }
}

extension Credentials.Secret {
    fileprivate func fits(_ scheme: SecurityScheme, isNamed: Bool) -> Bool {
        switch self {
        case .custom: return isNamed
        case .mac: if case .mac = scheme.signature { return true } else { return false }
        case .signing: if case .body = scheme.signature { return true } else { return false }
        case .bearer, .token: return scheme.kind == .bearer && scheme.signature == nil
        case .basic: return scheme.kind == .basic && scheme.signature == nil
        case .apiKey, .provided: break
        }
        guard scheme.signature == nil else { return false }
        if case .apiKey = scheme.kind { return true }
        if case .provided = self { return scheme.kind == .bearer }
        return false
    }
}

private func apply(
    _ secret: Credentials.Secret, _ scheme: SecurityScheme, _ setting: AuthorizationSetting,
    to result: inout AuthorizedRequest
) async throws {
    switch secret {
    case .bearer(let key), .apiKey(let key): try add(key, scheme, to: &result.request)
    case .basic(let user, let password): try add(basicToken(user, password), scheme, to: &result.request)
    case .provided(let provide):
        let key = try await credentials(scheme.name, provide)
        result.secrets.append(key)
        try add(key, scheme, to: &result.request)
    case .token(let source):
        let token = try await source.token(setting, scheme)
        result.secrets.append(token)
        (result.tokenSource, result.token) = (source, token)
        try add(token, scheme, to: &result.request)
    case .custom(let authorizer):
        result.request = try await credentials(scheme.name) { [request = result.request] in
            try await authorizer.authorize(request)
        }
    case .signing(let secret):
        guard case .body(let signature) = scheme.signature else { return }
        guard result.request.streamedBody == nil else { throw CredentialsError.streamed(scheme.name) }
        try add(signature.text(result.request.body ?? [], secret: secret), scheme, to: &result.request)
    case .mac(let id, let secret, let parameters):
        guard case .mac(let function, let bodyHash, let clock) = scheme.signature else { return }
        guard bodyHash == nil || result.request.streamedBody == nil else {
            throw CredentialsError.streamed(scheme.name)
        }
        let time = Int(setting.time.now().timeIntervalSince1970 + setting.clockOffset)
        let stamp = MACStamp(
            id: id, secret: secret, time: time, nonce: setting.time.word(32), parameters: parameters)
        guard isQuotable(id), let header = macHeader(result.request, stamp, function, bodyHash: bodyHash)
        else {
            throw CredentialsError.unsendable(scheme.name)
        }
        result.request.headers.set("Authorization", header)
        result.clock = clock
    }
}

/// Characters that a quoted value of the MAC header can hold.
private func isQuotable(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C }
}

/// What a provider throws is told as a fault of the credentials, unless the task was cancelled.
private func credentials<Value>(
    _ scheme: String, _ provide: () async throws -> Value
) async throws -> Value {
    do {
        return try await provide()
    } catch is CancellationError {
        throw CancellationError()
    } catch {
        throw CredentialsError.notProvided(scheme, error)
    }
}

/// Puts a secret where the scheme wants it.
private func add(_ secret: String, _ scheme: SecurityScheme, to request: inout HTTPRequest) throws {
    let (location, name, value): (SecurityScheme.Location, String, String)
    switch scheme.kind {
    case .apiKey(let place, let key): (location, name, value) = (place, key, secret)
    case .basic: (location, name, value) = (.header, "Authorization", "Basic \(secret)")
    case .bearer: (location, name, value) = (.header, "Authorization", "Bearer \(secret)")
    case .other(let word): (location, name, value) = (.header, "Authorization", "\(word) \(secret)")
    case .mutualTLS: return
    }
    let piece = PercentEncoding.strict.encode(name) + "=" + PercentEncoding.strict.encode(value)
    switch location {
    case .header:
        guard faultOfHeader(name, value) == nil else { throw CredentialsError.unsendable(scheme.name) }
        request.headers.set(name, value)
    case .query:
        request.url += (request.url.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + piece
    case .cookie:
        request.headers.set("Cookie", request.headers["Cookie"].map { "\($0); \(piece)" } ?? piece)
    }
}

/// Why the credentials of a client do not do for a call.
public struct CredentialsError: Error, Hashable, CustomStringConvertible {
    public let description: String

    static func noneFit(_ alternatives: [[String]]) -> CredentialsError {
        let needs = alternatives.map { $0.map { "`\($0)`" }.joined(separator: " with ") }
        return CredentialsError(
            description:
                "the operation needs \(needs.joined(separator: ", or ")), and the client has no such credentials"
        )
    }

    static func unsendable(_ scheme: String) -> CredentialsError {
        CredentialsError(
            description: "the credentials for `\(scheme)` hold characters that a header cannot carry")
    }

    static func streamed(_ scheme: String) -> CredentialsError {
        CredentialsError(
            description: "`\(scheme)` signs the body, which is sent as it is read: give it as a whole")
    }

    static func wrongMode(_ mode: CredentialMode) -> CredentialsError {
        CredentialsError(description: "the credentials are \(mode) ones, which the client is told not to use")
    }

    static func notProvided(_ scheme: String, _ error: any Error) -> CredentialsError {
        CredentialsError(
            description: "the credentials for `\(scheme)` could not be had: \(describeFault(error))")
    }

    static func noTokenServer() -> CredentialsError {
        CredentialsError(
            description: "nobody says where access tokens are had: give the source a `tokenURL`, with `https`"
        )
    }

    static func noToken(_ answer: String) -> CredentialsError {
        CredentialsError(description: "the token server gave no access token: \(answer)")
    }
}
