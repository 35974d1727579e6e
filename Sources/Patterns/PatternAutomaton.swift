/// A program as a table: one look-up for each scalar. Made for programs whose table is small; the others are
/// simulated.
struct PatternAutomaton: Sendable {
    /// For each state a row with the next state by the class of a scalar; the last column is the end of the
    /// text.
    private let next: [Int32]
    private let width: Int
    /// Classes of the scalars below 128.
    private let lowClasses: [Int32]
    /// Where, from 128 on, another class begins, and which.
    private let boundaries: [UInt32]
    private let classes: [Int32]

    /// States that decide.
    fileprivate static let fails: Int32 = 0
    fileprivate static let matches: Int32 = 1
    private static let first: Int32 = 2

    /// Nil when the program needs the whole text, properties of scalars, or too large a table.
    init?(_ program: PatternProgram) {
        guard let partition = ScalarPartition(program) else { return nil }
        var builder = AutomatonBuilder(program, partition)
        guard builder.build() else { return nil }
        next = builder.rows
        width = partition.count + 1
        lowClasses = partition.lowClasses
        boundaries = partition.boundaries
        classes = partition.classes
    }

    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        next.withUnsafeBufferPointer { next in
            lowClasses.withUnsafeBufferPointer { matches(text, next, lowClasses: $0) }
        }
    }

    private func matches(
        _ text: UnsafeBufferPointer<UInt8>, _ next: UnsafeBufferPointer<Int32>,
        lowClasses: UnsafeBufferPointer<Int32>
    ) -> Bool {
        var state = Self.first
        var index = 0
        while index < text.count {
            let byte = text[index]
            let kind: Int32
            if byte < 0x80 {
                kind = lowClasses[Int(byte)]
                index += 1
            } else {
                let (value, length) = decodedScalar(text, index)
                kind = highClass(value)
                index += length
            }
            state = next[Int(state) &* width &+ Int(kind)]
            if state < Self.first { return state == Self.matches }
        }
        return next[Int(state) * width + width - 1] == Self.matches
    }

    private func highClass(_ value: UInt32) -> Int32 {
        var (first, end) = (0, boundaries.count)
        while first < end {
            let middle = (first + end) / 2
            if boundaries[middle] <= value { first = middle + 1 } else { end = middle }
        }
        return classes[first - 1]
    }
}

/// A scalar of well-formed UTF-8 that is not ASCII, and its bytes.
private func decodedScalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    func tail(_ offset: Int) -> UInt32 {
        index + offset < text.count ? UInt32(text[index + offset] & 0x3F) : 0
    }
    let lead = UInt32(text[index])
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
}

/// Classes of scalars that a program treats alike.
private struct ScalarPartition {
    private(set) var lowClasses: [Int32] = []
    /// The first is 128.
    private(set) var boundaries: [UInt32] = []
    private(set) var classes: [Int32] = []
    /// For each class, the sets that it is in, as bits.
    private(set) var members: [UInt64] = []

    var count: Int { members.count }

    /// The bit that says that scalars are letters, digits or `_`.
    static let word = UInt64(1) << 63

    init?(_ program: PatternProgram) {
        guard program.looks.isEmpty else { return nil }
        // Equal sets count once: repetition makes many of them.
        var distinct: [[ClosedRange<UInt32>]: [Bool: Int]] = [:]
        var sets: [ScalarSet] = []
        for set in program.sets {
            guard set.properties.isEmpty else { return nil }
            let known = distinct[set.ranges]?[set.isNegated]
            bits.append(known ?? sets.count)
            guard known == nil else { continue }
            distinct[set.ranges, default: [:]][set.isNegated] = sets.count
            sets.append(set)
            guard sets.count < 63 else { return nil }
        }
        let cuts = Set(sets.flatMap { $0.ranges.flatMap { [$0.lowerBound, $0.upperBound + 1] } } + [128])
        var classOf: [UInt64: Int32] = [:]
        func classNumber(_ value: UInt32) -> Int32 {
            var key: UInt64 = program.usesWords && ScalarSet.word.contains(value) ? Self.word : 0
            for (bit, set) in sets.enumerated() where set.contains(value) { key |= 1 << UInt64(bit) }
            if let known = classOf[key] { return known }
            members.append(key)
            classOf[key] = Int32(members.count - 1)
            return Int32(members.count - 1)
        }
        lowClasses = (0..<128).map { classNumber($0) }
        boundaries = cuts.filter { $0 >= 128 && $0 <= 0x10FFFF }.sorted()
        classes = boundaries.map { classNumber($0) }
    }

    /// For each set of the program, its bit.
    private var bits: [Int] = []

    func contains(_ set: Int, _ kind: Int) -> Bool { members[kind] & 1 << UInt64(bits[set]) != 0 }

    func isWord(_ kind: Int) -> Bool { members[kind] & Self.word != 0 }
}

/// Finds all states that a program can be in (the subset construction).
private struct AutomatonBuilder {
    private let program: PatternProgram
    private let partition: ScalarPartition
    private(set) var rows: [Int32] = []
    private var states: [State] = []
    private var numbers: [State: Int32] = [:]
    private var work = 0

    /// Instructions that are about to be followed, and what stands before them.
    private struct State: Hashable {
        var instructions: [Int]
        var before: Before
    }

    private enum Before { case start, word, other }

    private static let workLimit = 60_000

    init(_ program: PatternProgram, _ partition: ScalarPartition) {
        self.program = program
        self.partition = partition
    }

    /// False when it takes too much.
    mutating func build() -> Bool {
        let width = partition.count + 1
        rows = Array(repeating: PatternAutomaton.fails, count: width)
        rows += Array(repeating: PatternAutomaton.matches, count: width)
        _ = number(State(instructions: [program.start], before: .start))
        var done = 0
        while done < states.count {
            let state = states[done]
            done += 1
            for kind in 0..<partition.count { rows.append(target(state, kind)) }
            let isMatch = reach(state, nil) == nil
            rows.append(isMatch ? PatternAutomaton.matches : PatternAutomaton.fails)
            if work > Self.workLimit { return false }
        }
        return true
    }

    private mutating func number(_ state: State) -> Int32 {
        if let known = numbers[state] { return known }
        states.append(state)
        let number = Int32(states.count + 1)
        numbers[state] = number
        return number
    }

    private mutating func target(_ state: State, _ kind: Int) -> Int32 {
        guard let active = reach(state, kind) else { return PatternAutomaton.matches }
        var following: Set<Int> = []
        for instruction in active {
            if case .set(let set) = program.instructions[instruction], partition.contains(set, kind) {
                following.insert(instruction + 1)
            }
        }
        if !program.isAnchored { following.insert(program.start) }
        work += following.count + 1
        if following.isEmpty { return PatternAutomaton.fails }
        return number(
            State(instructions: following.sorted(), before: partition.isWord(kind) ? .word : .other))
    }

    /// What waits for a scalar, before a scalar of a class or at the end. Nil when a match ends here.
    private mutating func reach(_ state: State, _ kind: Int?) -> [Int]? {
        var active: [Int] = []
        var reached: Set<Int> = []
        var waiting = state.instructions
        while let instruction = waiting.popLast() {
            guard reached.insert(instruction).inserted else { continue }
            switch program.instructions[instruction] {
            case .set: active.append(instruction)
            case .split(let one, let two):
                waiting.append(one)
                waiting.append(two)
            case .jump(let target): waiting.append(target)
            case .assertion(let assertion):
                if isHeld(assertion, state.before, kind) { waiting.append(instruction + 1) }
            case .look: break
            case .match: return nil
            }
        }
        work += reached.count
        return active
    }

    private func isHeld(_ assertion: PatternAssertion, _ before: Before, _ kind: Int?) -> Bool {
        let isAfterWord = before == .word
        let isBeforeWord = kind.map { partition.isWord($0) } ?? false
        return switch assertion {
        case .start: before == .start
        case .end: kind == nil
        case .wordBoundary: isAfterWord != isBeforeWord
        case .noWordBoundary: isAfterWord == isBeforeWord
        }
    }
}
