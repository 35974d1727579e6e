// Models/Odd.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Odd`.
public nonisolated struct Odd: Codable, Hashable, Sendable {
    public var plus1: Int?
    public var minus1: Int?
    public var id: String?
    public var ref: String?
    public var aB: String?
    public var files0: String?
    public var cashMgmt: String?
    public var _401a: String?
    public var selfValue: String?
    public var type: String?
    public var initValue: String?
    public var description: String?
    public var hashValueValue: Int?
    public var encodeValue: String?
    public var fooBarCamel: String?
    public var fooBar: String?
    public var empty: String?

    public init(
        plus1: Int? = nil,
        minus1: Int? = nil,
        id: String? = nil,
        ref: String? = nil,
        aB: String? = nil,
        files0: String? = nil,
        cashMgmt: String? = nil,
        _401a: String? = nil,
        selfValue: String? = nil,
        type: String? = nil,
        initValue: String? = nil,
        description: String? = nil,
        hashValueValue: Int? = nil,
        encodeValue: String? = nil,
        fooBarCamel: String? = nil,
        fooBar: String? = nil,
        empty: String? = nil
    ) {
        self.plus1 = plus1
        self.minus1 = minus1
        self.id = id
        self.ref = ref
        self.aB = aB
        self.files0 = files0
        self.cashMgmt = cashMgmt
        self._401a = _401a
        self.selfValue = selfValue
        self.type = type
        self.initValue = initValue
        self.description = description
        self.hashValueValue = hashValueValue
        self.encodeValue = encodeValue
        self.fooBarCamel = fooBarCamel
        self.fooBar = fooBar
        self.empty = empty
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        plus1 = fields.intIfPresent("+1")
        minus1 = fields.intIfPresent("-1")
        id = fields.stringIfPresent("@id")
        ref = fields.stringIfPresent("$ref_")
        aB = fields.stringIfPresent("a.b")
        files0 = fields.stringIfPresent("files[0]")
        cashMgmt = fields.stringIfPresent("cash mgmt")
        _401a = fields.stringIfPresent("401a")
        selfValue = fields.stringIfPresent("self")
        type = fields.stringIfPresent("Type")
        initValue = fields.stringIfPresent("init")
        description = fields.stringIfPresent("description")
        hashValueValue = fields.intIfPresent("hashValue")
        encodeValue = fields.stringIfPresent("encode")
        fooBarCamel = fields.stringIfPresent("fooBar")
        fooBar = fields.stringIfPresent("foo_bar")
        empty = fields.stringIfPresent("")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("+1", plus1)
        fields.intIfPresent("-1", minus1)
        fields.stringIfPresent("@id", id)
        fields.stringIfPresent("$ref_", ref)
        fields.stringIfPresent("a.b", aB)
        fields.stringIfPresent("files[0]", files0)
        fields.stringIfPresent("cash mgmt", cashMgmt)
        fields.stringIfPresent("401a", _401a)
        fields.stringIfPresent("self", selfValue)
        fields.stringIfPresent("Type", type)
        fields.stringIfPresent("init", initValue)
        fields.stringIfPresent("description", description)
        fields.intIfPresent("hashValue", hashValueValue)
        fields.stringIfPresent("encode", encodeValue)
        fields.stringIfPresent("fooBar", fooBarCamel)
        fields.stringIfPresent("foo_bar", fooBar)
        fields.stringIfPresent("", empty)
        try fields.finish()
    }
}
