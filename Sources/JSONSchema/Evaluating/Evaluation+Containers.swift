import JSONText

/// Arrays and objects.
extension Evaluation {
    mutating func checkItems(_ first: ChildRange, _ rest: Int32, _ place: Int, _ marks: Int) -> Bool {
        var isValid = true
        var index = 0
        var item = place + 1
        let end = tokens[place].next
        while item < end {
            let node = index < first.count ? children[Int(first.start) + index] : rest
            if node < 0 { break }
            if node > 0, !check(node, item, -1) {
                guard collects else { return false }
                isValid = false
            }
            if marks >= 0 { self.marks[marks + index] = true }
            index += 1
            item = tokens[item].next
        }
        return isValid
    }

    mutating func checkContains(
        _ node: Int32, _ minimum: Int32, _ maximum: Int32, _ id: Int32, _ place: Int, _ marks: Int
    ) -> Bool {
        var count = 0
        var index = 0
        var item = place + 1
        let end = tokens[place].next
        while item < end {
            if passesQuietly(node, item, -1) {
                count += 1
                if marks >= 0 {
                    self.marks[marks + index] = true
                } else if count >= minimum, maximum == .max {
                    return true
                }
            }
            index += 1
            item = tokens[item].next
        }
        if count < minimum {
            let isSaid = program.place(of: id).value["minContains"] != nil
            return fail(isSaid ? .minContains : .contains, id, place, detail: Int64(count))
        }
        return count <= maximum || fail(.maxContains, id, place, detail: Int64(count))
    }

    mutating func checkUnique(_ id: Int32, _ place: Int) -> Bool {
        let token = tokens[place]
        if token.count < 2 { return true }
        if token.count <= 8 {
            var item = place + 1
            while item < token.next {
                var other = tokens[item].next
                while other < token.next {
                    if isEqual(item, tape, other) { return fail(.uniqueItems, id, place) }
                    other = tokens[other].next
                }
                item = tokens[item].next
            }
            return true
        }
        var seen: Set<JSONValue> = []
        seen.reserveCapacity(token.count)
        for item in tape.children(of: place) where !seen.insert(tape.value(at: item)).inserted {
            return fail(.uniqueItems, id, place)
        }
        return true
    }

    /// The items or members without a mark.
    mutating func checkUnevaluated(_ node: Int32, _ place: Int, _ marks: Int) -> Bool {
        guard marks >= 0 else { return true }
        let isObject = tokens[place].kind == .object
        var isValid = true
        var index = 0
        var item = isObject ? place + 2 : place + 1
        let end = tokens[place].next
        while index < tokens[place].count, item < end {
            if !self.marks[marks + index] {
                if node > 0, !check(node, item, -1) {
                    guard collects else { return false }
                    isValid = false
                }
                self.marks[marks + index] = true
            }
            index += 1
            item = tokens[item].next + (isObject ? 1 : 0)
        }
        return isValid
    }

    mutating func checkMembers(_ plan: MembersPlan, _ id: Int32, _ place: Int, _ marks: Int) -> Bool {
        var found: UInt64 = 0
        var expected: Int32 = 0
        var isValid = true
        var index = 0
        var key = place + 1
        let end = tokens[place].next
        while key < end {
            let value = key + 1
            var isCovered = false
            let slot = plan.keys.count == 0 ? -1 : find(plan.keys, key, &expected)
            if slot >= 0 {
                let known = program.keySlots.start[Int(slot)]
                if known.required >= 0 { found |= 1 << UInt64(truncatingIfNeeded: known.required) }
                if known.node >= 0 {
                    isCovered = true
                    if known.node > 0, !check(known.node, value, -1) { isValid = false }
                }
            }
            if plan.patterns.count > 0, !checkPatterns(plan.patterns, key, &isCovered) { isValid = false }
            if !isCovered, plan.additional >= 0 {
                isCovered = true
                if plan.additional > 0, !check(plan.additional, value, -1) { isValid = false }
            }
            if !isValid, !collects { return false }
            if isCovered, marks >= 0 { self.marks[marks + index] = true }
            index += 1
            key = tokens[value].next
        }
        let missing = plan.required & ~found
        return missing == 0 ? isValid : failRequired(missing, id, place)
    }

    private mutating func failRequired(_ missing: UInt64, _ id: Int32, _ place: Int) -> Bool {
        for bit in 0..<64 where missing & 1 << UInt64(bit) != 0 {
            _ = fail(.required, id, place, detail: Int64(bit))
        }
        return false
    }

    private mutating func checkPatterns(_ range: ChildRange, _ key: Int, _ isCovered: inout Bool) -> Bool {
        var isValid = true
        for index in range.start..<range.start + range.count {
            let member = program.memberPatterns.start[Int(index)]
            guard matches(key, member.pattern) else { continue }
            isCovered = true
            if member.node > 0, !check(member.node, key + 1, -1) { isValid = false }
        }
        return isValid
    }

    mutating func checkNames(_ node: Int32, _ place: Int) -> Bool {
        if node == 0 { return true }
        var isValid = true
        var key = place + 1
        let end = tokens[place].next
        while key < end {
            if !check(node, key, -1) {
                guard collects else { return false }
                isValid = false
            }
            key = tokens[key + 1].next
        }
        return isValid
    }

    mutating func checkDependent(_ name: Int32, _ names: NameRange, _ id: Int32, _ place: Int) -> Bool {
        guard member(name, of: place) != nil else { return true }
        var isValid = true
        for other in names.start..<names.start + names.count where member(other, of: place) == nil {
            isValid = fail(.dependentRequired, id, place, detail: Int64(name) << 32 | Int64(other))
            if !collects { return false }
        }
        return isValid
    }

    mutating func checkRequired(_ names: NameRange, _ first: Int32, _ id: Int32, _ place: Int) -> Bool {
        var isValid = true
        for index in 0..<names.count where member(names.start + index, of: place) == nil {
            isValid = fail(.required, id, place, detail: Int64(first + index))
            if !collects { return false }
        }
        return isValid
    }

    /// The value of the first member with this name.
    func member(_ name: Int32, of place: Int) -> Int? {
        let range = program.names.start[Int(name)]
        let wanted = UnsafeRawPointer(program.text.start + Int(range.start))
        var key = place + 1
        let end = tokens[place].next
        while key < end {
            let isSame = withText(key) { text in
                text.count == range.count && equalTexts(text, wanted)
            }
            if isSame { return key + 1 }
            key = tokens[key + 1].next
        }
        return nil
    }

    /// The slot of a text. `expected` is the one that is looked at first: texts often come in the order of
    /// the schema.
    func find(_ table: KeySet, _ place: Int, _ expected: inout Int32) -> Int32 {
        withText(place) { text in
            guard let start = text.baseAddress.map({ UnsafeRawPointer($0) }) else { return -1 }
            let slots = program.keySlots.start + Int(table.slots)
            if expected < table.count {
                let slot = slots[Int(expected)]
                if slot.text.count == text.count,
                    textsAreEqual(start, program.text.start + Int(slot.text.start), text.count)
                {
                    expected += 1
                    return table.slots + expected - 1
                }
            }
            let hash = textHash(start, text.count)
            let buckets = program.keyBuckets.start + Int(table.buckets)
            var bucket = hash & table.mask
            while case let number = buckets[Int(bucket)], number >= 0 {
                let slot = slots[Int(number)]
                if slot.hash == hash, slot.text.count == text.count,
                    textsAreEqual(start, program.text.start + Int(slot.text.start), text.count)
                {
                    expected = number + 1
                    return table.slots + number
                }
                bucket = (bucket + 1) & table.mask
            }
            return -1
        }
    }
}

@inline(__always)
private func equalTexts(_ text: UnsafeBufferPointer<UInt8>, _ other: UnsafeRawPointer) -> Bool {
    guard let start = text.baseAddress else { return true }
    return textsAreEqual(UnsafeRawPointer(start), other, text.count)
}
