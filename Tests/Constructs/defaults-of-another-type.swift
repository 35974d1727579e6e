// Models/Defaults.swift
import BinderyRuntime
import Foundation

/// Described at `openapi.yaml#/components/schemas/Defaults`.
public nonisolated struct Defaults: Codable, Hashable, Sendable {
    public var number: Int?
    public var letter: Letter?
    public var list: [String]?
    public var moment: Date?

    public init(
        number: Int? = nil,
        letter: Letter? = nil,
        list: [String]? = nil,
        moment: Date? = nil
    ) {
        self.number = number
        self.letter = letter
        self.list = list
        self.moment = moment
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        number = fields.intIfPresent("number")
        letter = fields.enumerationIfPresent("letter")
        list = fields.stringsIfPresent("list")
        moment = fields.dateIfPresent("moment")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("number", number)
        fields.enumerationIfPresent("letter", letter)
        fields.stringsIfPresent("list", list)
        fields.dateIfPresent("moment", moment)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Defaults/properties/letter`.
    public nonisolated struct Letter: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var a: Self { Self(rawValue: "a") }

        public static var allCases: [Self] { [.a] }
    }
}
