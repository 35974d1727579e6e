/// What a team promises, and what it has accepted.
package struct Policy: Sendable {
    /// Which kind of break counts.
    package enum Promise: String, Sendable, CaseIterable { case source, wire, both }

    /// A finding that is known and wanted.
    package struct Accepted: Sendable {
        package var fingerprint: String
        package var reason: String
        /// `2027-01-31`: from then on it counts again.
        package var until: String?

        package init(fingerprint: String, reason: String, until: String?) {
            self.fingerprint = fingerprint
            self.reason = reason
            self.until = until
        }
    }

    package var promise = Promise.both
    /// The part of a version that a kind of change asks for, by its id; `none` hides it.
    package var severities: [String: Bump] = [:]
    package var accepted: [Accepted] = []

    package init() {}

    /// The ids that severities can be given for.
    package static var kinds: [String] { Rules.all.map(\.id) }
}

extension Review {
    /// The same review as `policy` sees it on a day, `2026-12-01`, and the accepted findings that count no more.
    package func applying(_ policy: Policy, on day: String) -> (review: Review, stale: [Policy.Accepted]) {
        var review = self
        let known = Set(findings.map(\.fingerprint))
        let valid = policy.accepted.filter {
            known.contains($0.fingerprint) && $0.until.map { day < $0 } ?? true
        }
        let accepted = Set(valid.map(\.fingerprint))
        review.findings = findings.compactMap { finding in
            var finding = finding
            if accepted.contains(finding.fingerprint) || policy.severities[finding.rule.id] == Bump.none {
                return nil
            }
            finding.keep(policy.promise)
            if let bump = policy.severities[finding.rule.id] { finding.bump = bump }
            return finding
        }
        return (review, policy.accepted.filter { !accepted.contains($0.fingerprint) })
    }
}

extension Finding {
    /// What was not promised breaks nothing.
    fileprivate mutating func keep(_ promise: Policy.Promise) {
        let isExcused =
            promise == .source
            ? source != .breaks && wire == .breaking : promise == .wire && wire != .breaking
        if isExcused, bump == .major { bump = .minor }
        isUnpromised = isExcused
    }
}

/// A version by the rules of <https://semver.org>: its three numbers.
package struct SemanticVersion: Sendable, Comparable, CustomStringConvertible {
    package var numbers: [Int]

    /// Nil for a text that is no version. A `v` before it, and what follows `-` or `+`, is left out.
    package init?(_ text: String) {
        let core = (text.hasPrefix("v") ? text.dropFirst() : text[...]).prefix { $0 != "-" && $0 != "+" }
        numbers = core.split(separator: ".", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }), core.split(separator: ".").count == 3
        else {
            return nil
        }
    }

    /// The version behind this one. Below 1.0.0 the middle number plays the first one's part.
    package func raised(by bump: Bump) -> SemanticVersion {
        var next = self
        let isYoung = numbers[0] == 0
        let position: Int? =
            switch bump {
            case .none: nil
            case .major: isYoung ? 1 : 0
            case .minor: isYoung ? 2 : 1
            case .patch: 2
            }
        guard let position else { return next }
        next.numbers[position] += 1
        for later in numbers.indices where later > position { next.numbers[later] = 0 }
        return next
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }

    package var description: String { numbers.map(String.init).joined(separator: ".") }
}
