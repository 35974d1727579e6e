import Diagnostics
import SchemaGraph

/// A description as its documents say it, read and merged, with every reference led to its end.
package struct OpenAPIModel: Sendable {
    struct NamedSchema: Sendable {
        var wireName: String
        /// The same, with words before it where several schemas have that name: `databases/backup`.
        var uniqueName: String
        var schema: SchemaObject.ID
        /// It is `$ref`, and nothing else.
        var isBareReference = false
        /// `x-internal` is set.
        var isInternal = false
        /// It stands elsewhere than in `components.schemas` of the given documents.
        var isElsewhere = false
    }

    var info: InfoObject
    /// The text that the facts of a fragment were read in, by the fragment's name.
    var sourceTexts: [String: String] = [:]
    /// `$self`: the address that relative references start from.
    var address: String?
    var servers: [ServerObject] = []
    var tags: [TagObject] = []
    var securitySchemes: [SecuritySchemeObject] = []
    var security: [SecurityRequirementObject]?
    var paths: [PathItemObject] = []
    var webhooks: [PathItemObject] = []
    /// `components.schemas`, in order, and then what has a name elsewhere and is referred to.
    var componentSchemas: [NamedSchema] = []
    /// All schemas, wherever they stand, by `SchemaObject.ID`.
    var schemas: [SchemaObject] = []
    /// The names of all files that were read, in the order of their names.
    package var files: [String] = []
    /// A file that a reference led to.
    package struct LoadedFile: Sendable {
        package var name: String
        package var file: SourceFile.ID
        /// The same for texts that say the same.
        package var digest: String
    }
    package var loaded: [LoadedFile] = []
    /// Where defaults stand that their schemas do not allow, which was reported.
    var wrongDefaults: Set<Span> = []
    /// What values are held against as a whole.
    var heldSchemas: [HeldSchema] = []
    /// None, unless they were asked for.
    var examples: [GivenExample] = []
    /// What could not be read, which was reported as an error.
    var refused: [Counts.Item] = []
    /// The extensions of the document.
    var behaviours = DocumentBehaviours()

    /// Whoever asks it for one thing copies nothing; a schema that is kept is copied with all that it holds.
    subscript(_ id: SchemaObject.ID) -> SchemaObject { schemas[id.index] }

    /// Whether a schema says what is in an array, and more of it than that it is an object.
    func saysItems(_ id: SchemaObject.ID) -> Bool {
        if let items = schemas[id.index].items, !schemas[items.index].isBareObject { return true }
        return !schemas[id.index].prefixItems.isEmpty
    }
}

/// What the API is called (OpenAPI 3.1.1 §4.8.2).
struct InfoObject: Sendable {
    var title: String
    var version: String
    var documentation: String?
}

/// What is missing is reported and empty. Where fragments alone are read, all may be missing.
func readInfo(_ site: Site, isPart: Bool, _ reading: inout Reading) -> InfoObject {
    guard var reader = ObjectReader(site, SupportedKeywords.info, &reading) else {
        return InfoObject(title: "", version: "")
    }
    reader.isPart = isPart
    let title = reader.text("title", &reading) ?? ""
    let version = reader.text("version", &reading) ?? ""
    let (description, summary) = (reader.text("description", &reading), reader.text("summary", &reading))
    checkInfo(&reader, &reading)
    reader.finish(&reading)
    return InfoObject(title: title, version: version, documentation: description ?? summary)
}

/// A word that operations are grouped under (OpenAPI 3.1.1 §4.8.22).
struct TagObject: Sendable {
    var wireName: String
    var documentation: Documentation
    /// The tag that it stands below.
    var parent: String?
    /// What sort of group it is, in words of the description's own: `nav`, `badge`.
    var kind: String?
}

func readTag(_ site: Site, _ reading: inout Reading) -> TagObject? {
    guard var reader = ObjectReader(site, SupportedKeywords.tag, &reading) else { return nil }
    let name = reader.text("name", &reading)
    let title = reader.text("summary", &reading) ?? reader.text("x-displayName", &reading)
    let documentation = Documentation(title: title, description: reader.text("description", &reading))
    let (parent, kind) = (reader.text("parent", &reading), reader.text("kind", &reading))
    check(reader.take("externalDocs"), SupportedKeywords.externalDocs, &reading)
    reader.finish(&reading)
    return name.map { TagObject(wireName: $0, documentation: documentation, parent: parent, kind: kind) }
}

/// A tag's parent must be a tag, and none of its own children (OpenAPI 3.2.0 §4.22.1). One that is not is left out.
func checkTagParents(_ tags: inout [TagObject], _ sites: [Site], _ reading: inout Reading) {
    var parents = ExactTable<String?>()
    for tag in tags where parents[tag.wireName] == nil { parents[tag.wireName] = .some(tag.parent) }
    for index in tags.indices {
        let name = tags[index].wireName
        guard let parent = tags[index].parent else { continue }
        let site = sites.first { $0.node["name"]?.string.map { haveSameScalars($0, name) } ?? false }
        guard let span = site?.node["parent"]?.span ?? site?.span else { continue }
        if parents[parent] == nil {
            let guess = nearest(to: parent, in: parents.keys.sorted())
            reading.report.add(.unknownTagParent(parent, at: span, guess: guess))
            tags[index].parent = nil
        } else if ancestors(of: parent, parents).contains(name) {
            reading.report.add(.tagInsideItself(parent, at: span))
            tags[index].parent = nil
        }
    }
}

/// The tag and those above it, until there is none, or one that was met before.
private func ancestors(of tag: String, _ parents: ExactTable<String?>) -> ExactSet {
    var met = ExactSet()
    var next: String? = tag
    while let name = next, met.insert(name) { next = parents[name] ?? nil }
    return met
}
