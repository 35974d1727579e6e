import Diagnostics
import Documents

/// Reports names that hold what nobody sees, and names beside each other that look alike: `а` of Cyrillic beside `a`.
func lintNames(_ node: Node, keysAreNames: Bool = false, _ report: inout Report) {
    for element in node.list ?? [] { lintNames(element, &report) }
    guard let record = node.record else { return }
    lint(record.entries.map { ($0.key, $0.keySpan) }, &report)
    for part in lintedParts(of: record, keysAreNames: keysAreNames) {
        lintNames(part.node, keysAreNames: part.keysAreNames, &report)
    }
    if keysAreNames { return }
    for key in ["enum", "tags", "required"] {
        lint((record[key]?.list ?? []).compactMap { node in node.string.map { ($0, node.span) } }, &report)
    }
    let parameters = record["parameters"]?.list ?? []
    lint(
        parameters.compactMap { $0["name"] }.compactMap { node in node.string.map { ($0, node.span) } },
        &report)
}

/// Most names are ASCII, of which all is seen, and each letter looks like itself.
private func lint(_ names: [(text: String, span: Span)], _ report: inout Report) {
    guard names.contains(where: { !$0.text.utf8.allSatisfy { $0 < 0x80 } }) else { return }
    var known: [String: (text: String, span: Span)] = [:]
    for name in names {
        let seen = withoutHidden(name.text)
        let look = lookOf(seen)
        if !haveSameScalars(seen, name.text) {
            report.add(.hiddenCharacters(seen, at: name.span))
        } else if let other = known[look], !haveSameScalars(other.text, name.text) {
            report.add(.namesAlike(name.text, at: name.span, other: other.span))
        }
        known[look] = known[look] ?? name
    }
}

/// The text with every letter that looks like one of ASCII written as that one.
private func lookOf(_ text: String) -> String {
    var look = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        let isWide = (0xFF01...0xFF5E).contains(scalar.value)
        look.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : twins[scalar] ?? scalar)
    }
    return String(look)
}

/// Letters of Cyrillic and Greek that are drawn like those of ASCII.
private let twins: [Unicode.Scalar: Unicode.Scalar] = {
    let alike = [
        ("аеорсухіјѕһԁԛԝ", "aeopcyxijshdqw"), ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("οѵν", "ovv"),
    ]
    return Dictionary(
        alike.flatMap { Array(zip($0.unicodeScalars, $1.unicodeScalars)) },
        uniquingKeysWith: { first, _ in first })
}()
