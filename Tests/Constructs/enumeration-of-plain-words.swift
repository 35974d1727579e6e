// Models/Plain.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Plain`.
public nonisolated struct Plain: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var no: Self { Self(rawValue: "no") }
    public static var on: Self { Self(rawValue: "on") }
    public static var off: Self { Self(rawValue: "off") }
    public static var y: Self { Self(rawValue: "y") }
    public static var n: Self { Self(rawValue: "N") }
    public static var _0x1f: Self { Self(rawValue: "0x1F") }
    public static var _1e3: Self { Self(rawValue: "1e3") }
    public static var _2020_01_01: Self { Self(rawValue: "2020-01-01") }

    public static var allCases: [Self] { [.no, .on, .off, .y, .n, ._0x1f, ._1e3, ._2020_01_01] }
}
