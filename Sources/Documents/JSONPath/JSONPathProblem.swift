/// Where and why a text is no JSONPath.
package struct JSONPathProblem: Error, Sendable {
    /// UTF-8 bytes from the start of the text.
    package var range: Range<Int>
    /// Lower case, no full stop.
    package var what: String
    package var fix: String

    init(_ range: Range<Int>, _ what: String, fix: String) {
        self.range = range
        self.what = what
        self.fix = fix
    }
}

extension JSONPathProblem {
    static func noRoot(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "a JSONPath begins with `$`", fix: "begin with `$`, as in `$.paths['/pets'].get`")
    }

    static func leftOver(_ range: Range<Int>, isSpace: Bool) -> JSONPathProblem {
        isSpace
            ? JSONPathProblem(range, "a JSONPath ends with a space", fix: "remove the space")
            : JSONPathProblem(
                range, "no step of a JSONPath begins like this",
                fix: "write `.name`, `['name']`, `[0]`, `[?filter]` or `..name`")
    }

    static func noName(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "no name follows the dot",
            fix: "write a name of letters, digits and `_`, or `*`; other names go into brackets: `['a-b']`")
    }

    static func hyphen(_ name: String, _ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "the name `\(name)` has a `-`, and stands without quotes", fix: "write `['\(name)']`")
    }

    static func noSelector(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "no selector begins like this",
            fix: "write a name in quotes, a position, a slice such as `1:3`, `*`, or `?` and a filter")
    }

    static func expected(_ token: String, _ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(range, "`\(token)` is missing here", fix: "write `\(token)`")
    }

    static func openQuote(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(range, "the quote is never closed", fix: "close it with the same quote")
    }

    static func badEscape(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "this is no escape, or no character that can stand in quotes",
            fix:
                #"write `\\` for a backslash; others are `\'`, `\"`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t`, `\u00E9`"#
        )
    }

    static func badNumber(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "this is no number that can stand here",
            fix: "write it as in JSON, without leading zeros; positions lie within 9007199254740991")
    }

    static func noTerm(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "a filter cannot go on like this",
            fix: "write a query (`@.name`), text in quotes, a number, `true`, `false`, `null`, or a function")
    }

    static func unknownFunction(_ name: String, _ range: Range<Int>, guess: String?) -> JSONPathProblem {
        JSONPathProblem(
            range, "there is no function `\(name)`",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "the functions are `length`, `count`, `match`, `search` and `value`")
    }

    static func argumentCount(_ name: String, _ count: Int, _ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "`\(name)` takes \(count == 1 ? "one argument" : "two arguments")",
            fix: count == 1 ? "write `\(name)(@.name)`" : "write `\(name)(@.name, 'pattern')`")
    }

    static func notComparable(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "this may be several values, or none that can be compared",
            fix: "compare what leads to one value, as `@.name` or `length(@.tags)`; or ask if it exists")
    }

    static func notQuery(_ name: String, _ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(range, "`\(name)` takes a query", fix: "write `\(name)(@.name)`")
    }

    static func singleEqualsSign(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(range, "a single `=` compares nothing", fix: "write `==`")
    }

    static func notTest(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "a value alone is neither true nor false",
            fix: "compare it with `==`, `!=`, `<`, `<=`, `>` or `>=`")
    }

    static func tooDeep(_ range: Range<Int>) -> JSONPathProblem {
        JSONPathProblem(
            range, "filters and brackets stand too deep in one another", fix: "simplify the query")
    }
}
