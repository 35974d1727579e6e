import Diagnostics
import SchemaGraph

/// A path, or a server's URL, taken apart at its placeholders. What was read of it can be changed and put together again.
struct PathTemplate {
    enum Piece: Equatable {
        case text(String)
        /// What stands between the braces, which may itself hold pairs of them: `p:[a-z]{2,3}`.
        case placeholder(String)
        /// A brace without its partner.
        case stray(Character)
    }

    var pieces: [Piece] = []

    init(_ text: String) {
        var rest = text.utf8[...]
        while let sign = rest.firstIndex(where: { $0 == open || $0 == close }) {
            add(text[rest.startIndex..<sign])
            let next = rest.index(after: sign)
            if rest[sign] == open, let end = closing(rest[next...]) {
                pieces.append(.placeholder(String(text[next..<end])))
                rest = rest[rest.index(after: end)...]
            } else {
                pieces.append(.stray(rest[sign] == open ? "{" : "}"))
                rest = rest[next...]
            }
        }
        add(text[rest.startIndex..<rest.endIndex])
    }

    /// The names in braces, in order, each once: `["region", "version"]`.
    var names: [String] {
        pieces.reduce(into: []) { names, piece in
            guard case .placeholder(let name) = piece, !name.isEmpty, !names.contains(exactly: name) else {
                return
            }
            names.append(name)
        }
    }

    /// A brace that is none of a placeholder's is written as it is sent.
    var text: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .placeholder(let name): "{\(name)}"
            case .stray(let brace): brace == "{" ? "%7B" : "%7D"
            }
        }.joined()
    }

    /// Whether a query is written into the path.
    var hasQuery: Bool {
        pieces.contains { piece in
            guard case .text(let text) = piece else { return false }
            return text.utf8.contains(UInt8(ascii: "?"))
        }
    }

    /// Whether the placeholder is the whole value of a key of the query, and that key one of `keys`: `?key={value}`.
    func isValue(at index: Int, ofOneOf keys: [String]) -> Bool {
        guard index > 0, case .text(let before) = pieces[index - 1] else { return false }
        if index + 1 < pieces.count {
            guard case .text(let after) = pieces[index + 1], after.first == "&" || after.first == "#" else {
                return false
            }
        }
        return keys.contains { before.hasSuffix("?\($0)=") || before.hasSuffix("&\($0)=") }
    }

    /// Takes out a placeholder and the key that it is the value of, and the sign before or behind them.
    mutating func removeQueryItem(at index: Int) {
        guard case .text(let before) = pieces[index - 1],
            let start = before.lastIndex(where: { $0 == "?" || $0 == "&" })
        else { return }
        pieces[index] = .text("")
        pieces[index - 1] = .text(String(before[..<start]))
        guard before[start] == "?", index + 1 < pieces.count, case .text(let after) = pieces[index + 1],
            after.first == "&"
        else { return }
        pieces[index + 1] = .text("?" + after.dropFirst())
    }

    private mutating func add(_ text: Substring) { if !text.isEmpty { pieces.append(.text(String(text))) } }

    private func closing(_ rest: Substring.UTF8View) -> String.Index? {
        var depth = 1
        var index = rest.startIndex
        while index < rest.endIndex {
            if rest[index] == open { depth += 1 } else if rest[index] == close { depth -= 1 }
            if depth == 0 { return index }
            rest.formIndex(after: &index)
        }
        return nil
    }
}

private let open = UInt8(ascii: "{")
private let close = UInt8(ascii: "}")

extension Lowering {
    /// Gives each placeholder a name and nothing else, and reports what was more, or less.
    mutating func namePlaceholders() {
        var taken = ExactSet(model.paths.map(\.wireName))
        for index in model.paths.indices {
            let template = PathTemplate(model.paths[index].wireName)
            guard template.hasQuery || template.pieces.contains(where: \.isOdd) else { continue }
            model.paths[index].wireName = named(template, in: model.paths[index], &taken)
        }
    }

    /// Placeholders that say more than a name, as routers know them, are called like what they name: `{path}` for `{path:.+}`.
    /// Not where another path is called so, if it can do without.
    private mutating func named(
        _ template: PathTemplate, in item: PathItemObject, _ taken: inout ExactSet
    ) -> String {
        let declared = (item.parameters + item.operations.flatMap(\.parameters))
            .filter { $0.location == .path }.map(\.wireName)
        let queried = item.queriedByAll
        var known = ExactSet(template.names)
        // What is declared and stands nowhere is what a placeholder without a name means.
        var homeless = declared.filter { known.insert($0) }[...]
        var findings: [Diagnostic] = []
        var isBound = false
        var result = template
        for (index, piece) in template.pieces.enumerated() {
            switch piece {
            case .text: continue
            case .stray(let brace): warnOnce(.strayBrace(brace, at: item.span))
            case .placeholder(let name) where isOfQuery(name, beside: declared):
                result.pieces[index] = .text("")
                isBound = true
                findings.append(.queryPlaceholder(name, at: item.span))
            case .placeholder(let name)
            where !declared.contains(exactly: name) && result.isValue(at: index, ofOneOf: queried):
                result.removeQueryItem(at: index)
                isBound = true
                findings.append(.queryPlaceholder(name, at: item.span))
            case .placeholder(let name) where name.first == "/" && !declared.contains(exactly: name):
                // Segments of their own (RFC 6570 §3.2.6).
                let names = name.dropFirst().split(separator: ",").map { plainPlaceholder(String($0)) }
                result.pieces[index] = .text(names.map { "/{\($0)}" }.joined())
                isBound = true
                findings.append(
                    .decoratedPlaceholder(name, plain: names.joined(separator: "}/{"), at: item.span))
            case .placeholder(let name) where name.isEmpty:
                let name = homeless.popFirst() ?? freeName(&known)
                result.pieces[index] = .placeholder(name)
                isBound = true
                findings.append(.namelessPlaceholder(name, at: item.span))
            case .placeholder(let name) where !declared.contains(exactly: name):
                let plain = plainPlaceholder(name)
                guard plain != name else { continue }
                result.pieces[index] = .placeholder(plain)
                isBound = isBound || name.utf8.contains(where: endings.contains)
                findings.append(.decoratedPlaceholder(name, plain: plain, at: item.span))
            case .placeholder: continue
            }
        }
        guard !taken.insert(result.text) else {
            for finding in findings { warnOnce(finding) }
            return result.text
        }
        guard isBound else { return taken.insert(template.text) ? template.text : item.wireName }
        for finding in findings { warnOnce(finding) }
        return apart(result.text, item, &taken)
    }

    /// `value`, `value2`: what no placeholder or parameter is called yet.
    private func freeName(_ known: inout ExactSet) -> String {
        known.insert("value") ? "value" : numbered("value") { known.insert($0) }
    }

    /// A path that another is called as well, told from it by a fragment, which is never sent.
    private mutating func apart(_ path: String, _ item: PathItemObject, _ taken: inout ExactSet) -> String {
        if let other = model.paths.first(where: { haveSameScalars($0.wireName, path) }) {
            warnOnce(.clashingPaths(item.wireName, path, at: item.span, other: other.span))
        }
        return numbered("\(path)#") { taken.insert($0) }
    }
}

extension PathItemObject {
    /// The parameters in the query that every operation has.
    fileprivate var queriedByAll: [String] {
        func queried(_ parameters: [ParameterObject]) -> [String] {
            parameters.filter { $0.location == .query }.map(\.wireName)
        }
        let own = queried(parameters)
        guard let first = operations.first else { return own }
        return own
            + queried(first.parameters).filter { name in
                operations.allSatisfy { queried($0.parameters).contains(exactly: name) }
            }
    }
}

/// What would end the placeholder, or the path.
private let endings = Array("{}/?#".utf8)

extension PathTemplate.Piece {
    /// Whether it is anything but text and a name such as most placeholders are.
    fileprivate var isOdd: Bool {
        switch self {
        case .text: false
        case .stray: true
        case .placeholder(let name):
            name.isEmpty || isOfQuery(name) || plainPlaceholder(name) != name
        }
    }
}

/// Whether it writes names into the query, as `?size,page*` does (RFC 6570 §3.2.8), none of which belongs into the path.
private func isOfQuery(_ name: String, beside declared: [String] = []) -> Bool {
    guard name.first == "?" || name.first == "&" else { return false }
    let names = name.dropFirst().split(separator: ",").map { String($0.prefix { $0 != "*" && $0 != ":" }) }
    return !names.contains { declared.contains(exactly: $0) }
}

/// `path` of `*path`, `+path`, `path+`, `path?` and `path:.+`; of other names all but what would end a path or a placeholder.
private func plainPlaceholder(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) {
        return name
    }
    let signs: Set<Character> = ["*", "+", "?"]
    let start = name.drop { signs.contains($0) }
    let cut = start.prefix { $0 != ":" && !signs.contains($0) }
    let isName = !cut.isEmpty && cut.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    let rest = name[cut.endIndex...]
    if isName, rest.first == ":" || rest.allSatisfy(signs.contains) { return String(cut) }
    let kept = String(decoding: name.utf8.filter { !endings.contains($0) }, as: UTF8.self)
    return kept.isEmpty ? "value" : kept
}
