import SchemaGraph
import Surface

extension Comparison {
    /// What may stand in one place, before and after.
    mutating func compare(
        _ left: SchemaUse, _ right: SchemaUse, at place: Place, tellsNull: Bool = true
    ) {
        let (wasNullable, isNullable) = (old.isNullable(left), new.isNullable(right))
        if tellsNull, wasNullable != isNullable {
            note(isNullable ? Rules.becameNullable : Rules.becameNonNull, nullPlace(left, right, place))
        }
        compareSchemas(left.schema, right.schema, at: place)
    }

    /// Where null is allowed: at the schema, if its own words changed, and otherwise where it is used.
    private func nullPlace(_ left: SchemaUse, _ right: SchemaUse, _ place: Place) -> Place {
        guard counterparts[left.schema] == right.schema,
            old.graph[left.schema].isNullable != new.graph[right.schema].isNullable
        else { return place }
        var inner = schemaPlace(left.schema, right.schema, inside: place)
        if case .schema(let owner, _) = place.owner, owner == left.schema { return inner }
        inner.old?.swift = place.old?.swift
        inner.new?.swift = place.new?.swift
        return inner
    }

    private mutating func compareSchemas(_ left: SchemaID, _ right: SchemaID, at place: Place) {
        let (oldSchema, newSchema) = (old.graph[left], new.graph[right])
        let isPair = counterparts[left] == right
        let isNamed = (oldSchema.componentName != nil, newSchema.componentName != nil)
        if isNamed == (true, true), !isPair {
            compareReferences(left, right, at: place)
            return
        }
        // What changed in a named schema is told there.
        if isPair, isTrial { return }
        guard visited.insert(SchemaPair(old: left, new: right)).inserted else { return }
        let inner =
            isPair || old.type(left) != nil && old.type(left)?.kind == new.type(right)?.kind
            ? schemaPlace(left, right, inside: place) : place
        if isPair || (old.type(left) != nil && isNamed == (false, false)) {
            compareWords(left, right, at: inner)
        }
        if !isPair { compareNames(left, right, at: inner) }
        switch (oldSchema.shape, newSchema.shape) {
        case (.alias(let leftUse), .alias(let rightUse)):
            compareLimits(oldSchema, newSchema, at: inner)
            compareSchemas(leftUse.schema, rightUse.schema, at: inner)
        case (.alias(let use), _): compareSchemas(use.schema, right, at: inner)
        case (_, .alias(let use)): compareSchemas(left, use.schema, at: inner)
        default:
            let count = findings.count
            compareLimits(oldSchema, newSchema, at: inner)
            compareShapes(left, right, at: inner)
            let isTold = findings[count...].contains { $0.rule.id != Rules.wordsChanged.id }
            let (was, now) = (old.condition(left), new.condition(right))
            if was == nil ? now != nil : now == nil || was != now && !isTold {
                note(Rules.conditionChanged, inner)
            }
        }
    }

    /// Another named schema stands where one stood: what it changes is one fact, told where it is used.
    private mutating func compareReferences(_ left: SchemaID, _ right: SchemaID, at place: Place) {
        let found = trial(left, right)
        guard let worst = found.max(by: { $0.wire < $1.wire }), worst.wire > .same || worst.source > .none
        else {
            if !isSameSwift(place.old?.swift, place.new?.swift) { note(Rules.referenceChanged, place) }
            return
        }
        let names = [old.type(left)?.path, new.type(right)?.path].compactMap { $0 }
        if old.graph[left].componentName == new.graph[right].componentName {
            // It has two forms now, or one again: what that does on the wire is told at its properties.
            if !isSameSwift(place.old?.swift, place.new?.swift) {
                note(Rules.referenceChanged, place, names.joined(separator: " -> "))
            }
            return
        }
        var sent = WireVerdict.same
        var received = WireVerdict.same
        for finding in found {
            sent = max(sent, finding.rule.sent)
            received = max(received, finding.rule.received)
        }
        let rule =
            sent == .breaking && received == .breaking
            ? Rules.typeChanged : received == .breaking ? Rules.typeWidened : Rules.typeNarrowed
        if sent == .breaking || received == .breaking {
            note(rule, place, names.joined(separator: " -> "))
        } else {
            note(Rules.referenceChanged, place, names.joined(separator: " -> "))
        }
    }

    /// What would be found if the two were one. Nothing of it is kept.
    mutating func trial(_ left: SchemaID, _ right: SchemaID) -> [Finding] {
        let pair = SchemaPair(old: left, new: right)
        if let known = trials[pair] { return known }
        // Where they contain themselves, nothing further is found.
        trials[pair] = []
        let kept = (findings, visited, isTrial)
        (findings, visited, isTrial) = ([], [pair], true)
        var place = schemaPlace(left, right, inside: nil)
        place.direction = [.sent, .received]
        // Names on the way change nothing.
        let (oldLeaf, newLeaf) = (leaf(left, old), leaf(right, new))
        compareLimits(old.graph[oldLeaf], new.graph[newLeaf], at: place)
        if counterparts[oldLeaf] != newLeaf { compareShapes(oldLeaf, newLeaf, at: place) }
        let found = findings.filter { $0.rule.id != Rules.wordsChanged.id }
        (findings, visited, isTrial) = kept
        trials[pair] = found
        return found
    }

    /// The same thing, declared under another name in Swift.
    private mutating func compareNames(_ left: SchemaID, _ right: SchemaID, at place: Place) {
        guard let oldType = old.type(left), let newType = new.type(right), oldType.kind == newType.kind,
            replacedNames(in: oldType.path, by: newNames) != newType.path
        else { return }
        moved.insert(right)
        let rule = Rules.declarationMoved.keepingType(oldType.path, as: newType.path, new.surface)
        note(rule, place, "\(oldType.path) -> \(newType.path)")
    }

    private mutating func compareWords(_ left: SchemaID, _ right: SchemaID, at place: Place) {
        let (oldWords, newWords) = (old.graph[left].documentation, new.graph[right].documentation)
        if !isTrial, !oldWords.says(newWords) { note(Rules.wordsChanged, place) }
        if let (oldType, newType) = both(old.type(left), new.type(right)), oldType.kind == newType.kind,
            oldType.kind == .structure || oldType.kind == .union
        {
            // Whether values are checked is no promise of the type's.
            let now = newType.signature.split(separator: ", ")
            let lost = oldType.signature.split(separator: ", ").filter {
                !now.contains($0) && $0 != "Checkable"
            }
            if !lost.isEmpty { note(Rules.conformancesChanged, place, lost.joined(separator: ", ")) }
            // A single one that can no longer be set is told by itself.
            if old.direction(left).contains(.sent), new.direction(right) == .received,
                newType.hasConstants(besides: oldType)
            {
                note(Rules.becameConstant, place)
            }
        }
    }

    // MARK: Shapes

    mutating func compareShapes(_ left: SchemaID, _ right: SchemaID, at place: Place) {
        switch (old.graph[left].shape, new.graph[right].shape) {
        case (.object(let leftShape), .object(let rightShape)):
            compareObjects(leftShape, rightShape, SchemaPair(old: left, new: right), at: place)
        case (.list(let leftUse), .list(let rightUse)): compare(leftUse, rightUse, at: place.inside("[]"))
        case (.map(let leftUse), .map(let rightUse)): compare(leftUse, rightUse, at: place.inside("[*]"))
        case (.enumeration(let leftShape), .enumeration(let rightShape)):
            compareEnumerations(leftShape, rightShape, SchemaPair(old: left, new: right), at: place)
        case (.union(let leftShape), .union(let rightShape)):
            compareUnions(leftShape, rightShape, SchemaPair(old: left, new: right), at: place)
        case (.scalar(let leftScalar), .scalar(let rightScalar)):
            compareScalars(leftScalar, rightScalar, at: place)
        case (.any, .any), (.null, .null): break
        case (.scalar(let scalar), .enumeration(let shape)) where shape.holds(scalar):
            note(Rules.enumIntroduced, place)
        case (.enumeration(let shape), .scalar(let scalar)) where shape.holds(scalar):
            note(Rules.enumDropped, place)
        case (.any, _): note(Rules.typeNarrowed, place)
        case (_, .any): note(Rules.typeWidened, place)
        case (_, .union(let union)):
            var rule = Rules.becameUnion
            if union.branches.contains(where: { trial(left, leaf($0.use.schema, new)).isEmpty }) {
                (rule.sent, rule.why) = (.compatible, "the type before is one of them")
            }
            note(declared(rule, left, right), place)
        case (.union(let union), _):
            var rule = Rules.unionDissolved
            if union.branches.contains(where: { trial(leaf($0.use.schema, old), right).isEmpty }) {
                (rule.received, rule.receivedWhy) = (.compatible, "programs know the one type")
            }
            note(declared(rule, left, right), place)
        default: note(declared(Rules.typeChanged, left, right), place)
        }
    }

    /// Two types may be called the same where they are used, and yet be two: one stands inside, the other by itself.
    private func declared(_ rule: Rule, _ left: SchemaID, _ right: SchemaID) -> Rule {
        guard let (was, now) = both(old.type(left), new.type(right)),
            was.kind != now.kind || replacedNames(in: was.path, by: newNames) != now.path
        else { return rule }
        var rule = rule
        rule.source = .fixed(.breaks)
        return rule
    }

    mutating func compareScalars(_ left: Scalar, _ right: Scalar, at place: Place) {
        guard left != right else { return }
        let detail = "\(left.words) -> \(right.words)"
        switch (left, right) {
        case (.integer(let leftFormat), .integer(let rightFormat)):
            let (leftBits, rightBits) = (bits(leftFormat), bits(rightFormat))
            if leftBits == rightBits { return }
            note(leftBits < rightBits ? Rules.integerWidened : Rules.typeNarrowed, place, detail)
        case (.number, .number): break
        case (.integer, .number): note(Rules.typeWidened, place, detail)
        case (.number, .integer): note(Rules.typeNarrowed, place, detail)
        case (.string(let leftFormat), .string(let rightFormat)):
            let rule =
                leftFormat == nil
                ? Rules.formatAdded : rightFormat == nil ? Rules.formatRemoved : Rules.formatChanged
            note(rule, place, detail)
        default: note(Rules.typeChanged, place, detail)
        }
    }
}

extension Surface.Entry {
    /// Whether something that could be set in `other` cannot be any more.
    fileprivate func hasConstants(besides other: Surface.Entry) -> Bool {
        let constants = Set(members.filter { $0.keyword == "let" }.map(\.name))
        return other.members.contains { $0.keyword == "var" && constants.contains($0.name) }
    }
}

func both<Left, Right>(_ left: Left?, _ right: Right?) -> (Left, Right)? {
    guard let left, let right else { return nil }
    return (left, right)
}

/// The room that an integer's format promises.
private func bits(_ format: String?) -> Int {
    switch format {
    case "int8", "uint8": 8
    case "int16", "uint16": 16
    case "int32", "uint32": 32
    default: 64
    }
}

extension Scalar {
    var words: String {
        switch self {
        case .boolean: "boolean"
        case .integer(let format): format ?? "integer"
        case .number(let format): format ?? "number"
        case .string(let format): format ?? "string"
        case .binary: "bytes"
        }
    }
}

extension EnumerationShape {
    /// Whether the listed values are some of the scalar's.
    fileprivate func holds(_ scalar: Scalar) -> Bool {
        switch (base, scalar) {
        case (.string, .string), (.integer, .integer), (.integer, .number), (.number, .number),
            (.boolean, .boolean):
            true
        default: false
        }
    }
}

extension Documentation {
    /// Whether both say the same to people, line ends and spaces aside.
    func says(_ other: Documentation) -> Bool {
        isSame(title, other.title) && isSame(description, other.description)
    }
}

/// Whether two texts have the same words: how they are broken into lines says nothing.
private func isSame(_ left: String?, _ right: String?) -> Bool {
    left == right || left.map(words) == right.map(words)
}

private func words(_ text: String) -> [UInt8] {
    Array(text.utf8.split { $0 <= 0x20 }.joined(separator: [0x20]))
}
