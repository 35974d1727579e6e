import Diagnostics

extension TemplateChecker {
    mutating func checkValue(_ path: NamePath, _ place: Place, _ span: Span, _ report: inout Report) {
        guard let found = resolve(path, place, span, &report) else { return }
        if case .text = found.shape { return }
        let kind = kind(of: found.shape)
        add(.notPrintable(name(path), kind, at: span, includedAt: place.includedAt), span, &report)
    }

    mutating func walkSection(
        _ path: NamePath, _ inside: Range<Int>, _ place: Place, _ span: Span, _ report: inout Report
    ) {
        guard let found = resolve(path, place, span, &report) else { return }
        var place = place
        switch found.shape {
        case .flag: break
        case .list(let element): push(unwrapped(element).shape, &place)
        case .record: push(found.shape, &place)
        case .text:
            if !found.isOptional {
                reportPointless(path, found.shape, isInverted: false, place, span, &report)
            }
            push(found.shape, &place)
        case .optional, .named: preconditionFailure("shapes are unwrapped when they are found")
        }
        walk(inside, place, &report)
    }

    mutating func checkInverted(
        _ path: NamePath, _ place: Place, _ span: Span, _ report: inout Report
    ) {
        guard let found = resolve(path, place, span, &report), !found.isOptional else { return }
        switch found.shape {
        case .text, .record: reportPointless(path, found.shape, isInverted: true, place, span, &report)
        case .flag, .list, .optional, .named: break
        }
    }

    private mutating func reportPointless(
        _ path: NamePath, _ shape: TemplateShape, isInverted: Bool, _ place: Place, _ span: Span,
        _ report: inout Report
    ) {
        add(
            .pointlessSection(
                name(path), kind(of: shape), isInverted: isInverted, at: span, includedAt: place.includedAt),
            span, &report)
    }

    /// An equal shape further out is hidden by the new one, and goes: shapes that contain themselves stay
    /// finite.
    private func push(_ shape: TemplateShape, _ place: inout Place) {
        place.scopes.removeAll { $0 == shape }
        place.scopes.append(shape)
    }

    /// What a name stands for. Nil, and reported, when nothing does.
    mutating func resolve(
        _ path: NamePath, _ place: Place, _ span: Span, _ report: inout Report
    ) -> (shape: TemplateShape, isOptional: Bool)? {
        var found = (shape: place.scopes.last ?? .text, isOptional: false)
        var owner: String?
        var lower = Int(span.lower)
        for part in parts(path) {
            let partSpan = Span(file: span.file, lower: lower, upper: lower + part.utf8.count)
            lower += part.utf8.count + 1
            let candidates = owner == nil ? place.scopes.reversed() : [found.shape]
            guard let next = candidates.compactMap({ field(part, of: $0) }).first else {
                add(unknown(part, candidates, owner, place, at: partSpan), partSpan, &report)
                return nil
            }
            let shape = unwrapped(next)
            found = (shape.shape, found.isOptional || shape.isOptional)
            owner = part
        }
        return found
    }

    private func unknown(
        _ part: String, _ candidates: [TemplateShape], _ owner: String?, _ place: Place, at span: Span
    ) -> Diagnostic {
        if let owner, let shape = candidates.first, fields(of: shape) == nil {
            return .noParts(owner, kind(of: shape), part: part, at: span, includedAt: place.includedAt)
        }
        var known: [String] = []
        for field in candidates.flatMap({ fields(of: $0) ?? [] }) where !known.contains(field.name) {
            known.append(field.name)
        }
        return .unknownName(part, at: span, known: known, inside: owner, includedAt: place.includedAt)
    }

    mutating func add(_ diagnostic: Diagnostic, _ span: Span, _ report: inout Report) {
        if reported.insert(span).inserted { report.add(diagnostic) }
    }

    private func field(_ name: String, of shape: TemplateShape) -> TemplateShape? {
        fields(of: shape)?.first { $0.name == name }?.shape
    }

    private func fields(of shape: TemplateShape) -> [TemplateShape.Field]? {
        if case .record(let fields) = shape { fields } else { nil }
    }

    /// The shape without what says that it may be absent, and with a name replaced by what it stands for.
    func unwrapped(_ shape: TemplateShape) -> (shape: TemplateShape, isOptional: Bool) {
        var found = (shape: shape, isOptional: false)
        while true {
            switch found.shape {
            case .optional(let inner): found = (inner, true)
            case .named(let name):
                guard let shape = named[name] else { preconditionFailure("no shape is called \(name)") }
                found.shape = shape
            case .text, .flag, .list, .record: return found
            }
        }
    }

    private func parts(_ path: NamePath) -> [String] {
        library.vocabulary.segments[Int(path.lower)..<Int(path.upper)].map {
            library.vocabulary.names.all[Int($0)]
        }
    }

    func name(_ path: NamePath) -> String {
        path.isImplicit ? "." : parts(path).joined(separator: ".")
    }

    private func kind(of shape: TemplateShape) -> String {
        switch shape {
        case .text: "a text"
        case .flag: "a flag"
        case .list: "a list"
        case .record: "a record"
        case .optional(let inner): kind(of: inner)
        case .named: "a record"
        }
    }
}
