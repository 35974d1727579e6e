import Compatibility
import Diagnostics
import JSONSchema
import JSONText
import Support
import Testing

/// What programs read of a review is as its schema says.
@Suite struct MachineFormTests {
    private static let schema: Result<CompiledSchema, any Error> = Result {
        try CompiledSchema(JSONValue(parsing: Repository.text("Examples/diff.schema.json")))
    }

    @Test(arguments: cases(in: "Diff")) func `JSON is as its schema says`(_ folder: Case) throws {
        let schema = try Self.schema.get()
        let base = try #require(folder.text("base.yaml"))
        for edit in edits(folder.text("edits.txt") ?? "") {
            var pair = try reviewed(base, try #require(edit.applied(to: base)))
            pair.review.addWitnesses(before: pair.before, module: "Pets")
            for review in [pair.review, pair.surfaceReview] {
                var printer = ReviewPrinter(review, names: ("old", "new"), in: pair.report)
                let found = schema.validate(try JSONValue(parsing: printer.json(generator: "0.1.0")))
                #expect(found.isEmpty, "\(edit.name): \(found.first.map { "\($0)" } ?? "")")
            }
        }
    }

    @Test func `the schema refuses what is not so`() throws {
        let schema = try Self.schema.get()
        let folder = try #require(cases(in: "Diff").first { $0.name == "values" })
        let base = try #require(folder.text("base.yaml"))
        let edit = try #require(edits(folder.text("edits.txt") ?? "").first)
        let pair = try reviewed(base, try #require(edit.applied(to: base)))
        var printer = ReviewPrinter(pair.review, names: ("old", "new"), in: pair.report)
        let text = printer.json(generator: "0.1.0")
        for (old, new) in [
            ("\"bump\": \"major\"", "\"bump\": \"huge\""), ("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
            ("\"verdict\": \"breaking\"", "\"verdict\": \"bad\""), ("\"kind\":", "\"sort\":"),
        ] {
            let changed = text.replacing(old, with: new)
            #expect(changed != text)
            #expect(!schema.isValid(try JSONValue(parsing: changed)), "\(new)")
        }
    }

    /// SARIF 2.1.0 §3.13, §3.14, §3.18, §3.19, §3.27 and §3.30 name these as required, or where they count from.
    @Test(arguments: cases(in: "Diff")) func `SARIF has what it must have`(_ folder: Case) throws {
        let base = try #require(folder.text("base.yaml"))
        for edit in edits(folder.text("edits.txt") ?? "") {
            let pair = try reviewed(base, try #require(edit.applied(to: base)))
            let text = pair.review.report(in: pair.report.files).sarif(
                generator: "0.1.0", explanations: changeExplanations)
            let found = try Self.sarif.get().validate(try JSONValue(parsing: text))
            #expect(found.isEmpty, "\(edit.name): \(found.first.map { "\($0)" } ?? "")")
        }
    }

    private static let sarif: Result<CompiledSchema, any Error> = Result {
        try CompiledSchema(JSONValue(parsing: sarifSchema))
    }
}

private let sarifSchema = """
    {"type": "object", "required": ["version", "runs"], "properties": {
      "version": {"const": "2.1.0"},
      "runs": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["tool", "results"], "properties": {
        "tool": {"required": ["driver"], "properties": {"driver": {"required": ["name", "rules"], "properties": {
          "rules": {"items": {"required": ["id", "shortDescription", "help"], "properties": {
            "shortDescription": {"required": ["text"]}, "help": {"required": ["text"]}}}}}}}},
        "results": {"items": {"required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
          "properties": {
            "level": {"enum": ["error", "warning", "note"]}, "ruleIndex": {"type": "integer", "minimum": 0},
            "message": {"required": ["text"]},
            "locations": {"minItems": 1, "items": {"required": ["physicalLocation"], "properties": {
              "physicalLocation": {"required": ["artifactLocation"], "properties": {
                "artifactLocation": {"required": ["uri"]},
                "region": {"required": ["startLine"], "properties": {
                  "startLine": {"minimum": 1}, "startColumn": {"minimum": 1}, "endColumn": {"minimum": 1}}}}}}}}}}}}}}}}
    """
