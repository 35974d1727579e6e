import SchemaGraph

/// What a change does between programs that know one version and servers that know the other.
package enum WireVerdict: String, Sendable, Comparable, CaseIterable {
    /// The same bytes mean the same.
    case same
    /// Old programs and new servers understand each other.
    case compatible
    /// The description alone does not decide it.
    case unknown
    case breaking

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a change does to the code of those who call the SDK, from harmless to hard.
package enum SourceVerdict: String, Sendable, Comparable, CaseIterable {
    case none
    /// There is more to call.
    case adds
    /// Only code that takes the function or initialiser as a value stops compiling.
    case references
    /// Only code that makes such a value stops compiling, such as mocks and previews.
    case constructs
    /// It compiles, with a warning.
    case warns
    case breaks

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// What it means, in a sentence.
    package var reason: String {
        switch self {
        case .none: "code that compiles goes on compiling, unchanged"
        case .adds: "there is more to use, and nothing that was there is gone"
        case .references:
            "calls compile unchanged; code that takes the function or initialiser as a value does not"
        case .constructs:
            "code that reads it compiles; code that makes such values, as mocks do, has to give one more"
        case .warns: "code compiles, with a warning"
        case .breaks: "code that uses it no longer compiles"
        }
    }
}

/// The part of a version that a change asks to raise.
package enum Bump: String, Sendable, Comparable, CaseIterable {
    case none, patch, minor, major

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What changed that has this effect.
package enum Cause: String, Sendable { case description, settings, generator }

/// A kind of change, and what is to be thought of it whichever way the values travel.
package struct Rule: Sendable {
    /// How the verdict on callers' code is found.
    package enum Source: Sendable {
        case fixed(SourceVerdict)
        /// By the two declarations: what is written the same compiles the same.
        case declared
    }

    /// Words joined by hyphens, stable for ever: `property-became-required`.
    package var id: String
    /// What happened, to be read behind the name of the thing: `became required`.
    package var what: String
    /// Where programs send the value, and where they receive it.
    package var sent: WireVerdict
    package var received: WireVerdict
    package var source: Source
    /// Code compiles, and other bytes are sent or other things are read.
    package var isSilent: Bool
    /// Where it is not what the verdicts add up to.
    package var bump: Bump?
    /// The reason of the verdict on what is sent; of both where nothing else is said.
    package var why: String
    /// The reason of the verdict on what is received.
    package var receivedWhy: String
    /// What callers can do.
    package var fix: String

    init(
        _ id: String, _ what: String, _ sent: WireVerdict, _ received: WireVerdict, _ source: Source,
        silent: Bool = false, bump: Bump? = nil, why: String, received receivedWhy: String? = nil,
        fix: String = "nothing has to be done"
    ) {
        self.id = id
        self.what = what
        self.sent = sent
        self.received = received
        self.receivedWhy = receivedWhy ?? why
        self.source = source
        isSilent = silent
        self.bump = bump
        self.why = why
        self.fix = fix
    }

    /// The worse of the ways that values travel. What no call needs travels nowhere.
    func wire(_ direction: Direction) -> WireVerdict {
        max(direction.contains(.sent) ? sent : .same, direction.contains(.received) ? received : .same)
    }

    func bump(_ wire: WireVerdict, _ source: SourceVerdict) -> Bump {
        if source == .breaks { return .major }
        if let bump { return bump }
        if wire == .breaking { return .major }
        return source > .none || wire == .unknown ? .minor : .patch
    }
}
