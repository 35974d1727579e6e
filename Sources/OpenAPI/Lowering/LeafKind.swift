import Documents
import SchemaGraph

/// What sort of value a schema describes in the end, before anything is made of it.
enum LeafKind: Equatable {
    case null, anything, object, array, boolean, union
    case string(format: String?)
    case integer(format: String?)
    case number(format: String?)
    case enumeration(EnumerationShape.Base)

    var isScalar: Bool {
        switch self {
        case .boolean, .string, .integer, .number: true
        case .null, .anything, .object, .array, .union, .enumeration: false
        }
    }

    /// Whether limits of its values are checked on the type.
    var takesLimits: Bool {
        if case .enumeration = self { return true }
        return isScalar || self == .array
    }

    /// What a message calls it.
    var noun: String {
        switch self {
        case .null: "null"
        case .anything: "anything"
        case .object: "an object"
        case .array: "an array"
        case .boolean: "a boolean"
        case .union: "one of several"
        case .string: "a string"
        case .integer: "an integer"
        case .number: "a number"
        case .enumeration(let base):
            switch base {
            case .string: "a string"
            case .integer: "an integer"
            case .number: "a number"
            case .boolean: "a boolean"
            case .mixed: "one of several"
            }
        }
    }
}

/// The schema at the end of references and wrappers.
struct Leaf {
    var schema: SchemaObject.ID
    var kind: LeafKind
    /// Null is allowed somewhere on the way.
    var isNullable: Bool
}

extension Lowering {
    /// Looks through references, compositions of one and unions of one.
    func leaf(of id: SchemaObject.ID) -> Leaf {
        var current = id
        var isNullable = false
        for _ in 0..<64 {
            isNullable = isNullable || model[current].isNullable
            guard let next = onlyBranch(of: current, &isNullable) else {
                let kind = ownKind(of: current)
                if case .enumeration = kind, let values = model[current].values {
                    isNullable = isNullable || values.contains(where: \.isNull)
                }
                return Leaf(schema: current, kind: kind, isNullable: isNullable)
            }
            current = next
        }
        return Leaf(schema: current, kind: .anything, isNullable: isNullable)
    }

    private func onlyBranch(of id: SchemaObject.ID, _ isNullable: inout Bool) -> SchemaObject.ID? {
        guard !model[id].addsToObject, model[id].values == nil else { return nil }
        if model[id].target != nil || !model[id].allOf.isEmpty {
            let parts = significantParts(of: id)
            return parts.count == 1 && !isVariant(id, of: parts[0]) ? parts[0] : nil
        }
        let branches = unionBranches(of: id)
        guard !branches.isEmpty else { return nil }
        let others = branches.filter { !isNull($0) }
        if others.count < branches.count { isNullable = true }
        return others.count == 1 ? others[0] : nil
    }

    /// Whether a branch of a union only adds null.
    func isNull(_ id: SchemaObject.ID) -> Bool {
        if model[id].isOnlyNull || (model[id].isNullable && model[id].saysNothing) { return true }
        return model[id].values.map { !$0.isEmpty && $0.allSatisfy(\.isNull) } ?? false
    }

    private func ownKind(of id: SchemaObject.ID) -> LeafKind {
        let isListed = model[id].values.map { !$0.isEmpty } ?? false
        if !isListed, model[id].target != nil || !model[id].allOf.isEmpty { return composedKind(of: id) }
        if !isListed, !unionBranches(of: id).isEmpty { return model[id].addsToObject ? .object : .union }
        return plainKind(of: id)
    }

    /// What the schema's own keywords say, composition aside.
    func plainKind(of id: SchemaObject.ID) -> LeafKind {
        if let values = model[id].values, !values.isEmpty { return listedKind(values, id) }
        if model[id].isOnlyNull { return .null }
        if model[id].types.count > 1 { return .union }
        switch model[id].onlyType {
        case .object: return .object
        case .array: return .array
        case .string: return .string(format: model[id].format)
        case .integer: return .integer(format: model[id].wholeFormat)
        case .number: return .number(format: model[id].format)
        case .boolean: return .boolean
        case nil: return .anything
        }
    }

    private func listedKind(_ values: [Node], _ id: SchemaObject.ID) -> LeafKind {
        if values.allSatisfy(\.isNull) { return .null }
        if model[id].types == [.object] { return .object }
        if model[id].types == [.array] { return .array }
        guard let shape = readEnumeration(model[id]).shape else { return .anything }
        return .enumeration(shape.base)
    }

    /// Of a composition of several: an object, unless none of its parts is one.
    private func composedKind(of id: SchemaObject.ID) -> LeafKind {
        var composition = Composition()
        if let target = model[id].target { gather(target, into: &composition) }
        for branch in model[id].allOf { gather(branch, into: &composition) }
        if model[id].addsToObject || composition.objects.contains(where: { model[$0].addsToObject }) {
            return .object
        }
        if !composition.unions.isEmpty { return .union }
        if let other = composition.others.last { return plainKind(of: other) }
        return composition.objects.isEmpty ? .anything : .object
    }
}
