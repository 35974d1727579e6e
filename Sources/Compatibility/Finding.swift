import SchemaGraph

/// One fact that differs between two versions of an API, and what it does to whom.
package struct Finding: Sendable {
    /// The thing that changed.
    package struct Subject: Sendable, Hashable {
        /// As callers know it: `Payment.fee`.
        package var name: String
        /// Where it stands, in words that neither order nor lines change: `components/schemas/Payment/properties/fee`.
        package var key: String
    }

    /// A place of the old or the new description.
    package struct Place: Sendable {
        package var origin: Origin
        /// As Swift has it. Nil where nothing is declared.
        package var swift: String?
    }

    package var rule: Rule
    package var subject: Subject
    /// The same edit of other things, each once.
    package var alsoOn: [Subject] = []
    package var old: Place?
    package var new: Place?
    /// What changed, where Swift does not show it: `maxLength 50 -> 40`.
    package var detail: String?
    /// Which way the values travel. Empty for what no call needs.
    package var direction: Direction
    package var wire: WireVerdict
    package var source: SourceVerdict
    package var isSilent: Bool
    package var cause = Cause.description
    package var bump: Bump
    /// The calls that it concerns: `GET /payments/{id}`, in order.
    package var operations: [String] = []

    /// A caller's code that shows the verdict, once somebody asked for it.
    package internal(set) var witness: String?

    /// It breaks what nobody promised to keep.
    var isUnpromised = false
    /// What it is about, for lookups.
    var owner: Owner

    /// What a rule says of a place. `isSameSwift`, where the rule asks: code for the old declaration compiles with the new one.
    init(_ rule: Rule, _ place: Compatibility.Place, _ detail: String?, isSameSwift: @autoclosure () -> Bool)
    {
        let source: SourceVerdict =
            switch rule.source {
            case .fixed(let verdict): verdict
            case .declared: isSameSwift() ? .none : .breaks
            }
        self.rule = rule
        subject = .init(name: place.name, key: place.key)
        (old, new) = (place.old, place.new)
        self.detail = detail
        direction = place.direction
        wire = rule.wire(place.direction)
        self.source = source
        isSilent = rule.isSilent && wire >= .unknown && source != .breaks
        bump = rule.bump(wire, source)
        owner = place.owner
    }

    /// Whether it has to be looked at before all others.
    package var isBreaking: Bool { !isUnpromised && (wire == .breaking || source == .breaks) }

    /// The reason of the verdict on the wire.
    package var why: String {
        if direction.isEmpty, rule.wire([.sent, .received]) != .same {
            return "no call sends or receives it"
        }
        let isSent = direction.contains(.sent) && (rule.sent == wire || direction == .sent)
        return isSent || direction.isEmpty ? rule.why : rule.receivedWhy
    }
}

/// What a finding stands in, by positions in both contracts.
enum Owner: Sendable {
    case schema(old: SchemaID?, new: SchemaID?)
    case operation(old: Int?, new: Int?)
    case document
}

/// Where the comparison is.
struct Place {
    var name: String
    var key: String
    var old: Finding.Place?
    var new: Finding.Place?
    var direction: Direction
    var owner: Owner

    /// Something inside, which Swift does not declare by itself: the elements of a list.
    func inside(_ suffix: String) -> Place {
        var place = self
        place.name += suffix
        place.key += suffix
        return place
    }
}
