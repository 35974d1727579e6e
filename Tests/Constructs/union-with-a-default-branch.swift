// Models/Vehicle.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Vehicle`.
public nonisolated enum Vehicle: Codable, Hashable, Sendable {
    case bicycle(Bicycle)
    case otherVehicle(OtherVehicle)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "wheels", fallback: 1, [
        UnionBranch(.object, tags: ["2"]),
        UnionBranch(.object, tags: ["OtherVehicle"], isTagOptional: true),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .bicycle(try Bicycle(from: decoder))
        case 1: self = .otherVehicle(try OtherVehicle(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .bicycle(let value): try value.encode(to: encoder)
        case .otherVehicle(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/Bicycle.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Bicycle`.
public nonisolated struct Bicycle: Codable, Hashable, Sendable {
    public let wheels: Wheels
    public var bell: Bool?

    public init(bell: Bool? = nil) {
        self.wheels = .value2
        self.bell = bell
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        wheels = .init(rawValue: fields.int64("wheels"))
        bell = fields.boolIfPresent("bell")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.int64("wheels", wheels.rawValue)
        fields.boolIfPresent("bell", bell)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Bicycle/properties/wheels`.
    public nonisolated struct Wheels: OpenEnum {
        public let rawValue: Int64

        public init(rawValue: Int64) { self.rawValue = rawValue }

        public static var value2: Self { Self(rawValue: 2) }

        public static var allCases: [Self] { [.value2] }
    }
}

// Models/OtherVehicle.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/OtherVehicle`.
public nonisolated struct OtherVehicle: Codable, Hashable, Sendable {
    public var wheels: Int?
    public var name: String?

    public init(wheels: Int? = nil, name: String? = nil) {
        self.wheels = wheels
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        wheels = fields.intIfPresent("wheels")
        name = fields.stringIfPresent("name")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("wheels", wheels)
        fields.stringIfPresent("name", name)
        try fields.finish()
    }
}
