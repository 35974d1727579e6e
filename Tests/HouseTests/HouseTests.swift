import Foundation
import Support
import Testing

@Suite struct HouseTests {
    @Test func `no file is longer than 400 lines`() throws {
        for source in try SourceText.all(in: "Sources", "Tests") where !source.path.hasPrefix("Tests/Cases/")
        {
            // What is generated may be as long as the longest list in its description.
            let most = source.path.hasPrefix("Tests/Constructs/") ? 1_500 : 400
            #expect(source.lines.count <= most + 1, "\(source.path) has \(source.lines.count - 1) lines")
        }
        for path in Repository.files(in: "Templates", endingIn: ".mustache") {
            #expect(try Repository.text(path).split(separator: "\n").count <= 80, "\(path)")
        }
    }

    @Test func `nothing traps on what comes from outside`() throws {
        for source in try SourceText.all(in: "Sources", "Generated") {
            for word in ["try!", "as!", "fatalError(", "nonisolated(unsafe)"] {
                let lines = source.code.filter { $0.contains(word) }
                #expect(lines.isEmpty, "\(source.path) says `\(word)`")
            }
        }
    }

    @Test func `no two rooms share a message's id`() throws {
        var places: [String: String] = [:]
        for source in try SourceText.all(in: "Sources") where source.path.hasSuffix("Diagnostics.swift") {
            let text = source.lines.joined(separator: "\n")
            for match in text.matches(of: /\.(?:error|warning),\s*"([a-z0-9-]+)"/) {
                let id = String(match.1)
                let place = places[id, default: source.path]
                #expect(place == source.path, "`\(id)` is in \(source.path) and in \(place)")
                places[id] = place
            }
        }
        #expect(!places.isEmpty)
    }

    @Test func `every message is explained, and nothing else`() throws {
        let sources = try SourceText.all(in: "Sources")
        func texts(_ suffix: String) -> String {
            let lines = sources.filter { $0.path.hasSuffix(suffix) }.flatMap(\.code)
            return lines.joined(separator: "\n")
        }
        let factories = texts("Diagnostics.swift").matches(of: /Diagnostic\((?s:(.*?))\bat:/)
        let made = factories.flatMap { $0.1.matches(of: /"([a-z0-9-]+)"/).map { String($0.1) } }
        let explained = texts("Explanations.swift").matches(of: /Explanation\(\s*"([a-z0-9-]+)"/)
        let ids = explained.map { String($0.1) }
        #expect(ids.count > 100)
        #expect(ids.count == Set(ids).count)
        #expect(Set(made).subtracting(ids) == [], "these ids have no explanation")
        #expect(Set(ids).subtracting(made) == [], "these explanations have no message")
    }

    @Test func `messages are made in one file of each room`() throws {
        for source in try SourceText.all(in: "Sources") where !source.path.hasPrefix("Sources/Diagnostics/") {
            guard !source.path.hasSuffix("Diagnostics.swift") else { continue }
            #expect(!source.code.contains { $0.contains("Diagnostic(") }, "\(source.path) makes a message")
        }
    }

    /// `==` takes an accent in one scalar and in two for the same.
    @Test func `names of the wire are compared by their scalars`() throws {
        for source in try SourceText.all(in: "Sources") {
            let lines = source.code.filter { line in
                line.contains(/ireName (==|!=) [^"]/) || line.contains(/(==|!=) [\w.$\[\]]*ireName/)
            }
            let wrong = lines.filter { !$0.contains("lowercased()") }
            #expect(
                wrong.isEmpty, "\(source.path) says \(wrong); say `haveSameScalars`, or look for `named:`")
        }
    }

    @Test func `nothing names a machine`() throws {
        let roots = ["/home", "/root", "/work", "/Users"].map { "\($0)/" }
        for source in try SourceText.all(in: "Sources", "Tests", "Generated") {
            #expect(
                !source.lines.contains { line in roots.contains { line.contains("\"\($0)") } },
                "\(source.path)")
        }
    }

    @Test func `no work is left for later without a word`() throws {
        let words = ["TO" + "DO", "FIX" + "ME"]
        for source in try SourceText.all(in: "Sources", "Tests", "Generated") {
            #expect(!source.lines.contains { line in words.contains { line.contains($0) } }, "\(source.path)")
        }
    }

    @Test(arguments: [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "Makefile",
    ])
    func `the project has its papers`(_ path: String) throws {
        #expect(try !Repository.text(path).isEmpty)
    }

    @Test func `every case of bad input is complete`() {
        for badInput in cases(in: "BadInput") {
            for file in ["arguments.txt", "expected.txt", "exit.txt"] {
                #expect(badInput.text(file) != nil, "\(badInput.name) has no \(file)")
            }
        }
    }
}
