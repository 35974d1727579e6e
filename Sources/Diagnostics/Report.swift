/// What a run has found so far, and the files that its places point into.
///
/// Every stage takes it `inout`, adds what it could not do, and carries on; only `stopIfErrors` stops.
package struct Report: Sendable {
    package private(set) var files: [SourceFile] = []
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var errorCount = 0
    /// Values that are written once and stand in several places. A message about one names both.
    package var repetitions = Repetitions()
    /// Of the errors, those that stop no stage.
    private var formalCount = 0
    /// Errors of form are warnings: what is wanted is output, not a judgement.
    private let forgives: Bool

    package init(forgiving: Bool = false) { forgives = forgiving }

    /// Thrown by the gate between two stages. The report says why.
    package struct Stopped: Error {
        package init() {}
    }

    package mutating func open(_ file: SourceFile) -> SourceFile.ID {
        files.append(file)
        return SourceFile.ID(UInt32(files.count - 1))
    }

    package mutating func add(_ diagnostic: Diagnostic) {
        guard var diagnostic = repetitions.annotated(diagnostic) else { return }
        if diagnostic.isFormal, forgives { diagnostic.severity = .warning }
        diagnostics.append(diagnostic)
        guard diagnostic.severity == .error else { return }
        errorCount += 1
        if diagnostic.isFormal { formalCount += 1 }
    }

    /// Adds what another run found, its files behind those that are here.
    package mutating func add(_ other: Report) {
        let offset = UInt32(files.count)
        files += other.files
        diagnostics += other.diagnostics.map { $0.movedBehind(offset) }
        errorCount += other.errorCount
        formalCount += other.formalCount
    }

    package var warningCount: Int { diagnostics.count - errorCount }

    package func stopIfErrors() throws(Stopped) {
        if errorCount > formalCount { throw Stopped() }
    }

    package func file(_ id: SourceFile.ID) -> SourceFile { files[Int(id.index)] }

    /// The stretch of source text that `span` covers.
    package func text(of span: Span) -> String {
        let bytes = file(span.file).bytes
        let upper = min(Int(span.upper), bytes.count)
        return String(decoding: bytes[min(Int(span.lower), upper)..<upper], as: UTF8.self)
    }
}

extension Diagnostic {
    /// The same finding, in a report whose list of files begins with `count` others.
    fileprivate func movedBehind(_ count: UInt32) -> Diagnostic {
        func moved(_ place: Place) -> Place {
            guard case .span(var span) = place else { return place }
            span.file.index += count
            return .span(span)
        }
        var diagnostic = self
        diagnostic.place = moved(place)
        for index in related.indices { diagnostic.related[index].place = moved(related[index].place) }
        return diagnostic
    }
}
