// Models/Page.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Page`.
public nonisolated struct Page: Codable, Hashable, Sendable {
    /// Default: `10`
    public var size: Int
    /// Default: `1`
    public var number: Int32 {
        get { _number ?? 1 }
        set { _number = newValue }
    }
    /// Default: `0.5`
    public var ratio: Double {
        get { _ratio ?? 0.5 }
        set { _ratio = newValue }
    }
    /// Default: `say "\(hi)"`
    public var text: String {
        get { _text ?? "say \"\\(hi)\"" }
        set { _text = newValue }
    }
    /// - Warning: Deprecated.
    ///
    /// Default: `false`
    @available(*, deprecated)
    public var isLast: Bool {
        get { _isLast ?? false }
        set { _isLast = newValue }
    }
    /// Default: `down`
    public var order: Order {
        get { _order ?? .down }
        set { _order = newValue }
    }
    public var tags: [String] {
        get { _tags ?? [] }
        set { _tags = newValue }
    }
    /// Default: `m`
    public var mark: Nullable<String>?
    /// Default: `3000000000`
    public var huge: Int32?
    private var _number: Int32?
    private var _ratio: Double?
    private var _text: String?
    private var _isLast: Bool?
    private var _order: Order?
    private var _tags: [String]?

    public init(
        size: Int = 10,
        number: Int32? = nil,
        ratio: Double? = nil,
        text: String? = nil,
        isLast: Bool? = nil,
        order: Order? = nil,
        tags: [String]? = nil,
        mark: Nullable<String>? = nil,
        huge: Int32? = nil
    ) {
        self.size = size
        _number = number
        _ratio = ratio
        _text = text
        _isLast = isLast
        _order = order
        _tags = tags
        self.mark = mark
        self.huge = huge
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        size = fields.int("size")
        _number = fields.int32IfPresent("number")
        _ratio = fields.doubleIfPresent("ratio")
        _text = fields.stringIfPresent("text")
        _isLast = fields.boolIfPresent("isLast")
        _order = fields.enumerationIfPresent("order")
        _tags = fields.stringsIfPresent("tags")
        mark = fields.nullable("mark")
        huge = fields.int32IfPresent("huge")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.int("size", size)
        fields.int32IfPresent("number", _number)
        fields.doubleIfPresent("ratio", _ratio)
        fields.stringIfPresent("text", _text)
        fields.boolIfPresent("isLast", _isLast)
        fields.enumerationIfPresent("order", _order)
        fields.stringsIfPresent("tags", _tags)
        fields.nullable("mark", mark)
        fields.int32IfPresent("huge", huge)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Page/properties/order`.
    public nonisolated struct Order: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var up: Self { Self(rawValue: "up") }
        public static var down: Self { Self(rawValue: "down") }

        public static var allCases: [Self] { [.up, .down] }
    }
}
