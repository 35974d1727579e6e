/// What a run has found so far, and the files that its places point into.
///
/// Every stage takes it `inout`, adds what it could not do, and carries on; only `stopIfErrors` stops.
package struct Report: Sendable {
    package private(set) var files: [SourceFile] = []
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var errorCount = 0

    package init() {}

    /// Thrown by the gate between two stages. The report says why.
    package struct Stopped: Error {
        package init() {}
    }

    package mutating func open(_ file: SourceFile) -> SourceFile.ID {
        files.append(file)
        return SourceFile.ID(UInt32(files.count - 1))
    }

    package mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
        if diagnostic.severity == .error { errorCount += 1 }
    }

    package var warningCount: Int { diagnostics.count - errorCount }

    package func stopIfErrors() throws(Stopped) {
        if errorCount > 0 { throw Stopped() }
    }

    package func file(_ id: SourceFile.ID) -> SourceFile { files[Int(id.index)] }

    /// The stretch of source text that `span` covers.
    package func text(of span: Span) -> String {
        let bytes = file(span.file).bytes
        let upper = min(Int(span.upper), bytes.count)
        return String(decoding: bytes[min(Int(span.lower), upper)..<upper], as: UTF8.self)
    }
}
