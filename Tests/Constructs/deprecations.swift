// Models/DeprecatedMembers.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/DeprecatedMembers`.
public nonisolated struct DeprecatedMembers: Codable, Hashable, Sendable, Checkable {
    /// - Warning: Deprecated.
    @available(*, deprecated)
    public var kind: Kind { _kind }
    /// Replaced by `amount`. A sum.
    ///
    /// - Warning: Deprecated.
    ///
    /// At least 0.
    @available(*, deprecated, message: "Replaced by `amount`.")
    public var total: Double? {
        get { _total }
        set { _total = newValue }
    }
    /// - Warning: Deprecated.
    @available(*, deprecated)
    public var checks: Nullable<String>? {
        get { _checks }
        set { _checks = newValue }
    }
    /// - Warning: Deprecated.
    @available(*, deprecated)
    public var next: DeprecatedMembers? {
        get { _next?.value }
        set { _next = Indirect(ifPresent: newValue) }
    }
    public var amount: Int?
    private let _kind: Kind
    private var _total: Double?
    private var _checks: Nullable<String>?
    private var _next: Indirect<DeprecatedMembers>?

    public init(
        total: Double? = nil,
        checks: Nullable<String>? = nil,
        next: DeprecatedMembers? = nil,
        amount: Int? = nil
    ) {
        _kind = .old
        _total = total
        _checks = checks
        _next = Indirect(ifPresent: next)
        self.amount = amount
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        _kind = fields.enumeration("kind")
        _total = fields.doubleIfPresent("total")
        _checks = fields.nullable("checks")
        _next = fields.boxedIfPresent("next")
        amount = fields.intIfPresent("amount")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.enumeration("kind", _kind)
        fields.doubleIfPresent("total", _total)
        fields.nullable("checks", _checks)
        fields.boxedIfPresent("next", _next)
        fields.intIfPresent("amount", amount)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.number("total", _total, minimum: 0.0)
        checks.model("next", _next)
    }

    /// - Warning: Deprecated.
    ///
    /// Described at `openapi.yaml#/components/schemas/DeprecatedMembers/properties/kind`.
    public nonisolated struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var old: Self { Self(rawValue: "old") }

        public static var allCases: [Self] { [.old] }
    }
}

// Operations/Old.swift
import BinderyRuntime

public nonisolated struct Old: Sendable {
    let client: any ConstructsCalling

    /// Lists. Use "new" instead. \(x)
    ///
    /// - Warning: Deprecated.
    @available(*, deprecated, message: "Use \"new\" instead.")
    public func get() async throws(ConstructsError) {
        try await client.send(Get())
    }

    /// `GET /old`
    public nonisolated struct Get: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/old")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}
