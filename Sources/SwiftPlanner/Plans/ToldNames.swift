import Diagnostics
import SchemaGraph
import Surface

/// What the description says that something was called before: `x-sdk-former-name`.
struct ToldName {
    /// As the description has it.
    var text: String
    /// As callers wrote it. Nil where no code can have been written so.
    var old: String?
    /// What it is called now.
    var new: String
    var span: Span
}

extension SwiftTypes {
    /// The former names that the description tells, and that are no names of now.
    func toldNames(_ operations: OperationNames, _ last: Surface?) -> [ToldName] {
        (toldModels(last) + toldCalls(operations)).map { told in
            let isNoName = told.old.map { reservedTypeNames.contains($0) } ?? true
            return isNoName ? ToldName(text: told.text, old: nil, new: told.new, span: told.span) : told
        }.filter { $0.old != $0.new }
    }

    private func toldModels(_ last: Surface?) -> [ToldName] {
        var told: [ToldName] = []
        for index in graph.schemas.indices where isToldOf(graph.schemas[index]) {
            let schema = graph.schemas[index]
            guard let path = names.paths[index]?.joined(separator: ".") else { continue }
            if let name = schema.documentation.formerName, schema.componentName != nil {
                let form = schema.isSentForm ? "/sent" : ""
                let key = "components/schemas/\(NameKey.step(name))\(form)"
                let old = last?.entries.first { $0.key == key && $0.kind != .call }?.path
                told.append(
                    ToldName(
                        text: name, old: old ?? typeName(of: name) + (schema.isSentForm ? "Input" : ""),
                        new: path, span: schema.origin.span))
            }
            guard case .object(let object) = schema.shape else { continue }
            for (property, member) in zip(object.properties, names.members[index]) {
                guard let name = property.documentation.formerName else { continue }
                let old = last?.entries.first { $0.path == path }?.members.first(named: name)?.name
                told.append(
                    ToldName(
                        text: name, old: "\(path).\(old ?? escaped(lowerCamel(words(of: name))))",
                        new: "\(path).\(escaped(member))", span: property.origin.span))
            }
        }
        return told
    }

    /// Whether the description says that a schema, or a property of it, was called otherwise.
    private func isToldOf(_ schema: Schema) -> Bool {
        if schema.documentation.formerName != nil { return true }
        guard case .object(let object) = schema.shape else { return false }
        return object.properties.contains { $0.documentation.formerName != nil }
    }

    private func toldCalls(_ operations: OperationNames) -> [ToldName] {
        var told: [ToldName] = []
        for group in operations.groups {
            for index in group.operations {
                let operation = graph.operations[index]
                // The forms of one operation share what is told of it.
                guard operation.variant == nil, let name = operation.documentation.formerName else {
                    continue
                }
                let parts = name.split(separator: ".").map { lowerCamel(words(of: String($0))) }
                var old: String?
                if let method = parts.last, parts.count < 3 {
                    old = "\(parts.count == 2 ? parts[0] : group.property).\(method)"
                }
                told.append(
                    ToldName(
                        text: name, old: old, new: "\(group.property).\(operations.methods[index])",
                        span: operation.origin.span))
            }
        }
        return told
    }
}

/// Says of each name that was told whether it is among those that are `kept`.
func reportLostNames(_ told: [ToldName], kept: [String: String], _ surface: Surface, _ report: inout Report) {
    var holders: [String: ToldName] = [:]
    var seen: Set<Span> = []
    for name in told {
        guard let old = name.old else {
            if seen.insert(name.span).inserted {
                report.add(.formerNameNotKept(name.text, .noName, at: name.span))
            }
            continue
        }
        if let holder = holders[old], holder.new != name.new {
            if seen.insert(name.span).inserted {
                report.add(.formerNameNotKept(name.text, .another(holder.new, holder.span), at: name.span))
            }
            continue
        }
        holders[old] = name
        if kept[old] == nil, seen.insert(name.span).inserted {
            let reason: FormerNameLoss = surface.declares(old) ? .taken(old) : .unwritten(name.new)
            report.add(.formerNameNotKept(name.text, reason, at: name.span))
        }
    }
}

/// Why code that was written with a former name does not go on to compile.
enum FormerNameLoss {
    /// Nobody can have written it.
    case noName
    /// It stands for something else that was called so before.
    case another(String, Span)
    /// Something of now is called so.
    case taken(String)
    /// It cannot be declared beside what there is.
    case unwritten(String)
}
