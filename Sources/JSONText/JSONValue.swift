import Foundation

/// Any JSON value. Numbers keep their text, objects the order of their members.
///
/// Equal are numbers of the same value, `1.0` and `1`; objects with the same members in any order; strings of
/// the same Unicode scalars.
public enum JSONValue: Sendable {
    case object(JSONObject)
    case array([JSONValue])
    case string(String)
    case number(JSONNumber)
    case bool(Bool)
    case null

    /// Reads a JSON text. Of members with the same key the first is kept.
    public init(parsing text: [UInt8]) throws(JSONSyntaxError) {
        self = try JSONTape(text).value(at: 0)
    }

    /// Reads a JSON text. Of members with the same key the first is kept.
    public init(parsing text: String) throws(JSONSyntaxError) {
        try self.init(parsing: Array(text.utf8))
    }
}

extension JSONValue {
    public var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
    public var array: [JSONValue]? { if case .array(let array) = self { array } else { nil } }
    public var string: String? { if case .string(let string) = self { string } else { nil } }
    public var number: JSONNumber? { if case .number(let number) = self { number } else { nil } }
    public var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    public var isNull: Bool { if case .null = self { true } else { false } }

    /// The number, if this is one, whole, and fits.
    public var int64: Int64? { number?.int64 }
    /// The nearest `Double`, if this is a number.
    public var double: Double? { number?.double }
    /// The number, if this is one and `Decimal` can hold all of its digits.
    public var decimal: Decimal? { number?.decimal }

    /// The value of a key, if this is an object that has it.
    public subscript(key: String) -> JSONValue? { object?[key] }

    /// An element, if this is an array that has it.
    public subscript(index: Int) -> JSONValue? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }
}

extension JSONValue: Hashable {
    @inline(never)
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.object(let left), .object(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.string(let left), .string(let right)): ExactString(left) == ExactString(right)
        case (.number(let left), .number(let right)): left == right
        case (.bool(let left), .bool(let right)): left == right
        case (.null, .null): true
        case (.object, _), (.array, _), (.string, _), (.number, _), (.bool, _), (.null, _): false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .object(let object): hasher.combine(object)
        case .array(let array): hasher.combine(array)
        case .string(let string): hasher.combine(ExactString(string))
        case .number(let number): hasher.combine(number)
        case .bool(let bool): hasher.combine(bool)
        case .null: hasher.combine(0)
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }

    /// A literal that no `Double` can hold becomes null.
    public init(floatLiteral value: Double) { self = JSONNumber(value).map { .number($0) } ?? .null }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// Of two members with the same key the first is kept.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.lazy.map { (key: $0.0, value: $0.1) }))
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as JSON, without space.
    public var description: String {
        let sink = JSONSink()
        sink.write(self)
        return String(decoding: sink.bytes, as: UTF8.self)
    }
}

extension JSONTape {
    /// The value of a token and all that is in it.
    package func value(at index: Int) -> JSONValue {
        let token = self[index]
        switch token.kind {
        case .string: return .string(string(at: index))
        case .number: return .number(JSONNumber(unchecked: sourceText(at: index)))
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .null: return .null
        case .array:
            var elements: [JSONValue] = []
            elements.reserveCapacity(token.count)
            var next = index + 1
            while next < token.next {
                elements.append(value(at: next))
                next = self[next].next
            }
            return .array(elements)
        case .object:
            var object = JSONObject()
            object.reserveCapacity(token.count)
            var next = index + 1
            while next < token.next {
                object.addIfNew(string(at: next), value(at: next + 1))
                next = self[next + 1].next
            }
            return .object(object)
        }
    }
}
