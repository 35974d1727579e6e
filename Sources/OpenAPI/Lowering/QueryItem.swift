import SchemaGraph

extension URLTemplate {
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

    /// What the path itself writes into the query: `a=1` and `b={c}` of `/pets?a=1&b={c}#d`, in order.
    var queryItems: [QueryItem] { splitQuery?.items ?? [] }

    /// Leaves those items of the query out whose positions these are.
    mutating func removeQueryItems(at positions: [Int]) {
        guard let (before, items, after) = splitQuery, !positions.isEmpty else { return }
        let kept = items.indices.filter { !positions.contains($0) }
        pieces = before
        for (place, index) in kept.enumerated() {
            pieces.append(.text(place == 0 ? "?" : "&"))
            pieces += items[index].pieces
        }
        pieces += after
    }

    private var splitQuery: (before: [Piece], items: [QueryItem], after: [Piece])? {
        var (before, items, after): ([Piece], [[Piece]]?, [Piece]) = ([], nil, [])
        for piece in pieces {
            guard case .text(let text) = piece, after.isEmpty else {
                if !after.isEmpty { after.append(piece) } else { add(piece, to: &items, or: &before) }
                continue
            }
            let end = text.firstIndex(of: "#") ?? text.endIndex
            var rest = text[..<end]
            if items == nil, let mark = rest.firstIndex(of: "?") {
                before.append(.text(String(rest[..<mark])))
                rest = rest[rest.index(after: mark)...]
                items = [[]]
            }
            let parts = items == nil ? [rest] : rest.split(separator: "&", omittingEmptySubsequences: false)
            for (number, part) in parts.enumerated() {
                if number > 0 { items?.append([]) }
                if !part.isEmpty { add(.text(String(part)), to: &items, or: &before) }
            }
            if end < text.endIndex { after.append(.text(String(text[end...]))) }
        }
        return items.map { (before, $0.map { QueryItem(pieces: $0) }, after) }
    }

    private func add(_ piece: Piece, to items: inout [[Piece]]?, or before: inout [Piece]) {
        if let last = items?.indices.last { items?[last].append(piece) } else { before.append(piece) }
    }
}

/// One `key=value` that a path writes into the query itself.
struct QueryItem {
    var pieces: [URLTemplate.Piece]

    /// Nil where the key is no plain text.
    var key: String? {
        guard case .text(let text)? = pieces.first else { return nil }
        let key = text.prefix { $0 != "=" }
        return key.endIndex == text.endIndex && pieces.count > 1 ? nil : String(key)
    }

    /// Nil where something is put into it.
    var fixedValue: String? {
        guard pieces.count == 1, case .text(let text)? = pieces.first else { return nil }
        return String(text.drop { $0 != "=" }.dropFirst())
    }

    /// `y` of `x={y}`: what is put into it, where that is all of the value.
    var placeholder: String? {
        guard pieces.count == 2, case .text(let text)? = pieces.first, text.last == "=",
            case .placeholder(let name)? = pieces.last
        else { return nil }
        return name
    }

    /// As it is written.
    var text: String { URLTemplate(pieces: pieces).text }
}
