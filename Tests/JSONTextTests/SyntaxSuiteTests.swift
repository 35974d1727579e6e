import Foundation
import JSONText
import Support
import Testing

/// JSONTestSuite: what a parser must accept (`y_`), must refuse (`n_`), and may treat as it likes (`i_`).
@Suite struct SyntaxSuiteTests {
    /// What we made up our mind about, by the beginning of the name. Numbers keep their text, so that none is
    /// too large; strings have to be Unicode in UTF-8.
    static let decisions: [(prefix: String, isAccepted: Bool)] = [
        ("i_number_", true), ("i_string_", false), ("i_object_key_lone_2nd_surrogate", false),
        ("i_structure_", true),
    ]

    @Test func `the JSON test suite is accepted and refused as it says`() throws {
        guard let folder = Repository.shared("conformance/json/test_parsing", for: "JSONTestSuite") else {
            return
        }
        var counts: [Character: Int] = [:]
        for name in filesBelow(folder) {
            let text = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let kind = try #require(name.first)
            let decision =
                kind == "i" ? Self.decisions.first { name.hasPrefix($0.prefix) }?.isAccepted : kind == "y"
            let isAccepted = try #require(decision as Bool?, "\(name) is not decided")
            counts[kind, default: 0] += 1
            do throws(JSONSyntaxError) {
                let value = try JSONValue(parsing: text)
                #expect(isAccepted, "\(name) is read as \(value)")
                let again = try JSONValue(parsing: value.description)
                #expect(again == value, "\(name) does not come back")
            } catch {
                #expect(!isAccepted, "\(name) is refused: \(error)")
                #expect((0...text.count).contains(error.offset), "\(name): \(error)")
            }
        }
        #expect(counts == ["y": 95, "n": 188, "i": 35])
    }
}
