/// A regular expression as `pattern` has it: ECMA-262 with the `u` flag, found anywhere in a text.
///
/// Matching takes time in proportion to the length of the text, whatever the pattern: nothing is ever tried
/// again. That is why there are no backreferences; they are refused.
package struct Pattern: Sendable {
    private let program: PatternProgram
    private let automaton: PatternAutomaton?

    /// Says what cannot be understood, and where.
    package init(_ source: String) throws(PatternProblem) {
        var parser = PatternParser(source)
        program = try PatternProgram(try parser.parse())
        automaton = PatternAutomaton(program)
    }

    /// A pattern that was read by another grammar, for a text or a few. Never takes more than `sizeLimit` steps.
    package init(_ tree: PatternTree, sizeLimit: Int) throws(PatternProblem) {
        program = try PatternProgram(tree, sizeLimit: sizeLimit)
        automaton = nil
    }

    /// Why a pattern cannot be used. Nil when it can be.
    package static func problem(in source: String) -> PatternProblem? {
        do throws(PatternProblem) {
            var parser = PatternParser(source)
            _ = try PatternProgram(try parser.parse())
            return nil
        } catch {
            return error
        }
    }

    /// What each character of a text costs at most.
    package var cost: Int { program.instructions.count }

    /// Whether the pattern is found in a text.
    package func matches(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { matches(utf8: $0) }
    }

    /// Whether the pattern is found in a text in UTF-8.
    package func matches(utf8 text: UnsafeBufferPointer<UInt8>) -> Bool {
        if let automaton { return automaton.matches(text) }
        return PatternSimulation(program, String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value))
            .matches()
    }
}

/// Why a pattern cannot be used.
package struct PatternProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The place in the pattern, counted in Unicode scalars from zero.
    package let offset: Int
    package let message: String

    package var description: String { message }

    static func unbalanced(_ bracket: String, at offset: Int) -> PatternProblem {
        PatternProblem(
            offset: offset, message: "the `\(bracket)` at character \(offset + 1) has no counterpart")
    }

    static func nothingToRepeat(at offset: Int) -> PatternProblem {
        PatternProblem(
            offset: offset, message: "nothing stands before character \(offset + 1) that could be repeated")
    }

    static func reversedRange(at offset: Int) -> PatternProblem {
        PatternProblem(offset: offset, message: "the range at character \(offset + 1) ends before it begins")
    }

    static func unknownEscape(_ text: String, at offset: Int) -> PatternProblem {
        PatternProblem(
            offset: offset, message: "`\(text)` at character \(offset + 1) has no meaning in ECMA-262")
    }

    static func unknownGroup(_ text: String, at offset: Int) -> PatternProblem {
        PatternProblem(
            offset: offset,
            message: "the group `\(text)` at character \(offset + 1) has no meaning in ECMA-262")
    }

    static func unknownProperty(_ name: String, at offset: Int) -> PatternProblem {
        PatternProblem(
            offset: offset,
            message: "the character property `\(name)` at character \(offset + 1) is not known")
    }

    static func backreference(at offset: Int) -> PatternProblem {
        PatternProblem(
            offset: offset,
            message: "the backreference at character \(offset + 1) cannot be matched in a bounded time")
    }

    package static let tooDeep = PatternProblem(
        offset: 0, message: "the pattern has more than \(PatternParser.depthLimit) groups inside each other")

    static func tooLarge(_ limit: Int) -> PatternProblem {
        PatternProblem(
            offset: 0, message: "the pattern repeats so much that it would take more than \(limit) steps")
    }
}

/// A pattern as it is written.
package indirect enum PatternTree {
    case set(ScalarSet)
    case sequence([PatternTree])
    case choice([PatternTree])
    /// No `maximum` is none.
    case repeated(PatternTree, minimum: Int, maximum: Int?)
    case assertion(PatternAssertion)
    case look(PatternTree, isAhead: Bool, isNegative: Bool)
    /// Part of the syntax, but not matched.
    case backreference(offset: Int)
}

/// What a place in a text can be.
package enum PatternAssertion: UInt8, Sendable {
    case start, end, wordBoundary, noWordBoundary
}
