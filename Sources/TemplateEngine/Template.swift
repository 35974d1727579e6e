import Diagnostics

/// A template's name, as partial tags and callers write it, and the file that holds its text.
package struct TemplateSource: Sendable {
    package var name: String
    package var file: SourceFile.ID

    package init(_ name: String, _ file: SourceFile.ID) {
        self.name = name
        self.file = file
    }
}

/// Where templates for code want something else than the specification of Mustache.
package struct TemplateOptions: Sendable {
    /// `{{name}}` writes `&lt;` for `<`. Code is never escaped.
    package var escapesHTML: Bool
    /// A value that stands alone on its line is a run of lines: each is indented as the tag is, a line end at
    /// its end counts once, and a value without lines prints no line at all.
    package var indentsMultilineValues: Bool

    package init(escapesHTML: Bool, indentsMultilineValues: Bool) {
        self.escapesHTML = escapesHTML
        self.indentsMultilineValues = indentsMultilineValues
    }

    /// What templates that print code want.
    package static let code = TemplateOptions(escapesHTML: false, indentsMultilineValues: true)
    /// What the tests of the specification want.
    package static let specification = TemplateOptions(escapesHTML: true, indentsMultilineValues: false)
}

/// Templates that may include each other, parsed once.
package struct TemplateLibrary: Sendable {
    let options: TemplateOptions
    var templates: [Template] = []
    var vocabulary = Vocabulary()
    private(set) var positions: [String: Int] = [:]

    func templatePosition(_ name: String) -> Int? { positions[name] }

    /// Of two sources with the same name the later one counts, so that overrides are given after what they
    /// override.
    ///
    /// Mistakes in the templates are reported, all of them; what is left of such a template can still be
    /// rendered.
    package init(_ sources: [TemplateSource], options: TemplateOptions = .code, _ report: inout Report) {
        self.options = options
        var chosen: [TemplateSource] = []
        for source in sources {
            if let position = positions[source.name] {
                chosen[position] = source
            } else {
                positions[source.name] = chosen.count
                chosen.append(source)
            }
        }
        for source in chosen {
            let template = parseTemplate(source, &report)
            templates.append(template)
        }
        reportEndlessPartials(&report)
    }

    /// The names of all templates, in the order in which they were given.
    package var templateNames: [String] { templates.map(\.name) }

    /// The templates that rendering one of `roots` may print, with the roots themselves.
    package func templates(reachableFrom roots: [String]) -> Set<String> {
        var reached: Set<String> = []
        var waiting = roots.compactMap(templatePosition)
        while let position = waiting.popLast() {
            guard reached.insert(templates[position].name).inserted else { continue }
            waiting += templates[position].calls.map { Int($0.template) }
        }
        return reached
    }
}
