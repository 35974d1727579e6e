import Foundation

/// `bench FILE STAGE... [--repeat N]`: CPU seconds of each stage, the stages in turn, so that what disturbs one disturbs all.
/// Prints a line for each stage: its name and the median. `bench --validate SCHEMA TEXT` prints the seconds of a check.
@main
struct Bench {
    static func main() throws {
        var words = Array(CommandLine.arguments.dropFirst())
        if words.first == "--validate", words.count == 3 {
            return print(try secondsOfValidation(schema: words[1], text: words[2]))
        }
        var rounds = 1
        if let index = words.firstIndex(of: "--repeat"), index + 1 < words.count {
            rounds = max(1, Int(words[index + 1]) ?? 1)
            words.removeSubrange(index...index + 1)
        }
        let stages = words.dropFirst().compactMap(Stage.init)
        guard let path = words.first, !stages.isEmpty, stages.count == words.count - 1 else {
            let names = Stage.allCases.map(\.rawValue).joined(separator: "|")
            throw Failure("usage: bench FILE \(names)... [--repeat N]")
        }
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        var seconds = [[Double]](repeating: [], count: stages.count)
        for _ in 0..<rounds {
            for (index, stage) in stages.enumerated() {
                seconds[index].append(try measured { try stage.run(bytes, path) })
            }
        }
        for (stage, figures) in zip(stages, seconds) {
            print(stage.rawValue, figures.sorted()[figures.count / 2])
        }
    }
}

/// Why nothing was measured.
struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// CPU seconds of this process for making what `make` makes. Giving its memory back is not counted.
func measured(_ make: () throws -> Any) throws -> Double {
    let start = clock()
    let made = try make()
    let end = clock()
    return withExtendedLifetime(made) { Double(end - start) / Double(CLOCKS_PER_SEC) }
}
