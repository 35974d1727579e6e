import Diagnostics
import Foundation
import Support
import Testing

/// Where each document of the public suite that breaks the standard does so: the lines that an error must point at.
///
/// Of two keys that exclude each other the later is meant; of what has the wrong kind, the value.
private let faults: [(name: String, lines: Set<Int>)] = [
    ("3.1/example-examples", [15]),
    ("3.1/header-object-allowReserved", [12]),
    ("3.1/invalid_schema_types", [10, 11, 12]),
    ("3.1/link-object-no-body", [10]),
    ("3.1/no_containers", [1]),
    // The first cookie may not say `allowReserved`, the second may not be of style `cookie`.
    ("3.1/parameter-object-cookie-form-allowReserved", [11, 16]),
    // Neither a header nor a path may say `allowReserved`; the path parameter also has to be `required`.
    ("3.1/parameter-object-header-allowReserved", [10]),
    ("3.1/parameter-object-path-allowReserved", [7, 10]),
    ("3.1/server_enum_empty", [13]),
    ("3.1/servers", [10]),
    // The key that is none, and the one of three that is missing.
    ("3.1/unknown_container", [1, 8]),
    ("3.2/encoding-enc-item-exclusion", [13]),
    ("3.2/encoding-enc-prefix-exclusion", [13]),
    ("3.2/example-examples", [15]),
    ("3.2/example-object-old-exclusions", [10]),
    ("3.2/example-object-old-vs-data", [10]),
    ("3.2/example-object-old-vs-ser", [10]),
    ("3.2/example-object-ser-exclusions", [10]),
    ("3.2/header-object-allowReserved", [12]),
    ("3.2/header-object-name", [11]),
    ("3.2/invalid_schema_types", [10, 11, 12]),
    ("3.2/media-type-enc-item-exclusion", [11]),
    ("3.2/media-type-enc-prefix-exclusion", [11]),
    ("3.2/no_containers", [1]),
    ("3.2/operation-object-query-with-querystring", [18]),
    ("3.2/operation-object-two-querystrings", [17]),
    ("3.2/parameter-object-content-not-with-style", [14]),
    ("3.2/parameter-object-cookie-allowReserved", [11]),
    ("3.2/parameter-object-header-allowReserved", [10]),
    ("3.2/parameter-object-header-name", [8]),
    // The name, and `required` that is missing.
    ("3.2/parameter-object-path-name", [7, 8]),
    ("3.2/parameter-object-querystring-not-with-schema", [10]),
    ("3.2/path-item-object-conflicting-additional-operation", [37]),
    ("3.2/path-item-object-query-with-querystring", [16]),
    ("3.2/path-item-object-two-querystrings", [16]),
    ("3.2/server_enum_empty", [13]),
    ("3.2/servers", [10]),
    ("3.2/unknown_container", [1, 8]),
    ("3.2/xml-attr-exclusion", [11]),
    ("3.2/xml-wrapped-exclusion", [11]),
]

@Suite struct ConformanceTests {
    @Test(arguments: faults.map(\.name))
    func `a document that breaks the standard gives errors at its faults`(_ name: String) throws {
        let expected = try #require(faults.first { $0.name == name })
        let path = name.replacing("/", with: "/tests/schema/fail/")
        guard let outcome = try read("\(path).yaml") else { return }
        #expect(errorLines(of: outcome) == expected.lines, "\(outcome.report.printed())")
    }

    @Test(arguments: ["3.1", "3.2"])
    func `a document that follows the standard is read without an error`(_ version: String) throws {
        guard let folder = Repository.shared("conformance/openapi/\(version)/tests/schema/pass", for: "pass")
        else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count > 30)
        for name in names {
            let outcome = try #require(try read("\(version)/tests/schema/pass/\(name)"))
            #expect(errorLines(of: outcome) == [], "\(name): \(outcome.report.printed())")
            #expect(outcome.graph != nil, "\(name)")
        }
    }

    @Test(arguments: ["3.1", "3.2"])
    func `every document of the suite that should fail has its lines`(_ version: String) throws {
        guard let folder = Repository.shared("conformance/openapi/\(version)/tests/schema/fail", for: "fail")
        else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let known = faults.map(\.name).filter { $0.hasPrefix(version) }
        #expect(Set(names.map { "\(version)/\($0.dropLast(".yaml".count))" }) == Set(known))
    }

    private func read(_ path: String) throws -> Outcome? {
        guard let file = Repository.shared("conformance/openapi/\(path)", for: path) else { return nil }
        return outcome([("openapi.yaml", try String(contentsOf: file, encoding: .utf8))])
    }

    private func errorLines(of outcome: Outcome) -> Set<Int> {
        // The suite does not follow references, and some of its documents name what they do not declare.
        let errors = outcome.report.diagnostics.filter {
            $0.severity == .error && $0.id != "unresolved-reference"
        }
        return Set(
            errors.map { error in
                guard case .span(let span) = error.place else { return 0 }
                return outcome.report.file(span.file).position(of: Int(span.lower)).line
            })
    }
}
