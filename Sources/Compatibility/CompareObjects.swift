import Diagnostics
import SchemaGraph
import Surface

extension Comparison {
    mutating func compareObjects(
        _ left: ObjectShape, _ right: ObjectShape, _ pair: SchemaPair, at place: Place
    ) {
        let news = right.properties.reduce(into: ExactTable<Property>()) { $0[$1.wireName] = $1 }
        let olds = ExactSet(left.properties.map(\.wireName))
        var added = right.properties.filter { !olds.contains($0.wireName) }
        for property in left.properties {
            if let other = news[property.wireName] {
                compareProperties(property, other, propertyPlace(property, other, pair, in: place))
            } else if let index = added.firstIndex(where: { isSameMember(property, $0, pair) }) {
                let other = added.remove(at: index)
                let inner = propertyPlace(property, other, pair, in: place)
                note(Rules.propertyKeyChanged, inner, "\(property.wireName) -> \(other.wireName)")
                compareProperties(property, other, inner)
            } else if let index = added.firstIndex(where: {
                $0.documentation.formerName.map { haveSameScalars($0, property.wireName) } ?? false
            }) {
                let other = added.remove(at: index)
                let inner = propertyPlace(property, other, pair, in: place)
                let rule = old.member(property.wireName, of: pair.old).map { member in
                    keeping("\(old.type(pair.old)?.path ?? "").\(member.name)", Rules.propertyRenamed)
                }
                note(rule ?? Rules.propertyRenamed, inner, "\(property.wireName) -> \(other.wireName)")
                compareProperties(property, other, inner)
            } else {
                note(
                    property.isRequired ? Rules.requiredPropertyRemoved : Rules.optionalPropertyRemoved,
                    propertyPlace(property, nil, pair, in: place))
            }
        }
        for property in added {
            let inner = propertyPlace(nil, property, pair, in: place)
            let hasDefault = new.member(property.wireName, of: pair.new)?.isOptional ?? false
            note(addition(of: property, inner.direction).given(hasDefault), inner)
        }
        compareFurtherKeys(left.additional, right.additional, at: place)
        if Set(left.choices.map(\.words) + left.dependents.map(\.words))
            != Set(right.choices.map(\.words) + right.dependents.map(\.words))
        {
            note(Rules.choiceChanged, place)
        }
    }

    private func addition(of property: Property, _ direction: Direction) -> Rule {
        if !property.isRequired { return Rules.optionalPropertyAdded }
        return direction == .received ? Rules.receivedPropertyAdded : Rules.requiredPropertyAdded
    }

    /// Whether two properties with different keys are one in Swift.
    private func isSameMember(_ left: Property, _ right: Property, _ pair: SchemaPair) -> Bool {
        guard let oldMember = old.member(left.wireName, of: pair.old),
            let newMember = new.member(right.wireName, of: pair.new)
        else { return false }
        return oldMember.name == newMember.name
    }

    private func propertyPlace(
        _ left: Property?, _ right: Property?, _ pair: SchemaPair, in owner: Place
    ) -> Place {
        let oldMember = left.flatMap { old.member($0.wireName, of: pair.old) }
        let newMember = right.flatMap { new.member($0.wireName, of: pair.new) }
        let wireName = right?.wireName ?? left?.wireName ?? ""
        var direction = owner.direction
        if (right ?? left)?.isReadOnly == true { direction.remove(.sent) }
        if (right ?? left)?.isWriteOnly == true { direction.remove(.received) }
        return Place(
            name: "\(owner.name).\(newMember?.name ?? oldMember?.name ?? wireName)",
            key: "\(owner.key)/properties/\(wireName)",
            old: left.map { old.place($0.origin, oldMember?.declaration) },
            new: right.map { new.place($0.origin, newMember?.declaration) }, direction: direction,
            owner: .schema(old: pair.old, new: pair.new))
    }

    private mutating func compareProperties(_ left: Property, _ right: Property, _ place: Place) {
        if left.isRequired != right.isRequired {
            note(right.isRequired ? Rules.propertyBecameRequired : Rules.propertyBecameOptional, place)
        }
        noteOtherName(left, right, place)
        if left.isReadOnly != right.isReadOnly {
            var both = place
            both.direction = [.sent, .received]
            note(right.isReadOnly ? Rules.becameReadOnly : Rules.becameReadable, both)
        }
        if left.isWriteOnly != right.isWriteOnly {
            var both = place
            both.direction = [.sent, .received]
            note(right.isWriteOnly ? Rules.becameWriteOnly : Rules.becameReadable, both)
        }
        if !left.documentation.isDeprecated, right.documentation.isDeprecated {
            note(Rules.propertyDeprecated, place)
        }
        if !left.documentation.says(right.documentation) { note(Rules.wordsChanged, place) }
        let isNeeded = isNeededNow(left, right, place)
        compareDefaults(left.documentation, right.documentation, place, isNeeded: isNeeded)
        if isNeeded, left.documentation.defaultText == nil || right.documentation.defaultText != nil {
            note(Rules.argumentBecameRequired, place)
        }
        // Not required and nullable are one thing to callers: what becomes both, or neither, is told once.
        let isTold =
            left.isRequired != right.isRequired && old.isNullable(left.use) == !left.isRequired
            && new.isNullable(right.use) == !right.isRequired
        compare(left.use, right.use, at: place, tellsNull: !isTold)
    }

    /// One key, and another name for callers.
    private mutating func noteOtherName(_ left: Property, _ right: Property, _ place: Place) {
        guard haveSameScalars(left.wireName, right.wireName),
            case .schema(let oldType?, let newType?) = place.owner,
            let (was, now) = both(
                old.member(left.wireName, of: oldType), new.member(right.wireName, of: newType)),
            was.name != now.name
        else { return }
        let rule = keeping("\(new.type(newType)?.path ?? "").\(was.name)", Rules.declarationMoved)
        note(rule, place, "\(was.name) -> \(now.name)")
    }

    /// What the SDK filled in by itself, as the tag of a union, may have to be given now.
    private func isNeededNow(_ left: Property, _ right: Property, _ place: Place) -> Bool {
        guard left.isRequired == right.isRequired, case .schema(let oldType?, let newType?) = place.owner,
            let (was, now) = both(
                old.member(left.wireName, of: oldType), new.member(right.wireName, of: newType)),
            was.isOptional, !now.isOptional
        else { return false }
        return isSameSwift(was.declaration, now.declaration)
    }

    /// `isNeeded`: the SDK filled it in, and callers have to give it now.
    mutating func compareDefaults(
        _ left: Documentation, _ right: Documentation, _ place: Place, isNeeded: Bool
    ) {
        switch (left.defaultText, right.defaultText) {
        case (let left, let right) where left == right: break
        case (nil, _): note(Rules.defaultAdded, place, right.defaultText)
        case (_, nil):
            var rule = Rules.defaultRemoved
            if isNeeded { rule.source = .fixed(.breaks) }
            note(rule, place, left.defaultText)
        case (let left?, let right?): note(Rules.defaultChanged, place, "\(left) -> \(right)")
        }
    }

    private mutating func compareFurtherKeys(
        _ left: AdditionalProperties, _ right: AdditionalProperties, at place: Place
    ) {
        switch (left, right) {
        case (.undeclared, .undeclared), (.forbidden, .forbidden): break
        case (.declared(let left), .declared(let right)):
            compare(left, right, at: restPlace(place).inside("[*]"))
        case (.declared, .undeclared): note(Rules.furtherKeysUndescribed, restPlace(place))
        case (.undeclared, .forbidden), (.declared, .forbidden):
            note(Rules.furtherKeysForbidden, restPlace(place))
        case (.forbidden, .undeclared), (.forbidden, .declared), (.undeclared, .declared):
            note(Rules.furtherKeysAllowed, restPlace(place))
        }
    }

    /// The member that holds keys without names, where there is one.
    private func restPlace(_ place: Place) -> Place {
        guard case .schema(let left?, let right?) = place.owner else { return place }
        var place = place
        place.old?.swift = old.member("*", of: left)?.declaration
        place.new?.swift = new.member("*", of: right)?.declaration
        // A member that is gone is gone from code as well.
        if place.old?.swift != nil, place.new?.swift == nil { place.new?.swift = "" }
        return place
    }

    // MARK: Listed values

    mutating func compareEnumerations(
        _ left: EnumerationShape, _ right: EnumerationShape, _ pair: SchemaPair, at place: Place
    ) {
        guard left.base == right.base else {
            note(Rules.typeChanged, place)
            return
        }
        if let (was, now) = both(old.type(pair.old), new.type(pair.new)), was.isClosed != now.isClosed {
            note(Rules.listStyleChanged, place, now.isClosed ? "open -> closed" : "closed -> open")
        }
        if left.isAnyCase != right.isAnyCase {
            note(Rules.letterCaseChanged, place, letterCase(right.isAnyCase))
        }
        let (oldValues, newValues) = (left.members.map(\.value), right.members.map(\.value))
        if oldValues.count == 1, newValues.count == 1, let (was, now) = both(oldValues.first, newValues.first)
        {
            let names = (names(of: pair.old, in: old).first, names(of: pair.new, in: new).first)
            var inner = place
            var rule = Rules.constantChanged
            if let (oldName, newName) = both(names.0, names.1) {
                inner.old?.swift = "static var \(oldName.name)"
                inner.new?.swift = "static var \(newName.name)"
                let path = "\(old.type(pair.old)?.path ?? "").\(oldName.name)"
                if new.surface.keeps(path) { rule.source = .fixed(.warns) }
            }
            if was != now { note(rule, inner, "\(was.words) -> \(now.words)") }
            return
        }
        let (oldNames, newNames) = (names(of: pair.old, in: old), names(of: pair.new, in: new))
        let oldSet = Set(oldValues)
        var added = newValues.indices.filter { !oldSet.contains(newValues[$0]) }
        let newSet = Set(newValues)
        for (index, value) in oldValues.enumerated() where !newSet.contains(value) {
            let name = oldNames.indices.contains(index) ? oldNames[index] : nil
            let twin = added.firstIndex { newNames.indices.contains($0) && newNames[$0].name == name?.name }
            if let twin, name != nil {
                let other = added.remove(at: twin)
                note(
                    Rules.enumValueChanged, valuePlace(newValues[other], name, newNames[other], in: place),
                    "\(value.words) -> \(newValues[other].words)")
            } else {
                let path = both(old.type(pair.old)?.path, name?.name).map { "\($0).\($1)" }
                note(
                    path.map { keeping($0, Rules.enumValueRemoved) } ?? Rules.enumValueRemoved,
                    valuePlace(value, name, nil, in: place), value.words)
            }
        }
        var rule = Rules.enumValueAdded
        // A `switch` over a closed type names all of its values.
        if old.type(pair.old)?.isClosed == true, new.type(pair.new)?.isClosed == true {
            rule.source = .fixed(.breaks)
            rule.received = .breaking
        }
        for index in added {
            let name = newNames.indices.contains(index) ? newNames[index] : nil
            note(
                rule, valuePlace(newValues[index], nil, name, in: place),
                newValues[index].words)
        }
    }

    private func names(of id: SchemaID, in side: Side) -> [Surface.Member] {
        guard let type = side.type(id), type.kind == .enumeration,
            case .enumeration(let shape) = side.graph[id].shape, shape.members.count == type.members.count
        else { return [] }
        return type.members
    }

    private func valuePlace(
        _ value: ConstantValue, _ left: Surface.Member?, _ right: Surface.Member?, in owner: Place
    ) -> Place {
        var place = owner
        place.name += ".\(right?.name ?? left?.name ?? value.words)"
        place.key += "/enum/\(value.words)"
        // Only the name is what code is written with.
        place.old?.swift = left.map { "static var \($0.name)" }
        place.new?.swift = right.map { "static var \($0.name)" }
        return place
    }
}

/// What is said of listed values in upper and lower case.
func letterCase(_ isAny: Bool) -> String { isAny ? "told apart -> the same" : "the same -> told apart" }

extension ConstantValue {
    var words: String {
        switch self {
        case .string(let text): "\"\(text)\""
        case .number(let text): text
        case .bool(let flag): "\(flag)"
        }
    }
}

extension PropertyDependents {
    fileprivate var words: String { "\(wireName) needs \(names.sorted().joined(separator: "+"))" }
}

extension PropertyChoice {
    fileprivate var words: String {
        let sets = sets.map { $0.sorted().joined(separator: "+") }.sorted()
        return "\(kind.rawValue) \(sets.joined(separator: "|"))"
    }
}
