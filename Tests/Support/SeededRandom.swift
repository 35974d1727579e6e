import Foundation

/// Numbers that look random and are the same in every run (SplitMix64).
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    package init(_ seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var result = state
        result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
        result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
        return result ^ (result >> 31)
    }
}

/// How often tests that mutate their input do so: `FUZZ_RUNS=100000 swift test --filter Mutation` takes longer.
package func mutationRuns(_ usual: Int) -> Int {
    ProcessInfo.processInfo.environment["FUZZ_RUNS"].flatMap { Int($0) } ?? usual
}

/// A text with one to four faults: bytes changed, left out, repeated, moved, cut off, or put in from `fragments`.
package func mutated(_ text: [UInt8], fragments: [String], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = text
    for _ in 0..<Int.random(in: 1...4, using: &random) {
        let range = stretch(of: bytes, &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: for index in range { bytes[index] = UInt8.random(in: 0...255, using: &random) }
        case 1: bytes.removeSubrange(range)
        case 2: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
        case 3: bytes.replaceSubrange(range, with: bytes[stretch(of: bytes, &random)])
        case 4 where Bool.random(using: &random): bytes.removeSubrange(range.lowerBound...)
        default:
            let end = Bool.random(using: &random) ? range.lowerBound : range.upperBound
            let fragment = fragments.randomElement(using: &random) ?? ""
            bytes.replaceSubrange(range.lowerBound..<end, with: fragment.utf8)
        }
    }
    return bytes
}

/// Mostly a few bytes, sometimes many.
private func stretch(of bytes: [UInt8], _ random: inout SeededRandom) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let longest = Bool.random(using: &random) ? 8 : 200
    return start..<min(bytes.count, start + Int.random(in: 0...longest, using: &random))
}
