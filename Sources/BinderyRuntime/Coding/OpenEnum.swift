/// One of several values that a description lists, or another that it does not know yet. Every raw value can
/// be read, kept and sent.
public protocol OpenEnum: RawRepresentable, Codable, Hashable, Sendable, CaseIterable, CustomStringConvertible
where RawValue: Codable & Hashable & Sendable, AllCases == [Self] {
    init(rawValue: RawValue)
}

extension OpenEnum {
    // Written here once, these need not be made for each enumeration.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Whether the description lists this value.
    public var isKnown: Bool { Self.allCases.contains(self) }

    public var description: String { "\(rawValue)" }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
