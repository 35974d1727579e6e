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
        if was.uniqueItems != now.uniqueItems {
            let rule = now.uniqueItems ? Rules.limitTightened : Rules.limitLoosened
            note(rule, place, now.uniqueItems ? "uniqueItems" : "no uniqueItems")
        }
        compareOpaque("pattern", was.pattern, now.pattern, place)
        if !isSameNumber(was.multipleOf, now.multipleOf) {
            compareOpaque("multipleOf", was.multipleOf, now.multipleOf, place)
        }
    }

    /// Limits of which nobody knows whether one allows what the other does.
    private mutating func compareOpaque(_ keyword: String, _ was: String?, _ now: String?, _ place: Place) {
        guard was != now else { return }
        let rule =
            was == nil ? Rules.limitTightened : now == nil ? Rules.limitLoosened : Rules.patternChanged
        let detail = [was, now].compactMap { $0.map { "`\($0)`" } }.joined(separator: " -> ")
        note(rule, place, "\(keyword) \(detail)")
    }

    private func isSameNumber(_ left: String?, _ right: String?) -> Bool {
        left.flatMap { Double($0) } == right.flatMap { Double($0) }
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
    Limit("minimum", isLower: true) { $0.minimum },
    Limit("maximum", isLower: false) { $0.maximum },
    Limit("exclusiveMinimum", isLower: true) { $0.exclusiveMinimum },
    Limit("exclusiveMaximum", isLower: false) { $0.exclusiveMaximum },
    Limit("minItems", isLower: true) { $0.minItems.flatMap { $0 == 0 ? nil : "\($0)" } },
    Limit("maxItems", isLower: false) { $0.maxItems.map { "\($0)" } },
    Limit("minProperties", isLower: true) { $0.minProperties.flatMap { $0 == 0 ? nil : "\($0)" } },
    Limit("maxProperties", isLower: false) { $0.maxProperties.map { "\($0)" } },
]
