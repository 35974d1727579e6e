/// What goes by a name on the wire. Two names are one only when their Unicode scalars are the same.
@usableFromInline
package protocol WireNamed {
    var wireName: String { get }
}

extension Collection where Element: WireNamed {
    @inlinable package func firstIndex(named name: String) -> Index? {
        firstIndex { haveSameScalars($0.wireName, name) }
    }

    @inlinable package func first(named name: String) -> Element? {
        firstIndex(named: name).map { self[$0] }
    }

    @inlinable package func contains(named name: String) -> Bool { firstIndex(named: name) != nil }
}

extension Collection where Element == String {
    /// Whether one of the texts has the same Unicode scalars.
    @inlinable package func contains(exactly text: String) -> Bool {
        contains { haveSameScalars($0, text) }
    }
}
