extension Unicode.Scalar {
    /// What nobody sees: joiners, marks of direction, a byte order mark.
    package var isHidden: Bool {
        !isASCII && (properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint)
    }

    /// It only says how the character before it is drawn.
    fileprivate var isVariant: Bool { (0xFE00...0xFE0F).contains(value) }

    fileprivate var isEmoji: Bool { !isASCII && properties.isEmoji }

    /// The shade of a hand or a face.
    fileprivate var isShade: Bool { properties.isEmojiModifier }

    /// Whether it belongs to a script whose letters take another form where they join (UAX #31 §2.3): those from Arabic to
    /// the scripts of India, of Tibet, Myanmar, Cambodia and Mongolia.
    fileprivate var joins: Bool {
        let scripts: [ClosedRange<UInt32>] = [
            0x600...0xDFF, 0xF00...0x109F, 0x1780...0x18AF, 0xFB50...0xFDFF, 0xFE70...0xFEFE,
        ]
        return scripts.contains { $0.contains(value) } && (properties.isAlphabetic || isSign || isDigit)
    }

    /// Of a number before an ending that does not join it: twenty, and what is counted.
    fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }

    /// Spells the name of a region behind a flag (UTS #51 §1.4.7, emoji tag sequences).
    fileprivate var isTag: Bool { (0xE0020...0xE007F).contains(value) }

    fileprivate var isSign: Bool {
        [.nonspacingMark, .spacingMark].contains(properties.generalCategory)
    }
}

/// The text without what nobody sees in it and what changes nothing that is seen. A joiner between letters that it shapes is
/// part of how the word is written, and so is one between emoji (UTS #51 §2.3), and what spells the name of a flag.
package func withoutHidden(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var seen = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() where !scalar.isHidden || isShaping(scalars, index) {
        seen.append(scalar)
    }
    return String(seen)
}

/// Whether the tag at `index` is one of those between an emoji and the end that belongs to them.
private func isSpellingFlag(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    // No flag has a longer name.
    let longest = 32
    guard let base = scalars[..<index].suffix(longest).lastIndex(where: { !$0.isTag }), scalars[base].isEmoji
    else { return false }
    let tags = scalars[(base + 1)...].prefix(longest).prefix { $0.isTag }
    return tags.firstIndex(of: "\u{E007F}").map { $0 >= index } ?? false
}

/// Whether the hidden scalar at `index` changes how those around it are drawn.
private func isShaping(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let isJoiner = scalars[index] == "\u{200D}"
    if scalars[index].isVariant { return true }
    if scalars[index].isTag { return isSpellingFlag(scalars, index) }
    guard isJoiner || scalars[index] == "\u{200C}", index > 0, index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    if scalars[index - 1].joins, next.joins { return true }
    let base = scalars[..<index].last { !$0.isVariant && !$0.isShade }
    return isJoiner && next.isEmoji && base?.isEmoji == true
}
