/// What receives a request that the API makes after a call.
package struct CallbackPlan: Sendable {
    package var doc: DocComment
    package var name: String
    /// The type of the body.
    package var event: String
    /// `.post`
    package var method: String
    /// As a literal.
    package var address: String
    /// The statements that check an event whose type does not know its limits.
    package var checks: [String] = []

    package init(doc: DocComment, name: String, event: String, method: String, address: String) {
        self.doc = doc
        self.name = name
        self.event = event
        self.method = method
        self.address = address
    }
}
