/// What callers wrote before, inside a type that still stands.
package struct FormerPlan: Sendable {
    package struct Member: Sendable {
        package var doc: DocComment
        /// `@available(*, deprecated, renamed: "colour")`
        package var attributes: [String]
        /// `var`, `static var`, `func`, `init`, `typealias`
        package var keyword: String
        /// Empty for an initialiser.
        package var name: String
        /// `id: String`. Nil where there is no list.
        package var parameters: [String]?
        /// What follows: `: String?`, ` -> Payment`, ` = Payments.Fee`.
        package var rest: String
        /// Empty for what has no body.
        package var statements: [String]

        package init(
            doc: DocComment, attributes: [String], keyword: String, name: String,
            parameters: [String]? = nil, rest: String, statements: [String]
        ) {
            self.doc = doc
            self.attributes = attributes
            self.keyword = keyword
            self.name = name
            self.parameters = parameters
            self.rest = rest
            self.statements = statements
        }
    }

    /// `Payment.Status`
    package var type: String
    package var members: [Member]

    package init(type: String, members: [Member]) {
        self.type = type
        self.members = members
    }
}
