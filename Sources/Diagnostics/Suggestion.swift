/// The known name that `name` was most likely meant to be: at most a third of its letters away. Nil when none is near.
///
/// Letter case counts half as much as a wrong letter; of two equally near names the first in `known` wins.
package func nearest<Names: Sequence<String>>(to name: String, in known: Names) -> String? {
    let limit = max(1, name.count / 3) * 2
    var best: (name: String, distance: Int)?
    for candidate in known where abs(candidate.count - name.count) * 2 <= limit {
        let distance = editDistance(Array(name), Array(candidate))
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
}

/// Twice the number of edits (insert, remove, replace, swap neighbours) between two words; a change of case counts 1.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { rows[i][0] = i * 2 }
    for j in 0...right.count { rows[0][j] = j * 2 }
    for i in 0..<left.count {
        for j in 0..<right.count {
            let cost = left[i] == right[j] ? 0 : left[i].lowercased() == right[j].lowercased() ? 1 : 2
            var value = min(rows[i][j] + cost, rows[i][j + 1] + 2, rows[i + 1][j] + 2)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                value = min(value, rows[i - 1][j - 1] + 2)
            }
            rows[i + 1][j + 1] = value
        }
    }
    return rows[left.count][right.count]
}
