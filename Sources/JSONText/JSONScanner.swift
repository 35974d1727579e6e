/// Turns the text of a tape into its tokens: one pass, no recursion.
struct JSONScanner {
    /// An array or object whose end is not found yet.
    private struct Open {
        var index: Int
        var start: Int
        var count: Int
        var isObject: Bool
    }

    private let storage: JSONTapeStorage
    let bytes: UnsafeMutablePointer<UInt8>
    let end: Int
    private let depthLimit: Int
    private var outer: [Open] = []
    private var inner: Open?
    /// The next byte to look at. Behind the end of the text stand zeros, which are part of no JSON.
    var position = 0

    init(_ storage: JSONTapeStorage, depthLimit: Int) {
        self.storage = storage
        bytes = storage.bytes
        end = storage.byteCount
        self.depthLimit = depthLimit
    }

    mutating func scan() throws(JSONSyntaxError) {
        skipByteOrderMark()
        skipSpace()
        var expectation = JSONExpectation.value
        repeat {
            if try scanValue(expectation) {
                expectation = .firstElement
                continue
            }
            try scanAfterValue()
            expectation = .value
        } while inner != nil
        guard position == end else { throw found(expected: .end) }
    }

    /// One scalar, or the beginning of a container. True when the first element of a container comes next.
    @inline(__always)
    private mutating func scanValue(_ expectation: JSONExpectation) throws(JSONSyntaxError) -> Bool {
        let start = position
        switch bytes[start] {
        case UInt8(ascii: "\""):
            append(.string, from: start, mark: try scanString())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            append(.number, from: start, mark: try scanNumber())
        case UInt8(ascii: "{"):
            return try scanObjectStart()
        case UInt8(ascii: "["):
            return try scanArrayStart()
        case UInt8(ascii: "t"):
            try scanWord("true")
            append(.true, from: start)
        case UInt8(ascii: "f"):
            try scanWord("false")
            append(.false, from: start)
        case UInt8(ascii: "n"):
            try scanWord("null")
            append(.null, from: start)
        default:
            throw notAValue(expectation)
        }
        return false
    }

    /// Closes what ends here. Afterwards the next value begins at `position`, or nothing is open.
    @inline(__always)
    private mutating func scanAfterValue() throws(JSONSyntaxError) {
        skipSpace()
        while var container = inner {
            container.count &+= 1
            let byte = bytes[position]
            if byte == UInt8(ascii: ",") {
                inner = container
                position &+= 1
                skipSpace()
                if container.isObject { try scanKey(.key) }
                return
            }
            guard byte == (container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw found(expected: container.isObject ? .nextMember : .nextElement)
            }
            position &+= 1
            close(container)
            skipSpace()
        }
    }

    private mutating func scanObjectStart() throws(JSONSyntaxError) -> Bool {
        try open(isObject: true)
        if bytes[position] == UInt8(ascii: "}") { return closeEmpty() }
        try scanKey(.firstKey)
        return true
    }

    private mutating func scanArrayStart() throws(JSONSyntaxError) -> Bool {
        try open(isObject: false)
        if bytes[position] == UInt8(ascii: "]") { return closeEmpty() }
        return true
    }

    /// A key and its colon.
    @inline(__always)
    private mutating func scanKey(_ expectation: JSONExpectation) throws(JSONSyntaxError) {
        let start = position
        guard bytes[start] == UInt8(ascii: "\"") else {
            guard expectation == .key, bytes[start] == UInt8(ascii: "}") else {
                throw found(expected: expectation)
            }
            throw .trailingComma(at: start, before: "}")
        }
        append(.string, from: start, mark: try scanString())
        skipSpace()
        guard bytes[position] == UInt8(ascii: ":") else { throw found(expected: .colon) }
        position &+= 1
        skipSpace()
    }

    // MARK: Containers

    private mutating func open(isObject: Bool) throws(JSONSyntaxError) {
        if let inner {
            guard outer.count + 1 < depthLimit else { throw .tooDeep(at: position, limit: depthLimit) }
            outer.append(inner)
        } else if depthLimit < 1 {
            throw .tooDeep(at: position, limit: depthLimit)
        }
        inner = Open(index: storage.tokenCount, start: position, count: 0, isObject: isObject)
        storage.append(JSONToken(isObject ? .object : .array, from: position, to: position, next: 0))
        position &+= 1
        skipSpace()
    }

    private mutating func closeEmpty() -> Bool {
        position &+= 1
        if let container = inner { close(container) }
        return false
    }

    private mutating func close(_ container: Open) {
        storage.replace(
            container.index,
            with: JSONToken(
                container.isObject ? .object : .array, from: container.start, to: position,
                next: storage.tokenCount, count: container.count))
        inner = outer.popLast()
    }

    @inline(__always)
    private mutating func append(_ kind: JSONToken.Kind, from start: Int, mark: Bool = false) {
        storage.append(JSONToken(kind, from: start, to: position, next: storage.tokenCount &+ 1, mark: mark))
    }

    // MARK: Words and space

    private mutating func scanWord(_ word: StaticString) throws(JSONSyntaxError) {
        let length = word.utf8CodeUnitCount
        for index in 0..<length where bytes[position + index] != word.utf8Start[index] {
            // What stands at the beginning of the word is named, unless the text ends within it.
            guard position + index >= end else { throw found(expected: .word) }
            throw .found(at: end, of: storage.text, expected: .word)
        }
        position += length
    }

    @inline(__always)
    private mutating func skipSpace() {
        while true {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
            default: return
            }
        }
    }

    private mutating func skipByteOrderMark() {
        if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    }

    // MARK: Errors

    /// The byte at `position` cannot stand there.
    func found(expected: JSONExpectation) -> JSONSyntaxError {
        .found(at: min(position, end), of: storage.text, expected: expected)
    }

    private func notAValue(_ expectation: JSONExpectation) -> JSONSyntaxError {
        guard expectation == .value, let inner, !inner.isObject, bytes[position] == UInt8(ascii: "]") else {
            // After a key there is no choice, although the container has no element yet.
            return found(expected: inner?.isObject == true ? .value : expectation)
        }
        return .trailingComma(at: position, before: "]")
    }
}
