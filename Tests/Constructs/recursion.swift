// Models/Tree.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Tree`.
public nonisolated struct Tree: Codable, Hashable, Sendable {
    public var next: Tree? {
        get { _next?.value }
        set { _next = Indirect(ifPresent: newValue) }
    }
    public var kids: [Tree]?
    public var byName: [String: Tree]?
    private var _next: Indirect<Tree>?

    public init(next: Tree? = nil, kids: [Tree]? = nil, byName: [String: Tree]? = nil) {
        _next = Indirect(ifPresent: next)
        self.kids = kids
        self.byName = byName
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        _next = fields.boxedIfPresent("next")
        kids = fields.listIfPresent("kids")
        byName = fields.mapIfPresent("byName")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.boxedIfPresent("next", _next)
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
        set { _a = Indirect(ifPresent: newValue) }
    }
    private var _a: Indirect<Left>?

    public init(a: Left? = nil) {
        _a = Indirect(ifPresent: a)
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        _a = fields.boxedIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.boxedIfPresent("a", _a)
        try fields.finish()
    }
}

// Models/Document.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Document`.
public nonisolated struct Document: Codable, Hashable, Sendable {
    public var title: String?
    public var parent: Folder? {
        get { _parent?.value }
        set { _parent = Indirect(ifPresent: newValue) }
    }
    private var _parent: Indirect<Folder>?

    public init(title: String? = nil, parent: Folder? = nil) {
        self.title = title
        _parent = Indirect(ifPresent: parent)
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        title = fields.stringIfPresent("title")
        _parent = fields.boxedIfPresent("parent")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("title", title)
        fields.boxedIfPresent("parent", _parent)
        try fields.finish()
    }
}

// Models/Folder.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Folder`.
public nonisolated struct Folder: Codable, Hashable, Sendable {
    public var first: Document?
    public var last: Document?
    public var newest: Document?

    public init(first: Document? = nil, last: Document? = nil, newest: Document? = nil) {
        self.first = first
        self.last = last
        self.newest = newest
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        first = fields.modelIfPresent("first")
        last = fields.modelIfPresent("last")
        newest = fields.modelIfPresent("newest")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("first", first)
        fields.modelIfPresent("last", last)
        fields.modelIfPresent("newest", newest)
        try fields.finish()
    }
}

// Models/Nominal.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Nominal`.
public nonisolated struct Nominal: Codable, Hashable, Sendable {
    public var name: Names?

    public init(name: Names? = nil) {
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        name = fields.modelIfPresent("name")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("name", name)
        try fields.finish()
    }
}

// Models/Names.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Names`.
public nonisolated struct Names: Codable, Hashable, Sendable {
    public var name: Name?

    public init(name: Name? = nil) {
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        name = fields.modelIfPresent("name")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("name", name)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Names/allOf/1/properties/name`.
    public nonisolated struct Name: Codable, Hashable, Sendable {
        public var name: NameValue?

        public init(name: NameValue? = nil) {
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            name = fields.modelIfPresent("name")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.modelIfPresent("name", name)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/Renamed/allOf/1/properties/name`.
        public nonisolated struct NameValue: Codable, Hashable, Sendable {
            public var name: NameValue? {
                get { _name?.value }
                set { _name = Indirect(ifPresent: newValue) }
            }
            private var _name: Indirect<NameValue>?

            public init(name: NameValue? = nil) {
                _name = Indirect(ifPresent: name)
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                _name = fields.boxedIfPresent("name")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.boxedIfPresent("name", _name)
                try fields.finish()
            }
        }
    }
}

// Models/Branches.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Branches`.
public nonisolated struct Branches: Codable, Hashable, Sendable, Checkable {
    /// All that it holds.
    public var elements: [Branches]

    public init(elements: [Branches] = []) {
        self.elements = elements
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(items: decoder)
        elements = fields.items(from: 0)
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(items: encoder)
        fields.items(elements, from: 0)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.items(nil, elements.count, minItems: 1, maxItems: 3)
        checks.unique(nil, elements)
        checks.models(nil, elements)
    }
}

// Models/Renamed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Renamed`.
public nonisolated struct Renamed: Codable, Hashable, Sendable {
    public var name: Name?

    public init(name: Name? = nil) {
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        name = fields.modelIfPresent("name")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("name", name)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Renamed/allOf/1/properties/name`.
    public nonisolated struct Name: Codable, Hashable, Sendable {
        public var name: Name? {
            get { _name?.value }
            set { _name = Indirect(ifPresent: newValue) }
        }
        private var _name: Indirect<Name>?

        public init(name: Name? = nil) {
            _name = Indirect(ifPresent: name)
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            _name = fields.boxedIfPresent("name")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.boxedIfPresent("name", _name)
            try fields.finish()
        }
    }
}
