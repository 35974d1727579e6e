// Models/LoopA.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/LoopA`.
public typealias LoopA = JSONValue

// Models/LoopB.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/LoopB`.
public typealias LoopB = JSONValue

// Models/HoldsLoop.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsLoop`.
public nonisolated struct HoldsLoop: Codable, Hashable, Sendable {
    public var loop: JSONValue?
    public var sound: String?

    public init(loop: JSONValue? = nil, sound: String? = nil) {
        self.loop = loop
        self.sound = sound
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        loop = fields.jsonIfPresent("loop")
        sound = fields.stringIfPresent("sound")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.jsonIfPresent("loop", loop)
        fields.stringIfPresent("sound", sound)
        try fields.finish()
    }
}
