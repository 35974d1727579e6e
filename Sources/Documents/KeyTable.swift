import Diagnostics

/// Finds a key among the entries read so far. Small objects are searched as they stand, large ones through a
/// table.
package struct KeyTable {
    private static let searchable = 32
    private var positions: [ExactText: Int] = [:]

    package init() {}

    /// The position in `entries` of exactly this key. `entries` may only have grown since the last question.
    package mutating func position(of key: String, in entries: [Record.Entry]) -> Int? {
        guard entries.count > Self.searchable else {
            return entries.position(of: key)
        }
        for position in positions.count..<entries.count {
            positions[ExactText(entries[position].key)] = position
        }
        return positions[ExactText(key)]
    }
}
