/// The operations of one tag: the methods of `client.payments`, and the operations as values.
package struct GroupPlan: Sendable {
    package struct Method: Sendable {
        package var doc: DocComment
        /// `@available(*, deprecated)`
        package var attributes: [String] = []
        package var name: String
        /// `_ id: String`, `expand: [String]? = nil`
        package var parameters: [String]
        /// What the parameters are of.
        package var arguments: [OperationPlan.Argument] = []
        /// ` -> Payment`, or empty.
        package var result: String
        /// `Retrieve(id: id, expand: expand)`
        package var operation: String
        /// It gives back all pages, and so asks for none itself.
        package var isPaged: Bool

        package init(
            doc: DocComment, name: String, parameters: [String], result: String, operation: String,
            isPaged: Bool = false
        ) {
            self.isPaged = isPaged
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
        /// Printing does not show it.
        package var isSecret = false

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
    /// Statements: `checks.integer("limit", limit, maximum: 100)`.
    package var checks: [String] = []
    /// Statements that check an answer called `output`, where its type does not know its limits.
    package var outputChecks: [String] = []
    package var output: String
    /// Statements of `output(_:)`.
    package var reading: [String]
    /// Where the output is one page of a list.
    package var pages: PagesPlan?
    package var nested: [Declaration]

    package init(
        doc: DocComment, name: String, conformance: String, arguments: [Argument], endpoint: String,
        statements: [String], output: String, reading: [String], pages: PagesPlan? = nil,
        nested: [Declaration]
    ) {
        self.pages = pages
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

/// How a list is walked page by page.
package struct PagesPlan: Sendable {
    /// `PageRule(next: [.cursor(.query("last_key"), "/last_key")])`
    package var rule: String
    package var item: String
    /// The array, as an expression over `output`.
    package var items: String

    package init(rule: String, item: String, items: String) {
        self.rule = rule
        self.item = item
        self.items = items
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

/// The header fields of an operation's successes, typed.
package struct HeadersPlan: Sendable {
    package struct Value: Sendable {
        package var doc: DocComment
        package var name: String
        package var type: String
        /// `fields.value("X-Rate-Limit")`
        package var reading: String

        package init(doc: DocComment, name: String, type: String, reading: String) {
            self.doc = doc
            self.name = name
            self.type = type
            self.reading = reading
        }
    }

    package var values: [Value]

    package init(values: [Value]) { self.values = values }
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
    /// Which texts the conventions were written from, as paragraphs.
    package var sources: [String] = []
    /// Where failures are described, likewise.
    package var failureSources: [String] = []
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
        /// Its place among the servers, where operations have servers of their own.
        package var position: String?

        package init(
            doc: DocComment, declaration: String, reference: String, url: String, position: String? = nil
        ) {
            self.position = position
            self.doc = doc
            self.declaration = declaration
            self.reference = reference
            self.url = url
        }
    }

    /// The values that a variable of a URL may have.
    package struct Choice: Sendable {
        package struct Case: Hashable, Sendable {
            package var name: String
            package var literal: String

            package init(name: String, literal: String) {
                self.name = name
                self.literal = literal
            }
        }

        package var doc: DocComment
        package var name: String
        /// The name that its words make.
        package var wanted: String
        package var cases: [Case]

        package init(doc: DocComment, name: String, wanted: String, cases: [Case]) {
            self.doc = doc
            self.name = name
            self.wanted = wanted
            self.cases = cases
        }
    }

    package var doc: DocComment
    package var name: String
    package var servers: [Server]
    package var choices: [Choice] = []
    /// Whether a server knows its place among them.
    package var hasPositions = false

    package init(doc: DocComment, name: String, servers: [Server]) {
        self.doc = doc
        self.name = name
        self.servers = servers
    }
}

/// Bodies that are only received, one of several kinds: those of failed responses, or of webhooks.
package struct BodyUnionPlan: Sendable {
    package var doc: DocComment
    package var name: String
    /// `FailureBody`, `WebhookEvent`
    package var conformance: String
    /// The key of the member that names the kind, as a literal.
    package var tag: String?
    package var branches: [UnionPlan.Branch]

    /// Whether one of the kinds keeps limits.
    package var isCheckable: Bool { branches.contains { !$0.checks.isEmpty } }
    /// `WebhookEvent, Checkable`
    package var conformances: String { conformance + (isCheckable ? ", Checkable" : "") }

    package init(
        doc: DocComment, name: String, conformance: String, tag: String? = nil, branches: [UnionPlan.Branch]
    ) {
        self.doc = doc
        self.name = name
        self.conformance = conformance
        self.tag = tag
        self.branches = branches
    }
}

/// What receives the webhooks of an API.
package struct WebhooksPlan: Sendable {
    package struct Signature: Sendable {
        package var name: String
        /// `WebhookSignature(.standard, header: "webhook")`
        package var expression: String

        package init(name: String, expression: String) {
            self.name = name
            self.expression = expression
        }
    }

    package var doc: DocComment
    package var name: String
    package var eventType: String
    /// The first is the usual one; never empty.
    package var signatures: [Signature]

    package init(doc: DocComment, name: String, eventType: String, signatures: [Signature]) {
        self.doc = doc
        self.name = name
        self.eventType = eventType
        self.signatures = signatures
    }
}
