import SchemaGraph
import Surface

/// What callers see of failed answers, where it changed for code that looks into these. One more type beside several adds
/// to what there is. Locks of before know nothing of failures.
func failureChanges(_ old: Surface, _ new: Surface, _ newNames: [String: String]) -> [(
    rule: Rule, place: Place
)] {
    let entry = { (surface: Surface) in surface.besides.first { $0.kind == .failure } }
    guard let left = entry(old), let right = entry(new) else { return [] }
    let origin = { (entry: Surface.Entry, swift: String) in
        entry.span.map { Finding.Place(origin: Origin(span: $0, pointer: entry.pointer), swift: swift) }
    }
    var place = Place(
        name: "\(left.path).body", key: left.key, old: origin(left, left.declaration),
        new: origin(right, right.declaration), direction: .received, owner: .document)
    if !isSameSwift(left.signature, right.signature, newNames) {
        return [(Rules.errorBodyChanged, place)]
    }
    let names = Set(right.members.map(\.name))
    return left.members.filter { !names.contains($0.name) }.map { member in
        place.name = "\(left.signature).\(member.name)"
        place.key = "\(left.key)/\(member.name)"
        place.old = origin(left, member.declaration)
        place.new = nil
        return (Rules.branchRemoved, place)
    }
}
