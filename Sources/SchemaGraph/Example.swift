import Diagnostics

/// A value that the description gives for a schema.
package struct Example: Sendable {
    package var use: SchemaUse
    /// As JSON.
    package var text: String
    /// The schema itself accepts it.
    package var isAccepted: Bool
    package var span: Span

    package init(use: SchemaUse, text: String, isAccepted: Bool, span: Span) {
        self.use = use
        self.text = text
        self.isAccepted = isAccepted
        self.span = span
    }
}
