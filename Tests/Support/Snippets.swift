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

/// What the README of an SDK says against its tests: code that `tests` does not run, tests that it names and nobody wrote,
/// and documents of `specs/<sdk>` that its tables (under `title`) leave out or invent.
package func readmeFaults(of sdk: String, ranBy tests: String, documentsUnder title: String) throws
    -> [String]
{
    let readme = try Repository.text("Generated/\(sdk)/README.md")
    let all = try Repository.files(in: "Tests", endingIn: "Tests.swift").map(Repository.text).joined()
    let specs = "specs/\(sdk.lowercased())"
    let named = Set(tableCells(of: readme, titled: title).flatMap(codeWords))
    let documents = Set(
        Repository.files(in: specs, endingIn: ".yaml").map { String($0.dropFirst(specs.count + 1)) }
    ).subtracting(["sdk.yaml"])
    return snippetsMissing(from: readme, in: try Repository.text(tests)).map { "nobody runs: \($0)" }
        + tableCells(of: readme, titled: "tested by").filter { !all.contains("`\($0)`") }.map {
            "no such test: \($0)"
        }
        + named.symmetricDifference(documents).sorted().map { "only in the table or the folder: \($0)" }
}
