import Diagnostics

@testable import TemplateEngine

/// Templates given as text, each called like its file.
func library(
    _ texts: KeyValuePairs<String, String>, _ report: inout Report, options: TemplateOptions = .code
) -> TemplateLibrary {
    let sources = texts.map { name, text in
        TemplateSource(name, report.open(SourceFile(path: "\(name).mustache", bytes: Array(text.utf8))))
    }
    return TemplateLibrary(sources, options: options, &report)
}

/// What the first template makes of a value.
func rendered(_ value: TemplateValue, _ texts: KeyValuePairs<String, String>) -> String {
    var report = Report()
    let library = library(texts, &report)
    var renderer = Renderer(library: library)
    return renderer.render(texts.first?.key ?? "", value, &report)
}

/// What is reported when templates are read, and checked against the shape that the first one is given.
func messages(_ shape: TemplateShape, _ texts: KeyValuePairs<String, String>) -> String {
    var report = Report()
    library(texts, &report).check([(texts.first?.key ?? "", shape)], &report)
    return report.printed()
}
