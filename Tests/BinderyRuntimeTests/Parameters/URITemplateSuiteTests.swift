import Foundation
import Support
import Testing

@testable import BinderyRuntime

/// The public cases of RFC 6570, as far as OpenAPI has their operators: `{x}`, `{.x}`, `{;x}`, `{?x}`, `{&x}`, each
/// with or without `*`.
@Suite struct URITemplateSuiteTests {
    @Test func `the public cases of RFC 6570 hold where OpenAPI has the operator`() throws {
        guard let folder = Repository.shared("conformance/uri-template", for: "uri-template") else { return }
        var compared = 0
        for file in ["spec-examples", "spec-examples-by-section", "extended-tests"] {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "\(file).json")))
            let groups = try JSONTextDecoder().decode([String: Group].self, from: bytes)
            for (name, group) in groups {
                for testCase in group.testcases {
                    guard let result = try expand(testCase.template, group.variables) else { continue }
                    compared += 1
                    #expect(testCase.results.contains(result), "\(file), \(name): \(testCase.template)")
                }
            }
        }
        #expect(compared == 123)
    }
}

private struct Group: Decodable {
    struct Case: Decodable {
        var template: String
        /// Any of these will do.
        var results: [String]

        init(from decoder: any Decoder) throws {
            var list = try decoder.unkeyedContainer()
            template = try list.decode(String.self)
            switch try list.decode(JSONValue.self) {
            case .string(let text): results = [text]
            case .array(let texts):
                results = texts.compactMap { if case .string(let text) = $0 { text } else { nil } }
            default: results = []
            }
        }
    }

    var variables: [String: JSONValue]
    var testcases: [Case]
}

/// The template with its values, or nil when it has something that OpenAPI has not.
private func expand(_ template: String, _ variables: [String: JSONValue]) throws -> String? {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
        guard let close = rest[open...].firstIndex(of: "}") else { return nil }
        let expression = rest[rest.index(after: open)..<close]
        guard let text = try expand(expression: expression, variables) else { return nil }
        result += PercentEncoding.literal.encode(String(rest[..<open])) + text
        rest = rest[rest.index(after: close)...]
    }
    return result + PercentEncoding.literal.encode(String(rest))
}

private func expand(expression: Substring, _ variables: [String: JSONValue]) throws -> String? {
    let operators: [Character: (style: ParameterStyle, first: String, separator: String)] = [
        ".": (.label, "", ""), ";": (.matrix, "", ""), "?": (.form, "?", "&"), "&": (.form, "&", "&"),
    ]
    guard let mark = expression.first, !"+#/|!@=".contains(mark), !expression.contains(":") else {
        return nil
    }
    let (style, first, separator) = operators[mark] ?? (.simple, "", ",")
    var texts: [String] = []
    let names = (operators[mark] == nil ? expression : expression.dropFirst()).split(separator: ",")
    for name in names {
        let plainName = String(name.prefix { $0 != "*" })
        guard let json = variables[plainName] else { continue }
        let value = try ParameterValue(plainName, json)
        // The suite's names are escaped already; ours never are.
        let wireName = plainName.removingPercentEncoding ?? plainName
        if let text = style.text(wireName, value, explode: name.hasSuffix("*")) { texts.append(text) }
    }
    return texts.isEmpty ? "" : first + texts.joined(separator: separator)
}
