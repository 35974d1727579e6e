import Diagnostics
import Documents
import SchemaGraph

extension Reading {
    /// Words beside a reference stand for those of what it leads to (OpenAPI 3.1.1 §4.8.23). Those of 3.0 are meant so too.
    func words(beside site: Site, over words: Documentation) -> Documentation {
        guard let record = site.node.record, record.entry("$ref") != nil else { return words }
        var documentation = words
        for entry in record.entries {
            switch entry.key {
            case "description": documentation.description = scalarText(entry.value) ?? words.description
            case "summary": documentation.title = scalarText(entry.value) ?? words.title
            default: break
            }
        }
        return documentation
    }
}
