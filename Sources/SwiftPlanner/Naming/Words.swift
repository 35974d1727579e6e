/// The words of a wire name, as their author spelt them: `clientReferenceId` is `client`, `Reference`, `Id`.
///
/// Words end at everything that is no letter or digit, where a small letter is followed by a capital
/// (`paymentIntent`), and before the last of several capitals that is followed by a small letter (`HTTPServer`).
/// Digits belong to the word before them. A name without letters or digits has its symbols spelt out (`+1`, `>=`).
func words(of name: String) -> [String] {
    let plain = split(name)
    let hasSign = name.first == "+" || name.first == "-"
    guard plain.isEmpty || (hasSign && plain.first?.first?.isNumber == true) else { return plain }
    return spelt(name)
}

private func split(_ name: String) -> [String] {
    let view = name.unicodeScalars
    let scalars = Array(view)
    let places = Array(view.indices) + [view.endIndex]
    var words: [String] = []
    var start: Int?
    var prefix = ""
    func end(at index: Int) {
        if let from = start { words.append(prefix + String(view[places[from]..<places[index]])) }
        start = nil
        prefix = ""
    }
    for (index, scalar) in scalars.enumerated() {
        guard isWordScalar(scalar) || (start != nil && isMark(scalar)) else {
            let isPoint =
                scalar == "." && index > 0 && isDigit(scalars[index - 1]) && index + 1 < scalars.count
                && isDigit(scalars[index + 1])
            end(at: index)
            if isPoint { prefix = "_" }
            continue
        }
        if startsWord(scalars, index) { end(at: index) }
        if start == nil { start = index }
    }
    end(at: scalars.count)
    return words
}

/// Whether a capital at `index` begins a new word.
private func startsWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, isUpper(scalars[index]) else { return false }
    let previous = scalars[index - 1]
    if isLower(previous) { return true }
    let isFollowedByLower = index + 1 < scalars.count && isLower(scalars[index + 1])
    guard isUpper(previous) else { return isFollowedByLower }
    let isPluralEnd = index + 2 >= scalars.count && index + 1 < scalars.count && scalars[index + 1] == "s"
    return isFollowedByLower && !isPluralEnd
}

func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
}

func isLower(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value >= 0x61 && scalar.value <= 0x7A : scalar.properties.isLowercase
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

/// Letters and digits that may stand in a Swift identifier.
private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isUpper(scalar) || isLower(scalar) || isDigit(scalar) }
    return scalar.properties.isXIDContinue && scalar.properties.isAlphabetic
        && scalar.properties.generalCategory != .format && !scalar.properties.isDefaultIgnorableCodePoint
}

/// What belongs to the letter before it: an accent, the sign of a vowel.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.isASCII ? .otherSymbol : scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark:
        scalar.properties.isXIDContinue && !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
}

/// The words of a name that is made of symbols.
private func spelt(_ name: String) -> [String] {
    if let known = knownOperators[name] { return known }
    var words: [String] = []
    var digits = ""
    for scalar in name.unicodeScalars {
        if isWordScalar(scalar) {
            digits.unicodeScalars.append(scalar)
            continue
        }
        if !digits.isEmpty { words.append(digits) }
        digits = ""
        if let word = symbolWords[scalar] {
            words.append(word)
        } else if scalar.value > 0x7F {
            words.append("u\(String(scalar.value, radix: 16))")
        }
    }
    if !digits.isEmpty { words.append(digits) }
    return words
}

private let knownOperators: [String: [String]] = [
    "": ["empty"], "==": ["equal", "to"], "!=": ["not", "equal", "to"], "=": ["equals"],
    "<": ["less", "than"],
    ">": ["greater", "than"], "<=": ["less", "than", "or", "equal", "to"],
    ">=": ["greater", "than", "or", "equal", "to"],
    " ": ["space"], "*": ["any"], "<>": ["not", "equal", "to"],
]

private let symbolWords: [Unicode.Scalar: String] = [
    "+": "plus", "-": "minus", "=": "equals", "<": "less", ">": "greater", "!": "not", "*": "star",
    "/": "slash",
    "%": "percent", "&": "and", "|": "or", "^": "caret", "~": "tilde", "?": "question", ".": "dot",
    ",": "comma",
    ":": "colon", ";": "semicolon", "#": "hash", "$": "dollar", "@": "at", "_": "underscore", " ": "space",
    "(": "open", ")": "close", "[": "bracket", "]": "bracket", "{": "brace", "}": "brace", "\"": "quote",
    "'": "apostrophe", "\\": "backslash", "`": "backtick",
]

/// The singular of an English plural, as far as names need it: `entries`, `addresses`, `items`. Else the word itself.
func singular(_ word: String) -> String {
    let lower = word.lowercased()
    if ["series", "species", "news"].contains(where: lower.hasSuffix) { return word }
    if lower.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if ["sses", "shes", "ches", "xes", "zzes"].contains(where: lower.hasSuffix) {
        return String(word.dropLast(2))
    }
    let keepsEnd = ["ss", "us", "is"].contains(where: lower.hasSuffix)
    return lower.hasSuffix("s") && !keepsEnd && word.count > 2 ? String(word.dropLast()) : word
}
