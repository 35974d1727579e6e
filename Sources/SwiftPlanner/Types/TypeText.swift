import SchemaGraph

extension SwiftTypes {
    /// The type as it is written inside `scope`: `[String: Payment.Fee]`.
    func text(_ form: TypeForm, in scope: TypeNames.Scope) -> String {
        switch form {
        case .string: "String"
        case .bool: "Bool"
        case .int: "Int"
        case .int32: "Int32"
        case .int64: "Int64"
        case .uint64: "UInt64"
        case .double: "Double"
        case .date: "Date"
        case .json: "JSONValue"
        case .data: "Data"
        case .scalar(let type): type.name
        case .list(let element): "[\(text(element, in: scope))]"
        case .map(let element): "[String: \(text(element, in: scope))]"
        case .enumeration(let id, _), .model(let id):
            names.paths[id.index].map { names.reference(to: $0, in: scope) } ?? "JSONValue"
        }
    }

    func text(_ use: TypeUse, in scope: TypeNames.Scope) -> String {
        text(use.form, in: scope) + (use.isNullable && use.form != .json ? "?" : "")
    }

    /// Whether a declaration that uses the form needs `import Foundation`.
    func needsFoundation(_ form: TypeForm) -> Bool {
        switch form {
        case .date, .data: true
        case .scalar(let type): type.needsFoundation
        case .list(let element), .map(let element): needsFoundation(element.form)
        default: false
        }
    }
}

/// How often a property's value is there: law 5 of the output.
enum Presence {
    /// `T`
    case required
    /// `T?`, and the key must be there.
    case requiredNullable
    /// `T?`
    case optional
    /// `T?`, which remembers that null was received.
    case optionalNullable
    /// `Nullable<T>?`: nil is absent, `.null` is null.
    case threeState
}

extension SwiftTypes {
    /// `owner` is the object that the property belongs to.
    func presence(of property: Property, in owner: SchemaID) -> Presence {
        let use = use(property.use)
        if !emptyTexts(of: property).isEmpty, !isSent(owner) { return .optionalNullable }
        if use.form == .json { return property.isRequired ? .required : .optional }
        switch (property.isRequired, use.isNullable) {
        case (true, false): return .required
        case (true, true): return .requiredNullable
        case (false, false): return .optional
        case (false, true): return isSent(owner) ? .threeState : .optionalNullable
        }
    }

    /// The texts of a property that mean that there is no value.
    func emptyTexts(of property: Property) -> [String] { graph[property.use.schema].emptyTexts }

    func isSent(_ id: SchemaID) -> Bool { directions[id.index].contains(.sent) }
}
