/// Reads a pattern as ECMA-262 has it with the `u` flag (§22.2.1).
///
/// Two things are let pass that the flag forbids, since many patterns have them: a backslash before any sign
/// that is no letter or digit, and brackets and braces that mean themselves.
package struct PatternParser {
    let text: [Unicode.Scalar]
    var place = 0
    private var depth = 0

    static let depthLimit = 200

    package init(_ source: String) { text = Array(source.unicodeScalars) }

    package mutating func parse() throws(PatternProblem) -> PatternTree {
        let tree = try choice()
        if place < text.count { throw .unbalanced(")", at: place) }
        return tree
    }

    var next: Unicode.Scalar? { place < text.count ? text[place] : nil }

    func isNext(_ expected: String) -> Bool { text[place...].starts(with: expected.unicodeScalars) }

    mutating func take(_ expected: String) -> Bool {
        guard isNext(expected) else { return false }
        place += expected.unicodeScalars.count
        return true
    }

    private mutating func choice() throws(PatternProblem) -> PatternTree {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw .tooDeep }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(PatternProblem) -> PatternTree {
        var terms: [PatternTree] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            let start = place
            let term = try term()
            if let (minimum, maximum) = try quantifier() {
                if case .assertion = term { throw .nothingToRepeat(at: start) }
                terms.append(.repeated(term, minimum: minimum, maximum: maximum))
            } else {
                terms.append(term)
            }
        }
        return terms.count == 1 ? terms[0] : .sequence(terms)
    }

    private mutating func quantifier() throws(PatternProblem) -> (minimum: Int, maximum: Int?)? {
        var bounds: (Int, Int?)
        switch next {
        case "*": bounds = (0, nil)
        case "+": bounds = (1, nil)
        case "?": bounds = (0, 1)
        case "{":
            let start = place
            guard let counted = count() else {
                place = start
                return nil
            }
            if let maximum = counted.1, maximum < counted.0 { throw .reversedRange(at: start) }
            bounds = counted
            place -= 1
        default: return nil
        }
        place += 1
        // A lazy quantifier finds the same texts.
        _ = take("?")
        return bounds
    }

    /// `{2}`, `{2,}` or `{2,5}`. Nil for anything else, which means itself.
    private mutating func count() -> (Int, Int?)? {
        place += 1
        guard let minimum = number() else { return nil }
        if take("}") { return (minimum, minimum) }
        guard take(",") else { return nil }
        if take("}") { return (minimum, nil) }
        guard let maximum = number(), take("}") else { return nil }
        return (minimum, maximum)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let scalar = next, ("0"..."9").contains(scalar) {
            value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 1_000_000_000)
            place += 1
        }
        return value
    }

    private mutating func term() throws(PatternProblem) -> PatternTree {
        let start = place
        guard let scalar = next else { return .sequence([]) }
        place += 1
        switch scalar {
        case "^": return .assertion(.start)
        case "$": return .assertion(.end)
        case ".": return .set(.dot)
        case "(":
            place = start
            return try group()
        case "[": return .set(try characterClass(start))
        case "\\": return try escape(start)
        case "*", "+", "?": throw .nothingToRepeat(at: start)
        case "{":
            place = start
            if count() != nil { throw .nothingToRepeat(at: start) }
            place = start + 1
            return .set(ScalarSet(scalar))
        default: return .set(ScalarSet(scalar))
        }
    }

    private mutating func group() throws(PatternProblem) -> PatternTree {
        let start = place
        var look: (isAhead: Bool, isNegative: Bool)?
        if take("(?=") {
            look = (true, false)
        } else if take("(?!") {
            look = (true, true)
        } else if take("(?<=") {
            look = (false, false)
        } else if take("(?<!") {
            look = (false, true)
        } else if take("(?<") {
            guard groupName() else { throw .unknownGroup("(?<", at: start) }
        } else if !take("(?:") {
            if isNext("(?") { throw .unknownGroup(shown(from: start, count: 3), at: start) }
            place += 1
        }
        let inner = try choice()
        guard take(")") else { throw .unbalanced("(", at: start) }
        return look.map { .look(inner, isAhead: $0.isAhead, isNegative: $0.isNegative) } ?? inner
    }

    /// A name and the `>` after it.
    private mutating func groupName() -> Bool {
        let start = place
        while let scalar = next, scalar != ">" {
            let properties = scalar.properties
            let isStart = properties.isIDStart || scalar == "$" || scalar == "_"
            guard isStart || (place > start && properties.isIDContinue) else { return false }
            place += 1
        }
        return place > start && take(">")
    }

    private func shown(from start: Int, count: Int) -> String {
        var result = ""
        result.unicodeScalars.append(contentsOf: text[start..<min(text.count, start + count)])
        return result
    }

    // MARK: Escapes

    private mutating func escape(_ start: Int) throws(PatternProblem) -> PatternTree {
        switch next {
        case "b":
            place += 1
            return .assertion(.wordBoundary)
        case "B":
            place += 1
            return .assertion(.noWordBoundary)
        case "k":
            place += 1
            guard take("<"), groupName() else { throw .unknownEscape("\\k", at: start) }
            return .backreference(offset: start)
        case let digit? where ("1"..."9").contains(digit):
            _ = number()
            return .backreference(offset: start)
        default: return .set(try escapedSet(start))
        }
    }

    /// What a backslash begins, in a class and outside.
    mutating func escapedSet(_ start: Int) throws(PatternProblem) -> ScalarSet {
        guard let letter = next else { throw .unknownEscape("\\", at: start) }
        place += 1
        switch letter {
        case "d": return .digit
        case "D": return .digit.negated
        case "w": return .word
        case "W": return .word.negated
        case "s": return .space
        case "S": return .space.negated
        case "t": return ScalarSet("\t")
        case "n": return ScalarSet("\n")
        case "v": return ScalarSet("\u{0B}")
        case "f": return ScalarSet("\u{0C}")
        case "r": return ScalarSet("\r")
        case "0":
            if let digit = next, ("0"..."9").contains(digit) { throw .unknownEscape("\\0", at: start) }
            return ScalarSet("\0")
        case "c":
            guard let control = next, control.isASCII, control.properties.isAlphabetic else {
                throw .unknownEscape("\\c", at: start)
            }
            place += 1
            return ScalarSet([control.value & 31...control.value & 31])
        case "x": return try hexadecimal(2, start)
        case "u": return try unicodeEscape(start)
        case "p", "P": return try property(isNegated: letter == "P", start)
        default:
            let isWord = letter.isASCII ? ScalarSet.word.contains(letter.value) && letter != "_" : false
            if isWord { throw .unknownEscape(shown(from: start, count: 2), at: start) }
            return ScalarSet(letter)
        }
    }

    private mutating func digits(_ count: Int) -> UInt32? {
        var value: UInt32 = 0
        for offset in 0..<count {
            guard place + offset < text.count, text[place + offset].isASCII,
                let digit = Character(text[place + offset]).hexDigitValue
            else { return nil }
            value = value << 4 | UInt32(digit)
        }
        place += count
        return value
    }

    private mutating func hexadecimal(_ count: Int, _ start: Int) throws(PatternProblem) -> ScalarSet {
        guard let value = digits(count) else { throw .unknownEscape(shown(from: start, count: 2), at: start) }
        return ScalarSet([value...value])
    }

    private mutating func unicodeEscape(_ start: Int) throws(PatternProblem) -> ScalarSet {
        if take("{") {
            var value: UInt32 = 0
            while let digit = digits(1) { value = min(value << 4 | digit, 0x110000) }
            guard place > start + 3, take("}"), value < 0x110000 else {
                throw .unknownEscape("\\u{", at: start)
            }
            return ScalarSet([value...value])
        }
        guard let unit = digits(4) else { throw .unknownEscape("\\u", at: start) }
        let after = place
        if unit & 0xFC00 == 0xD800, take("\\u"), let second = digits(4), second & 0xFC00 == 0xDC00 {
            let value = 0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF
            return ScalarSet([value...value])
        }
        place = after
        return ScalarSet([unit...unit])
    }

    private mutating func property(isNegated: Bool, _ start: Int) throws(PatternProblem) -> ScalarSet {
        guard take("{"), let end = text[place...].firstIndex(of: "}") else {
            throw .unknownEscape(shown(from: start, count: 2), at: start)
        }
        let name = shown(from: place, count: end - place)
        guard let property = ScalarProperty(name, isNegated: isNegated) else {
            throw .unknownProperty(name, at: start)
        }
        place = end + 1
        var set = ScalarSet()
        set.insert(property)
        return set
    }
}
