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
    mutating func claim(_ wanted: String, or alternatives: @autoclosure () -> [String] = []) -> String {
        if isFree(wanted) { return give(wanted) }
        let alternatives = alternatives()
        if let free = alternatives.first(where: isFree) { return give(free) }
        let base = alternatives.last ?? wanted
        var number = 2
        while !isFree("\(base)\(number)") { number += 1 }
        return give("\(base)\(number)")
    }

    private mutating func give(_ name: String) -> String {
        given.insert(name)
        return name
    }

    private func isFree(_ name: String) -> Bool {
        !reserved.contains(name) && !outer.contains(name) && !given.contains(name)
    }

    /// Takes a name that the scope declares whatever else does: it is not given to anybody, and hides what is outside.
    mutating func declare(_ name: String) { given.insert(name) }

    /// Whether the scope declares `name`.
    func declares(_ name: String) -> Bool { given.contains(name) }
}
