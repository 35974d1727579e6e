import Diagnostics
import SchemaGraph

extension Comparison {
    mutating func compareWebhooks() {
        let news = Dictionary(
            new.graph.webhooks.enumerated().map { ($0.element.wireName, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        for webhook in old.graph.webhooks {
            var place = Place(
                name: webhook.wireName, key: "webhooks/\(webhook.wireName)",
                old: old.place(webhook.origin, nil), new: nil, direction: .received, owner: .document)
            guard let index = news[webhook.wireName] else {
                note(Rules.webhookRemoved, place)
                continue
            }
            let other = new.graph.webhooks[index]
            place.new = new.place(other.origin, nil)
            if !webhook.documentation.says(other.documentation) { note(Rules.wordsChanged, place) }
            compareContents(
                webhook.body?.contents ?? [], other.body?.contents ?? [], at: place,
                added: Rules.responseMediaTypeAdded, removed: Rules.responseMediaTypeRemoved)
        }
        let known = ExactSet(old.graph.webhooks.map(\.wireName))
        for webhook in new.graph.webhooks where !known.contains(webhook.wireName) {
            note(
                Rules.webhookAdded,
                Place(
                    name: webhook.wireName, key: "webhooks/\(webhook.wireName)", old: nil,
                    new: new.place(webhook.origin, nil), direction: .received, owner: .document))
        }
    }

    /// What concerns all calls: servers, and the ways of giving credentials.
    mutating func compareDocuments() {
        let place = Place(
            name: "servers", key: "servers", old: nil, new: nil, direction: [.sent, .received],
            owner: .document)
        compareServers(old.graph.servers, new.graph.servers, place)
        for scheme in old.graph.securitySchemes {
            guard let other = new.graph.securitySchemes.first(named: scheme.wireName)
            else {
                continue
            }
            let (was, now) = (scheme.kind.words, other.kind.words)
            guard was != now else { continue }
            note(
                Rules.schemeChanged,
                Place(
                    name: scheme.wireName, key: "components/securitySchemes/\(scheme.wireName)",
                    old: old.place(scheme.origin, nil), new: new.place(other.origin, nil), direction: .sent,
                    owner: .document), "\(was) -> \(now)")
        }
    }

    mutating func compareSecurity(
        _ was: [SecurityRequirement], _ now: [SecurityRequirement], _ operation: Place
    ) {
        let (olds, news) = (was.map(\.needs), now.map(\.needs))
        guard Set(olds) != Set(news) else { return }
        var place = operation.inside(" credentials")
        place.direction = .sent
        place.old?.swift = nil
        place.new?.swift = nil
        // Who has the credentials of one of the old ways still has those of a new one.
        let isStillServed = { (way: Set<String>) in news.isEmpty || news.contains { $0.isSubset(of: way) } }
        let ways = olds.isEmpty ? [[]] : olds
        let rule = ways.allSatisfy(isStillServed) ? Rules.securityRelaxed : Rules.securityAdded
        note(rule, place, "\(words(of: was)) -> \(words(of: now))")
    }

    private func words(of requirements: [SecurityRequirement]) -> String {
        if requirements.isEmpty { return "none" }
        return requirements.map {
            $0.schemes.isEmpty ? "none" : $0.needs.sorted().joined(separator: " and ")
        }
        .sorted().joined(separator: " or ")
    }
}

extension SecurityRequirement {
    /// All that a caller has to have: `key`, `oauth`, `oauth:write`.
    fileprivate var needs: Set<String> {
        Set(schemes + scopes.flatMap { scheme, scopes in scopes.map { "\(scheme):\($0)" } })
    }
}

extension SecurityScheme.Kind {
    fileprivate var words: String {
        switch self {
        case .bearer: "bearer"
        case .basic: "basic"
        case .apiKey(let location, let wireName): "\(location.rawValue) \(wireName)"
        case .accessToken: "access token"
        case .other(let word): word
        }
    }
}
