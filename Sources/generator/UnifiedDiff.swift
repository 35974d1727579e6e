/// What turns one text into another, as `diff -u` prints it, three lines of context round each change.
func unifiedDiff(_ old: String, _ new: String, path: String, isNew: Bool) -> String {
    let lines = changedLines(old, new)
    var text = "--- \(isNew ? "/dev/null" : "a/\(path)")\n+++ b/\(path)\n"
    for range in hunks(of: lines) { text += printHunk(range, of: lines) }
    return text
}

/// A line of either text, or of both.
private struct DiffLine {
    enum Mark: String { case kept = " ", removed = "-", added = "+" }
    var mark: Mark
    var text: Substring
}

/// Every line of both texts in order.
private func changedLines(_ old: String, _ new: String) -> [DiffLine] {
    let (left, right) = (linesOf(old), linesOf(new))
    var result: [DiffLine] = []
    var (i, j) = (0, 0)
    for pair in matches(left[...], right[...]) + [(left.count, right.count)] {
        result += left[i..<pair.0].map { DiffLine(mark: .removed, text: $0) }
        result += right[j..<pair.1].map { DiffLine(mark: .added, text: $0) }
        if pair.0 < left.count { result.append(DiffLine(mark: .kept, text: left[pair.0])) }
        (i, j) = (pair.0 + 1, pair.1 + 1)
    }
    return result
}

/// A carriage return stays in its line: as a character, it would be one with the line end that follows.
private func linesOf(_ text: String) -> [Substring] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { Substring($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
}

/// Positions of lines that stay, in order.
///
/// Lines that occur once in each text are matched first, and what lies between them in the same way ("patience diff"):
/// declarations stay whole, and the time does not explode when everything changed.
private func matches(_ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>) -> [(Int, Int)] {
    var (left, right) = (left, right)
    var head: [(Int, Int)] = []
    var tail: [(Int, Int)] = []
    while let a = left.first, a == right.first {
        head.append((left.startIndex, right.startIndex))
        (left, right) = (left.dropFirst(), right.dropFirst())
    }
    while let a = left.last, a == right.last {
        tail.append((left.endIndex - 1, right.endIndex - 1))
        (left, right) = (left.dropLast(), right.dropLast())
    }
    var middle: [(Int, Int)] = []
    var start = (left.startIndex, right.startIndex)
    let anchors = longestRise(uniqueMatches(left, right))
    for anchor in anchors {
        middle += matches(left[start.0..<anchor.0], right[start.1..<anchor.1]) + [anchor]
        start = (anchor.0 + 1, anchor.1 + 1)
    }
    if !anchors.isEmpty { middle += matches(left[start.0...], right[start.1...]) }
    return head + middle + tail.reversed()
}

/// Lines that occur exactly once on both sides, in the order of the left.
private func uniqueMatches(_ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>) -> [(Int, Int)] {
    // Nil marks a line that occurs more than once.
    var places: [Substring: Int?] = [:]
    for index in right.indices {
        places[right[index]] = places[right[index]] == nil ? .some(index) : .some(nil)
    }
    var count: [Substring: Int] = [:]
    for line in left { count[line, default: 0] += 1 }
    return left.indices.compactMap { index in
        guard count[left[index]] == 1, let place = places[left[index]], let place else { return nil }
        return (index, place)
    }
}

/// The longest run of pairs whose right sides rise too.
private func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if pairs[ends[middle]].1 < pairs[index].1 { low = middle + 1 } else { high = middle }
        }
        previous[index] = low > 0 ? ends[low - 1] : nil
        if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var result: [(Int, Int)] = []
    var current = ends.last
    while let index = current {
        result.append(pairs[index])
        current = previous[index]
    }
    return result.reversed()
}

/// Stretches of lines round the changes; two that touch are one.
private func hunks(of lines: [DiffLine]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in lines.indices where lines[index].mark != .kept {
        let range = max(0, index - 3)..<min(lines.count, index + 4)
        if let last = ranges.last, last.upperBound >= range.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
        } else {
            ranges.append(range)
        }
    }
    return ranges
}

private func printHunk(_ range: Range<Int>, of lines: [DiffLine]) -> String {
    func place(besides mark: DiffLine.Mark) -> String {
        let before = lines[..<range.lowerBound].count { $0.mark != mark }
        let count = lines[range].count { $0.mark != mark }
        return "\(count == 0 ? before : before + 1),\(count)"
    }
    let head = "@@ -\(place(besides: .added)) +\(place(besides: .removed)) @@\n"
    return lines[range].reduce(into: head) { $0 += "\($1.mark.rawValue)\($1.text)\n" }
}
