import Diagnostics

/// What an API promises, in terms of no particular format: the contract between readers and writers.
///
/// Here no reference, composition, nullable flag or format version exists any more.
@usableFromInline
package struct APIGraph: Sendable {
    package var title: String
    package var version: String
    package var documentation: String?
    /// What people wrote a document from, by the document's name: a manual, and the section in it.
    package var sourceTexts: [String: String] = [:]
    /// What the description calls its own address. Relative addresses start from there.
    package var address: String?
    package var servers: [Server] = []
    package var securitySchemes: [SecurityScheme] = []
    /// By `SchemaID.index`: components first, in document order, then what stands inside them and in operations.
    @usableFromInline package var schemas: [Schema] = []
    /// What values are held against as a whole.
    package var heldSchemas: [HeldSchema] = []
    /// Values that the description gives. None, unless they were asked for.
    package var examples: [Example] = []
    package var operations: [APIOperation] = []
    package var webhooks: [Webhook] = []
    /// What the tags say, in document order.
    package var groups: [OperationGroup] = []
    package var behaviours = Behaviours()
    package var counts = Counts()
    /// The pointers of properties that some type lacks, since they never travel the way that its values do.
    package var idleProperties = ExactSet()

    package init(title: String, version: String) {
        self.title = title
        self.version = version
    }

    // Lent out, so that `graph[id].shape` copies the shape alone.
    @inlinable
    package subscript(_ id: SchemaID) -> Schema {
        _read { yield schemas[id.index] }
        _modify { yield &schemas[id.index] }
    }

    /// The text that the document of `origin` was written from. Nil when it says nothing of it.
    package func sourceText(of origin: Origin) -> String? {
        sourceTexts.isEmpty ? nil : sourceTexts[origin.document]
    }

    /// The schema that `id` names, looking through aliases. An alias ring ends where it closes.
    package func resolved(_ use: SchemaUse) -> SchemaUse {
        var current = use
        for _ in 0...schemas.count {
            guard case .alias(let next) = self[current.schema].shape else { break }
            current = SchemaUse(next.schema, isNullable: current.isNullable || next.isNullable)
        }
        return current
    }
}

/// How much of the description came through: each described thing is in exactly one of the three.
package struct Counts: Sendable, Equatable {
    /// One described thing that is typed more loosely than described, or left out.
    package struct Item: Sendable, Equatable {
        /// `openapi.yaml#/components/schemas/Pet/properties/kind`
        package var pointer: String
        package var reason: String

        package init(pointer: String, reason: String) {
            self.pointer = pointer
            self.reason = reason
        }
    }

    /// The pointers of the properties in the description's object schemas, each where it is written.
    package var propertyPointers: [String] = []
    package var properties: Int { propertyPointers.count }
    package var schemas = 0
    package var operations = 0
    /// Bodies in media types that are not typed. Each is told among `degraded`, and is no schema, property or operation.
    package var untypedBodies = 0
    package var degraded: [Item] = []
    package var refused: [Item] = []
    /// Operations, webhooks and schemas that a filter left out. They are in none of the other counts.
    package var leftOut = 0

    /// The properties, schemas and operations that are as they are described.
    package var kept: Int {
        max(0, properties + schemas + operations + untypedBodies - degraded.count - refused.count)
    }

    package init() {}
}

/// A schema's position in `APIGraph.schemas`.
@usableFromInline
package struct SchemaID: Hashable, Sendable {
    @usableFromInline package var index: Int
    @inlinable package init(_ index: Int) { self.index = index }
}

/// A place where a value of some schema stands, and whether null may stand there too.
@usableFromInline
package struct SchemaUse: Hashable, Sendable {
    @usableFromInline package var schema: SchemaID
    @usableFromInline package var isNullable: Bool

    @inlinable
    package init(_ schema: SchemaID, isNullable: Bool = false) {
        self.schema = schema
        self.isNullable = isNullable
    }
}

/// Where something was written, for messages (span) and for generated text (pointer).
package struct Origin: Sendable {
    package var span: Span
    /// The document's name and a JSON Pointer: `openapi.yaml#/components/schemas/Pet`. Never a line number.
    package var pointer: String

    package init(span: Span, pointer: String) {
        self.span = span
        self.pointer = pointer
    }

    /// `openapi.yaml`
    package var document: String { String(Substring(pointer.utf8.prefix { $0 != UInt8(ascii: "#") })) }
}

/// Words about a thing, for people.
package struct Documentation: Sendable, Equatable {
    package var title: String?
    package var description: String?
    package var isDeprecated: Bool
    /// What the SDK's users should see besides the description: `Format: \`uuid\``. In order.
    package var notes: [String]
    /// What leaving the value out means, as JSON writes it. Among the notes as well.
    package var defaultText: String?
    /// What it was called before: `x-sdk-former-name`.
    package var formerName: String?

    package init(
        title: String? = nil, description: String? = nil, isDeprecated: Bool = false, notes: [String] = []
    ) {
        self.title = title
        self.description = description
        self.isDeprecated = isDeprecated
        self.notes = notes
    }
}
