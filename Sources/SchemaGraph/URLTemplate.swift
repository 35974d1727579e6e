/// A path, or a server's URL, taken apart at its placeholders. What was read of it can be changed and put together again.
package struct URLTemplate: Sendable {
    package enum Piece: Equatable, Sendable {
        case text(String)
        /// What stands between the braces, which may itself hold pairs of them: `p:[a-z]{2,3}`.
        case placeholder(String)
        /// A brace without its partner.
        case stray(Character)
    }

    package var pieces: [Piece] = []

    package init(pieces: [Piece]) { self.pieces = pieces }

    package init(_ text: String) {
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
    package var names: [String] {
        pieces.reduce(into: []) { names, piece in
            guard case .placeholder(let name) = piece, !name.isEmpty, !names.contains(exactly: name) else {
                return
            }
            names.append(name)
        }
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
