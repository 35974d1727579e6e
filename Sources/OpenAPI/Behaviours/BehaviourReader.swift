import Diagnostics
import Documents

/// One extension, or an object inside it, while it is read: hands out its keys, checks them, and reports what is left over.
///
/// What does not fit is reported and taken as if it were not there. Call `finish` last.
struct BehaviourReader {
    /// What messages call it: `x-sdk-retry`.
    let noun: String
    let site: Site
    private let entries: [Record.Entry]
    private var known: [String] = []

    /// Reported, and nil, when what stands here is no object.
    init?(_ site: Site, _ noun: String, expected: String = "an object", _ reading: inout Reading) {
        guard let record = site.node.record else {
            reading.report.add(
                .behaviourKind(noun, expected: expected, found: site.node.kindName, at: site.node.span))
            return nil
        }
        self.noun = noun
        self.site = site
        entries = record.entries
    }

    mutating func take(_ key: String) -> Site? {
        known.append(key)
        guard let entry = entries.first(where: { $0.key == key }), !entry.value.isNull else { return nil }
        return site.child(entry)
    }

    /// A text. Numbers and booleans without quotes are taken as their text.
    mutating func text(_ key: String, _ reading: inout Reading) -> String? {
        take(key).flatMap { text($0, key, &reading) }
    }

    func text(_ value: Site, _ key: String, _ reading: inout Reading) -> String? {
        if let text = scalarText(value.node) { return text }
        report(value, key, "a text", &reading)
        return nil
    }

    /// One of some words.
    mutating func word(_ key: String, _ words: [String], _ reading: inout Reading) -> String? {
        guard let value = take(key), let text = text(value, key, &reading) else { return nil }
        if words.contains(text) { return text }
        reading.report.add(.behaviourWord(text, key, in: noun, known: words, at: value.node.span))
        return nil
    }

    mutating func flag(_ key: String, _ reading: inout Reading) -> Bool? {
        guard let value = take(key) else { return nil }
        if value.node.bool == nil { report(value, key, "`true` or `false`", &reading) }
        return value.node.bool
    }

    mutating func number(_ key: String, _ range: ClosedRange<Double>, _ reading: inout Reading) -> Double? {
        guard let value = take(key) else { return nil }
        if case .number(let text) = value.node.value, let number = Double(text), range.contains(number) {
            return number
        }
        report(value, key, "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))", &reading)
        return nil
    }

    mutating func whole(_ key: String, _ range: ClosedRange<Int>, _ reading: inout Reading) -> Int? {
        guard let value = take(key) else { return nil }
        return whole(value, key, range, &reading)
    }

    private func whole(_ value: Site, _ key: String, _ range: ClosedRange<Int>, _ reading: inout Reading)
        -> Int?
    {
        if case .number(let text) = value.node.value, let number = Int(text), range.contains(number) {
            return number
        }
        report(value, key, "a whole number from \(range.lowerBound) to \(range.upperBound)", &reading)
        return nil
    }

    mutating func wholes(_ key: String, _ range: ClosedRange<Int>, _ reading: inout Reading) -> [Int]? {
        guard let value = take(key) else { return nil }
        guard value.node.list != nil else {
            report(value, key, "an array of whole numbers", &reading)
            return nil
        }
        return value.elements.compactMap { whole($0, key, range, &reading) }
    }

    /// One text, or a list of them.
    mutating func texts(_ key: String, _ reading: inout Reading) -> [String]? {
        guard let value = take(key) else { return nil }
        guard value.node.list != nil else { return text(value, key, &reading).map { [$0] } }
        return value.elements.compactMap { text($0, key, &reading) }
    }

    /// A JSON pointer.
    mutating func pointer(_ key: String, _ reading: inout Reading) -> String? {
        guard let value = take(key), let text = text(value, key, &reading) else { return nil }
        return checked(text, value, key, &reading)
    }

    mutating func pointers(_ key: String, _ reading: inout Reading) -> [String]? {
        guard let value = take(key) else { return nil }
        let sites = value.node.list == nil ? [value] : value.elements
        return sites.compactMap { site in
            text(site, key, &reading).flatMap { checked($0, site, key, &reading) }
        }
    }

    private func checked(_ text: String, _ value: Site, _ key: String, _ reading: inout Reading) -> String? {
        if text.isEmpty || text.hasPrefix("/") { return text }
        reading.report.add(
            .behaviourValue(key, of: noun, "a JSON pointer", fix: "write `/\(text)`", at: value.node.span))
        return nil
    }

    /// Reports keys that nobody asked for, and those of `needed` that are missing.
    func finish(needed: [String] = [], _ reading: inout Reading) {
        let absent = known.filter { key in !entries.contains { $0.key == key } }
        var meant: [String] = []
        for entry in entries where !known.contains(entry.key) {
            let guess = nearest(to: entry.key, in: absent)
            if let guess { meant.append(guess) }
            reading.report.add(
                .behaviourKey(entry.key, in: noun, known: known, guess: guess, at: entry.keySpan))
        }
        for key in needed where absent.contains(key) && !meant.contains(key) {
            reading.report.add(.behaviourWithout(key, noun, at: site.span))
        }
    }

    private func report(_ value: Site, _ key: String, _ expected: String, _ reading: inout Reading) {
        reading.report.add(
            .behaviourValue(key, of: noun, expected, fix: "write \(expected)", at: value.node.span))
    }

    private func plain(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }
}
