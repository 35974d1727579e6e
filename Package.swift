// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The SDKs under `Generated/`, one module each. A new SDK adds a word here.
let sdks = ["Paypercut", "PaySuper", "Paysera"]

let settings: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

/// Tests of one module, in a folder of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["Support"], path: path ?? "Tests/\(name)",
        swiftSettings: settings)
}

/// An SDK's own tests stand in a folder of its name, once somebody has written some.
func hasTests(_ sdk: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/Tests/GeneratedTests/\(sdk)")
}

/// What people wrote about an SDK, once they have.
func papers(of sdk: String) -> [String] {
    ["README.md"].filter {
        FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/Generated/\(sdk)/\($0)")
    }
}

/// An SDK that holds values against schemas as a whole needs what does it.
func schemas(of sdk: String) -> [Target.Dependency] {
    FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/Generated/\(sdk)/\(sdk)Schemas.swift")
        ? ["SchemaChecks"] : []
}

/// The generator works on one thread, so that its reference counts need not be atomic. What SDKs link does not know how many
/// threads there are, and is built without; so must be whatever is tested in release, since tests have threads.
let oneThread =
    settings + [.unsafeFlags(["-Xfrontend", "-assume-single-threaded"], .when(configuration: .release))]

/// The toolchain's own linker: the system's has something to say of what Foundation calls, where Foundation is linked in.
let ownLinker: [LinkerSetting] = [
    .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux], configuration: .release))
]

/// A module of the generator. Each may report, so each knows `Diagnostics`.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: ["Diagnostics"] + dependencies, swiftSettings: oneThread)
}

/// What is printed for the tricky constructs of `Tests/Cases/Constructs`, as one module that can be tried. Goldens are
/// recorded without it, so that those which do not compile can be recorded anew.
let constructs: [Target] =
    Context.environment["UPDATE_GOLDENS"] == "1"
    ? []
    : [
        .target(
            name: "Constructs", dependencies: ["BinderyRuntime", "SchemaChecks"], path: "Tests/Constructs"),
        tests("ConstructsTests", ["Constructs", "BinderyRuntime"]),
    ]

let package = Package(
    name: "Bindery",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [
        .executable(name: "generator", targets: ["generator"]),
        .library(name: "BinderyRuntime", targets: ["BinderyRuntime"]),
        .library(name: "JSONSchema", targets: ["JSONSchema"]),
        .library(name: "SchemaChecks", targets: ["SchemaChecks"]),
    ]
        + sdks.map { .library(name: $0, targets: [$0]) },
    targets: [
        .systemLibrary(
            name: "CYaml", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .yum(["libyaml-devel"]), .brew(["libyaml"])]),

        .target(name: "Diagnostics", swiftSettings: oneThread),
        .target(name: "JSONText", swiftSettings: settings),
        .target(name: "Patterns", dependencies: ["JSONText"], swiftSettings: settings),
        .target(name: "JSONSchema", dependencies: ["JSONText", "Patterns"], swiftSettings: settings),
        room("Documents", ["CYaml", "JSONText", "Patterns"]),
        room("SchemaGraph"),
        room("OpenAPI", ["Documents", "SchemaGraph", "JSONSchema", "JSONText", "Patterns"]),
        room("TemplateEngine"),
        room("SwiftEmitter", ["TemplateEngine"]),
        room("Surface"),
        room("SwiftPlanner", ["SchemaGraph", "Surface", "SwiftEmitter"]),
        room("Compatibility", ["SchemaGraph", "Surface"]),

        .target(name: "BinderyRuntime", dependencies: ["JSONText", "Patterns"], swiftSettings: settings),
        .target(
            name: "SchemaChecks", dependencies: ["BinderyRuntime", "JSONSchema", "JSONText"],
            swiftSettings: settings),

        // The templates, and the runtime's sources for SDKs that are handed to others, are copied beside the executable
        // as they stand. The way through `.runtime`, a link to `Sources`, makes SwiftPM copy a source again when it changed.
        .executableTarget(
            name: "generator",
            dependencies: [
                "Diagnostics", "Documents", "OpenAPI", "SchemaGraph", "Surface", "SwiftPlanner",
                "SwiftEmitter",
                "TemplateEngine", "Compatibility", "JSONText",
            ],
            exclude: ["Manual.docc"],
            resources: [
                .copy("../../Templates"), .copy("../../.runtime/JSONText"),
                .copy("../../.runtime/Patterns"), .copy("../../.runtime/BinderyRuntime"),
                .copy("../../.runtime/JSONSchema"), .copy("../../.runtime/SchemaChecks"),
            ],
            swiftSettings: oneThread, linkerSettings: ownLinker),

        // What `Scripts/bench` measures single stages with. No product, so that nobody who links the package builds it.
        .executableTarget(
            name: "bench",
            dependencies: [
                "CYaml", "Diagnostics", "Documents", "JSONSchema", "JSONText", "OpenAPI", "SchemaGraph",
                "SwiftPlanner",
            ],
            path: "Tests/Bench", swiftSettings: settings),

        .target(name: "Support", path: "Tests/Support", swiftSettings: settings),
        .target(
            name: "SDKSupport", dependencies: ["BinderyRuntime", "Support"],
            path: "Tests/GeneratedTests/Support",
            swiftSettings: settings),
        tests("BinderyRuntimeTests", ["BinderyRuntime", "JSONText"]),
        tests("JSONTextTests", ["JSONText"]),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("PatternsTests", ["Patterns"]),
        tests("JSONSchemaTests", ["JSONSchema", "JSONText"]),
        tests("DocumentsTests", ["Documents", "Diagnostics"]),
        tests(
            "OpenAPITests",
            ["OpenAPI", "Documents", "SchemaGraph", "JSONSchema", "JSONText", "Diagnostics"]),
        tests("TemplateEngineTests", ["TemplateEngine", "Diagnostics"]),
        tests(
            "SwiftPlannerTests",
            [
                "SwiftPlanner", "SwiftEmitter", "Surface", "TemplateEngine", "OpenAPI", "Documents",
                "SchemaGraph", "Diagnostics", "BinderyRuntime",
            ]),
        tests(
            "CompatibilityTests",
            [
                "Compatibility", "Surface", "SwiftPlanner", "OpenAPI", "Documents", "SchemaGraph",
                "Diagnostics", "JSONSchema", "JSONText",
            ]),
        tests("CLITests", ["generator", "Documents", "Diagnostics"]),
        tests("HouseTests", ["Diagnostics", "SwiftEmitter", "TemplateEngine"]),
    ]
        + sdks.map {
            .target(
                name: $0, dependencies: ["BinderyRuntime"] + schemas(of: $0), path: "Generated/\($0)",
                exclude: ["API.md", "sdk.lock.json"] + papers(of: $0))
        }
        + sdks.filter(hasTests).map {
            tests("\($0)Tests", [.init(stringLiteral: $0), "SDKSupport"], path: "Tests/GeneratedTests/\($0)")
        }
        + constructs,
    swiftLanguageModes: [.v6]
)
