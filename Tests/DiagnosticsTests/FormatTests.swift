import Diagnostics
import Foundation
import Testing

/// Findings of every kind of place, the last of them with a second place.
private func sample() -> Report {
    var report = Report()
    report.add(Diagnostic(.error, "about-nothing", at: .command, "no file", why: "so", fix: "do it"))
    report.add(
        Diagnostic(.warning, "about-file", at: .path("/tmp/a b.yaml"), "bad, 100%: no", why: "so", fix: "do"))
    let file = report.open(SourceFile(path: "specs/é a.yaml", bytes: Array("é: \"x\"\ny: {\n}\n".utf8)))
    let second = Span(file: file, lower: 8, upper: 14)
    report.add(Diagnostic(.error, "about-text", at: second, "say \"no\"\u{1}", why: "so", fix: "do\nit"))
    report.add(
        Diagnostic(
            .warning, "about-text", at: Span(file: file, lower: 4, upper: 7), "first", why: "so",
            fix: "do it",
            related: [.init("the other", at: .span(second))]))
    return report
}

private let explanations = [
    Explanation("about-text", .error, title: "a text", meaning: "It is\na text.", why: "Why.", fix: "Fix.")
]

private func record(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

@Suite struct FormatTests {
    @Test func `json holds every finding, in order`() throws {
        let document = try record(sample().json(generator: "1.2.3"))
        #expect(document["version"] as? Int == 1)
        #expect(document["generator"] as? String == "1.2.3")
        #expect(document["errors"] as? Int == 2)
        #expect(document["warnings"] as? Int == 2)
        let findings = try #require(document["findings"] as? [[String: Any]])
        #expect(
            findings.map { $0["id"] as? String } == [
                "about-nothing", "about-file", "about-text", "about-text",
            ])
        #expect(findings[0]["file"] == nil)
        #expect(findings[1]["file"] as? String == "/tmp/a b.yaml")
        #expect(findings[1]["line"] == nil)
        #expect(findings[2]["what"] as? String == "first")
        let place = ["line", "column", "endLine", "endColumn"].map { findings[2][$0] as? Int }
        #expect(place == [1, 4, 1, 7])
        let related = try #require((findings[2]["related"] as? [[String: Any]])?.first)
        #expect(related["line"] as? Int == 2)
        #expect(related["text"] as? String == "the other")
        #expect(findings[3]["what"] as? String == "say \"no\"\u{1}")
    }

    @Test func `sarif has what the standard requires`() throws {
        let log = try record(sample().sarif(generator: "1.2.3", explanations: explanations))
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "Bindery")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["about-file", "about-nothing", "about-text"])
        #expect((rules[2]["fullDescription"] as? [String: String])?["text"] == "It is a text.")
        #expect((rules[2]["help"] as? [String: String])?.keys.sorted() == ["markdown", "text"])
        let results = try #require(run["results"] as? [[String: Any]])
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(result["ruleId"] as? String == rules[index]["id"] as? String)
            #expect((result["message"] as? [String: Any])?["text"] is String)
            #expect(["error", "warning"].contains(result["level"] as? String))
        }
        #expect((results[0]["locations"] as? [Any])?.isEmpty == true)
        #expect(try uri(of: results[1]) == "file:///tmp/a%20b.yaml")
        #expect(try uri(of: results[2]) == "specs/%C3%A9%20a.yaml")
        #expect(
            try region(of: results[2]) == ["startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 7])
        #expect(
            try region(of: results[3]) == ["startLine": 2, "startColumn": 1, "endLine": 3, "endColumn": 2])
        let related = try #require((results[2]["relatedLocations"] as? [[String: Any]])?.first)
        #expect(related["id"] as? Int == 1)
        #expect((related["message"] as? [String: String])?["text"] == "the other")
    }

    private func location(of result: [String: Any]) throws -> [String: Any] {
        let locations = try #require(result["locations"] as? [[String: Any]])
        return try #require(locations.first?["physicalLocation"] as? [String: Any])
    }

    private func uri(of result: [String: Any]) throws -> String? {
        (try location(of: result)["artifactLocation"] as? [String: Any])?["uri"] as? String
    }

    private func region(of result: [String: Any]) throws -> [String: Int]? {
        try location(of: result)["region"] as? [String: Int]
    }

    @Test func `annotations are one line each, and escaped`() {
        let lines = sample().gitHubAnnotations().split(separator: "\n")
        #expect(
            lines == [
                "::error title=about-nothing::no file%0Awhy: so%0Afix: do it",
                "::warning file=/tmp/a b.yaml,title=about-file::bad, 100%25: no%0Awhy: so%0Afix: do",
                "::warning file=specs/é a.yaml,line=1,col=4,endColumn=6,title=about-text::first%0Awhy: so%0Afix: do it"
                    + "%0Asee: specs/é a.yaml:2:1: the other",
                "::error file=specs/é a.yaml,line=2,endLine=3,title=about-text::say \"no\"␁%0Awhy: so%0Afix: do%0Ait",
            ])
        let odd = report(on: "X", in: "X", path: "a:b,c%.yaml").gitHubAnnotations()
        #expect(odd.hasPrefix("::error file=a%3Ab%2Cc%25.yaml,line=1,col=1,endColumn=1,"))
    }

    @Test func `many of a kind are counted, and all of them on request`() throws {
        var many = report(on: "X", in: "X")
        for _ in 0..<221 { many.add(many.diagnostics[0]) }
        many.add(Diagnostic(.error, "other", at: .command, "other", why: "so", fix: "do it"))
        #expect(many.printed().components(separatedBy: "[wrong]").count - 1 == 10)
        #expect(many.printed().contains("[other]"))
        #expect(many.printed().hasSuffix("\n… and 212 more of wrong (--all shows them)\n"))
        #expect(many.printed(cap: nil).components(separatedBy: "[wrong]").count - 1 == 222)
        #expect(many.gitHubAnnotations().split(separator: "\n").count == 12)
        let findings = try record(many.json(generator: "1"))["findings"] as? [Any]
        #expect(findings?.count == 223)
    }

    @Test func `a report behind another keeps its places`() {
        var all = report(on: "X", in: "X", path: "a.yaml")
        all.add(sample())
        #expect(all.errorCount == 3)
        #expect(all.printed().contains("specs/é a.yaml:1:4: warning: first [about-text]\n"))
        #expect(all.printed().contains("see: specs/é a.yaml:2:1: the other"))
    }
}
