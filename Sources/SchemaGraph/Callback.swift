/// A request that the API makes to an address that it was given with a call. Its body is received, and answered.
package struct Callback: Sendable {
    /// What may be answered.
    package struct Answer: Sendable {
        package var status: Response.Status
        package var documentation: Documentation

        package init(status: Response.Status, documentation: Documentation) {
            self.status = status
            self.documentation = documentation
        }
    }

    /// What the operation calls it. Several addresses and methods may share it.
    package var wireName: String
    package var chosenName: String?
    /// Upper case.
    package var method: String
    /// With runtime expressions, as written: `{$request.body#/callbackUrl}/events`.
    package var address: String
    package var body: RequestBody?
    package var answers: [Answer] = []
    package var documentation: Documentation
    package var origin: Origin

    package init(
        wireName: String, method: String, address: String, documentation: Documentation, origin: Origin
    ) {
        self.wireName = wireName
        self.method = method
        self.address = address
        self.documentation = documentation
        self.origin = origin
    }
}
