import Diagnostics
import SchemaGraph
import SwiftEmitter

/// How one property is spelt in its type's coding functions.
struct Access {
    /// The wire name as a literal.
    var key: String
    /// What decoding assigns to: the property, or the box behind it.
    var target: String
    /// What encoding reads.
    var value: String
    /// The Swift type without any optionality.
    var base: String
}

extension SwiftTypes {
    /// The statement that reads a property: `amount = fields.int64("amount")`.
    ///
    /// `empty` are texts that mean that there is no value, where it is optional.
    func decoding(
        _ form: TypeForm, _ presence: Presence, _ access: Access, isBoxed: Bool, empty: [String] = []
    ) -> String {
        let key = access.key
        let (method, ending) = isBoxed ? ("boxedIfPresent", "") : optionalRead(form, access.base)
        if presence == .optionalNullable, !empty.isEmpty {
            let texts = empty.map(swiftLiteral).joined(separator: ", ")
            return """
                \(access.target) = fields.isNothing(\(key), [\(texts)]) ? nil : fields.\(method)(\(key))\(ending)
                """
        }
        switch presence {
        case .required:
            let read = isBoxed ? "try fields.boxed(\(key))" : requiredRead(form, key)
            return "\(access.target) = \(read)"
        case .optional, .optionalNullable:
            return written("\(access.target) = fields.\(method)(\(key))\(ending)")
        case .requiredNullable, .threeState:
            let read = "fields.\(presence == .threeState ? "nullable" : "requiredNullable")(\(key))"
            return "\(access.target) = \(isBoxed ? "Indirect(ifPresent: \(read))" : read)"
        }
    }

    private func requiredRead(_ form: TypeForm, _ key: String) -> String {
        switch form {
        case .enumeration(let id, _) where isClosed(id): "try fields.model(\(key))"
        case .enumeration(_, "String"): "fields.enumeration(\(key))"
        case .enumeration(_, let raw): ".init(rawValue: fields.\(rawMethod(raw))(\(key)))"
        case .model: "try fields.model(\(key))"
        case .scalar(let type) where type.method == "value": "try fields.value(\(key))"
        case .list(TypeUse(form: .string, isNullable: false)): "fields.strings(\(key))"
        case .list: "fields.list(\(key))"
        case .map: "fields.map(\(key))"
        default: "fields.\(method(form))(\(key))"
        }
    }

    /// The reader's method, and what follows the call.
    private func optionalRead(_ form: TypeForm, _ base: String) -> (method: String, ending: String) {
        switch form {
        case .enumeration(let id, _) where isClosed(id): ("modelIfPresent", "")
        case .enumeration(_, "String"): ("enumerationIfPresent", "")
        case .enumeration(_, let raw): ("\(rawMethod(raw))IfPresent", ".map(\(base).init(rawValue:))")
        case .list(TypeUse(form: .string, isNullable: false)): ("stringsIfPresent", "")
        default: ("\(method(form))IfPresent", "")
        }
    }

    /// The statement that writes a property: `fields.int64("amount", amount)`.
    func encoding(_ form: TypeForm, _ presence: Presence, _ access: Access, isBoxed: Bool) -> String {
        let (key, value) = (access.key, access.value)
        switch presence {
        case .requiredNullable: return "fields.requiredNullable(\(key), \(value))"
        case .threeState: return "fields.nullable(\(key), \(value))"
        case .required, .optional, .optionalNullable: break
        }
        let suffix = presence == .required ? "" : "IfPresent"
        if isBoxed { return "fields.boxed\(suffix)(\(key), \(access.target))" }
        switch form {
        case .enumeration(let id, _) where isClosed(id): return "fields.model\(suffix)(\(key), \(value))"
        case .enumeration(_, "String"): return written("fields.enumeration\(suffix)(\(key), \(value))")
        case .enumeration(_, let raw):
            let mark = presence == .required ? "" : "?"
            return "fields.\(rawMethod(raw))\(suffix)(\(key), \(value)\(mark).rawValue)"
        case .list(TypeUse(form: .string, isNullable: false)):
            return "fields.strings\(suffix)(\(key), \(value))"
        default: return written("fields.\(method(form))\(suffix)(\(key), \(value))")
        }
    }

    /// The name that reader and writer have for a form.
    private func method(_ form: TypeForm) -> String {
        switch form {
        case .string: "string"
        case .bool: "bool"
        case .int: "int"
        case .int32: "int32"
        case .int64: "int64"
        case .uint64: "uint64"
        case .double: "double"
        case .date: "date"
        case .json: "json"
        case .list: "list"
        case .map: "map"
        case .enumeration(_, let raw): rawMethod(raw)
        case .model: "model"
        case .data: "data"
        case .scalar(let type): type.method
        }
    }

    private func rawMethod(_ raw: String) -> String {
        switch raw {
        case "Int64": "int64"
        case "Double": "double"
        case "JSONValue": "json"
        default: "string"
        }
    }
}
