/// The calls that the answer of an operation leads to.
package struct LinksPlan: Sendable {
    /// `Trips.Create`
    package var operation: String
    package var methods: [LinkPlan]

    package init(operation: String, methods: [LinkPlan]) {
        self.operation = operation
        self.methods = methods
    }
}

/// A call that follows an answer, as a method of it.
package struct LinkPlan: Sendable {
    package var doc: DocComment
    package var name: String
    /// As the description calls it, and where it leads: `pet GET /pets/{id}`.
    package var wireName: String
    /// What the answer does not give.
    package var parameters: [String]
    package var result: String
    /// Statements that leave where something is missing.
    package var statements: [String]
    /// `Trips.Retrieve(id: id)`
    package var operation: String

    package init(
        doc: DocComment, name: String, wireName: String, parameters: [String], result: String,
        statements: [String], operation: String
    ) {
        self.doc = doc
        self.name = name
        self.wireName = wireName
        self.parameters = parameters
        self.result = result
        self.statements = statements
        self.operation = operation
    }
}
