import BinderyRuntime
import Foundation
import Testing

/// Wrong input gives the same error, at the same place, with both coders.
@Suite struct FieldErrorTests {
    static let wrongValues = [
        "true", "1", "1.5", "\"x\"", "[]", "[1]", "{}", "{\"k\":1}", "null", "99999999999999999999", "-1",
    ]

    @Test(arguments: Optionals.keys)
    func `a wrong value is the same mistake with both coders`(key: String) throws {
        for wrong in Self.wrongValues {
            try expectSameOutcome(Optionals.self, "{\"\(key)\":\(wrong)}")
            guard key != "nullable" else { continue }
            guard case .object(var members) = try JSONValue(parsing: Everything.text) else { continue }
            members[key] = try JSONValue(parsing: wrong)
            try expectSameOutcome(Everything.self, JSONValue.object(members).description)
            members[key] = nil
            try expectSameOutcome(Everything.self, JSONValue.object(members).description)
        }
    }

    @Test(arguments: [
        ("{}", "keyNotFound name "), ("[]", "typeMismatch "), ("null", "valueNotFound "),
        ("\"x\"", "typeMismatch "),
        (#"{"name":"a","left":{"name":"b","left":{}}}"#, "keyNotFound name /left/left"),
        (#"{"name":"a","children":[{"name":"b"},{"name":1}]}"#, "typeMismatch /children/1/name"),
        (#"{"name":"a","children":[{"name":null}]}"#, "valueNotFound /children/0/name"),
        (#"{"name":"a","children":[null]}"#, "valueNotFound /children/0"),
        (#"{"name":"a","children":{"b":1}}"#, "typeMismatch /children"),
        (#"{"name":1,"left":2,"children":3}"#, "typeMismatch /name"),
    ])
    func `the first mistake is thrown with its place`(text: String, expected: String) throws {
        for coder in Coder.allCases {
            let error = try #require(throws: DecodingError.self) { try coder.decode(Tree.self, from: text) }
            #expect(summary(error) == expected, "\(coder)")
        }
    }

    @Test func `an error of the own decoder names its place as a JSON pointer`() throws {
        let text = #"{"name":"a","children":[{"name":"b"},{"name":1}]}"#
        let error = try #require(throws: DecodingError.self) { try Coder.own.decode(Tree.self, from: text) }
        guard case .typeMismatch(let type, let context) = error else { throw error }
        #expect(ObjectIdentifier(type) == ObjectIdentifier(String.self))
        #expect(context.debugDescription == "`/children/1/name` is a number where a string is expected")
    }

    @Test func `every prefix of a document is refused`() {
        for length in 0..<Everything.text.utf8.count {
            let text = Array(Everything.text.utf8.prefix(length))
            #expect(throws: DecodingError.self) { try JSONTextDecoder().decode(Everything.self, from: text) }
        }
    }

    private func expectSameOutcome<T: Codable & Equatable>(_ type: T.Type, _ text: String) throws {
        let outcomes = Coder.allCases.map { coder in Result { try coder.decode(type, from: text) } }
        switch (outcomes[0], outcomes[1]) {
        case (.success(let own), .success(let foundation)): #expect(own == foundation, "\(text)")
        case (.failure(let own as DecodingError), .failure(let foundation as DecodingError)):
            // Foundation does not say where a number is that does not fit.
            let place = summary(foundation) == "dataCorrupted " ? "dataCorrupted" : summary(own)
            #expect(summary(foundation).hasPrefix(place), "\(text): \(own)")
        default: Issue.record("\(text): \(outcomes)")
        }
    }
}

/// `typeMismatch /list/1`
func summary(_ error: DecodingError) -> String {
    func pointer(_ context: DecodingError.Context) -> String {
        context.codingPath.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }.joined()
    }
    return switch error {
    case .keyNotFound(let key, let context): "keyNotFound \(key.stringValue) \(pointer(context))"
    case .typeMismatch(_, let context): "typeMismatch \(pointer(context))"
    case .valueNotFound(_, let context): "valueNotFound \(pointer(context))"
    case .dataCorrupted(let context): "dataCorrupted \(pointer(context))"
    @unknown default: "\(error)"
    }
}
