/// From where on what a type costs to compile counts for more than what it costs to run.
enum CompileBounds {
    /// An SDK of more types compiles for minutes, so that those who use it wait for each change. One of fewer compiles while
    /// nobody waits, and keeps what is quicker to run.
    static let types = 250
    /// In such an SDK, an object of so many properties stands in a box where another value holds it: the code that copies that
    /// value copies a reference. Smaller ones are not worth the memory of their own.
    static let properties = 4
}
