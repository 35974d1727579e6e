/// One key that the specification gives a meaning in one of its objects.
package struct Keyword: Sendable {
    package enum Treatment: String, Sendable {
        /// It decides what comes out.
        case understood
        /// It is checked, and changes nothing in what comes out.
        case noted
    }

    /// What the value must be.
    enum Kind: Sendable { case text, flag, list, record, anything }

    enum Need: Sendable {
        case optional
        /// Required by the specification up to the given version, though output can be made without.
        case expected(until: OpenAPIVersion)
        /// Nothing can stand in for it.
        case essential
    }

    package let name: String
    package let treatment: Treatment
    let kind: Kind
    let need: Need
    package let since: OpenAPIVersion

    static func understood(
        _ name: String, _ kind: Kind, _ need: Need = .optional, since: OpenAPIVersion = .v30
    ) -> Keyword {
        Keyword(name: name, treatment: .understood, kind: kind, need: need, since: since)
    }

    static func noted(
        _ name: String, _ kind: Kind, _ need: Need = .optional, since: OpenAPIVersion = .v30
    ) -> Keyword {
        Keyword(name: name, treatment: .noted, kind: kind, need: need, since: since)
    }

    /// Whether the specification, in this version, wants it to be there.
    package func isNeeded(in version: OpenAPIVersion) -> Bool {
        switch need {
        case .optional: false
        case .expected(let last): version <= last
        case .essential: true
        }
    }

    var isEssential: Bool { if case .essential = need { true } else { false } }
}

/// An object whose keys the specification lists: all that may stand in it.
package struct FixedObject: Sendable {
    /// What a message calls it: `the info object`.
    package let noun: String
    package let keywords: [Keyword]
    /// Keys of predecessors, or misplaced, with what to do about them.
    package let refused: [String: String]
    /// Of each pair, only one may be there.
    let rivals: [(String, String)]
    /// One of these must be there.
    let choice: [String]
    /// Of the keywords, those that may be missed, and those that not every version has.
    let needed: [Keyword]
    let later: [Keyword]

    init(
        _ noun: String, _ keywords: [Keyword], rivals: [(String, String)] = [], choice: [String] = [],
        refused: [String: String] = [:]
    ) {
        self.noun = noun
        self.keywords = keywords
        self.refused = refused
        self.rivals = rivals
        self.choice = choice
        needed = keywords.filter { if case .optional = $0.need { false } else { true } }
        later = keywords.filter { $0.since > .v30 }
    }

    func keyword(_ name: String) -> Keyword? { keywords.first { $0.name == name } }
}
