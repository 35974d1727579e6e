import Diagnostics
import Testing

@testable import TemplateEngine

private let type: TemplateShape = [
    "name": .text, "doc": .optional(.text), "isOpen": .flag,
    "cases": .list(of: ["label": .text, "value": .text]),
    "box": .optional(["storage": .text]),
]

@Test func `names are found in scope, in partials, and through dots`() {
    let main = """
        {{doc}}{{#doc}}{{.}}{{/doc}}{{name}}{{#isOpen}}x{{/isOpen}}{{^cases}}none{{/cases}}
        {{#cases}}{{>case}}{{/cases}}
        {{#box}}{{storage}}{{name}}{{/box}}{{box.storage}}
        """
    #expect(messages(type, ["main": main, "case": "{{name}}.{{label}} = {{value}}"]) == "")
}

@Test func `shapes that contain themselves are followed once`() {
    let node: TemplateShape = ["name": .text, "children": .list(of: .named("node"))]
    var report = Report()
    let texts = library(["node": "{{name}}{{#children}}{{>node}}{{/children}}"], &report)
    texts.check([("node", node)], named: ["node": node], &report)
    #expect(report.printed() == "")
}

@Test func `one mistake in a shared partial is one message`() {
    var report = Report()
    let texts = library(["a": "{{>c}}{{>c}}", "b": "{{#x}}{{>c}}{{/x}}", "c": "{{nmae}}"], &report)
    texts.check([("a", ["name": .text]), ("b", ["x": .flag, "name": .text])], &report)
    #expect(report.diagnostics.map(\.id) == ["unknown-template-name"])
}

@Test func `names are checked in blocks and in what replaces them`() {
    let parent = "{{#box}}{{$b}}{{one}}{{/b}}{{/box}}"
    let found = messages(
        type, ["main": "{{<parent}}{{$b}}{{two}}{{storage}}{{/b}}{{/parent}}", "parent": parent])
    #expect(found.contains("there is no `one` here"))
    #expect(found.contains("there is no `two` here"))
    #expect(!found.contains("`storage` here"))
}

@Test func `what replaces a block is checked where the block stands, when something else replaces it too`() {
    let found = messages(
        type,
        [
            "main": "{{<middle}}{{$b}}{{name}}{{/b}}{{/middle}}",
            "middle": "{{<outer}}{{$b}}{{one}}{{storage}}{{/b}}{{/outer}}",
            "outer": "{{#box}}{{$b}}{{/b}}{{/box}}",
        ])
    #expect(found.contains("there is no `one` here"))
    #expect(!found.contains("`storage` here"))
}

@Test func `the templates that another can print are known`() {
    var report = Report()
    let texts = library(["a": "{{#x}}{{>b}}{{/x}}", "b": "{{<c}}{{/c}}", "c": "", "d": "{{>a}}"], &report)
    #expect(texts.templates(reachableFrom: ["a"]) == ["a", "b", "c"])
}
