/// Runs a program over a text: all ways at once, one scalar after the other (Pike's virtual machine, without
/// captures).
struct PatternSimulation {
    private let program: PatternProgram
    private let text: [UInt32]
    /// For each look that has been run, where it holds.
    private var holds: [[Bool]] = []
    /// The step at which an instruction was last reached.
    private var reached: [Int]
    private var step = 0

    init(_ program: PatternProgram, _ text: [UInt32]) {
        self.program = program
        self.text = text
        reached = Array(repeating: -1, count: program.instructions.count)
    }

    mutating func runLooks() {
        for look in program.looks {
            var places = Array(repeating: look.isNegative, count: text.count + 1)
            _ = run(from: look.start, backwards: look.isAhead, isAnchored: false) { place in
                places[place] = !look.isNegative
                return false
            }
            holds.append(places)
        }
    }

    /// Whether the pattern is found.
    consuming func matches() -> Bool {
        runLooks()
        return run(from: program.start, backwards: false, isAnchored: program.isAnchored) { _ in true }
    }

    /// Calls `found` at each place where a match ends, until it says that this is enough.
    private mutating func run(
        from start: Int, backwards: Bool, isAnchored: Bool, found: (Int) -> Bool
    ) -> Bool {
        var waiting: [Int] = []
        var active: [Int] = []
        for count in 0...text.count {
            let place = backwards ? text.count - count : count
            if !isAnchored || count == 0 { waiting.append(start) }
            if waiting.isEmpty { return false }
            active.removeAll(keepingCapacity: true)
            if reach(&waiting, place, &active), found(place) { return true }
            guard count < text.count else { break }
            let scalar = text[backwards ? place - 1 : place]
            for instruction in active {
                if case .set(let set) = program.instructions[instruction], program.sets[set].contains(scalar)
                {
                    waiting.append(instruction + 1)
                }
            }
        }
        return false
    }

    /// Follows what takes no scalar. Gives whether a match ends here; `waiting` is empty then.
    private mutating func reach(_ waiting: inout [Int], _ place: Int, _ active: inout [Int]) -> Bool {
        step += 1
        var isMatch = false
        while let instruction = waiting.popLast() {
            guard reached[instruction] != step else { continue }
            reached[instruction] = step
            switch program.instructions[instruction] {
            case .set: active.append(instruction)
            case .split(let one, let two):
                waiting.append(one)
                waiting.append(two)
            case .jump(let target): waiting.append(target)
            case .assertion(let assertion): if isHeld(assertion, place) { waiting.append(instruction + 1) }
            case .look(let look): if holds[look][place] { waiting.append(instruction + 1) }
            case .match: isMatch = true
            }
        }
        return isMatch
    }

    private func isHeld(_ assertion: PatternAssertion, _ place: Int) -> Bool {
        func isWord(_ index: Int) -> Bool {
            text.indices.contains(index) && ScalarSet.word.contains(text[index])
        }
        return switch assertion {
        case .start: place == 0
        case .end: place == text.count
        case .wordBoundary: isWord(place - 1) != isWord(place)
        case .noWordBoundary: isWord(place - 1) == isWord(place)
        }
    }
}
