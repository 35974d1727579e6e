import Foundation

/// An address as it was written: `https://example.com/a?b=c`, `mailto:ann@example.com`, `../logo.png`.
///
/// Any text is one: an address that `URL` does not take, or would write otherwise, is kept and sent back as it came.
public struct URI: TextScalar, ExpressibleByStringLiteral {
    /// As it was written.
    public let description: String

    public init(_ description: String) { self.description = description }

    public init(_ url: URL) { description = url.absoluteString }

    public init(stringLiteral value: String) { description = value }

    /// Nil when Foundation does not take the text for an address, such as an empty one.
    public var url: URL? { URL(string: description) }

    public static var expectation: String { "an address" }
}
