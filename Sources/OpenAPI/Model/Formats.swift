import Diagnostics

/// The formats that change what is generated, and those that others are often mistaken for.
private let formats = [
    "date-time", "date", "time", "duration", "int32", "int64", "float", "double", "byte", "binary", "uuid",
    "uri",
    "uri-reference", "email", "hostname", "ipv4", "ipv6", "password", "regex", "json-pointer", "decimal",
]

private let known = Set(formats)

extension Reading {
    /// Found once for each format: most of a description's are a few, again and again.
    mutating func meantFormat(_ text: String) -> String? {
        if let known = meantFormats[text] { return known }
        let meant = likelyFormat(text)
        meantFormats[text] = .some(meant)
        return meant
    }
}

/// The format that `text` was most likely meant to be: `date-time` for `date_time`. Nil for a known format, and for one
/// that is simply another, since anybody may invent formats.
private func likelyFormat(_ text: String) -> String? {
    guard !known.contains(text) else { return nil }
    let letters = text.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    if let same = formats.first(where: { $0.filter { $0 != "-" } == letters }) { return same }
    guard letters.count > 5, !letters.contains(where: \.isNumber) else { return nil }
    return nearest(to: text, in: formats).flatMap { abs($0.count - text.count) <= 1 ? $0 : nil }
}
