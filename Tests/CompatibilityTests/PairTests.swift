import Compatibility
import Support
import Testing

/// `Tests/Cases/Pairs/<case>`: two versions of a description, and what is to be thought of the change.
@Suite struct PairTests {
    /// Those that a command line is about are tried as programs.
    private static let pairs = cases(in: "Pairs").filter { $0.text("command.txt") == nil }

    @Test func `paths that clash are themselves`() throws {
        let path = { (name: String) in
            """
              '/files/{\(name)}':
                get:
                  parameters: [{name: path, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: D}}

            """
        }
        let text =
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n" + path("path") + path("path:.+")
        let pair = try reviewed(text, text)
        #expect(pair.review.findings.isEmpty && pair.surfaceReview.findings.isEmpty)
    }

    @Test(arguments: pairs) func `a pair has its verdicts`(_ folder: Case) throws {
        let old = try #require(folder.text("old.yaml"))
        let new = try #require(folder.text("new.yaml") ?? folder.text("new.json"))
        let pair = try reviewed(old, new)
        expectGolden(verdicts(pair.review), at: folder.file("expected.txt"))
        let breaks = { (review: Review) in review.findings.contains { $0.source == .breaks } }
        #expect(breaks(pair.review) == breaks(pair.surfaceReview), "a lock tells something else")
    }
}

/// The part of the version that has to be raised, and a line for each finding.
func verdicts(_ review: Review) -> String {
    let bump = review.bump == .none ? "nothing" : review.bump.rawValue
    return "\(bump)\n" + review.findings.map { "  \($0.line)\n" }.joined()
}
