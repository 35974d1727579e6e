import Diagnostics
import Documents

/// Small numbers that are the same in each run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

/// What is added to a description.
enum Addition {
    /// Names that nothing else has.
    case fresh
    /// Names of their neighbours in another spelling as well: `foo-bar` beside `foo_bar`.
    case respelt
}

/// The description with its schemas, properties, paths, operations and shared parts in another order.
func shuffled(_ node: Node, _ random: inout SeededGenerator) -> Node {
    edited(node, key: "") { key, node in
        guard var record = node.record, shuffledKeys.contains(key) || key.hasPrefix("/") else { return }
        record.entries.shuffle(using: &random)
        node.value = .record(record)
    }
}

/// The description with all that stands in objects in the opposite order.
func reversed(_ node: Node) -> Node {
    edited(node, key: "") { _, node in
        guard let record = node.record else { return }
        node.value = .record(Record(record.entries.reversed()))
    }
}

/// The description with schemas, properties, values, operations and parameters added to about one place in six.
func grown(_ node: Node, _ addition: Addition, _ random: inout SeededGenerator) -> Node {
    var number = 0
    return edited(node, key: "") { key, node in
        guard Int.random(in: 0..<6, using: &random) == 0 else { return }
        number += 1
        if var record = node.record {
            let sibling = record.entries.map(\.key).randomElement(using: &random) ?? "none"
            let name = added(number, beside: sibling, addition, &random)
            guard record.entry(name) == nil, !record.entries.isEmpty else { return }
            switch key {
            case "schemas", "properties": record.add(name, schema(at: node.span), at: 0)
            case "paths":
                record.add("/0/\(number)/{id}", pathItem(number, like: record, at: node.span), at: 0)
            default: return
            }
            node.value = .record(record)
        } else if let list = node.list, !list.isEmpty {
            switch key {
            case "enum":
                let sibling = list.randomElement(using: &random)?.string
                // A single value is a constant, which tells branches apart: with a second one it is another thing.
                guard let sibling, sibling != "", list.count > 1 else { return }
                let value = added(number, beside: sibling, addition, &random)
                guard !list.contains(where: { $0.string == value }) else { return }
                node.value = .list([Node(.string(value), at: node.span)] + list)
            case "parameters":
                let sibling = list.compactMap { $0["name"]?.string }.randomElement(using: &random) ?? "none"
                let name = added(number, beside: sibling, addition, &random)
                guard !list.contains(where: { $0["name"]?.string == name }), name != sibling else { return }
                node.value = .list([parameter(name, at: node.span)] + list)
            default: return
            }
        }
    }
}

private let shuffledKeys: Set<String> = [
    "paths", "schemas", "properties", "components", "parameters", "responses", "requestBodies",
]

/// Not what is an example of a value, or one.
private let values: Set<String> = ["example", "examples", "default", "const", "mapping", "required"]

private func edited(_ node: Node, key: String, _ edit: (String, inout Node) -> Void) -> Node {
    var result = node
    if var record = node.record {
        let isNamed = ["properties", "schemas"].contains(key)
        for index in record.entries.indices where isNamed || !values.contains(record.entries[index].key) {
            let entry = record.entries[index]
            // A property may be called as a keyword is.
            let inner = isNamed ? "" : entry.key
            record.entries[index].value = edited(entry.value, key: inner, edit)
        }
        result.value = .record(record)
    } else if let list = node.list, key != "enum" {
        result.value = .list(list.map { edited($0, key: "", edit) })
    }
    edit(key, &result)
    return result
}

private func added(
    _ number: Int, beside sibling: String, _ addition: Addition, _ random: inout SeededGenerator
) -> String {
    let respelt = [
        sibling.uppercased(), sibling.lowercased(), sibling.replacing("_", with: "-"),
        sibling.replacing("_", with: "."), sibling.replacing("_", with: ""), "\(sibling)s", "_\(sibling)",
        sibling.prefix(1).uppercased() + sibling.dropFirst(), "\(sibling)_value", "\(sibling)Model",
    ]
    switch addition {
    case .fresh: return "added \(number)"
    case .respelt: return respelt.randomElement(using: &random) ?? "added \(number)"
    }
}

private func record(_ entries: [(String, Node)], at span: Span) -> Node {
    Node(.record(Record(entries.map { Record.Entry(key: $0, keySpan: span, value: $1) })), at: span)
}

private func text(_ text: String, at span: Span) -> Node { Node(.string(text), at: span) }

/// An object with a type of its own inside.
private func schema(at span: Span) -> Node {
    let values = Node(.list(["a", "b"].map { text($0, at: span) }), at: span)
    let inner = record([("type", text("string", at: span)), ("enum", values)], at: span)
    return record(
        [("type", text("object", at: span)), ("properties", record([("state", inner)], at: span))], at: span)
}

private func parameter(_ name: String, at span: Span) -> Node {
    record(
        [
            ("name", text(name, at: span)), ("in", text("query", at: span)),
            ("schema", record([("type", text("string", at: span))], at: span)),
        ], at: span)
}

/// An operation in the group of the first that is there, whose id differs from that one's in capitals only.
private func pathItem(_ number: Int, like paths: Record, at span: Span) -> Node {
    let first = paths.entries.first?.value.record?.entries.lazy.compactMap { $0.value.record }.first
    var operation: [(String, Node)] = [("responses", record([], at: span))]
    if let tags = first?["tags"] { operation.append(("tags", tags)) }
    if let id = first?["operationId"]?.string { operation.append(("operationId", text("\(id)_", at: span))) }
    return record([("get", record(operation, at: span))], at: span)
}

extension Record {
    fileprivate mutating func add(_ key: String, _ value: Node, at index: Int) {
        entries.insert(Entry(key: key, keySpan: value.span, value: value), at: index)
    }
}
