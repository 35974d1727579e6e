import SchemaGraph

/// The words that a method may be called by: those of the operation's id, or else of its method and path.
struct OperationWords {
    /// What stands between two slashes of a path, or a verb behind a colon.
    private struct Segment {
        let text: String
        /// Without symbols and capitals, for comparing.
        let letters: String
        var isParameter: Bool { text.utf8.contains(UInt8(ascii: "{")) }
        /// Whether it says what the operation is about, and not only where the API is.
        let isTelling: Bool

        init(_ text: Substring) {
            self.text = String(text)
            letters = SwiftPlanner.letters(self.text)
            isTelling = !isVersion(text) && self.text.lowercased() != "api"
        }
    }

    private let id: String?
    private let method: String
    private let path: String
    private let segments: [Segment]

    init(_ operation: APIOperation) {
        id = operation.operationID
        method = operation.method
        path = operation.path
        let slash = UInt8(ascii: "/")
        let end = path.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        segments = path[..<(end ?? path.endIndex)].utf8.split(separator: slash).flatMap { segment in
            let (noun, verb) = halves(ofSegment: Substring(segment))
            return [Segment(noun)] + (verb.map { [Segment($0)] } ?? [])
        }
    }

    /// Whether the operation is about one thing that the path ends with.
    var isAboutItem: Bool { segments.last?.isParameter ?? false }

    /// The method that the operation's id names as it stands.
    var spelt: String? { id.map { lowerCamel(words(of: $0)) } }

    /// What the method of a group may be called, best first: without the group's noun, without it at the start, in full.
    /// Last comes what the path names: two operations may have one id. One without an id, or with an id that only repeats method and path, has a verb and what the path says.
    func methodNames(in group: [String]) -> [[String]] {
        let parameters = segments.filter(\.isParameter).map { words(of: $0.text) }
        guard let all = idWords else {
            let short = pathWords(in: group)
            guard let last = parameters.last else {
                let all = segments.isEmpty ? ["root"] : segments.flatMap { words(of: $0.text) }
                return [short, pathWords(in: group, isMany: true), short + all]
            }
            return [
                short, pathWords(in: group, isMany: true), short + ["by"] + last,
                short + ["by"] + parameters.joined(),
            ]
        }
        let start = behind(group) ?? withoutStart(group, all)
        let byParameters = parameters.isEmpty ? [] : [all + ["by"] + parameters.joined()]
        let short = withoutKey(start, in: group) ?? listing(withoutEnd(group, start), of: all)
        return [short, start, all] + byParameters
    }

    /// Behind a usual verb the group's last words are enough: `fetchSecret` is `fetch` among account secrets. Nil
    /// where the verb is one of the group's words, as in `setUp` among account set-ups.
    func verbAlone(in group: [String]) -> [String]? {
        guard let all = idWords, case let own = behind(group) ?? withoutStart(group, all),
            case let words = beforeKey(own) ?? own, let verb = words.first,
            Vocabulary.usualVerbs.contains(verb.lowercased())
        else { return nil }
        let noun = group.map { singular($0).lowercased() }
        let ending = words.dropFirst().map { singular($0).lowercased() }
        guard let first = ending.first, ending.count < noun.count, noun.suffix(ending.count) == ending[...],
            !noun.contains(verb.lowercased()), !Vocabulary.prepositions.contains(first),
            !Vocabulary.determiners.contains(first)
        else { return nil }
        return listing([verb], of: words)
    }

    /// `shelves.delete` of `library.rooms.shelves.delete` among rooms: what stands before the group's own part of an id only
    /// says where that is. Nil where no part is the group's, or nothing stands before it.
    private func behind(_ group: [String]) -> [String]? {
        guard let id, !group.isEmpty else { return nil }
        let parts = id.split { $0 == "." || $0 == "/" }.map { words(of: String($0)) }
        let noun = group.map { singular($0).lowercased() }
        for start in parts.indices.dropFirst() {
            var part: [String] = []
            for end in start..<(parts.count - 1) where part.count < noun.count {
                part += parts[end].map { singular($0).lowercased() }
                let rest = parts[(end + 1)...]
                if part == noun, isName(rest[end + 1]) { return Array(rest.joined()) }
            }
        }
        return nil
    }

    /// `getClipByID` on the path of one clip is `get` among clips: the argument says which. Nil where the words say more.
    private func withoutKey(_ words: [String], in group: [String]) -> [String]? {
        guard let rest = beforeKey(words), case let short = withoutEnd(group, rest), short.count < rest.count
        else {
            return nil
        }
        return short
    }

    /// `getClip` of `getClipByID` on the path of one thing.
    private func beforeKey(_ words: [String]) -> [String]? {
        guard isAboutItem, let by = words.lastIndex(where: { $0.lowercased() == "by" }),
            let parameter = segments.last?.letters
        else { return nil }
        let key = words[(by + 1)...].map { $0.lowercased() }
        let isPlainKey = key.count == 1 && Vocabulary.plainKeys.contains(key[0])
        guard isPlainKey || (!key.isEmpty && key.joined() == parameter) else { return nil }
        return Array(words[..<by])
    }

    /// The words of the operation's id. Nil when it says no more than method and path.
    private var idWords: [String]? {
        guard let id, case let own = letters(id), !own.isEmpty else { return nil }
        let method = method.lowercased()
        if own.hasPrefix(method), repeatsPath(own.dropFirst(method.count)) { return nil }
        // What FastAPI makes of a function, a path and a method.
        let generated = segments.map(\.letters).joined() + method
        if own != generated, own.hasSuffix(generated), id.lowercased().hasSuffix("_" + method) {
            let name = function(id, before: own.utf8.count - generated.utf8.count)
            if name.map({ $0.lowercased() }) == [method] { return nil }
            // A name of one word may be half of one that a person wrote: `submit_blog_post` on `/blog`.
            let isPlain = name.count > 1 || name.first?.lowercased() == segments.last?.letters
            if id.contains("__") || (isPlain && id.hasSuffix(pathText)) { return name }
            if name.first.map({ Vocabulary.usualVerbs.contains($0.lowercased()) }) == true { return name }
        }
        let found = words(of: id)
        if let last = found.firstIndex(where: { $0.lowercased() == "controller" }), last + 1 < found.count {
            return Array(found[(last + 1)...])
        }
        return found
    }

    /// Whether `letters` are those of the path, with or without its parameters, its version and `api`.
    private func repeatsPath(_ letters: Substring) -> Bool {
        func joined(_ isPart: (Segment) -> Bool) -> String { segments.filter(isPart).map(\.letters).joined() }
        return letters == joined { _ in true } || letters == joined { $0.isTelling }
            || letters == joined { !$0.isParameter } || letters == joined { $0.isTelling && !$0.isParameter }
    }

    /// The path and the method as FastAPI appends them to a function's name: `_items__id__get`.
    private var pathText: String {
        String(path.map { $0.isLetter || $0.isNumber ? $0 : "_" }) + "_" + method.lowercased()
    }

    // MARK: From method and path

    /// `list`, `get`, `createRefund`, `cancel`: a verb for the method, and the nouns of the path that the group does not say.
    private func pathWords(in group: [String], isMany: Bool? = nil) -> [String] {
        let telling = segments.filter(\.isTelling)
        let all = telling.filter { !$0.isParameter }.map { words(of: $0.text) }
        let nouns = without(group, all)
        let isItem = isAboutItem
        guard let last = nouns.last, let end = all.last?.last else { return [method.lowercased()] }
        let rest = nouns.dropLast().joined().map(singular)
        let isGroup = last.isEmpty
        let isCustom = path.split(separator: "/").last.map { halves(ofSegment: $0).verb != nil } ?? false
        if !isItem, let first = last.first, isCustom || Vocabulary.verbs.contains(first.lowercased()) {
            return last + rest
        }
        let many = isMany ?? (isCountable(end) || (isGroup && group.last.map(isCountable) == true))
        let verb = verb(isItem: isItem, isMany: many, isGroup: isGroup)
        let isPlural = verb.last == "list" || verb.last == "many"
        let noun = last.dropLast() + last.suffix(1).map { isPlural ? plural($0) : many ? singular($0) : $0 }
        guard isItem, !isGroup, !many, let parameter = telling.last.map({ words(of: $0.text) }) else {
            return verb + rest + noun
        }
        let isPlainKey = parameter.count == 1 && Vocabulary.plainKeys.contains(parameter[0])
        let isOwn = parameter.first.map(singular)?.lowercased() == last.last.map(singular)?.lowercased()
        return verb + rest + noun + (isPlainKey || isOwn ? [] : ["by"] + parameter)
    }

    private func verb(isItem: Bool, isMany: Bool, isGroup: Bool) -> [String] {
        let isList = !isItem && isMany
        switch method {
        case "GET": return [isList ? "list" : "get"]
        case "POST": return [isList || (isGroup && !isItem) ? "create" : "post"]
        case "PUT": return isList ? ["replace", "many"] : ["replace"]
        case "PATCH": return isList ? ["update", "many"] : ["update"]
        case "DELETE": return isList ? ["delete", "many"] : ["delete"]
        default: return [method.lowercased()]
        }
    }

    /// `getPets` on the path of all pets is `list`: what the noun said, the verb says.
    private func listing(_ short: [String], of all: [String]) -> [String] {
        guard method == "GET", short.count == 1, short[0].lowercased() == "get", all.count > 1,
            let noun = all.last, isPlural(noun), let end = segments.last, !end.isParameter
        else { return short }
        return ["list"]
    }
}

/// The words before the part of `id` that repeats the path: `count` letters and digits.
private func function(_ id: String, before count: Int) -> [String] {
    var left = count
    let start = id.prefix { character in
        if character.isLetter || character.isNumber { left -= character.utf8.count }
        return left >= 0
    }
    return words(of: String(start))
}

/// The letters and digits of `text`, none of them a capital.
private func letters(_ text: String) -> String {
    var found: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars where isWordScalar(scalar) || isMark(scalar) {
        append(scalar, to: &found)
    }
    return String(decoding: found, as: UTF8.self)
}

/// What stands before a segment's colon, and the verb behind it: `{id}` and `cancel` of `{id}:cancel`. All of it and nil where
/// nothing stands before the colon, or more than words behind.
func halves(ofSegment segment: Substring) -> (noun: Substring, verb: Substring?) {
    guard let colon = segment.utf8.lastIndex(of: UInt8(ascii: ":")), colon > segment.startIndex else {
        return (segment, nil)
    }
    let verb = segment[segment.utf8.index(after: colon)...]
    let isWord =
        verb.first?.isLetter == true
        && verb.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return isWord ? (segment[..<colon], verb) : (segment, nil)
}

/// `v1`, `V2.1`, or a day: `2010-04-01`.
func isVersion(_ segment: Substring) -> Bool {
    if segment.utf8.count == 10, segment.split(separator: "-").map(\.count) == [4, 2, 2] {
        return segment.allSatisfy { $0 == "-" || $0.isNumber }
    }
    guard let first = segment.utf8.first, first | 0x20 == UInt8(ascii: "v"), segment.utf8.count > 1 else {
        return false
    }
    return segment.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
}

/// The words of each segment without the segments that the group begins with: of `/chart/data`, `data` among charts.
private func without(_ group: [String], _ nouns: [[String]]) -> [[String]] {
    var left = group.map { singular($0).lowercased() }[...]
    return nouns.map { noun in
        let isSaid = left.starts(with: noun.map { singular($0).lowercased() })
        left = isSaid ? left.dropFirst(noun.count) : []
        return isSaid ? [] : noun
    }
}

/// Whether `word` says that there are many, each of which could be had alone.
private func isCountable(_ word: String) -> Bool {
    isPlural(word) && !Vocabulary.wholes.contains(word.lowercased())
}

/// `words` without those of the group at their start, singular or plural: `petsList` is `list` among pets.
private func withoutStart(_ group: [String], _ words: [String]) -> [String] {
    let noun = group.map { singular($0).lowercased() }
    guard !noun.isEmpty, words.count > noun.count else { return words }
    let start = words.prefix(noun.count).map { singular($0).lowercased() }
    let rest = Array(words.dropFirst(noun.count))
    return start == noun && isName(rest) ? rest : words
}

/// Whether `words` can stand alone: `byOwner`, `2` and `v2` cannot.
private func isName(_ words: [String]) -> Bool {
    guard let first = words.first, !Vocabulary.prepositions.contains(first.lowercased()) else { return false }
    return words.contains { $0.first?.isLetter == true && !isVersion($0[...]) }
}

/// `words` without those of the group at their end: `listPayments` is `list` among payments. What would be left hanging,
/// as in `banUserFromGuild`, stays.
private func withoutEnd(_ group: [String], _ words: [String]) -> [String] {
    let noun = group.map { singular($0).lowercased() }
    guard !noun.isEmpty, words.count > noun.count else { return words }
    let rest = Array(words.dropLast(noun.count))
    guard words.suffix(noun.count).map({ singular($0).lowercased() }) == noun,
        !rest.contains(where: { Vocabulary.prepositions.contains($0.lowercased()) }),
        let last = rest.last?.lowercased(), !Vocabulary.determiners.contains(last)
    else { return words }
    return rest
}
