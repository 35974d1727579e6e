import Patterns

/// A query for values of a tree (RFC 9535): `$.paths.*.get.parameters[?@.name == 'filter']`.
package struct JSONPath: Sendable {
    let segments: [Segment]
    /// What the text holds that RFC 9535 does not allow, and that was read all the same.
    package let departures: [JSONPathProblem]

    /// Reads a query. Its text begins with `$` and has no space at either end.
    package init(_ text: String) throws(JSONPathProblem) {
        var parser = JSONPathParser(text)
        segments = try parser.parsePath()
        departures = parser.departures
    }

    /// One step from values to values below them.
    struct Segment: Sendable {
        /// Written `..`: the step starts from the values themselves and from all that they hold.
        var isDescendant: Bool
        var selectors: [Selector]
        /// Bytes of the query's text.
        var range: Range<Int>
    }

    enum Selector: Sendable {
        case name(String)
        case wildcard
        /// Negative positions count from the end.
        case index(Int)
        case slice(start: Int?, end: Int?, step: Int)
        case filter(Condition)
    }

    /// A query inside a filter.
    struct Query: Sendable {
        /// From the value that is filtered (`@`), not from the root (`$`).
        var isRelative: Bool
        var segments: [Segment]

        /// Whether it can find one value at most, so that the value can be compared.
        var isSingular: Bool {
            segments.allSatisfy { segment in
                guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
                return switch segment.selectors[0] {
                case .name, .index: true
                case .wildcard, .slice, .filter: false
                }
            }
        }
    }

    /// What a filter asks of each value.
    indirect enum Condition: Sendable {
        case any([Condition])
        case all([Condition])
        case not(Condition)
        case exists(Query)
        case compare(Operand, Comparison, Operand)
        /// `match` when it is the whole text that has to match, else `search`.
        case match(Operand, Expression, isWhole: Bool)
    }

    /// What can be compared: one value, or none.
    indirect enum Operand: Sendable {
        case literal(Node.Value)
        /// Singular.
        case query(Query)
        case length(Operand)
        case count(Query)
        case value(Query)
    }

    enum Comparison: String, Sendable, CaseIterable {
        // Longer ones first, as the parser tries them.
        case equal = "=="
        case notEqual = "!="
        case atMost = "<="
        case atLeast = ">="
        case less = "<"
        case greater = ">"
    }

    /// The regular expression of `match` and `search`.
    enum Expression: Sendable {
        /// Known beforehand. Nil for a text that is no regular expression, which nothing matches.
        case fixed(Pattern?)
        case computed(Operand)
    }
}
