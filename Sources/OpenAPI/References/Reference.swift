import Diagnostics
import Documents

/// A `$ref` as it is written.
struct Reference: Sendable {
    var text: String
    /// The value of `$ref`.
    var span: Span

    /// The JSON Pointer into the same document, percent signs decoded: `/components/schemas/Pet`. Nil for anything else.
    var pointer: String? {
        guard text.hasPrefix("#") else { return nil }
        let fragment = String(text.dropFirst())
        if fragment.utf8.contains(UInt8(ascii: "%")) { return Pointer(fragment: fragment)?.text }
        return fragment.isEmpty || fragment.hasPrefix("/") ? fragment : nil
    }

    /// Whether another file, or an address, is meant.
    var isExternal: Bool { !text.hasPrefix("#") }
}

/// What a reference is expected to lead to.
enum ReferenceKind: Sendable {
    case schema, parameter, requestBody, response, header, securityScheme, pathItem, operation

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
        case .operation: nil
        }
    }
}
