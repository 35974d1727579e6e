import Diagnostics
import SchemaGraph
import Surface

extension SurfaceComparison {
    mutating func compareCalls() {
        let calls = { (surface: Surface) in surface.entries.filter { $0.kind == .call } }
        for (left, right) in paired(calls(old), calls(new), newPath: \.path) {
            let start = findings.count
            switch (left, right) {
            case (let left?, nil): note(Rules.operationRemoved, place(left, nil))
            case (nil, let right?): note(Rules.operationAdded, place(nil, right))
            case (let left?, let right?): compareCalls(left, right)
            case (nil, nil): break
            }
            for index in findings.indices[start...] {
                findings[index].operations = [(right ?? left)?.label].compactMap(\.self)
            }
        }
    }

    private mutating func compareCalls(_ left: Surface.Entry, _ right: Surface.Entry) {
        var place = place(left, right)
        place.old?.swift = "func \(left.path)"
        place.new?.swift = "func \(right.path)"
        let (was, now) = (
            withoutFragment(left.label).split(separator: " "),
            withoutFragment(right.label).split(separator: " ")
        )
        if was.first != now.first { note(Rules.methodChanged, place, "\(left.label) -> \(right.label)") }
        if was.last.map({ withoutNames(String($0)) }) != now.last.map({ withoutNames(String($0)) }) {
            note(Rules.operationMoved, place, "\(left.label) -> \(right.label)")
        } else if was.last != now.last {
            note(Rules.placeholderRenamed, place, "\(left.label) -> \(right.label)")
        }
        if left.path != right.path {
            let told = renamedCall(left.path, right.path, at: place, new)
            note(told.rule, told.place, told.detail)
        }
        compareArguments(left, right)
        let results = (left.result, right.result)
        guard !isSameSwift(results.0, results.1, newNames) else { return }
        place.direction = .received
        place.old?.swift = left.declaration
        place.new?.swift = right.declaration
        if results.0.isEmpty {
            note(Rules.responseBodyAdded, place)
        } else if results.1.isEmpty {
            note(Rules.responseBodyRemoved, place)
        } else {
            note(Rules.resultChanged, place, "\(results.0) -> \(results.1)")
        }
    }

    private mutating func compareArguments(_ left: Surface.Entry, _ right: Surface.Entry) {
        var free = Array(right.members.indices)
        var order: [Int] = []
        for (index, argument) in left.members.enumerated() {
            let found =
                free.firstIndex {
                    haveSameScalars(right.members[$0].wireName, argument.wireName)
                        && !argument.wireName.isEmpty
                }
                ?? free.firstIndex { right.members[$0].name == argument.name }
            guard let found else {
                let rule = argument.wireName == "body" ? Rules.bodyRemoved : Rules.parameterRemoved
                note(rule, memberPlace((left, index), nil))
                continue
            }
            let other = free.remove(at: found)
            order.append(other)
            let now = right.members[other]
            let place = memberPlace((left, index), (right, other))
            let (here, there) = (argument.wireName.split(separator: " "), now.wireName.split(separator: " "))
            if here.first != there.first {
                note(Rules.parameterMoved, place, "\(argument.wireName) -> \(now.wireName)")
            } else if isOtherKey(argument.wireName, now.wireName) {
                note(Rules.parameterWireName, place, "\(argument.wireName) -> \(now.wireName)")
            }
            if now.name != argument.name {
                note(Rules.declarationMoved, place, "\(argument.name) -> \(now.name)")
            }
            let isBody = argument.wireName == "body"
            compareTypes(
                argument, now, place,
                required: isBody ? Rules.bodyBecameRequired : Rules.parameterBecameRequired,
                optional: isBody ? Rules.bodyBecameOptional : Rules.parameterBecameOptional)
        }
        for index in free {
            let argument = right.members[index]
            let isBody = argument.wireName == "body"
            let rule =
                argument.isOptional
                ? (isBody ? Rules.optionalBodyAdded : Rules.optionalParameterAdded)
                : isBody ? Rules.requiredBodyAdded : Rules.requiredParameterAdded
            note(rule, memberPlace(nil, (right, index)))
        }
        if order != order.sorted() { note(Rules.argumentsReordered, place(left, right)) }
    }
}

/// Whether a server tells two keys in one place apart. The names in a path's template are not sent.
private func isOtherKey(_ left: String, _ right: String) -> Bool {
    if left.hasPrefix("header ") { return left.lowercased() != right.lowercased() }
    return left != right && !left.hasPrefix("path ")
}

extension Surface.Entry {
    /// Of a call, what is sent where: `GET /pets/{id}`.
    var label: String {
        let steps = key.split(separator: "/", omittingEmptySubsequences: false)
        guard kind == .call, steps.count > 2 else { return path }
        let text = String(steps[1]).replacing("~1", with: "/").replacing("~0", with: "~")
        return "\(steps[2].uppercased()) \(text)"
    }
}
