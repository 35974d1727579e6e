import Testing

/// A description with one group of as many operations, each with a body described in its place.
private func description(operations: Int) -> String {
    let paths = (0..<operations).map { number in
        """
          /things/\(number):
            post:
              operationId: make\(number)
              tags: [Things]
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties: {first: {type: string}, second: {type: integer}, third: {type: boolean}}
              responses: {'204': {description: Done.}}
        """
    }
    let head = "openapi: 3.1.0\ninfo: {title: Things, version: '1'}\npaths:\n"
    return head + paths.joined(separator: "\n") + "\n"
}

private func swiftFiles(_ operations: Int) throws -> [String: String] {
    let files = try emit(description(operations: operations), as: "Split").files
    return Dictionary(
        uniqueKeysWithValues: files.filter { $0.path.hasSuffix(".swift") }.map { ($0.path, $0.text) })
}

@Test(arguments: [5, 20, 60])
func `no file is longer than 1,500 lines`(_ operations: Int) throws {
    for (path, text) in try swiftFiles(operations) {
        #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } <= 1500, "\(path)")
    }
}

@Test func `a small group stands in one file`() throws {
    #expect(try swiftFiles(5).keys.filter { $0.hasPrefix("Operations/") } == ["Operations/Things.swift"])
}

@Test func `an operation more in a large group is a file more, and nothing else`() throws {
    let (before, after) = (try swiftFiles(60), try swiftFiles(61))
    #expect(before["Operations/Things/Things+Make59.swift"] != nil)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    #expect(Set(after.keys).subtracting(before.keys) == ["Operations/Things/Things+Make60.swift"])
}
