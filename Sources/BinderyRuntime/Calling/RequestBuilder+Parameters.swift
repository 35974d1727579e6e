extension RequestBuilder {
    /// A value for `{name}` in the path.
    public mutating func path(
        _ name: String, _ value: (any Encodable)?, _ style: ParameterStyle = .simple, explode: Bool? = nil
    ) {
        latch { builder throws(RequestError) in
            guard let value else { throw .missingPathValue(name) }
            try builder.addPath(name, ParameterValue(name, value), style, explode)
        }
    }

    /// A parameter in the query, after those that were there.
    public mutating func query(
        _ name: String, _ value: (any Encodable)?, _ style: ParameterStyle = .form, explode: Bool? = nil,
        allowReserved: Bool = false
    ) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            let encoding = allowReserved ? PercentEncoding.allowReserved : .strict
            let value = try ParameterValue(name, value, nesting: style.nesting(explode: explode))
            builder.addQuery(name, value, style, explode, encoding)
        }
    }

    /// A header field. Text goes as it is, in UTF-8, and is not percent-encoded.
    public mutating func header(
        _ name: String, _ value: (any Encodable)?, _ style: ParameterStyle = .simple, explode: Bool? = nil
    ) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            try builder.addHeader(name, ParameterValue(name, value), style, explode)
        }
    }

    /// A cookie. With style `form` the value is percent-encoded, with `cookie` it goes as it is.
    public mutating func cookie(
        _ name: String, _ value: (any Encodable)?, _ style: ParameterStyle = .form, explode: Bool? = nil
    ) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            let value = try ParameterValue(name, value, nesting: style.nesting(explode: explode))
            try builder.addCookie(name, value, style, explode)
        }
    }
}

// Parameters that have a media type instead of a style.
extension RequestBuilder {
    /// A value for `{name}` in the path, written as `application/json` or the like.
    public mutating func path(_ name: String, _ value: (any Encodable)?, content mediaType: String) {
        latch { builder throws(RequestError) in
            guard let value else { throw .missingPathValue(name) }
            try builder.addPath(name, ParameterValue(name, value, content: mediaType), .simple, nil)
        }
    }

    /// A parameter in the query, written as `application/json` or the like.
    public mutating func query(_ name: String, _ value: (any Encodable)?, content mediaType: String) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            builder.addQuery(name, try ParameterValue(name, value, content: mediaType), .form, nil, .strict)
        }
    }

    /// A header field, written as `application/json` or the like.
    public mutating func header(_ name: String, _ value: (any Encodable)?, content mediaType: String) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            try builder.addHeader(name, ParameterValue(name, value, content: mediaType), .simple, nil)
        }
    }

    /// A cookie, written as `application/json` or the like.
    public mutating func cookie(_ name: String, _ value: (any Encodable)?, content mediaType: String) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            try builder.addCookie(name, ParameterValue(name, value, content: mediaType), .form, nil)
        }
    }
}

extension RequestBuilder {
    /// The whole query string, written as a form, as JSON, or as it is (OpenAPI 3.2.0 §4.12). `name` is for messages.
    public mutating func querystring(
        _ name: String, _ value: (any Encodable)?, content mediaType: String,
        encodings: KeyValuePairs<String, PartEncoding> = [:]
    ) {
        guard let value else { return }
        latch { builder throws(RequestError) in
            if mediaType.lowercased().hasPrefix("application/x-www-form-urlencoded") {
                let text = try formText(try jsonValue(name, value), encodings: encodings)
                if !text.isEmpty { builder.queryPieces.append(text) }
            } else if case .text(let text) = try ParameterValue(name, value, content: mediaType) {
                builder.queryPieces.append(PercentEncoding.strict.encode(text))
            }
        }
    }

    private mutating func addPath(
        _ name: String, _ value: ParameterValue, _ style: ParameterStyle, _ explode: Bool?
    ) throws(RequestError) {
        if style == .simple, value == .text("") { throw .emptyPathValue(name) }
        if style == .simple, [.text("."), .text("..")].contains(value) { throw .dotPathValue(name) }
        guard let text = style.text(name, value, explode: explode) else { throw .undefinedPathValue(name) }
        pathValues.append((name, text))
    }

    private mutating func addQuery(
        _ name: String, _ value: ParameterValue, _ style: ParameterStyle, _ explode: Bool?,
        _ encoding: PercentEncoding
    ) {
        let text = style.text(name, value, explode: explode, encoding: encoding)
        if let text { queryPieces.append(text) }
    }

    private mutating func addHeader(
        _ name: String, _ value: ParameterValue, _ style: ParameterStyle, _ explode: Bool?
    ) throws(RequestError) {
        guard let text = style.text(name, value, explode: explode, encoding: .none) else { return }
        if let fault = faultOfHeader(name, text) { throw .unsendableHeader(name, fault) }
        headers.append(name, text)
    }

    /// Exploded, `form` is meant as `cookie`: its own separator, `&`, has no meaning in a cookie.
    private mutating func addCookie(
        _ name: String, _ value: ParameterValue, _ style: ParameterStyle, _ explode: Bool?
    ) throws(RequestError) {
        if style == .cookie, value.texts.contains(where: endsCookie) { throw .unsendableCookie(name) }
        let encoding = style == .cookie ? PercentEncoding.none : .strict
        let style = style == .form ? .cookie : style
        if let text = style.text(name, value, explode: explode, encoding: encoding) { cookies.append(text) }
    }
}

private func endsCookie(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == 0x0A || $0 == 0x0D || $0 == 0 }
}
