import Diagnostics

/// Which part of an API is wanted.
package struct GraphFilter: Sendable {
    /// What a term is held against.
    package enum Subject: String, CaseIterable, Sendable { case tag, operation, path, schema, webhook }

    /// One word of a filter, and where somebody wrote it.
    package struct Term: Sendable {
        package var subject: Subject
        /// A name, in which `*` stands for any letters; of a path, `**` for any number of segments.
        package var pattern: String
        package var place: Diagnostic.Place

        package init(_ subject: Subject, _ pattern: String, at place: Diagnostic.Place) {
            self.subject = subject
            self.pattern = pattern
            self.place = place
        }

        /// `tag:payments`
        package var text: String { "\(subject.rawValue):\(pattern)" }
    }

    /// When there are any, only what one of them names is wanted.
    package var included: [Term] = []
    /// Wins over `included`.
    package var excluded: [Term] = []
    /// Leaves out what is deprecated.
    package var excludesDeprecated = false
    /// Keeps what `x-internal` marks.
    package var includesInternal = false

    package init() {}

    /// Whether anything of `graph` might be left out. Most graphs come through whole, and need not be looked through.
    package func mayChange(_ graph: APIGraph) -> Bool {
        if !included.isEmpty || !excluded.isEmpty || excludesDeprecated { return true }
        let hasInternal =
            graph.operations.contains(where: \.isInternal) || graph.webhooks.contains(where: \.isInternal)
            || graph.schemas.contains(where: \.isInternal)
        return hasInternal && !includesInternal
    }
}

extension GraphFilter.Term {
    func matches(_ operation: APIOperation) -> Bool {
        switch subject {
        case .tag: operation.tags.contains { matchesName($0, pattern) }
        case .path: matchesPath(operation.path, pattern)
        case .operation:
            operation.operationID.map { matchesName($0, pattern) } ?? false
                || matchesPath("\(operation.method) \(operation.path)", pattern)
        case .schema, .webhook: false
        }
    }

    func matches(_ webhook: Webhook) -> Bool {
        switch subject {
        case .tag: webhook.tags.contains { matchesName($0, pattern) }
        case .webhook: matchesName(webhook.wireName, pattern)
        case .operation: webhook.operationID.map { matchesName($0, pattern) } ?? false
        case .path, .schema: false
        }
    }

    func matches(_ schema: Schema) -> Bool {
        subject == .schema && (schema.componentName.map { matchesName($0, pattern) } ?? false)
    }
}

/// Whether `pattern` fits all of `name`; `*` stands for any letters, none too.
func matchesName(_ name: some StringProtocol, _ pattern: some StringProtocol) -> Bool {
    let (name, pattern) = (Array(name.utf8), Array(pattern.utf8))
    let star = UInt8(ascii: "*")
    var (read, used) = (0, 0)
    // After a star: where it stands, and how much of the name it has taken.
    var last: (star: Int, taken: Int)?
    while read < name.count {
        if used < pattern.count, pattern[used] == star {
            last = (used, read)
            used += 1
        } else if used < pattern.count, pattern[used] == name[read] {
            read += 1
            used += 1
        } else if let (place, taken) = last {
            last = (place, taken + 1)
            read = taken + 1
            used = place + 1
        } else {
            return false
        }
    }
    return pattern[used...].allSatisfy { $0 == star }
}

/// Whether `pattern` fits all of `path`, segment by segment: `*` stays within one, `**` stands for any number of them.
func matchesPath(_ path: String, _ pattern: String) -> Bool {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    // How much of the pattern may be used up so far. One pass over the path, however many stars there are.
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    var open = withSkippedStars([0], parts)
    for segment in segments {
        var next: Set<Int> = []
        for place in open where place < parts.count {
            if parts[place] == "**" {
                next.insert(place)
            } else if matchesName(segment, parts[place]) {
                next.insert(place + 1)
            }
        }
        open = withSkippedStars(next, parts)
    }
    return open.contains(parts.count)
}

/// `**` may stand for nothing.
private func withSkippedStars(_ places: Set<Int>, _ parts: [Substring]) -> Set<Int> {
    var result = places
    for place in places {
        var end = place
        while end < parts.count, parts[end] == "**" {
            end += 1
            result.insert(end)
        }
    }
    return result
}
