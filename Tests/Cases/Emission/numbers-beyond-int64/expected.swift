// Models/Whole.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Whole`.
public nonisolated struct Whole: OpenEnum {
    public let rawValue: JSONValue

    public init(rawValue: JSONValue) { self.rawValue = rawValue }

    public static var value1: Self { Self(rawValue: 1) }
    public static var value99999999999999999999: Self { Self(rawValue: JSONNumber("99999999999999999999").map { JSONValue.number($0) } ?? .null) }

    public static var allCases: [Self] { [.value1, .value99999999999999999999] }
}

// Models/Mixed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Mixed`.
public nonisolated struct Mixed: OpenEnum {
    public let rawValue: JSONValue

    public init(rawValue: JSONValue) { self.rawValue = rawValue }

    public static var value1: Self { Self(rawValue: 1) }
    public static var value1_5: Self { Self(rawValue: JSONNumber("1.5").map { JSONValue.number($0) } ?? .null) }
    public static var one: Self { Self(rawValue: "one") }

    public static var allCases: [Self] { [.value1, .value1_5, .one] }
}

// Models/Negative.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Negative`.
public nonisolated struct Negative: OpenEnum {
    public let rawValue: Double

    public init(rawValue: Double) { self.rawValue = rawValue }

    public static var value1_5: Self { Self(rawValue: 1.5) }
    public static var minus1_5: Self { Self(rawValue: -1.5) }

    public static var allCases: [Self] { [.value1_5, .minus1_5] }
}
