import TemplateEngine
import Testing

/// What the examples of templates are given.
private let shape: TemplateShape = ["name": .text, "on": .flag, "items": .list(of: ["name": .text])]

@Test(arguments: templateExplanations.filter { $0.example != nil }.map(\.id))
func `the examples of templates are reported, and put right`(_ id: String) throws {
    let example = try #require(templateExplanations.first { $0.id == id }?.example)
    #expect(messages(shape, ["main": example.wrong]).contains("[\(id)]"))
    #expect(messages(shape, ["main": example.right]) == "")
}
