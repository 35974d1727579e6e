// Models/Login.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Login`.
public nonisolated enum Login: Codable, Hashable, Sendable {
    /// 2fa
    case _2faValue(_2fa)
    /// 日本
    case 日本Value(日本)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["code"]),
        UnionBranch(.object, required: ["key"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = ._2faValue(try _2fa(from: decoder))
        case 1: self = .日本Value(try 日本(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case ._2faValue(let value): try value.encode(to: encoder)
        case .日本Value(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// 2fa
    ///
    /// Described at `openapi.yaml#/components/schemas/Login/oneOf/0`.
    public nonisolated struct _2fa: Codable, Hashable, Sendable {
        public var code: String

        public init(code: String) {
            self.code = code
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            code = fields.string("code")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("code", code)
            try fields.finish()
        }
    }

    /// 日本
    ///
    /// Described at `openapi.yaml#/components/schemas/Login/oneOf/1`.
    public nonisolated struct 日本: Codable, Hashable, Sendable {
        public var key: String

        public init(key: String) {
            self.key = key
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            key = fields.string("key")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("key", key)
            try fields.finish()
        }
    }
}
