/// `words` as the name of a property, function or enum case: `customerID`, `url`, `_2fa`. Not yet in backticks.
func lowerCamel(_ words: [String]) -> String {
    guard let first = words.first else { return "value" }
    let isShouting = isShouting(words)
    var spelt = words
    spelt[0] = first.lowercased()
    for index in words.indices.dropFirst() { spelt[index] = inner(words[index], isShouting: isShouting) }
    return shortened(startable(joined(spellingNumber(spelt))))
}

/// `words` as the name of a type: `PaymentMethodDetailsCard`, `URL`.
func upperCamel(_ words: [String]) -> String {
    guard !words.isEmpty else { return "Value" }
    let isShouting = isShouting(words)
    let spelt = spellingNumber(words.map { inner($0, isShouting: isShouting) })
    return shortened(startable(capitalised(joined(spelt))))
}

/// `one`, `Click` for `1`, `Click`: a word, where a name would begin with a number below ten.
private func spellingNumber(_ words: [String]) -> [String] {
    guard words.count > 1, words[0].utf8.count == 1, let number = Int(words[0]),
        words[1].unicodeScalars.first.map(isDigit) == false
    else { return words }
    return [numberWords[number]] + words.dropFirst()
}

private let numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

/// Two numbers stay two: `gpt-4.1` is `gpt4_1`.
private func joined(_ words: [String]) -> String {
    var result = ""
    result.reserveCapacity(words.reduce(0) { $0 + $1.utf8.count })
    for word in words {
        if let end = result.unicodeScalars.last, let start = word.unicodeScalars.first, isDigit(end),
            isDigit(start)
        {
            result += "_"
        }
        result += word
    }
    return result
}

/// Whether the capitals of a name say nothing: `PAST_DUE`.
private func isShouting(_ words: [String]) -> Bool {
    words.count > 1 && !words.contains { $0.unicodeScalars.contains(where: isLower) }
}

/// A component's name as a type, its author's capitals kept: `ApiError` stays, `payment_outcome` is `PaymentOutcome`.
func typeName(of wireName: String) -> String {
    var found: [String] = []
    for segment in segments(of: wireName) {
        let hasCapital = segment.unicodeScalars.contains(where: isUpper)
        let isShouting = !segment.unicodeScalars.contains(where: isLower) && segment.count > 4
        if hasCapital, !isShouting {
            let own = words(of: String(segment))
            found.append(keptCapitals(found.isEmpty ? spellingNumber(own) : own))
        } else {
            found += words(of: String(segment)).map { inner($0, isShouting: isShouting) }
        }
    }
    let result = joined(spellingNumber(found))
    guard result.contains(where: \.isLetter) else { return upperCamel(words(of: wireName)) }
    return shortened(startable(capitalised(result)))
}

/// The stretches of letters and digits in a name.
private func segments(of name: String) -> [Substring] {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
        return name.split { !$0.isLetter && !$0.isNumber }
    }
    return name.utf8.split { !isWordScalar(Unicode.Scalar($0)) }.map { Substring($0) }
}

/// `ApiError` for itself, but `APIAgent` for `apiAgent`: of the first word the author wrote no capital.
private func keptCapitals(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    let start = first.unicodeScalars.contains(where: isUpper) ? first : acronym(first) ?? capitalised(first)
    return ([start] + words.dropFirst()).joined()
}

/// A word that does not come first: capitalised, acronyms in capitals, and the short words that their author capitalised.
private func inner(_ word: String, isShouting: Bool) -> String {
    let lower = word.lowercased()
    if let acronym = acronym(lower) { return acronym }
    let scalars = word.unicodeScalars
    // Nearly all words have small letters, and need not be counted.
    let isAbbreviation =
        !scalars.contains(where: isLower) && scalars.contains(where: isUpper)
        && (2...3).contains(scalars.count)
    return isAbbreviation && !isShouting ? word : capitalised(lower)
}

func capitalised(_ word: String) -> String {
    guard let first = word.utf8.first, first < 0x80 else {
        return word.prefix(1).uppercased() + word.dropFirst()
    }
    var bytes = Array(word.utf8)
    if (0x61...0x7A).contains(first) { bytes[0] = first - 0x20 }
    return String(decoding: bytes, as: UTF8.self)
}

/// An identifier may not begin with a digit.
private func startable(_ name: String) -> String {
    guard let first = name.unicodeScalars.first else { return "value" }
    let isLetter = first.isASCII ? isUpper(first) || isLower(first) : first.properties.isXIDStart
    let isStart = first == "_" || isLetter
    return isStart ? name : "_\(name)"
}

/// A name of at most 100 bytes, since files are called so too; a longer one is cut, and told from its like by a number
/// made of the whole.
private func shortened(_ name: String) -> String {
    guard name.utf8.count > 100 else { return name }
    var start = ""
    for character in name where start.utf8.count + character.utf8.count <= 90 { start.append(character) }
    return "\(start)_\(mark(of: name))"
}

/// A short text that is different for different texts, and always the same for the same: eight digits at most.
func mark(of text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return String(hash, radix: 16)
}

/// Whether Swift takes `name` as a name, in backticks at least.
func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, name != "_" else { return false }
    return (first == "_" || first.properties.isXIDStart)
        && name.unicodeScalars.allSatisfy { $0 == "_" || isWordScalar($0) }
}

/// `name` as it may stand in a declaration: in backticks when it is a keyword.
func escaped(_ name: String) -> String { swiftKeywords.contains(name) ? "`\(name)`" : name }

/// An escaped name as the label of an argument in a call, where all keywords but one stand without backticks.
func label(_ escaped: String) -> String {
    guard escaped.utf8.first == UInt8(ascii: "`"), escaped != "`inout`" else { return escaped }
    return String(escaped.dropFirst().dropLast())
}
