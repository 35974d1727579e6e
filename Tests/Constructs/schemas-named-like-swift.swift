// Models/ErrorModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Error`.
public nonisolated struct ErrorModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/ResultModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Result`.
public nonisolated struct ResultModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/DataModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Data`.
public nonisolated struct DataModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/OptionalModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Optional`.
public nonisolated struct OptionalModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/StringModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/String`.
public nonisolated struct StringModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/URLModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/URL`.
public nonisolated struct URLModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/TaskModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Task`.
public nonisolated struct TaskModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/CodableModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Codable`.
public nonisolated struct CodableModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/SelfModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Self`.
public nonisolated struct SelfModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/ProtocolModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Protocol`.
public nonisolated struct ProtocolModel: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/Components.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Components`.
public nonisolated struct Components: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}

// Models/Client.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Client`.
public nonisolated struct Client: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var allCases: [Self] { [.a] }
}
