/// Finds the members of one object by their keys: quickly when they are asked for in the order of the text.
///
/// Of members with the same key the first counts.
package struct JSONMembers {
    /// That of the object.
    package let decoder: JSONTapeDecoder
    private let tokens: UnsafeMutablePointer<JSONToken>
    private let end: Int
    /// The key that is looked at first.
    private var expected: Int
    /// The first key that was passed without having been asked for; `expected` when there is none.
    private var passed: Int

    /// The elements of an array have the keys `0`, `1` and so on. Of other values that are no object there are none.
    package init(_ decoder: JSONTapeDecoder) {
        self.decoder = decoder
        tokens = decoder.tape.storage.tokens
        let token = tokens[decoder.index]
        expected = decoder.index + 1
        end = token.kind == .object ? token.next : expected
        passed = expected
    }

    /// The index of the value of a key.
    package mutating func find(_ key: StaticString) -> Int? {
        key.hasPointerRepresentation
            ? find(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
            : key.withUTF8Buffer { find($0) }
    }

    /// The index of the value of a key.
    @inline(never)
    package mutating func find(_ key: String) -> Int? {
        var copy = key
        return copy.withUTF8 { find($0) }
    }

    @inline(__always)
    private mutating func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
        // A member that was passed by comes before the expected one, if both have this key.
        if passed < expected, let place = search(key, from: passed, to: expected) {
            if place == passed { passed = after(place) }
            return place + 1
        }
        guard expected < end else {
            if tokens[decoder.index].kind == .array { return element(key) }
            return search(key, from: decoder.index + 1, to: passed).map { $0 + 1 }
        }
        if decoder.tape.storage.string(tokens[expected], equals: key) {
            let place = expected
            let wasPassed = passed < expected
            expected = after(place)
            if !wasPassed { passed = expected }
            return place + 1
        }
        if let place = search(key, from: after(expected), to: end) {
            expected = after(place)
            return place + 1
        }
        // Asked for before: not what generated code does.
        return search(key, from: decoder.index + 1, to: passed).map { $0 + 1 }
    }

    /// The index of the element of an array whose place the key says.
    private func element(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let place = Int(String(decoding: key, as: UTF8.self)), place >= 0 else { return nil }
        return decoder.tape.children(of: decoder.index).dropFirst(place).first { _ in true }
    }

    @inline(__always)
    private func after(_ key: Int) -> Int { tokens[key + 1].next }

    private func search(_ key: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var place = start
        while place < end {
            if decoder.tape.storage.string(tokens[place], equals: key) { return place }
            place = tokens[place + 1].next
        }
        return nil
    }
}

extension JSONTape {
    /// The indices of the values in an array, or of the keys in an object.
    package func children(of index: Int) -> JSONChildren { JSONChildren(self, of: index) }

    /// Where a value stands.
    package func codingPath(to target: Int) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var container = 0
        while container != target {
            let isObject = self[container].kind == .object
            var inner: Int?
            for (place, child) in children(of: container).enumerated() {
                let value = isObject ? child + 1 : child
                guard target < self[value].next else { continue }
                path.append(isObject ? StringKey(string(at: child)) : StringKey(index: place))
                // The place of a key is that of its value.
                inner = target == child ? target : value
                break
            }
            guard let inner else { return path }
            container = inner
        }
        return path
    }
}

/// The indices of the values in an array, or of the keys in an object.
package struct JSONChildren: Sequence, IteratorProtocol {
    private let tape: JSONTape
    private let step: Int
    private let end: Int
    private var place: Int

    init(_ tape: JSONTape, of index: Int) {
        let token = tape[index]
        self.tape = tape
        step = token.kind == .object ? 1 : 0
        end = token.next
        place = index + 1
    }

    package mutating func next() -> Int? {
        guard place < end else { return nil }
        defer { place = tape.storage.tokens[place + step].next }
        return place
    }
}
