/// The header fields of a request or a response, in order. Names are found whatever their case.
public struct HTTPHeaders: Hashable, Sendable {
    /// One field, as it is written.
    public struct Field: Hashable, Sendable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public private(set) var fields: [Field]

    public init(_ fields: [Field] = []) { self.fields = fields }

    /// The first value of that name.
    public subscript(_ name: String) -> String? { first(name) }

    @inline(never)
    private func first(_ name: String) -> String? {
        fields.first { isSameFieldName($0.name, name) }?.value
    }

    /// Every value of that name, in order.
    public func values(_ name: String) -> [String] {
        fields.filter { isSameFieldName($0.name, name) }.map(\.value)
    }

    /// Adds a field after the others, beside any of the same name.
    @inline(never)
    public mutating func append(_ name: String, _ value: String) { fields.append(Field(name, value)) }

    /// Gives the first field of that name another value and removes the rest, or adds one.
    @inline(never)
    public mutating func set(_ name: String, _ value: String) {
        guard let index = fields.firstIndex(where: { isSameFieldName($0.name, name) }) else {
            return append(name, value)
        }
        fields[index] = Field(fields[index].name, value)
        var position = 0
        fields.removeAll { field in
            defer { position += 1 }
            return position != index && isSameFieldName(field.name, name)
        }
    }

    /// Sets a field, or takes it away where the value is nil.
    @inline(never)
    mutating func replace(_ name: String, _ value: String?) {
        if let value { return set(name, value) }
        fields.removeAll { isSameFieldName($0.name, name) }
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field($0.0, $0.1) }
    }
}

extension HTTPHeaders: CustomStringConvertible {
    /// The names only: any value may be a secret.
    public var description: String { fields.map(\.name).joined(separator: ", ") }
}

extension HTTPHeaders.Field: CustomStringConvertible {
    /// The name only: any value may be a secret.
    public var description: String { name }
}

/// Field names are ASCII, and `A` is `a` (RFC 9110 §5.1).
private func isSameFieldName(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lowerCase($0) == lowerCase($1) }
}

private func lowerCase(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
}

private let tokenMarks = Array("!#$%&'*+-.^_`|~".utf8)

/// Why a field cannot be sent, or nil. Names are tokens (RFC 9110 §5.6.2); a line break or NUL in a value would
/// end the field, and let a value add fields of its own.
@inline(never)
func faultOfHeader(_ name: String, _ value: String) -> String? {
    let isToken = name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: tokenMarks.contains(byte)
        }
    }
    guard isToken, !name.isEmpty else { return "the name holds characters that a header name cannot have" }
    guard !value.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0 }) else {
        return "the value holds a line break or a NUL, which a header cannot carry"
    }
    return nil
}
