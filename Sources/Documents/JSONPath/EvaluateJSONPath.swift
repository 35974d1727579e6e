import Patterns
import Diagnostics

extension JSONPath {
    /// A value that a query found.
    package struct Match: Sendable {
        package var node: Node
        /// How it is reached from the root: positions among the entries of objects and the items of arrays,
        /// outermost first.
        package var location: [Int]

        package init(node: Node, location: [Int]) {
            self.node = node
            self.location = location
        }
    }

    /// Evaluation was given up: the query asks for more steps than any sensible one needs.
    package struct TooMuchWork: Error {}

    /// How many values a query may look at where nobody says otherwise.
    package static let usualBudget = 10_000_000

    /// The values of `root` that are meant, in order. A value that is found twice comes twice.
    ///
    /// `budget` is how many values may be looked at, each as often as that is done; what was spent is taken
    /// off it. Of what is found no more than a million values are held at once.
    package func matches(in root: Node, budget: inout Int) throws(TooMuchWork) -> [Match] {
        var evaluation = Evaluation(root: root, budget: budget)
        defer { budget = evaluation.budget }
        return try evaluation.select(segments, from: Match(node: root, location: []))
    }

    package func matches(in root: Node) throws(TooMuchWork) -> [Match] {
        var budget = Self.usualBudget
        return try matches(in: root, budget: &budget)
    }

    /// The first step of a query that finds nothing.
    package struct DeadEnd: Sendable {
        /// Bytes of the query's text.
        package var step: Range<Int>
        /// The key that the step asks for, where it is one.
        package var key: String?
        /// The keys that are there.
        package var known: [String]
    }

    /// Why nothing is found. Nil when something is.
    package func deadEnd(in root: Node) throws(TooMuchWork) -> DeadEnd? {
        var evaluation = Evaluation(root: root, budget: Self.usualBudget)
        var matches = [Match(node: root, location: [])]
        for segment in segments {
            var next: [Match] = []
            for match in matches { next += try evaluation.select([segment], from: match) }
            if next.isEmpty {
                let nearby = matches.prefix(100).compactMap(\.node.record)
                guard case .name(let key)? = segment.selectors.first else {
                    return DeadEnd(step: segment.range, key: nil, known: [])
                }
                return DeadEnd(
                    step: segment.range, key: key, known: nearby.flatMap { $0.entries.map(\.key) })
            }
            matches = next
        }
        return nil
    }
}

private struct Evaluation {
    let root: Node
    /// How many values may still be looked at.
    private(set) var budget: Int
    private static let matchLimit = 1_000_000

    init(root: Node, budget: Int) {
        self.root = root
        self.budget = budget
    }

    mutating func select(
        _ segments: [JSONPath.Segment], from start: JSONPath.Match
    ) throws(JSONPath.TooMuchWork) -> [JSONPath.Match] {
        var matches = [start]
        for segment in segments {
            var next: [JSONPath.Match] = []
            for match in matches {
                if segment.isDescendant {
                    try descend(match, segment.selectors, &next)
                } else {
                    try step(match, segment.selectors, &next)
                }
            }
            matches = next
        }
        return matches
    }

    /// What the selectors choose below `match` and below everything that it holds, from the outside in.
    private mutating func descend(
        _ match: JSONPath.Match, _ selectors: [JSONPath.Selector], _ found: inout [JSONPath.Match]
    ) throws(JSONPath.TooMuchWork) {
        try step(match, selectors, &found)
        for position in 0..<match.node.childCount {
            try descend(match.child(position), selectors, &found)
        }
    }

    private mutating func step(
        _ match: JSONPath.Match, _ selectors: [JSONPath.Selector], _ found: inout [JSONPath.Match]
    ) throws(JSONPath.TooMuchWork) {
        for selector in selectors {
            try spend(1)
            switch selector {
            case .name(let name):
                if let position = match.node.position(ofKey: name) { found.append(match.child(position)) }
            case .index(let index):
                guard let list = match.node.list else { continue }
                let position = index < 0 ? list.count + index : index
                if list.indices.contains(position) { found.append(match.child(position)) }
            case .wildcard:
                try spend(match.node.childCount)
                for position in 0..<match.node.childCount { found.append(match.child(position)) }
            case .slice(let start, let end, let step):
                let positions = slice(match.node.list?.count ?? 0, start, end, step)
                try spend(positions.count)
                for position in positions { found.append(match.child(position)) }
            case .filter(let condition):
                for position in 0..<match.node.childCount {
                    let child = match.node.childNode(position)
                    if try holds(condition, child) { found.append(match.child(position)) }
                }
            }
        }
        if found.count > Self.matchLimit { throw JSONPath.TooMuchWork() }
    }

    /// Positions of a slice (RFC 9535 §2.3.4.2.2).
    private func slice(_ count: Int, _ start: Int?, _ end: Int?, _ step: Int) -> [Int] {
        func bounded(_ position: Int?, _ fallback: Int, _ range: ClosedRange<Int>) -> Int {
            guard let position else { return fallback }
            return min(max(position < 0 ? count + position : position, range.lowerBound), range.upperBound)
        }
        if step == 0 || count == 0 { return [] }
        if step > 0 {
            let range = 0...count
            return Array(stride(from: bounded(start, 0, range), to: bounded(end, count, range), by: step))
        }
        let range = -1...count - 1
        return Array(stride(from: bounded(start, count - 1, range), to: bounded(end, -1, range), by: step))
    }

    private mutating func holds(
        _ condition: JSONPath.Condition, _ current: Node
    ) throws(JSONPath.TooMuchWork) -> Bool {
        try spend(1)
        switch condition {
        case .any(let conditions):
            for condition in conditions where try holds(condition, current) { return true }
            return false
        case .all(let conditions):
            for condition in conditions where try !holds(condition, current) { return false }
            return true
        case .not(let condition): return try !holds(condition, current)
        case .exists(let query):
            if query.isSingular { return single(query, current) != nil }
            return try !select(query, current).isEmpty
        case .compare(let left, let comparison, let right):
            let (left, right) = (try value(left, current), try value(right, current))
            try spend((left?.size ?? 1) - 1)
            return compare(left, comparison, right)
        case .match(let text, let pattern, let isWhole):
            guard case .string(let text)? = try value(text, current),
                let expression = try expression(pattern, isWhole, current)
            else { return false }
            try spend(text.utf8.count * expression.cost / 16)
            return expression.matches(text)
        }
    }

    private mutating func expression(
        _ pattern: JSONPath.Expression, _ isWhole: Bool, _ current: Node
    ) throws(JSONPath.TooMuchWork) -> Pattern? {
        switch pattern {
        case .fixed(let expression): return expression
        case .computed(let operand):
            guard case .string(let text)? = try value(operand, current) else { return nil }
            try spend(text.utf8.count)
            return Pattern(interoperable: text, isWhole: isWhole)
        }
    }

    /// Nil for `Nothing`.
    private mutating func value(
        _ operand: JSONPath.Operand, _ current: Node
    ) throws(JSONPath.TooMuchWork) -> Node.Value? {
        switch operand {
        case .literal(let value): return value
        case .query(let query): return single(query, current)?.value
        case .count(let query): return .number("\(try select(query, current).count)")
        case .value(let query):
            let found = try select(query, current)
            return found.count == 1 ? found[0].node.value : nil
        case .length(let operand):
            switch try value(operand, current) {
            case .string(let text):
                try spend(text.utf8.count / 16)
                return .number("\(text.unicodeScalars.count)")
            case .list(let list): return .number("\(list.count)")
            case .record(let record): return .number("\(record.entries.count)")
            case .null, .bool, .number, nil: return nil
            }
        }
    }

    private mutating func select(
        _ query: JSONPath.Query, _ current: Node
    ) throws(JSONPath.TooMuchWork) -> [JSONPath.Match] {
        try select(
            query.segments, from: JSONPath.Match(node: query.isRelative ? current : root, location: []))
    }

    private func single(_ query: JSONPath.Query, _ current: Node) -> Node? {
        var node = query.isRelative ? current : root
        for segment in query.segments {
            switch segment.selectors[0] {
            case .name(let name):
                guard let next = node[name] else { return nil }
                node = next
            case .index(let index):
                guard let list = node.list else { return nil }
                let position = index < 0 ? list.count + index : index
                guard list.indices.contains(position) else { return nil }
                node = list[position]
            case .wildcard, .slice, .filter: return nil
            }
        }
        return node
    }

    private mutating func spend(_ amount: Int) throws(JSONPath.TooMuchWork) {
        budget -= amount
        if budget < 0 { throw JSONPath.TooMuchWork() }
    }
}

extension JSONPath.Match {
    fileprivate func child(_ position: Int) -> JSONPath.Match {
        JSONPath.Match(node: node.childNode(position), location: location + [position])
    }
}

extension Node {
    /// Entries of an object, items of an array; none for other values.
    fileprivate var childCount: Int {
        switch value {
        case .record(let record): record.entries.count
        case .list(let list): list.count
        case .null, .bool, .number, .string: 0
        }
    }

    /// `position` is less than `childCount`.
    fileprivate func childNode(_ position: Int) -> Node {
        switch value {
        case .record(let record): record.entries[position].value
        case .list(let list): list[position]
        case .null, .bool, .number, .string: self
        }
    }

    fileprivate func position(ofKey key: String) -> Int? {
        record?.entries.firstIndex { haveSameScalars($0.key, key) }
    }
}
