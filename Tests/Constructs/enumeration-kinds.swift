// Models/Level.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Level`.
public nonisolated struct Level: OpenEnum {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    public static var value0: Self { Self(rawValue: 0) }
    public static var minus1: Self { Self(rawValue: -1) }
    public static var value10: Self { Self(rawValue: 10) }

    public static var allCases: [Self] { [.value0, .minus1, .value10] }
}

// Models/Accepted.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Accepted`.
public typealias Accepted = Bool

// Models/Anything.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Anything`.
public typealias Anything = JSONValue
