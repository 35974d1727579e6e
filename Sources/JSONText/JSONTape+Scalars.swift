import Foundation

/// Reading one token as a Swift value. What does not fit is a `DecodingError` with its place.
extension JSONTape {
    /// What a message calls the value at a place: `a string`.
    package func kindName(at index: Int) -> String {
        switch self[index].kind {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .true, .false: "a boolean"
        case .null: "null"
        }
    }

    /// Whether a number has no fraction; `1.0` has none.
    package func isWhole(at index: Int) -> Bool {
        let token = self[index]
        guard token.kind == .number, !token.isPlainInteger else { return token.kind == .number }
        return DecimalParts(storage.source(of: token)).isWhole
    }

    package func isNull(at index: Int) -> Bool { storage.tokens[index].kind == .null }

    /// A value of another kind than the type needs; `expected` in words.
    package func mismatch(_ type: any Any.Type, _ expected: String, at index: Int) -> DecodingError {
        isNull(at: index)
            ? .null(type, expected: expected, at: codingPath(to: index))
            : .mismatch(type, expected: expected, found: kindName(at: index), at: codingPath(to: index))
    }

    package func decodeString(at index: Int) throws(DecodingError) -> String {
        guard storage.tokens[index].kind == .string else {
            throw mismatch(String.self, "a string", at: index)
        }
        return string(at: index)
    }

    package func decodeBool(at index: Int) throws(DecodingError) -> Bool {
        switch storage.tokens[index].kind {
        case .true: return true
        case .false: return false
        default: throw mismatch(Bool.self, "a boolean", at: index)
        }
    }

    package func decodeInt64(at index: Int) throws(DecodingError) -> Int64 { try decodeInteger(at: index) }

    package func decodeUInt64(at index: Int) throws(DecodingError) -> UInt64 { try decodeInteger(at: index) }

    package func decodeInt32(at index: Int) throws(DecodingError) -> Int32 { try decodeInteger(at: index) }

    package func decodeInt(at index: Int) throws(DecodingError) -> Int { try decodeInteger(at: index) }

    package func decodeInteger<T: FixedWidthInteger>(at index: Int) throws(DecodingError) -> T {
        let token = storage.tokens[index]
        if token.kind == .number,
            let value: T = exactInteger(storage.source(of: token), isPlain: token.isPlainInteger)
        {
            return value
        }
        throw noInteger(T.self, at: index)
    }

    @inline(never)
    private func noInteger(_ type: any Any.Type, at index: Int) -> DecodingError {
        self[index].kind == .number
            ? .doesNotFit(sourceText(at: index), type, at: codingPath(to: index))
            : mismatch(type, "a whole number", at: index)
    }

    package func decodeDouble(at index: Int) throws(DecodingError) -> Double {
        let token = storage.tokens[index]
        guard token.kind == .number else { throw mismatch(Double.self, "a number", at: index) }
        guard let value = nearestDouble(storage.source(of: token)) else {
            throw .doesNotFit(sourceText(at: index), Double.self, at: codingPath(to: index))
        }
        return value
    }

    func decodeFloat(at index: Int) throws(DecodingError) -> Float {
        guard storage.tokens[index].kind == .number else { throw mismatch(Float.self, "a number", at: index) }
        guard let value = Float(sourceText(at: index)), value.isFinite else {
            throw .doesNotFit(sourceText(at: index), Float.self, at: codingPath(to: index))
        }
        return value
    }

    func decodeNumber(at index: Int) throws(DecodingError) -> JSONNumber {
        guard storage.tokens[index].kind == .number else {
            throw mismatch(JSONNumber.self, "a number", at: index)
        }
        return JSONNumber(unchecked: sourceText(at: index))
    }

    package func decodeDecimal(at index: Int) throws(DecodingError) -> Decimal {
        let token = storage.tokens[index]
        guard token.kind == .number else { throw mismatch(Decimal.self, "a number", at: index) }
        guard let value = DecimalParts(storage.source(of: token)).decimal else {
            throw .doesNotFit(sourceText(at: index), Decimal.self, at: codingPath(to: index))
        }
        return value
    }

    /// A date and time as RFC 3339 has it, or the seconds since the beginning of 1970, as a number or in an object.
    package func decodeDate(at index: Int) throws(DecodingError) -> Date {
        let token = storage.tokens[index]
        if token.kind == .number { return Date(timeIntervalSince1970: try decodeDouble(at: index)) }
        if token.kind == .object, let date = dateOfParts(at: index) { return date }
        guard token.kind == .string else { throw mismatch(Date.self, DateExpectation.text, at: index) }
        if !token.isEscaped, let date = dateFromRFC3339(storage.content(of: token)) { return date }
        var text = string(at: index)
        guard let date = text.withUTF8({ dateFromRFC3339($0) }) else {
            throw .malformed(text, expected: DateExpectation.text, at: codingPath(to: index))
        }
        return date
    }

    /// `{"seconds": 1572537615, "nanos": 242000000}`: what Protocol Buffers make of a time where nothing makes a text of it.
    private func dateOfParts(at index: Int) -> Date? {
        let value = value(at: index)
        guard let seconds = value["seconds"]?.int64 else { return nil }
        return dateOfUnixTime(seconds: seconds, nanoseconds: value["nanos"]?.int64 ?? 0)
    }

    package func decodeData(at index: Int) throws(DecodingError) -> Data {
        guard storage.tokens[index].kind == .string else { throw mismatch(Data.self, "a string", at: index) }
        let text = string(at: index)
        guard let data = dataFromBase64(text) else {
            throw .malformed(text, expected: "Base64", at: codingPath(to: index))
        }
        return data
    }

    func decodeURL(at index: Int) throws(DecodingError) -> URL {
        guard storage.tokens[index].kind == .string else { throw mismatch(URL.self, "a string", at: index) }
        let text = string(at: index)
        guard let url = URL(string: text) else {
            throw .malformed(text, expected: "a URL", at: codingPath(to: index))
        }
        return url
    }
}

package func dateOfUnixTime(seconds: Int64, nanoseconds: Int64) -> Date {
    Date(timeIntervalSince1970: Double(seconds) + Double(nanoseconds) / 1e9)
}

/// Bytes out of Base64 (RFC 4648), in either alphabet, with or without padding and line ends: writers differ in these.
package func dataFromBase64(_ text: String) -> Data? {
    if let data = Data(base64Encoded: text) { return data }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count + 3)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "-"): plain.append(UInt8(ascii: "+"))
        case UInt8(ascii: "_"): plain.append(UInt8(ascii: "/"))
        case 0x0A, 0x0D, 0x09, 0x20: continue
        default: plain.append(byte)
        }
    }
    if !plain.contains(UInt8(ascii: "=")) {
        while plain.count % 4 > 1 { plain.append(UInt8(ascii: "=")) }
    }
    return Data(base64Encoded: Data(plain))
}

/// How messages say what a date can be.
package enum DateExpectation {
    package static let text = "a date and time as in RFC 3339, or a Unix time,"
}

extension JSONTapeStorage {
    /// A token as it stands.
    @inline(__always)
    func source(of token: JSONToken) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + token.start, count: token.end - token.start)
    }
}
