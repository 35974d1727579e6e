/// What a member says that should name something.
enum UnionTag {
    case text(String)
    /// A number or a boolean.
    case literal(JSONValue)
    case other

    /// Whether it is one of the strings, or else one of the numbers and booleans that JSON writes so.
    func isAmong(_ texts: [String], asString: Bool) -> Bool {
        switch self {
        case .text(let text): asString && texts.contains { $0.utf8.elementsEqual(text.utf8) }
        case .literal(.number(let number)):
            !asString && texts.contains { $0 == number.text || JSONNumber($0) == number }
        case .literal(.bool(let flag)): !asString && texts.contains(flag ? "true" : "false")
        case .literal, .other: false
        }
    }

    /// Whether it is one of the tags, which descriptions write as strings.
    func isAmong(_ tags: [String]) -> Bool {
        isAmong(tags, asString: true) || isAmong(tags, asString: false)
    }
}

/// A value on a tape, as far as choosing a branch needs to look into it.
struct TapeEvidence {
    let decoder: JSONTapeDecoder
    private var tape: JSONTape { decoder.tape }
    private var index: Int { decoder.index }

    /// Its kind. A whole number is of two.
    var kinds: JSONKinds {
        switch tape[index].kind {
        case .object: .object
        case .array: .array
        case .string: .string
        case .number: tape.isWhole(at: index) ? [.number, .integer] : .number
        case .true, .false: .boolean
        case .null: .null
        }
    }

    var firstElement: TapeEvidence? {
        tape[index].count > 0 ? TapeEvidence(decoder: decoder.at(index + 1)) : nil
    }

    func has(_ key: String) -> Bool { place(of: key) != nil }

    func member(_ key: String) -> TapeEvidence? {
        place(of: key).map { TapeEvidence(decoder: decoder.at($0)) }
    }

    /// The kinds of a member's value. Nil when the member is absent.
    func kinds(of key: String) -> JSONKinds? { member(key)?.kinds }

    private func place(of key: String) -> Int? {
        var members = JSONMembers(decoder)
        return members.find(key)
    }

    /// Nil when the member is absent or null.
    func tag(_ key: String) -> UnionTag? {
        guard let place = place(of: key), !tape.isNull(at: place) else { return nil }
        return switch tape[place].kind {
        case .string: .text(tape.string(at: place))
        case .number, .true, .false: .literal(tape.value(at: place))
        case .object, .array, .null: .other
        }
    }
}
