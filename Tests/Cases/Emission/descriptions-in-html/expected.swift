// Models/Job.swift
import BinderyRuntime

/// An **export** job.
///
/// Use ListJobs with `a<b`, see [the guide](https://example.com/a).
///
/// One at a time.
///
/// Described at `openapi.yaml#/components/schemas/Job`.
public nonisolated struct Job: Codable, Hashable, Sendable {
    /// One of:
    ///
    /// - new
    /// - *old*
    ///   - older
    ///
    /// Then
    /// nothing.
    public var state: String?
    /// - key | value
    /// - a | 1
    public var rows: String?
    /// ## Sent
    ///
    /// ```
    /// {
    ///   "a": 1
    /// }
    /// ```
    public var code: String?
    /// Of `<b>x</b>`, <id> and <b>, a < b, List<String>.
    /// | row<br>1 |
    public var plain: String?

    public init(
        state: String? = nil,
        rows: String? = nil,
        code: String? = nil,
        plain: String? = nil
    ) {
        self.state = state
        self.rows = rows
        self.code = code
        self.plain = plain
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        state = fields.stringIfPresent("state")
        rows = fields.stringIfPresent("rows")
        code = fields.stringIfPresent("code")
        plain = fields.stringIfPresent("plain")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("state", state)
        fields.stringIfPresent("rows", rows)
        fields.stringIfPresent("code", code)
        fields.stringIfPresent("plain", plain)
        try fields.finish()
    }
}
