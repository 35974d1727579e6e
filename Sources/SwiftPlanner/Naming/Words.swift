import Diagnostics

/// The words of a wire name, as their author spelt them: `clientReferenceId` is `client`, `Reference`, `Id`.
///
/// Words end at everything that is no letter or digit, where a small letter is followed by a capital
/// (`paymentIntent`), and before the last of several capitals that is followed by a small letter (`HTTPServer`).
/// Digits belong to the word before them. Symbols that tell names apart are words (`GMT+1`, `created>=`, `C++`), and a
/// name without letters or digits has all its symbols spelt out. Words are in Unicode's form C.
func words(of name: String) -> [String] {
    let found = split(name)
    return found.isEmpty ? spelt(name) : found
}

/// The words of a name that has letters or digits. Empty for one that has none.
func split(_ name: String) -> [String] {
    if !name.isEmpty, name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return [name] }
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    let scalars = isASCII ? name.utf8.map { Unicode.Scalar($0) } : Array(name.unicodeScalars)
    var words: [String] = []
    words.reserveCapacity(4)
    var word: [UInt8] = []
    word.reserveCapacity(name.utf8.count)
    func end() {
        if word.isEmpty { return }
        let text = String(decoding: word, as: UTF8.self)
        words.append(isASCII ? text : composed(text))
        word.removeAll(keepingCapacity: true)
    }
    var hasLetter = false
    for (index, scalar) in scalars.enumerated() {
        if isWordScalar(scalar) || (!word.isEmpty && isMark(scalar)) {
            if isUpper(scalar), startsWord(scalars, index) { end() }
            append(scalar, to: &word)
            hasLetter = true
        } else if !isInnerApostrophe(scalars, index), !scalar.isHidden {
            end()
            words += tellingWords(scalars, index)
        }
    }
    end()
    return hasLetter ? words : []
}

/// `won't` is one word.
private func isInnerApostrophe(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index] == "'" || scalars[index] == "\u{2019}" else { return false }
    return index > 0 && isLower(scalars[index - 1]) && index + 1 < scalars.count
        && isLower(scalars[index + 1])
}

/// Whether a capital at `index` begins a new word.
private func startsWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, !isInsideBrand(scalars, index) else { return false }
    let previous = scalars[index - 1]
    if isLower(previous) { return true }
    let isFollowedByLower = index + 1 < scalars.count && isLower(scalars[index + 1])
    guard isUpper(previous) else { return isFollowedByLower }
    let isPlural = isFollowedByLower && scalars[index + 1] == "s"
    let isPluralEnd = isPlural && (index + 2 >= scalars.count || !isLower(scalars[index + 2]))
    return isFollowedByLower && !isPluralEnd
}

/// Words whose capitals are no beginnings: `OAuth2`, `IPv4Address`.
private func isInsideBrand(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    brands.contains { brand in
        brand.indices.contains { offset in
            let start = index - offset
            guard offset > 0, brand[offset] == scalars[index], start >= 0 else { return false }
            return start + brand.count <= scalars.count
                && scalars[start..<start + brand.count].elementsEqual(brand)
        }
    }
}

private let brands = ["OAuth", "IPv4", "IPv6"].map { Array($0.unicodeScalars) }

/// The words for a symbol beside letters and digits, if it is one that tells names apart. In `a-b` it is not.
private func tellingWords(_ scalars: [Unicode.Scalar], _ index: Int) -> [String] {
    let previous = index > 0 ? scalars[index - 1] : nil
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalars[index] {
    case "+":
        let isSign = next.map { isDigit($0) || $0 == "+" } ?? true
        return isSign || previous.map(isDigit) == true ? ["plus"] : []
    case "-": return next == nil || (previous == nil && next.map(isDigit) == true) ? ["minus"] : []
    case "<": return ["less", "than"] + (next == "=" ? ["or", "equal", "to"] : [])
    case ">": return ["greater", "than"] + (next == "=" ? ["or", "equal", "to"] : [])
    case "!": return next == "=" ? ["not", "equal", "to"] : previous == nil ? ["not"] : []
    case "=": return next == "=" ? ["equal", "to"] : []
    case "%": return ["percent"]
    case "&": return ["and"]
    case "#": return next == nil ? ["sharp"] : []
    default: return []
    }
}

// MARK: Scalars

func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if scalar.isASCII { text.append(UInt8(scalar.value)) } else { text += scalar.utf8 }
}

func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
}

func isLower(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value >= 0x61 && scalar.value <= 0x7A : scalar.properties.isLowercase
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

/// Letters and digits that may stand in a Swift identifier.
func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isUpper(scalar) || isLower(scalar) || isDigit(scalar) }
    return scalar.properties.isXIDContinue && scalar.properties.isAlphabetic && !scalar.isHidden
}

/// What belongs to the letter before it: an accent, the sign of a vowel.
func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.isASCII ? .otherSymbol : scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: scalar.properties.isXIDContinue && !scalar.isHidden
    default: false
    }
}

/// `word` with letters and their accents as one scalar each, where Unicode has one: Swift tells the two spellings apart.
func composed(_ word: String) -> String {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }), word.unicodeScalars.contains(where: isMark) else {
        return word
    }
    return word.reduce(into: "") { result, character in
        let scalar = precomposed[character]
        result += scalar.map { String(Character($0)) } ?? String(character)
    }
}

/// Characters are equal when they are canonically equivalent, so that each spelling finds the letter.
private let precomposed: [Character: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x386...0x52F, 0x1E00...0x1FFF, 0x3040...0x30FF]
    let letters = ranges.joined().compactMap(Unicode.Scalar.init).filter(\.properties.isAlphabetic)
    return Dictionary(letters.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
}()
