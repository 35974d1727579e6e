import Foundation

/// The members of an object that any other encoder writes.
final class ForeignOutput {
    var container: KeyedEncodingContainer<StringKey>

    init(_ container: KeyedEncodingContainer<StringKey>) { self.container = container }

    func encode<T: Encodable>(_ value: T, _ key: StringKey) throws {
        try container.encode(value, forKey: key)
    }

    // An encoder of another package has an idea of dates, bytes and identifiers of its own.

    func value<T: Encodable>(_ value: T, _ key: StringKey) throws {
        if T.self == Date.self, let date = value as? Date { return try encode(ForeignDate(date), key) }
        if T.self == Data.self, let data = value as? Data { return try encode(ForeignData(data), key) }
        if T.self == UUID.self, let id = value as? UUID { return try encode(lowerCase(id), key) }
        try encode(value, key)
    }

    func list<T: Encodable>(_ value: [T], _ key: StringKey) throws {
        if T.self == Date.self, let dates = value as? [Date] {
            return try encode(dates.map(ForeignDate.init), key)
        }
        if T.self == Data.self, let list = value as? [Data] {
            return try encode(list.map(ForeignData.init), key)
        }
        if T.self == UUID.self, let ids = value as? [UUID] { return try encode(ids.map(lowerCase), key) }
        try encode(value, key)
    }

    func map<T: Encodable>(_ value: [String: T], _ key: StringKey) throws {
        if T.self == Date.self, let dates = value as? [String: Date] {
            return try encode(dates.mapValues(ForeignDate.init), key)
        }
        if T.self == Data.self, let map = value as? [String: Data] {
            return try encode(map.mapValues(ForeignData.init), key)
        }
        if T.self == UUID.self, let ids = value as? [String: UUID] {
            return try encode(ids.mapValues(lowerCase), key)
        }
        try encode(value, key)
    }
}

private func lowerCase(_ id: UUID) -> String { id.uuidString.lowercased() }
