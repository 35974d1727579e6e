import Diagnostics
import SchemaGraph
import Surface

/// Compares two SDKs by what callers see of them, as their locks remember it. What a lock does not say of the wire is unknown.
package func compareSurfaces(_ old: Surface, _ new: Surface, cause: Cause = .description) -> Review {
    var comparison = SurfaceComparison(old, new)
    comparison.compareTypes()
    comparison.compareCalls()
    comparison.compareBesides()
    return Review(
        mergedFindings(comparison.findings), comparison.renames, cause,
        operationCount: ExactSet((old.entries + new.entries).filter { $0.kind == .call }.map(\.label)).count)
}

struct SurfaceComparison {
    let old: Surface
    let new: Surface
    let renames: Renames
    /// New names of types by their old ones.
    let newNames: [String: String]
    /// By the path of a type, new names of types inside it.
    private var innerNames: [String: [String: String]] = [:]
    private var oldUsers: SurfaceUsers
    private var newUsers: SurfaceUsers
    var findings: [Finding] = []

    init(_ old: Surface, _ new: Surface) {
        self.old = old
        self.new = new
        renames = findRenames(from: old, to: new)
        newNames = renames.newNames(new)
        oldUsers = SurfaceUsers(old)
        newUsers = SurfaceUsers(new)
        for (path, now) in new.formerNames {
            guard let (owner, name) = halves(path), name.first?.isUppercase ?? false else { continue }
            innerNames[owner, default: [:]][name] = halves(now)?.name ?? now
        }
    }

    mutating func note(_ rule: Rule, _ place: Place, _ detail: String? = nil) {
        let finding = Finding(
            rule, place, detail, isSameSwift: isSameSwift(place.old?.swift, place.new?.swift, newNames))
        findings.append(finding)
    }

    /// Adds what is said of the two, and the calls that it concerns.
    private mutating func noteAll(_ left: Surface.Entry?, _ right: Surface.Entry?, from start: Int) {
        let after = right.map { newUsers.calls(of: $0) } ?? []
        let before = left.map { oldUsers.calls(of: $0) } ?? []
        let calls = after + before.filter { !after.contains($0) }
        for index in findings.indices[start...] { findings[index].operations = calls }
    }

    // MARK: Types

    mutating func compareTypes() {
        let types = { (surface: Surface) in surface.entries.filter { $0.kind != .call } }
        let pairs = paired(types(old), types(new)) {
            new.formerNames[$0.path] ?? replacedNames(in: $0.path, by: newNames)
        }
        let splits = Dictionary(
            renames.splits.map { ($0.old, $0.new) }, uniquingKeysWith: { first, _ in first })
        for (left, right) in pairs {
            let start = findings.count
            switch (left, right) {
            // What is declared inside another type is told where that uses it.
            case (nil, let right?) where right.path.contains("."): break
            case (let left?, nil) where left.path.contains("."): noteUnlessTold(left)
            case (let left?, nil):
                let parts = splits[left.path]
                note(
                    parts == nil ? Rules.modelRemoved : Rules.modelSplit, place(left, nil),
                    parts.map { "\(left.path) -> \($0.joined(separator: ", "))" })
            case (nil, let right?): note(Rules.modelAdded, place(nil, right))
            case (let left?, let right?):
                if newNames[left.path] == right.path {
                    note(
                        Rules.modelRenamed.keeping(left.path, new), place(left, right),
                        "\(left.path) -> \(right.path)")
                } else if replacedNames(in: left.path, by: newNames) != right.path {
                    noteMoved(left, right)
                }
                compare(left, right)
            case (nil, nil): break
            }
            noteAll(left, right, from: start)
        }
    }

    /// A type that was declared inside another one, which is still there and still names it.
    private mutating func noteUnlessTold(_ left: Surface.Entry) {
        let outer = left.path.split(separator: ".").dropLast().joined(separator: ".")
        let path = replacedNames(in: outer, by: newNames)
        guard let name = left.path.split(separator: ".").last,
            let (was, now) = both(
                old.entries.first { $0.path == outer }, new.entries.first { $0.path == path }),
            was.members.contains(where: { member in
                typeNames(in: member.type).contains(name)
                    && now.members.contains { $0.name == member.name && $0.type == member.type }
            })
        else { return }
        let rule = Rules.declarationMoved.keepingType(left.path, as: String(name), new)
        note(rule, place(left, nil), "\(left.path) -> \(name)")
    }

    /// A type that is declared elsewhere.
    private mutating func noteMoved(_ left: Surface.Entry, _ right: Surface.Entry) {
        let rule = Rules.declarationMoved.keepingType(left.path, as: right.path, new)
        note(rule, place(left, right), "\(left.path) -> \(right.path)")
    }

    private mutating func compare(_ left: Surface.Entry, _ right: Surface.Entry) {
        let place = place(left, right)
        guard left.kind == right.kind else {
            let rule =
                right.kind == .union
                ? Rules.becameUnion : left.kind == .union ? Rules.unionDissolved : Rules.declaredTypeChanged
            note(rule, place, "\(left.kind.rawValue) -> \(right.kind.rawValue)")
            return
        }
        switch left.kind {
        case .structure, .union:
            let now = right.signature.split(separator: ", ")
            let lost = left.signature.split(separator: ", ").filter {
                !now.contains($0) && $0 != "Checkable"
            }
            if !lost.isEmpty { note(Rules.conformancesChanged, place, lost.joined(separator: ", ")) }
            if left.kind == .union { compareBranches(left, right) } else { compareMembers(left, right) }
        case .enumeration:
            if left.isClosed != right.isClosed {
                note(Rules.listStyleChanged, place, right.isClosed ? "open -> closed" : "closed -> open")
            }
            if left.isAnyCase != right.isAnyCase {
                note(Rules.letterCaseChanged, place, letterCase(right.isAnyCase))
            }
            compareValues(left, right)
        case .alias:
            if !isSameSwift(left.signature, right.signature, newNames) {
                note(Rules.declaredTypeChanged, place, "\(left.signature) -> \(right.signature)")
            }
        case .call, .group, .servers, .headers, .receiver, .links, .failure: break
        }
    }

    private mutating func compareMembers(_ left: Surface.Entry, _ right: Surface.Entry) {
        var free = Array(right.members.indices)
        var order: [Int] = []
        for (index, member) in left.members.enumerated() {
            let isTwin = { (other: Int) in
                member.wireName.isEmpty
                    ? right.members[other].name == member.name
                    : haveSameScalars(right.members[other].wireName, member.wireName)
            }
            let found =
                free.firstIndex(where: isTwin) ?? free.firstIndex { right.members[$0].name == member.name }
                ?? free.firstIndex { isRenamed(member, right.members[$0], left) }
            guard let found else {
                note(
                    member.isOptional ? Rules.optionalPropertyRemoved : Rules.requiredPropertyRemoved,
                    memberPlace((left, index), nil))
                continue
            }
            let other = free.remove(at: found)
            order.append(other)
            let place = memberPlace((left, index), (right, other))
            let now = right.members[other]
            if now.name != member.name, isRenamed(member, now, left) {
                note(
                    Rules.propertyRenamed.keeping("\(left.path).\(member.name)", new), place,
                    "\(member.name) -> \(now.name)")
            } else if now.name != member.name {
                let rule = Rules.declarationMoved.keeping("\(right.path).\(member.name)", new)
                note(rule, place, "\(member.name) -> \(now.name)")
            } else if !haveSameScalars(now.wireName, member.wireName) {
                note(Rules.propertyKeyChanged, place, "\(member.wireName) -> \(now.wireName)")
            }
            var was = member
            was.type = replacedNames(in: member.type, by: innerNames[left.path] ?? [:])
            compareTypes(
                was, now, place, required: Rules.propertyBecameRequired,
                optional: Rules.propertyBecameOptional)
        }
        for index in free {
            let place = memberPlace(nil, (right, index))
            note(
                right.members[index].isOptional
                    ? Rules.optionalPropertyAdded
                    : place.direction == .received
                        ? Rules.receivedPropertyAdded : Rules.requiredPropertyAdded, place)
        }
        if order != order.sorted() { note(Rules.argumentsReordered, place(left, right)) }
        if left.members.contains(where: { $0.keyword == "var" }),
            left.members.contains(where: { was in
                was.keyword == "var" && right.members.contains { $0.name == was.name && $0.keyword == "let" }
            })
        {
            note(Rules.becameConstant, place(left, right))
        }
    }

    private func isRenamed(_ was: Surface.Member, _ now: Surface.Member, _ type: Surface.Entry) -> Bool {
        guard let name = new.formerNames["\(type.path).\(was.name)"] else { return false }
        return !haveSameScalars(now.wireName, was.wireName) && name.hasSuffix(".\(now.name)")
    }

    /// What may stand in a property or an argument.
    mutating func compareTypes(
        _ was: Surface.Member, _ now: Surface.Member, _ place: Place, required: Rule, optional: Rule
    ) {
        let (before, after) = (replacedNames(in: was.type, by: newNames), now.type)
        let (wasOptional, isOptional) = (before.hasSuffix("?"), after.hasSuffix("?"))
        if before == after {
            guard was.isOptional != now.isOptional else { return }
            note(now.isOptional ? optional : Rules.argumentBecameRequired, place)
        } else if bare(before) != bare(after) {
            note(Rules.declaredTypeChanged, place, "\(was.type) -> \(now.type)")
        } else if wasOptional != isOptional {
            note(isOptional ? optional : required, place)
        } else {
            note(after.hasPrefix("Nullable<") ? Rules.becameNullable : Rules.becameNonNull, place)
        }
    }

    /// A type without what says that there may be none.
    private func bare(_ type: String) -> Substring {
        var type = type[...]
        while type.hasSuffix("?") { type = type.dropLast() }
        return type.hasPrefix("Nullable<") ? type.dropFirst(9).dropLast() : type
    }

    private mutating func compareValues(_ left: Surface.Entry, _ right: Surface.Entry) {
        let isOfServer = left.key.hasPrefix("servers/")
        var added = right.members.indices.filter { index in
            !left.members.contains(named: right.members[index].wireName)
        }
        for (index, value) in left.members.enumerated() {
            if let other = right.members.firstIndex(named: value.wireName) {
                let now = right.members[other]
                guard now.name != value.name else { continue }
                note(
                    Rules.declarationMoved, memberPlace((left, index), (right, other)),
                    "\(value.name) -> \(now.name)")
            } else if let twin = added.firstIndex(where: { right.members[$0].name == value.name }) {
                let other = added.remove(at: twin)
                note(
                    Rules.enumValueChanged, memberPlace((left, index), (right, other)),
                    "\(value.wireName) -> \(right.members[other].wireName)")
            } else {
                let rule =
                    isOfServer
                    ? Rules.serverValueRemoved
                    : Rules.enumValueRemoved.keeping("\(left.path).\(value.name)", new)
                var place = memberPlace((left, index), nil)
                if isOfServer {
                    place.new = place.old
                    place.new?.swift = ""
                }
                note(rule, place, value.wireName)
            }
        }
        // Nobody receives the values of a server's variable.
        var rule = isOfServer ? Rules.serverValueAdded : Rules.enumValueAdded
        if left.isClosed, right.isClosed, !isOfServer {
            rule.source = .fixed(.breaks)
            rule.received = .breaking
        }
        for index in added {
            note(rule, memberPlace(nil, (right, index)), right.members[index].wireName)
        }
    }

    private mutating func compareBranches(_ left: Surface.Entry, _ right: Surface.Entry) {
        let names = Set(left.members.map(\.name))
        for (index, branch) in left.members.enumerated() {
            guard let other = right.members.firstIndex(where: { $0.name == branch.name }) else {
                note(Rules.branchRemoved, memberPlace((left, index), nil))
                continue
            }
            let now = right.members[other]
            if !isSameSwift(branch.type, now.type, newNames) {
                note(
                    Rules.declaredTypeChanged, memberPlace((left, index), (right, other)),
                    "\(branch.type) -> \(now.type)")
            }
        }
        for (index, branch) in right.members.enumerated() where !names.contains(branch.name) {
            note(Rules.branchAdded, memberPlace(nil, (right, index)))
        }
    }
}
