/// Unicode scalars: `[a-z\d]`, `.`, `\p{L}`.
package struct ScalarSet: Sendable {
    /// In order, and apart from each other.
    private(set) var ranges: [ClosedRange<UInt32>] = []
    private(set) var properties: [ScalarProperty] = []
    package var isNegated = false
    /// The ranges' scalars below 128.
    private var low: (UInt64, UInt64) = (0, 0)

    package init(_ ranges: [ClosedRange<UInt32>] = []) { for range in ranges { insert(range) } }

    package init(_ scalar: Unicode.Scalar) { self.init([scalar.value...scalar.value]) }

    package mutating func insert(_ range: ClosedRange<UInt32>) {
        var range = range
        ranges.removeAll { other in
            guard other.lowerBound <= range.upperBound + 1, range.lowerBound <= other.upperBound + 1 else {
                return false
            }
            range = min(other.lowerBound, range.lowerBound)...max(other.upperBound, range.upperBound)
            return true
        }
        ranges.insert(range, at: ranges.firstIndex { $0.lowerBound > range.upperBound } ?? ranges.count)
        guard range.lowerBound < 128 else { return }
        for value in range.lowerBound...min(127, range.upperBound) {
            if value < 64 { low.0 |= 1 << UInt64(value) } else { low.1 |= 1 << UInt64(value - 64) }
        }
    }

    package mutating func insert(_ property: ScalarProperty) { properties.append(property) }

    /// Adds what is in another set.
    @inline(never)
    package mutating func formUnion(_ other: ScalarSet) {
        for range in other.isNegated ? other.complement : other.ranges { insert(range) }
        properties += other.properties
    }

    private var complement: [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { result.append(next...0x10FFFF) }
        return result
    }

    package func contains(_ value: UInt32) -> Bool {
        if value < 64 {
            if low.0 & 1 << UInt64(value) != 0 { return !isNegated }
        } else if value < 128 {
            if low.1 & 1 << UInt64(value - 64) != 0 { return !isNegated }
        } else if rangesContain(value) {
            return !isNegated
        }
        guard !properties.isEmpty, let scalar = Unicode.Scalar(value) else { return isNegated }
        return properties.contains { $0.contains(scalar) } != isNegated
    }

    private func rangesContain(_ value: UInt32) -> Bool {
        var (first, end) = (0, ranges.count)
        while first < end {
            let middle = (first + end) / 2
            if ranges[middle].upperBound < value { first = middle + 1 } else { end = middle }
        }
        return first < ranges.count && ranges[first].lowerBound <= value
    }
}

/// The sets that ECMA-262 has letters for.
extension ScalarSet {
    static let digit = ScalarSet([0x30...0x39])
    package static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let space = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// All but the ends of lines.
    static let dot = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).negated

    var negated: ScalarSet {
        var copy = self
        copy.isNegated.toggle()
        return copy
    }
}

/// A property that the standard library knows of each scalar: `\p{Lu}`, `\P{Alphabetic}`.
package struct ScalarProperty: Sendable {
    private let test: @Sendable (Unicode.Scalar) -> Bool
    private let isNegated: Bool

    func contains(_ scalar: Unicode.Scalar) -> Bool { test(scalar) != isNegated }

    /// `name` is what stands between the braces. Nil when it is not known.
    package init?(_ name: String, isNegated: Bool) {
        let parts = name.split(separator: "=", maxSplits: 1).map(String.init)
        self.isNegated = isNegated
        if parts.count == 2 {
            switch parts[0] {
            case "General_Category", "gc":
                guard let categories = Self.categories(parts[1]) else { return nil }
                test = { categories.contains($0.properties.generalCategory) }
            case "Script", "sc", "Script_Extensions", "scx":
                guard let script = ScalarScript(rawValue: parts[1]) ?? ScalarScript(short: parts[1]) else {
                    return nil
                }
                test = { script.contains($0) }
            default: return nil
            }
        } else if let categories = Self.categories(name) {
            test = { categories.contains($0.properties.generalCategory) }
        } else if let binary = Self.binary(name) {
            test = binary
        } else {
            return nil
        }
    }

    private static func categories(_ name: String) -> [Unicode.GeneralCategory]? {
        let matching = table.filter { $0.short == name || $0.long == name }
        if !matching.isEmpty { return matching.map(\.category) }
        let groups: [String: String] = [
            "Letter": "L", "Mark": "M", "Combining_Mark": "M", "Number": "N", "Punctuation": "P",
            "punct": "P",
            "Symbol": "S", "Separator": "Z", "Other": "C",
        ]
        if name == "LC" || name == "Cased_Letter" {
            return [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
        }
        let letter = groups[name] ?? name
        guard letter.utf8.count == 1 else { return nil }
        let members = table.filter { $0.short.hasPrefix(letter) }.map(\.category)
        return members.isEmpty ? nil : members
    }

    private static let table: [(short: String, long: String, category: Unicode.GeneralCategory)] = [
        ("Lu", "Uppercase_Letter", .uppercaseLetter), ("Ll", "Lowercase_Letter", .lowercaseLetter),
        ("Lt", "Titlecase_Letter", .titlecaseLetter), ("Lm", "Modifier_Letter", .modifierLetter),
        ("Lo", "Other_Letter", .otherLetter), ("Mn", "Nonspacing_Mark", .nonspacingMark),
        ("Mc", "Spacing_Mark", .spacingMark), ("Me", "Enclosing_Mark", .enclosingMark),
        ("Nd", "Decimal_Number", .decimalNumber), ("Nd", "digit", .decimalNumber),
        ("Nl", "Letter_Number", .letterNumber), ("No", "Other_Number", .otherNumber),
        ("Pc", "Connector_Punctuation", .connectorPunctuation), ("Pd", "Dash_Punctuation", .dashPunctuation),
        ("Ps", "Open_Punctuation", .openPunctuation), ("Pe", "Close_Punctuation", .closePunctuation),
        ("Pi", "Initial_Punctuation", .initialPunctuation), ("Pf", "Final_Punctuation", .finalPunctuation),
        ("Po", "Other_Punctuation", .otherPunctuation), ("Sm", "Math_Symbol", .mathSymbol),
        ("Sc", "Currency_Symbol", .currencySymbol), ("Sk", "Modifier_Symbol", .modifierSymbol),
        ("So", "Other_Symbol", .otherSymbol), ("Zs", "Space_Separator", .spaceSeparator),
        ("Zl", "Line_Separator", .lineSeparator), ("Zp", "Paragraph_Separator", .paragraphSeparator),
        ("Cc", "Control", .control), ("Cc", "cntrl", .control), ("Cf", "Format", .format),
        ("Cs", "Surrogate", .surrogate), ("Co", "Private_Use", .privateUse),
        ("Cn", "Unassigned", .unassigned),
    ]

    private static func binary(_ name: String) -> (@Sendable (Unicode.Scalar) -> Bool)? {
        switch name {
        case "Any": { _ in true }
        case "ASCII": { $0.isASCII }
        case "Assigned": { $0.properties.generalCategory != .unassigned }
        case "Alphabetic", "Alpha": { $0.properties.isAlphabetic }
        case "Uppercase", "Upper": { $0.properties.isUppercase }
        case "Lowercase", "Lower": { $0.properties.isLowercase }
        case "White_Space", "space": { $0.properties.isWhitespace }
        case "ASCII_Hex_Digit", "AHex": { $0.properties.isASCIIHexDigit }
        case "Hex_Digit", "Hex": { $0.properties.isHexDigit }
        case "ID_Start", "IDS": { $0.properties.isIDStart }
        case "ID_Continue", "IDC": { $0.properties.isIDContinue }
        case "XID_Start", "XIDS": { $0.properties.isXIDStart }
        case "XID_Continue", "XIDC": { $0.properties.isXIDContinue }
        case "Emoji": { $0.properties.isEmoji }
        case "Emoji_Presentation", "EPres": { $0.properties.isEmojiPresentation }
        case "Ideographic", "Ideo": { $0.properties.isIdeographic }
        case "Math": { $0.properties.isMath }
        case "Dash": { $0.properties.isDash }
        default: nil
        }
    }
}
