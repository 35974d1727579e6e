import Diagnostics

/// A `$ref` as it is written.
struct Reference: Sendable {
    var text: String
    /// The value of `$ref`.
    var span: Span
    /// Of the place it is written at.
    var home: Home

    /// What stands before the first `#`, and what behind it. Nil where there is no `#`.
    var parts: (address: Substring, fragment: Substring?) {
        guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text[...], nil) }
        return (text[..<hash], text[text.utf8.index(after: hash)...])
    }
}

extension Reference {
    /// The place that is plainly named: by a pointer without percent signs, into the tree it is written in.
    var plainPlace: Place? {
        var text = text
        guard home.base == 0, text.utf8.starts(with: "#/".utf8),
            !text.withUTF8({ $0.contains(UInt8(ascii: "%")) })
        else { return nil }
        return Place(tree: home.tree, pointer: String(Substring(text.utf8.dropFirst())))
    }
}

/// What a reference is expected to lead to.
enum ReferenceKind: Sendable {
    case schema, parameter, requestBody, response, header, securityScheme, pathItem, operation
    case mediaType, example, link, callback
    /// Whatever stands there.
    case value

    /// Nothing that is generated depends on it.
    var isNoted: Bool {
        switch self {
        case .example, .link, .header: true
        case .schema, .parameter, .requestBody, .response, .securityScheme, .pathItem, .operation, .mediaType,
            .callback, .value:
            false
        }
    }

    /// How a message calls it.
    var noun: String {
        switch self {
        case .schema: "schema"
        case .parameter: "parameter"
        case .requestBody: "request body"
        case .response: "response"
        case .header: "header"
        case .securityScheme: "security scheme"
        case .pathItem: "path item"
        case .operation: "operation"
        case .mediaType: "media type"
        case .example: "example"
        case .link: "link"
        case .callback: "callback"
        case .value: "value"
        }
    }

    /// The part of `components` that holds such things. Nil for what is no component.
    var section: String? {
        switch self {
        case .schema: "schemas"
        case .parameter: "parameters"
        case .requestBody: "requestBodies"
        case .response: "responses"
        case .header: "headers"
        case .securityScheme: "securitySchemes"
        case .pathItem: "pathItems"
        case .mediaType: "mediaTypes"
        case .example: "examples"
        case .link: "links"
        case .callback: "callbacks"
        case .operation, .value: nil
        }
    }
}
