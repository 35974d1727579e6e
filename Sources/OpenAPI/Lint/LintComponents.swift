import Diagnostics
import Documents

/// Reports the components that no operation and no webhook leads to. They stand in the first tree.
///
/// What another file refers to counts as used: that file was opened because something leads there.
func lintComponents(_ model: OpenAPIModel, _ trees: [Node], _ report: inout Report) {
    guard let root = trees.first else { return }
    var uses = ComponentUses()
    var components: [ComponentUses.Component: Span] = [:]
    var order: [ComponentUses.Component] = []
    for section in root["components"]?.record?.entries ?? [] where !section.key.hasPrefix("x-") {
        for entry in section.value.record?.entries ?? [] {
            let component = ComponentUses.Component(section: section.key, name: entry.key)
            components[component] = entry.keySpan
            order.append(component)
            uses.collect(entry.value, in: component)
        }
    }
    for entry in root.record?.entries ?? [] where entry.key != "components" { uses.collect(entry) }
    for entry in root["components"]?.record?.entries ?? [] where entry.key.hasPrefix("x-") {
        uses.collect(entry)
    }
    for tree in trees.dropFirst() { uses.collect(tree, in: nil) }
    uses.addHeirs(model)
    let used = uses.reachable()
    for component in order where !used.contains(component) && !uses.identified.contains(component) {
        guard let span = components[component] else { continue }
        let users = order.filter { $0 != component && uses.edges[$0]?.contains(component) == true }
        report.add(
            .unusedComponent(component.name, in: component.section, users: users.map(\.name), at: span))
    }
}

/// Which components each component, and the description around them, refers to.
private struct ComponentUses {
    struct Component: Hashable {
        var section: String
        var name: String
    }

    var edges: [Component: Set<Component>] = [:]
    /// What is named from outside of `components`.
    private var roots: Set<Component> = []
    /// Components that can be named by an address or anchor of their own.
    private(set) var identified: Set<Component> = []

    mutating func collect(_ entry: Record.Entry) { collect(key: entry.key, entry.value, in: nil) }

    /// `owner` is the component that the value stands in; nil outside of them.
    mutating func collect(_ node: Node, in owner: Component?) {
        for entry in node.record?.entries ?? [] { collect(key: entry.key, entry.value, in: owner) }
        for element in node.list ?? [] { collect(element, in: owner) }
    }

    private mutating func collect(key: String, _ value: Node, in owner: Component?) {
        switch (key, value.value) {
        case ("$ref", .string(let text)), ("$dynamicRef", .string(let text)):
            if let target = target(of: text) { add(target, in: owner) }
        case ("$id", .string), ("$anchor", .string), ("$dynamicAnchor", .string):
            if let owner { identified.insert(owner) }
        case ("mapping", .record(let mapping)), ("dynamicMapping", .record(let mapping)):
            for text in mapping.entries.compactMap(\.value.string) {
                add(target(of: text) ?? Component(section: "schemas", name: text), in: owner)
            }
        case ("defaultMapping", .string(let text)):
            add(target(of: text) ?? Component(section: "schemas", name: text), in: owner)
        case ("security", .list(let requirements)):
            for name in requirements.flatMap({ $0.record?.entries ?? [] }).map(\.key) {
                add(target(of: name) ?? Component(section: "securitySchemes", name: name), in: owner)
            }
        default: break
        }
        collect(value, in: owner)
    }

    private mutating func add(_ component: Component, in owner: Component?) {
        if let owner { edges[owner, default: []].insert(component) } else { roots.insert(component) }
    }

    /// The component that a reference leads to, or into. What it says of the file is not looked at: there may be a way back.
    private func target(of text: String) -> Component? {
        guard let hash = text.firstIndex(of: "#"),
            let pointer = Pointer(fragment: String(text[text.index(after: hash)...])),
            pointer.tokens.count >= 3, pointer.tokens[0] == "components"
        else { return nil }
        return Component(section: pointer.tokens[1], name: pointer.tokens[2])
    }

    /// A base that tells its heirs apart leads to them, though it does not name them.
    mutating func addHeirs(_ model: OpenAPIModel) {
        let names = Dictionary(
            model.componentSchemas.map { ($0.schema, $0.wireName) }, uniquingKeysWith: { first, _ in first })
        for heir in model.componentSchemas {
            for branch in model[heir.schema].allOf {
                guard let base = model[branch].target, model[base].discriminator != nil,
                    let name = names[base]
                else {
                    continue
                }
                edges[Component(section: "schemas", name: name), default: []].insert(
                    Component(section: "schemas", name: heir.wireName))
            }
        }
    }

    func reachable() -> Set<Component> {
        var reached = roots
        var pending = Array(roots)
        while let component = pending.popLast() {
            for next in edges[component, default: []] where reached.insert(next).inserted {
                pending.append(next)
            }
        }
        return reached
    }
}
