// Models/WholeBounds.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/WholeBounds`.
public nonisolated struct WholeBounds: Codable, Hashable, Sendable, Checkable {
    /// At least 0.5.
    public var atLeastOne: Int?
    /// At least 0. More than 0.5.
    public var moreThanHalf: Int?
    /// More than 1.0.
    public var moreThanOne: Int?
    /// At most -0.5. Less than 9.5.
    public var below: Int?
    /// At least -9223372036854776000. At most 9223372036854776000.
    public var beyond: Int64?
    /// At least 0. At most 9223372036854776000.
    public var rounded: Int?
    /// At least 0. At most 18446744073709551615.
    public var unsigned: UInt64?
    /// At least -1000. At most 100.
    public var narrow: Int8?
    /// A multiple of 0.5.
    public var halves: Int?
    /// A multiple of 2.5.
    public var fives: Int?
    /// A multiple of 1e2.
    public var hundreds: Int?

    public init(
        atLeastOne: Int? = nil,
        moreThanHalf: Int? = nil,
        moreThanOne: Int? = nil,
        below: Int? = nil,
        beyond: Int64? = nil,
        rounded: Int? = nil,
        unsigned: UInt64? = nil,
        narrow: Int8? = nil,
        halves: Int? = nil,
        fives: Int? = nil,
        hundreds: Int? = nil
    ) {
        self.atLeastOne = atLeastOne
        self.moreThanHalf = moreThanHalf
        self.moreThanOne = moreThanOne
        self.below = below
        self.beyond = beyond
        self.rounded = rounded
        self.unsigned = unsigned
        self.narrow = narrow
        self.halves = halves
        self.fives = fives
        self.hundreds = hundreds
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        atLeastOne = fields.intIfPresent("atLeastOne")
        moreThanHalf = fields.intIfPresent("moreThanHalf")
        moreThanOne = fields.intIfPresent("moreThanOne")
        below = fields.intIfPresent("below")
        beyond = fields.int64IfPresent("beyond")
        rounded = fields.intIfPresent("rounded")
        unsigned = fields.uint64IfPresent("unsigned")
        narrow = fields.int8IfPresent("narrow")
        halves = fields.intIfPresent("halves")
        fives = fields.intIfPresent("fives")
        hundreds = fields.intIfPresent("hundreds")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("atLeastOne", atLeastOne)
        fields.intIfPresent("moreThanHalf", moreThanHalf)
        fields.intIfPresent("moreThanOne", moreThanOne)
        fields.intIfPresent("below", below)
        fields.int64IfPresent("beyond", beyond)
        fields.intIfPresent("rounded", rounded)
        fields.uint64IfPresent("unsigned", unsigned)
        fields.int8IfPresent("narrow", narrow)
        fields.intIfPresent("halves", halves)
        fields.intIfPresent("fives", fives)
        fields.intIfPresent("hundreds", hundreds)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.integer("atLeastOne", atLeastOne, minimum: 1)
        checks.integer("moreThanHalf", moreThanHalf, minimum: 1)
        checks.integer("moreThanOne", moreThanOne, exclusiveMinimum: 1)
        checks.integer("below", below, maximum: -1)
        checks.integer("rounded", rounded, minimum: 0)
        checks.integer("unsigned", unsigned, minimum: 0)
        checks.integer("narrow", narrow, maximum: 100)
        checks.integer("fives", fives, multipleOf: 5)
        checks.integer("hundreds", hundreds, multipleOf: 100)
    }
}
