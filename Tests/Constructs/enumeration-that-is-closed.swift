// Models/ClosedWord.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ClosedWord`.
public nonisolated enum ClosedWord: String, Codable, Hashable, Sendable, CaseIterable {
    case active = "active"
    /// Not paid yet.
    case overdue = "past_due"
}

// Models/ClosedRatio.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ClosedRatio`.
public nonisolated enum ClosedRatio: Double, Codable, Hashable, Sendable, CaseIterable {
    case value0_5 = 0.5
    case value2 = 2
    case minus1 = -1
}

// Models/NotToBeClosed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NotToBeClosed`.
public nonisolated struct NotToBeClosed: OpenEnum {
    public let rawValue: Double

    public init(rawValue: Double) { self.rawValue = rawValue }

    public static var value1: Self { Self(rawValue: 1) }
    public static var value1_0: Self { Self(rawValue: 1.0) }

    public static var allCases: [Self] { [.value1, .value1_0] }
}

// Models/HoldsClosed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsClosed`.
public nonisolated struct HoldsClosed: Codable, Hashable, Sendable {
    public var word: ClosedWord
    public var ratio: ClosedRatio
    public var before: Nullable<Before>?
    public var words: [ClosedWord]?
    public let object: Object
    public let live: Bool

    public init(
        word: ClosedWord,
        ratio: ClosedRatio,
        before: Nullable<Before>? = nil,
        words: [ClosedWord]? = nil
    ) {
        self.word = word
        self.ratio = ratio
        self.before = before
        self.words = words
        self.object = .holdsClosed
        self.live = true
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        word = try fields.model("word")
        ratio = try fields.model("ratio")
        before = fields.nullable("before")
        words = fields.listIfPresent("words")
        object = fields.enumeration("object")
        live = fields.bool("live")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.model("word", word)
        fields.model("ratio", ratio)
        fields.nullable("before", before)
        fields.listIfPresent("words", words)
        fields.enumeration("object", object)
        fields.bool("live", live)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/HoldsClosed/properties/before`.
    public nonisolated enum Before: Int64, Codable, Hashable, Sendable, CaseIterable {
        case value0 = 0
        case value1 = 1
    }

    /// Described at `openapi.yaml#/components/schemas/HoldsClosed/properties/object`.
    public nonisolated struct Object: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var holdsClosed: Self { Self(rawValue: "holds.closed") }

        public static var allCases: [Self] { [.holdsClosed] }
    }
}
