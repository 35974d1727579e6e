import Diagnostics

/// A call that an answer leads to.
package struct Link: WireNamed, Sendable {
    /// What a parameter of the call that follows is given.
    package struct Argument: Sendable {
        package var wireName: String
        /// Nil where the name alone tells which parameter it is.
        package var location: Parameter.Location?
        package var value: LinkValue
        /// As it is written.
        package var text: String
        package var span: Span

        package init(
            wireName: String, location: Parameter.Location?, value: LinkValue, text: String, span: Span
        ) {
            self.wireName = wireName
            self.location = location
            self.value = value
            self.text = text
            self.span = span
        }
    }

    package var wireName: String
    /// Those of the operation that follows.
    package var method: String
    package var path: String
    package var arguments: [Argument] = []
    /// What the body is.
    package var body: Argument?
    package var documentation: Documentation
    package var origin: Origin

    package init(
        wireName: String, method: String, path: String, documentation: Documentation, origin: Origin
    ) {
        self.wireName = wireName
        self.method = method
        self.path = path
        self.documentation = documentation
        self.origin = origin
    }
}

/// Where the value of a parameter comes from.
package enum LinkValue: Sendable, Equatable {
    package enum Piece: Sendable, Equatable {
        case text(String)
        case expression(RuntimeExpression)
    }

    case constant(ConstantValue)
    case expression(RuntimeExpression)
    /// A text in which values stand.
    case text([Piece])
    /// A list, an object or null.
    case others
}

/// What is taken of a call (OpenAPI 3.1.1 §4.8.20.4).
package enum RuntimeExpression: Sendable, Equatable {
    package enum Source: Sendable, Equatable {
        case header(String)
        case query(String)
        case path(String)
        /// A JSON pointer; empty for all of it.
        case body(String)
    }

    case url, method, statusCode
    case request(Source)
    case response(Source)
}
