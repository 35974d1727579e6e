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
        /// A scheme that no credentials can satisfy. The word is the scheme's.
        case other(String)
    }

    /// Where an API key goes.
    public enum Location: Hashable, Sendable { case header, query, cookie }

    /// The name that endpoints know it by.
    public let name: String
    public let kind: Kind

    public init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }
}
