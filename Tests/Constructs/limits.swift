// Models/Limited.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Limited`.
public nonisolated struct Limited: Codable, Hashable, Sendable, Checkable {
    /// 1 to 2 characters. Matches `^/a\/b"\\d(?<!x)\p{L}$`.
    public var text: String?
    /// At least -9223372036854776000. At most 9223372036854776000.
    public var wide: Int?
    /// A multiple of 0.01.
    public var step: Double?
    public var string: String?
    /// More than 0. At most 100.
    public var percent: Int?
    public var array: [JSONValue]?

    public init(
        text: String? = nil,
        wide: Int? = nil,
        step: Double? = nil,
        string: String? = nil,
        percent: Int? = nil,
        array: [JSONValue]? = nil
    ) {
        self.text = text
        self.wide = wide
        self.step = step
        self.string = string
        self.percent = percent
        self.array = array
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        text = fields.stringIfPresent("text")
        wide = fields.intIfPresent("wide")
        step = fields.doubleIfPresent("step")
        string = fields.stringIfPresent("string")
        percent = fields.intIfPresent("percent")
        array = fields.listIfPresent("array")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("text", text)
        fields.intIfPresent("wide", wide)
        fields.doubleIfPresent("step", step)
        fields.stringIfPresent("string", string)
        fields.intIfPresent("percent", percent)
        fields.listIfPresent("array", array)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("text", text, minLength: 1, maxLength: 2, pattern: "^/a\\/b\"\\\\d(?<!x)\\p{L}$")
        checks.number("step", step, multipleOf: 0.01)
        checks.integer("percent", percent, maximum: 100, exclusiveMinimum: 0)
    }
}
