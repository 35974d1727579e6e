import Diagnostics
import SchemaGraph
import Surface

extension Comparison {
    mutating func compareOperations() {
        let pairs = pairOperations()
        for (index, operation) in old.graph.operations.enumerated() {
            if let other = pairs[index] {
                compareOperations(index, other, pairs)
            } else {
                let isAnnounced = operation.documentation.isDeprecated
                note(
                    isAnnounced ? Rules.deprecatedOperationRemoved : Rules.operationRemoved,
                    operationPlace(index, nil))
            }
        }
        let known = Set(pairs.values)
        for index in new.graph.operations.indices where !known.contains(index) {
            note(Rules.operationAdded, operationPlace(nil, index))
        }
    }

    /// By method and path, and what is left by `operationId`. Of paths that clash each has its own spelling.
    private func pairOperations() -> [Int: Int] {
        let operations = new.graph.operations
        var pairs: [Int: Int] = [:]
        var free = Array(operations.indices)
        let keys: [(APIOperation) -> String] = [
            { $0.writtenPath }, { $0.path }, { withoutNames($0.path) },
        ]
        for path in keys {
            let key = { (call: APIOperation) in call.method + path(call) + call.formName }
            var waiting = Dictionary(grouping: free, by: { key(operations[$0]) })
            for (index, call) in old.graph.operations.enumerated() where pairs[index] == nil {
                guard let found = waiting[key(call)]?.first else { continue }
                pairs[index] = found
                waiting[key(call)]?.removeFirst()
            }
            free = waiting.values.joined().sorted()
        }
        let named = Dictionary(
            free.compactMap { index in
                operations[index].operationID.map { ($0 + operations[index].formName, index) }
            }, uniquingKeysWith: { first, _ in first })
        var taken: Set<Int> = []
        for (index, operation) in old.graph.operations.enumerated() where pairs[index] == nil {
            guard let name = operation.operationID.map({ $0 + operation.formName }), let other = named[name],
                taken.insert(other).inserted
            else { continue }
            pairs[index] = other
        }
        return pairs
    }

    private func operationPlace(_ left: Int?, _ right: Int?) -> Place {
        let (oldCall, newCall) = (left.flatMap { old.call($0) }, right.flatMap { new.call($0) })
        let label = right.map { new.label($0) } ?? left.map { old.label($0) } ?? ""
        return Place(
            name: newCall?.path ?? oldCall?.path ?? label, key: newCall?.key ?? oldCall?.key ?? label,
            old: left.map { old.place(old.graph.operations[$0].origin, oldCall?.declaration) },
            new: right.map { new.place(new.graph.operations[$0].origin, newCall?.declaration) },
            direction: [.sent, .received], owner: .operation(old: left, new: right))
    }

    private mutating func compareOperations(_ left: Int, _ right: Int, _ pairs: [Int: Int]) {
        let (was, now) = (old.graph.operations[left], new.graph.operations[right])
        var place = operationPlace(left, right)
        let (oldCall, newCall) = (old.call(left), new.call(right))
        // Arguments and results are compared one by one.
        place.old?.swift = oldCall.map { "func \($0.path)" }
        place.new?.swift = newCall.map { "func \($0.path)" }
        if was.method != now.method {
            note(Rules.methodChanged, place, "\(was.method) -> \(now.method)")
        }
        let (oldPath, newPath) = (withoutFragment(was.path), withoutFragment(now.path))
        if withoutNames(oldPath) != withoutNames(newPath) {
            note(Rules.operationMoved, place, "\(was.path) -> \(now.path)")
        } else if oldPath != newPath {
            note(Rules.placeholderRenamed, place, "\(was.path) -> \(now.path)")
        }
        if let (oldCall, newCall) = both(oldCall, newCall), oldCall.path != newCall.path {
            let told = renamedCall(oldCall.path, newCall.path, at: place, new.surface)
            note(told.rule, told.place, told.detail)
        } else if let (before, after) = both(was.operationID, now.operationID), before != after {
            note(Rules.operationIDChanged, place, "\(before) -> \(after)")
        }
        if was.documentation.isDeprecated != now.documentation.isDeprecated {
            note(
                now.documentation.isDeprecated ? Rules.operationDeprecated : Rules.operationReturned, place)
        }
        if !was.documentation.says(now.documentation) { note(Rules.wordsChanged, place) }
        compareParameters(left, right, place)
        compareBodies(left, right, place)
        compareResponses(left, right, place)
        compareCallbacks(was, now, place)
        compareLinks(was, now, pairs, place)
        compareSecurity(was.security, now.security, place)
        compareServers(was.servers, now.servers, place)
    }

    // MARK: Parameters

    private mutating func compareParameters(_ left: Int, _ right: Int, _ place: Place) {
        let (was, now) = (old.graph.operations[left], new.graph.operations[right])
        var renamed = ExactTable<String>()
        for (before, after) in zip(names(in: was.path), names(in: now.path)) where renamed[before] == nil {
            renamed[before] = after
        }
        var free = now.parameters
        for parameter in was.parameters {
            let wireName = parameter.location == .path ? renamed[parameter.wireName] : parameter.wireName
            let index =
                free.firstIndex { $0.isSame(as: parameter, called: wireName ?? parameter.wireName) }
                ?? free.firstIndex(named: parameter.wireName)
                ?? free.firstIndex { isSameArgument(parameter, $0, left, right) }
            if let index {
                compareParameters(parameter, free.remove(at: index), left, right, place)
            } else {
                note(Rules.parameterRemoved, parameterPlace(parameter, nil, left, right, place))
            }
        }
        for parameter in free {
            let rule = parameter.isRequired ? Rules.requiredParameterAdded : Rules.optionalParameterAdded
            let hasDefault = argument(parameter, of: new.call(right))?.isOptional ?? false
            note(rule.given(hasDefault), parameterPlace(nil, parameter, left, right, place))
        }
    }

    private mutating func compareParameters(
        _ was: Parameter, _ now: Parameter, _ left: Int, _ right: Int, _ operation: Place
    ) {
        let place = parameterPlace(was, now, left, right, operation)
        if was.location != now.location {
            note(Rules.parameterMoved, place, "\(was.location.rawValue) -> \(now.location.rawValue)")
        } else if was.location != .path, !was.hasSameKey(as: now) {
            note(Rules.parameterWireName, place, "\(was.wireName) -> \(now.wireName)")
        }
        if was.isRequired != now.isRequired {
            note(now.isRequired ? Rules.parameterBecameRequired : Rules.parameterBecameOptional, place)
        }
        let (oldText, newText) = (encoding(of: was, in: old), encoding(of: now, in: new))
        if was.location == now.location, oldText != newText {
            note(Rules.parameterStyle, place, "\(oldText) -> \(newText)")
        }
        if !was.documentation.isDeprecated, now.documentation.isDeprecated {
            note(Rules.parameterDeprecated, place)
        }
        if !was.documentation.says(now.documentation) { note(Rules.wordsChanged, place) }
        let members = (argument(was, of: old.call(left)), argument(now, of: new.call(right)))
        if let (before, after) = both(members.0, members.1), before.name != after.name {
            note(Rules.declarationMoved, place, "\(before.name) -> \(after.name)")
        }
        let isNeeded =
            was.isRequired == now.isRequired && members.0?.isOptional == true
            && members.1?.isOptional == false
        compareDefaults(was.documentation, now.documentation, place, isNeeded: isNeeded)
        compare(was.use, now.use, at: place)
    }

    private func argument(_ parameter: Parameter, of call: Surface.Entry?) -> Surface.Member? {
        call?.members.first(named: "\(parameter.location.rawValue) \(parameter.wireName)")
    }

    private func isSameArgument(_ was: Parameter, _ now: Parameter, _ left: Int, _ right: Int) -> Bool {
        let name = argument(was, of: old.call(left))?.name
        return name != nil && name == argument(now, of: new.call(right))?.name
    }

    private func parameterPlace(
        _ was: Parameter?, _ now: Parameter?, _ left: Int, _ right: Int, _ operation: Place
    ) -> Place {
        let oldMember = was.flatMap { argument($0, of: old.call(left)) }
        let newMember = now.flatMap { argument($0, of: new.call(right)) }
        let location = (now ?? was).map { "\($0.location.rawValue)/\($0.wireName)" } ?? ""
        return Place(
            name: "\(operation.name)(\(newMember?.name ?? oldMember?.name ?? location):)",
            key: "\(operation.key)/parameters/\(location)",
            old: was.map { old.place($0.origin, oldMember?.declaration) },
            new: now.map { new.place($0.origin, newMember?.declaration) }, direction: .sent,
            owner: operation.owner)
    }

    /// How a parameter becomes text, in words. Whether a list is exploded says nothing of a single value.
    private func encoding(of parameter: Parameter, in side: Side) -> String {
        switch parameter.encoding {
        case .content(let mediaType): return mediaType
        case .style(let style, let explode, let allowReserved):
            let parts = isPlain(parameter.use, in: side) ? [] : [explode ? "exploded" : "in one"]
            return ([style.rawValue] + parts + (allowReserved ? ["reserved"] : [])).joined(separator: " ")
        }
    }
}

/// Whether all values are written as one text.
private func isPlain(_ use: SchemaUse, in side: Side) -> Bool {
    switch side.graph[side.graph.resolved(use).schema].shape {
    case .scalar, .enumeration, .null: true
    // A union inside a union stands for anything: nobody writes such parameters.
    case .union(let union):
        union.branches.allSatisfy { branch in
            switch side.graph[side.graph.resolved(branch.use).schema].shape {
            case .scalar, .enumeration, .null: true
            default: false
            }
        }
    default: false
    }
}

extension Parameter {
    fileprivate func isSame(as other: Parameter, called wireName: String) -> Bool {
        guard location == other.location else { return false }
        return location == .header
            ? self.wireName.lowercased() == wireName.lowercased()
            : haveSameScalars(self.wireName, wireName)
    }

    fileprivate func hasSameKey(as other: Parameter) -> Bool { isSame(as: other, called: other.wireName) }
}

private func names(in path: String) -> [String] {
    path.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
}
