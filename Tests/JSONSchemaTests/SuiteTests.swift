import Foundation
import JSONSchema
import JSONText
import Support
import Testing

/// The public test suite of JSON Schema 2020-12.
@Suite struct SuiteTests {
    /// Tests that come out otherwise, and why: `file | group | test`. One that comes out right must leave the
    /// list.
    static let exceptions: [(reason: String, tests: [String])] = [
        (
            "schemas of earlier drafts are read as 2020-12",
            [
                "optional/cross-draft | refs to historic drafts are processed as historic drafts"
                    + " | first item not a string is valid"
            ]
        )
    ]

    @Test func `all required tests of JSON Schema 2020-12 come out right`() throws {
        guard let suite = try PublicSuite() else { return }
        let result = try suite.run(suite.files(in: ""), formats: .annotation)
        print("JSON Schema 2020-12 required: \(result.right) of \(result.right + result.wrong.count)")
        #expect(result.wrong == [])
        #expect(result.right == 1299)
    }

    @Test
    func `optional tests of JSON Schema 2020-12 come out right, but for the exceptions that are listed`()
        throws
    {
        guard let suite = try PublicSuite() else { return }
        try expectExceptions(
            suite.run(suite.files(in: "optional"), formats: .annotation), in: "optional/", "optional")
    }

    @Test func `format tests of JSON Schema 2020-12 come out right, but for the exceptions that are listed`()
        throws
    {
        guard let suite = try PublicSuite() else { return }
        let result = try suite.run(suite.files(in: "optional/format"), formats: .assertion)
        try expectExceptions(result, in: "optional/format/", "formats")
    }

    private func expectExceptions(_ result: PublicSuite.Result, in folder: String, _ name: String) throws {
        let total = result.right + result.wrong.count
        print("JSON Schema 2020-12 \(name): \(result.right) of \(total)")
        let listed = Self.exceptions.flatMap(\.tests).filter { test in
            test.hasPrefix(folder) && !test.dropFirst(folder.count).prefix { $0 != " " }.contains("/")
        }
        #expect(Set(result.wrong).subtracting(listed).sorted() == [])
        #expect(
            Set(listed).subtracting(result.wrong).sorted() == [],
            "these come out right: take them off the list")
        #expect(result.right * 100 >= total * 95)
    }
}

/// The suite where it lies, and the documents that its schemas refer to.
private struct PublicSuite {
    private let tests: URL
    private let library: SchemaLibrary

    struct Result {
        var right = 0
        var wrong: [String] = []
    }

    /// Nil with a notice when the suite is absent.
    init?() throws {
        guard let folder = Repository.shared("conformance/json-schema", for: "JSON Schema test suite") else {
            return nil
        }
        tests = folder.appendingPathComponent("tests/draft2020-12")
        var library = SchemaLibrary()
        let remotes = folder.appendingPathComponent("remotes")
        for path in filesBelow(remotes) where path.hasSuffix(".json") {
            let text = try Data(contentsOf: remotes.appendingPathComponent(path))
            library.add(try JSONValue(parsing: Array(text)), at: "http://localhost:1234/\(path)")
        }
        self.library = library
    }

    func files(in folder: String) throws -> [String] {
        let path = folder.isEmpty ? tests : tests.appendingPathComponent(folder)
        return try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
            .filter { $0.hasSuffix(".json") }.map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }

    func run(_ files: [String], formats: FormatUse) throws -> Result {
        var result = Result()
        for file in files {
            let name = file.dropLast(5)
            let groups = try JSONValue(parsing: Array(Data(contentsOf: tests.appendingPathComponent(file))))
            for group in try #require(groups.array) {
                let schema = try #require(group["schema"])
                var library = library
                library.add(schema, at: "suite:schema")
                let title = "\(name) | \(group["description"]?.string ?? "")"
                do {
                    let compiled = try library.compile("suite:schema", formats: formats)
                    for test in try #require(group["tests"]?.array) {
                        let data = try #require(test["data"])
                        let isValid = compiled.isValid(data)
                        // Both ways of asking must agree.
                        let isRight =
                            isValid == test["valid"]?.bool && compiled.validate(data).isEmpty == isValid
                        if isRight {
                            result.right += 1
                        } else {
                            result.wrong.append("\(title) | \(test["description"]?.string ?? "")")
                        }
                    }
                } catch {
                    let tests = try #require(group["tests"]?.array)
                    result.wrong += tests.map { "\(title) | \($0["description"]?.string ?? "") | \(error)" }
                }
            }
        }
        return result
    }
}
