// Models/Quoted.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Quoted`.
public nonisolated struct Quoted: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var _3: Self { Self(rawValue: "3") }
    public static var _4: Self { Self(rawValue: "4") }

    public static var allCases: [Self] { [._3, ._4] }
}

// Models/Nothing.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Nothing`.
public typealias Nothing = String

// Models/Repeated.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Repeated`.
public nonisolated struct Repeated: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }
    public static var b: Self { Self(rawValue: "b") }

    public static var allCases: [Self] { [.a, .b] }
}

// Models/Letters.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Letters`.
public typealias Letters = [LettersItem]

// Models/LettersItem.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Letters/items`.
public nonisolated struct LettersItem: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }
    public static var b: Self { Self(rawValue: "b") }

    public static var allCases: [Self] { [.a, .b] }
}
