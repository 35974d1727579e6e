import JSONText
import Patterns
import Diagnostics

/// What stands on one side of a comparison, or alone.
private enum Term {
    case literal(Node.Value)
    case query(JSONPath.Query)
    /// A function that gives a value.
    case value(JSONPath.Operand)
    /// A function that is true or false.
    case condition(JSONPath.Condition)
}

private let functions = ["length", "count", "match", "search", "value"]

extension JSONPathParser {
    private static let depthLimit = 64

    /// A condition of alternatives, `||`, with the space before it (RFC 9535 §2.3.5.1).
    mutating func parseCondition() throws(JSONPathProblem) -> JSONPath.Condition {
        guard depth < Self.depthLimit else { throw .tooDeep(here) }
        depth += 1
        defer { depth -= 1 }
        var alternatives: [JSONPath.Condition] = []
        repeat {
            alternatives.append(try parseConjunction())
        } while take("||")
        return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
    }

    private mutating func parseConjunction() throws(JSONPathProblem) -> JSONPath.Condition {
        var conditions: [JSONPath.Condition] = []
        repeat {
            skipSpace()
            conditions.append(try parseBasic())
            skipSpace()
        } while take("&&")
        return conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    private mutating func parseBasic() throws(JSONPathProblem) -> JSONPath.Condition {
        let isNegated = take("!")
        if isNegated { skipSpace() }
        let start = position
        if take("(") {
            let condition = try parseCondition()
            try expect(")")
            return isNegated ? .not(condition) : condition
        }
        let left = try parseTerm()
        let end = position
        skipSpace()
        if !isNegated, let comparison = takeComparison() {
            let left = try operand(left, start..<end)
            skipSpace()
            let rightStart = position
            let right = try parseTerm()
            return .compare(left, comparison, try operand(right, rightStart..<position))
        }
        if peek == UInt8(ascii: "="), !isNegated { throw .singleEqualsSign(here) }
        let condition: JSONPath.Condition
        switch left {
        case .query(let query): condition = .exists(query)
        case .condition(let given): condition = given
        case .literal, .value: throw .notTest(start..<end)
        }
        return isNegated ? .not(condition) : condition
    }

    private mutating func takeComparison() -> JSONPath.Comparison? {
        JSONPath.Comparison.allCases.first { takeBytes($0.rawValue.utf8) }
    }

    private mutating func parseTerm() throws(JSONPathProblem) -> Term {
        switch peek ?? 0 {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            position += 1
            let isRelative = bytes[position - 1] == UInt8(ascii: "@")
            return .query(JSONPath.Query(isRelative: isRelative, segments: try parseSegments()))
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .literal(.string(try parseString()))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return .literal(.number(try parseNumber()))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return try parseWord()
        default: throw .noTerm(here)
        }
    }

    private mutating func parseNumber() throws(JSONPathProblem) -> String {
        let start = position
        _ = take("-")
        let whole = takeDigits()
        var isNumber = !whole.isEmpty && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
        if take(".") { isNumber = !takeDigits().isEmpty && isNumber }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            isNumber = !takeDigits().isEmpty && isNumber
        }
        guard isNumber else { throw .badNumber(start..<position) }
        return text(start..<position)
    }

    private mutating func parseWord() throws(JSONPathProblem) -> Term {
        let start = position
        while let byte = peek,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
                || isDigit(byte)
        {
            position += 1
        }
        let word = text(start..<position)
        let range = start..<position
        if take("(") { return try parseFunction(word, range) }
        switch word {
        case "true": return .literal(.bool(true))
        case "false": return .literal(.bool(false))
        case "null": return .literal(.null)
        default: throw .noTerm(range)
        }
    }

    /// From behind the opening parenthesis to behind the closing one.
    private mutating func parseFunction(_ name: String, _ range: Range<Int>) throws(JSONPathProblem) -> Term {
        guard functions.contains(name) else {
            throw .unknownFunction(name, range, guess: nearest(to: name, in: functions))
        }
        guard depth < Self.depthLimit else { throw .tooDeep(range) }
        depth += 1
        defer { depth -= 1 }
        var arguments: [(term: Term, range: Range<Int>)] = []
        skipSpace()
        if !take(")") {
            repeat {
                skipSpace()
                let start = position
                let term = try parseTerm()
                arguments.append((term, start..<position))
                skipSpace()
            } while take(",")
            try expect(")")
        }
        let wanted = name == "match" || name == "search" ? 2 : 1
        guard arguments.count == wanted else {
            throw .argumentCount(name, wanted, range.lowerBound..<position)
        }
        let first = arguments[0]
        switch name {
        case "length": return .value(.length(try operand(first.term, first.range)))
        case "count", "value":
            guard case .query(let query) = first.term else { throw .notQuery(name, first.range) }
            return .value(name == "count" ? .count(query) : .value(query))
        default:
            let text = try operand(first.term, first.range)
            let pattern = try operand(arguments[1].term, arguments[1].range)
            let isWhole = name == "match"
            return .condition(.match(text, expression(pattern, isWhole: isWhole), isWhole: isWhole))
        }
    }

    /// The term as one value, or none (RFC 9535 §2.4.3).
    private func operand(_ term: Term, _ range: Range<Int>) throws(JSONPathProblem) -> JSONPath.Operand {
        switch term {
        case .literal(let value): return .literal(value)
        case .value(let operand): return operand
        case .query(let query) where query.isSingular: return .query(query)
        case .query, .condition: throw .notComparable(range)
        }
    }

    private func expression(_ operand: JSONPath.Operand, isWhole: Bool) -> JSONPath.Expression {
        guard case .literal(let value) = operand else { return .computed(operand) }
        guard case .string(let text) = value else { return .fixed(nil) }
        return .fixed(Pattern(interoperable: text, isWhole: isWhole))
    }
}
