import Foundation

/// The members of an object that any other encoder writes.
final class ForeignOutput {
    var container: KeyedEncodingContainer<StringKey>

    init(_ container: KeyedEncodingContainer<StringKey>) { self.container = container }

    func encode<T: Encodable>(_ value: T, _ key: StringKey) throws {
        try container.encode(value, forKey: key)
    }

    // An encoder of another package has an idea of dates of its own.

    func value<T: Encodable>(_ value: T, _ key: StringKey) throws {
        if let date = value as? Date { return try encode(ForeignDate(date), key) }
        try encode(value, key)
    }

    func list<T: Encodable>(_ value: [T], _ key: StringKey) throws {
        if T.self == Date.self, let dates = value as? [Date] {
            return try encode(dates.map(ForeignDate.init), key)
        }
        try encode(value, key)
    }

    func map<T: Encodable>(_ value: [String: T], _ key: StringKey) throws {
        if T.self == Date.self, let dates = value as? [String: Date] {
            return try encode(dates.mapValues(ForeignDate.init), key)
        }
        try encode(value, key)
    }
}
