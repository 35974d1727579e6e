/// `words` as the name of a property, function or enum case: `customerID`, `url`, `_2fa`. Not yet in backticks.
func lowerCamel(_ words: [String]) -> String {
    guard let first = words.first else { return "value" }
    let isShouting = isShouting(words)
    let rest = words.dropFirst().map { inner($0, isShouting: isShouting) }
    return shortened(startable(([first.lowercased()] + rest).joined()))
}

/// `words` as the name of a type: `PaymentMethodDetailsCard`, `URL`.
func upperCamel(_ words: [String]) -> String {
    guard !words.isEmpty else { return "Value" }
    let isShouting = isShouting(words)
    return shortened(startable(words.map { inner($0, isShouting: isShouting) }.joined()))
}

/// Whether the capitals of a name say nothing: `PAST_DUE`.
private func isShouting(_ words: [String]) -> Bool {
    words.count > 1 && !words.contains { $0.contains(where: \.isLowercase) }
}

/// A component's name as a type, its author's capitals kept: `ApiError` stays, `payment_outcome` is `PaymentOutcome`.
func typeName(of wireName: String) -> String {
    var result = ""
    for segment in wireName.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        let hasCapital = segment.contains { $0.isUppercase }
        let isShouting = segment.count > 4 && !segment.contains { $0.isLowercase }
        if hasCapital, !isShouting {
            result += upperCamelKeepingCase(String(segment))
        } else {
            result += words(of: String(segment)).map { inner($0, isShouting: isShouting) }.joined()
        }
    }
    guard result.contains(where: \.isLetter) else { return upperCamel(words(of: wireName)) }
    return shortened(startable(result))
}

private func upperCamelKeepingCase(_ segment: String) -> String {
    let kept = words(of: segment).joined()
    return kept.prefix(1).uppercased() + kept.dropFirst()
}

/// A word that does not come first: capitalised, acronyms in capitals, and the short words that their author capitalised.
private func inner(_ word: String, isShouting: Bool) -> String {
    let lower = word.lowercased()
    if let acronym = acronyms[lower] { return acronym }
    let isAbbreviation = (2...3).contains(word.count) && word.contains(where: \.isLetter) && word == word.uppercased()
    if isAbbreviation, !isShouting { return word }
    return lower.prefix(1).uppercased() + lower.dropFirst()
}

private let acronyms: [String: String] = {
    let plain = [
        "acl", "api", "arn", "bic", "cidr", "cpu", "css", "csv", "cvc", "cvv", "dns", "eof", "gpu", "guid", "hmac",
        "html", "http", "https", "iban", "id", "io", "ip", "iso", "jpeg", "json", "jwt", "kyc", "mac", "mfa", "nfc",
        "otp", "pan", "pdf", "pin", "png", "psp", "qr", "ram", "rpc", "sca", "sdk", "sepa", "sha",
        "sku", "sms", "smtp", "sql", "ssh", "ssl", "sso", "svg", "tcp", "tls", "totp", "ttl", "udp", "ui", "uri", "url",
        "utc", "utf", "uuid", "vat", "vm", "vpc", "xml", "yaml",
    ]
    var table = ["oauth": "OAuth", "oauth2": "OAuth2", "ids": "IDs", "ips": "IPs", "urls": "URLs", "uris": "URIs"]
    for word in plain { table[word] = word.uppercased() }
    return table
}()

/// An identifier may not begin with a digit.
private func startable(_ name: String) -> String {
    guard let first = name.unicodeScalars.first else { return "value" }
    let isStart = first == "_" || first.properties.isXIDStart
    return isStart ? name : "_\(name)"
}

/// A name of at most 100 characters; a longer one is cut, and told from its like by a number made of the whole.
private func shortened(_ name: String) -> String {
    guard name.count > 100 else { return name }
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return "\(name.prefix(90))_\(String(hash, radix: 16))"
}

/// `name` as it may stand in a declaration: in backticks when it is a keyword.
func escaped(_ name: String) -> String { swiftKeywords.contains(name) ? "`\(name)`" : name }
