import Diagnostics
import Documents

// Objects that are noted: checked against the specification, though nothing is made of them.

/// An object whose keys are all that is to be said of it: the contact, external documentation.
func check(_ site: Site?, _ object: FixedObject, _ reading: inout Reading) {
    guard let site, var reader = ObjectReader(site, object, &reading) else { return }
    reader.finish(&reading)
}

/// The licence, contact and external words of the description.
func checkInfo(_ info: inout ObjectReader, _ reading: inout Reading) {
    check(info.take("contact"), SupportedKeywords.contact, &reading)
    check(info.take("license"), SupportedKeywords.license, &reading)
}

/// What stands under `examples` of parameters, headers and media types, or of the components.
func checkExamples(_ sites: [Site]?, _ reading: inout Reading) {
    for site in sites ?? [] where reading.isWritten(site, .example) {
        check(site, SupportedKeywords.example, &reading)
    }
}

/// How a schema looks in XML, which is not generated.
func checkXML(_ site: Site, _ reading: inout Reading) {
    guard !site.node.isNull, var reader = ObjectReader(site, SupportedKeywords.xml, &reading) else { return }
    let known = ["element", "attribute", "text", "cdata", "none"]
    if let type = reader.take("nodeType"), let text = type.node.string, !known.contains(text) {
        reading.report.add(
            .unknownWord(
                text, in: "nodeType", of: "the XML object", known: known, .warning, at: type.node.span
            ).ofForm)
    }
    reader.finish(&reading)
}

// MARK: Names

/// Whether a text is what HTTP calls a token (RFC 9110 §5.6.2): the name of a header or of a method.
func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isAlphanumeric($0) || tokenSigns.contains($0) }
}

private let tokenSigns = Set("!#$%&'*+.^_`|~-".utf8)

/// Names of components are letters, digits and three signs (OpenAPI 3.1.1 §4.8.7.1).
func checkComponentNames(_ sites: [Site], _ reading: inout Reading) {
    for site in sites where !site.key.hasPrefix("x-") {
        // A reference that stands for all of them is reported where it is followed.
        if site.key == "$ref", site.node.string != nil { continue }
        let isName = site.key.utf8.allSatisfy { isAlphanumeric($0) || nameSigns.contains($0) }
        if !isName || site.key.isEmpty { reading.report.add(.componentName(site.key, at: site.span)) }
    }
}

private let nameSigns = Set("._-".utf8)

private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

extension Reading {
    /// Whether the thing itself stands here, and not a reference to it, which only has to lead somewhere.
    mutating func isWritten(_ site: Site, _ kind: ReferenceKind) -> Bool {
        guard site.node["$ref"] != nil else { return true }
        _ = follow(site, kind)
        return false
    }
}
