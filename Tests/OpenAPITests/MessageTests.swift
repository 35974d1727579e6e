import Foundation
import Support
import Testing

@Test func `every message of this module has a case`() throws {
    let rooms = ["OpenAPIDiagnostics", "StandardDiagnostics", "References/ReferenceDiagnostics"]
    let source = try rooms.map { try Repository.text("Sources/OpenAPI/\($0).swift") }.joined()
    let known = source.matches(of: /(?:\.error|\.warning|severity), "([a-z0-9.-]+)"/).map { String($0.1) }
    let expected = (cases(in: "Reading") + cases(in: "Constructs")).compactMap { $0.text("expected.txt") }
        .joined()
    #expect(known.count > 30)
    #expect(known.filter { !expected.contains("[\($0)]") } == [])
}
