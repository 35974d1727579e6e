import Documents
import Foundation
import Testing

/// The public YAML test suite: what has a JSON value is read as that value, and what is an error is refused.
@Suite struct YAMLSuiteTests {
    /// The cases that come out otherwise, and why. One that comes out right must leave the list.
    static let exceptions: [(reason: String, cases: String)] = [
        (
            "libyaml wants the `:` of a flow mapping beside its key",
            "4MUZ/01 4MUZ/02 5MUD 9SA2 K3WX NJ66 VJP3/01 UT92"
        ),
        ("libyaml takes a `:` at the start of a flow value for an indicator", "58MP 5T43 DBG4 HM87/00"),
        (
            "libyaml refuses tabs where YAML 1.2 allows them",
            "6BCT 96NN/00 96NN/01 A2M4 DK95/00 DK95/03 DK95/04 R4YG"
        ),
        ("libyaml refuses tabs where YAML 1.2 allows them", "Y79Y/001 Y79Y/010"),
        ("libyaml accepts tabs that YAML 1.2 refuses", "DK95/01 Y79Y/003"),
        ("libyaml knows `%YAML` and `%TAG` only, up to version 1.2", "2LFX 6LVF BEC7 MUS6/05 MUS6/06"),
        ("libyaml wants `---` after a bare document's end", "7Z25 M7A3"),
        ("libyaml refuses an end marker without a document", "HWV9 QT73"),
        ("libyaml allows only letters, digits, `-` and `_` in an anchor", "2SXE 8XYN W5VH Y2GN"),
        ("libyaml wants the text of a top-level block indented", "DK3J FP8R W4TN"),
        ("libyaml takes `?` before a letter for an indicator in flow mappings", "652Z HM87/01"),
        ("libyaml counts trailing blanks of a block otherwise", "JEF9/02 L24T/01"),
        ("libyaml accepts lines that are indented too little", "9C9N QB6E S98Z"),
        ("libyaml accepts comments without space before them", "9JBA CVW2 MUS6/00 SU5Z X4QW"),
        ("libyaml accepts stray dashes", "G5U8 YJV2"),
        (
            "a description has no use for tags outside the core schema",
            "2XXW 565N 6CK3 7FWL C4HZ CC74 CUP7 J7PZ M5C3"
        ),
        ("a description has no use for tags outside the core schema", "P76L UGM3 Z67P Z9M4"),
    ]

    @Test func `the YAML test suite comes out right, but for the exceptions that are listed`() throws {
        let folder = packageRoot.appendingPathComponent("../shared/conformance/yaml").standardizedFileURL
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: YAML test suite: ../shared/conformance/yaml is not here")
            return
        }
        let listed = Set(Self.exceptions.flatMap { $0.cases.split(separator: " ").map(String.init) })
        let names = try #require(FileManager.default.enumerator(atPath: folder.path))
            .compactMap { $0 as? String }.filter { $0.hasSuffix("/in.yaml") }.map { String($0.dropLast(8)) }
            .sorted()
        #expect(names.count == 402)
        for name in names {
            let difference = try difference(from: folder.appendingPathComponent(name))
            if let difference, !listed.contains(name) { Issue.record("\(name): \(difference)") }
            if difference == nil, listed.contains(name) {
                Issue.record("\(name) comes out right: take it off the list")
            }
        }
        #expect(listed.subtracting(names) == [])
    }

    /// What is wrong with the reading of one case. Nil when it is right, or the suite has no value for it.
    private func difference(from folder: URL) throws -> String? {
        let reading = read(bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent("in.yaml"))))
        if FileManager.default.fileExists(atPath: folder.appendingPathComponent("error").path) {
            return reading.findings.isEmpty ? "is an error, and was accepted" : nil
        }
        guard let json = try? Data(contentsOf: folder.appendingPathComponent("in.json")) else { return nil }
        let expected = read(bytes: [UInt8](json), path: "in.json")
        guard let value = expected.root else {
            // No value, or one for each of several documents: both are refused, by these names.
            let id = expected.ids == ["empty-document"] ? "empty-document" : "several-documents"
            return reading.ids.contains(id) ? nil : "\(reading.findings) instead of \(id)"
        }
        guard reading.findings.isEmpty else { return "was refused: \(reading.findings)" }
        return isSameValue(reading.root, value) ? nil : "\(plain(reading.root)) instead of \(plain(value))"
    }
}

/// Numbers by value, objects irrespective of order.
private func isSameValue(_ left: Node?, _ right: Node?) -> Bool {
    switch (left?.value, right?.value) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right || Double(left) == Double(right)
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.list(let left), .list(let right)):
        left.count == right.count && zip(left, right).allSatisfy { isSameValue($0, $1) }
    case (.record(let left), .record(let right)):
        left.entries.count == right.entries.count
            && left.entries.allSatisfy { isSameValue($0.value, right[$0.key]) }
    default: false
    }
}
