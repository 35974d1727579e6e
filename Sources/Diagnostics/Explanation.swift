/// The long form of a message, for `explain` and for the manual: what its few lines beside the source cannot say.
package struct Explanation: Sendable {
    package var id: String
    /// The gravest first, where a message is sometimes the one and sometimes the other.
    package var severities: [Diagnostic.Severity]
    /// A few words, in lower case.
    package var title: String
    /// What it says of the input.
    package var meaning: String
    /// Why it matters, and what the generator does meanwhile.
    package var why: String
    package var fix: String
    /// The smallest input that is reported, and the same input put right. Nil where it is about files and not about text.
    package var example: (wrong: String, right: String)?

    package init(
        _ id: String, _ severities: Diagnostic.Severity..., title: String, meaning: String, why: String,
        fix: String, example: (wrong: String, right: String)? = nil
    ) {
        self.id = id
        self.severities = severities
        self.title = title
        self.meaning = meaning
        self.why = why
        self.fix = fix
        self.example = example
    }

    private var severityText: String { severities.map(\.rawValue).joined(separator: " or ") }

    /// As a terminal shows it.
    package var plainText: String {
        var text = "\(id) (\(severityText)): \(title)\n\n\(meaning)\n\nwhy: \(why)\n\nfix: \(fix)\n"
        if let example {
            text += "\nwrong:\n\n\(indented(example.wrong))\nright:\n\n\(indented(example.right))"
        }
        return text
    }

    /// As a section of a manual's page.
    package var markdown: String {
        var text =
            "### \(id)\n\n*\(severityText)*: \(title).\n\n\(meaning)\n\n**Why**: \(why)\n\n**Fix**: \(fix)\n"
        if let example {
            let fence = "```\(language(of: example.wrong))"
            text +=
                "\nWrong:\n\n\(fence)\n\(example.wrong)\n```\n\nRight:\n\n\(fence)\n\(example.right)\n```\n"
        }
        return text
    }
}

private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
}

private func language(of example: String) -> String {
    if example.hasPrefix("$ ") { return "sh" }
    if example.contains("{{") { return "mustache" }
    return example.hasPrefix("{\"") || example.hasPrefix("[\"") ? "json" : "yaml"
}
