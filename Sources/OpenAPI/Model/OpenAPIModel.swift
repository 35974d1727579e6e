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
    }

    var info: InfoObject
    /// The text that the facts of a fragment were read in, by the fragment's name.
    var sourceTexts: [String: String] = [:]
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
    /// What could not be read, which was reported as an error.
    var refused: [Counts.Item] = []

    subscript(_ id: SchemaObject.ID) -> SchemaObject { schemas[id.index] }
}

/// What the API is called (OpenAPI 3.1.1 §4.8.2).
struct InfoObject: Sendable {
    var title: String
    var version: String
    var documentation: String?
}

/// Reported and nil when title or version are missing, though not where fragments alone are read.
func readInfo(_ site: Site, isPart: Bool, _ reading: inout Reading) -> InfoObject? {
    guard var reader = ObjectReader(site, "the info object", &reading) else { return nil }
    let title = isPart ? reader.text("title", &reading) ?? "" : reader.requiredText("title", &reading)
    let version = isPart ? reader.text("version", &reading) ?? "" : reader.requiredText("version", &reading)
    let documentation = reader.text("description", &reading) ?? reader.text("summary", &reading)
    reader.skip(["description", "summary", "termsOfService", "contact", "license"])
    reader.finish(&reading)
    guard let title, let version else { return nil }
    return InfoObject(title: title, version: version, documentation: documentation)
}

/// A word that operations are grouped under (OpenAPI 3.1.1 §4.8.22).
struct TagObject: Sendable {
    var wireName: String
    var documentation: Documentation
}

func readTag(_ site: Site, _ reading: inout Reading) -> TagObject? {
    guard var reader = ObjectReader(site, "the tag", &reading) else { return nil }
    let name = reader.requiredText("name", &reading)
    let title = reader.text("summary", &reading) ?? reader.text("x-displayName", &reading)
    let documentation = Documentation(title: title, description: reader.text("description", &reading))
    reader.skip(["externalDocs", "parent", "kind"])
    reader.finish(&reading)
    return name.map { TagObject(wireName: $0, documentation: documentation) }
}
