import JSONText
import Patterns

/// Collects the limits that are not kept, while a value walks through its properties.
///
/// A key of nil stands for the value itself: an element of a list has no key of its own. A value of nil keeps
/// every limit.
public struct Checks {
    public internal(set) var violations: [Violation] = []

    public init() {}

    /// Lengths count Unicode scalars; `pattern` is a regular expression of ECMA-262.
    @inline(never)
    public mutating func string(
        _ key: StaticString?, _ value: String?, minLength: Int? = nil, maxLength: Int? = nil,
        pattern: String? = nil
    ) {
        guard let value else { return }
        if !isSurely(value, atLeast: minLength, atMost: maxLength) {
            length(key, value, minLength, maxLength)
        }
        if let pattern, !matches(value, pattern) {
            report(key, "pattern", "text that matches", "`\(pattern)`", "text that does not")
        }
    }

    // Apart from `string`, so that what is short enough costs next to nothing.
    @inline(never)
    private mutating func length(_ key: StaticString?, _ value: String, _ least: Int?, _ most: Int?) {
        let characters = value.unicodeScalars.count
        count(key, characters, ("minLength", least), ("maxLength", most), "characters")
    }

    /// A text of a format that has no type of its own: `email`.
    @inline(never)
    public mutating func format(_ key: StaticString?, _ value: String?, _ format: String) {
        guard let value, !isText(value, ofFormat: format) else { return }
        report(key, "format", "expected text of the format `\(format)`, found text that is not")
    }

    /// The limits of a list's length.
    @inline(never)
    public mutating func items(
        _ key: StaticString?, _ count: Int?, minItems: Int? = nil, maxItems: Int? = nil
    ) {
        guard let count else { return }
        self.count(key, count, ("minItems", minItems), ("maxItems", maxItems), "items")
    }

    /// The limits of an object's size.
    @inline(never)
    public mutating func properties(
        _ key: StaticString?, _ count: Int?, minProperties: Int? = nil, maxProperties: Int? = nil
    ) {
        guard let count else { return }
        self.count(
            key, count, ("minProperties", minProperties), ("maxProperties", maxProperties), "properties")
    }

    /// The keys of a map. `names` are the only ones that may be there.
    public mutating func keys<Value>(
        _ key: StaticString?, _ map: [String: Value]?, minLength: Int? = nil, maxLength: Int? = nil,
        pattern: String? = nil, among names: [String]? = nil
    ) {
        guard let map else { return }
        keys(key, Array(map.keys), minLength, maxLength, pattern, names)
    }

    private mutating func keys(
        _ key: StaticString?, _ found: [String], _ minLength: Int?, _ maxLength: Int?, _ pattern: String?,
        _ names: [String]?
    ) {
        // One violation, however many keys there are: which of them, nobody may say.
        let (least, most) = (minLength ?? 0, maxLength ?? .max)
        var (isShort, isLong, isOther, isUnlisted) = (false, false, false, false)
        for name in found {
            let length = name.unicodeScalars.count
            if length < least { isShort = true }
            if length > most { isLong = true }
            if let pattern, !matches(name, pattern) { isOther = true }
            if let names, !names.contains(where: { areSame($0.utf8, name.utf8) }) { isUnlisted = true }
        }
        let keyword = "propertyNames"
        if isShort { report(key, keyword, "keys of at least", "\(least) characters", "a shorter one") }
        if isLong { report(key, keyword, "keys of at most", "\(most) characters", "a longer one") }
        if isOther { report(key, keyword, "keys that match", "`\(pattern ?? "")`", "one that does not") }
        if isUnlisted { report(key, keyword, "only", "the listed keys", "another") }
    }

    /// No two texts of the list are equal.
    @inline(never)
    public mutating func unique(_ key: StaticString?, _ list: [String]?) {
        guard let list, list.count > 1, hasEqual(list) else { return }
        reportEqual(key)
    }

    /// No two elements of the list are equal, as JSON has them: values that Swift takes for equal may be written differently.
    public mutating func unique(_ key: StaticString?, _ list: [some Hashable & Encodable]?) {
        guard let list, list.count > 1, Set(list).count < list.count, hasEqual(list) else { return }
        reportEqual(key)
    }

    /// No two elements of the list are equal, as JSON has them.
    public mutating func unique(_ key: StaticString?, _ list: [some Encodable]?) {
        guard let list, list.count > 1, hasEqual(list) else { return }
        reportEqual(key)
    }

    /// No two elements of the list, which are only ever received, are equal.
    public mutating func unique(_ key: StaticString?, _ list: [some Hashable]?) {
        guard let list, list.count > 1, Set(list).count < list.count else { return }
        reportEqual(key)
    }

    private mutating func reportEqual(_ key: StaticString?) {
        report(key, "uniqueItems", "expected items that all differ, found some that are equal")
    }

    /// Sets of properties, named as in `a, b`, of which one has to be there; with `oneOf` no other, and with `not` none.
    @inline(never)
    public mutating func choice(_ keyword: StaticString, _ sets: [String], _ arePresent: [Bool]) {
        let found = zip(sets, arePresent).filter(\.1).map(\.0)
        let word = "\(keyword)"
        let most = word == "not" ? 0 : word == "oneOf" ? 1 : sets.count
        let least = min(1, most)
        guard found.count < least || found.count > most else { return }
        let list = { (names: [String], last: String) in
            names.map { "`\($0)`" }.joined(separator: " \(last) ")
        }
        report(
            nil, word,
            "expected \(least == 0 ? "no " : "")\(list(sets, "or")), found \(found.isEmpty ? "none" : list(found, "and"))"
        )
    }

    /// How many properties an object has: those that are always there, those that may be, and those that are not declared.
    @inline(never)
    public mutating func size(
        _ required: Int, _ optional: [Bool], others: Int = 0, minProperties: Int? = nil,
        maxProperties: Int? = nil
    ) {
        let count = required + optional.count { $0 } + others
        properties(nil, count, minProperties: minProperties, maxProperties: maxProperties)
    }

    /// Properties that have to be there where `name` is.
    @inline(never)
    public mutating func dependents(
        _ name: String, _ isPresent: Bool, _ names: [String], _ arePresent: [Bool]
    ) {
        guard isPresent else { return }
        for (dependent, isThere) in zip(names, arePresent) where !isThere {
            report(
                nil, "dependentRequired",
                "expected `\(dependent)` beside `\(name)`, found an object without it")
        }
    }

    /// What is wrong with something inside the value of a key: `pointer` leads there from the value.
    package mutating func report(
        _ key: StaticString?, below pointer: String, _ keyword: String, _ message: String
    ) {
        report(key, keyword, message)
        guard !pointer.isEmpty, let last = violations.popLast() else { return }
        violations.append(Violation(pointer: last.pointer + pointer, keyword: keyword, message: message))
    }

    /// `expected at least 3, found 2`. The words are put together here, so that no limit takes the room of them.
    @inline(never)
    mutating func report(
        _ key: StaticString?, _ keyword: String, _ relation: String, _ limit: any CustomStringConvertible,
        _ found: any CustomStringConvertible
    ) {
        report(key, keyword, "expected \(relation) \(limit), found \(found)")
    }

    @inline(never)
    mutating func report(_ key: StaticString?, _ keyword: String, _ message: String) {
        let pointer = key.map { "/" + escapedPointerToken("\($0)") } ?? ""
        violations.append(Violation(pointer: pointer, keyword: keyword, message: message))
    }

    private mutating func count(
        _ key: StaticString?, _ count: Int, _ least: (keyword: String, limit: Int?),
        _ most: (keyword: String, limit: Int?), _ unit: String
    ) {
        if let limit = least.limit, count < limit {
            report(key, least.keyword, "at least", "\(limit) \(unit)", count)
        }
        if let limit = most.limit, count > limit {
            report(key, most.keyword, "at most", "\(limit) \(unit)", count)
        }
    }
}

/// Whether the number of bytes alone tells that the text is long enough and not too long: a character has one to four.
func isSurely(_ text: String, atLeast least: Int?, atMost most: Int?) -> Bool {
    let bytes = text.utf8.count
    return bytes <= most ?? .max && (bytes + 3) >> 2 >= least ?? 0
}

/// Whether two texts have the same Unicode scalars. In short lists to compare costs less than to hash; texts of
/// different lengths are told apart by these alone.
private func hasEqual(_ list: [String]) -> Bool {
    if list.count > 8 {
        return Set(list).count < list.count && Set(list.map { Array($0.utf8) }).count < list.count
    }
    for index in list.indices {
        for other in 0..<index where areSame(list[other].utf8, list[index].utf8) { return true }
    }
    return false
}

private func areSame(_ left: String.UTF8View, _ right: String.UTF8View) -> Bool {
    left.count == right.count && left.elementsEqual(right)
}

/// Whether two elements are written as equal values. What cannot be written is told when it is sent.
private func hasEqual(_ list: [some Encodable]) -> Bool {
    guard let text = try? JSONTextEncoder().encode(list),
        let values = try? JSONValue(parsing: Array(text)).array
    else { return false }
    return Set(values).count < values.count
}
