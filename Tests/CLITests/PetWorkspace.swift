import Foundation
import Support
import Testing

/// A workspace in a temporary folder, with one SDK, `Pets`, until a test adds to it.
struct PetWorkspace {
    let folder: TemporaryFolder

    /// One object schema for each name.
    init(schemas: [String] = ["Pet", "Owner"]) throws {
        folder = try TemporaryFolder()
        try folder.write(#"{"name": "Pets", "documents": ["openapi.json"]}"#, to: "specs/pets/sdk.yaml")
        try describe(schemas)
    }

    func describe(_ schemas: [String], property: String = "name", in path: String = "specs/pets/openapi.json")
        throws
    {
        try folder.write(petDescription(schemas, property: property), to: path)
    }

    func generator(_ arguments: String...) throws -> CommandRun {
        try runGenerator(arguments, in: folder)
    }

    /// The path of the file that the schema `name` was made into.
    func file(of name: String) throws -> String {
        let files = filesBelow(folder["Generated/Pets"]).filter { $0.hasSuffix("/\(name).swift") }
        return "Generated/Pets/" + (try #require(files.first))
    }

    func append(_ text: String, to path: String) throws {
        try folder.write(folder.text(path) + text, to: path)
    }

    func generated() throws -> [String: String] { try folder.contents(below: "Generated") }
}

/// A description with one object schema for each name, each with one property.
func petDescription(_ schemas: [String], property: String = "name") -> String {
    let text = schemas.map {
        #""\#($0)": {"type": "object", "properties": {"\#(property)": {"type": "string"}}}"#
    }
    return #"""
        {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {},
         "components": {"schemas": {\#(text.joined(separator: ", "))}}}
        """#
}
