/// A stretch of one file: first byte to just past the last, in UTF-8 offsets from the start of the file.
///
/// Turned into line and column only when a message is printed, so that carrying one costs nothing.
package struct Span: Hashable, Sendable {
    package var file: SourceFile.ID
    package var lower: UInt32
    package var upper: UInt32

    @inlinable
    package init(file: SourceFile.ID, lower: Int, upper: Int) {
        self.file = file
        self.lower = UInt32(clamping: lower)
        self.upper = UInt32(clamping: upper)
    }

    /// The empty stretch at the start of `file`: the place of what concerns the file as a whole.
    package static func start(of file: SourceFile.ID) -> Span { Span(file: file, lower: 0, upper: 0) }
}
