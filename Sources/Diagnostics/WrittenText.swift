/// Text that is written piece after piece into one buffer. A `String` of many pieces grows, and is copied as it does.
package struct WrittenText: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
        }

        package mutating func appendLiteral(_ text: String) { bytes.append(utf8Of: text) }

        package mutating func appendInterpolation(_ text: String) { bytes.append(utf8Of: text) }
    }

    fileprivate let text: String

    package init(stringLiteral text: String) { self.text = text }

    package init(stringInterpolation pieces: StringInterpolation) {
        text = String(decoding: pieces.bytes, as: UTF8.self)
    }
}

/// `written("fields.\(method)(\(key), \(value))")` is that text. It pays from six pieces on.
package func written(_ text: WrittenText) -> String { text.text }

extension [UInt8] {
    /// Appends a text from where it lies, which for short ones takes half the time that its view takes.
    package mutating func append(utf8Of text: String) {
        guard text.utf8.withContiguousStorageIfAvailable({ append(contentsOf: $0) }) == nil else { return }
        append(contentsOf: text.utf8)
    }
}
