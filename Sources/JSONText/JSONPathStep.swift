/// One step from a value to a value in it, cheap to make while all goes well.
package enum JSONPathStep {
    case name(StaticString)
    case key(String)
    case index(Int)
    case coding(any CodingKey)

    package var codingKey: any CodingKey {
        switch self {
        case .name(let name): StringKey(name.description)
        case .key(let key): StringKey(key)
        case .index(let index): StringKey(index: index)
        case .coding(let key): key
        }
    }
}

/// A key of any object, or a place in an array.
package struct StringKey: CodingKey, Hashable, Sendable {
    package let stringValue: String
    package let intValue: Int?

    package init(_ key: String) {
        stringValue = key
        intValue = nil
    }

    package init(index: Int) {
        stringValue = "Index \(index)"
        intValue = index
    }

    package init(stringValue: String) { self.init(stringValue) }

    package init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}
