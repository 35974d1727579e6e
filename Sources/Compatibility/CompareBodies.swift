import SchemaGraph
import Surface

extension Comparison {
    mutating func compareBodies(_ left: Int, _ right: Int, _ operation: Place) {
        var place = operation.inside(" body")
        let (was, now) = (old.graph.operations[left].body, new.graph.operations[right].body)
        place.direction = .sent
        let argument = { (call: Surface.Entry?) in call?.members.first { $0.wireName == "body" }?.declaration
        }
        place.old = was.map { old.place($0.origin, argument(old.call(left))) }
        place.new = now.map { new.place($0.origin, argument(new.call(right))) }
        switch (was, now) {
        case (nil, nil): break
        case (nil, let now?): note(now.isRequired ? Rules.requiredBodyAdded : Rules.optionalBodyAdded, place)
        case (_?, nil): note(Rules.bodyRemoved, place)
        case (let was?, let now?):
            if was.isRequired != now.isRequired {
                note(now.isRequired ? Rules.bodyBecameRequired : Rules.bodyBecameOptional, place)
            }
            compareContents(
                was.contents, now.contents, at: place, added: Rules.requestMediaTypeAdded,
                removed: Rules.requestMediaTypeRemoved)
        }
    }

    mutating func compareContents(
        _ was: [Content], _ now: [Content], at place: Place, added: Rule, removed: Rule
    ) {
        var free = now
        for content in was {
            if let index = free.firstIndex(where: { essence($0.mediaType) == essence(content.mediaType) }) {
                compareContent(content, free.remove(at: index), at: place)
            } else {
                note(removed, place, content.mediaType)
            }
        }
        // Where one takes another's place, code breaks for the one that is gone.
        var place = place
        let isReplaced = now.count - free.count < was.count
        if isReplaced { place.old?.swift = nil }
        for content in free { note(added, place, content.mediaType) }
    }

    private mutating func compareContent(_ was: Content, _ now: Content, at place: Place) {
        switch (was.use ?? was.itemUse, now.use ?? now.itemUse) {
        case (let left?, let right?): compare(left, right, at: place)
        case (nil, nil): break
        // Bytes without a word about them are any bytes.
        case (nil, let right?):
            if !new.isBytes(right) { note(Rules.typeNarrowed, place, now.mediaType) }
        case (let left?, nil):
            if !old.isBytes(left) { note(Rules.typeWidened, place, was.mediaType) }
        }
        let (oldParts, newParts) = (was.parts.words, now.parts.words)
        for name in Set(oldParts.keys).intersection(newParts.keys).sorted() {
            guard let (before, after) = both(oldParts[name], newParts[name]), before != after else {
                continue
            }
            note(Rules.partEncodingChanged, place.inside(".\(name)"), "\(before) -> \(after)")
        }
    }

    // MARK: Responses

    mutating func compareResponses(_ left: Int, _ right: Int, _ operation: Place) {
        let (was, now) = (old.graph.operations[left].responses, new.graph.operations[right].responses)
        let count = findings.count
        var news = Dictionary(now.map { ($0.status, $0) }, uniquingKeysWith: { first, _ in first })
        var gone: [Response] = []
        for response in was {
            if let other = news.removeValue(forKey: response.status) {
                compareResponse(response, other, responsePlace(response, other, operation))
            } else {
                gone.append(response)
            }
        }
        var added = now.filter { news[$0.status] != nil }
        for response in gone {
            let twin = added.firstIndex { $0.isSuccess && response.isSuccess && isAlike(response, $0) }
            if let twin {
                let other = added.remove(at: twin)
                note(
                    Rules.successChanged, responsePlace(response, other, operation),
                    "\(response.status.words) -> \(other.status.words)")
            } else if let twin = added.firstIndex(where: { isOneOfBothEmpty(response, $0) }) {
                compareResponse(response, added[twin], responsePlace(response, added[twin], operation))
                added.remove(at: twin)
            } else {
                note(
                    response.isSuccess ? Rules.successRemoved : Rules.errorResponseRemoved,
                    responsePlace(response, nil, operation))
            }
        }
        for response in added {
            let isKnown = was.contains { $0.isSuccess && isAlike($0, response) }
            let rule =
                !response.isSuccess
                ? Rules.errorResponseAdded : isKnown ? Rules.sameSuccessAdded : Rules.otherSuccessAdded
            note(rule, responsePlace(nil, response, operation))
        }
        compareResults(left, right, operation, since: count)
    }

    /// The type that the call gives back. Where a finding about its responses tells why it changed, it belongs there.
    private mutating func compareResults(_ left: Int, _ right: Int, _ operation: Place, since count: Int) {
        guard let (oldCall, newCall) = both(old.call(left), new.call(right)) else { return }
        let (was, now) = (oldCall.result, newCall.result)
        let told = findings[count...]
        guard !isSameSwift(was, now), !told.contains(where: { $0.source >= .warns }) else { return }
        let verdict: SourceVerdict = was.isEmpty ? .warns : .breaks
        let reasons = [Rules.otherSuccessAdded, Rules.successRemoved, Rules.sameSuccessAdded].map(\.id)
        if let index = told.firstIndex(where: { reasons.contains($0.rule.id) }) {
            findings[index].source = verdict
            findings[index].bump = max(findings[index].bump, verdict == .breaks ? .major : .minor)
            findings[index].old?.swift = oldCall.declaration
            findings[index].new?.swift = newCall.declaration
            return
        }
        var place = operation
        place.direction = .received
        place.old?.swift = oldCall.declaration
        place.new?.swift = newCall.declaration
        note(
            Rules.resultChanged, place, "\(was.isEmpty ? "nothing" : was) -> \(now.isEmpty ? "nothing" : now)"
        )
    }

    /// Two successes, of which one has a body.
    private func isOneOfBothEmpty(_ was: Response, _ now: Response) -> Bool {
        was.isSuccess && now.isSuccess && was.contents.isEmpty != now.contents.isEmpty
    }

    private func responsePlace(_ was: Response?, _ now: Response?, _ operation: Place) -> Place {
        let words = (now ?? was)?.status.words ?? ""
        var place = operation.inside(" \(words)")
        place.direction = .received
        let swift = { (call: Surface.Entry?) in call.map { "func \($0.path)" + $0.signature } }
        guard case .operation(let left?, let right?) = operation.owner else { return place }
        place.old = was.map { old.place($0.origin, $0.isSuccess ? swift(old.call(left)) : nil) }
        place.new = now.map { new.place($0.origin, $0.isSuccess ? swift(new.call(right)) : nil) }
        return place
    }

    private mutating func compareResponse(_ was: Response, _ now: Response, _ place: Place) {
        compareHeaders(was, now, place)
        if was.contents.isEmpty != now.contents.isEmpty {
            note(now.contents.isEmpty ? Rules.responseBodyRemoved : Rules.responseBodyAdded, place)
            return
        }
        // What the types say is told at the types.
        var inner = place
        if was.isSuccess, case .operation(let left?, let right?) = place.owner {
            inner.old?.swift = old.call(left)?.result
            inner.new?.swift = new.call(right)?.result
        }
        compareContents(
            was.contents, now.contents, at: inner, added: Rules.responseMediaTypeAdded,
            removed: Rules.responseMediaTypeRemoved)
    }

    /// Whether two responses hold the same.
    private mutating func isAlike(_ was: Response, _ now: Response) -> Bool {
        guard was.contents.count == now.contents.count else { return false }
        for (left, right) in zip(was.contents, now.contents) {
            guard essence(left.mediaType) == essence(right.mediaType) else { return false }
            switch (left.use, right.use) {
            case (nil, nil): continue
            case (let left?, let right?):
                if counterparts[left.schema] == right.schema { continue }
                if !trial(left.schema, right.schema).isEmpty { return false }
            default: return false
            }
        }
        return true
    }
}

/// A media type without its parameters.
private func essence(_ mediaType: String) -> String {
    mediaType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
}

extension Response {
    var isSuccess: Bool {
        switch status {
        case .code(let code): (200..<300).contains(code)
        case .range(let first): first == 2
        case .default: false
        }
    }
}

extension Response.Status {
    var words: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let first): "\(first)XX"
        case .default: "default"
        }
    }
}

extension PartEncodings {
    fileprivate var words: [String: String] {
        Dictionary(
            named.map { part in
                let style = part.style.map { "\($0.rawValue) \(part.explode ?? ($0 == .form))" }
                return (
                    part.wireName ?? "",
                    [part.contentType, style, part.allowReserved ? "reserved" : nil].compactMap { $0 }
                        .joined(separator: " ")
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}
