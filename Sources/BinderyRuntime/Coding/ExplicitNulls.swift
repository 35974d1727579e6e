/// Which of the optional properties of a value that was read were there as null, or as a text that means that there is
/// no value, so that it is sent back as it came.
///
/// This is how a value travelled, not part of it: all are equal.
public struct ExplicitNulls: Hashable, Sendable {
    private var first: UInt64 = 0
    private var others: [UInt64] = []
    private var texts: [Int: String]?

    public init() {}

    /// Properties are counted from 0 in the order in which they are read and written.
    mutating func insert(_ ordinal: Int) {
        guard ordinal >= 64 else {
            first |= 1 << UInt64(ordinal)
            return
        }
        let word = ordinal / 64 - 1
        while others.count <= word { others.append(0) }
        others[word] |= 1 << UInt64(ordinal % 64)
    }

    func contains(_ ordinal: Int) -> Bool {
        guard ordinal >= 64 else { return first & 1 << UInt64(ordinal) != 0 }
        let word = ordinal / 64 - 1
        return word < others.count && others[word] & 1 << UInt64(ordinal % 64) != 0
    }

    mutating func insert(_ ordinal: Int, _ text: String) {
        texts = (texts ?? [:]).merging([ordinal: text]) { $1 }
    }

    func text(_ ordinal: Int) -> String? { texts?[ordinal] }

    public static func == (left: ExplicitNulls, right: ExplicitNulls) -> Bool { true }

    public func hash(into hasher: inout Hasher) {}
}
