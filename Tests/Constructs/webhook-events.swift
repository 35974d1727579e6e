// Models/EvtPayload.swift
import BinderyRuntime

/// Described at `openapi.yaml#/webhooks/evt/post/requestBody/content/application~1json/schema`.
public nonisolated enum EvtPayload: Codable, Hashable, Sendable {
    case aB(AB)
    case cD(CD)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, known: ["event"], constants: [("event", ["a.b"])]),
        UnionBranch(.object, known: ["event"], constants: [("event", ["c.d"])]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .aB(try AB(from: decoder))
        case 1: self = .cD(try CD(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .aB(let value): try value.encode(to: encoder)
        case .cD(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/webhooks/evt/post/requestBody/content/application~1json/schema/oneOf/0`.
    public nonisolated struct AB: Codable, Hashable, Sendable {
        public let event: Event?

        public init(event: Event? = nil) {
            self.event = event
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            event = fields.enumerationIfPresent("event")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumerationIfPresent("event", event)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/webhooks/evt/post/requestBody/content/application~1json/schema/oneOf/0/properties/event`.
        public nonisolated struct Event: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var aB: Self { Self(rawValue: "a.b") }

            public static var allCases: [Self] { [.aB] }
        }
    }

    /// Described at `openapi.yaml#/webhooks/evt/post/requestBody/content/application~1json/schema/oneOf/1`.
    public nonisolated struct CD: Codable, Hashable, Sendable {
        public let event: Event?

        public init(event: Event? = nil) {
            self.event = event
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            event = fields.enumerationIfPresent("event")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumerationIfPresent("event", event)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/webhooks/evt/post/requestBody/content/application~1json/schema/oneOf/1/properties/event`.
        public nonisolated struct Event: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var cD: Self { Self(rawValue: "c.d") }

            public static var allCases: [Self] { [.cD] }
        }
    }
}
