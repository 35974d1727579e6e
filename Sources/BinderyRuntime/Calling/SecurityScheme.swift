/// One way of the API to know its caller.
public struct SecurityScheme: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// `Authorization: Bearer …`; access tokens of OAuth 2 and OpenID Connect too.
        case bearer
        /// `Authorization: Basic …`
        case basic
        /// A key in a header, query parameter or cookie of that name.
        case apiKey(Location, String)
        /// The transport's business: nothing is added to the request.
        case mutualTLS
        /// A scheme that only credentials made for it can satisfy. The word is the scheme's.
        case other(String)
    }

    /// Where an API key goes.
    public enum Location: Hashable, Sendable { case header, query, cookie }

    /// The name that endpoints know it by.
    public let name: String
    public let kind: Kind
    /// How requests are signed, where the credentials are not sent themselves.
    public var signature: RequestSignature?
    /// Where access tokens are had, as the description says.
    public var tokenURL: String?
    /// The variables that credentials can be read from.
    public var environment: [String]
    /// How keys begin, by what they are for.
    public var testPrefixes: [String]
    public var livePrefixes: [String]

    public init(
        _ name: String, _ kind: Kind, signature: RequestSignature? = nil, tokenURL: String? = nil,
        environment: [String] = [], testPrefixes: [String] = [], livePrefixes: [String] = []
    ) {
        self.name = name
        self.kind = kind
        self.signature = signature
        self.tokenURL = tokenURL
        self.environment = environment
        self.testPrefixes = testPrefixes
        self.livePrefixes = livePrefixes
    }

    /// What a key is for, told from how it begins.
    func mode(of key: String) -> CredentialMode? {
        if testPrefixes.contains(where: key.hasPrefix) { return .test }
        return livePrefixes.contains(where: key.hasPrefix) ? .live : nil
    }
}
