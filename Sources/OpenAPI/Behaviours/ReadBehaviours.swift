import Diagnostics
import Documents
import SchemaGraph

/// The extensions of the document, and what operations take from there.
struct DocumentBehaviours: Sendable {
    struct Idempotency: Sendable {
        var header: String
        /// Upper case.
        var methods: [String]
    }

    var shared = Behaviours()
    var pageRules: [(name: String, rule: PageBehaviour)] = []
    var idempotency: Idempotency?
}

func readBehaviours(_ document: inout ObjectReader, _ reading: inout Reading) -> DocumentBehaviours {
    var result = DocumentBehaviours()
    for site in document.take("x-sdk-pagination")?.children ?? [] {
        if let rule = readPageRule(site, &reading) { result.pageRules.append((site.key, rule)) }
    }
    result.idempotency = document.take("x-sdk-idempotency").flatMap { readIdempotency($0, &reading) }
    if let site = document.take("x-sdk-retry") { result.shared.retry = readRetry(site, &reading) ?? .init() }
    result.shared.errors = document.take("x-sdk-error").flatMap { readErrors($0, &reading) }
    result.shared.isHTTPSOnly = document.flag("x-sdk-https-only", &reading) ?? false
    if let headers = document.take("x-sdk-headers") { result.shared.headers = readHeaders(headers, &reading) }
    if let site = document.take("x-sdk-compression"),
        var reader = BehaviourReader(site, "x-sdk-compression", &reading)
    {
        let requests = reader.word("requests", ["gzip"], &reading)
        let minimum = reader.whole("minimum", 0...1_000_000_000, &reading) ?? 1024
        result.shared.gzipMinimum = requests.map { _ in minimum }
        reader.finish(needed: ["requests"], &reading)
    }
    if let site = document.take("x-sdk-webhook-signature") {
        result.shared.webhookSignatures = readWebhookSignatures(site, &reading)
    }
    if let site = document.take("x-sdk-webhook-event") {
        result.shared.webhookEvent = readLonePointer(site, &reading)
    }
    return result
}

private func readIdempotency(_ site: Site, _ reading: inout Reading) -> DocumentBehaviours.Idempotency? {
    guard var reader = BehaviourReader(site, "x-sdk-idempotency", &reading) else { return nil }
    let header = reader.text("header", &reading)
    let known = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]
    let methods = reader.texts("methods", &reading) ?? ["post"]
    for method in methods where !known.contains(method.lowercased()) {
        reading.report.add(
            .behaviourWord(method, "methods", in: "x-sdk-idempotency", known: known, at: site.span))
    }
    reader.finish(needed: ["header"], &reading)
    return header.map { .init(header: $0, methods: methods.map { $0.uppercased() }) }
}

/// Nil, for an operation: what is said is wrong.
func readRetry(_ site: Site, _ reading: inout Reading) -> RetryBehaviour? {
    var result = RetryBehaviour()
    if site.node.bool == false {
        result.retries = 0
        return result
    }
    guard var reader = BehaviourReader(site, "x-sdk-retry", expected: "an object, or `false`", &reading)
    else {
        return nil
    }
    result.retries = reader.whole("retries", 0...10, &reading)
    result.statuses = reader.wholes("statuses", 100...599, &reading)
    result.delay = reader.number("delay", 0...3600, &reading).map { Int($0 * 1000) }
    result.longestDelay = reader.number("longest-delay", 0...3600, &reading).map { Int($0 * 1000) }
    result.also = reader.take("also").map { readSigns($0, &reading) }
    result.never = reader.take("never").map { readSigns($0, &reading) }
    reader.finish(&reading)
    return result
}

private func readSigns(_ site: Site, _ reading: inout Reading) -> [RetryBehaviour.Sign] {
    let sites = site.node.list == nil ? [site] : site.elements
    return sites.compactMap { site in
        guard var reader = BehaviourReader(site, "x-sdk-retry", expected: "`{at: /code, is: …}`", &reading)
        else {
            return nil
        }
        let pointer = reader.pointer("at", &reading)
        let value = reader.text("is", &reading)
        reader.finish(needed: ["at", "is"], &reading)
        guard let pointer, let value else { return nil }
        return .init(pointer: pointer, value: value)
    }
}

private func readErrors(_ site: Site, _ reading: inout Reading) -> ErrorBehaviour? {
    guard var reader = BehaviourReader(site, "x-sdk-error", &reading) else { return nil }
    var result = ErrorBehaviour()
    result.body = reader.pointers("body", &reading) ?? []
    result.code = reader.pointers("code", &reading) ?? []
    result.message = reader.pointers("message", &reading) ?? []
    for word in reader.texts("request-id", &reading) ?? [] {
        if word.hasPrefix("/") { result.requestID.append(word) } else { result.requestIDHeaders.append(word) }
    }
    reader.finish(&reading)
    return result
}

private func readHeaders(_ site: Site, _ reading: inout Reading) -> [HeaderBehaviour] {
    guard site.node.record != nil else {
        _ = BehaviourReader(site, "x-sdk-headers", &reading)
        return []
    }
    return site.children.compactMap { header in
        if let text = scalarText(header.node) {
            return HeaderBehaviour(
                wireName: header.key, chosenName: nil, value: text, documentation: Documentation())
        }
        let expected = "a text, or `{name: …}`"
        guard var reader = BehaviourReader(header, "x-sdk-headers", expected: expected, &reading) else {
            return nil
        }
        let name = reader.text("name", &reading)
        let value = reader.text("value", &reading)
        let description = reader.text("description", &reading)
        reader.finish(needed: ["name"], &reading)
        return name.map {
            HeaderBehaviour(
                wireName: header.key, chosenName: $0, value: value,
                documentation: Documentation(description: description))
        }
    }
}

private func readLonePointer(_ site: Site, _ reading: inout Reading) -> String? {
    if let text = site.node.string, text.hasPrefix("/") { return text }
    reading.report.add(
        .behaviourKind(
            site.key, expected: "a JSON pointer, such as `/type`", found: site.node.kindName,
            at: site.node.span))
    return nil
}
