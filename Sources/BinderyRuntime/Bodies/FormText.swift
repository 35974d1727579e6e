import JSONText

/// How one property of a form is written (OpenAPI 3.1.1 §4.8.15).
public struct PartEncoding: Hashable, Sendable {
    /// Nil: JSON for objects, text for all else.
    public var contentType: String?
    /// One of these three present: the property is written like a parameter of the query.
    public var style: ParameterStyle?
    public var explode: Bool?
    public var allowReserved: Bool

    public init(
        _ style: ParameterStyle? = nil, explode: Bool? = nil, allowReserved: Bool = false,
        contentType: String? = nil
    ) {
        self.contentType = contentType
        self.style = style
        self.explode = explode
        self.allowReserved = allowReserved
    }

    var isStyled: Bool { style != nil || explode != nil || allowReserved }
}

/// An object as a form: `name=Ada+L&tag=a&tag=b`. Nulls are left out, each element of a list is a field of its own, and
/// an object is JSON, unless its encoding has a style.
func formText(
    _ json: JSONValue, encodings: KeyValuePairs<String, PartEncoding>
) throws(RequestError) -> String {
    guard let object = json.object else { throw .formWithoutFields() }
    var pieces: [String] = []
    for (key, value) in object {
        let encoding = encodings.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
        if let encoding, encoding.isStyled {
            let style = encoding.style ?? .form
            let nesting = style.nesting(explode: encoding.explode)
            let text = try style.text(
                key, ParameterValue(key, json: value, nesting: nesting), explode: encoding.explode,
                encoding: encoding.allowReserved ? .allowReserved : .strict)
            if let text { pieces.append(text) }
        } else {
            for text in fieldTexts(value, encoding?.contentType) {
                pieces.append("\(PercentEncoding.form.encode(key))=\(PercentEncoding.form.encode(text))")
            }
        }
    }
    return pieces.joined(separator: "&")
}

/// The fields that a property of a form becomes: none for null, one for each element of a list.
func fieldTexts(_ value: JSONValue, _ contentType: String?) -> [String] {
    switch value {
    case .null: []
    case .array(let elements): elements.filter { !$0.isNull }.map { fieldText($0, contentType) }
    default: [fieldText(value, contentType)]
    }
}

/// Text is itself, unless JSON is asked for.
private func fieldText(_ value: JSONValue, _ contentType: String?) -> String {
    if let text = value.string, !(contentType.map(isJSON) ?? false) { return text }
    return "\(value)"
}

/// `application/json`, `application/problem+json; charset=utf-8`
func isJSON(_ mediaType: String) -> Bool {
    let essence = mediaType.prefix { $0 != ";" }.lowercased()
    return essence.hasSuffix("/json") || essence.hasSuffix("+json")
}
