import Foundation

/// What a caller proves itself with. Printing never shows a secret.
public struct Credentials: Sendable {
    private enum Secret: Sendable {
        case bearer(String)
        case basic(user: String, password: String)
        case apiKey(String)
    }

    private struct Item: Sendable {
        var secret: Secret
        /// The one scheme it is for, or nil when it is for any of its kind.
        var scheme: String?
    }

    private var items: [Item]

    /// No credentials.
    public static var none: Credentials { Credentials(items: []) }

    /// A token, sent as `Authorization: Bearer …`.
    public static func bearer(_ token: String, scheme: String? = nil) -> Credentials {
        Credentials(items: [Item(secret: .bearer(token), scheme: scheme)])
    }

    /// User and password, sent as `Authorization: Basic …`.
    public static func basic(user: String, password: String, scheme: String? = nil) -> Credentials {
        Credentials(items: [Item(secret: .basic(user: user, password: password), scheme: scheme)])
    }

    /// A key, sent where the API wants it. Name the scheme when the API has several.
    public static func apiKey(_ key: String, scheme: String? = nil) -> Credentials {
        Credentials(items: [Item(secret: .apiKey(key), scheme: scheme)])
    }

    /// Several credentials: each call takes those that its operation asks for.
    public static func all(_ credentials: [Credentials]) -> Credentials {
        Credentials(items: credentials.flatMap(\.items))
    }
}

extension Credentials {
    /// The request with the credentials of the first alternative that can be satisfied. One that needs no
    /// credentials is taken only when no other can be.
    func authorize(
        _ request: HTTPRequest, _ alternatives: [[String]], _ schemes: [SecurityScheme]
    ) throws(CredentialsError) -> HTTPRequest {
        var result = request
        for alternative in alternatives where !alternative.isEmpty {
            guard let marks = marks(for: alternative, schemes) else { continue }
            for mark in marks { try add(mark, to: &result) }
            return result
        }
        guard alternatives.allSatisfy({ !$0.isEmpty }), !alternatives.isEmpty else { return result }
        throw .noneFit(alternatives)
    }

    /// Every text that must never be shown. What is shorter than four characters cannot be told from other text.
    var secrets: [String] {
        items.flatMap { item -> [String] in
            switch item.secret {
            case .bearer(let token): [token]
            case .basic(let user, let password): [basicToken(user, password), password]
            case .apiKey(let key): [key]
            }
        }
        .filter { $0.count >= 4 }
    }

    private func marks(for alternative: [String], _ schemes: [SecurityScheme]) -> [Mark]? {
        var marks: [Mark] = []
        for name in alternative {
            guard let scheme = schemes.first(where: { $0.name == name }) else { return nil }
            if scheme.kind == .mutualTLS { continue }
            // Credentials that name the scheme come before those that are for any.
            let fitting = items.filter { $0.scheme == name } + items.filter { $0.scheme == nil }
            guard let mark = fitting.lazy.compactMap({ mark($0.secret, scheme) }).first else { return nil }
            marks.append(mark)
        }
        return marks
    }

    private func mark(_ secret: Secret, _ scheme: SecurityScheme) -> Mark? {
        switch (scheme.kind, secret) {
        case (.bearer, .bearer(let token)):
            Mark(scheme: scheme.name, location: .header, name: "Authorization", value: "Bearer \(token)")
        case (.basic, .basic(let user, let password)):
            Mark(
                scheme: scheme.name, location: .header, name: "Authorization",
                value: "Basic \(basicToken(user, password))")
        case (.apiKey(let location, let name), .apiKey(let key)):
            Mark(scheme: scheme.name, location: location, name: name, value: key)
        default:
            nil
        }
    }
}

/// The place in a request that carries a secret.
private struct Mark {
    var scheme: String
    var location: SecurityScheme.Location
    var name: String
    var value: String
}

private func add(_ mark: Mark, to request: inout HTTPRequest) throws(CredentialsError) {
    switch mark.location {
    case .header:
        guard faultOfHeader(mark.name, mark.value) == nil else { throw .unsendable(mark.scheme) }
        request.headers.set(mark.name, mark.value)
    case .query:
        let piece = PercentEncoding.strict.encode(mark.name) + "=" + PercentEncoding.strict.encode(mark.value)
        request.url += (request.url.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + piece
    case .cookie:
        let piece = PercentEncoding.strict.encode(mark.name) + "=" + PercentEncoding.strict.encode(mark.value)
        request.headers.set("Cookie", request.headers["Cookie"].map { "\($0); \(piece)" } ?? piece)
    }
}

/// RFC 7617 §2.
private func basicToken(_ user: String, _ password: String) -> String {
    Data("\(user):\(password)".utf8).base64EncodedString()
}

extension Credentials: CustomStringConvertible, CustomReflectable {
    /// What kinds there are, and nothing of what they hold.
    public var description: String {
        let kinds = items.map { item in
            switch item.secret {
            case .bearer: "bearer"
            case .basic: "basic"
            case .apiKey: "apiKey"
            }
        }
        return kinds.isEmpty ? "no credentials" : "credentials (\(kinds.joined(separator: ", ")))"
    }

    /// Without children, so that `dump` shows no secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
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
            description:
                "the credentials for `\(scheme)` hold a line break or a NUL, which a header cannot carry")
    }
}
