/// The findings that are shown, in the order of their places, and how many of each kind are not.
struct ShownFindings {
    var shown: [Diagnostic] = []
    /// By their ids, in alphabetical order.
    var hidden: [(id: String, count: Int)] = []
}

extension Report {
    /// The first `cap` findings of each kind; all of them for nil. The rest is counted, and nothing more is done for it.
    func shownFindings(cap: Int?) -> ShownFindings {
        guard let cap else { return ShownFindings(shown: findingsInOrder) }
        var counts: [String: Int] = [:]
        let shown = findingsInOrder.filter { diagnostic in
            counts[diagnostic.id, default: 0] += 1
            return counts[diagnostic.id, default: 0] <= cap
        }
        let hidden = counts.filter { $0.value > cap }.sorted { $0.key < $1.key }
        return ShownFindings(shown: shown, hidden: hidden.map { (id: $0.key, count: $0.value - cap) })
    }

    /// File by file, and from top to bottom. Findings without a span come first, as they were added.
    var findingsInOrder: [Diagnostic] {
        diagnostics.enumerated()
            .sorted { left, right in
                let (a, b) = (sortKey(left.element), sortKey(right.element))
                return a == b ? left.offset < right.offset : a < b
            }
            .map(\.element)
    }

    private func sortKey(_ diagnostic: Diagnostic) -> (UInt32, UInt32) {
        guard case .span(let span) = diagnostic.place else { return (0, 0) }
        return (span.file.index + 1, span.lower)
    }
}

/// A place in the words of people: lines and columns count from 1, columns in Unicode scalars.
package struct Location {
    /// Nil for the command line.
    package var path: String?
    /// Nil for a file without text of its own.
    package var start: (line: Int, column: Int)?
    /// Just past the last character.
    package var end: (line: Int, column: Int)?
}

/// Turns places into lines and columns, in little time also where all of a file is one line.
package struct Locator {
    private static let blockSize = 4096

    private let report: Report
    /// For each file that was asked about, the scalars before each of its blocks.
    private var counts: [SourceFile.ID: [Int]] = [:]

    package init(_ report: Report) { self.report = report }

    package mutating func location(of place: Diagnostic.Place) -> Location {
        switch place {
        case .command: Location()
        case .path(let path): Location(path: path)
        case .span(let span):
            Location(
                path: report.file(span.file).path, start: position(of: Int(span.lower), in: span.file),
                end: position(of: Int(max(span.lower, span.upper)), in: span.file))
        }
    }

    private mutating func position(of offset: Int, in id: SourceFile.ID) -> (line: Int, column: Int) {
        let file = report.file(id)
        let (line, offset) = (file.line(of: offset), file.clamped(offset))
        let start = file.lineStart(line)
        guard offset - start > Locator.blockSize else {
            return (line, file.scalarCount(in: start..<offset) + 1)
        }
        return (line, scalarCount(before: offset, in: id) - scalarCount(before: start, in: id) + 1)
    }

    private mutating func scalarCount(before offset: Int, in id: SourceFile.ID) -> Int {
        let file = report.file(id)
        let known = counts[id] ?? Locator.scalarCounts(file)
        counts[id] = known
        let block = offset / Locator.blockSize
        return known[block] + file.scalarCount(in: block * Locator.blockSize..<offset)
    }

    private static func scalarCounts(_ file: SourceFile) -> [Int] {
        var counts = [0]
        for start in stride(from: 0, to: file.bytes.count, by: blockSize) {
            let end = min(start + blockSize, file.bytes.count)
            counts.append(counts[counts.count - 1] + file.scalarCount(in: start..<end))
        }
        return counts
    }
}
