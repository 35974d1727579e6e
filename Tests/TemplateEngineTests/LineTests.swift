import Testing

@testable import TemplateEngine

@Test func `a value alone on its line is indented on each of its lines`() {
    let text = rendered(["doc": "/// One.\n\n/// Two.\n"], ["main": "a\n    {{doc}}\nb\n"])
    #expect(text == "a\n    /// One.\n\n    /// Two.\nb\n")
}

@Test func `a value without lines takes its own line away`() {
    #expect(rendered(["doc": ""], ["main": "a\n    {{doc}}\nb\n"]) == "a\nb\n")
    #expect(rendered(["doc": .absent], ["main": "a\n    {{doc}}\nb\n"]) == "a\nb\n")
}

@Test func `a value that shares its line is printed as it is`() {
    #expect(rendered(["v": "1\n2"], ["main": "  = {{v}};\n"]) == "  = 1\n2;\n")
}

@Test func `a value alone on a last line without line end gets none`() {
    #expect(rendered(["v": "1\n2\n"], ["main": "  {{v}}"]) == "  1\n  2")
}

@Test func `indentation of partials adds up, and leaves blank lines bare`() {
    let text = rendered(
        ["body": "x\n\ny"],
        ["main": "{\n  {{>outer}}\n}\n", "outer": "[\n\n  {{>inner}}\n]\n", "inner": "<\n  {{body}}\n>\n"])
    #expect(text == "{\n  [\n\n    <\n      x\n\n      y\n    >\n  ]\n}\n")
}

@Test func `a line that holds only tags that print nothing vanishes`() {
    let value: TemplateValue = ["a": true, "b": ["1", "2"]]
    #expect(rendered(value, ["main": "x\n  {{#a}} {{#b}}\n{{.}}\n  {{/b}}{{/a}}\ny\n"]) == "x\n1\n2\ny\n")
    #expect(rendered(value, ["main": "{{#a}} {{/a}}\n"]) == " \n")
}

@Test func `a flag does not hide the value at hand`() {
    #expect(
        rendered(["on": true, "list": ["1", "2"]], ["main": "{{#list}}{{#on}}{{.}};{{/on}}{{/list}}"])
            == "1;2;")
}

@Test func `an inner name hides an outer one, in records of any order`() {
    let items: TemplateValue = [["x": "1", "y": "2"], ["y": "3", "x": "4"], ["y": "5"]]
    #expect(
        rendered(["x": "0", "items": items], ["main": "{{#items}}{{x}}{{y}} {{/items}}{{x}}"]) == "12 43 05 0"
    )
}

@Test func `code is never escaped`() {
    #expect(rendered(["t": "[A<B>] & \"c\""], ["main": "{{t}}"]) == "[A<B>] & \"c\"")
}

@Test func `of two templates with one name the later counts`() {
    #expect(rendered([:], ["main": "{{>part}}", "part": "own", "part": "other"]) == "other")
}

@Test func `a view gives values of its shape`() {
    struct Part: Sendable { var name: String }
    struct Whole: Sendable { var note: String?, parts: [Part], words: [String], isLast: Bool }
    let part = TemplateView<Part>([.text("name", \.name)])
    let view = TemplateView<Whole>([
        .optionalText("note", \.note), .list("parts", of: part, \.parts), .texts("words", \.words),
        .flag("isLast", \.isLast), .optional("first", part, \.parts.first),
    ])
    let template =
        "{{#note}}({{.}}){{/note}}{{#parts}}<{{name}}>{{/parts}}{{#words}}{{.}}{{/words}}{{first.name}}"
    let whole = Whole(note: nil, parts: [Part(name: "a"), Part(name: "b")], words: ["c", "d"], isLast: true)
    #expect(rendered(view.value(of: whole), ["main": "\(template){{^isLast}},{{/isLast}}"]) == "<a><b>cda")
    #expect(messages(view.shape, ["main": template]) == "")
}
