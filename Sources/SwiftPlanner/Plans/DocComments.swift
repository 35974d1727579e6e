import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// What is said of a type: its description, notes, deprecation, and where it is described.
    func typeDoc(_ schema: Schema) -> DocComment {
        let form = schema.isSentForm ? ["The form that is sent."] : []
        return DocComment(sayings(schema.documentation) + form + [provenance(of: schema.origin)])
    }

    /// Where a thing is described, and which text its fragment was written from.
    func provenance(of origin: Origin) -> String {
        let place = "Described at `\(withoutBackticks(origin.pointer))`"
        return graph.sourceText(of: origin).map { "\(place), from \(asSentence($0))" } ?? "\(place)."
    }

    /// Where what has several places is described: the documents that say which texts they were written from.
    func provenance(of origins: [Origin]) -> [String] {
        var documents: [String] = []
        for document in origins.map(\.document) where !documents.contains(document) {
            documents.append(document)
        }
        return provenance(ofDocuments: documents)
    }

    /// Where that is described which holds for all calls: in the documents without calls and messages.
    func provenanceOfConventions() -> [String] {
        let others = Set((graph.operations.map(\.origin) + graph.webhooks.map(\.origin)).map(\.document))
        return provenance(ofDocuments: graph.sourceTexts.keys.filter { !others.contains($0) }.sorted())
    }

    private func provenance(ofDocuments documents: [String]) -> [String] {
        let lines = documents.compactMap { document in
            graph.sourceTexts[document].map {
                "Described in `\(withoutBackticks(document))`, from \(asSentence($0))"
            }
        }
        return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
    }

    private func asSentence(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.hasSuffix(".") ? words : "\(words)."
    }
}

/// As it can stand between backticks.
func withoutBackticks(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "`")) ? text.replacing("`", with: "'") : text
}

/// `@available(*, deprecated, message: "Use `amount` instead.")`: the words are the sentence of the description that speaks
/// of it.
func deprecation(_ documentation: Documentation) -> [String] {
    guard documentation.isDeprecated else { return [] }
    let text = markdown(fromHTML: documentation.description ?? documentation.title ?? "")
    let sentence = text.utf8.split(separator: UInt8(ascii: "\n")).lazy.flatMap { sentences($0) }.first {
        mentions($0, ["deprecated", "instead", "replaced"])
    }
    let message = sentence.map { ", message: \(swiftLiteral($0))" } ?? ""
    return ["@available(*, deprecated\(message))"]
}

/// Whether one of `words` is in a text, in small letters or capitals.
private func mentions(_ text: String, _ words: [String]) -> Bool {
    let letters = text.utf8.map { $0 | 0x20 }
    return words.contains { word in
        letters.indices.contains { letters[$0] == word.utf8.first && letters[$0...].starts(with: word.utf8) }
    }
}

/// The sentences of a line; in words that stand one space apart.
private func sentences(_ line: Substring.UTF8View) -> [String] {
    var sentences: [String] = []
    var isOpen = false
    for word in line.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
        let text = Substring(word)
        if isOpen { sentences[sentences.count - 1] += " \(text)" } else { sentences.append(String(text)) }
        isOpen = word.last != UInt8(ascii: ".")
    }
    return sentences
}

/// What is said of a property or parameter, its limits included.
func memberDoc(_ documentation: Documentation, limits constraints: Constraints) -> DocComment {
    var paragraphs = sayings(documentation)
    let limits = constraints.isEmpty ? [] : limitSentences(constraints)
    if !limits.isEmpty { paragraphs.append(limits.joined(separator: " ")) }
    return DocComment(paragraphs)
}

private func sayings(_ documentation: Documentation) -> [String] {
    var paragraphs: [String] = []
    if let text = documentation.description ?? documentation.title { paragraphs.append(text) }
    if documentation.isDeprecated { paragraphs.append("- Warning: Deprecated.") }
    if !documentation.notes.isEmpty { paragraphs.append(documentation.notes.joined(separator: "\n")) }
    return paragraphs
}

/// `At most 100 characters.` One sentence a limit.
private func limitSentences(_ limits: Constraints) -> [String] {
    var sentences = range(limits.minLength, limits.maxLength, "character")
    sentences += range(limits.minItems, limits.maxItems, "item")
    sentences += range(limits.minProperties, limits.maxProperties, "key")
    if let bound = limits.minimum { sentences.append("At least \(bound).") }
    if let bound = limits.exclusiveMinimum { sentences.append("More than \(bound).") }
    if let bound = limits.maximum { sentences.append("At most \(bound).") }
    if let bound = limits.exclusiveMaximum { sentences.append("Less than \(bound).") }
    if let step = limits.multipleOf { sentences.append("A multiple of \(step).") }
    if limits.uniqueItems { sentences.append("No item twice.") }
    if let pattern = limits.pattern, !pattern.contains("`") { sentences.append("Matches `\(pattern)`.") }
    if !limits.keys.isEmpty { sentences += keySentences(limits.keys) }
    return sentences
}

private func keySentences(_ keys: KeyLimits) -> [String] {
    var sentences = range(keys.minLength, keys.maxLength, "character", " in each key")
    if let pattern = keys.pattern, !pattern.contains("`") {
        sentences.append("Each key matches `\(pattern)`.")
    }
    if !keys.names.isEmpty, !keys.names.contains(where: { $0.contains("`") }) {
        sentences.append("Keys: \(keys.names.map { "`\($0)`" }.joined(separator: ", ")).")
    }
    return sentences
}

private func range(_ minimum: Int?, _ maximum: Int?, _ unit: String, _ place: String = "") -> [String] {
    guard let last = maximum ?? minimum else { return [] }
    let units = "\(unit)\(last == 1 ? "" : "s")\(place)."
    return switch (minimum, maximum) {
    case (let low?, let high?) where low == high: ["Exactly \(low) \(units)"]
    case (let low?, let high?): ["\(low) to \(high) \(units)"]
    case (let low?, nil): ["At least \(low) \(units)"]
    case (nil, _): ["At most \(last) \(units)"]
    }
}
