import Foundation
import Support
import Testing

@Suite struct PackageTests {
    @Test func `a package holds all it needs, and an app can use two of them`() throws {
        let pets = try PetWorkspace()
        try pets.describe(["Car", "Owner"], in: "cars.json")
        let description = "specs/pets/openapi.json"
        #expect(
            try pets.generator("generate", description, "--name", "Pets", "--output", "Pets", "--package")
                .exitCode == 0)
        #expect(
            try pets.generator("generate", "cars.json", "--name", "Cars", "--output", "Cars", "--package")
                .exitCode == 0)
        try pets.folder.write(manifest, to: "App/Package.swift")
        try pets.folder.write(
            """
            import Cars
            import Pets

            let (pet, car) = (Pet(name: "Rex"), Car(name: "Beetle"))
            print(pet.name ?? "", car.name ?? "", Pets.Owner(name: "Ann") == Pets.Owner(name: "Bob"))

            """, to: "App/Sources/App/main.swift")
        let build = try Support.run(
            "swift", ["run", "--package-path", "App", "-Xswiftc", "-warnings-as-errors"], in: pets.folder)
        #expect(build.exitCode == 0, "\(build.output)\(build.errors)")
        #expect(build.output.hasSuffix("Rex Beetle false\n"))
    }

    @Test func `a package's folder is checked as a whole, what was built in it left aside`() throws {
        let pets = try PetWorkspace()
        let words = ["specs/pets/openapi.json", "--name", "Pets", "--output", "out", "--package"]
        #expect(try runGenerator(["generate"] + words, in: pets.folder).exitCode == 0)
        #expect(try pets.folder.text("out/API.md").contains("\nstruct Pet: "))
        try pets.folder.write("", to: "out/.build/debug/Pets.o")
        try pets.folder.write("", to: "out/Tests/PetsTests/PetTests.swift")
        try pets.folder.write("", to: "out/Sources/Pets/Extensions/Pet+Mine.swift")
        #expect(try runGenerator(["check"] + words, in: pets.folder).exitCode == 0)
        try pets.folder.remove("out/Package.swift")
        try pets.folder.write("", to: "out/Sources/PetsRuntime/Mine.swift")
        let run = try runGenerator(["check"] + words, in: pets.folder)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("out/Package.swift: error: this file is not there [missing-file]"))
        #expect(
            run.errors.contains(
                "out/Sources/PetsRuntime/Mine.swift: error: nobody generated this file [extra-file]"))
    }

    @Test func `a package is the same wherever it is written`() throws {
        let pets = try PetWorkspace()
        let words = ["generate", "specs/pets/openapi.json", "--name", "Pets", "--package", "--output"]
        for output in ["here", "there/Pets"] {
            #expect(try runGenerator(words + [output], in: pets.folder).exitCode == 0)
        }
        let here = try pets.folder.contents(below: "here")
        #expect(try pets.folder.contents(below: "there/Pets") == here)
        #expect(!here.isEmpty)
    }

    private let manifest = """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "App",
            platforms: [.macOS(.v13)],
            dependencies: [.package(path: "../Pets"), .package(path: "../Cars")],
            targets: [
                .executableTarget(
                    name: "App",
                    dependencies: [.product(name: "Pets", package: "Pets"), .product(name: "Cars", package: "Cars")])
            ]
        )

        """
}
