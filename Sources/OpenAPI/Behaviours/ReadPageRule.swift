import Diagnostics
import Documents
import SchemaGraph

/// `x-sdk-pagination`: a rule under a name of the document, or on an operation.
func readPageRule(_ site: Site, _ reading: inout Reading) -> PageBehaviour? {
    guard var reader = BehaviourReader(site, "x-sdk-pagination", &reading) else { return nil }
    let items = reader.pointer("items", &reading) ?? ""
    let next = reader.take("next").map { readSteps($0, isPrevious: false, &reading) } ?? []
    let previous = reader.take("previous").map { readSteps($0, isPrevious: true, &reading) } ?? []
    reader.finish(needed: ["next"], &reading)
    guard !next.isEmpty else { return nil }
    return PageBehaviour(items: items, next: next, previous: previous, origin: reading.origin(site))
}

private func readSteps(_ site: Site, isPrevious: Bool, _ reading: inout Reading) -> [PageBehaviour.Step] {
    let sites = site.node.list == nil ? [site] : site.elements
    return sites.compactMap { readStep($0, isPrevious: isPrevious, &reading) }
}

private let forms = "`{parameter: …, cursor: …}`, `{parameter: …, offset: …}`, `{url: …}` or `{link: …}`"

private func readStep(_ site: Site, isPrevious: Bool, _ reading: inout Reading) -> PageBehaviour.Step? {
    guard var reader = BehaviourReader(site, "x-sdk-pagination", expected: forms, &reading) else {
        return nil
    }
    if site.node["url"] != nil {
        let url = reader.pointer("url", &reading)
        reader.finish(&reading)
        return url.map { .url($0) }
    }
    if site.node["link"] != nil {
        let relation = reader.text("link", &reading)
        reader.finish(&reading)
        return relation.map { .link($0) }
    }
    let parameter = reader.text("parameter", &reading).map { PageBehaviour.Target.query($0) }
    let body = reader.pointer("body", &reading).map { PageBehaviour.Target.body($0) }
    let more = reader.pointer("more", &reading)
    guard let target = parameter ?? body else {
        _ = (reader.take("cursor"), reader.take("offset"), reader.take("start"), reader.take("total"))
        reader.finish(needed: ["parameter"], &reading)
        return nil
    }
    if site.node["offset"] == nil {
        let cursor = reader.pointer("cursor", &reading)
        reader.finish(needed: ["cursor"], &reading)
        return cursor.map { .cursor(target, $0, more: more) }
    }
    let offset = reader.word("offset", ["items", "pages"], &reading)
    if isPrevious, offset == "items" { return readItemsBefore(target, &reader, &reading) }
    let start = reader.whole("start", 0...1_000_000_000, &reading)
    let total = reader.pointer("total", &reading)
    reader.finish(&reading)
    return offset.map { unit in
        unit == "items"
            ? .items(target, start: start, total: total, more: more)
            : .pages(target, start: start, total: total, more: more)
    }
}

/// The page before one, counted by items: the request has to say how many a page has.
private func readItemsBefore(
    _ target: PageBehaviour.Target, _ reader: inout BehaviourReader, _ reading: inout Reading
) -> PageBehaviour.Step? {
    let size: PageBehaviour.Target?
    if case .query = target {
        size = reader.text("limit", &reading).map { .query($0) }
    } else {
        size = reader.pointer("limit", &reading).map { .body($0) }
    }
    let start = reader.whole("start", 0...1_000_000_000, &reading)
    reader.finish(needed: ["limit"], &reading)
    return size.map { .itemsBefore(target, size: $0, start: start) }
}
