import Diagnostics

extension TemplateLibrary {
    /// Reports every tag that the values of these shapes have nothing for, also where it would never run.
    ///
    /// Give all uses at once: what several of them include is then reported once. `named` says what
    /// `TemplateShape.named` stands for.
    package func check(
        _ uses: [(template: String, shape: TemplateShape)], named: [String: TemplateShape] = [:],
        _ report: inout Report
    ) {
        var checker = TemplateChecker(library: self, named: named)
        for use in uses {
            guard let position = templatePosition(use.template) else {
                report.add(.missingTemplate(use.template, known: templateNames))
                continue
            }
            let scope = checker.unwrapped(use.shape).shape
            checker.visit(position, [scope], frame: 0, includedAt: nil, &report)
        }
    }

    /// Templates that include themselves whatever the values are.
    func reportEndlessPartials(_ report: inout Report) {
        var isDone = [Bool](repeating: false, count: templates.count)
        var path: [Int] = []
        func follow(_ template: Int) {
            path.append(template)
            for call in templates[template].calls where call.isCertain {
                let callee = Int(call.template)
                if let start = path.firstIndex(of: callee) {
                    report.add(.endlessPartials(path[start...].map { templates[$0].name }, at: call.span))
                } else if !isDone[callee] {
                    follow(callee)
                }
            }
            path.removeLast()
            isDone[template] = true
        }
        for template in templates.indices where !isDone[template] { follow(template) }
    }
}

/// What the check is at: walks templates as the renderer does, with shapes in place of values.
struct TemplateChecker {
    /// What may be put in the place of a block, and the frame in which its own blocks are replaced.
    struct Replacement {
        var template: Int
        var range: Range<Int>
        var frame: Int
    }

    /// A template with all that decides what its names mean.
    struct Visit: Hashable {
        var template: Int
        var scopes: [TemplateShape]
        /// Block, template and position, three numbers each.
        var replacements: [[Int]]
    }

    /// Where the walk is.
    struct Place {
        var template: Int
        /// Innermost last.
        var scopes: [TemplateShape]
        var frame: Int
        var includedAt: Span?
    }

    let library: TemplateLibrary
    let named: [String: TemplateShape]
    var visited: Set<Visit> = []
    /// One mistake, one message, however often its template is included.
    var reported: Set<Span> = []
    /// What parents that are being walked replace. The first frame is that of no parent.
    var frames: [[Int32: [Replacement]]] = [[:]]

    mutating func visit(
        _ template: Int, _ scopes: [TemplateShape], frame: Int, includedAt: Span?, _ report: inout Report
    ) {
        let replacements = frames[frame].flatMap { block, all in
            all.map { [Int(block), $0.template, $0.range.lowerBound] }
        }
        let visit = Visit(
            template: template, scopes: scopes,
            replacements: replacements.sorted { $0.lexicographicallyPrecedes($1) })
        guard visited.insert(visit).inserted else { return }
        let place = Place(template: template, scopes: scopes, frame: frame, includedAt: includedAt)
        walk(library.templates[template].instructions.indices, place, &report)
    }

    mutating func walk(_ range: Range<Int>, _ place: Place, _ report: inout Report) {
        let template = library.templates[place.template]
        var position = range.lowerBound
        while position < range.upperBound {
            let span = template.spans[position]
            let instruction = template.instructions[position]
            let next = instruction.end ?? position + 1
            let inside = position + 1..<max(position + 1, next)
            switch instruction {
            case .text: break
            case .value(let path, _), .lines(let path, _, _, _): checkValue(path, place, span, &report)
            case .section(let path, _): walkSection(path, inside, place, span, &report)
            case .inverted(let path, _):
                checkInverted(path, place, span, &report)
                walk(inside, place, &report)
            case .partial(let callee, _): visit(callee, place, frame: place.frame, span, &report)
            case .parent(let callee, _, _):
                frames.append(replacements(inside, callee, place, &report))
                visit(callee, place, frame: frames.count - 1, span, &report)
            case .replacement: break
            case .block(let block, _, _):
                walk(inside, place, &report)
                for replacement in frames[place.frame][block] ?? [] {
                    let there = Place(
                        template: replacement.template, scopes: place.scopes, frame: replacement.frame,
                        includedAt: span)
                    walk(replacement.range, there, &report)
                }
            }
            position = next
        }
    }

    private mutating func visit(
        _ callee: Callee, _ place: Place, frame: Int, _ span: Span, _ report: inout Report
    ) {
        switch callee {
        case .missing: break
        case .template(let number): visit(Int(number), place.scopes, frame: frame, includedAt: span, &report)
        case .dynamic(let path):
            guard resolve(path, place, span, &report) != nil else { return }
            add(.uncheckedPartial(name(path), at: span, includedAt: place.includedAt), span, &report)
        }
    }
}

// MARK: Blocks

extension TemplateChecker {
    /// What may be put in the place of blocks inside of a parent tag: what was put there around it, and its
    /// own.
    private mutating func replacements(
        _ inside: Range<Int>, _ callee: Callee, _ place: Place, _ report: inout Report
    ) -> [Int32: [Replacement]] {
        var all = frames[place.frame]
        let template = library.templates[place.template]
        let known = blocks(of: callee)
        var position = inside.lowerBound
        while position < inside.upperBound {
            let next = template.instructions[position].end ?? position + 1
            if case .replacement(let block, _) = template.instructions[position] {
                let range = position + 1..<next
                let isThere =
                    all[block]?.contains { $0.template == place.template && $0.range == range } ?? false
                if !isThere {
                    let own = Replacement(template: place.template, range: range, frame: place.frame)
                    all[block, default: []].append(own)
                }
                if let known { checkBlock(block, known, template.spans[position], &report) }
            }
            position = next
        }
        return all
    }

    private mutating func checkBlock(
        _ block: Int32, _ known: Set<Int32>, _ span: Span, _ report: inout Report
    ) {
        guard !known.contains(block) else { return }
        let names = library.vocabulary.blocks.all
        let known = known.sorted().map { names[Int($0)] }
        add(.unknownBlock(names[Int(block)], at: span, known: known), span, &report)
    }

    /// The blocks that a template can print. Nil when the template is not known.
    private func blocks(of callee: Callee) -> Set<Int32>? {
        guard case .template(let number) = callee else { return nil }
        let name = library.templates[Int(number)].name
        let reachable = library.templates(reachableFrom: [name]).compactMap(library.templatePosition)
        var blocks: Set<Int32> = []
        for position in reachable {
            for case .block(let block, _, _) in library.templates[position].instructions {
                blocks.insert(block)
            }
        }
        return blocks
    }
}
