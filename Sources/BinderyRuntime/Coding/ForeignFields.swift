import Foundation

/// The members of an object that any other decoder reads. A class, since a container held by value would give
/// the reader a size that is known at run time only.
final class ForeignFields {
    let container: KeyedDecodingContainer<StringKey>

    init(_ container: KeyedDecodingContainer<StringKey>) { self.container = container }

    func isNull(_ key: StringKey) throws -> Bool { try container.decodeNil(forKey: key) }

    func decode<T: Decodable>(_ type: T.Type, _ key: StringKey) throws -> T {
        try container.decode(type, forKey: key)
    }

    func bool(_ key: StringKey) throws -> Bool {
        // Foundation's decoder takes null for a value of the wrong kind here, and only here.
        guard try !isNull(key) else {
            throw DecodingError.null(Bool.self, expected: "a boolean", at: path(to: key))
        }
        return try decode(Bool.self, key)
    }

    private func path(to key: StringKey) -> [any CodingKey] { container.codingPath + [key] }

    // A decoder of another package has an idea of dates and bytes of its own.

    func value<T: Decodable>(_ key: StringKey) throws -> T {
        if T.self == Date.self, let date = try decode(ForeignDate.self, key).date as? T { return date }
        if T.self == Data.self, let data = try decode(ForeignData.self, key).data as? T { return data }
        return try decode(T.self, key)
    }

    func list<T: Decodable>(_ key: StringKey) throws -> [T] {
        if T.self == Date.self, let dates = try decode([ForeignDate].self, key).map(\.date) as? [T] {
            return dates
        }
        if T.self == Data.self, let list = try decode([ForeignData].self, key).map(\.data) as? [T] {
            return list
        }
        return try decode([T].self, key)
    }

    func map<T: Decodable>(_ key: StringKey) throws -> [String: T] {
        if T.self == Date.self,
            let dates = try decode([String: ForeignDate].self, key).mapValues(\.date) as? [String: T]
        {
            return dates
        }
        if T.self == Data.self,
            let map = try decode([String: ForeignData].self, key).mapValues(\.data) as? [String: T]
        {
            return map
        }
        return try decode([String: T].self, key)
    }

    func rest<T: Decodable>(except declared: [StaticString]) throws -> [String: T] {
        var values: [String: T] = [:]
        for key in container.allKeys where !declared.contains(where: { key.stringValue.equals($0) }) {
            values[key.stringValue] = try value(key)
        }
        return values
    }
}

/// A date that is read and written as text or number with any coder.
struct ForeignDate: Codable {
    private struct Parts: Decodable {
        let seconds: Int64
        let nanos: Int64?
    }

    let date: Date

    init(_ date: Date) { self.date = date }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            var text = try container.decode(String.self)
            guard let date = text.withUTF8({ dateFromRFC3339($0) }) else {
                throw DecodingError.malformed(text, expected: DateExpectation.text, at: container.codingPath)
            }
            self.date = date
        } catch DecodingError.typeMismatch(_, let context) {
            if let seconds = try? container.decode(Double.self) {
                date = Date(timeIntervalSince1970: seconds)
            } else if let parts = try? container.decode(Parts.self) {
                date = dateOfUnixTime(seconds: parts.seconds, nanoseconds: parts.nanos ?? 0)
            } else {
                throw DecodingError.typeMismatch(Date.self, context)
            }
        } catch DecodingError.valueNotFound(_, let context) {
            throw DecodingError.valueNotFound(Date.self, context)
        }
    }

    func encode(to encoder: any Encoder) throws {
        guard let text = rfc3339(date) else {
            throw EncodingError.notInRFC3339(date, at: encoder.codingPath.map { .coding($0) })
        }
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Bytes that are read and written as Base64 with any coder.
struct ForeignData: Codable {
    let data: Data

    init(_ data: Data) { self.data = data }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let data = dataFromBase64(text) else {
            throw DecodingError.malformed(text, expected: "Base64", at: container.codingPath)
        }
        self.data = data
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(data.base64EncodedString())
    }
}

extension String {
    /// Whether the two have the same bytes in UTF-8.
    func equals(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { utf8.elementsEqual($0) }
    }
}
