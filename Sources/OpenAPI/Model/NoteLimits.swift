import SchemaGraph

/// Marks what no type keeps of a schema by itself, and remembers what may be lost with others beside it.
func noteLimits(of id: SchemaObject.ID, _ schema: inout SchemaObject, _ reading: inout Reading) {
    if schema.isPlain { return }
    if schema.isComposed { schema.hasOnlyLimits = schema.isLimits(in: reading.schemas) }
    if schema.limitsWhatItWraps(in: reading.schemas) || schema.saysMoreThanTypes
        || schema.limitsByBranches(in: reading.schemas)
    {
        schema.isUntold = true
    }
    if schema.mayLoseLimits(in: reading.schemas) { reading.limiting.append(id) }
    for part in schema.allOf where schema.properties.isEmpty {
        let isCheck = reading.schemas[part.index].isOnlyCheck && !reading.schemas[part.index].saysNothing
        if isCheck { reading.limiting.append(part) }
    }
}

extension SchemaObject {
    /// Whether it is a type without limits, an object with properties or a reference, as most are.
    fileprivate var isPlain: Bool {
        (reference != nil || !types.isEmpty) && !isComposed && constraints.isEmpty && values == nil
            && (!properties.isEmpty || required.isEmpty) && dependents.isEmpty && keys == nil
            && patterns.isEmpty && !isUntold
    }

    /// Whether branches of limits are all that it says.
    fileprivate func isLimits(in schemas: [SchemaObject]) -> Bool {
        guard reference == nil, allOf.isEmpty, !isNullable, !isDescribed, format == nil, conditions.isEmpty,
            (oneOf + anyOf).allSatisfy({ schemas[$0.index].isOnlyCheck })
        else { return false }
        return hasBranchesOfLimits(in: schemas)
    }

    /// Whether listed values are more than scalars, some properties differ by their names, or a bound is wider than those of
    /// checks.
    fileprivate var saysMoreThanTypes: Bool {
        if patterns.count > 1, additional == nil { return true }
        if onlyType == .integer, wholeFormat == "uint64", constraints.hasUnsignedBound { return true }
        return values?.contains { $0.list != nil || $0.record != nil } == true
    }

    /// Whether it says how many properties an object has that is described elsewhere, or which of them go together.
    fileprivate func limitsWhatItWraps(in schemas: [SchemaObject]) -> Bool {
        guard reference != nil || !allOf.isEmpty, properties.isEmpty, required.isEmpty else { return false }
        let silent = allOf.filter { schemas[$0.index].saysNothing }
        return (reference == nil ? 0 : 1) + allOf.count - silent.count == 1
            && (asksOfObjects(in: schemas)
                || silent.contains { schemas[$0.index].asksOfObjects(in: schemas) })
    }

    /// Whether its branches are nothing but limits of what it describes, and not only of which properties there are.
    fileprivate func limitsByBranches(in schemas: [SchemaObject]) -> Bool {
        guard !oneOf.isEmpty || !anyOf.isEmpty, isDescribed || isComposedElsewhere else { return false }
        return hasBranchesOfLimits(in: schemas)
    }

    /// Whether it asks for something that the type of a map, a union or of what it is part of may not keep. An object with
    /// properties keeps all; what only requires some is asked for where it is a part.
    fileprivate func mayLoseLimits(in schemas: [SchemaObject]) -> Bool {
        guard properties.isEmpty, !isOnlyRequirement || types == [.object] else { return false }
        let isPart = isComposed || reference != nil || types.isEmpty
        guard isPart || describesObject || !constraints.isEmpty else { return false }
        if !required.isEmpty || !dependents.isEmpty || asksForPresence(in: schemas) { return true }
        return isPart
            ? hasOnlyLimits || isUntold || keys != nil || !constraints.isEmpty : constraints.hasUnsignedBound
    }
}

extension Constraints {
    /// Whether a bound lies among the numbers that need all 64 bits, which the checks of whole numbers cannot hold.
    var hasUnsignedBound: Bool {
        isUnsigned(maximum) || isUnsigned(exclusiveMaximum) || isUnsigned(minimum)
            || isUnsigned(exclusiveMinimum)
    }

    private func isUnsigned(_ bound: String?) -> Bool {
        // Most are short.
        guard let bound, bound.utf8.count >= 19 || bound.utf8.contains(where: { $0 | 0x20 == 0x65 }),
            let number = DecimalNumber(bound), let greatestSigned, let greatestUnsigned
        else { return false }
        return greatestSigned < number && number < greatestUnsigned
    }
}

private let greatestSigned = DecimalNumber("9223372036854775807")
private let greatestUnsigned = DecimalNumber("18446744073709551615")
