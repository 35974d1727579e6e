/// Words that are written in capitals where they do not come first, and how: `id` is `ID`, `oauth` is `OAuth`.
///
/// Only words that mean nothing else: `pin`, `pan` and `mac` stay words.
func acronym(_ lower: String) -> String? {
    if lower.utf8.count <= longestAcronym, let known = acronyms[lower] { return known }
    if let last = lower.utf8.last, last >= 0x30, last <= 0x39 {
        let letters = lower.prefix { !$0.isNumber }
        guard lower.dropFirst(letters.count).allSatisfy(\.isNumber) else { return nil }
        return acronyms[String(letters)].map { $0 + lower.dropFirst(letters.count) }
    }
    guard lower.utf8.last == 0x73, (3...longestAcronym + 1).contains(lower.utf8.count) else { return nil }
    return acronyms[String(lower.dropLast())].map { $0 + "s" }
}

private let acronyms: [String: String] = {
    let plain = [
        "acl", "api", "arn", "aws", "bic", "cdn", "cidr", "cors", "cpu", "css", "csv", "cvc", "cvv", "dkim",
        "dns", "eof",
        "gpu", "guid", "hmac", "html", "http", "https", "iban", "id", "io", "ip", "ipv", "iso", "jpeg",
        "json",
        "jwk", "jwt", "kyc", "mcp", "md", "mfa", "nat", "nfc", "nfs", "otp", "pdf", "png", "psp", "qr", "rpc",
        "sca", "sdk",
        "sepa", "sha", "sku", "sms", "smtp", "sql", "ssh", "ssl", "sso", "svg", "tcp", "tls", "totp", "ttl",
        "udp", "ui", "uri", "url", "urn", "utc", "utf", "uuid", "vat", "vm", "vpc", "xml", "yaml",
    ]
    var table = ["oauth": "OAuth", "ipv": "IPv", "ios": "IOS", "macos": "MacOS"]
    for word in plain where table[word] == nil { table[word] = word.uppercased() }
    return table
}()

/// In bytes: nearly all words are longer, and need not be looked for.
private let longestAcronym = acronyms.keys.map(\.utf8.count).max() ?? 0
