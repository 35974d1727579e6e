import Foundation
import Support
import Testing

/// `Tests/Cases/Constructs`: what is tricky or wrong in real descriptions, and what is said of it. The Swift that is printed
/// stands in `Tests/Constructs`: all of it is one module, which has tests of its own.
@Test(arguments: cases(in: "Constructs"))
func `a tricky construct is told and printed like this`(_ folder: Case) throws {
    let emission = try emit(folder, as: "Constructs")
    let findings = emission.report.printed()
    if !findings.isEmpty || folder.text("expected.txt") != nil {
        expectGolden(findings, at: folder.file("expected.txt"))
    }
    // One client serves the operations of all, and one list of schemas.
    let wholes = ["the-client", "what-no-type-says"]
    let swift = emission.text(of: { isDeclaration($0) || wholes.contains(folder.name) })
    expectGolden(swift, at: module.appendingPathComponent("\(folder.name).swift"))
}

@Test func `no construct is compiled that is no case`() {
    let names = cases(in: "Constructs").map { "\($0.name).swift" }
    #expect(filesBelow(module).filter { !names.contains($0) } == [])
}

private let module = Repository.root.appendingPathComponent("Tests/Constructs")
