import Diagnostics

/// One request that the API answers.
package struct APIOperation: Sendable {
    /// `operationId`, as written.
    package var operationID: String?
    package var chosenName: String?
    /// What tells it from the operation that it is another form of: `stream`.
    package var variant: String?
    /// The first tag, or `x-sdk-group`.
    package var group: String?
    /// All tags, as written.
    package var tags: [String] = []
    /// `x-internal`, of the operation or its path: not meant for the public.
    package var isInternal = false
    /// Upper case: `GET`.
    package var method: String
    /// The template that requests are made of: `/pets/{petId}`.
    package var path: String
    /// The template as the description has it, which may hold more: `/pets{?size}`. It stays what it is whatever other paths
    /// there are.
    package var writtenPath: String
    package var parameters: [Parameter]
    package var body: RequestBody?
    package var responses: [Response]
    /// Alternatives, the API's default already filled in. Empty: no credentials are needed.
    package var security: [SecurityRequirement]
    package var servers: [Server]
    package var callbacks: [Callback] = []
    package var behaviours = OperationBehaviours()
    package var documentation: Documentation
    package var origin: Origin

    package init(method: String, path: String, documentation: Documentation, origin: Origin) {
        self.method = method
        self.path = path
        writtenPath = path
        self.documentation = documentation
        self.origin = origin
        parameters = []
        responses = []
        security = []
        servers = []
    }
}

package struct Parameter: WireNamed, Sendable {
    package enum Location: String, Sendable {
        case path, query, header, cookie
        /// The whole query string, described as one value.
        case querystring
    }
    package enum Style: String, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
        /// Like `form`, without percent signs.
        case cookie
    }
    /// How the value becomes text.
    package enum Encoding: Sendable {
        case style(Style, explode: Bool, allowReserved: Bool)
        /// The value is serialised as this media type: `application/json`.
        case content(String)
    }

    package var wireName: String
    package var chosenName: String?
    package var location: Location
    package var use: SchemaUse
    package var isRequired: Bool
    package var encoding: Encoding
    /// What the API takes it to be when it is left out.
    package var defaultValue: DefaultValue?
    /// A boolean that is sent as `1` or `0`: `x-sdk-written: number`.
    package var writesDigits = false
    package var documentation: Documentation
    package var origin: Origin

    package init(
        wireName: String, chosenName: String? = nil, location: Location, use: SchemaUse, isRequired: Bool,
        encoding: Encoding, documentation: Documentation, origin: Origin
    ) {
        self.wireName = wireName
        self.chosenName = chosenName
        self.location = location
        self.use = use
        self.isRequired = isRequired
        self.encoding = encoding
        self.documentation = documentation
        self.origin = origin
    }
}

package struct RequestBody: Sendable {
    /// The alternatives, in document order.
    package var contents: [Content]
    package var isRequired: Bool
    package var documentation: Documentation
    package var origin: Origin

    package init(contents: [Content], isRequired: Bool, documentation: Documentation, origin: Origin) {
        self.contents = contents
        self.isRequired = isRequired
        self.documentation = documentation
        self.origin = origin
    }
}

/// A body in one media type.
package struct Content: Sendable {
    package enum Kind: Sendable {
        /// `application/json`, `application/problem+json`, and all their like.
        case json
        /// `text/plain` and other text: a string.
        case text
        /// Everything else: bytes, typed loosely.
        case bytes
        /// `application/x-www-form-urlencoded`
        case form
        /// `multipart/form-data` and its like.
        case parts
        /// `text/event-stream`: one event after the other.
        case events
        /// JSON Lines and its like: one value on each line.
        case records
        /// A shape is described in a media type that none of the others is: XML.
        case described
    }

    /// As written, parameters included: `application/json; charset=utf-8`.
    package var mediaType: String
    package var kind: Kind
    /// Nil when the description says nothing of the shape.
    package var use: SchemaUse?
    /// The shape of each item, where the body is a sequence of them: events, lines, parts.
    package var itemUse: SchemaUse?
    package var parts = PartEncodings()
    package var origin: Origin

    package init(mediaType: String, kind: Kind, use: SchemaUse?, origin: Origin) {
        self.mediaType = mediaType
        self.kind = kind
        self.use = use
        self.origin = origin
    }
}

extension Content {
    /// The schema that a type is made for: of a body that is a sequence, its items.
    package var typedUse: SchemaUse? {
        switch kind {
        case .json, .form: use
        case .events, .records: itemUse ?? use
        case .text, .bytes, .parts, .described: nil
        }
    }
}

/// How the parts of a form, or of a body of several parts, are written.
package struct PartEncodings: Sendable {
    /// By the property that the part is.
    package var named: [PartEncoding] = []
    /// By position: the first ones, and all after them.
    package var first: [PartEncoding] = []
    package var rest: PartEncoding?

    package init() {}
}

package struct PartEncoding: Sendable {
    /// The property. Nil for a part that is known by its position.
    package var wireName: String?
    /// One media type or several, as written: `image/png, image/jpeg`.
    package var contentType: String?
    package var style: Parameter.Style?
    package var explode: Bool?
    package var allowReserved = false

    package init(wireName: String?) { self.wireName = wireName }
}

package struct Response: Sendable {
    package enum Status: Hashable, Sendable {
        case code(Int)
        /// `4XX` is 4.
        case range(Int)
        case `default`
    }

    /// A value in a header field.
    package struct Header: Sendable {
        package var wireName: String
        package var scalar: Scalar
        package var isList: Bool
        /// It is promised; servers leave it out nevertheless, so that callers see an optional value.
        package var isRequired = false
        package var documentation: Documentation

        package init(wireName: String, scalar: Scalar, isList: Bool, documentation: Documentation) {
            self.wireName = wireName
            self.scalar = scalar
            self.isList = isList
            self.documentation = documentation
        }
    }

    package var status: Status
    package var contents: [Content]
    package var headers: [Header] = []
    package var links: [Link] = []
    package var documentation: Documentation
    package var origin: Origin
    /// An answer like a success, whatever its status.
    package var isAnswer: Bool

    package init(
        status: Status, contents: [Content], documentation: Documentation, origin: Origin,
        isAnswer: Bool = false
    ) {
        self.isAnswer = isAnswer
        self.status = status
        self.contents = contents
        self.documentation = documentation
        self.origin = origin
    }
}

/// A tag: operations that belong together.
package struct OperationGroup: WireNamed, Sendable {
    package var wireName: String
    package var documentation: Documentation
    /// The tag that it stands below.
    package var parent: String?
    /// What sort of group it is, in the description's own words: `nav`, `badge`.
    package var kind: String?

    package init(
        wireName: String, documentation: Documentation, parent: String? = nil, kind: String? = nil
    ) {
        self.wireName = wireName
        self.documentation = documentation
        self.parent = parent
        self.kind = kind
    }
}

/// A message that the API sends to its user.
package struct Webhook: Sendable {
    package var wireName: String
    package var operationID: String?
    package var tags: [String] = []
    package var isInternal = false
    package var body: RequestBody?
    package var documentation: Documentation
    package var origin: Origin

    package init(wireName: String, body: RequestBody?, documentation: Documentation, origin: Origin) {
        self.wireName = wireName
        self.body = body
        self.documentation = documentation
        self.origin = origin
    }
}

package struct Server: Sendable {
    package struct Variable: WireNamed, Sendable {
        package var wireName: String
        package var defaultValue: String
        package var allowed: [String]
        package var description: String?

        package init(
            wireName: String, defaultValue: String, allowed: [String] = [], description: String? = nil
        ) {
            self.wireName = wireName
            self.defaultValue = defaultValue
            self.allowed = allowed
            self.description = description
        }
    }

    /// As written: `https://{region}.example.com/v1`. May be relative.
    package var url: String
    package var chosenName: String?
    package var description: String?
    package var variables: [Variable]
    package var origin: Origin

    package init(url: String, description: String? = nil, variables: [Variable] = [], origin: Origin) {
        self.url = url
        self.description = description
        self.variables = variables
        self.origin = origin
    }
}

package struct SecurityScheme: WireNamed, Sendable {
    package enum Kind: Sendable {
        case bearer
        case basic
        case apiKey(location: Parameter.Location, wireName: String)
        /// OAuth 2 and OpenID Connect: an access token sent as bearer.
        case accessToken
        /// Anything else: mutual TLS, other HTTP schemes. The word is the scheme's.
        case other(String)
    }

    package var wireName: String
    package var kind: Kind
    package var documentation: Documentation
    package var origin: Origin
    /// How requests are signed, where the credentials are not sent themselves.
    package var signature: SignatureBehaviour?
    /// Where access tokens are had.
    package var tokenURL: String?
    /// Whether a client can have tokens of its own there.
    package var hasClientFlow = false
    /// The variables that hold the credentials. Empty: those that the SDK's name gives.
    package var environment: [String] = []
    /// How keys begin, by what they are for.
    package var testPrefixes: [String] = []
    package var livePrefixes: [String] = []

    package init(wireName: String, kind: Kind, documentation: Documentation, origin: Origin) {
        self.wireName = wireName
        self.kind = kind
        self.documentation = documentation
        self.origin = origin
    }
}

/// Schemes that are needed together. Empty: the request may be anonymous.
package struct SecurityRequirement: Sendable {
    package var schemes: [String]
    /// What a token has to allow, by scheme.
    package var scopes: [String: [String]] = [:]
    package init(schemes: [String]) { self.schemes = schemes }
}

/// `/pets/{}` for `/pets/{id}`: paths that differ in the names of their parameters only are one (OpenAPI 3.1.1 §4.8.8.1).
package func withoutNames(_ path: String) -> String {
    var result: [UInt8] = []
    var isName = false
    for byte in path.utf8 {
        if byte == UInt8(ascii: "}") { isName = false }
        if !isName { result.append(byte) }
        if byte == UInt8(ascii: "{") { isName = true }
    }
    return String(decoding: result, as: UTF8.self)
}

/// `/pets` for `/pets#2`: a fragment tells operations of one path apart, and is never sent.
package func withoutFragment(_ path: String) -> String { String(path.prefix { $0 != "#" }) }
