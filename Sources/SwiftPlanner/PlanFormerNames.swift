import Surface
import SwiftEmitter

/// The names that types of the module had in earlier runs, by what they are called now: those of `last`, and those that are
/// found again in `surface`.
func formerNames(_ last: Surface, _ surface: Surface) -> [String: String] {
    let types = Set(surface.entries.filter { $0.kind != .call }.map(\.path))
    let renames = findRenames(from: last, to: surface)
    let found = Dictionary(renames.pairs.map { ($0.old, $0.new) }, uniquingKeysWith: { first, _ in first })
    return last.formerNames.mapValues { found[$0] ?? $0 }.merging(found) { _, new in new }
        .filter { !types.contains($0.key) && types.contains($0.value) }
}

/// A file in which old names still stand for the types that had them.
func planFormerNames(_ names: [String: String], path: String, imports: [String]) -> SourceFilePlan {
    SourceFilePlan(
        path: path, imports: imports,
        declarations: names.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { old, new in
            var alias = AliasPlan(doc: DocComment(["What `\(new)` was called before."]), name: old, type: new)
            alias.attributes = ["@available(*, deprecated, renamed: \"\(new)\")"]
            return .alias(alias)
        })
}
