/// Host names (RFC 1123 §2.1), with labels in any script (RFC 5890 to 5893).
enum HostName {
    static func accepts(_ text: String, isInternational: Bool) -> Bool {
        // No name is longer than 253 letters.
        guard text.utf8.count <= 253 * 4 else { return false }
        let scalars = text.unicodeScalars.map(\.value)
        let labels = scalars.split(omittingEmptySubsequences: false) { scalar in
            scalar == 0x2E || (isInternational && [0x3002, 0xFF0E, 0xFF61].contains(scalar))
        }
        var length = labels.count - 1
        var unicodeLabels: [[UInt32]] = []
        for label in labels.map(Array.init) {
            if label.allSatisfy({ $0 < 128 }) {
                guard let unicode = unicodeLabel(label) else { return false }
                length += label.count
                unicodeLabels.append(unicode)
            } else {
                guard isInternational, isUnicodeLabel(label) else { return false }
                let count = Punycode.encoded(label).count + 4
                guard count <= 63 else { return false }
                length += count
                unicodeLabels.append(label)
            }
        }
        return length <= 253 && followBidiRule(unicodeLabels)
    }

    /// What an ASCII label means: itself, or what it encodes. Nil when it is none.
    private static func unicodeLabel(_ label: [UInt32]) -> [UInt32]? {
        guard (1...63).contains(label.count), label.first != 0x2D, label.last != 0x2D,
            label.allSatisfy({ ScalarSet.word.contains($0) && $0 != 0x5F || $0 == 0x2D })
        else { return nil }
        let lower = label.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        guard lower.starts(with: [0x78, 0x6E, 0x2D, 0x2D]) else { return label }
        let encoded = Array(lower[4...])
        guard let decoded = Punycode.decoded(encoded), decoded.contains(where: { $0 >= 128 }),
            isUnicodeLabel(decoded), Punycode.encoded(decoded) == encoded
        else { return nil }
        return decoded
    }

    /// RFC 5891 §4.2, without the length.
    private static func isUnicodeLabel(_ label: [UInt32]) -> Bool {
        guard let first = label.first.flatMap(Unicode.Scalar.init), label.first != 0x2D, label.last != 0x2D,
            !isMark(first), !(label.count >= 4 && label[2] == 0x2D && label[3] == 0x2D)
        else { return false }
        return label.indices.allSatisfy { isAllowed(label, $0) }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        [.nonspacingMark, .spacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    }

    /// RFC 5892 §3 and appendix A.
    private static func isAllowed(_ label: [UInt32], _ index: Int) -> Bool {
        func neighbour(_ offset: Int) -> Unicode.Scalar? {
            label.indices.contains(index + offset) ? Unicode.Scalar(label[index + offset]) : nil
        }
        func contains(_ scripts: ScalarScript...) -> Bool {
            label.compactMap(Unicode.Scalar.init).contains { scalar in
                scripts.contains { $0.contains(scalar) }
            }
        }
        guard let scalar = Unicode.Scalar(label[index]) else { return false }
        switch scalar.value {
        case 0xB7: return neighbour(-1) == "l" && neighbour(1) == "l"
        case 0x375: return neighbour(1).map(ScalarScript.greek.contains) ?? false
        case 0x5F3, 0x5F4: return neighbour(-1).map(ScalarScript.hebrew.contains) ?? false
        case 0x30FB: return contains(.hiragana, .katakana, .han)
        case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0) }
        case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0) }
        case 0x200D: return isVirama(neighbour(-1))
        case 0x200C: return isVirama(neighbour(-1)) || joins(label, index)
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: return false
        case 0x2D, 0x30...0x39, 0x61...0x7A: return true
        default: break
        }
        let properties = scalar.properties
        if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint
            || properties.isWhitespace || properties.isNoncharacterCodePoint
        {
            return false
        }
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
            .nonspacingMark,
            .spacingMark:
            return true
        default: return false
        }
    }

    private static func isVirama(_ scalar: Unicode.Scalar?) -> Bool {
        scalar?.properties.canonicalCombiningClass == .virama
    }

    /// Whether the letters around a non-joiner would join (RFC 5892, appendix A.1).
    private static func joins(_ label: [UInt32], _ index: Int) -> Bool {
        func isTransparent(_ value: UInt32) -> Bool {
            guard let scalar = Unicode.Scalar(value) else { return false }
            return [.nonspacingMark, .enclosingMark, .format].contains(scalar.properties.generalCategory)
        }
        let before = label[..<index].last { !isTransparent($0) }
        let after = label[(index + 1)...].first { !isTransparent($0) }
        guard let before, let after else { return false }
        return
            (ScalarDirections.leftJoining.contains(before) || ScalarDirections.dualJoining.contains(before))
            && (ScalarDirections.rightJoining.contains(after) || ScalarDirections.dualJoining.contains(after))
    }

    // MARK: Directions

    private enum Direction { case left, right, arabic, arabicNumber, europeanNumber, mark, other }

    private static func direction(_ value: UInt32) -> Direction {
        if value >= 0x590 {
            if ScalarDirections.rightToLeft.contains(value) { return .right }
            if ScalarDirections.arabicLetters.contains(value) { return .arabic }
            if ScalarDirections.arabicNumbers.contains(value) { return .arabicNumber }
        }
        if ScalarDirections.europeanNumbers.contains(value) { return .europeanNumber }
        guard let scalar = Unicode.Scalar(value) else { return .other }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return .mark
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
            .spacingMark,
            .decimalNumber, .letterNumber:
            return .left
        default: return .other
        }
    }

    /// RFC 5893 §2. It holds for all labels of a name in which one has letters from right to left.
    private static func followBidiRule(_ labels: [[UInt32]]) -> Bool {
        // Nothing below is written from right to left.
        guard labels.contains(where: { $0.contains { $0 >= 0x590 } }) else { return true }
        let directions = labels.map { $0.map(direction) }
        guard
            directions.contains(where: { label in
                label.contains { $0 == .right || $0 == .arabic || $0 == .arabicNumber }
            })
        else { return true }
        return directions.allSatisfy { label in
            let last = label.last { $0 != .mark }
            switch label.first {
            case .right, .arabic:
                let isMixed = label.contains(.arabicNumber) && label.contains(.europeanNumber)
                let ends: [Direction] = [.right, .arabic, .arabicNumber, .europeanNumber]
                return !isMixed && !label.contains(.left) && ends.contains { $0 == last }
            case .left:
                let isMixed = label.contains { $0 == .right || $0 == .arabic || $0 == .arabicNumber }
                return !isMixed && (last == .left || last == .europeanNumber)
            default: return false
            }
        }
    }
}
