/// A schema as it is written, in the words of JSON Schema 2020-12, for what types do not say of values.
package struct HeldSchema: Sendable {
    /// What others in the same document call it, under `$defs`.
    package var name: String
    /// The name and the schema, as one line of JSON: `"Pet":{"not":{}}`.
    package var member: String
    /// The names of those that it refers to.
    package var references: [String]

    package init(name: String, member: String, references: [String]) {
        self.name = name
        self.member = member
        self.references = references
    }
}
