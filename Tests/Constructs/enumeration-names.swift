// Models/Reaction.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Reaction`.
public nonisolated struct Reaction: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var plus1: Self { Self(rawValue: "+1") }
    public static var minus1: Self { Self(rawValue: "-1") }
    public static var heart: Self { Self(rawValue: "heart") }

    public static var allCases: [Self] { [.plus1, .minus1, .heart] }
}

// Models/Direction.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Direction`.
public nonisolated struct Direction: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ascUpper: Self { Self(rawValue: "ASC") }
    public static var descUpper: Self { Self(rawValue: "DESC") }
    public static var asc: Self { Self(rawValue: "asc") }
    public static var desc: Self { Self(rawValue: "desc") }

    public static var allCases: [Self] { [.ascUpper, .descUpper, .asc, .desc] }
}

// Models/Comparison.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Comparison`.
public nonisolated struct Comparison: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var equalTo: Self { Self(rawValue: "==") }
    public static var notEqualTo: Self { Self(rawValue: "!=") }
    public static var greaterThan: Self { Self(rawValue: ">") }
    public static var lessThan: Self { Self(rawValue: "<") }
    public static var greaterThanOrEqualTo: Self { Self(rawValue: ">=") }
    public static var lessThanOrEqualTo: Self { Self(rawValue: "<=") }

    public static var allCases: [Self] { [
        .equalTo,
        .notEqualTo,
        .greaterThan,
        .lessThan,
        .greaterThanOrEqualTo,
        .lessThanOrEqualTo
    ] }
}

// Models/Mode.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Mode`.
public nonisolated struct Mode: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var empty: Self { Self(rawValue: "") }
    public static var `default`: Self { Self(rawValue: "default") }
    public static var selfValue: Self { Self(rawValue: "self") }
    public static var type: Self { Self(rawValue: "Type") }
    public static var initValue: Self { Self(rawValue: "init") }
    public static var _2fa: Self { Self(rawValue: "2fa") }
    public static var _1_0: Self { Self(rawValue: "1.0") }
    public static var aB: Self { Self(rawValue: "a b") }
    public static var é: Self { Self(rawValue: "é") }

    public static var allCases: [Self] { [.empty, .default, .selfValue, .type, .initValue, ._2fa, ._1_0, .aB, .é] }
}
