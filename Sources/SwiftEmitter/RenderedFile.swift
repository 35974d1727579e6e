/// A file that is ready to be written.
package struct RenderedFile: Sendable {
    /// The list of all that an SDK declares for others.
    package static let surfacePath = "API.md"

    /// Relative to the SDK's folder, with forward slashes: `Models/Payment.swift`.
    package var path: String
    /// UTF-8.
    package var bytes: [UInt8]

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
