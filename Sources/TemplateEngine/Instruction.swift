import Diagnostics

/// One template as the renderer runs it.
struct Template: Sendable {
    var name: String
    var file: SourceFile.ID
    var instructions: [Instruction] = []
    /// Of the instruction at the same position: the name in its tag, or the whole tag.
    var spans: [Span] = []
    /// All that its instructions print as it stands.
    var text: [UInt8] = []
    /// Templates that it names, and whether that stands outside of every section and block.
    var calls: [Call] = []

    struct Call: Sendable {
        var template: Int32
        var isCertain: Bool
        var span: Span
    }
}

/// One step of a template. `end` is the position just past the last instruction inside.
enum Instruction: Sendable {
    case text(TextRange)
    case value(NamePath, isEscaped: Bool)
    /// A value alone on its line, where the options treat that as a run of lines.
    case lines(NamePath, isEscaped: Bool, indent: TextRange, lineEnd: TextRange)
    case section(NamePath, end: Int32)
    case inverted(NamePath, end: Int32)
    case partial(Callee, indent: TextRange)
    /// Inside are what its blocks are replaced with, and nothing else that is printed.
    case parent(Callee, indent: TextRange, end: Int32)
    /// Stands directly in a parent: replaces a block of the called template.
    case replacement(block: Int32, end: Int32)
    /// Inside is what is printed when nobody replaces it.
    case block(Int32, indent: TextRange, end: Int32)
}

extension Instruction {
    /// Just past what is inside of it. Nil for what has no inside.
    var end: Int? {
        switch self {
        case .section(_, let end), .inverted(_, let end), .parent(_, _, let end), .replacement(_, let end),
            .block(_, _, let end):
            Int(end)
        case .text, .value, .lines, .partial: nil
        }
    }

    /// The place where what follows its section goes on is known.
    mutating func leave(at end: Int32) {
        switch self {
        case .section(let path, _): self = .section(path, end: end)
        case .inverted(let path, _): self = .inverted(path, end: end)
        case .parent(let callee, let indent, _): self = .parent(callee, indent: indent, end: end)
        case .replacement(let block, _): self = .replacement(block: block, end: end)
        case .block(let block, let indent, _): self = .block(block, indent: indent, end: end)
        case .text, .value, .lines, .partial: break
        }
    }
}

extension [Instruction] {
    /// What the parent tag at `parent` has for a block: the instructions inside.
    func replacement(of block: Int32, inParentAt parent: Int) -> Range<Int>? {
        var position = parent + 1
        let end = self[parent].end ?? position
        while position < end {
            if case .replacement(block, let end) = self[position] { return position + 1..<Int(end) }
            position = self[position].end ?? position + 1
        }
        return nil
    }
}

extension [UInt8] {
    subscript(range: TextRange) -> ArraySlice<UInt8> { self[Int(range.lower)..<Int(range.upper)] }
}

/// A stretch of a template's text.
struct TextRange: Sendable {
    var lower: Int32
    var upper: Int32
    var isEmpty: Bool { lower == upper }
    static let none = TextRange(lower: 0, upper: 0)
}

/// A dotted name: a stretch of the vocabulary's segments. Empty for `.`, the value at hand.
struct NamePath: Sendable {
    var lower: Int32
    var upper: Int32
    var isImplicit: Bool { lower == upper }
    static let implicit = NamePath(lower: 0, upper: 0)
}

/// The template that a tag includes.
enum Callee: Sendable {
    case template(Int32)
    /// `{{>*name}}`: the template whose name is the value of `name`.
    case dynamic(NamePath)
    /// No such template, which has been reported.
    case missing
}

/// The words of all templates of a library, as numbers.
struct Vocabulary: Sendable {
    /// Every name that some tag looks up.
    var names = NameTable()
    /// Every name of a block.
    var blocks = NameTable()
    /// The parts of dotted names, one path after the other.
    var segments: [Int32] = []

    /// `a.b.c`, or `.` for the value at hand. Nil when a part of it is empty.
    mutating func path(_ name: String) -> NamePath? {
        if name == "." { return .implicit }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        let lower = Int32(segments.count)
        for part in parts { segments.append(names.number(of: String(part))) }
        return NamePath(lower: lower, upper: Int32(segments.count))
    }
}

/// Names, each with a small number.
struct NameTable: Sendable {
    private(set) var all: [String] = []
    private var numbers: [String: Int32] = [:]

    mutating func number(of name: String) -> Int32 {
        if let number = numbers[name] { return number }
        let number = Int32(all.count)
        numbers[name] = number
        all.append(name)
        return number
    }

    func known(_ name: String) -> Int32? { numbers[name] }
}
