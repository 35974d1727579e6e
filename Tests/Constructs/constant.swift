// Models/Fixed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Fixed`.
public nonisolated struct Fixed: Codable, Hashable, Sendable {
    public let t: T
    public let kind: Kind
    public var flag: Bool?

    public init(flag: Bool? = nil) {
        self.t = .value7
        self.kind = .fixed
        self.flag = flag
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        t = .init(rawValue: fields.int64("t"))
        kind = fields.enumeration("kind")
        flag = fields.boolIfPresent("flag")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.int64("t", t.rawValue)
        fields.enumeration("kind", kind)
        fields.boolIfPresent("flag", flag)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Fixed/properties/t`.
    public nonisolated struct T: OpenEnum {
        public let rawValue: Int64

        public init(rawValue: Int64) { self.rawValue = rawValue }

        public static var value7: Self { Self(rawValue: 7) }

        public static var allCases: [Self] { [.value7] }
    }

    /// Described at `openapi.yaml#/components/schemas/Fixed/properties/kind`.
    public nonisolated struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var fixed: Self { Self(rawValue: "fixed") }

        public static var allCases: [Self] { [.fixed] }
    }
}
