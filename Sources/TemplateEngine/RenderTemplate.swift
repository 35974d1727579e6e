import Diagnostics

/// Fills the templates of a library, one after the other. What it prints, and with what indentation, is in a file of its own.
package struct Renderer {
    /// Deeper than any data that is made from a description, and shallow enough for the stack of any thread.
    static let depthLimit = 100

    /// A value whose names can be seen. `table` is -1 for what has no names.
    struct Scope {
        var value: TemplateValue
        var table: Int
    }

    /// A parent tag that is being rendered, and the one that its own template was called by.
    struct Frame {
        var template: Int
        var position: Int
        var outer: Int
    }

    let library: TemplateLibrary
    /// How many names the library knows.
    let width: Int
    var output: [UInt8] = []
    var scopes: [Scope] = []
    /// What each line is given at its start.
    var indent: [UInt8] = []
    var frames: [Frame] = []
    var frame = -1
    var depth = 0
    /// Where rendering was given up.
    var tooDeep: Span?

    /// Where each name of the library stands in the records of one kind, kind after kind. -1 for not there.
    var slots: [Int16] = []
    /// The kinds that have tables, a dozen or so, in the order of these.
    var kinds: [TemplateRecord.Names] = []
    /// The table that was asked for last.
    var recent = 0

    package init(library: TemplateLibrary) {
        self.library = library
        width = library.vocabulary.names.all.count
        output.reserveCapacity(1 << 14)
    }

    /// The text that a template makes of a value.
    ///
    /// Only includes that do not end are reported; they, and a name that no template has, give empty text.
    package mutating func render(_ name: String, _ value: TemplateValue, _ report: inout Report) -> String {
        rendered(name, value, &report) { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The same in UTF-8.
    package mutating func renderBytes(
        _ name: String, _ value: TemplateValue, _ report: inout Report
    ) -> [UInt8] {
        rendered(name, value, &report) { Array($0) } ?? []
    }

    /// What `copy` makes of the text: no larger than that is, since it is kept, and `output` has room for the longest.
    private mutating func rendered<Text>(
        _ name: String, _ value: TemplateValue, _ report: inout Report,
        _ copy: (UnsafeBufferPointer<UInt8>) -> Text
    ) -> Text? {
        guard let position = library.templatePosition(name) else {
            report.add(.missingTemplate(name, known: library.templateNames))
            return nil
        }
        defer {
            output.removeAll(keepingCapacity: true)
            scopes.removeAll(keepingCapacity: true)
            tooDeep = nil
        }
        push(value)
        run(library.templates[position], position, 0, library.templates[position].instructions.count)
        if let tooDeep {
            report.add(.templatesTooDeep(report.text(of: tooDeep), at: tooDeep, limit: Self.depthLimit))
            return nil
        }
        return output.withUnsafeBufferPointer(copy)
    }

    mutating func run(_ template: Template, _ number: Int, _ lower: Int, _ upper: Int) {
        var position = lower
        while position < upper, tooDeep == nil {
            switch template.instructions[position] {
            case .text(let range): add(template.text[range])
            case .value(let path, let isEscaped): add(value(at: path), isEscaped)
            case .lines(let path, let isEscaped, let indent, let lineEnd):
                addLines(value(at: path), isEscaped, template.text[indent], template.text[lineEnd])
            case .section(let path, let end):
                repeatSection(value(at: path), template, number, position + 1, Int(end))
                position = Int(end) - 1
            case .inverted(let path, let end):
                if isEmpty(value(at: path)) { run(template, number, position + 1, Int(end)) }
                position = Int(end) - 1
            case .partial(let callee, let indent):
                call(callee, template.text[indent], at: template.spans[position])
            case .parent(let callee, let indent, let end):
                frames.append(Frame(template: number, position: position, outer: frame))
                let before = frame
                frame = frames.count - 1
                call(callee, template.text[indent], at: template.spans[position])
                frame = before
                frames.removeLast()
                position = Int(end) - 1
            case .replacement(_, let end): position = Int(end) - 1
            case .block(let block, let indent, let end):
                if !replace(block, template.text[indent], at: template.spans[position]) {
                    run(template, number, position + 1, Int(end))
                }
                position = Int(end) - 1
            }
            position += 1
        }
    }

    private mutating func repeatSection(
        _ value: TemplateValue, _ template: Template, _ number: Int, _ lower: Int, _ upper: Int
    ) {
        switch value {
        case .absent, .flag(false): break
        case .flag(true): run(template, number, lower, upper)
        case .text(let text) where text.isEmpty: break
        case .text, .record:
            push(value)
            run(template, number, lower, upper)
            scopes.removeLast()
        case .list(let elements):
            for element in elements {
                push(element)
                run(template, number, lower, upper)
                scopes.removeLast()
            }
        }
    }

    private func isEmpty(_ value: TemplateValue) -> Bool {
        switch value {
        case .absent: true
        case .flag(let flag): !flag
        case .text(let text): text.isEmpty
        case .list(let elements): elements.isEmpty
        case .record: false
        }
    }
}

// MARK: Includes

extension Renderer {
    private mutating func call(_ callee: Callee, _ added: ArraySlice<UInt8>, at span: Span) {
        let position: Int
        switch callee {
        case .missing: return
        case .template(let number): position = Int(number)
        case .dynamic(let path):
            guard case .text(let name) = value(at: path), let found = library.templatePosition(name) else {
                return
            }
            position = found
        }
        let template = library.templates[position]
        enter(template, position, 0, template.instructions.count, added, span)
    }

    /// Whether somebody replaces the block; if so, that is rendered.
    ///
    /// Of several the outermost one counts. Its own blocks are replaced by what was around the tag that it
    /// stands in.
    private mutating func replace(_ block: Int32, _ added: ArraySlice<UInt8>, at span: Span) -> Bool {
        var found: (template: Int, range: Range<Int>, outer: Int)?
        var candidate = frame
        while candidate >= 0 {
            let (template, outer) = (frames[candidate].template, frames[candidate].outer)
            let instructions = library.templates[template].instructions
            if let range = instructions.replacement(of: block, inParentAt: frames[candidate].position) {
                found = (template, range, outer)
            }
            candidate = outer
        }
        guard let found else { return false }
        let before = frame
        frame = found.outer
        let template = library.templates[found.template]
        enter(template, found.template, found.range.lowerBound, found.range.upperBound, added, span)
        frame = before
        return true
    }

    private mutating func enter(
        _ template: Template, _ number: Int, _ lower: Int, _ upper: Int, _ added: ArraySlice<UInt8>,
        _ span: Span
    ) {
        guard depth < Self.depthLimit else {
            tooDeep = span
            return
        }
        depth += 1
        indent += added
        run(template, number, lower, upper)
        indent.removeLast(added.count)
        depth -= 1
    }
}

// MARK: Names

extension Renderer {
    mutating func push(_ value: TemplateValue) {
        guard case .record(let record) = value else { return scopes.append(Scope(value: value, table: -1)) }
        scopes.append(Scope(value: value, table: table(of: record.names)))
    }

    private mutating func value(at path: NamePath) -> TemplateValue {
        if path.isImplicit { return scopes.last?.value ?? .absent }
        var value = first(Int(library.vocabulary.segments[Int(path.lower)]))
        for position in path.lower + 1..<max(path.lower + 1, path.upper) {
            guard case .record(let record) = value else { return .absent }
            let name = Int(library.vocabulary.segments[Int(position)])
            let slot = Int(slots[table(of: record.names) * width + name])
            guard slot >= 0 else { return .absent }
            value = record.values[slot]
        }
        return value
    }

    /// The innermost value of that name.
    private func first(_ name: Int) -> TemplateValue {
        var position = scopes.count - 1
        while position >= 0 {
            let table = scopes[position].table
            if table >= 0, slots[table * width + name] >= 0, case .record(let record) = scopes[position].value
            {
                return record.values[Int(slots[table * width + name])]
            }
            position -= 1
        }
        return .absent
    }

    /// The number of the table that says where a kind of record has its names.
    private mutating func table(of names: TemplateRecord.Names) -> Int {
        if kinds.indices.contains(recent), kinds[recent] === names { return recent }
        recent = kinds.firstIndex { $0 === names } ?? addTable(names)
        return recent
    }

    private mutating func addTable(_ names: TemplateRecord.Names) -> Int {
        let table = kinds.count
        slots.append(contentsOf: repeatElement(-1, count: width))
        for (slot, name) in names.all.enumerated().reversed() {
            if let number = library.vocabulary.names.known(name) {
                slots[table * width + Int(number)] = Int16(slot)
            }
        }
        kinds.append(names)
        return table
    }
}
