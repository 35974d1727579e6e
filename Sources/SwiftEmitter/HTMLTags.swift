/// A tag as it is written: `<a href="x">`, `</p>`, `<br/>`.
struct HTMLTag {
    /// In small letters.
    var name: String
    var isClosing: Bool
    /// What stands between the name and `>`.
    var attributes: ArraySlice<UInt8>
    /// The position after `>`.
    var end: Int

    var isList: Bool { name == "ul" || name == "ol" }

    /// What Markdown puts around the words that the tag holds, or before them.
    var mark: String? {
        switch name {
        case "b", "strong": "**"
        case "cite", "em", "i", "var": "*"
        case "code", "kbd", "samp", "tt": "`"
        case "pre": "```"
        case "a": address == nil ? nil : "["
        default: nil
        }
    }

    /// The value of `href="…"`. Nil where it is none that can stand in Markdown.
    var address: ArraySlice<UInt8>? {
        guard let name = attributes.firstRange(of: Array("href=".utf8)) else { return nil }
        let rest = attributes[name.upperBound...]
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return nil
        }
        let value = rest.dropFirst().prefix { $0 != quote }
        let parentheses = "()".utf8
        let isPlain = value.allSatisfy { $0 > UInt8(ascii: " ") && !parentheses.contains($0) }
        return isPlain && !value.isEmpty ? value : nil
    }
}

/// Where tags, comments and what is no HTML stand in a text. A text is walked through once for each question at most.
struct HTMLTags {
    let bytes: [UInt8]
    /// Of each name, where it is closed for the last time. What nobody closes is a word in angle brackets.
    private var lastClosings: [String: Int] = [:]
    /// Of each length, where the last run of backticks begins. No other ends what stands between two such runs.
    private let lastTicks: [Int: Int]
    /// Where the last `-->` begins. Nothing after it is a comment, however often one is opened.
    private let lastCommentEnd: Int
    /// Whether there is anything to rewrite.
    private(set) var isEmpty = true

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lastTicks = Self.lastRuns(of: UInt8(ascii: "`"), in: bytes)
        lastCommentEnd =
            bytes.indices.dropLast(2).last { bytes[$0...].starts(with: "-->".utf8) } ?? -1
        var position = 0
        while position < bytes.count {
            if let end = endOfPlain(at: position) {
                position = end
            } else if let tag = tag(at: position) {
                if tag.isClosing { lastClosings[tag.name] = position }
                if tag.isClosing || Self.alone.contains(tag.name) { isEmpty = false }
                position = tag.end
            } else {
                position += 1
            }
        }
    }

    /// The tag of HTML that begins at a position.
    func meantTag(at position: Int) -> HTMLTag? {
        guard let tag = tag(at: position) else { return nil }
        if tag.isClosing || Self.alone.contains(tag.name) { return tag }
        return lastClosings[tag.name, default: -1] > position ? tag : nil
    }

    /// The end of what is shown as it is written and begins here: what stands between backticks, or a row of a table in Markdown.
    func endOfPlain(at position: Int) -> Int? {
        endOfCode(at: position) ?? endOfTableRow(at: position)
    }

    /// The end of a comment that begins here.
    func endOfComment(at position: Int) -> Int? {
        guard position < lastCommentEnd, bytes[position...].starts(with: "<!--".utf8) else { return nil }
        return bytes[position...].firstRange(of: Array("-->".utf8))?.upperBound
    }

    private func endOfCode(at position: Int) -> Int? {
        let tick = UInt8(ascii: "`")
        guard bytes[position] == tick, position == 0 || bytes[position - 1] != tick else { return nil }
        let length = bytes[position...].prefix { $0 == tick }.count
        var next = position + length
        guard lastTicks[length, default: -1] > position else { return next }
        while let start = bytes[next...].firstIndex(of: tick) {
            let found = bytes[start...].prefix { $0 == tick }.count
            if found == length { return start + found }
            next = start + found
        }
        return position + length
    }

    private static func lastRuns(of sign: UInt8, in bytes: [UInt8]) -> [Int: Int] {
        var runs: [Int: Int] = [:]
        var length = 0
        for (position, byte) in bytes.enumerated() {
            if byte == sign {
                length += 1
            } else if length > 0 {
                runs[length] = position - length
                length = 0
            }
        }
        if length > 0 { runs[length] = bytes.count - length }
        return runs
    }

    private func endOfTableRow(at position: Int) -> Int? {
        let newline = UInt8(ascii: "\n")
        guard bytes[position] == UInt8(ascii: "|"), position == 0 || bytes[position - 1] == newline else {
            return nil
        }
        return bytes[position...].firstIndex(of: newline) ?? bytes.count
    }

    private func tag(at position: Int) -> HTMLTag? {
        guard bytes[position] == UInt8(ascii: "<") else { return nil }
        var rest = bytes[(position + 1)...].prefix(Self.longest)
        let isClosing = rest.first == UInt8(ascii: "/")
        if isClosing { rest = rest.dropFirst() }
        let letters = rest.prefix { isLetterOrDigit($0) }
        guard (1...10).contains(letters.count), let end = rest.firstIndex(of: UInt8(ascii: ">")),
            !rest[..<end].contains(UInt8(ascii: "<"))
        else { return nil }
        let attributes = rest[letters.endIndex..<end]
        guard isAttributes(attributes) else { return nil }
        let name = String(decoding: letters, as: UTF8.self).lowercased()
        guard Self.known.contains(name) else { return nil }
        return HTMLTag(name: name, isClosing: isClosing, attributes: attributes, end: end + 1)
    }

    /// Whether a text may stand behind a tag's name: nothing, `/`, or `name=value`. In `x<p and y>z` stand words.
    private func isAttributes(_ text: ArraySlice<UInt8>) -> Bool {
        func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
        var rest = text
        guard let first = rest.first else { return true }
        guard isBlank(first) || first == UInt8(ascii: "/") else { return false }
        while true {
            rest = rest.drop { isBlank($0) || $0 == UInt8(ascii: "/") }
            if rest.isEmpty { return true }
            let name = rest.prefix { !isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
            rest = rest[name.endIndex...]
            let value = rest.drop(while: isBlank)
            guard value.first == UInt8(ascii: "="), !name.isEmpty else {
                guard Self.bare.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
                    return false
                }
                continue
            }
            rest = value.dropFirst().drop(while: isBlank)
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                // `x <p y=3>` is a comparison.
                let word = String(decoding: name, as: UTF8.self).lowercased()
                guard word.contains("-") || Self.bare.contains(word) || Self.valued.contains(word) else {
                    return false
                }
                rest = rest.drop { !isBlank($0) }
                continue
            }
            guard let end = rest.dropFirst().firstIndex(of: quote) else { return true }
            rest = rest[(end + 1)...]
        }
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) && byte > UInt8(ascii: "9")
            || (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(byte)
    }

    private static let longest = 500
    /// Attributes that need no value.
    private static let bare: Set = [
        "border", "compact", "disabled", "download", "hidden", "noshade", "nowrap", "open", "reversed",
    ]
    /// Attributes whose value may stand without quotes.
    private static let valued: Set = [
        "align", "alt", "background", "bgcolor", "cellpadding", "cellspacing", "char", "class", "clear",
        "color", "cols", "colspan", "dir", "face", "headers", "height", "href", "hspace", "id", "lang",
        "name", "rel", "role", "rows", "rowspan", "scope", "size", "src", "start", "style", "summary",
        "tabindex", "target", "title", "type", "valign", "value", "vspace", "width",
    ]
    /// Tags that mean something without being closed.
    private static let alone: Set = ["br", "dd", "dt", "hr", "img", "li", "p", "td", "th", "tr"]
    private static let known: Set = alone.union([
        "a", "b", "blockquote", "center", "cite", "code", "details", "div", "dl", "em", "font", "h1", "h2",
        "h3", "h4", "h5",
        "h6", "i", "important", "kbd", "note", "ol", "pre", "samp", "section", "small", "span", "strong",
        "sub", "summary", "sup",
        "table", "tbody", "thead", "tt", "u", "ul", "var",
    ])
}
