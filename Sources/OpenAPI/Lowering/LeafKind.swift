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
            let schema = model[current]
            isNullable = isNullable || schema.isNullable
            guard let next = onlyBranch(of: current, schema, &isNullable) else {
                let kind = ownKind(of: schema)
                if case .enumeration = kind, let values = schema.values {
                    isNullable = isNullable || values.contains(where: \.isNull)
                }
                return Leaf(schema: current, kind: kind, isNullable: isNullable)
            }
            current = next
        }
        return Leaf(schema: current, kind: .anything, isNullable: isNullable)
    }

    private func onlyBranch(
        of id: SchemaObject.ID, _ schema: SchemaObject, _ isNullable: inout Bool
    ) -> SchemaObject.ID? {
        guard !schema.addsToObject, schema.values == nil else { return nil }
        if schema.target != nil || !schema.allOf.isEmpty {
            let parts = significantParts(of: schema)
            return parts.count == 1 && !isVariant(id, of: parts[0]) ? parts[0] : nil
        }
        let branches = unionBranches(of: schema)
        guard !branches.isEmpty else { return nil }
        let others = branches.filter { !isNull($0) }
        if others.count < branches.count { isNullable = true }
        return others.count == 1 ? others[0] : nil
    }

    /// Whether a branch of a union only adds null.
    func isNull(_ id: SchemaObject.ID) -> Bool {
        let schema = model[id]
        if schema.isOnlyNull || (schema.saysNothing && schema.isNullable) { return true }
        return schema.values.map { !$0.isEmpty && $0.allSatisfy(\.isNull) } ?? false
    }

    private func ownKind(of schema: SchemaObject) -> LeafKind {
        let isListed = schema.values.map { !$0.isEmpty } ?? false
        if !isListed, schema.target != nil || !schema.allOf.isEmpty { return composedKind(of: schema) }
        if !isListed, !unionBranches(of: schema).isEmpty { return schema.addsToObject ? .object : .union }
        return plainKind(of: schema)
    }

    /// What the schema's own keywords say, composition aside.
    func plainKind(of schema: SchemaObject) -> LeafKind {
        if let values = schema.values, !values.isEmpty { return listedKind(values, schema) }
        if schema.isOnlyNull { return .null }
        if schema.types.count > 1 { return .union }
        switch schema.onlyType {
        case .object: return .object
        case .array: return .array
        case .string: return .string(format: schema.format)
        case .integer: return .integer(format: schema.wholeFormat)
        case .number: return .number(format: schema.format)
        case .boolean: return .boolean
        case nil: return .anything
        }
    }

    private func listedKind(_ values: [Node], _ schema: SchemaObject) -> LeafKind {
        if values.allSatisfy(\.isNull) { return .null }
        if schema.types == [.object] { return .object }
        if schema.types == [.array] { return .array }
        guard let shape = readEnumeration(schema).shape else { return .anything }
        return .enumeration(shape.base)
    }

    /// Of a composition of several: an object, unless none of its parts is one.
    private func composedKind(of schema: SchemaObject) -> LeafKind {
        var composition = Composition()
        if let target = schema.target { gather(target, into: &composition) }
        for branch in schema.allOf { gather(branch, into: &composition) }
        if schema.addsToObject || composition.objects.contains(where: { model[$0].addsToObject }) {
            return .object
        }
        if !composition.unions.isEmpty { return .union }
        if let other = composition.others.last { return plainKind(of: model[other]) }
        return composition.objects.isEmpty ? .anything : .object
    }
}
