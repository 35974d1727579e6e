// Models/Open.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Open`.
public nonisolated struct Open: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }
    public static var b: Self { Self(rawValue: "b") }

    public static var allCases: [Self] { [.a, .b] }
}

// Models/Titled.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Titled`.
public nonisolated struct Titled: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// the first
    public static var first: Self { Self(rawValue: "a") }
    public static var second: Self { Self(rawValue: "b") }

    public static var allCases: [Self] { [.first, .second] }
}

// Models/Named.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Named`.
public nonisolated struct Named: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// x
    public static var alpha: Self { Self(rawValue: "a") }
    /// y
    public static var beta: Self { Self(rawValue: "b") }

    public static var allCases: [Self] { [.alpha, .beta] }
}
