import Diagnostics
import SchemaGraph

extension Lowering {
    /// Gives each placeholder a name and nothing else, leaves to parameters what they write, and reports both.
    mutating func namePlaceholders() {
        let written = model.paths.map(\.wireName)
        var taken = ExactSet(written)
        for index in model.paths.indices {
            let template = URLTemplate(model.paths[index].wireName)
            guard !template.queryItems.isEmpty || template.pieces.contains(where: \.isOdd) else { continue }
            let reading = plainReading(of: template, in: model.paths[index], among: written)
            let name = settled(reading, template, of: model.paths[index], &taken)
            if !haveSameScalars(name, written[index]) { model.paths[index].writtenName = written[index] }
            model.paths[index].wireName = name
        }
    }

    /// Placeholders that say more than a name, as routers know them, are called like what they name: `{path}` for `{path:.+}`.
    private mutating func plainReading(
        of template: URLTemplate, in item: PathItemObject, among written: [String]
    ) -> PlainReading {
        let declared = (item.parameters + item.operations.flatMap(\.parameters))
            .filter { $0.location == .path }.map(\.wireName)
        var reading = PlainReading(template: template)
        leaveToParameters(declared, item, among: written, &reading)
        var names = PlaceholderNames(reading.template, declared: declared)
        for (index, piece) in reading.template.pieces.enumerated() {
            switch piece {
            case .text: continue
            case .stray(let brace): warnOnce(.strayBrace(brace, at: item.span))
            case .placeholder(let name) where isOfQuery(name, beside: declared):
                reading.put(.text(""), at: index, .queryPlaceholder(name, at: item.span))
            case .placeholder(let name) where name.isEmpty:
                let name = names.nameless()
                reading.put(.placeholder(name), at: index, .namelessPlaceholder(name, at: item.span))
            case .placeholder(let name) where declared.contains(exactly: name): continue
            case .placeholder(let name) where name.first == "/":
                putSegments(name, at: index, item, &names, &reading)
            case .placeholder(let name):
                let plain = plainPlaceholder(name)
                guard plain != name else { continue }
                let own = names.own(plain)
                let finding: Diagnostic =
                    haveSameScalars(own, plain)
                    ? .decoratedPlaceholder(name, plain: plain, at: item.span)
                    : .repeatedPlaceholder(name, known: plain, own: own, at: item.span)
                reading.put(
                    .placeholder(own), at: index, finding,
                    isBound: !haveSameScalars(own, plain) || name.utf8.contains(where: endings.contains))
            }
        }
        return reading
    }

    /// A key of the query is sent once: what the path says of one that is a parameter's is left to the parameter, unless that
    /// can say nothing else, or the value tells this path from others.
    private func leaveToParameters(
        _ declared: [String], _ item: PathItemObject, among written: [String], _ reading: inout PlainReading
    ) {
        let queried = item.queriedByAll
        var left: [Int] = []
        for (position, part) in reading.template.queryItems.enumerated() {
            guard let key = part.key,
                let parameter = queried.first(where: { haveSameScalars($0.wireName, key) }),
                !(part.fixedValue.map { parameter.isAlways($0, in: model) } ?? false),
                part.fixedValue == nil || !tells(part, item.wireName, from: written)
            else { continue }
            left.append(position)
            if let name = part.placeholder, !declared.contains(exactly: name) {
                reading.findings.append(.queryPlaceholder(name, at: item.span))
            } else {
                reading.findings.append(.queryInPath(part.text, key, isLeftOut: true, at: item.span))
            }
        }
        guard !left.isEmpty else { return }
        reading.template.removeQueryItems(at: left)
        reading.isBound = true
    }

    /// Whether another path is the same up to its query, and has something else there.
    private func tells(_ part: QueryItem, _ path: String, from written: [String]) -> Bool {
        func start(_ path: String) -> String { String(path.prefix { $0 != "?" && $0 != "#" }) }
        return written.contains { other in
            haveSameScalars(start(other), start(path))
                && !URLTemplate(other).queryItems.contains { haveSameScalars($0.text, part.text) }
        }
    }

    /// Segments of their own (RFC 6570 §3.2.6), whose slash may stand before them already.
    private func putSegments(
        _ name: String, at index: Int, _ item: PathItemObject, _ names: inout PlaceholderNames,
        _ reading: inout PlainReading
    ) {
        let written = name.dropFirst().split(separator: ",")
        let segments =
            written.isEmpty ? [names.nameless()] : written.map { names.own(plainPlaceholder(String($0))) }
        let text = segments.map { "/{\($0)}" }.joined()
        var hasSlash = false
        if index > 0, case .text(let before) = reading.template.pieces[index - 1] {
            hasSlash = before.last == "/"
        }
        let finding: Diagnostic =
            written.isEmpty
            ? .namelessPlaceholder(segments[0], written: name, at: item.span)
            : .decoratedPlaceholder(name, plain: segments.joined(separator: "}/{"), at: item.span)
        reading.put(.text(hasSlash ? String(text.dropFirst()) : text), at: index, finding)
    }

    /// The path by which the reading is known. Not one that another path is called by, if it can do without.
    private mutating func settled(
        _ reading: PlainReading, _ template: URLTemplate, of item: PathItemObject, _ taken: inout ExactSet
    ) -> String {
        let text = reading.template.text
        let isNew = taken.insert(text)
        guard isNew || reading.isBound else {
            return taken.insert(template.text) ? template.text : item.wireName
        }
        for finding in reading.findings { warnOnce(finding) }
        return isNew ? text : apart(text, item, &taken)
    }

    /// A path that another is called as well, told from it by a fragment, which is never sent.
    private mutating func apart(_ path: String, _ item: PathItemObject, _ taken: inout ExactSet) -> String {
        if let other = model.paths.first(where: { haveSameScalars($0.wireName, path) }) {
            warnOnce(.clashingPaths(item.wireName, path, at: item.span, other: other.span))
        }
        return numbered("\(path)#") { taken.insert($0) }
    }
}

/// A path whose placeholders are names, and what was found on the way.
private struct PlainReading {
    var template: URLTemplate
    var findings: [Diagnostic] = []
    /// It cannot be left as it is written: no request could be made of that.
    var isBound = false

    mutating func put(
        _ piece: URLTemplate.Piece, at index: Int, _ finding: Diagnostic, isBound: Bool = true
    ) {
        template.pieces[index] = piece
        findings.append(finding)
        self.isBound = self.isBound || isBound
    }
}

/// Each placeholder has a name that no other one has.
private struct PlaceholderNames {
    private var taken: ExactSet
    private var known: ExactSet
    /// What is declared and stands nowhere is what a placeholder without a name of its own means.
    private var homeless: ArraySlice<String>

    init(_ template: URLTemplate, declared: [String]) {
        let written = template.names.filter { declared.contains(exactly: $0) || plainPlaceholder($0) == $0 }
        taken = ExactSet(written)
        var known = ExactSet(template.names + template.names.flatMap(plainNames))
        homeless = declared.filter { known.insert($0) }[...]
        self.known = known
    }

    mutating func nameless() -> String {
        homeless.popFirst() ?? (known.insert("value") ? "value" : numbered("value") { known.insert($0) })
    }

    /// `name`, or another where a placeholder is called so.
    mutating func own(_ name: String) -> String {
        if taken.insert(name) { return name }
        return homeless.popFirst() ?? numbered(name) { known.insert($0) }
    }
}

extension PathItemObject {
    /// The parameters in the query that every operation has.
    fileprivate var queriedByAll: [ParameterObject] {
        let own = parameters.filter { $0.location == .query }
        guard let first = operations.first else { return own }
        return first.parameters.filter { parameter in
            parameter.location == .query
                && operations.allSatisfy { $0.parameters.contains { $0.isSame(as: parameter) } }
        } + own
    }
}

extension ParameterObject {
    /// Whether `text` is the only value that is listed for it.
    fileprivate func isAlways(_ text: String, in model: OpenAPIModel) -> Bool {
        var known: Set<SchemaObject.ID> = []
        var next = schema
        while let id = next, known.insert(id).inserted {
            if let values = model.schemas[id.index].values {
                return values.count == 1 && values.first.flatMap(scalarText) == text
            }
            next = model.schemas[id.index].target
        }
        return false
    }
}

/// What would end the placeholder, or the path.
private let endings = Array("{}/?#".utf8)

extension URLTemplate.Piece {
    /// Whether it is anything but text and a name such as most placeholders are.
    fileprivate var isOdd: Bool {
        switch self {
        case .text: false
        case .stray: true
        case .placeholder(let name):
            name.isEmpty || isOfQuery(name) || plainPlaceholder(name) != name
        }
    }
}

/// Whether it writes names into the query, as `?size,page*` does (RFC 6570 §3.2.8), none of which belongs into the path.
private func isOfQuery(_ name: String, beside declared: [String] = []) -> Bool {
    guard name.first == "?" || name.first == "&" else { return false }
    let names = name.dropFirst().split(separator: ",").map { String($0.prefix { $0 != "*" && $0 != ":" }) }
    return !names.contains { declared.contains(exactly: $0) }
}

/// The names that a placeholder comes to: `u` and `v` of `/u,v`.
private func plainNames(_ name: String) -> [String] {
    name.first == "/"
        ? name.dropFirst().split(separator: ",").map { plainPlaceholder(String($0)) }
        : [plainPlaceholder(name)]
}

/// `path` of `*path`, `+path`, `path+`, `path?` and `path:.+`; of other names all but what would end a path or a placeholder.
private func plainPlaceholder(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) {
        return name
    }
    let signs: Set<Character> = ["*", "+", "?"]
    let start = name.drop { signs.contains($0) }
    let cut = start.prefix { $0 != ":" && !signs.contains($0) }
    let isName = !cut.isEmpty && cut.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    let rest = name[cut.endIndex...]
    if isName, rest.first == ":" || rest.allSatisfy(signs.contains) { return String(cut) }
    let kept = String(decoding: name.utf8.filter { !endings.contains($0) }, as: UTF8.self)
    return kept.isEmpty ? "value" : kept
}
