/// The Swift blocks of a README that stand nowhere in the code that runs them, each by its first line.
///
/// Indentation says nothing, nor do imports and the line that makes the client, since tests give one of their own.
package func snippetsMissing(from readme: String, in source: String) -> [String] {
    let code = dense(source.split(separator: "\n"))
    return readme.components(separatedBy: "```").filter { $0.hasPrefix("swift\n") }.compactMap { block in
        let shown = block.dropFirst("swift\n".count).split(separator: "\n").filter { !isGiven($0) }
        return code.contains(dense(shown)) ? nil : shown.first.map(String.init)
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

/// Without spaces, so that it does not matter where lines are broken.
private func dense(_ lines: [Substring]) -> String { lines.joined().replacing(" ", with: "") }

private func isGiven(_ line: Substring) -> Bool {
    line.hasPrefix("import ") || line.hasPrefix("let client = ")
}

/// What stands between backticks: `` `a`, `b` `` are two.
package func codeWords(in text: String) -> [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
}
