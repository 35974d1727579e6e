import Support
import SwiftEmitter
import SwiftPlanner
import Testing

/// Members that a conformance asks for. `API.md` leaves them to it.
private let asked: Set<String> = [
    "allCases", "branches", "build", "check", "customMirror", "encode", "endpoint", "fields", "init",
    "position",
    "url",
]

@Test(arguments: cases(in: "Constructs"))
func `the list of the public surface has every public declaration`(_ folder: Case) throws {
    let files = try emit(folder, as: "Listed").files
    guard let listing = files.first(where: { $0.path == "API.md" }) else { return #expect(files.isEmpty) }
    let listed = listing.text.split(separator: "\n")
    for file in files where file.path.hasSuffix(".swift") {
        for declaration in publicDeclarations(of: file.text) {
            let isListed = listed.contains { line in
                line.range(of: " \(declaration)").map { !isNamePart(line[$0.upperBound...].first) } ?? false
            }
            #expect(isListed, "\(declaration) of \(file.path)")
        }
    }
    let types = listed.filter { $0.hasPrefix("struct ") || $0.hasPrefix("enum ") }
    #expect(Set(types).count == types.count)
}

@Test(arguments: cases(in: "Constructs"))
func `a run that knows the surface of the one before prints the same`(_ folder: Case) throws {
    guard let text = folder.text("openapi.yaml") else { throw MissingDocument() }
    let first = try emit(text, as: "Twice")
    var settings = PlanSettings(module: "Twice")
    (settings.keptNames, settings.last) = (first.names, first.surface)
    let second = try emit(text, settings)
    #expect(first.files.map(\.path) == second.files.map(\.path))
    for (before, after) in zip(first.files, second.files) {
        #expect(before.text == after.text, "\(before.path)")
    }
}

/// `Payment`, `Payment.Status.failed`: what a printed file declares for others.
private func publicDeclarations(of text: String) -> [String] {
    var scope: [(indent: Int, name: String)] = []
    var found: [String] = []
    for line in text.split(separator: "\n") {
        let indent = line.prefix { $0 == " " }.count
        while let last = scope.last, last.indent >= indent { scope.removeLast() }
        var words = line.split(separator: " ")
        if let place = words.firstIndex(of: "extension"), place < 2, words.count > place + 1 {
            let name = words[place + 1]
            // `Reply where Operation == Trips.Create`
            let isReply = words.count > place + 5 && words[place + 2] == "where"
            scope.append((indent, isReply ? "\(name)<\(words[place + 5])>" : String(name)))
        }
        // Branches of a `switch` begin with a dot or a digit.
        let isCase =
            words.first == "case" && words.count > 1
            && words[1].first.map { $0.isLetter || $0 == "`" } == true
        guard words.first == "public" || isCase else { continue }
        words.removeAll { ["public", "nonisolated", "indirect", "static"].contains($0) }
        guard let kind = words.first, words.count > 1 else { continue }
        let name = String(words[1].prefix { isNamePart($0) || $0 == "`" })
        let path = (scope.map(\.name) + [name]).joined(separator: ".")
        if ["struct", "enum"].contains(kind) { scope.append((indent, name)) }
        if !asked.contains(name), !kind.hasPrefix("init") { found.append(path) }
    }
    return found
}

private func isNamePart(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
}
