/// The names of one scope: each is given once, and to the first that asks.
struct NameTable {
    private let reserved: Set<String>
    /// The names of the scopes around it: legal inside, but confusing.
    private let outer: [String]
    private var given: Set<String> = []

    init(reserved: Set<String> = [], outer: [String] = []) {
        self.reserved = reserved
        self.outer = outer
    }

    /// `wanted` if it is free, else the first free one of `alternatives`, else `wanted2`, `wanted3` …
    mutating func claim(_ wanted: String, or alternatives: [String] = []) -> String {
        for candidate in [wanted] + alternatives where isFree(candidate) {
            given.insert(candidate)
            return candidate
        }
        let base = alternatives.last ?? wanted
        var number = 2
        while !isFree("\(base)\(number)") { number += 1 }
        given.insert("\(base)\(number)")
        return "\(base)\(number)"
    }

    private func isFree(_ name: String) -> Bool {
        !reserved.contains(name) && !outer.contains(name) && !given.contains(name)
    }

    /// Whether the scope declares `name`.
    func declares(_ name: String) -> Bool { given.contains(name) }
}
