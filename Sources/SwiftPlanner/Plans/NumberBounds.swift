import SchemaGraph

extension Constraints {
    /// The limits of numbers that are set, by keyword.
    var bounds: [(name: String, text: String)] {
        [
            ("minimum", minimum), ("maximum", maximum), ("exclusiveMinimum", exclusiveMinimum),
            ("exclusiveMaximum", exclusiveMaximum), ("multipleOf", multipleOf),
        ].compactMap { name, text in text.map { (name, $0) } }
    }
}

/// The limits of a whole number as arguments: `minimum: 1`.
///
/// A fraction is rounded to the next number that keeps the limit: `minimum: 0.5` is at least 1. Bounds beyond the
/// type's range hold for every value of it and are left out.
func wholeLimits(_ limits: Constraints, of form: TypeForm) -> [String] {
    let lower = [
        limits.minimum.flatMap { WholeBound($0, isLower: true, isExclusive: false) },
        limits.exclusiveMinimum.flatMap { WholeBound($0, isLower: true, isExclusive: true) },
    ].compactMap(\.self)
    let upper = [
        limits.maximum.flatMap { WholeBound($0, isLower: false, isExclusive: false) },
        limits.exclusiveMaximum.flatMap { WholeBound($0, isLower: false, isExclusive: true) },
    ].compactMap(\.self)
    let range = range(of: form)
    let bounds = (nearest(lower) + nearest(upper)).filter { range.contains($0.value) }
    // Those that may be reached come first, as everywhere.
    var arguments = (bounds.filter { !$0.isExclusive } + bounds.filter(\.isExclusive)).map(\.argument)
    if let step = limits.multipleOf.flatMap(wholeStep) { arguments.append("multipleOf: \(step)") }
    return arguments
}

/// Of two bounds with the same keyword, as rounding may give, none is lost.
private func nearest(_ bounds: [WholeBound]) -> [WholeBound] {
    guard bounds.count == 2, bounds[0].isExclusive == bounds[1].isExclusive else { return bounds }
    let isSecond =
        bounds[0].isLower ? bounds[1].value > bounds[0].value : bounds[1].value < bounds[0].value
    return [isSecond ? bounds[1] : bounds[0]]
}

private func range(of form: TypeForm) -> ClosedRange<Int64> {
    switch form {
    case .int32: Int64(Int32.min)...Int64(Int32.max)
    case .uint64: 0...Int64.max
    case .scalar(.int8): -128...127
    case .scalar(.int16): Int64(Int16.min)...Int64(Int16.max)
    case .scalar(.uint8): 0...255
    case .scalar(.uint16): 0...Int64(UInt16.max)
    case .scalar(.uint32): 0...Int64(UInt32.max)
    default: Int64.min...Int64.max
    }
}

/// A bound that whole numbers can be held against.
private struct WholeBound {
    var value: Int64
    var isLower: Bool
    var isExclusive: Bool

    /// Nil for a bound that no `Int64` can reach.
    init?(_ text: String, isLower: Bool, isExclusive: Bool) {
        guard let number = DecimalNumber(text), let value = number.rounded(up: isLower) else { return nil }
        self.value = value
        self.isLower = isLower
        self.isExclusive = isExclusive && number.isWhole
    }

    var argument: String {
        let name =
            isLower
            ? (isExclusive ? "exclusiveMinimum" : "minimum") : isExclusive ? "exclusiveMaximum" : "maximum"
        return "\(name): \(value)"
    }
}

/// The whole numbers that are multiples of a step: of `2.5` those of 5, of `0.5` all. Nil when every one is.
private func wholeStep(_ text: String) -> Int64? {
    guard let number = DecimalNumber(text), var step = Int64(number.digits) else { return nil }
    for _ in 0..<min(max(0, number.exponent), 20) {
        let (product, overflows) = step.multipliedReportingOverflow(by: 10)
        guard !overflows else { return nil }
        step = product
    }
    for prime: Int64 in [2, 5] {
        var places = -number.exponent
        while places > 0, step.isMultiple(of: prime) { (step, places) = (step / prime, places - 1) }
    }
    return step > 1 ? step : nil
}
