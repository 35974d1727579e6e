// Models/Moment.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Moment`.
public typealias Moment = String

// Models/Quantity.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Quantity`.
public typealias Quantity = Double

// Models/HoldsMoment.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsMoment`.
public nonisolated struct HoldsMoment: Codable, Hashable, Sendable {
    public var moment: String?
    public var quantity: Double?

    public init(moment: String? = nil, quantity: Double? = nil) {
        self.moment = moment
        self.quantity = quantity
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        moment = fields.stringIfPresent("moment")
        quantity = fields.doubleIfPresent("quantity")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("moment", moment)
        fields.doubleIfPresent("quantity", quantity)
        try fields.finish()
    }
}
