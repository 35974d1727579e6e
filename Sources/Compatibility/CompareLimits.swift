import SchemaGraph

extension Comparison {
    /// The limits of two schemas, one finding for each keyword that differs.
    mutating func compareLimits(_ left: Schema, _ right: Schema, at place: Place) {
        let (was, now) = (left.constraints, right.constraints)
        guard was != now else { return }
        for limit in limits {
            switch (limit.value(was), limit.value(now)) {
            case (nil, nil): break
            case (nil, let new?): note(Rules.limitTightened, place, "\(limit.keyword) \(new)")
            case (let old?, nil): note(Rules.limitLoosened, place, "no \(limit.keyword) \(old)")
            case (let old?, let new?):
                guard let (oldNumber, newNumber) = both(Double(old), Double(new)), oldNumber != newNumber
                else {
                    continue
                }
                let rule =
                    (newNumber > oldNumber) == limit.isLower ? Rules.limitTightened : Rules.limitLoosened
                note(rule, place, "\(limit.keyword) \(old) -> \(new)")
            }
        }
        compareBounds("minimum", was.lowerBound, now.lowerBound, isLower: true, place)
        compareBounds("maximum", was.upperBound, now.upperBound, isLower: false, place)
        compareKeys(was.keys, now.keys, place)
        if was.uniqueItems != now.uniqueItems {
            let rule = now.uniqueItems ? Rules.limitTightened : Rules.limitLoosened
            note(rule, place, now.uniqueItems ? "uniqueItems" : "no uniqueItems")
        }
        compareOpaque("pattern", was.pattern, now.pattern, place)
        if was.multipleOf.flatMap(DecimalNumber.init) != now.multipleOf.flatMap(DecimalNumber.init) {
            compareSteps(was.multipleOf, now.multipleOf, place)
        }
    }

    /// Whole numbers, of the last decimal place that one of them has, tell whether every multiple of one is one of the other.
    private mutating func compareSteps(_ was: String?, _ now: String?, _ place: Place) {
        guard let (was, now) = both(was, now),
            let (left, right) = both(DecimalNumber(was), DecimalNumber(now)),
            let (old, new) = both(
                left.whole(in: min(left.exponent, right.exponent)),
                right.whole(in: min(left.exponent, right.exponent))),
            old > 0, new > 0, old % new == 0 || new % old == 0
        else { return compareOpaque("multipleOf", was, now, place) }
        let rule = new % old == 0 ? Rules.limitTightened : Rules.limitLoosened
        note(rule, place, "multipleOf \(was) -> \(now)")
    }

    /// A bound of numbers, whether it is one of the values itself or not.
    private mutating func compareBounds(
        _ keyword: String, _ was: Bound?, _ now: Bound?, isLower: Bool, _ place: Place
    ) {
        guard was != now else { return }
        let isTighter =
            switch (was, now) {
            case (nil, _): true
            case (_, nil): false
            case (let was?, let now?) where was.value == now.value: now.isExclusive
            case (let was?, let now?): (now.value > was.value) == isLower
            }
        let text = { (bound: Bound) in "\(bound.isExclusive ? "more than " : "")\(bound.text)" }
        let words = { (bound: Bound) in
            isLower ? text(bound) : text(bound).replacing("more", with: "less")
        }
        let detail =
            was.map { old in
                now.map { "\(keyword) \(words(old)) -> \(words($0))" } ?? "no \(keyword) \(words(old))"
            } ?? now.map { "\(keyword) \(words($0))" }
        note(isTighter ? Rules.limitTightened : Rules.limitLoosened, place, detail)
    }

    /// What the keys of an object look like.
    private mutating func compareKeys(_ was: KeyLimits, _ now: KeyLimits, _ place: Place) {
        guard was != now else { return }
        let rule =
            was.isEmpty ? Rules.limitTightened : now.isEmpty ? Rules.limitLoosened : Rules.patternChanged
        note(rule, place, "propertyNames")
    }

    /// Limits of which nobody knows whether one allows what the other does.
    private mutating func compareOpaque(_ keyword: String, _ was: String?, _ now: String?, _ place: Place) {
        guard was != now else { return }
        let rule =
            was == nil ? Rules.limitTightened : now == nil ? Rules.limitLoosened : Rules.patternChanged
        let detail = [was, now].compactMap { $0.map { "`\($0)`" } }.joined(separator: " -> ")
        note(rule, place, "\(keyword) \(detail)")
    }
}

/// A bound that numbers keep.
private struct Bound: Equatable {
    var text: String
    var value: DecimalNumber
    var isExclusive: Bool

    init?(_ text: String?, isExclusive: Bool) {
        guard let text, let value = DecimalNumber(text) else { return nil }
        (self.text, self.value, self.isExclusive) = (text, value, isExclusive)
    }

    static func == (left: Bound, right: Bound) -> Bool {
        left.value == right.value && left.isExclusive == right.isExclusive
    }
}

extension Constraints {
    /// The tighter of the two where both are there.
    fileprivate var lowerBound: Bound? {
        let bounds = [Bound(minimum, isExclusive: false), Bound(exclusiveMinimum, isExclusive: true)]
        return bounds.compactMap(\.self).max {
            ($0.value, $0.isExclusive ? 1 : 0) < ($1.value, $1.isExclusive ? 1 : 0)
        }
    }

    fileprivate var upperBound: Bound? {
        let bounds = [Bound(maximum, isExclusive: false), Bound(exclusiveMaximum, isExclusive: true)]
        return bounds.compactMap(\.self).min {
            ($0.value, $0.isExclusive ? 0 : 1) < ($1.value, $1.isExclusive ? 0 : 1)
        }
    }
}

/// A limit that is a number.
private struct Limit: Sendable {
    var keyword: String
    /// Larger values of the keyword allow less.
    var isLower: Bool
    var value: @Sendable (Constraints) -> String?

    init(_ keyword: String, isLower: Bool, _ value: @escaping @Sendable (Constraints) -> String?) {
        self.keyword = keyword
        self.isLower = isLower
        self.value = value
    }
}

private let limits: [Limit] = [
    Limit("minLength", isLower: true) { $0.minLength.flatMap { $0 == 0 ? nil : "\($0)" } },
    Limit("maxLength", isLower: false) { $0.maxLength.map { "\($0)" } },
    Limit("minItems", isLower: true) { $0.minItems.flatMap { $0 == 0 ? nil : "\($0)" } },
    Limit("maxItems", isLower: false) { $0.maxItems.map { "\($0)" } },
    Limit("minProperties", isLower: true) { $0.minProperties.flatMap { $0 == 0 ? nil : "\($0)" } },
    Limit("maxProperties", isLower: false) { $0.maxProperties.map { "\($0)" } },
]

extension DecimalNumber {
    /// How many units of a power of ten it is. Nil where these are too many to count.
    fileprivate func whole(in power: Int) -> Int64? {
        let zeros = exponent - power
        return zeros < 19 ? Int64(digits + String(repeating: "0", count: zeros)) : nil
    }
}
