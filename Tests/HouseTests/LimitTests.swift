import Diagnostics
import Support
import Testing

@Suite struct LimitTests {
    @Test func `the manual has the same limits as the code`() throws {
        let manual = try Repository.text("Sources/generator/Manual.docc/Reading.md")
        let rows = manual.split(separator: "\n").filter { $0.hasPrefix("| ") }
        let limits = [
            ("bytes of one file", "\(Limits.fileSize / 1_000_000) MB"),
            ("objects and arrays in one another, aliases", "\(Limits.depth)"),
            ("values of a YAML file", "1,000,000, or \(Limits.values(inBytes: 1_000_000) / 1_000_000) times"),
            ("characters of a number", "\(Limits.numberLength)"),
            ("`allOf` in one another", "\(Limits.composition)"),
            ("arrays and maps in one another", "\(Limits.typeNesting)"),
            ("characters of each part of a message", "\(Limits.messageLength)"),
        ]
        #expect(Limits.values(inBytes: 0) == 1_000_000)
        for (what, limit) in limits {
            #expect(
                rows.contains { $0.hasPrefix("| \(what)") && $0.contains("| \(limit)") }, "\(what): \(limit)")
        }
    }
}
