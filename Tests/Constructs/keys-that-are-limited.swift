// Models/Labels.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Labels`.
public typealias Labels = [String: String]

// Models/HoldsKeys.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsKeys`.
public nonisolated struct HoldsKeys: Codable, Hashable, Sendable, Checkable, Identifiable {
    public var id: String
    /// At most 4 characters in each key. Each key matches `^[a-z]+$`.
    public var labels: [String: String]?
    /// Keys: `a`, `b`.
    public var scores: [String: Int]?
    /// What was sent besides the properties above.
    public var additionalProperties: [String: AdditionalProperty]

    public init(
        id: String,
        labels: [String: String]? = nil,
        scores: [String: Int]? = nil,
        additionalProperties: [String: AdditionalProperty] = [:]
    ) {
        self.id = id
        self.labels = labels
        self.scores = scores
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.string("id")
        labels = fields.mapIfPresent("labels")
        scores = fields.mapIfPresent("scores")
        additionalProperties = fields.rest(except: ["id", "labels", "scores"])
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("id", id)
        fields.mapIfPresent("labels", labels)
        fields.mapIfPresent("scores", scores)
        fields.rest(additionalProperties)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.keys("labels", labels, maxLength: 4, pattern: "^[a-z]+$")
        checks.keys("scores", scores, among: ["a", "b"])
        checks.keys(nil, additionalProperties, pattern: "(?:^n-)|(?:^x-)")
        checks.models(nil, additionalProperties)
        checks.size(1, [labels != nil, scores != nil], others: additionalProperties.count, minProperties: 2, maxProperties: 3)
    }

    /// Described at `openapi.yaml#/components/schemas/HoldsKeys/additionalProperties`.
    public nonisolated enum AdditionalProperty: Codable, Hashable, Sendable, Checkable {
        case integer(Int)
        case string(String)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.integer),
            UnionBranch(.string),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .integer(try Int(from: decoder))
            case 1: self = .string(try String(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .integer(let value): try value.encode(to: encoder)
            case .string(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }

        public func check(_ checks: inout Checks) {
            switch self {
            case .string(let value): checks.string(nil, value, maxLength: 2)
            default: break
            }
        }
    }
}
