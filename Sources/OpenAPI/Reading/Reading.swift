import Diagnostics
import Documents
import SchemaGraph

/// What is known while documents are read: the merged tree, the names and versions of its documents, and what was
/// found so far.
struct Reading {
    let root: Node
    let sources: SourceTable
    /// Everything under `components`, by pointer.
    let components: [String: Site]
    var report: Report
    /// All schemas, wherever they stand, by `SchemaObject.ID`.
    var schemas: [SchemaObject] = []
    var schemaIDs: [String: SchemaObject.ID] = [:]
    /// What was read already, by pointer. Nil inside is what could not be read, and was reported.
    var parameters: [String: ParameterObject?] = [:]
    var requestBodies: [String: RequestBodyObject?] = [:]
    var responses: [String: ResponseObject?] = [:]
    var headers: [String: HeaderObject?] = [:]
    var securitySchemes: [String: SecuritySchemeObject?] = [:]
    /// How many more wrong names are held against all known ones, which takes long where there are thousands of both.
    var guesses = 30

    init(root: Node, sources: SourceTable, report: Report) {
        self.root = root
        self.sources = sources
        self.report = report
        var components: [String: Site] = [:]
        let document = Site(root: root)
        for section in document.children.first(where: { $0.key == "components" })?.children ?? [] {
            for component in section.children { components[component.pointer] = component }
        }
        self.components = components
    }

    func origin(_ site: Site) -> Origin {
        Origin(span: site.span, pointer: sources.name(of: site.span.file) + "#" + site.pointer)
    }

    func version(at site: Site) -> OpenAPIVersion { sources.version(of: site.span.file) }

    /// What stands at `site`, read once however many references lead there.
    mutating func once<Value>(
        _ site: Site, as kind: ReferenceKind, on shelf: WritableKeyPath<Reading, [String: Value?]>,
        _ read: (Site, inout Reading) -> Value?
    ) -> Value? {
        guard let target = follow(site, kind) else { return nil }
        if let known = self[keyPath: shelf][target.pointer] { return known }
        let value = read(target, &self)
        self[keyPath: shelf][target.pointer] = .some(value)
        return value
    }
}

/// The name and version of each document that is read, by its file.
struct SourceTable: Sendable {
    private var names: [SourceFile.ID: String] = [:]
    private var versions: [SourceFile.ID: OpenAPIVersion] = [:]
    /// Of the document that came first: what an overlay adds is written in it as well.
    private(set) var firstVersion: OpenAPIVersion?

    mutating func add(_ file: SourceFile.ID, name: String, version: OpenAPIVersion) {
        names[file] = name
        versions[file] = version
        firstVersion = firstVersion ?? version
    }

    func name(of file: SourceFile.ID) -> String { names[file] ?? "" }
    func version(of file: SourceFile.ID) -> OpenAPIVersion { versions[file] ?? .v31 }
}
