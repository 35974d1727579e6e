import Foundation
import JSONText

/// Access tokens of OAuth 2 (RFC 6749), each used until shortly before it expires. However many calls wait for a new
/// one, it is asked for once.
public final class TokenSource: Sendable {
    /// What a token server gave.
    public struct Tokens: Sendable {
        public var access: String
        public var refresh: String?
        public var expires: Date?

        public init(access: String, refresh: String? = nil, expires: Date? = nil) {
            self.access = access
            self.refresh = refresh
            self.expires = expires
        }
    }

    private let clientID: String
    private let clientSecret: String?
    private let tokenURL: String?
    /// What is sent for the first tokens, and for a client's own each time.
    private let grant: [(name: String, value: String)]
    /// Between two questions whether a user has decided.
    private let interval: TimeInterval
    private let margin: TimeInterval
    private let onChange: (@Sendable (Tokens) async -> Void)?
    private let tokens: Shared<Tokens?>
    private let turn = Turn()

    /// The client's own tokens (RFC 6749 §4.4).
    ///
    /// Without a `tokenURL` the one of the description is used. A token is renewed `margin` seconds before it expires.
    public init(
        clientID: String, clientSecret: String, tokenURL: String? = nil, scopes: [String] = [],
        margin: TimeInterval = 60
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.tokenURL = tokenURL
        self.margin = margin
        let scope = scopes.isEmpty ? [] : [("scope", scopes.joined(separator: " "))]
        grant = [("grant_type", "client_credentials")] + scope
        interval = 0
        tokens = Shared(nil)
        onChange = nil
    }

    /// The tokens of a user, renewed with their refresh token (RFC 6749 §6). `onChange` is given each new pair, to keep.
    public init(
        _ tokens: Tokens, clientID: String, clientSecret: String? = nil, tokenURL: String? = nil,
        margin: TimeInterval = 60, onChange: (@Sendable (Tokens) async -> Void)? = nil
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.tokenURL = tokenURL
        self.margin = margin
        self.onChange = onChange
        self.tokens = Shared(tokens)
        grant = [("grant_type", "client_credentials")]
        interval = 0
    }

    /// The tokens of a user who was sent back with a code (RFC 6749 §4.1.3), renewed like those that are given.
    ///
    /// `verifier` is the text whose hash the user was sent away with (RFC 7636 §4.5). The first call takes the code.
    public init(
        code: String, redirectURL: String? = nil, verifier: String? = nil, clientID: String,
        clientSecret: String? = nil, tokenURL: String? = nil, margin: TimeInterval = 60,
        onChange: (@Sendable (Tokens) async -> Void)? = nil
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.tokenURL = tokenURL
        self.margin = margin
        self.onChange = onChange
        tokens = Shared(nil)
        let optional = [("redirect_uri", redirectURL), ("code_verifier", verifier)]
        grant =
            [("grant_type", "authorization_code"), ("code", code)]
            + optional.compactMap { name, value in value.map { (name, $0) } }
        interval = 0
    }

    /// The tokens of a user who was shown a code to enter elsewhere (RFC 8628 §3.4), renewed like those that are given.
    ///
    /// The first call asks every `interval` seconds until the user has decided.
    public init(
        deviceCode: String, interval: TimeInterval = 5, clientID: String, clientSecret: String? = nil,
        tokenURL: String? = nil, margin: TimeInterval = 60,
        onChange: (@Sendable (Tokens) async -> Void)? = nil
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.tokenURL = tokenURL
        self.margin = margin
        self.onChange = onChange
        self.interval = max(1, interval)
        tokens = Shared(nil)
        grant = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"), ("device_code", deviceCode),
        ]
    }

    var secrets: [String] {
        let tokens = tokens.with { $0 }
        let codes = grant.filter { ["code", "code_verifier", "device_code"].contains($0.name) }.map(\.value)
        return [clientSecret, tokens?.access, tokens?.refresh].compactMap { $0 } + codes
    }

    /// Forgets an access token that the server did not take, unless there is another by now.
    func reject(_ token: String) {
        tokens.with { tokens in if tokens?.access == token { tokens?.expires = .distantPast } }
    }

    func token(_ setting: AuthorizationSetting, _ scheme: SecurityScheme) async throws -> String {
        if let token = goodToken(at: setting.time.now()) { return token }
        return try await turn.take {
            if let token = self.goodToken(at: setting.time.now()) { return token }
            let tokens = try await self.fetch(setting, scheme)
            self.tokens.with { $0 = tokens }
            await self.onChange?(tokens)
            return tokens.access
        }
    }

    private func goodToken(at now: Date) -> String? {
        tokens.with { tokens in
            guard let tokens else { return nil }
            guard let expires = tokens.expires else { return tokens.access }
            return expires.timeIntervalSince(now) > margin ? tokens.access : nil
        }
    }

    private func fetch(_ setting: AuthorizationSetting, _ scheme: SecurityScheme) async throws -> Tokens {
        guard let url = tokenURL ?? scheme.tokenURL, HTTPAddress(url)?.isPrivate == true else {
            throw CredentialsError.noTokenServer()
        }
        let known = tokens.with { $0 }
        let request = try request(to: url, known)
        var pause = interval
        while true {
            let response = try await setting.transport.send(request)
            switch response.isSuccess ? nil : errorCode(of: response) {
            case "authorization_pending" where interval > 0: break
            case "slow_down" where interval > 0: pause += 5
            default: return try tokens(of: response, at: setting.time.now(), known?.refresh)
            }
            try await setting.time.wait(.seconds(pause))
        }
    }

    /// What asks for tokens: with the refresh token, or with what the first ones are asked for.
    private func request(to url: String, _ known: Tokens?) throws -> HTTPRequest {
        let refresh = known?.refresh
        // A code is good for one time (RFC 6749 §4.1.2).
        if known != nil, refresh == nil, grant[0].value != "client_credentials" {
            throw CredentialsError.noToken(
                "the code was used, and no token came with it to refresh those of the user")
        }
        var fields = refresh.map { [("grant_type", "refresh_token"), ("refresh_token", $0)] } ?? grant
        if clientSecret == nil { fields.append(("client_id", clientID)) }
        let body = fields.map { "\($0)=\(PercentEncoding.strict.encode($1))" }.joined(separator: "&")
        var request = HTTPRequest(
            .post, url,
            headers: ["Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"],
            body: Array(body.utf8))
        if let clientSecret {
            // Both parts are encoded as in a form first (RFC 6749 §2.3.1).
            let token = basicToken(
                PercentEncoding.strict.encode(clientID), PercentEncoding.strict.encode(clientSecret))
            request.headers.set("Authorization", "Basic \(token)")
        }
        return request
    }

    private func errorCode(of response: HTTPResponse) -> String? {
        (try? JSONValue(parsing: response.body))?["error"]?.string
    }

    /// RFC 6749 §5.1 and §5.2.
    private func tokens(of response: HTTPResponse, at now: Date, _ refresh: String?) throws -> Tokens {
        guard let json = try? JSONValue(parsing: response.body), response.isSuccess,
            let access = json["access_token"]?.string, !access.isEmpty
        else {
            let code = errorCode(of: response)
            throw CredentialsError.noToken("\(response.status)" + (code.map { " \($0.prefix(60))" } ?? ""))
        }
        let lifetime = json["expires_in"]?.double ?? json["expires_in"]?.string.flatMap(Double.init)
        // A token that lives less than the margin would never be good.
        let expires = lifetime.map { now.addingTimeInterval(max($0, min(margin, $0) + margin)) }
        return Tokens(access: access, refresh: json["refresh_token"]?.string ?? refresh, expires: expires)
    }
}

extension TokenSource: CustomStringConvertible, CustomReflectable {
    public var description: String { "tokens of a client" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Lets one task at a time through, in the order in which they came. A task that is cancelled leaves the queue.
final class Turn: Sendable {
    private struct State: Sendable {
        var isTaken = false
        var next = 0
        var queue: [(ticket: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var cancelled: Set<Int> = []
    }

    private let state = Shared(State())

    func take<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        try await enter()
        defer { leave() }
        try Task.checkCancellation()
        return try await body()
    }

    private func enter() async throws {
        let ticket = state.with { state -> Int in
            state.next += 1
            return state.next
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<Void, any Error>? = state.with { state in
                    if state.cancelled.remove(ticket) != nil { return .failure(CancellationError()) }
                    if state.isTaken {
                        state.queue.append((ticket, continuation))
                        return nil
                    }
                    state.isTaken = true
                    return .success(())
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            let waiting = state.with { state -> CheckedContinuation<Void, any Error>? in
                guard let place = state.queue.firstIndex(where: { $0.ticket == ticket }) else {
                    state.cancelled.insert(ticket)
                    return nil
                }
                return state.queue.remove(at: place).continuation
            }
            waiting?.resume(throwing: CancellationError())
        }
        state.with { _ = $0.cancelled.remove(ticket) }
    }

    private func leave() {
        let next = state.with { state -> CheckedContinuation<Void, any Error>? in
            guard !state.queue.isEmpty else {
                state.isTaken = false
                return nil
            }
            return state.queue.removeFirst().continuation
        }
        next?.resume()
    }
}
