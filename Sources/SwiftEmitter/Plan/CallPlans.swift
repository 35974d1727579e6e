/// The operations of one tag: the methods of `client.payments`, and the operations as values.
package struct GroupPlan: Sendable {
    package struct Method: Sendable {
        package var doc: DocComment
        /// `@available(*, deprecated)`
        package var attributes: [String] = []
        package var name: String
        /// `_ id: String`, `expand: [String]? = nil`
        package var parameters: [String]
        /// ` -> Payment`, or empty.
        package var result: String
        /// `Retrieve(id: id, expand: expand)`
        package var operation: String

        package init(doc: DocComment, name: String, parameters: [String], result: String, operation: String) {
            self.doc = doc
            self.name = name
            self.parameters = parameters
            self.result = result
            self.operation = operation
        }
    }

    package var doc: DocComment
    package var name: String
    package var clientType: String
    package var errorType: String
    package var methods: [Method]
    package var operations: [Declaration]

    package init(
        doc: DocComment, name: String, clientType: String, errorType: String, methods: [Method],
        operations: [Declaration]
    ) {
        self.doc = doc
        self.name = name
        self.clientType = clientType
        self.errorType = errorType
        self.methods = methods
        self.operations = operations
    }
}

/// One request, as a value.
package struct OperationPlan: Sendable {
    package struct Argument: Sendable {
        package var doc: DocComment
        package var name: String
        package var type: String
        package var defaultArgument: String

        package init(doc: DocComment, name: String, type: String, defaultArgument: String) {
            self.doc = doc
            self.name = name
            self.type = type
            self.defaultArgument = defaultArgument
        }
    }

    package var doc: DocComment
    package var name: String
    /// `PaypercutOperation`
    package var conformance: String
    package var arguments: [Argument]
    /// `Endpoint(.get, "/v2/payments/{id}")`
    package var endpoint: String
    /// `request.query("limit", limit)`
    package var statements: [String]
    package var output: String
    /// Statements of `output(_:)`.
    package var reading: [String]
    package var nested: [Declaration]

    package init(
        doc: DocComment, name: String, conformance: String, arguments: [Argument], endpoint: String,
        statements: [String], output: String, reading: [String], nested: [Declaration]
    ) {
        self.doc = doc
        self.name = name
        self.conformance = conformance
        self.arguments = arguments
        self.endpoint = endpoint
        self.statements = statements
        self.output = output
        self.reading = reading
        self.nested = nested
    }
}

/// What an operation gives back when its successes differ by status.
package struct OutcomePlan: Sendable {
    package struct Case: Sendable {
        package var doc: DocComment
        /// `ok(Payment)`, `noContent`
        package var declaration: String

        package init(doc: DocComment, declaration: String) {
            self.doc = doc
            self.declaration = declaration
        }
    }

    package var doc: DocComment
    package var name: String
    /// `Hashable, Sendable`
    package var conformances: String
    package var cases: [Case]

    package init(doc: DocComment, name: String, conformances: String, cases: [Case]) {
        self.doc = doc
        self.name = name
        self.conformances = conformances
        self.cases = cases
    }
}

/// The way in: server, credentials, and a property for each group.
package struct ClientPlan: Sendable {
    package struct Group: Sendable {
        package var doc: DocComment
        package var property: String
        package var type: String

        package init(doc: DocComment, property: String, type: String) {
            self.doc = doc
            self.property = property
            self.type = type
        }
    }

    /// A header field of every request that is a property of the client.
    package struct Header: Sendable {
        package var doc: DocComment
        package var name: String
        /// `String?`
        package var type: String
        /// Of the initializer's parameter: `nil`.
        package var initial: String
        /// Expressions over `connection`, and over `newValue`.
        package var read: String
        package var write: String

        package init(
            doc: DocComment, name: String, type: String, initial: String, read: String, write: String
        ) {
            self.doc = doc
            self.name = name
            self.type = type
            self.initial = initial
            self.read = read
            self.write = write
        }
    }

    package var doc: DocComment
    package var name: String
    package var serverType: String
    /// What the client and its stand-ins conform to: `PaypercutCalling`.
    package var callingProtocol: String
    package var operationProtocol: String
    package var errorType: String
    package var failureType: String
    /// ` = .production`, or empty when the description names no usable server.
    package var defaultServer: String
    /// The names of the variables that hold credentials.
    package var environment: [String]
    /// Arguments of `APIConventions`.
    package var conventions: [String]
    package var headers: [Header]
    package var groups: [Group]

    package init(
        doc: DocComment, name: String, serverType: String, callingProtocol: String, operationProtocol: String,
        errorType: String, failureType: String, defaultServer: String, environment: [String],
        conventions: [String], headers: [Header], groups: [Group]
    ) {
        self.doc = doc
        self.name = name
        self.serverType = serverType
        self.callingProtocol = callingProtocol
        self.operationProtocol = operationProtocol
        self.errorType = errorType
        self.failureType = failureType
        self.defaultServer = defaultServer
        self.environment = environment
        self.conventions = conventions
        self.headers = headers
        self.groups = groups
    }
}

/// The servers that the description names.
package struct ServerPlan: Sendable {
    package struct Server: Sendable {
        package var doc: DocComment
        /// `var production`, or `func regional(region: String = "eu")`
        package var declaration: String
        /// `production`, or `regional()`
        package var reference: String
        /// The text of the URL as a Swift expression.
        package var url: String

        package init(doc: DocComment, declaration: String, reference: String, url: String) {
            self.doc = doc
            self.declaration = declaration
            self.reference = reference
            self.url = url
        }
    }

    package var name: String
    package var servers: [Server]

    package init(name: String, servers: [Server]) {
        self.name = name
        self.servers = servers
    }
}

/// The bodies of failed responses, where the API has more than one kind.
package struct ErrorBodyPlan: Sendable {
    package var name: String
    package var branches: [UnionPlan.Branch]

    package init(name: String, branches: [UnionPlan.Branch]) {
        self.name = name
        self.branches = branches
    }
}
