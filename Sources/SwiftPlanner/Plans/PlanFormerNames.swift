import SchemaGraph
import Surface
import SwiftEmitter

/// Declarations that let code compile which was written before something was called otherwise.
struct FormerDeclarations {
    var declarations: [Declaration] = []
    /// The names that they keep.
    var names: [String: String] = [:]

    /// Whether one names a type of Foundation.
    var needsFoundation: Bool {
        declarations.contains { declaration in
            guard case .former(let plan) = declaration else { return false }
            return plan.members.flatMap { ($0.parameters ?? []) + [$0.rest] }.contains(where: namesFoundation)
        }
    }
}

extension SwiftTypes {
    /// `names` as `formerNames` finds them; those that Swift cannot keep are left out.
    func planFormerNames(
        _ names: [String: String], _ surface: Surface, _ operations: OperationNames, _ files: [SourceFilePlan]
    ) -> FormerDeclarations {
        var writer = FormerNameWriter(names, surface, operations, files, self)
        for (old, new) in names.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            writer.write(old, new)
        }
        return writer.finished()
    }
}

private struct FormerNameWriter {
    private let names: [String: String]
    private let operations: OperationNames
    private let types: SwiftTypes
    private let index: DeclarationIndex
    private let calls: [String: Int]
    private var aliases: [Declaration] = []
    private var members: [String: [FormerPlan.Member]] = [:]
    /// By type, those that take properties under former names.
    private var initialisers: [String: [FormerPlan.Member]] = [:]
    private var kept: [String: String] = [:]
    /// Types of calls that are in another group.
    private var aliased: [String: String] = [:]

    init(
        _ names: [String: String], _ surface: Surface, _ operations: OperationNames,
        _ files: [SourceFilePlan], _ types: SwiftTypes
    ) {
        (self.names, self.operations, self.types) = (names, operations, types)
        var index = DeclarationIndex()
        for file in files { index.add(file.declarations, in: "") }
        self.index = index
        calls = Dictionary(
            surface.entries.compactMap { entry in
                entry.kind == .call ? entry.position.map { (entry.path, $0) } : nil
            }, uniquingKeysWith: { first, _ in first })
    }

    func finished() -> FormerDeclarations {
        let all = members.merging(initialisers, uniquingKeysWith: +)
        let extensions = all.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            Declaration.former(FormerPlan(type: $0.key, members: $0.value))
        }
        return FormerDeclarations(
            declarations: aliases + extensions, names: kept.merging(aliased) { own, _ in own })
    }

    mutating func write(_ old: String, _ new: String) {
        guard index.types[old] == nil else { return }
        if let (type, labels) = initialiserLabels(old) { return writeInitialiser(old, type, labels) }
        guard let (owner, name) = halves(old) else { return writeRoot(old, new) }
        // The owner may be called otherwise too: what stands in it by this name needs no other.
        let type = names[owner] ?? owner
        guard calls["\(type).\(name)"] == nil, index.types["\(type).\(name)"] == nil else { return }
        if let position = calls[new] { return writeCall(old, name, in: type, new, position) }
        guard let declaration = index.types[type] else { return }
        if index.types[new] != nil {
            // What is called the same inside and outside is no other name to callers.
            let isSame = halves(new) == nil && name == new
            add(
                FormerPlan.Member(
                    doc: doc(new), attributes: isSame ? [] : [deprecated(new)], keyword: "typealias",
                    name: name,
                    rest: " = \(isSame ? "\(types.settings.module)." : "")\(new)", statements: []), to: type,
                old)
            return
        }
        switch declaration {
        case .enumeration(let plan) where !plan.isClosed && isLiteral(new):
            add(
                FormerPlan.Member(
                    doc: DocComment(["No longer listed."]),
                    attributes: ["@available(*, deprecated, message: \"it is no longer listed\")"],
                    keyword: "static var", name: name, rest: ": Self",
                    statements: ["Self(rawValue: \(new))"]), to: type, old)
        case .enumeration(let plan) where plan.cases.contains { escaped($0.name) == halves(new)?.name }:
            writeCase(old, name, new, to: type)
        case .structure(let plan): writeProperty(old, name, new, plan, type)
        case .server(let plan): writeServer(old, name, new, plan)
        default: break
        }
    }

    private mutating func add(_ member: FormerPlan.Member, to type: String, _ old: String) {
        members[type, default: []].append(member)
        kept[old] = names[old]
    }

    private func doc(_ new: String) -> DocComment { DocComment(["What `\(new)` was called before."]) }

    private func deprecated(_ new: String) -> String { "@available(*, deprecated, renamed: \"\(new)\")" }

    // MARK: Types and groups

    private mutating func writeRoot(_ old: String, _ new: String) {
        if index.types[new] != nil {
            var alias = AliasPlan(doc: doc(new), name: old, type: new)
            alias.attributes = [deprecated(new)]
            aliases.append(.alias(alias))
            kept[old] = new
        } else if let group = operations.groups.first(where: {
            escaped($0.property) == new || $0.property == new
        }) {
            add(
                FormerPlan.Member(
                    doc: doc(new), attributes: [deprecated(new)], keyword: "var", name: escaped(old),
                    rest: ": \(group.type)", statements: [escaped(new)]), to: types.settings.callingProtocol,
                old)
        }
    }

    // MARK: Calls

    private mutating func writeCall(
        _ old: String, _ name: String, in property: String, _ new: String, _ position: Int
    ) {
        guard let group = operations.groups.first(where: { $0.property == property }),
            let newName = halves(new)?.name
        else { return }
        let (operation, scope) = (types.graph.operations[position], operations.scopes[position])
        let method = types.planMethod(
            operation, scope: scope, name: name, arguments: types.arguments(of: position, typeScope: []))
        let path = scope.joined(separator: ".")
        let output = types.outputType(operation, in: [], called: path)
        let result = method.isPaged ? "PagedItems<\(path)>" : output
        let arguments = method.parameters.map { parameter in
            let words = parameter.prefix { $0 != ":" }.split(separator: " ")
            return words.count > 1 ? String(words[1]) : "\(label(String(words[0]))): \(words[0])"
        }
        let call =
            "client.\(escaped(halves(new)?.owner ?? "")).\(escaped(newName))(\(arguments.joined(separator: ", ")))"
        let type = "\(group.type).\(capitalised(name))"
        if !group.operations.contains(position), index.types[type] == nil {
            aliased[type] = path
            members[group.type, default: []].append(
                FormerPlan.Member(
                    doc: doc(path), attributes: [deprecated(path)], keyword: "typealias",
                    name: capitalised(name),
                    rest: " = \(path)", statements: []))
        }
        let shown = group.operations.contains(position) ? newName : new
        let effects = method.isPaged ? "" : " async throws(\(types.settings.errorType))"
        add(
            FormerPlan.Member(
                doc: doc(new), attributes: ["@available(*, deprecated, message: \"use `\(shown)`\")"],
                keyword: "func", name: escaped(name), parameters: method.parameters,
                rest: effects + (result == "Void" ? "" : " -> \(result)"),
                statements: [method.isPaged ? call : "try await \(call)"]), to: group.type, old)
    }

    // MARK: Initialisers

    private mutating func writeInitialiser(_ old: String, _ type: String, _ labels: [String]) {
        guard case .structure(let plan) = index.types[type],
            let present = names[old].flatMap(initialiserLabels)?.labels
        else { return }
        let known = Dictionary(zip(present, labels), uniquingKeysWith: { first, _ in first })
        let earlier = initialisers[type, default: []]
        guard let member = plan.initialiser(taking: known, rank: earlier.count) else { return }
        initialisers[type] = earlier + [member]
        kept[old] = names[old]
    }

    // MARK: Members

    private mutating func writeProperty(
        _ old: String, _ name: String, _ new: String, _ plan: StructPlan, _ type: String
    ) {
        guard let newName = halves(new)?.name,
            let property = plan.properties.first(where: { $0.name == newName }),
            !plan.properties.contains(where: { $0.name == name })
        else { return }
        add(
            FormerPlan.Member(
                doc: doc(newName), attributes: [deprecated(newName)], keyword: "var", name: name,
                rest: ": \(property.type)",
                statements: property.binding == "var"
                    ? ["get { \(newName) }", "set { \(newName) = newValue }"] : [newName]), to: type, old)
    }

    /// A listed value that is called otherwise.
    private mutating func writeCase(_ old: String, _ name: String, _ new: String, to type: String) {
        guard let newName = halves(new)?.name else { return }
        add(
            FormerPlan.Member(
                doc: doc(newName), attributes: [deprecated(newName)], keyword: "static var", name: name,
                rest: ": Self", statements: [".\(newName)"]), to: type, old)
    }

    private mutating func writeServer(_ old: String, _ name: String, _ new: String, _ plan: ServerPlan) {
        guard let newName = halves(new)?.name,
            let server = plan.servers.first(where: { $0.reference.prefix { $0 != "(" } == newName })
        else { return }
        let isFunction = server.declaration.hasPrefix("func ")
        let list = server.declaration.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        let parameters = list.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
        let arguments = parameters.map { parameter in
            let name = parameter.prefix { $0 != ":" }
            return "\(label(String(name))): \(name)"
        }
        add(
            FormerPlan.Member(
                doc: doc(newName), attributes: [deprecated(newName)],
                keyword: isFunction ? "static func" : "static var", name: escaped(name),
                parameters: isFunction ? parameters : nil,
                rest: "\(isFunction ? " ->" : ":") \(plan.name)",
                statements: [
                    ".\(newName)" + (isFunction ? "(\(arguments.joined(separator: ", ")))" : "")
                ]), to: plan.name, old)
    }
}
