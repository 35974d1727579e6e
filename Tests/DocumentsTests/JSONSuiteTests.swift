import Documents
import Foundation
import Support
import Testing

/// JSONTestSuite as documents: what is read, and where what is refused is said to be wrong.
@Suite struct JSONSuiteTests {
    /// What a parser may treat as it likes, and what becomes of it here: nil where it is read, else the finding.
    static let decisions: [(names: String, finding: String?, reason: String)] = [
        (
            """
            number_double_huge_neg_exp number_huge_exp number_neg_int_huge_exp number_pos_double_huge_exp \
            number_real_neg_overflow number_real_pos_overflow number_real_underflow number_too_big_neg_int \
            number_too_big_pos_int number_very_big_negative_int
            """,
            nil, "a number keeps its text, so that none is too large or too exact"
        ),
        (
            """
            object_key_lone_2nd_surrogate string_1st_surrogate_but_2nd_missing \
            string_1st_valid_surrogate_2nd_invalid string_incomplete_surrogate_and_escape_valid \
            string_incomplete_surrogate_pair string_incomplete_surrogates_escape_valid \
            string_invalid_lonely_surrogate string_invalid_surrogate string_inverted_surrogates_U+1D11E \
            string_lone_second_surrogate
            """,
            "json-syntax", "half of a surrogate pair is no character"
        ),
        (
            """
            string_UTF-8_invalid_sequence string_UTF8_surrogate_U+D800 string_invalid_utf-8 \
            string_iso_latin_1 string_lone_utf8_continuation_byte string_not_in_unicode_range \
            string_overlong_sequence_2_bytes string_overlong_sequence_6_bytes \
            string_overlong_sequence_6_bytes_null string_truncated-utf-8
            """,
            "not-utf-8", "what the bytes stand for cannot be known"
        ),
        (
            "string_UTF-16LE_with_BOM string_utf16BE_no_BOM string_utf16LE_no_BOM", "not-utf-8",
            "only UTF-8 is read"
        ),
        ("structure_500_nested_arrays", "too-deep", "more than 256 levels are nested"),
        ("structure_UTF-8_BOM_empty_object", nil, "a byte order mark is skipped"),
    ]

    /// What is JSON, and nevertheless a finding.
    static let duplicates = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]

    @Test func `the JSON test suite is read and refused as it says, each refusal with its place`() throws {
        guard let folder = Repository.shared("conformance/json/test_parsing", for: "JSONTestSuite") else {
            return
        }
        let decided = Dictionary(
            uniqueKeysWithValues: Self.decisions.flatMap { decision in
                decision.names.split(separator: " ").map { ("i_\($0).json", decision.finding) }
            })
        let names = filesBelow(folder)
        #expect(names.count == 318)
        #expect(Set(decided.keys) == Set(names.filter { $0.hasPrefix("i_") }))
        for name in names {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let reading = read(bytes: bytes, path: name)
            if name.hasPrefix("y_") {
                let expected = Self.duplicates.contains(name) ? ["duplicate-key"] : []
                #expect(reading.ids == expected, "\(name)")
                #expect(reading.root != nil, "\(name)")
            } else if name.hasPrefix("n_") || decided[name] as? String != nil {
                #expect(reading.root == nil && reading.ids.count == 1, "\(name): \(reading.ids)")
                #expect(isPlace(in: bytes, reading), "\(name): \(reading.findings)")
                if let finding = decided[name] ?? nil { #expect(reading.ids == [finding], "\(name)") }
            } else {
                #expect(reading.findings == [] && reading.root != nil, "\(name)")
            }
        }
    }

    /// Whether the only finding points into the text, or to its end.
    private func isPlace(in bytes: [UInt8], _ reading: Reading) -> Bool {
        guard case .span(let span)? = reading.report.diagnostics.first?.place else { return false }
        return Int(span.lower) <= bytes.count
    }
}
