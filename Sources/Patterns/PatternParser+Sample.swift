extension PatternParser {
    /// A text in which the pattern is probably found: lookaheads, lookbehinds and word boundaries are not thought of.
    ///
    /// What may be repeated is repeated `extra` times more often than it has to be. Nil for what is no pattern.
    package static func sample(of source: String, extra: Int = 0) -> String? {
        var parser = PatternParser(source)
        guard let tree = try? parser.parse() else { return nil }
        var text = ""
        append(tree, extra, to: &text)
        return text.utf8.count > sampleLimit ? nil : text
    }

    private static let sampleLimit = 100_000

    private static func append(_ tree: PatternTree, _ extra: Int, to text: inout String) {
        guard text.utf8.count <= sampleLimit else { return }
        switch tree {
        case .set(let set): if let scalar = set.sample { text.unicodeScalars.append(scalar) }
        case .sequence(let terms): for term in terms { append(term, extra, to: &text) }
        case .choice(let branches): if let first = branches.first { append(first, extra, to: &text) }
        case .repeated(let inner, let minimum, let maximum):
            for _ in 0..<min(minimum + extra, maximum ?? .max) {
                guard text.utf8.count <= sampleLimit else { return }
                append(inner, extra, to: &text)
            }
        case .assertion, .look, .backreference: break
        }
    }
}

extension ScalarSet {
    /// One of the scalars, a letter or digit where there is one.
    fileprivate var sample: Unicode.Scalar? {
        let favourites = "aA0 -_.,/é漢"
        if let known = favourites.unicodeScalars.first(where: { contains($0.value) }) { return known }
        let starts = isNegated ? [0x21...0x7E, 0xA1...0x24F] : ranges
        for range in starts {
            for value in range.prefix(1000) where contains(value) {
                if let scalar = Unicode.Scalar(value) { return scalar }
            }
        }
        return (0x21...0x2FFF).lazy.filter { self.contains($0) }.compactMap { Unicode.Scalar($0) }.first
    }
}
