import JSONText

/// Single values, and whether values are equal.
extension Evaluation {
    /// The characters of a string, escapes resolved. At least eight bytes can be read after them.
    @inline(__always)
    func withText<Result>(_ place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let token = tokens[place]
        guard token.isEscaped else {
            return body(
                UnsafeBufferPointer(start: text + token.start + 1, count: token.end - token.start - 2))
        }
        let bytes = Array(tape.string(at: place).utf8)
        return (bytes + Array(repeating: 0, count: 8)).withUnsafeBufferPointer {
            body(UnsafeBufferPointer(start: $0.baseAddress, count: bytes.count))
        }
    }

    // MARK: Numbers

    private func source(_ place: Int) -> UnsafeBufferPointer<UInt8> {
        let token = tokens[place]
        return UnsafeBufferPointer(start: text + token.start, count: token.end - token.start)
    }

    func isWhole(_ place: Int) -> Bool {
        tokens[place].isPlainInteger || ExactNumber(source(place)).isWhole
    }

    func compare(_ place: Int, _ bound: Int32) -> Int {
        ExactNumber(source(place)).compared(to: program.numbers[Int(bound)])
    }

    func isMultiple(_ place: Int, _ step: Int32) -> Bool {
        ExactNumber(source(place)).isMultiple(of: program.numbers[Int(step)])
    }

    // MARK: Strings

    /// Whether a string has so many Unicode scalars. Few strings have to be counted: bytes are never fewer,
    /// and never more than four times as many.
    func hasLength(_ place: Int, atLeast count: Int) -> Bool {
        withText(place) { text in
            if text.count < count { return false }
            return text.count >= count * 4 || scalarCount(text) >= count
        }
    }

    func hasLength(_ place: Int, atMost count: Int) -> Bool {
        withText(place) { text in text.count <= count || scalarCount(text) <= count }
    }

    func matches(_ place: Int, _ pattern: Int32) -> Bool {
        withText(place) { program.patterns[Int(pattern)].matches(utf8: $0) }
    }

    // MARK: Equality

    func isAmong(_ number: Int32, _ place: Int) -> Bool {
        let plan = program.enums.start[Int(number)]
        if tokens[place].kind == .string {
            var expected: Int32 = .max
            return find(plan.strings, place, &expected) >= 0
        }
        for index in plan.others.start..<plan.others.start + plan.others.count
        where equalsConstant(children[Int(index)], place) {
            return true
        }
        return false
    }

    func equalsConstant(_ constant: Int32, _ place: Int) -> Bool {
        guard let constants = program.constants else { return false }
        return isEqual(place, constants, Int(program.constantTokens.start[Int(constant)]))
    }

    /// Whether a value of this tape equals one of another: numbers by value, strings by their scalars,
    /// objects in any order.
    func isEqual(_ place: Int, _ other: JSONTape, _ otherPlace: Int) -> Bool {
        let left = tokens[place]
        let right = other[otherPlace]
        guard left.kind == right.kind else { return false }
        switch left.kind {
        case .true, .false, .null: return true
        case .string:
            return withText(place) { other.string(at: otherPlace, equals: $0) }
        case .number:
            let text = other.memory.text
            let number = ExactNumber(
                UnsafeBufferPointer(start: text + right.start, count: right.end - right.start))
            return ExactNumber(source(place)).compared(to: number) == 0
        case .array:
            guard left.count == right.count else { return false }
            return zip(tape.children(of: place), other.children(of: otherPlace)).allSatisfy {
                isEqual($0, other, $1)
            }
        case .object: return isEqualObject(place, other, otherPlace)
        }
    }

    private func isEqualObject(_ place: Int, _ other: JSONTape, _ otherPlace: Int) -> Bool {
        guard tokens[place].count == other[otherPlace].count else { return false }
        // Keys of large objects are better looked up than compared one by one.
        guard tokens[place].count <= 8 else { return tape.value(at: place) == other.value(at: otherPlace) }
        return tape.children(of: place).allSatisfy { key in
            other.children(of: otherPlace).contains { otherKey in
                withText(key) { other.string(at: otherKey, equals: $0) }
                    && isEqual(key + 1, other, otherKey + 1)
            }
        }
    }
}

/// How many Unicode scalars UTF-8 has: each has one byte that goes on nothing.
func scalarCount(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in text where byte & 0xC0 != 0x80 { count += 1 }
    return count
}
