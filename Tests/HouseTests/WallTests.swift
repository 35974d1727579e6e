import Foundation
import Support
import Testing

/// What each room may import, besides `Diagnostics`. The map is in ARCHITECTURE.md.
private let walls: [String: Set<String>] = [
    "Diagnostics": [],
    "JSONText": ["Foundation", "FoundationEssentials"],
    "Patterns": ["JSONText"],
    "JSONSchema": ["JSONText", "Patterns"],
    "Documents": ["CYaml", "JSONText", "Patterns"],
    "OpenAPI": ["Documents", "SchemaGraph", "JSONSchema", "JSONText", "Patterns"],
    "SchemaGraph": [],
    "Surface": [],
    "SwiftPlanner": ["SchemaGraph", "Surface", "SwiftEmitter"],
    "Compatibility": ["SchemaGraph", "Surface"],
    "SwiftEmitter": ["TemplateEngine"],
    "TemplateEngine": [],
    "SchemaChecks": ["BinderyRuntime", "JSONSchema", "JSONText"],
    "BinderyRuntime": [
        "CryptoKit", "JSONText", "Patterns", "Foundation", "FoundationNetworking", "FoundationEssentials",
    ],
    "generator": [
        "Compatibility", "Documents", "OpenAPI", "SchemaGraph", "Surface", "SwiftPlanner", "SwiftEmitter",
        "TemplateEngine", "JSONText", "Glibc", "Darwin", "Musl",
    ],
]

/// Modules that users link: they know nothing of the generator, and so not its messages.
private let linked: Set<String> = ["JSONText", "Patterns", "JSONSchema", "BinderyRuntime", "SchemaChecks"]

@Suite struct WallTests {
    @Test func `every room imports only what it may`() throws {
        for source in try SourceText.all(in: "Sources") {
            let room = String(source.path.split(separator: "/")[1])
            let allowed = try #require(walls[room], "\(room) has no row in the table of walls")
            let others = Set(source.imports).subtracting(allowed)
                .subtracting(linked.contains(room) || room == "Diagnostics" ? [] : ["Diagnostics"])
            #expect(others.isEmpty, "\(source.path) imports \(others.sorted().joined(separator: ", "))")
        }
    }

    /// An SDK that is handed to others holds these rooms as one module.
    @Test func `the rooms of an SDK share no name of a type`() throws {
        var homes: [String: Set<String>] = [:]
        var shared: Set<String> = []
        for source in try SourceText.all(in: "Sources") {
            let room = String(source.path.split(separator: "/")[1])
            guard linked.contains(room) else { continue }
            let text = try Repository.text(source.path)
            for found in text.matches(
                of: /(?m)^(private |fileprivate )?(?:\w+ )*(?:struct|class|enum|protocol|actor) (\w+)/)
            {
                let name = String(found.2)
                homes[name, default: []].insert(room)
                if found.1 == nil { shared.insert(name) }
            }
        }
        #expect(homes.count > 100)
        let clashes = homes.filter { $0.value.count > 1 && shared.contains($0.key) }.keys.sorted()
        #expect(clashes.isEmpty, "\(clashes.joined(separator: ", "))")
    }

    @Test func `only YAMLReader imports libyaml`() throws {
        let importers = try SourceText.all(in: "Sources").filter { $0.imports.contains("CYaml") }
        #expect(importers.map(\.path) == ["Sources/Documents/YAMLReader.swift"])
    }

    @Test func `only HashFunction imports CryptoKit`() throws {
        let importers = try SourceText.all(in: "Sources").filter { $0.imports.contains("CryptoKit") }
        #expect(importers.map(\.path) == ["Sources/BinderyRuntime/Signing/HashFunction.swift"])
    }

    @Test func `only FileSystem touches the disk, and only Processes and OwnProcess what runs`() throws {
        let system: Set = ["Glibc", "Darwin", "Musl", "Foundation"]
        let importers = try SourceText.all(in: "Sources/generator").filter {
            !system.isDisjoint(with: $0.imports)
        }
        let files = ["FileSystem", "OwnProcess", "Processes"].map { "Sources/generator/\($0).swift" }
        #expect(importers.map(\.path) == files)
    }

    @Test func `an SDK imports only the runtime`() throws {
        let allowed: Set = [
            "BinderyRuntime", "SchemaChecks", "JSONText", "Foundation", "FoundationNetworking",
            "FoundationEssentials",
        ]
        for source in try SourceText.all(in: "Generated") where !source.path.contains("/Extensions/") {
            #expect(allowed.isSuperset(of: source.imports), "\(source.path) imports \(source.imports)")
        }
    }

    @Test func `the package depends on no other package`() throws {
        let manifest = try Repository.text("Package.swift")
        #expect(!manifest.contains(".package("))
    }
}
