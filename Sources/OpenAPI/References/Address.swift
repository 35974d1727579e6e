import JSONSchema
import JSONText

/// What a reference names, its fragment aside, held against the address of what it stands in (RFC 3986 §5.2).
///
/// Addresses are paths with `/` between the parts, percent signs decoded (`models/my pet.yaml`, `../error.yaml`), or have a
/// scheme and stay as they are written (`https://example.com/pet%20s.yaml`).
package func resolvedAddress(_ text: String, against base: String) -> String {
    if hasScheme(text) { return text }
    guard hasScheme(base) else {
        let path = Substring(percentDecoded(text) ?? text)
        return normalizedPath(path.hasPrefix("/") ? path : folder(of: base) + path)
    }
    return URIReference(text).resolved(against: URIReference(base)).description
}

/// Whether it begins like `https:` or `urn:`. A single letter is a drive, and no scheme.
func hasScheme(_ text: String) -> Bool {
    var length = 0
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: ":"): return length > 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): length += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            if length == 0 { return false }
            length += 1
        default: return false
        }
    }
    return false
}

/// All up to and with the last slash: `models/` of `models/pet.yaml`; empty for a bare name.
func folder(of address: String) -> Substring { folder(of: address[...]) }

private func folder(of address: Substring) -> Substring {
    guard let slash = address.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return address[...slash]
}

/// Without `.`, and without `..` where it takes back a part before it.
private func normalizedPath(_ path: Substring) -> String {
    guard path.utf8.contains(UInt8(ascii: ".")) || path.contains("//") else { return String(path) }
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
        switch part {
        case ".": continue
        case "..":
            if let last = parts.last, last != ".." {
                parts.removeLast()
            } else if !isAbsolute {
                parts.append(part)
            }
        default: parts.append(part)
        }
    }
    let isFolder = ["", ".", ".."].contains(path.split(separator: "/", omittingEmptySubsequences: false).last)
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
}
