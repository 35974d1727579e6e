/// Schemas that check the same value.
extension Evaluation {
    mutating func checkAllOf(_ range: ChildRange, _ place: Int, _ marks: Int) -> Bool {
        var isValid = true
        for index in range.start..<range.start + range.count {
            let node = children[Int(index)]
            if node != 0, !check(node, place, marks) {
                guard collects else { return false }
                isValid = false
            }
        }
        return isValid
    }

    mutating func checkAnyOf(_ range: ChildRange, _ id: Int32, _ place: Int, _ marks: Int) -> Bool {
        let noted = records.count
        var isValid = false
        for index in range.start..<range.start + range.count {
            if passesAlone(children[Int(index)], place, marks) {
                isValid = true
                // Others matter only for what they evaluate.
                if marks < 0 { break }
            }
        }
        return settle(isValid, .anyOf, id, place, noted)
    }

    mutating func checkOneOf(_ range: ChildRange, _ id: Int32, _ place: Int, _ marks: Int) -> Bool {
        let noted = records.count
        var count = 0
        for index in range.start..<range.start + range.count {
            guard passesAlone(children[Int(index)], place, marks) else { continue }
            count += 1
            if count > 1, !collects { return false }
        }
        guard count > 1 else { return settle(count == 1, .oneOf, id, place, noted) }
        records.removeSubrange(noted...)
        return fail(.oneOf, id, place, detail: Int64(count))
    }

    /// Checks one of several branches. What it evaluates counts only when it passes.
    private mutating func passesAlone(_ node: Int32, _ place: Int, _ marks: Int) -> Bool {
        if node == 0 { return true }
        guard marks >= 0 else { return check(node, place, -1) }
        let own = beginMarks(place)
        let isValid = check(node, place, own)
        endMarks(own, place, into: isValid ? marks : -1)
        return isValid
    }

    /// What the branches have noted becomes the causes of one violation, or is forgotten.
    private mutating func settle(
        _ isValid: Bool, _ keyword: Keyword, _ id: Int32, _ place: Int, _ noted: Int
    ) -> Bool {
        guard collects else { return isValid }
        let causes = Array(records[noted...])
        records.removeSubrange(noted...)
        if isValid { return true }
        records.append(ViolationRecord(keyword: keyword, node: id, place: place, detail: 0, causes: causes))
        return false
    }

    mutating func checkConditional(
        _ condition: Int32, _ then: Int32, _ otherwise: Int32, _ place: Int, _ marks: Int
    ) -> Bool {
        let wasCollecting = collects
        collects = false
        let holds = passesAlone(condition, place, marks)
        collects = wasCollecting
        let node = holds ? then : otherwise
        return node == 0 || check(node, place, marks)
    }

    /// The schema that has the anchor, in the first resource on the way that has it.
    func dynamicTarget(_ anchors: Int32) -> Int32? {
        let row = program.anchors.start[Int(anchors)]
        let targets = program.dynamicTargets.start + Int(row.start)
        for scope in scopes {
            for index in 0..<Int(row.count) where targets[index].resource == scope {
                return targets[index].node
            }
        }
        return nil
    }
}
