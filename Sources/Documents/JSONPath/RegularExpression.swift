/// An interoperable regular expression (I-Regexp, RFC 9485), matched in time that grows with text and
/// expression only.
struct RegularExpression: Sendable {
    /// A step of the machine that follows all readings of a text at once.
    enum Instruction: Sendable {
        case scalar(ScalarSet)
        /// Goes on at both places.
        case fork(Int, Int)
        case jump(Int)
        case accept
    }

    private let program: [Instruction]

    /// Nil when the text is no I-Regexp, or one that repeats too much.
    init?(_ text: String) {
        var parser = RegularExpressionParser(text)
        guard let tree = parser.parse() else { return nil }
        var program: [Instruction] = []
        guard compile(tree, into: &program) else { return nil }
        self.program = program + [.accept]
    }

    /// What each character of a text costs.
    var cost: Int { program.count }

    /// Whether the whole text matches, or some part of it.
    func matches(_ text: String, isWhole: Bool) -> Bool {
        var states = StateSet(count: program.count)
        var next = StateSet(count: program.count)
        var isAccepted = add(0, to: &states)
        for scalar in text.unicodeScalars {
            if isAccepted, !isWhole { return true }
            isAccepted = false
            for state in states.members {
                if case .scalar(let set) = program[state], set.contains(scalar) {
                    isAccepted = add(state + 1, to: &next) || isAccepted
                }
            }
            if !isWhole { isAccepted = add(0, to: &next) || isAccepted }
            swap(&states, &next)
            next.removeAll()
            if isWhole, states.members.isEmpty { return false }
        }
        return isAccepted
    }

    /// Adds a state and all that follow without a character. True when the end is among them.
    private func add(_ state: Int, to states: inout StateSet) -> Bool {
        var isAccepted = false
        var open = [state]
        while let state = open.popLast() {
            guard states.insert(state) else { continue }
            switch program[state] {
            case .scalar: break
            case .fork(let first, let second): open += [second, first]
            case .jump(let target): open.append(target)
            case .accept: isAccepted = true
            }
        }
        return isAccepted
    }
}

/// Characters, as a class of an expression names them.
struct ScalarSet: Sendable {
    enum Part: Sendable {
        case range(ClosedRange<UInt32>)
        /// `L`, `Lu`; `isNegated` for `\P{L}`.
        case category(String, isNegated: Bool)
    }

    var parts: [Part]
    var isNegated = false

    /// Every character but the ends of lines.
    static let dot = ScalarSet(parts: [.range(0x0A...0x0A), .range(0x0D...0x0D)], isNegated: true)

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isNamed = parts.contains { part in
            switch part {
            case .range(let range): range.contains(scalar.value)
            case .category(let name, let isNegated): isNegated != categoryName(scalar).hasPrefix(name)
            }
        }
        return isNamed != isNegated
    }
}

/// Positions in a program, each once.
private struct StateSet {
    private var isMember: [Bool]
    private(set) var members: [Int] = []

    init(count: Int) { isMember = Array(repeating: false, count: count) }

    /// False when it is in already.
    mutating func insert(_ state: Int) -> Bool {
        if isMember[state] { return false }
        isMember[state] = true
        members.append(state)
        return true
    }

    mutating func removeAll() {
        for member in members { isMember[member] = false }
        members.removeAll(keepingCapacity: true)
    }
}

/// False when the program would be longer than any sensible expression's.
private func compile(_ tree: RegularExpressionTree, into program: inout [RegularExpression.Instruction])
    -> Bool
{
    guard program.count < 4000 else { return false }
    switch tree {
    case .scalar(let set):
        program.append(.scalar(set))
        return true
    case .sequence(let parts): return parts.allSatisfy { compile($0, into: &program) }
    case .choice(let branches): return compileChoice(branches[...], into: &program)
    case .repetition(let part, let least, let most):
        for _ in 0..<least {
            let start = program.count
            guard compile(part, into: &program) else { return false }
            // What is empty stays so however often it is repeated.
            if program.count == start { break }
        }
        guard let most else { return compileLoop(part, into: &program) }
        for _ in least..<most where !compileOption(part, into: &program) { return false }
        return true
    }
}

private func compileChoice(
    _ branches: ArraySlice<RegularExpressionTree>, into program: inout [RegularExpression.Instruction]
) -> Bool {
    var jumps: [Int] = []
    for branch in branches.dropLast() {
        let fork = program.count
        program.append(.accept)
        guard compile(branch, into: &program) else { return false }
        jumps.append(program.count)
        program.append(.accept)
        program[fork] = .fork(fork + 1, program.count)
    }
    guard let last = branches.last, compile(last, into: &program) else { return false }
    for jump in jumps { program[jump] = .jump(program.count) }
    return true
}

private func compileLoop(
    _ part: RegularExpressionTree, into program: inout [RegularExpression.Instruction]
) -> Bool {
    let fork = program.count
    program.append(.accept)
    guard compile(part, into: &program) else { return false }
    program.append(.jump(fork))
    program[fork] = .fork(fork + 1, program.count)
    return true
}

private func compileOption(
    _ part: RegularExpressionTree, into program: inout [RegularExpression.Instruction]
) -> Bool {
    let fork = program.count
    program.append(.accept)
    guard compile(part, into: &program) else { return false }
    program[fork] = .fork(fork + 1, program.count)
    return true
}

/// The short name of a character's general category: `Lu`.
private func categoryName(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
}
