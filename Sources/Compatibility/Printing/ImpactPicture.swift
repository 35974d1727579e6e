import Diagnostics

extension ReviewPrinter {
    /// The types and calls of the gravest findings as two columns, and lines between what concerns each other.
    func impactPicture() -> String {
        let picture = ImpactPicture(review)
        guard picture.lines.count > 1 else { return "" }
        let rows = max(picture.things.count, picture.calls.count)
        let height = rows * ImpactPicture.rowHeight + 10
        var marks = ""
        for line in picture.lines {
            let (from, to) = (ImpactPicture.middle(line.thing), ImpactPicture.middle(line.call))
            marks +=
                "<path class=\"\(line.section.rawValue)\" d=\"M330 \(from)C450 \(from) 450 \(to) 570 \(to)\"/>\n"
        }
        for (row, thing) in picture.things.enumerated() {
            marks +=
                "<a href=\"#\(thing.fingerprint)\"><text x=\"322\" y=\"\(ImpactPicture.middle(row) + 4)\" "
                + "text-anchor=\"end\">\(escaped(shortened(thing.name)))</text></a>\n"
        }
        for (row, call) in picture.calls.enumerated() {
            marks +=
                "<text x=\"578\" y=\"\(ImpactPicture.middle(row) + 4)\">\(escaped(shortened(call)))</text>\n"
        }
        let rest = picture.leftOut > 0 ? " \(picture.leftOut) more are not drawn." : ""
        return """
            <figure><svg viewBox="0 0 960 \(height)" role="img" aria-label="what concerns which calls">
            \(marks)</svg><figcaption>What changed, and the calls that it concerns.\(rest)</figcaption></figure>

            """
    }

    private func shortened(_ name: String) -> String {
        name.count <= 40 ? name : "\(name.prefix(19))…\(name.suffix(20))"
    }
}

/// What is drawn: few enough to be read.
private struct ImpactPicture {
    static let rowHeight = 22
    private static let limit = 18

    struct Line {
        var thing: Int
        var call: Int
        var section: ReviewSection
    }

    var things: [(name: String, fingerprint: String)] = []
    var calls: [String] = []
    var lines: [Line] = []
    var leftOut = 0

    static func middle(_ row: Int) -> Int { row * rowHeight + rowHeight / 2 + 5 }

    init(_ review: Review) {
        var rows: [String: Int] = [:]
        var columns: [String: Int] = [:]
        var drawn: Set<[Int]> = []
        for finding in review.findings where finding.section != .documentation && !finding.operations.isEmpty
        {
            // The type, or the group of calls, that the thing stands in.
            let name = String(finding.subject.name.prefix { $0 != "." && $0 != " " })
            guard case .schema = finding.owner else { continue }
            if rows[name] == nil {
                guard things.count < Self.limit else {
                    leftOut += 1
                    continue
                }
                rows[name] = things.count
                things.append((name, finding.fingerprint))
            }
            for call in finding.operations {
                if columns[call] == nil {
                    guard calls.count < Self.limit else { continue }
                    columns[call] = calls.count
                    calls.append(call)
                }
                guard let (row, column) = both(rows[name], columns[call]),
                    drawn.insert([row, column]).inserted
                else { continue }
                lines.append(Line(thing: row, call: column, section: finding.section))
            }
        }
    }
}
