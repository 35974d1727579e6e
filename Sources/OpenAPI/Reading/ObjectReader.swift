import Diagnostics
import Documents

/// One object of a document while it is read: hands out its keys, checks kinds, and reports what is left over.
///
/// Null counts as absent. Call `finish` last, whatever was found: a required key that is missing is reported there,
/// when it is known which other keys have no meaning and may be the misspelt one.
struct ObjectReader {
    let site: Site
    /// What a message calls the object: `the info object`.
    let noun: String
    private let entries: [Record.Entry]
    private var isTaken: [Bool]
    private var known: [String] = []
    private var missing: [String] = []

    /// Nil, with an error, when what stands here is no object.
    init?(_ site: Site, _ noun: String, _ reading: inout Reading) {
        guard let record = site.node.record else {
            reading.report.add(
                .wrongKind(noun, expected: "an object", found: site.node.kindName, .error, at: site.node.span)
            )
            return nil
        }
        self.site = site
        self.noun = noun
        entries = record.entries
        isTaken = Array(repeating: false, count: entries.count)
    }

    mutating func take(_ key: String) -> Site? {
        known.append(key)
        guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
        isTaken[index] = true
        return entries[index].value.isNull ? nil : site.child(entries[index])
    }

    /// The value of a key that must be there.
    mutating func required(_ key: String) -> Site? {
        let value = take(key)
        if value == nil { missing.append(key) }
        return value
    }

    /// A string. Numbers and booleans without quotes are taken as their text: `version: 1.0`.
    mutating func text(_ key: String, _ reading: inout Reading) -> String? {
        take(key).flatMap { text(of: $0, .warning, &reading) }
    }

    mutating func requiredText(_ key: String, _ reading: inout Reading) -> String? {
        required(key).flatMap { text(of: $0, .error, &reading) }
    }

    mutating func flag(_ key: String, _ reading: inout Reading) -> Bool? {
        guard let value = take(key) else { return nil }
        if let flag = value.node.bool { return flag }
        report(value, expected: "`true` or `false`", .warning, &reading)
        return value.node.string.flatMap { Bool($0) }
    }

    /// The elements of a list.
    mutating func list(_ key: String, _ reading: inout Reading) -> [Site]? {
        guard let value = take(key).flatMap({ reading.followMisplaced($0, noun) }) else { return nil }
        if value.node.list == nil { report(value, expected: "an array", .warning, &reading) }
        return value.node.list == nil ? nil : value.elements
    }

    /// The entries of a mapping, whose keys may be anything.
    mutating func map(_ key: String, _ reading: inout Reading) -> [Site]? {
        guard let value = take(key) else { return nil }
        if value.node.record == nil { report(value, expected: "an object", .warning, &reading) }
        return value.node.record == nil ? nil : reading.entries(of: value, noun)
    }

    /// Keys that mean something, though nothing here.
    mutating func skip(_ keys: [String]) {
        known += keys
        for (index, entry) in entries.enumerated() where keys.contains(entry.key) { isTaken[index] = true }
    }

    /// Reports required keys that are missing, and keys that have no meaning.
    mutating func finish(_ reading: inout Reading) {
        var leftOver = entries.indices.filter { !isTaken[$0] && !entries[$0].key.hasPrefix("x-") }
        for key in missing {
            let guess = nearest(to: key, in: leftOver.map { entries[$0].key })
            let index = leftOver.first { entries[$0].key == guess }
            leftOver.removeAll { $0 == index }
            let span = index.map { entries[$0].keySpan } ?? site.span
            reading.report.add(.missingKey(key, of: noun, at: span, found: guess))
        }
        let absent = known.filter { name in !entries.contains { $0.key == name } }
        for index in leftOver {
            let entry = entries[index]
            reading.report.add(
                .unknownKey(entry.key, in: noun, at: entry.keySpan, guess: nearest(to: entry.key, in: absent))
            )
        }
    }

    private func text(of value: Site, _ severity: Diagnostic.Severity, _ reading: inout Reading) -> String? {
        if let text = scalarText(value.node) { return text }
        if value.node["$ref"] != nil {
            return reading.followMisplaced(value, noun).flatMap { scalarText($0.node) }
        }
        report(value, expected: "a string", severity, &reading)
        return nil
    }

    private func report(
        _ value: Site, expected: String, _ severity: Diagnostic.Severity, _ reading: inout Reading
    ) {
        reading.report.add(
            .wrongKind(
                "`\(value.key)` of \(noun)", expected: expected, found: value.node.kindName, severity,
                at: value.node.span))
    }
}

/// The text of a string, number or boolean.
func scalarText(_ node: Node) -> String? {
    switch node.value {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null, .list, .record: nil
    }
}
