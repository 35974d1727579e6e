import Checked
import Foundation

// Prints how many times as long as decoding it takes to check what was decoded, in turn.

let payload = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let everything = try JSONTextDecoder().decode(Everything.self, from: payload)

func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

// The first check compiles the patterns.
precondition(everything.violations().isEmpty, "the values of the measure keep their limits")
let shares = try (0..<9).map { _ in
    let decoding = try seconds { _ = try JSONTextDecoder().decode(Everything.self, from: payload) }
    return seconds { _ = everything.violations() } / decoding
}
print(shares.sorted()[shares.count / 2])
