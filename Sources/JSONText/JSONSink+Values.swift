import Foundation

extension JSONSink {
    /// Any value, as JSON, in its place.
    package func write<T: Encodable>(_ value: T) throws {
        let start = count
        if try writeKnown(value) { return }
        assemble(try encode(value, from: start), from: start)
    }

    /// Any value, to be put in its place later.
    func piece<T: Encodable>(_ value: T) throws -> JSONPiece {
        let start = count
        return try writeKnown(value) ? .bytes(start..<count) : try encode(value, from: start)
    }

    private func encode<T: Encodable>(_ value: T, from start: Int) throws -> JSONPiece {
        let (outerRoot, outerStart, outerType) = (root, valueStart, valueType)
        (root, valueStart, valueType) = (nil, start, T.self)
        defer { (root, valueStart, valueType) = (outerRoot, outerStart, outerType) }
        do {
            try value.encode(to: JSONSinkEncoder(sink: self))
            if let failure { throw failure }
        } catch {
            truncate(to: start)
            failure = nil
            throw error
        }
        if let root { return root }
        // A value that asks for no container has no members.
        if count == start { append("{}") }
        return .bytes(start..<count)
    }

    /// Writes values of types that have a form of their own in JSON, or one that needs no encoder.
    private func writeKnown<T>(_ value: T) throws -> Bool {
        func known<Known>(_ type: Known.Type) -> Known { unsafeBitCast(value, to: type) }
        if T.self == String.self {
            write(known(String.self))
        } else if T.self == Int.self {
            write(Int64(known(Int.self)))
        } else if T.self == Int64.self {
            write(known(Int64.self))
        } else if T.self == Double.self {
            try write(known(Double.self))
        } else if T.self == Bool.self {
            write(known(Bool.self))
        } else if T.self == Date.self {
            try write(known(Date.self))
        } else if T.self == JSONValue.self {
            write(known(JSONValue.self))
        } else {
            return try writeFoundation(value)
        }
        return true
    }

    private func writeFoundation<T>(_ value: T) throws -> Bool {
        func known<Known>(_ type: Known.Type) -> Known { unsafeBitCast(value, to: type) }
        if T.self == Data.self {
            write(known(Data.self).base64EncodedString())
        } else if T.self == UUID.self {
            write(known(UUID.self).uuidString.lowercased())
        } else if T.self == URL.self {
            write(known(URL.self).absoluteString)
        } else if T.self == Decimal.self {
            let decimal = known(Decimal.self)
            guard let number = JSONNumber(decimal) else { throw EncodingError.notANumber(decimal, at: path) }
            append(verbatim: number.text)
        } else if T.self == JSONNumber.self {
            append(verbatim: known(JSONNumber.self).text)
        } else {
            return false
        }
        return true
    }

    /// A date in UTC, with as few digits of a fraction as tell it from others.
    package func write(_ date: Date) throws {
        let isWritten = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rfc3339Length) { text in
            guard let count = writeRFC3339(date, to: text) else { return false }
            writeQuoted(UnsafeBufferPointer(rebasing: text[..<count]))
            return true
        }
        if !isWritten { throw EncodingError.notInRFC3339(date, at: path) }
    }

    package func write(_ value: JSONValue) {
        switch value {
        case .null: writeNull()
        case .bool(let bool): write(bool)
        case .string(let string): write(string)
        case .number(let number): append(verbatim: number.text)
        case .array(let elements):
            append(UInt8(ascii: "["))
            for index in elements.indices {
                if index > 0 { append(UInt8(ascii: ",")) }
                write(elements[index])
            }
            append(UInt8(ascii: "]"))
        case .object(let members):
            append(UInt8(ascii: "{"))
            for index in members.indices {
                writeKey(members[index].key, isFirst: index == 0)
                write(members[index].value)
            }
            append(UInt8(ascii: "}"))
        }
    }
}
