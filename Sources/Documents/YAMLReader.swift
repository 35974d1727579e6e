import CYaml
import Diagnostics
import JSONText

/// One step of a YAML text: a value, or the beginning or end of something that holds values.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case documentEnd
        case streamEnd
        /// `isPlain`: written without quotes and not as a block, so that its text decides its type.
        case scalar(String, isPlain: Bool)
        case alias(String)
        case listStart
        case recordStart
        /// `isFlow`: ended by a bracket. A block ends wherever the next thing begins.
        case end(isFlow: Bool)
    }

    var kind: Kind
    var span: Span
    var anchor: String?
    var tag: String?
}

/// The events of a YAML text, one at a time, with their places in bytes.
///
/// libyaml marks a place by the number of characters before it. It is converted here, and nobody else has to
/// know.
struct YAMLEvents: ~Copyable {
    /// libyaml keeps a pointer to its own parser, which therefore may not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeBufferPointer<UInt8>
    private let file: SourceFile.ID
    /// Where in the file `text` starts: after a byte order mark.
    private let start: Int
    private var cursor: CharacterCursor
    /// What stopped the JSON reader before, for a text that begins like JSON.
    private let asJSON: JSONSyntaxError?
    /// Of the containers that are open, whether each is written with brackets.
    private var openIsFlow: [Bool] = []

    /// `text` must outlive the events.
    init(
        _ text: UnsafeBufferPointer<UInt8>, isASCII: Bool, startingAt start: Int, of file: SourceFile.ID,
        asJSON: JSONSyntaxError?
    ) {
        parser = .allocate(capacity: 1)
        let isReady = yaml_parser_initialize(parser) == 1
        precondition(isReady, "libyaml needs a few kilobytes of memory to begin")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
        self.text = text
        self.file = file
        self.start = start
        self.asJSON = asJSON
        cursor = CharacterCursor(text, isASCII: isASCII)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event. Throws when there is none because the text breaks the rules of YAML, which is then in
    /// the report.
    mutating func next(_ report: inout Report) throws(Report.Stopped) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
            report.add(.yamlSyntax(problem(), in: file, asJSON: asJSON))
            throw Report.Stopped()
        }
        defer { yaml_event_delete(&event) }
        let span = span(from: event.start_mark, to: event.end_mark)
        switch event.type {
        case YAML_SCALAR_EVENT: return scalar(event, at: span)
        case YAML_ALIAS_EVENT:
            return YAMLEvent(kind: .alias(string(event.data.alias.anchor) ?? ""), span: span)
        case YAML_MAPPING_START_EVENT:
            let data = event.data.mapping_start
            openIsFlow.append(data.style == YAML_FLOW_MAPPING_STYLE)
            return YAMLEvent(
                kind: .recordStart, span: span, anchor: string(data.anchor), tag: string(data.tag))
        case YAML_SEQUENCE_START_EVENT:
            let data = event.data.sequence_start
            openIsFlow.append(data.style == YAML_FLOW_SEQUENCE_STYLE)
            return YAMLEvent(kind: .listStart, span: span, anchor: string(data.anchor), tag: string(data.tag))
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            return YAMLEvent(kind: .end(isFlow: openIsFlow.popLast() ?? false), span: span)
        case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, span: span)
        case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, span: span)
        case YAML_STREAM_START_EVENT: return try next(&report)
        default: return YAMLEvent(kind: .streamEnd, span: span)
        }
    }

    private func scalar(_ event: yaml_event_t, at span: Span) -> YAMLEvent {
        let data = event.data.scalar
        let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
        let isBlock = data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE
        return YAMLEvent(
            kind: .scalar(text, isPlain: data.style == YAML_PLAIN_SCALAR_STYLE),
            span: isBlock
                ? withoutTrailingSpace(span) : span.lower == span.upper ? behindContent(span) : span,
            anchor: string(data.anchor), tag: string(data.tag))
    }

    /// A block scalar's end mark lies on the line after it.
    private func withoutTrailingSpace(_ span: Span) -> Span {
        var upper = Int(span.upper) - start
        while upper > Int(span.lower) - start, isSpace(text[upper - 1]) { upper -= 1 }
        return Span(file: file, lower: Int(span.lower), upper: start + upper)
    }

    /// A value left out between brackets is marked where the next thing stands; its place is behind what it
    /// belongs to.
    private func behindContent(_ span: Span) -> Span {
        var offset = Int(span.lower) - start
        while offset > 0, isSpace(text[offset - 1]) { offset -= 1 }
        return Span(file: file, lower: start + offset, upper: start + offset)
    }

    private mutating func span(from lower: yaml_mark_t, to upper: yaml_mark_t) -> Span {
        let lower = cursor.offset(ofCharacter: lower.index)
        return Span(file: file, lower: start + lower, upper: start + cursor.offset(ofCharacter: upper.index))
    }

    private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        text.map { String(cString: $0) }
    }

    /// libyaml's account of why it stopped.
    private mutating func problem() -> YAMLProblem {
        let state = parser.pointee
        let words = state.problem.map { String(cString: $0) } ?? "libyaml ran out of memory"
        let isReaders = state.error == YAML_READER_ERROR
        let offset =
            isReaders
            ? readerOffset(words, state.problem_offset) : cursor.offset(ofCharacter: state.problem_mark.index)
        let context = state.context.map { String(cString: $0) }
        let contextOffset =
            isReaders || context == nil ? nil : cursor.offset(ofCharacter: state.context_mark.index)
        return YAMLProblem(
            problem: words, context: context, contextOffset: contextOffset.map { start + $0 },
            offset: start + offset,
            character: isReaders ? nil : character(at: offset), isFirstOnLine: isFirstOnLine(offset),
            lineOffset: isReaders ? 0 : state.problem_mark.column)
    }

    private func character(at offset: Int) -> Unicode.Scalar? {
        String(decoding: text[min(offset, text.count)...].prefix(4), as: UTF8.self).unicodeScalars.first
    }

    /// Of a reader's problem. libyaml points at the byte that breaks a character; this is where the character
    /// begins.
    private func readerOffset(_ problem: String, _ offset: Int) -> Int {
        let offset = min(offset, text.count)
        guard problem == "invalid trailing UTF-8 octet" else { return offset }
        return text[..<offset].lastIndex { $0 >= 0xC0 } ?? offset
    }

    private func isFirstOnLine(_ offset: Int) -> Bool {
        let before = text[..<min(offset, text.count)].reversed().prefix { $0 != 0x0A && $0 != 0x0D }
        return before.allSatisfy(isSpace)
    }
}

/// Why libyaml stopped: its own words, and the places it points at, as offsets into the file.
struct YAMLProblem {
    var problem: String
    /// What was being read, `while parsing a block mapping`, and where that began.
    var context: String?
    var contextOffset: Int?
    var offset: Int
    /// The character at `offset`. Nil at the end of the text.
    var character: Unicode.Scalar?
    /// Nothing but space stands before `offset` on its line.
    var isFirstOnLine: Bool
    /// How many characters stand before it on its line.
    var lineOffset: Int
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
