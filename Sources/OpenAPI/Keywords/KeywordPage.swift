extension SupportedKeywords {
    /// The table as a page of the manual, in Markdown.
    package static var page: String {
        var lines = [
            "# Supported keywords", "",
            "*Understood* keys decide what is generated. *Noted* keys are checked, and change nothing. *Refused* keys",
            "are reported, with what to write instead; so is every other key, unless it begins with `x-`.",
            "",
        ]
        for object in objects { lines += section(object) }
        lines += ["## The schema", "", "| key | what becomes of it |", "|---|---|"]
        lines += SchemaKeywords.understood.map { row($0, "understood") }
        lines += SchemaKeywords.noted.map { row($0, "noted") }
        lines += rows(refused: SchemaKeywords.refused)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(_ object: FixedObject) -> [String] {
        let title = object.noun.prefix(1).uppercased() + object.noun.dropFirst()
        var lines = ["## \(title)", "", "| key | what becomes of it |", "|---|---|"]
        lines += object.keywords.map { keyword in
            let since = keyword.since == .v30 ? "" : ", since \(keyword.since.text)"
            return row(keyword.name, keyword.treatment.rawValue + since)
        }
        return lines + rows(refused: object.refused) + [""]
    }

    private static func rows(refused: [String: String]) -> [String] {
        refused.sorted { $0.key < $1.key }.map { row($0.key, "refused: \($0.value)") }
    }

    private static func row(_ key: String, _ text: String) -> String { "| `\(key)` | \(text) |" }
}
