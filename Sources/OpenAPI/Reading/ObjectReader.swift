import Diagnostics
import Documents

/// One object of a document while it is read: hands out its keys, checks kinds, and reports what is left over.
///
/// Null counts as absent. Call `finish` last, whatever was found: a required key that is missing is reported there,
/// when it is known which other keys have no meaning and may be the misspelt one.
struct ObjectReader {
    let site: Site
    let object: FixedObject
    /// Nothing is required: other parts of the same description may hold it.
    var isPart = false
    private let entries: [Record.Entry]
    private var isTaken: [Bool]

    /// Nil, with an error, when what stands here is no object.
    init?(_ site: Site, _ object: FixedObject, _ reading: inout Reading) {
        guard let record = site.node.record else {
            reading.report.add(
                .wrongKind(
                    object.noun, expected: "an object", found: site.node.kindName, .error, at: site.node.span)
            )
            return nil
        }
        self.site = site.withPointer
        self.object = object
        entries = record.entries
        isTaken = Array(repeating: false, count: entries.count)
    }

    mutating func take(_ key: String) -> Site? {
        guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
        isTaken[index] = true
        return entries[index].value.isNull ? nil : site.child(entries[index])
    }

    /// A string. Numbers and booleans without quotes are taken as their text: `version: 1.0`.
    mutating func text(_ key: String, _ reading: inout Reading) -> String? {
        guard let value = take(key).flatMap({ reading.followMisplaced($0, object.noun) }) else { return nil }
        if let text = value.node.string { return text }
        let text = scalarText(value.node)
        let isEssential = text == nil && object.keyword(key)?.isEssential == true
        report(value.node, key, expected: quoted(text), isFormal: !isEssential, &reading)
        return text
    }

    mutating func flag(_ key: String, _ reading: inout Reading) -> Bool? {
        guard let value = take(key) else { return nil }
        if let flag = value.node.bool { return flag }
        report(value.node, key, expected: "`true` or `false`", &reading)
        return value.node.string.flatMap { Bool($0) }
    }

    /// The elements of a list.
    mutating func list(_ key: String, _ reading: inout Reading) -> [Site]? {
        guard let value = take(key).flatMap({ reading.followMisplaced($0, object.noun) }) else { return nil }
        if value.node.list == nil { report(value.node, key, expected: "an array", &reading) }
        return value.node.list == nil ? nil : value.elements
    }

    /// A list of strings, those that are none left out.
    mutating func texts(_ key: String, _ reading: inout Reading) -> [(text: String, span: Span)] {
        (list(key, &reading) ?? []).compactMap { site in
            let text = scalarText(site.node)
            if site.node.string == nil {
                let finding = Diagnostic.wrongKind(
                    "an element of `\(key)`", expected: quoted(text), found: site.node.kindName, .warning,
                    at: site.node.span)
                reading.report.add(finding.ofForm)
            }
            return text.map { ($0, site.node.span) }
        }
    }

    /// The entries of a mapping, whose keys may be anything.
    mutating func map(_ key: String, _ reading: inout Reading) -> [Site]? {
        guard let value = take(key) else { return nil }
        if value.node.record == nil { report(value.node, key, expected: "an object", &reading) }
        return value.node.record == nil ? nil : reading.entries(of: value, object.noun)
    }

    /// Keys about which enough was said.
    mutating func skip(_ keys: [String]) {
        for (index, entry) in entries.enumerated() where keys.contains(entry.key) { isTaken[index] = true }
    }

    /// Reports required keys that are missing, keys that have no meaning, and those that do not go together.
    mutating func finish(_ reading: inout Reading) {
        let version = reading.version(at: site)
        var leftOver: [Int] = []
        for (index, entry) in entries.enumerated() where !isTaken[index] || entry.value.isNull {
            if entry.key.hasPrefix("x-") {
                if !isTaken[index] { reportExtension(entry, object.noun, &reading) }
                continue
            }
            if let keyword = object.keyword(entry.key) {
                if !isTaken[index] || !keyword.isNeeded(in: version) { check(entry, keyword, &reading) }
            } else if !isTaken[index] {
                leftOver.append(index)
            }
        }
        if !isPart { reportMissing(version, &leftOver, &reading) }
        reportUnknown(leftOver, &reading)
        if version < .v32 { reportLate(version, &reading) }
        for (first, second) in object.rivals { reportRivals(first, second, &reading) }
    }

    private func entry(_ key: String) -> Record.Entry? { entries.first { $0.key == key } }

    private func check(_ entry: Record.Entry, _ keyword: Keyword, _ reading: inout Reading) {
        let isRight =
            switch keyword.kind {
            case .text: entry.value.string != nil
            case .flag: entry.value.bool != nil
            case .list: entry.value.list != nil
            case .record: entry.value.record != nil
            case .anything: true
            }
        guard !isRight else { return }
        let expected =
            switch keyword.kind {
            case .text: quoted(scalarText(entry.value))
            case .flag: "`true` or `false`"
            case .list: "an array"
            case .record, .anything: "an object"
            }
        report(entry.value, entry.key, expected: expected, &reading)
    }

    private func reportMissing(
        _ version: OpenAPIVersion, _ leftOver: inout [Int], _ reading: inout Reading
    ) {
        for keyword in object.needed where keyword.isNeeded(in: version) {
            if let entry = entry(keyword.name), !entry.value.isNull { continue }
            let (span, guess) = misspelt(keyword.name, &leftOver)
            let missing = Diagnostic.missingKey(
                keyword.name, of: object.noun, isEssential: keyword.isEssential, at: span, found: guess)
            reading.report.add(keyword.isEssential ? missing : missing.ofForm)
        }
        guard let wanted = object.choice.first, !object.choice.contains(where: { entry($0) != nil }) else {
            return
        }
        let (span, guess) = misspelt(wanted, &leftOver)
        reading.report.add(
            .missingKey(wanted, of: object.noun, isEssential: false, at: span, found: guess).ofForm)
    }

    /// Where to report that a key is missing: at the key that was most likely meant to be it, or at the object.
    private func misspelt(_ key: String, _ leftOver: inout [Int]) -> (Span, String?) {
        guard let guess = nearest(to: key, in: leftOver.map { entries[$0].key }),
            let index = leftOver.firstIndex(where: { entries[$0].key == guess })
        else { return (site.span, nil) }
        return (entries[leftOver.remove(at: index)].keySpan, guess)
    }

    private func reportUnknown(_ leftOver: [Int], _ reading: inout Reading) {
        guard !leftOver.isEmpty else { return }
        let absent = object.keywords.map(\.name).filter { entry($0) == nil }
        for index in leftOver {
            let entry = entries[index]
            let fix = object.refused[entry.key]
            let guess = fix == nil ? nearest(to: entry.key, in: absent) : nil
            reading.report.add(
                .unknownKey(entry.key, in: object.noun, at: entry.keySpan, guess: guess, fix: fix).ofForm)
        }
    }

    private func reportLate(_ version: OpenAPIVersion, _ reading: inout Reading) {
        for keyword in object.later where keyword.since > version {
            guard let entry = entry(keyword.name) else { continue }
            reading.report.add(
                .lateKey(entry.key, of: object.noun, since: keyword.since.text, at: entry.keySpan))
        }
    }

    private func reportRivals(_ first: String, _ second: String, _ reading: inout Reading) {
        guard let one = entry(first), let other = entry(second) else { return }
        let isInOrder = one.keySpan.lower < other.keySpan.lower
        let (former, latter) = isInOrder ? (one, other) : (other, one)
        reading.report.add(
            .rivalKeys(latter.key, former.key, in: object.noun, at: latter.keySpan, other: former.keySpan))
    }

    private func quoted(_ text: String?) -> String { text.map { "a string: `'\($0)'`" } ?? "a string" }

    private func report(
        _ value: Node, _ key: String, expected: String, isFormal: Bool = true, _ reading: inout Reading
    ) {
        let finding = Diagnostic.wrongKind(
            "`\(key)` of \(object.noun)", expected: expected, found: value.kindName,
            isFormal ? .warning : .error, at: value.span)
        reading.report.add(isFormal ? finding.ofForm : finding)
    }
}

/// Reports an extension of the house's own family that means nothing where it stands.
func reportExtension(_ entry: Record.Entry, _ noun: String, _ reading: inout Reading) {
    reportExtension(entry.key, noun, at: entry.keySpan, &reading)
}

func reportExtension(_ key: String, _ noun: String, at span: Span, _ reading: inout Reading) {
    guard key.hasPrefix("x-sdk-") else { return }
    let guess = nearest(to: key, in: knownExtensions).flatMap { $0 == key ? nil : $0 }
    reading.report.add(.unknownBehaviour(key, on: noun, guess: guess, at: span))
}

private let knownExtensions = [
    "answer", "any-case", "closed", "compression", "credential-mode", "empty-as-null", "environment", "error",
    "former-name", "group",
    "headers", "https-only", "idempotency", "money", "name", "pagination", "request-signature", "retry",
    "safe",
    "type", "unverified", "webhook-event", "webhook-signature", "written",
].map { "x-sdk-\($0)" }

/// The text of a string, number or boolean.
func scalarText(_ node: Node) -> String? {
    switch node.value {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null, .list, .record: nil
    }
}
