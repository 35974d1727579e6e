/// What an expression says, before it is compiled.
indirect enum RegularExpressionTree {
    case scalar(ScalarSet)
    case sequence([RegularExpressionTree])
    case choice([RegularExpressionTree])
    /// `most` is nil where there is no limit.
    case repetition(RegularExpressionTree, least: Int, most: Int?)
}

/// Reads an I-Regexp (RFC 9485 §4). Every function gives nil for what is none.
struct RegularExpressionParser {
    private var rest: Substring.UnicodeScalarView
    private var depth = 0

    init(_ text: String) { rest = Substring(text).unicodeScalars }

    mutating func parse() -> RegularExpressionTree? {
        guard let tree = parseChoice(), rest.isEmpty else { return nil }
        return tree
    }

    private mutating func parseChoice() -> RegularExpressionTree? {
        guard depth < 64 else { return nil }
        depth += 1
        defer { depth -= 1 }
        var branches: [RegularExpressionTree] = []
        repeat {
            guard let branch = parseBranch() else { return nil }
            branches.append(branch)
        } while take("|")
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func parseBranch() -> RegularExpressionTree? {
        var pieces: [RegularExpressionTree] = []
        while let next = rest.first, next != "|", next != ")" {
            guard let atom = parseAtom(), let piece = parseQuantifier(atom) else { return nil }
            pieces.append(piece)
        }
        return .sequence(pieces)
    }

    private mutating func parseAtom() -> RegularExpressionTree? {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case "(":
            guard let tree = parseChoice(), take(")") else { return nil }
            return tree
        case ".": return .scalar(.dot)
        case "[": return parseClass().map { .scalar($0) }
        case "\\": return parseEscape().map { .scalar(ScalarSet(parts: [$0])) }
        case "*", "+", "?", "]", "{", "}": return nil
        default: return .scalar(ScalarSet(parts: [.range(first.value...first.value)]))
        }
    }

    private mutating func parseQuantifier(_ atom: RegularExpressionTree) -> RegularExpressionTree? {
        if take("*") { return .repetition(atom, least: 0, most: nil) }
        if take("+") { return .repetition(atom, least: 1, most: nil) }
        if take("?") { return .repetition(atom, least: 0, most: 1) }
        guard take("{") else { return atom }
        guard let least = parseNumber() else { return nil }
        guard take(",") else { return take("}") ? .repetition(atom, least: least, most: least) : nil }
        if take("}") { return .repetition(atom, least: least, most: nil) }
        guard let most = parseNumber(), take("}"), most >= least else { return nil }
        return .repetition(atom, least: least, most: most)
    }

    /// At most 1000, so that no expression grows without bound.
    private mutating func parseNumber() -> Int? {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest[digits.endIndex...]
        return Int(String(digits)).flatMap { $0 <= 1000 ? $0 : nil }
    }

    /// What follows a `[`.
    private mutating func parseClass() -> ScalarSet? {
        var set = ScalarSet(parts: [], isNegated: take("^"))
        if take("-") { set.parts.append(hyphen) }
        while let next = rest.popFirst() {
            switch next {
            case "]": return set.parts.isEmpty ? nil : set
            case "-":
                guard rest.first == "]" else { return nil }
                set.parts.append(hyphen)
            case "[": return nil
            default:
                guard let part = parseClassPart(next) else { return nil }
                set.parts.append(part)
            }
        }
        return nil
    }

    private var hyphen: ScalarSet.Part { .range(0x2D...0x2D) }

    /// A character, an escape, or a range that begins with one.
    private mutating func parseClassPart(_ first: Unicode.Scalar) -> ScalarSet.Part? {
        guard let part = first == "\\" ? parseEscape() : .range(first.value...first.value) else { return nil }
        guard case .range(let lower) = part, rest.first == "-", rest.dropFirst().first != "]" else {
            return part
        }
        rest.removeFirst()
        guard let last = rest.popFirst(), last != "-", last != "[",
            case .range(let upper)? = last == "\\" ? parseEscape() : .range(last.value...last.value),
            lower.lowerBound <= upper.lowerBound
        else { return nil }
        return .range(lower.lowerBound...upper.lowerBound)
    }

    /// What follows a backslash.
    private mutating func parseEscape() -> ScalarSet.Part? {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case "n": return .range(0x0A...0x0A)
        case "r": return .range(0x0D...0x0D)
        case "t": return .range(0x09...0x09)
        case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}":
            return .range(first.value...first.value)
        case "p", "P":
            guard take("{") else { return nil }
            let name = String(rest.prefix { $0 != "}" })
            rest = rest.dropFirst(name.unicodeScalars.count)
            guard take("}"), categories.contains(name) else { return nil }
            return .category(name, isNegated: first == "P")
        default: return nil
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }
}

/// RFC 9485's `IsCategory`.
private let categories: Set<String> = [
    "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe",
    "Pf", "Pi", "Po", "Ps", "Z", "Zl", "Zp", "Zs", "S", "Sc", "Sk", "Sm", "So", "C", "Cc", "Cf", "Cn", "Co",
]
