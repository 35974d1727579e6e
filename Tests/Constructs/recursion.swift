// Models/Tree.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Tree`.
public nonisolated struct Tree: Codable, Hashable, Sendable {
    public var next: Tree? {
        get { _next?.value }
        set { _next = newValue.map(Indirect.init) }
    }
    public var kids: [Tree]?
    public var byName: [String: Tree]?
    private var _next: Indirect<Tree>?

    public init(next: Tree? = nil, kids: [Tree]? = nil, byName: [String: Tree]? = nil) {
        _next = next.map(Indirect.init)
        self.kids = kids
        self.byName = byName
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        _next = (fields.modelIfPresent("next") as Tree?).map(Indirect.init)
        kids = fields.listIfPresent("kids")
        byName = fields.mapIfPresent("byName")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("next", next)
        fields.listIfPresent("kids", kids)
        fields.mapIfPresent("byName", byName)
        try fields.finish()
    }
}

// Models/Left.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Left`.
public nonisolated struct Left: Codable, Hashable, Sendable {
    public var b: Right?

    public init(b: Right? = nil) {
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        b = fields.modelIfPresent("b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("b", b)
        try fields.finish()
    }
}

// Models/Right.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Right`.
public nonisolated struct Right: Codable, Hashable, Sendable {
    public var a: Left? {
        get { _a?.value }
        set { _a = newValue.map(Indirect.init) }
    }
    private var _a: Indirect<Left>?

    public init(a: Left? = nil) {
        _a = a.map(Indirect.init)
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        _a = (fields.modelIfPresent("a") as Left?).map(Indirect.init)
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("a", a)
        try fields.finish()
    }
}
