/// Schemas that values are held against, as JSON has them.
package struct SchemasPlan: Sendable {
    /// What stands in one object, a line each: `"Pet":{"not":{}}`.
    package var members: [String]

    package init(members: [String]) { self.members = members }
}
