/// A value of JSON, as the formats for machines are made of them. Members without a value are left out.
package enum MachineText: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral
{
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([MachineText])
    case record([(key: String, value: MachineText)])

    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
    package init(arrayLiteral elements: MachineText...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, MachineText?)...) {
        self = .record(elements.compactMap { key, value in value.map { (key, $0) } })
    }

    /// The document, with a line for each value but those of records and lists that hold only texts and numbers.
    package var document: String {
        var output = ""
        write(to: &output, indentation: "")
        return output + "\n"
    }

    private var isSimple: Bool {
        switch self {
        case .text, .number, .flag: true
        case .list(let elements): elements.isEmpty
        case .record(let members): members.isEmpty
        }
    }

    private func write(to output: inout String, indentation: String) {
        switch self {
        case .text(let text): MachineText.quote(text, to: &output)
        case .number(let number): output += "\(number)"
        case .flag(let flag): output += flag ? "true" : "false"
        case .list(let elements):
            let isFlat = elements.allSatisfy(\.isSimple)
            MachineText.write(elements, "[", "]", isFlat, &output, indentation) { element, output, inner in
                element.write(to: &output, indentation: inner)
            }
        case .record(let members):
            let isFlat = members.allSatisfy { $0.value.isSimple && !$0.value.isLong }
            MachineText.write(members, "{", "}", isFlat, &output, indentation) { member, output, inner in
                MachineText.quote(member.key, to: &output)
                output += ": "
                member.value.write(to: &output, indentation: inner)
            }
        }
    }

    private var isLong: Bool {
        if case .text(let text) = self { return text.utf8.count > 40 }
        return false
    }

    private static func write<Part>(
        _ parts: [Part], _ opening: String, _ closing: String, _ isFlat: Bool, _ output: inout String,
        _ indentation: String, _ write: (Part, inout String, String) -> Void
    ) {
        let inner = indentation + "  "
        output += opening
        for (index, part) in parts.enumerated() {
            if index > 0 { output += isFlat ? ", " : "," }
            if !isFlat { output += "\n" + inner }
            write(part, &output, inner)
        }
        output += (isFlat ? "" : "\n" + indentation) + closing
    }

    private static func quote(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }
}
