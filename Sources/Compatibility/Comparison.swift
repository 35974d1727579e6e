import Diagnostics
import SchemaGraph
import Surface

/// What came of a review of two versions.
package struct Review: Sendable {
    /// The gravest first; of equals those that concern more calls; then by name.
    package var findings: [Finding]
    package var renames: Renames
    /// How many calls there are, those of both versions once.
    package var operationCount: Int
    /// The part of the version that has to be raised, and the finding that asks for it.
    package var bump: Bump { findings.map(\.bump).max() ?? .none }
    package var forcing: Finding? { findings.first { $0.bump == bump } }

    init(_ findings: [Finding], _ renames: Renames, _ cause: Cause, operationCount: Int) {
        self.findings = findings.sorted(by: isGraver)
        for index in findings.indices { self.findings[index].cause = cause }
        self.renames = renames
        self.operationCount = operationCount
    }
}

/// Compares two versions. Each fact is told once, where it stands.
package func compareVersions(_ old: Side, _ new: Side, cause: Cause = .description) -> Review {
    var comparison = Comparison(old, new)
    comparison.compareComponents()
    comparison.compareOperations()
    comparison.compareWebhooks()
    comparison.compareDocuments()
    for change in failureChanges(old.surface, new.surface, comparison.newNames) {
        comparison.note(change.rule, change.place)
    }
    return Review(
        comparison.merged(), comparison.renames, cause,
        operationCount: ExactSet(
            [old, new].flatMap { side in side.graph.operations.indices.map(side.label) }
        )
        .count)
}

/// A walk through two contracts side by side.
struct Comparison {
    let old: Side
    let new: Side
    let renames: Renames
    /// New names of types by their old ones.
    let newNames: [String: String]
    /// The counterparts of named schemas, both ways.
    var counterparts: [SchemaID: SchemaID] = [:]
    var origins: [SchemaID: SchemaID] = [:]
    var visited: Set<SchemaPair> = []
    var trials: [SchemaPair: [Finding]] = [:]
    /// Types of the new version that had another name, and were no components.
    var moved: Set<SchemaID> = []
    /// Nothing that is found is kept.
    var isTrial = false
    var findings: [Finding] = []

    init(_ old: Side, _ new: Side) {
        self.old = old
        self.new = new
        renames = findRenames(from: old.surface, to: new.surface)
        newNames = renames.newNames(new.surface)
        pairComponents()
    }

    /// Adds what a rule says of a place.
    mutating func note(_ rule: Rule, _ place: Place, _ detail: String? = nil) {
        let finding = Finding(
            rule, place, detail, isSameSwift: isSameSwift(place.old?.swift, place.new?.swift))
        findings.append(finding)
    }

    /// A rule on something that callers know as `path`: where the new version keeps that name, code compiles with a warning.
    func keeping(_ path: String, _ rule: Rule) -> Rule { rule.keeping(path, new.surface) }

    func isSameSwift(_ old: String?, _ new: String?) -> Bool {
        Compatibility.isSameSwift(old, new, newNames)
    }
}

/// Whether code that was written for the old declaration compiles with the new one. Old names of types still stand, and
/// what can be set can be read as well.
func isSameSwift(_ old: String?, _ new: String?, _ newNames: [String: String]) -> Bool {
    guard let old, let new, old != new else { return true }
    let renamed = replacedNames(in: old, by: newNames)
    return renamed == new || renamed.hasPrefix("let ") && "var \(renamed.dropFirst(4))" == new
}

extension Rule {
    /// What it says of something new that callers may leave out, because the SDK fills it in.
    func given(_ hasDefault: Bool) -> Rule {
        guard hasDefault, case .fixed(let verdict) = source, verdict > .references else { return self }
        var rule = self
        rule.source = .fixed(.references)
        return rule
    }

    /// What it says where `surface` keeps a former name, and where it does not.
    func keeping(_ path: String, _ surface: Surface) -> Rule {
        var rule = self
        rule.source = .fixed(surface.keeps(path) ? .warns : .breaks)
        return rule
    }

    /// The same of a type that is declared elsewhere: under the same name, nothing tells callers of it.
    func keepingType(_ path: String, as new: String, _ surface: Surface) -> Rule {
        var rule = keeping(path, surface)
        let isSame = !new.contains(".") && path.hasSuffix(".\(new)")
        if isSame, surface.keeps(path) { rule.source = .fixed(.none) }
        return rule
    }
}

/// What is told of a call that is written otherwise: the call by itself, or its group where only that is called otherwise.
func renamedCall(_ was: String, _ now: String, at call: Place, _ surface: Surface)
    -> (rule: Rule, place: Place, detail: String)
{
    let (oldGroup, newGroup) = (was.prefix { $0 != "." }, now.prefix { $0 != "." })
    guard surface.formerNames[String(oldGroup)] == String(newGroup),
        was.dropFirst(oldGroup.count) == now.dropFirst(newGroup.count)
    else { return (Rules.operationRenamed.keeping(was, surface), call, "\(was) -> \(now)") }
    var place = call
    place.name = String(newGroup)
    place.key = "groups/\(newGroup)"
    place.old?.swift = "var \(oldGroup)"
    place.new?.swift = "var \(newGroup)"
    return (Rules.groupRenamed.keeping(String(oldGroup), surface), place, "\(oldGroup) -> \(newGroup)")
}

struct SchemaPair: Hashable {
    var old: SchemaID
    var new: SchemaID
}

private func isGraver(_ left: Finding, _ right: Finding) -> Bool {
    let ranks = { (finding: Finding) in
        [
            finding.isBreaking ? 1 : 0, finding.isSilent ? 1 : 0,
            Bump.allCases.firstIndex(of: finding.bump) ?? 0,
            finding.operations.count,
        ]
    }
    let (leftRanks, rightRanks) = (ranks(left), ranks(right))
    if leftRanks != rightRanks { return rightRanks.lexicographicallyPrecedes(leftRanks) }
    if left.subject.name != right.subject.name {
        return left.subject.name.utf8.lexicographicallyPrecedes(right.subject.name.utf8)
    }
    return (left.rule.id, left.subject.key, left.detail ?? "")
        < (right.rule.id, right.subject.key, right.detail ?? "")
}
