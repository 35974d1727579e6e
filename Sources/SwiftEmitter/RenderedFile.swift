/// A file that is ready to be written.
package struct RenderedFile: Sendable {
    /// The list of all that an SDK declares for others.
    package static let surfacePath = "API.md"

    /// Relative to the SDK's folder, with forward slashes: `Models/Payment.swift`.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
