/// The words of a name with every symbol spelt out: `a-b` is `a`, `dash`, `b`.
func spelt(_ name: String) -> [String] {
    if let known = knownOperators[name] { return known }
    var words: [String] = []
    var word = ""
    let scalars = Array(composed(name).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
        if isWordScalar(scalar) || (!word.isEmpty && isMark(scalar)) {
            word.unicodeScalars.append(scalar)
            continue
        }
        words += split(word)
        word = ""
        let isSign = scalar == "-" && index + 1 < scalars.count && isDigit(scalars[index + 1])
        if isSign {
            words.append("minus")
        } else if let spelling = symbolWords[scalar] {
            words.append(spelling)
        } else if scalar.value > 0x7F {
            words.append("u\(String(scalar.value, radix: 16))")
        }
    }
    return words + split(word)
}

private let knownOperators: [String: [String]] = [
    "": ["empty"], " ": ["space"], "*": ["any"], "+": ["plus"], "-": ["minus"],
    "=": ["equals"], "==": ["equal", "to"], "===": ["identical", "to"],
    "!=": ["not", "equal", "to"], "<>": ["not", "equal", "to"], "~": ["about"], "!": ["not"],
    "<": ["less", "than"], "<=": ["less", "than", "or", "equal", "to"],
    ">": ["greater", "than"], ">=": ["greater", "than", "or", "equal", "to"],
    "&&": ["and"], "||": ["or"], "%": ["percent"],
]

private let symbolWords: [Unicode.Scalar: String] = [
    "+": "plus", "-": "dash", "=": "equals", "<": "less", ">": "greater", "!": "not", "*": "star",
    "/": "slash", "%": "percent", "&": "and", "|": "or", "^": "caret", "~": "tilde", "?": "question",
    ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "#": "hash", "$": "dollar", "@": "at",
    "_": "underscore", " ": "space", "(": "open", ")": "close", "[": "bracket", "]": "bracket",
    "{": "brace", "}": "brace", "\"": "quote", "'": "apostrophe", "\\": "backslash", "`": "backtick",
    "\n": "newline", "\t": "tab", "\r": "return",
]
