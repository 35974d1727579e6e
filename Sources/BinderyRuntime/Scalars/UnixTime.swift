import Foundation
import JSONText

/// An instant as the seconds since the beginning of 1970, a number on the wire.
public struct UnixTime: Codable, Hashable, Sendable, Comparable, CustomStringConvertible {
    /// With a fraction where the number has one.
    public let seconds: Double

    public init(seconds: Double) { self.seconds = seconds }

    public init(_ date: Date) { seconds = date.timeIntervalSince1970 }

    public init(from decoder: any Decoder) throws {
        seconds = try decoder.singleValueContainer().decode(Double.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }

    public var date: Date { Date(timeIntervalSince1970: seconds) }

    /// The number of seconds.
    public var description: String { JSONNumber(seconds)?.text ?? "\(seconds)" }

    public static func < (left: UnixTime, right: UnixTime) -> Bool { left.seconds < right.seconds }
}

extension UnixTime: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { seconds = Double(value) }
}
