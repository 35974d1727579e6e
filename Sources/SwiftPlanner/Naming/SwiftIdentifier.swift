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
    words.count > 1 && !words.contains { $0.unicodeScalars.contains(where: isLower) }
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
    return capitalised(kept)
}

/// A word that does not come first: capitalised, acronyms in capitals, and the short words that their author capitalised.
private func inner(_ word: String, isShouting: Bool) -> String {
    let lower = word.lowercased()
    if let acronym = acronyms[lower] { return acronym }
    let scalars = word.unicodeScalars
    let isAbbreviation =
        (2...3).contains(scalars.count) && scalars.contains(where: isUpper)
        && !scalars.contains(where: isLower)
    return isAbbreviation && !isShouting ? word : capitalised(lower)
}

private func capitalised(_ word: String) -> String {
    guard let first = word.utf8.first, first < 0x80 else {
        return word.prefix(1).uppercased() + word.dropFirst()
    }
    var bytes = Array(word.utf8)
    if (0x61...0x7A).contains(first) { bytes[0] = first - 0x20 }
    return String(decoding: bytes, as: UTF8.self)
}

private let acronyms: [String: String] = {
    let plain = [
        "acl", "api", "arn", "bic", "cidr", "cpu", "css", "csv", "cvc", "cvv", "dns", "eof", "gpu", "guid",
        "hmac",
        "html", "http", "https", "iban", "id", "io", "ip", "iso", "jpeg", "json", "jwt", "kyc", "mac", "mfa",
        "nfc",
        "otp", "pan", "pdf", "pin", "png", "psp", "qr", "ram", "rpc", "sca", "sdk", "sepa", "sha",
        "sku", "sms", "smtp", "sql", "ssh", "ssl", "sso", "svg", "tcp", "tls", "totp", "ttl", "udp", "ui",
        "uri", "url",
        "utc", "utf", "uuid", "vat", "vm", "vpc", "xml", "yaml",
    ]
    var table = [
        "oauth": "OAuth", "oauth2": "OAuth2", "ids": "IDs", "ips": "IPs", "urls": "URLs", "uris": "URIs",
    ]
    for word in plain { table[word] = word.uppercased() }
    return table
}()

/// An identifier may not begin with a digit.
private func startable(_ name: String) -> String {
    guard let first = name.unicodeScalars.first else { return "value" }
    let isStart = first == "_" || first.properties.isXIDStart
    return isStart ? name : "_\(name)"
}

/// A name of at most 100 bytes, since files are called so too; a longer one is cut, and told from its like by a number
/// made of the whole.
private func shortened(_ name: String) -> String {
    guard name.utf8.count > 100 else { return name }
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var start = ""
    for character in name where start.utf8.count + character.utf8.count <= 90 { start.append(character) }
    return "\(start)_\(String(hash, radix: 16))"
}

/// `name` as it may stand in a declaration: in backticks when it is a keyword.
func escaped(_ name: String) -> String { swiftKeywords.contains(name) ? "`\(name)`" : name }

/// An escaped name as the label of an argument in a call, where all keywords but one stand without backticks.
func label(_ escaped: String) -> String { escaped == "`inout`" ? escaped : escaped.replacing("`", with: "") }
