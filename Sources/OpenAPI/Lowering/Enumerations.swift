import Diagnostics
import Documents
import SchemaGraph

/// What a list of values comes to.
struct EnumerationReading {
    /// Nil when nothing is listed, or only null, or values that are no scalars.
    var shape: EnumerationShape?
    var isNullable = false
    var hasObjects = false
    var findings: [Diagnostic] = []
}

/// The listed values as an enumeration: null taken out, duplicates too, each with the name and words it is given.
func readEnumeration(_ schema: SchemaObject) -> EnumerationReading {
    var reading = EnumerationReading()
    var members: [EnumerationShape.Member] = []
    var seen: Set<ConstantValue> = []
    for (index, node) in (schema.values ?? []).enumerated() {
        if node.isNull {
            reading.isNullable = true
            continue
        }
        guard let value = constant(node, as: schema.types, &reading.findings) else {
            if node.list != nil || node.record != nil { reading.hasObjects = true }
            continue
        }
        guard seen.insert(value).inserted else { continue }
        var member = EnumerationShape.Member(value: value)
        member.chosenName = schema.valueNames.words(at: index, of: value)
        member.description = schema.valueDescriptions.words(at: index, of: value)
        members.append(member)
    }
    if !members.isEmpty, !reading.hasObjects {
        let base = base(of: members.map(\.value))
        reading.shape = EnumerationShape(
            base: base, members: members, isClosed: schema.isClosed,
            isAnyCase: schema.isAnyCase && base == .string)
    }
    return reading
}

/// A value that the type calls a string is one, though YAML reads `3` as a number; likewise the other way round.
private func constant(
    _ node: Node, as types: [SchemaObject.JSONType], _ findings: inout [Diagnostic]
) -> ConstantValue? {
    let isText = types == [.string]
    let isNumber = types == [.integer] || types == [.number]
    switch node.value {
    case .string(let text):
        guard isNumber, let number = decimalText(text) else {
            if isNumber || types == [.boolean], let type = types.first {
                findings.append(.enumerationMemberType(text, type: type.rawValue, at: node.span))
            }
            return .string(text)
        }
        return .number(number)
    case .number(let text):
        guard isText else {
            if let number = decimalText(text) { return .number(number) }
            findings.append(.numberOutOfReach(text, at: node.span))
            return nil
        }
        findings.append(.enumerationMemberType(text, type: "string", at: node.span))
        return .string(text)
    case .bool(let flag):
        guard isText else { return .bool(flag) }
        findings.append(.enumerationMemberType("\(flag)", type: "string", at: node.span))
        return .string("\(flag)")
    case .null, .list, .record: return nil
    }
}

/// What all the values are.
func base(of values: [ConstantValue]) -> EnumerationShape.Base {
    var all: EnumerationShape.Base?
    for value in values {
        let base: EnumerationShape.Base =
            switch value {
            case .string: .string
            case .bool: .boolean
            case .number(let text): Int64(text) == nil ? .number : .integer
            }
        if all == nil || all == base {
            all = base
        } else if [all, base].allSatisfy({ $0 == .integer || $0 == .number }) {
            all = .number
        } else {
            return .mixed
        }
    }
    return all ?? .mixed
}

extension ConstantValue {
    /// As it is written in the document.
    var text: String {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        }
    }
}

extension Lowering {
    /// Nil when the listed values say nothing, so that the type decides.
    mutating func enumerationMeaning(of id: SchemaObject.ID) -> Meaning? {
        guard let values = model[id].values else { return nil }
        let (types, origin) = (model[id].types, model[id].origin)
        let span = values.first?.span ?? origin.span
        guard !values.isEmpty else {
            warnOnce(.emptyEnumeration(at: origin.span))
            return nil
        }
        if types == [.array], !values.contains(where: { $0.list != nil }) { return listedElements(id, span) }
        if types == [.object] || types == [.array] { return nil }
        let reading = readEnumeration(model[id])
        if reading.hasObjects {
            warnOnce(.enumerationOfObjects(at: span))
            degrade(origin, "listed objects or arrays are typed as any JSON value")
            return Meaning(shape: .any, isNullable: reading.isNullable)
        }
        for finding in reading.findings { warnOnce(finding) }
        guard let shape = reading.shape else { return Meaning(shape: .null, isNullable: true) }
        return Meaning(shape: .enumeration(shape), isNullable: reading.isNullable || model[id].isNullable)
    }

    /// Values listed for an array are meant for its elements.
    private mutating func listedElements(_ id: SchemaObject.ID, _ span: Span) -> Meaning {
        let schema = model[id]
        warnOnce(.enumerationOnArray(at: span))
        var element = SchemaObject(origin: schema.origin.at("items"))
        if let items = schema.items { element.types = model[items].types }
        element.values = schema.values
        element.valueNames = schema.valueNames
        element.valueDescriptions = schema.valueDescriptions
        element.isClosed = schema.isClosed
        element.isAnyCase = schema.isAnyCase
        let shape = Shape.list(use(adopt(element)))
        return Meaning(shape: shape, isNullable: schema.isNullable, constraints: schema.constraints.ofLists)
    }
}
