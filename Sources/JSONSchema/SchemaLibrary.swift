import JSONText

/// The documents that schemas stand in and refer to. Nothing is ever fetched: what a reference names is here,
/// or it is a problem. The meta-schemas of 2020-12 are always here.
public struct SchemaLibrary: Sendable {
    var documents: [String: Document] = [:]

    struct Document: Sendable {
        let root: JSONValue
        /// Where schemas stand, as JSON pointers.
        let schemas: [String]
    }

    public init() {}

    /// Adds a document under the absolute URI that references use for it. The document is a schema; one that
    /// only has schemas in it, like an OpenAPI description, tells by JSON pointers where they stand.
    public mutating func add(_ document: JSONValue, at uri: String, schemas: [String] = [""]) {
        documents[URIReference(uri).withoutFragment] = Document(root: document, schemas: schemas)
    }

    /// Compiles the schema that a URI refers to, `https://example.com/pets#/$defs/Pet`, and all that it
    /// refers to.
    public func compile(
        _ reference: String, formats: FormatUse = .annotation
    ) throws(SchemaErrors) -> CompiledSchema {
        let schemas = try compile([reference], formats: formats)
        return schemas[0]
    }

    /// Compiles several schemas, one for each reference, which share what they have in common.
    ///
    /// Throws all that stands in the way. What is only left out, such as a pattern that is not understood, is
    /// among the warnings of each schema.
    public func compile(
        _ references: [String], formats: FormatUse = .annotation
    ) throws(SchemaErrors) -> [CompiledSchema] {
        try compile(references, SchemaIndex(self), formats: formats)
    }

    /// The same with an index that may know the documents already.
    func compile(
        _ references: [String], _ index: SchemaIndex, formats: FormatUse
    ) throws(SchemaErrors) -> [CompiledSchema] {
        var compiler = SchemaCompiler(index, formats: formats)
        let roots = references.map { compiler.compileRoot($0) }
        let program = compiler.finish()
        let errors = compiler.problems.filter { $0.severity == .error }
        guard errors.isEmpty else { throw SchemaErrors(problems: errors) }
        return roots.map { CompiledSchema(program: program, root: $0, warnings: compiler.problems) }
    }
}

/// Whether a URI names a meta-schema of 2020-12, which is in every library.
package func isMetaSchema(_ uri: String) -> Bool { MetaSchemas.text(of: uri) != nil }

/// What the `format` keyword does.
public enum FormatUse: Sendable {
    /// It says what a string is meant to be, and refuses nothing. So it is by default in 2020-12.
    case annotation
    /// A string that is not of the format is a violation. Formats that are not known refuse nothing.
    case assertion
}

/// Something in a schema that does not work.
public struct SchemaProblem: Hashable, Sendable, CustomStringConvertible {
    public enum Severity: Hashable, Sendable {
        /// The schema cannot be used.
        case error
        /// A keyword is left out.
        case warning
    }

    public let severity: Severity
    /// The document as the library knows it, and the place in it:
    /// `https://example.com/pets#/$defs/Pet/pattern`.
    public let location: String
    public let message: String

    public var description: String { "\(location): \(message)" }
}

/// Why schemas cannot be used.
public struct SchemaErrors: Error, Sendable, CustomStringConvertible {
    public let problems: [SchemaProblem]

    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
