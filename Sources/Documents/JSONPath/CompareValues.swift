/// A comparison inside a filter; nil is `Nothing`, which equals only itself (RFC 9535 §2.3.5.2.2).
func compare(_ left: Node.Value?, _ comparison: JSONPath.Comparison, _ right: Node.Value?) -> Bool {
    switch comparison {
    case .equal: isSame(left, right)
    case .notEqual: !isSame(left, right)
    case .less: isLess(left, right)
    case .greater: isLess(right, left)
    case .atMost: isLess(left, right) || isSame(left, right)
    case .atLeast: isLess(right, left) || isSame(left, right)
    }
}

private func isSame(_ left: Node.Value?, _ right: Node.Value?) -> Bool {
    switch (left, right) {
    case (nil, nil), (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): isSameNumber(a, b)
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)):
        a.count == b.count && zip(a, b).allSatisfy { isSame($0.value, $1.value) }
    case (.record(let a), .record(let b)):
        a.entries.count == b.entries.count
            && a.entries.allSatisfy { entry in
                b[entry.key].map { isSame(entry.value.value, $0.value) } ?? false
            }
    case (nil, _), (.null, _), (.bool, _), (.number, _), (.string, _), (.list, _), (.record, _): false
    }
}

/// Only numbers and texts have an order; texts that of their Unicode scalars.
private func isLess(_ left: Node.Value?, _ right: Node.Value?) -> Bool {
    switch (left, right) {
    case (.number(let a), .number(let b)):
        if let a = Int(a), let b = Int(b) { return a < b }
        guard let a = decimal(a), let b = decimal(b) else { return false }
        return a < b
    case (.string(let a), .string(let b)): return a.utf8.lexicographicallyPrecedes(b.utf8)
    default: return false
    }
}

private func isSameNumber(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if let left = Int(left), let right = Int(right) { return left == right }
    return decimal(left).map { $0 == decimal(right) } ?? false
}

/// The number that YAML's or JSON's spelling stands for.
private func decimal(_ text: String) -> Double? {
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8).map(Double.init) }
    switch text.lowercased() {
    case ".inf", "+.inf": return .infinity
    case "-.inf": return -.infinity
    case ".nan": return nil
    default: return Double(text)
    }
}

extension Node.Value {
    /// The values in it, itself among them.
    var size: Int {
        switch self {
        case .null, .bool, .number, .string: 1
        case .list(let list): list.reduce(1) { $0 + $1.value.size }
        case .record(let record): record.entries.reduce(1) { $0 + $1.value.value.size }
        }
    }
}
