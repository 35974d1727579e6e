/// Classes of characters: `[^a-z\d]`.
extension PatternParser {
    mutating func characterClass(_ start: Int) throws(PatternProblem) -> ScalarSet {
        var set = ScalarSet()
        let isNegated = take("^")
        while true {
            guard let scalar = next else { throw .unbalanced("[", at: start) }
            if take("]") { break }
            let first = try classAtom()
            let dash = place
            guard scalar != "]", take("-"), let after = next, after != "]" else {
                place = dash
                set.formUnion(first)
                continue
            }
            let last = try classAtom()
            guard let low = first.single, let high = last.single else {
                // A set at either end: the dash means itself.
                set.formUnion(first)
                set.formUnion(last)
                set.formUnion(ScalarSet("-"))
                continue
            }
            guard low <= high else { throw .reversedRange(at: dash) }
            set.insert(low...high)
        }
        set.isNegated = isNegated
        return set
    }

    private mutating func classAtom() throws(PatternProblem) -> ScalarSet {
        let start = place
        guard let scalar = next else { return ScalarSet() }
        place += 1
        guard scalar == "\\" else { return ScalarSet(scalar) }
        if take("b") { return ScalarSet("\u{08}") }
        return try escapedSet(start)
    }
}

extension ScalarSet {
    /// The scalar of a set that has only one.
    fileprivate var single: UInt32? {
        guard !isNegated, properties.isEmpty, ranges.count == 1, ranges[0].count == 1 else { return nil }
        return ranges[0].lowerBound
    }
}
