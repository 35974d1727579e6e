/// Finds texts among others that are known: the keys of an object's schema, the strings of an `enum`.
struct KeySet: BitwiseCopyable, Sendable {
    /// The first of its slots, which stand in the order of the schema.
    var slots: Int32 = 0
    var count: Int32 = 0
    var buckets: Int32 = 0
    /// One less than the number of buckets, which is a power of two.
    var mask: UInt32 = 0
}

/// A text of a table, and what is said about it.
struct KeySlot: BitwiseCopyable, Sendable {
    var text: TextRange
    var hash: UInt32
    /// The schema of the member; -1 when there is none.
    var node: Int32 = -1
    /// The bit of a required key; -1 for one that is not required.
    var required: Int32 = -1
}

extension ProgramDraft {
    /// Of entries with the same text each adds what it knows.
    mutating func addKeys(_ keys: [(text: String, node: Int32, required: Int32)]) -> KeySet {
        var table = KeySet(slots: Int32(keySlots.count), buckets: Int32(keyBuckets.count))
        var size = 2
        while size < keys.count * 2 { size *= 2 }
        table.mask = UInt32(size - 1)
        keyBuckets.append(contentsOf: repeatElement(-1, count: size))
        for key in keys {
            let bytes = Array(key.text.utf8)
            let hash = hashOf(bytes)
            var bucket = Int(hash & table.mask)
            var known: Int?
            while keyBuckets[Int(table.buckets) + bucket] >= 0 {
                let slot = Int(table.slots + keyBuckets[Int(table.buckets) + bucket])
                if keySlots[slot].hash == hash, bytes.elementsEqual(textBytes(keySlots[slot].text)) {
                    known = slot
                    break
                }
                bucket = (bucket + 1) & (size - 1)
            }
            if let known {
                if key.node >= 0 { keySlots[known].node = key.node }
                if key.required >= 0 { keySlots[known].required = key.required }
                continue
            }
            keyBuckets[Int(table.buckets) + bucket] = table.count
            keySlots.append(
                KeySlot(text: addText(bytes), hash: hash, node: key.node, required: key.required))
            table.count += 1
        }
        return table
    }

    mutating func addName(_ name: String) -> Int32 {
        names.append(addText(Array(name.utf8)))
        return Int32(names.count - 1)
    }

    private mutating func addText(_ bytes: [UInt8]) -> TextRange {
        defer { text.append(contentsOf: bytes) }
        return TextRange(start: Int32(text.count), count: Int32(bytes.count))
    }

    private func textBytes(_ range: TextRange) -> ArraySlice<UInt8> {
        text[Int(range.start)..<Int(range.start + range.count)]
    }

    private func hashOf(_ bytes: [UInt8]) -> UInt32 {
        (bytes + Array(repeating: 0, count: 8)).withUnsafeBytes { memory in
            memory.baseAddress.map { textHash($0, bytes.count) } ?? 0
        }
    }
}

/// At least eight bytes can be read after the text.
@inline(__always)
func textHash(_ text: UnsafeRawPointer, _ count: Int) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index < count {
        hash = (hash ^ word(text + index, count - index)) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
        index += 8
    }
    return UInt32(truncatingIfNeeded: hash)
}

/// At least eight bytes can be read after both texts.
@inline(__always)
func textsAreEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
    var index = 0
    while index < count {
        if word(left + index, count - index) != word(right + index, count - index) { return false }
        index += 8
    }
    return true
}

/// Up to eight bytes as a number.
@inline(__always)
private func word(_ text: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let word = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
    return count >= 8 ? word : word & ((1 << UInt64(truncatingIfNeeded: count * 8)) &- 1)
}
