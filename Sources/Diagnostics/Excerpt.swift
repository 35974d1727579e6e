/// The part of a source line that a finding is about, as it is shown, and where the carets belong below it.
struct Excerpt {
    var text: String
    /// Columns of the terminal before the first caret.
    var indentation: Int
    var caretCount: Int

    private static let columns = 100
    private static let columnsBefore = 40

    /// Nil when the line is empty. A long line is cut around the place: no more of it is decoded than can be shown.
    init?(of span: Span, onLine number: Int, in file: SourceFile) {
        let line = file.range(ofLine: number)
        guard !line.isEmpty else { return nil }
        let lower = min(max(Int(span.lower), line.lowerBound), line.upperBound)
        var before = Excerpt.scalars(file.bytes, max(line.lowerBound, lower - 4 * Excerpt.columns)..<lower)
        let isCut = lower - line.lowerBound > 4 * Excerpt.columns
        if isCut || Excerpt.width(before) > Excerpt.columns - 20 {
            before = ["…"] + Excerpt.fitting(before.reversed(), Excerpt.columnsBefore).reversed()
        }
        let room = Excerpt.columns - Excerpt.width(before)
        let tail = lower..<min(line.upperBound, lower + 4 * Excerpt.columns)
        let after = Excerpt.scalars(file.bytes, tail)
        let shown = Excerpt.fitting(after, room)
        let isWhole = shown.count == after.count && tail.upperBound == line.upperBound
        let meant = Excerpt.scalars(file.bytes, lower..<max(lower, min(Int(span.upper), tail.upperBound)))
        var view = String.UnicodeScalarView()
        view.append(contentsOf: before + shown)
        text = String(view) + (isWhole ? "" : "…")
        indentation = Excerpt.width(before)
        caretCount = max(1, Excerpt.width(Array(meant.prefix(shown.count))))
    }

    /// The characters as they are shown. A character that the range cuts in two is left out at its start.
    private static func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> [Unicode.Scalar] {
        let start = range.first { bytes[$0] & 0xC0 != 0x80 } ?? range.upperBound
        return String(decoding: bytes[start..<range.upperBound], as: UTF8.self).unicodeScalars
            .map { $0 == "\t" ? " " : visible($0) }
    }

    private static func width(_ scalars: [Unicode.Scalar]) -> Int {
        scalars.reduce(0) { $0 + columnCount($1) }
    }

    /// As many of the first characters as fit into so many columns.
    private static func fitting(_ scalars: some Sequence<Unicode.Scalar>, _ columns: Int) -> [Unicode.Scalar]
    {
        var width = 0
        return scalars.prefix { scalar in
            width += columnCount(scalar)
            return width <= columns
        }
    }
}
