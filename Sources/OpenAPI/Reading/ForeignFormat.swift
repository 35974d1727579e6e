import Diagnostics
import Documents

/// A format that descriptions of APIs are written in and that is not OpenAPI 3.
struct ForeignFormat: Sendable {
    /// As a message says it: `an AsyncAPI document`.
    var name: String
    var fix: String
    var isSwagger = false

    fileprivate static func other(_ name: String, _ fix: String) -> ForeignFormat {
        ForeignFormat(name: name, fix: fix)
    }
}

private let swagger = ForeignFormat(
    name: "written in Swagger 2.0, the predecessor of OpenAPI",
    fix: "convert it first, at https://converter.swagger.io or with "
        + "`npx swagger2openapi --outfile openapi.yaml FILE`",
    isSwagger: true)

/// Keys that only one format has at its root.
private let tellingKeys: [(key: String, format: ForeignFormat)] = [
    ("swagger", swagger), ("swaggerVersion", .other("written in Swagger 1", "convert it to OpenAPI 3 first")),
    (
        "asyncapi",
        .other(
            "an AsyncAPI description", "describe the HTTP side of the API in OpenAPI: there is no converter")
    ),
    (
        "arazzo",
        .other("an Arazzo description of workflows", "name the OpenAPI description that it builds on")
    ),
    (
        "overlay",
        .other("an OpenAPI overlay", "pass it with `--overlay`, beside the description that it is laid over")
    ),
    ("openrpc", .other("an OpenRPC description", "describe the API in OpenAPI: there is no converter")),
    (
        "discoveryVersion",
        .other(
            "a Google API discovery document",
            "convert it first: `npx api-spec-converter --from=google --to=openapi_3 FILE`")
    ),
    ("smithy", .other("a Smithy model", "convert it first: `smithy build` with the `openapi` plugin")),
    (
        "__schema",
        .other("the result of a GraphQL introspection", "describe the HTTP API in OpenAPI: GraphQL has none")
    ),
    (
        "_type", .other("an Insomnia export", "export it as OpenAPI, or convert it first")
    ),
]

/// What a document without `openapi` is, by its keys, and where it says so. Nil when nothing tells.
func foreignFormat(_ document: Site) -> (ForeignFormat, Span)? {
    let children = document.children
    for (key, format) in tellingKeys {
        if let child = children.first(where: { $0.key == key }) { return (format, child.node.span) }
    }
    if let info = children.first(where: { $0.key == "info" }), isPostman(info) {
        let fix = "convert it first: `npx -p postman-to-openapi p2o FILE -f openapi.yaml`"
        return (.other("a Postman collection", fix), info.span)
    }
    if let log = children.first(where: { $0.key == "log" }), log.node["entries"] != nil {
        return (.other("a record of HTTP traffic (HAR)", "describe the API in OpenAPI"), log.span)
    }
    let schemaKeys = ["$schema", "$defs", "definitions", "properties", "$id", "oneOf", "anyOf", "allOf"]
    let paths = children.contains { ["paths", "components", "info"].contains($0.key) }
    if !paths, let key = children.first(where: { schemaKeys.contains($0.key) }) {
        let fix = "put it under `components.schemas` of an OpenAPI document"
        return (.other("a JSON Schema by itself", fix), key.span)
    }
    return nil
}

private func isPostman(_ info: Site) -> Bool {
    info.node["_postman_id"] != nil || info.node["schema"]?.string?.contains("getpostman.com") == true
}

/// Reports text that is written in a language of its own, such as RAML or GraphQL, and could only fail to be YAML.
///
/// True when it was reported, and there is nothing to read.
package func refuseForeignText(_ file: SourceFile.ID, _ report: inout Report) -> Bool {
    let head = String(decoding: report.file(file).bytes.prefix(400), as: UTF8.self)
    guard let format = foreignFormat(ofText: head) else { return false }
    report.add(.foreignFormat(format, at: .start(of: file)))
    return true
}

private func foreignFormat(ofText head: String) -> ForeignFormat? {
    let text = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("#%RAML") {
        return .other(
            "written in RAML", "convert it first: `npx api-spec-converter --from=raml --to=openapi_3 FILE`")
    }
    if text.hasPrefix("FORMAT: 1A") {
        return .other(
            "an API Blueprint",
            "convert it first: `npx api-spec-converter --from=api_blueprint --to=openapi_3 FILE`")
    }
    if text.hasPrefix("<!DOCTYPE") || text.hasPrefix("<!doctype") || text.hasPrefix("<html") {
        return .other("a web page", "load the description itself, not the page that shows it")
    }
    if text.hasPrefix("<"), !text.hasPrefix("<<") {
        return .other("XML, perhaps a WSDL or WADL description", "describe the API in OpenAPI")
    }
    if text.hasPrefix("syntax = \"proto") {
        return .other(
            "a Protocol Buffers file",
            "convert it first: `protoc --openapi_out=. FILE`, with the plugin of gnostic")
    }
    return isGraphQL(text) ? .other("a GraphQL schema", "describe the HTTP API in OpenAPI") : nil
}

/// Whether the first line that says something opens a definition of GraphQL: `type Query {`.
private func isGraphQL(_ text: Substring) -> Bool {
    var text = text
    if text.hasPrefix("\"\"\""), let end = text.dropFirst(3).firstRange(of: "\"\"\"")?.upperBound {
        text = text[end...]
    }
    let lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
    guard let line = lines.first(where: { !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix("\"") }) else {
        return false
    }
    let words = line.split { $0 == " " || $0 == "\t" || $0 == "{" || $0 == "@" || $0 == "(" }
    let openers = ["type", "schema", "interface", "enum", "input", "scalar", "directive", "extend", "union"]
    guard let first = words.first, openers.contains(String(first)) else { return false }
    return words.count > 1 || line.hasSuffix("{")
}
