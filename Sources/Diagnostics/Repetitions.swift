/// Values that are written in one place and repeated in others, as aliases do in YAML.
package struct Repetitions: Sendable {
    /// A value, and the first few places that repeat it.
    private struct Original {
        var span: Span
        var uses: [Span] = []
    }

    private static let shownUses = 3
    /// Of so many messages the places are looked up; whoever has more reads no further.
    private static let annotatedMessages = 1_000

    private var originals: [Original] = []
    private var positions: [Span: Int] = [:]
    /// In the order of the text, each with the position of its original.
    private var uses: [(span: Span, original: Int)] = []
    private var told: Set<String> = []

    package init() {}

    /// `use` repeats what stands at `original`. Uses are added in the order of the text, file by file.
    package mutating func add(of original: Span, at use: Span) {
        let position = positions[original, default: originals.count]
        if position == originals.count {
            originals.append(Original(span: original))
            positions[original] = position
        }
        if originals[position].uses.count < Self.shownUses { originals[position].uses.append(use) }
        uses.append((use, position))
    }

    /// The message with the places that its own place stands for. Nil when the same was already said of the
    /// original in the name of another use.
    mutating func annotated(_ diagnostic: Diagnostic) -> Diagnostic? {
        guard !uses.isEmpty, case .span(let span) = diagnostic.place else { return diagnostic }
        guard told.insert("\(diagnostic.id) \(span) \(diagnostic.what)").inserted else { return nil }
        var diagnostic = diagnostic
        guard told.count <= Self.annotatedMessages else { return diagnostic }
        if let original = original(ofUseAt: span) {
            diagnostic.related.append(.init("what is repeated stands here", at: .span(original)))
        }
        for original in originals where original.span.holds(span) {
            diagnostic.related += original.uses.map { .init("it is repeated here", at: .span($0)) }
        }
        return diagnostic
    }

    private func original(ofUseAt span: Span) -> Span? {
        var (low, high) = (0, uses.count)
        while low < high {
            let middle = (low + high) / 2
            let use = uses[middle].span
            if (use.file.index, use.lower) <= (span.file.index, span.lower) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0, uses[low - 1].span.holds(span) else { return nil }
        return originals[uses[low - 1].original].span
    }
}

extension Span {
    /// Whether `other` stands within this stretch.
    fileprivate func holds(_ other: Span) -> Bool {
        file == other.file && lower <= other.lower && other.upper <= upper
    }
}
