// Models/Base.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Base`.
public nonisolated struct Base: Codable, Hashable, Sendable {
    public var id: String?

    public init(id: String? = nil) {
        self.id = id
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.stringIfPresent("id")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("id", id)
        try fields.finish()
    }
}

// Models/RequiredBeside.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/RequiredBeside`.
public nonisolated struct RequiredBeside: Codable, Hashable, Sendable, Identifiable {
    public var id: String
    public var extra: String

    public init(id: String, extra: String) {
        self.id = id
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.string("id")
        extra = fields.string("extra")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("id", id)
        fields.string("extra", extra)
        try fields.finish()
    }
}

// Models/Refined.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Refined`.
public nonisolated struct Refined: Codable, Hashable, Sendable, Checkable {
    /// narrowed
    ///
    /// At most 5 characters.
    public var x: String?

    public init(x: String? = nil) {
        self.x = x
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        x = fields.stringIfPresent("x")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("x", x)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("x", x, maxLength: 5)
    }
}

// Models/Extended.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Extended`.
public nonisolated struct Extended: Codable, Hashable, Sendable {
    public var id: String?
    public var more: String?

    public init(id: String? = nil, more: String? = nil) {
        self.id = id
        self.more = more
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.stringIfPresent("id")
        more = fields.stringIfPresent("more")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("id", id)
        fields.stringIfPresent("more", more)
        try fields.finish()
    }
}

// Models/ElementsSaidOnce.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ElementsSaidOnce`.
public nonisolated struct ElementsSaidOnce: Codable, Hashable, Sendable {
    public var people: [Person]?

    public init(people: [Person]? = nil) {
        self.people = people
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        people = fields.listIfPresent("people")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.listIfPresent("people", people)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/ElementsSaidOnce/allOf/0/properties/people/items`.
    public nonisolated struct Person: Codable, Hashable, Sendable {
        public var login: String?

        public init(login: String? = nil) {
            self.login = login
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            login = fields.stringIfPresent("login")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.stringIfPresent("login", login)
            try fields.finish()
        }
    }
}

// Models/LimitedTwice.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/LimitedTwice`.
public nonisolated struct LimitedTwice: Codable, Hashable, Sendable, Checkable {
    /// 2 to 5 characters.
    public var x: String?
    /// At most 1 item.
    public var l: [Int]?

    public init(x: String? = nil, l: [Int]? = nil) {
        self.x = x
        self.l = l
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        x = fields.stringIfPresent("x")
        l = fields.listIfPresent("l")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("x", x)
        fields.listIfPresent("l", l)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("x", x, minLength: 2, maxLength: 5)
        checks.items("l", l?.count, maxItems: 1)
        checks.each("l", l) { checks, element in checks.integer(nil, element, minimum: 1) }
    }
}
