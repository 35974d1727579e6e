/// A pattern as instructions of which many can be at work at once (Thompson's construction).
///
/// Each lookahead and lookbehind is a program of its own, which is run over the whole text before.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        /// Takes a scalar of a set, by its number.
        case set(Int)
        /// Goes on at both places.
        case split(Int, Int)
        case jump(Int)
        case assertion(PatternAssertion)
        case look(Int)
        case match
    }

    /// A program that says for each place of a text whether it holds there.
    struct Look: Sendable {
        let start: Int
        /// Runs from the end to the beginning, and so its instructions stand.
        let isAhead: Bool
        let isNegative: Bool
    }

    private(set) var instructions: [Instruction] = []
    private(set) var sets: [ScalarSet] = []
    /// Inner ones stand before outer ones.
    private(set) var looks: [Look] = []
    private(set) var start = 0
    /// Can only begin at the beginning of a text.
    let isAnchored: Bool
    private(set) var usesWords = false

    private let sizeLimit: Int

    init(_ tree: PatternTree, sizeLimit: Int = 200_000) throws(PatternProblem) {
        self.sizeLimit = sizeLimit
        isAnchored = tree.beginsAtStart
        // Main program last: those of looks are appended when they are met.
        var main: [Instruction] = []
        try emit(tree, backwards: false, into: &main)
        main.append(.match)
        start = append(main)
    }

    private mutating func append(_ program: [Instruction]) -> Int {
        defer { Self.append(program, to: &instructions) }
        return instructions.count
    }

    /// Code is made at place zero, and moved.
    private static func append(_ code: [Instruction], to target: inout [Instruction]) {
        let base = target.count
        for instruction in code {
            switch instruction {
            case .split(let one, let two): target.append(.split(one + base, two + base))
            case .jump(let place): target.append(.jump(place + base))
            case .set, .assertion, .look, .match: target.append(instruction)
            }
        }
    }

    private mutating func emit(
        _ tree: PatternTree, backwards: Bool, into code: inout [Instruction]
    ) throws(PatternProblem) {
        guard instructions.count + code.count < sizeLimit else { throw .tooLarge(sizeLimit) }
        switch tree {
        case .set(let set):
            sets.append(set)
            code.append(.set(sets.count - 1))
        case .sequence(let terms):
            for term in backwards ? terms.reversed() : terms {
                try emit(term, backwards: backwards, into: &code)
            }
        case .choice(let branches): try emitChoice(branches, backwards: backwards, into: &code)
        case .repeated(let inner, let minimum, let maximum):
            try emitRepeated(inner, minimum, maximum, backwards: backwards, into: &code)
        case .assertion(let assertion):
            if assertion == .wordBoundary || assertion == .noWordBoundary { usesWords = true }
            code.append(.assertion(assertion))
        case .look(let inner, let isAhead, let isNegative):
            var own: [Instruction] = []
            try emit(inner, backwards: isAhead, into: &own)
            own.append(.match)
            looks.append(Look(start: append(own), isAhead: isAhead, isNegative: isNegative))
            code.append(.look(looks.count - 1))
        case .backreference(let offset): throw .backreference(at: offset)
        }
    }

    private mutating func emitChoice(
        _ branches: [PatternTree], backwards: Bool, into code: inout [Instruction]
    ) throws(PatternProblem) {
        var jumps: [Int] = []
        for branch in branches.dropLast() {
            let split = code.count
            code.append(.match)
            try emit(branch, backwards: backwards, into: &code)
            jumps.append(code.count)
            code.append(.match)
            code[split] = .split(split + 1, code.count)
        }
        if let last = branches.last { try emit(last, backwards: backwards, into: &code) }
        for jump in jumps { code[jump] = .jump(code.count) }
    }

    private mutating func emitRepeated(
        _ inner: PatternTree, _ minimum: Int, _ maximum: Int?, backwards: Bool, into code: inout [Instruction]
    ) throws(PatternProblem) {
        var body: [Instruction] = []
        try emit(inner, backwards: backwards, into: &body)
        if body.isEmpty { return }
        let copies = max(minimum, maximum ?? minimum + 1)
        guard copies < sizeLimit, (body.count + 1) * copies + code.count < sizeLimit else {
            throw .tooLarge(sizeLimit)
        }
        for _ in 0..<minimum { Self.append(body, to: &code) }
        guard let maximum else {
            let split = code.count
            code.append(.split(split + 1, split + body.count + 2))
            Self.append(body, to: &code)
            code.append(.jump(split))
            return
        }
        let end = code.count + (maximum - minimum) * (body.count + 1)
        for _ in minimum..<maximum {
            code.append(.split(code.count + 1, end))
            Self.append(body, to: &code)
        }
    }
}

extension PatternTree {
    /// Whether each way through begins with `^`.
    fileprivate var beginsAtStart: Bool {
        switch self {
        case .assertion(.start): true
        case .sequence(let terms): terms.first?.beginsAtStart ?? false
        case .choice(let branches): branches.allSatisfy(\.beginsAtStart)
        case .set, .repeated, .assertion, .look, .backreference: false
        }
    }
}
