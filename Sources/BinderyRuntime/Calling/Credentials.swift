import Foundation

/// What a caller proves itself with. Printing never shows a secret.
public struct Credentials: Sendable {
    enum Secret: Sendable {
        case bearer(String)
        case basic(user: String, password: String)
        case apiKey(String)
        case mac(id: String, secret: String, parameters: [HTTPHeaders.Field])
        case signing(String)
        case provided(@Sendable () async throws -> String)
        case token(TokenSource)
        case custom(any RequestAuthorizer)
    }

    struct Item: Sendable {
        var secret: Secret
        /// The one scheme it is for, or nil when it is for any of its kind.
        var scheme: String?
    }

    let items: [Item]

    /// No credentials.
    public static var none: Credentials { Credentials(items: []) }

    /// A token, sent as `Authorization: Bearer …`.
    public static func bearer(_ token: String, scheme: String? = nil) -> Credentials {
        one(.bearer(token), scheme)
    }

    /// User and password, sent as `Authorization: Basic …`.
    public static func basic(user: String, password: String, scheme: String? = nil) -> Credentials {
        one(.basic(user: user, password: password), scheme)
    }

    /// A key, sent where the API wants it. Name the scheme when the API has several.
    public static func apiKey(_ key: String, scheme: String? = nil) -> Credentials {
        one(.apiKey(key), scheme)
    }

    /// The id and the secret that requests are signed with, by the MAC of OAuth 2. `parameters` go into `ext`.
    public static func mac(
        id: String, secret: String, parameters: [HTTPHeaders.Field] = [], scheme: String? = nil
    ) -> Credentials {
        one(.mac(id: id, secret: secret, parameters: parameters), scheme)
    }

    /// A secret that bodies are signed with, and that is not sent itself.
    public static func signingSecret(_ secret: String, scheme: String? = nil) -> Credentials {
        one(.signing(secret), scheme)
    }

    /// A token or key that is asked for before each attempt, sent as a bearer token or as the API's key.
    public static func provided(
        scheme: String? = nil, by provider: @escaping @Sendable () async throws -> String
    ) -> Credentials {
        one(.provided(provider), scheme)
    }

    /// Access tokens of OAuth 2, had and renewed as they are needed, see `TokenSource`.
    public static func oauth(_ source: TokenSource, scheme: String? = nil) -> Credentials {
        one(.token(source), scheme)
    }

    /// A way of one's own to authorize requests, for the scheme of that name.
    public static func custom(_ authorizer: any RequestAuthorizer, scheme: String) -> Credentials {
        one(.custom(authorizer), scheme)
    }

    /// Several credentials: each call takes those that its operation asks for.
    public static func all(_ credentials: [Credentials]) -> Credentials {
        Credentials(items: credentials.flatMap(\.items))
    }

    private static func one(_ secret: Secret, _ scheme: String?) -> Credentials {
        Credentials(items: [Item(secret: secret, scheme: scheme)])
    }
}

/// A way to authorize requests that the runtime does not know.
public protocol RequestAuthorizer: Sendable {
    /// The request as it is sent. Called for each attempt.
    func authorize(_ request: HTTPRequest) async throws -> HTTPRequest

    /// Texts that must not appear in any error.
    var secrets: [String] { get }
}

extension Credentials {
    /// Every text that must never be shown.
    var secrets: [String] {
        items.flatMap { item -> [String] in
            switch item.secret {
            case .bearer(let token): [token]
            // Without a password, the secret is the user.
            case .basic(let user, let password):
                [basicToken(user, password), password.isEmpty ? user : password]
            case .apiKey(let key): [key]
            case .mac(_, let secret, _): [secret]
            case .signing(let secret): [secret]
            case .provided: []
            case .token(let source): source.secrets
            case .custom(let authorizer): authorizer.secrets
            }
        }
    }

    /// What the credentials are for, where their keys tell it.
    func mode(_ schemes: [SecurityScheme]) -> CredentialMode? {
        for item in items {
            guard case .bearer(let key) = item.secret.key else { continue }
            for scheme in schemes where item.scheme == nil || item.scheme == scheme.name {
                if let mode = scheme.mode(of: key) { return mode }
            }
        }
        return nil
    }

    /// Those that the environment holds. A scheme whose variables are not all set has none.
    public static func fromEnvironment(
        _ schemes: [SecurityScheme], _ environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Credentials {
        all(
            schemes.compactMap { scheme -> Credentials? in
                let values = scheme.environment.compactMap { environment[$0] }.filter { !$0.isEmpty }
                guard !values.isEmpty, values.count == scheme.environment.count else { return nil }
                return credentials(for: scheme, values)
            })
    }

    private static func credentials(for scheme: SecurityScheme, _ values: [String]) -> Credentials? {
        switch (scheme.kind, scheme.signature, values.count) {
        case (_, .mac, 2): mac(id: values[0], secret: values[1], scheme: scheme.name)
        case (_, .body, 1): signingSecret(values[0], scheme: scheme.name)
        case (.bearer, nil, 1): bearer(values[0], scheme: scheme.name)
        case (.bearer, nil, 2):
            scheme.tokenURL.map { url in
                oauth(
                    TokenSource(clientID: values[0], clientSecret: values[1], tokenURL: url),
                    scheme: scheme.name)
            }
        case (.apiKey, nil, 1): apiKey(values[0], scheme: scheme.name)
        case (.basic, nil, 1): basic(user: values[0], password: "", scheme: scheme.name)
        case (.basic, nil, 2): basic(user: values[0], password: values[1], scheme: scheme.name)
        default: nil
        }
    }
}

extension Credentials.Secret {
    /// A key that stands for itself, as if it were a bearer token.
    fileprivate var key: Credentials.Secret {
        if case .apiKey(let key) = self { .bearer(key) } else { self }
    }

    fileprivate var kindName: String {
        switch self {
        case .bearer: "bearer"
        case .basic: "basic"
        case .apiKey: "apiKey"
        case .mac: "mac"
        case .signing: "signingSecret"
        case .provided: "provided"
        case .token: "oauth"
        case .custom: "custom"
        }
    }
}

/// RFC 7617 §2.
func basicToken(_ user: String, _ password: String) -> String {
    Data("\(user):\(password)".utf8).base64EncodedString()
}

extension Credentials: CustomStringConvertible, CustomReflectable {
    /// What kinds there are, and nothing of what they hold.
    public var description: String {
        let kinds = items.map(\.secret.kindName)
        return kinds.isEmpty ? "no credentials" : "credentials (\(kinds.joined(separator: ", ")))"
    }

    /// Without children, so that `dump` shows no secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
