/// How far input may go. What goes further is a message at its place, and never a crash, a wait or a full memory.
///
/// The manual's page on reading has the same table.
package enum Limits {
    /// Bytes of one file, unless the command line says otherwise.
    package static let fileSize = 100_000_000
    /// Objects and arrays that stand in one another, aliases written out.
    package static let depth = 256
    /// Characters of a number that is a limit, a default or a listed value.
    package static let numberLength = 400
    /// Compositions that are made inside each other.
    package static let composition = 64
    /// Schemas that are made inside each other; those further in are made later.
    package static let openSchemas = 48
    /// Arrays and maps that a type holds in one another with nothing in between.
    package static let typeNesting = 32
    /// Characters of each part of a message, whatever names it holds.
    package static let messageLength = 600

    /// Values of a YAML text of so many bytes, those repeated by aliases counted each time.
    package static func values(inBytes count: Int) -> Int { max(1_000_000, 64 * count) }
}
