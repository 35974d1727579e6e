import Support
import Testing

/// `Tests/Cases/Emission`: a description, and the models, the servers and the operations that are printed for it.
@Test(arguments: cases(in: "Emission"))
func `a description becomes this Swift`(_ folder: Case) throws {
    let emission = try emit(folder, as: "Case")
    #expect(emission.report.errorCount == 0)
    expectGolden(
        emission.text(of: { isDeclaration($0) || $0 == "CaseServer.swift" }),
        at: folder.file("expected.swift"))
}
