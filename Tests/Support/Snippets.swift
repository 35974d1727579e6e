/// The Swift blocks of a README that stand nowhere in the code that runs them, each by its first line.
///
/// Indentation says nothing, nor do imports and the line that makes the client, since tests give one of their own.
package func snippetsMissing(from readme: String, in source: String) -> [String] {
    let code = lines(of: source)
    return readme.components(separatedBy: "```").filter { $0.hasPrefix("swift\n") }.compactMap { block in
        let shown = lines(of: String(block.dropFirst("swift\n".count))).filter { !isGiven($0) }
        guard let first = shown.first else { return nil }
        let starts = code.indices.filter { code[$0] == first }
        return starts.contains { code[$0...].starts(with: shown) } ? nil : first
    }
}

/// Backticked words of the tables that name a test, a fragment or a declaration, in the column with that title.
package func tableCells(of readme: String, titled title: String) -> [String] {
    var column: Int?
    var cells: [String] = []
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
            column = nil
            continue
        }
        let row = line.split(separator: "|").map {
            String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        guard let known = column else {
            column = row.firstIndex(of: title)
            continue
        }
        if row.indices.contains(known), !row[known].hasPrefix("---") { cells.append(row[known]) }
    }
    return cells
}

private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
}

private func isGiven(_ line: String) -> Bool { line.hasPrefix("import ") || line.hasPrefix("let client = ") }

/// What stands between backticks: `` `a`, `b` `` are two.
package func codeWords(in text: String) -> [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
}
