import TemplateEngine

let structView = TemplateView<Rendered<StructPlan>>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.plan.name),
    .text("conformances", \.plan.conformances),
    .list("properties", of: propertyView, \.declaredProperties),
    .texts("hidden") { $0.hiddenDeclarations },
    .text("parameters") { wrapped($0.plan.initialiserParameters(), indent: 4) },
    .texts("assignments") { $0.assignments },
    .texts("reads") { $0.reads },
    .text("readerArguments") { $0.isTuple ? "items: decoder" : "decoder" },
    .text("writerArguments") {
        ($0.isTuple ? "items: encoder" : "encoder") + ($0.keepsExplicitNulls ? ", explicitNulls" : "")
    },
    .texts("writes") { $0.writes },
    .flag("isDecodable", \.plan.isDecodable),
    .flag("isEncodable", \.plan.isEncodable),
    .flag("isCheckable", \.plan.isCheckable),
    .texts("checks") { $0.properties.flatMap(\.checks) + ($0.rest?.checks ?? []) + $0.choices },
    .list("amounts", of: amountView, \.plan.amounts),
    .texts("mirror") { mirror(of: $0.plan.shownMembers) },
    .texts("nested", \.nestedTexts),
])

private let amountView = TemplateView<AmountPlan>([
    .text("doc") { commentText($0.doc) },
    .texts("attributes", \.attributes),
    .text("name", \.name),
    .text("type", \.type),
    .texts("guards") {
        $0.conditions.isEmpty ? [] : ["guard \($0.conditions.joined(separator: ", ")) else { return nil }"]
    },
    .text("value", \.value),
])

private let propertyView = TemplateView<PropertyPlan>([
    .text("doc") { commentText($0.doc) },
    .texts("attributes", \.attributes),
    .text("binding") { $0.boxed == nil ? $0.binding : "var" },
    .text("name", \.name),
    .text("type", \.type),
    .text("accessors", \.accessors),
])

let enumerationView = TemplateView<EnumerationPlan>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("rawType", \.rawType),
    .flag("isClosed", \.isClosed),
    .text("conformance") { $0.isAnyCase ? "AnyCaseEnum" : "OpenEnum" },
    .list("cases", of: enumerationCaseView, \.cases),
    .text("all") { wrapped($0.cases.map(\.reference), indent: 4) },
])

private let enumerationCaseView = TemplateView<EnumerationPlan.Case>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("literal", \.literal),
])

let unionView = TemplateView<Rendered<UnionPlan>>([
    .text("doc") { commentText($0.doc) },
    .text("modifiers") { $0.isIndirect ? "indirect " : "" },
    .text("name", \.plan.name),
    .text("conformances", \.plan.conformances),
    .list("branches", of: branchView) { numbered($0.branches) },
    .text("unknownCase", \.plan.unknownCase),
    .text("tagArgument") { union in
        (union.tag.map { "tag: \($0), " } ?? "") + (union.fallback.map { "fallback: \($0), " } ?? "")
    },
    .flag("isDecodable", \.plan.isDecodable),
    .flag("isEncodable", \.plan.isEncodable),
    .flag("isCheckable", \.plan.isCheckable),
    .flag("isWhole") { $0.wholeCheck != nil },
    .text("wholeCheck") { $0.wholeCheck ?? "" },
    .list("checked", of: branchView) {
        numbered($0.branches).filter { !$0.branch.checks.isEmpty }
    },
    .list("accessors", of: accessorView, \.plan.accessors),
    .texts("nested", \.nestedTexts),
])

private let accessorView = TemplateView<UnionPlan.Accessor>([
    .text("doc") { commentText($0.doc) },
    .text("name", \.name),
    .text("type", \.type),
    .texts("cases", \.cases),
])

let branchView = TemplateView<NumberedBranch>([
    .text("doc") { commentText($0.branch.doc) },
    .text("rows", \.rows),
    .text("name", \.branch.name),
    .text("reference", \.branch.reference),
    .text("type", \.branch.type),
    .text("payload", \.branch.payload),
    .flag("isPlain") { $0.branch.constant != nil },
    .text("constant") { $0.branch.constant ?? "" },
    .texts("evidence", \.branch.evidence),
    .text("encoder", \.branch.encoder),
    .text("checks") { $0.branch.checks.joined(separator: "; ") },
])

/// A branch, and the positions of its evidence among that of all: `2, 3`.
struct NumberedBranch {
    var rows: String
    var branch: UnionPlan.Branch
}

func numbered(_ branches: [UnionPlan.Branch]) -> [NumberedBranch] {
    var next = 0
    return branches.map { branch in
        let rows = next..<(next + branch.evidence.count)
        next = rows.upperBound
        return NumberedBranch(rows: rows.map(String.init).joined(separator: ", "), branch: branch)
    }
}

let aliasView = TemplateView<AliasPlan>([
    .text("doc") { commentText($0.doc) },
    .texts("attributes", \.attributes),
    .text("name", \.name),
    .text("type", \.type),
])

let formerView = TemplateView<FormerPlan>([
    .text("type", \.type),
    .list("members", of: formerMemberView, \.members),
])

private let formerMemberView = TemplateView<FormerPlan.Member>([
    .text("doc") { commentText($0.doc) },
    .texts("attributes", \.attributes),
    .text("declaration") { member in
        let list = member.parameters.map { "(\(wrapped($0, indent: 4)))" } ?? ""
        return member.keyword + (member.name.isEmpty ? "" : " ") + member.name + list + member.rest
    },
    .text("body") { member in
        let lines = member.statements.map { "        \($0)\n" }.joined()
        return lines.isEmpty ? "" : " {\n\(lines)    }"
    },
])

// MARK: What a struct's parts look like together

extension StructPlan {
    fileprivate var declaredProperties: [PropertyPlan] {
        rest.map { properties + [$0.property] } ?? properties
    }

    /// Stored, and nobody's business.
    fileprivate var hiddenDeclarations: [String] {
        let boxes = properties.compactMap { property in
            property.boxed.map { "\(property.binding) \($0.storage): \($0.storageType)" }
        }
        return boxes + (keepsExplicitNulls ? ["let explicitNulls: ExplicitNulls"] : [])
    }

    fileprivate var assignments: [String] {
        properties.indices.map { index in
            properties[index].boxed.map { "\($0.storage) = \($0.assignment)" }
                ?? "self.\(properties[index].name) = \(properties[index].constant ?? properties[index].name)"
        }
            + (rest.map { ["self.\($0.name) = \($0.name)"] } ?? [])
            + (keepsExplicitNulls ? ["explicitNulls = ExplicitNulls()"] : [])
    }

    fileprivate var reads: [String] {
        properties.map(\.decoding)
            + (rest.map { ["\($0.name) = \($0.decoding)"] } ?? [])
            + (keepsExplicitNulls ? ["explicitNulls = fields.explicitNulls"] : [])
    }

    fileprivate var writes: [String] {
        properties.map(\.encoding) + (rest.map { [$0.encoding] } ?? [])
    }
}

extension PropertyPlan {
    /// What follows the type of a property whose value stands in a box.
    fileprivate var accessors: String {
        guard let boxed else { return "" }
        guard binding == "var" else { return " { \(boxed.getter) }" }
        return
            " {\n        get { \(boxed.getter) }\n        set { \(boxed.storage) = \(boxed.setter) }\n    }"
    }
}

extension RestPlan {
    fileprivate var decoding: String {
        guard let exceptKeys else { return "fields.items(from: \(firstPlace))" }
        return "fields.rest(except: [\(wrapped(exceptKeys, indent: 0))])"
    }

    fileprivate var encoding: String {
        exceptKeys == nil ? "fields.items(\(name), from: \(firstPlace))" : "fields.rest(\(name))"
    }

    fileprivate var property: PropertyPlan {
        PropertyPlan(
            doc: doc, name: name, reading: name,
            type: type,
            binding: binding, constant: nil, boxed: nil, defaultArgument: " = \(empty)", decoding: "",
            encoding: "", checks: [])
    }
}

/// A plan, and what is nested in it as text.
@dynamicMemberLookup
struct Rendered<Plan: Sendable>: Sendable {
    var plan: Plan
    var nestedTexts: [String]

    /// Inlined, a path that is written out becomes plain access to its member.
    @inline(__always)
    subscript<Value>(dynamicMember path: KeyPath<Plan, Value>) -> Value { plan[keyPath: path] }
}

/// `items` in one line if that is short, else a line each, indented by four more than `indent`.
func wrapped(_ items: [String], indent: Int) -> String {
    let width = items.reduce(-2) { $0 + $1.utf8.count + 2 }
    guard width + indent > 84 else { return items.joined(separator: ", ") }
    let end = "\n" + String(repeating: " ", count: indent)
    let margin = end + "    "
    return margin + items.joined(separator: "," + margin) + end
}
