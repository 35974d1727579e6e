import Foundation
import JSONText

/// Bytes that JSON has as a string in the alphabet of addresses and tokens, without padding: `_-8` (RFC 4648 §5).
public struct Base64URLData: TextScalar {
    public let data: Data

    public init(_ data: Data) { self.data = data }

    /// Nil unless the text is Base64, in either of its alphabets.
    public init?(_ description: String) {
        guard let data = dataFromBase64(description) else { return nil }
        self.data = data
    }

    public var description: String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
            "=", with: "")
    }

    public static var expectation: String { "Base64" }
}
