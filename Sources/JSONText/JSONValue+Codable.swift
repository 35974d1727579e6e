import Foundation

/// With this module's coder every digit and the order of the members is kept. Others keep what they can:
/// numbers of up to 38 digits, and members in the order of their keys.
extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        if let own = ownDecoder(decoder) {
            self = own.tape.value(at: own.index)
        } else if let members = try? decoder.container(keyedBy: StringKey.self) {
            let keys = sortedByBytes(members.allKeys.map(\.stringValue))
            self = .object(
                JSONObject(
                    try keys.map { ($0, try members.decode(JSONValue.self, forKey: StringKey($0))) }))
        } else if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
            self = .array(array)
        } else {
            self = try JSONValue(scalar: try decoder.singleValueContainer())
        }
    }

    private init(scalar: any SingleValueDecodingContainer) throws {
        if scalar.decodeNil() {
            self = .null
        } else if let bool = try? scalar.decode(Bool.self) {
            self = .bool(bool)
        } else if let string = try? scalar.decode(String.self) {
            self = .string(string)
        } else {
            self = .number(try JSONNumber(foreign: scalar))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if case .object(let members) = self, ownSink(encoder) == nil {
            var keyed = encoder.container(keyedBy: StringKey.self)
            for (key, value) in members { try keyed.encode(value, forKey: StringKey(key)) }
            return
        }
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let bool): try container.encode(bool)
        case .string(let string): try container.encode(string)
        case .number(let number): try container.encode(number)
        case .array(let elements): try container.encode(elements)
        case .object: try container.encode(self)
        }
    }
}

extension JSONNumber: Codable {
    public init(from decoder: any Decoder) throws {
        if let own = ownDecoder(decoder) {
            self = try own.tape.decodeNumber(at: own.index)
        } else {
            self = try JSONNumber(foreign: try decoder.singleValueContainer())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if ownSink(encoder) != nil {
            try container.encode(self)
        } else if let integer = int64 {
            try container.encode(integer)
        } else if let integer = uint64 {
            try container.encode(integer)
        } else if let decimal {
            try container.encode(decimal)
        } else {
            try container.encode(double)
        }
    }

    /// The most exact of the forms in which a foreign decoder gives numbers.
    fileprivate init(foreign container: any SingleValueDecodingContainer) throws {
        if let integer = try? container.decode(Int64.self) {
            self.init(integer)
        } else if let integer = try? container.decode(UInt64.self) {
            self.init(integer)
        } else if let decimal = try? container.decode(Decimal.self), let number = JSONNumber(decimal) {
            self = number
        } else {
            let double = try container.decode(Double.self)
            guard let number = JSONNumber(double) else {
                throw DecodingError.doesNotFit("\(double)", JSONNumber.self, at: container.codingPath)
            }
            self = number
        }
    }
}

/// The decoder of this module, if it is that. Comparing the types is much quicker than a cast.
package func ownDecoder(_ decoder: some Decoder) -> JSONTapeDecoder? {
    type(of: decoder) == JSONTapeDecoder.self ? unsafeBitCast(decoder, to: JSONTapeDecoder.self) : nil
}

/// Where the encoder of this module writes, if it is that.
package func ownSink(_ encoder: some Encoder) -> JSONSink? {
    type(of: encoder) == JSONSinkEncoder.self ? unsafeBitCast(encoder, to: JSONSinkEncoder.self).sink : nil
}
