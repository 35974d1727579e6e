// Models/Word.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Word`.
public nonisolated struct Word: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var selfValue: Self { Self(rawValue: "self") }
    public static var initValue: Self { Self(rawValue: "init") }
    public static var `default`: Self { Self(rawValue: "default") }
    public static var noneValue: Self { Self(rawValue: "none") }

    public static var allCases: [Self] { [.selfValue, .initValue, .default, .noneValue] }
}
