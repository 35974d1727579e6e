import Diagnostics
import Documents

/// The versions of the specification that differ in what their words mean.
package enum OpenAPIVersion: Int, CaseIterable, Comparable, Sendable {
    case v30
    /// Schemas are JSON Schema 2020-12. The native version.
    case v31
    /// The version of fragments.
    case v32

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// As it stands in documents, without the last part: `3.1`.
    package var text: String { "3.\(rawValue)" }
}

/// The version that a document says it is written in. Reported and nil when it says none, or one that is not read.
func readVersion(_ document: Site, _ report: inout Report) -> OpenAPIVersion? {
    let children = document.children
    if let fragment = children.first(where: { $0.key == "fragment" }) {
        return fragmentVersion(fragment, &report)
    }
    guard let declared = children.first(where: { $0.key == "openapi" }) else {
        if let (format, span) = foreignFormat(document) {
            report.add(.foreignFormat(format, at: span))
        } else if let misspelt = children.first(where: { isLikelyVersionKey($0.key) }) {
            report.add(.missingKey("openapi", of: "the document", at: misspelt.span, found: misspelt.key))
        } else {
            report.add(.notOpenAPI(at: document.span))
        }
        return nil
    }
    switch declared.node.value {
    case .string(let text): return version(named: text, declared, &report)
    case .number(let text):
        let version = version(named: text, declared, &report)
        if version != nil { report.add(.versionAsNumber(text, at: declared.node.span).ofForm) }
        return version
    case .null, .bool, .list, .record:
        report.add(.unknownVersion(declared.node.kindName, at: declared.node.span))
        return nil
    }
}

private func isLikelyVersionKey(_ key: String) -> Bool {
    let bare = key.lowercased().filter { $0.isLetter }
    return bare == "openapi" || nearest(to: bare, in: ["openapi"]) != nil
}

private func version(named text: String, _ declared: Site, _ report: inout Report) -> OpenAPIVersion? {
    let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    let name = parts.prefix(2).joined(separator: ".")
    guard let version = OpenAPIVersion.allCases.first(where: { $0.text == name }) else {
        report.add(.unknownVersion("`\(text)`", at: declared.node.span))
        return nil
    }
    let patch = parts.count == 3 ? parts[2].prefix { $0 != "-" } : ""
    let isWhole = !patch.isEmpty && patch.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if !isWhole, declared.node.string != nil {
        report.add(.looseVersion(text, meant: "\(version.text).0", at: declared.node.span))
    }
    return version
}

private func fragmentVersion(_ fragment: Site, _ report: inout Report) -> OpenAPIVersion? {
    let text: String? =
        switch fragment.node.value {
        case .number(let text), .string(let text): text
        case .null, .bool, .list, .record: nil
        }
    guard text == "1" else {
        report.add(.unknownFragmentVersion(at: fragment.node.span))
        return nil
    }
    return .v32
}
