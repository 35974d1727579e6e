/// How the value of a parameter becomes text (OpenAPI 3.1.2 §4.8.12.3, RFC 6570).
public enum ParameterStyle: Sendable {
    case simple
    case label
    case matrix
    case form
    /// Exploded, which the specification leaves open, it is `form`. So is a value that is no list and no object.
    case spaceDelimited
    /// Exploded, which the specification leaves open, it is `form`. So is a value that is no list and no object.
    case pipeDelimited
    /// Always exploded. A value that is no object is `form`. What is nested deeper, which the specification leaves open,
    /// has a pair of brackets for each step: `p[a][b]=1`, `p[items][0]=x`.
    case deepObject
    /// OpenAPI 3.2: pairs joined by `; `, and nothing escaped.
    case cookie

    /// Exploded, the keys of an object are parameters of their own, and a list under one of them is what a list by itself is.
    func nesting(explode: Bool?) -> ParameterValue.Nesting {
        switch self {
        case .deepObject: .bracketed
        case .form, .spaceDelimited, .pipeDelimited, .cookie:
            explode ?? explodesByDefault ? .repeatingKeys : .refused
        case .simple, .label, .matrix: .refused
        }
    }

    private var explodesByDefault: Bool {
        switch self {
        case .form, .deepObject, .cookie: true
        case .simple, .label, .matrix, .spaceDelimited, .pipeDelimited: false
        }
    }

    /// The parameter as it stands in the request: `ids=3&ids=4`, `;R=100;G=200`. Nil for a value that is
    /// undefined in the sense of RFC 6570: nothing at all is sent then. Without `explode`, the style's default holds.
    func text(
        _ name: String, _ value: ParameterValue, explode: Bool?, encoding: PercentEncoding = .strict
    ) -> String? {
        let rule = rule
        let explode = explode ?? explodesByDefault
        let name = encoding.encode(name)
        switch value {
        case .undefined:
            return nil
        case .text(let text):
            return rule.first + rule.item(name, encoding.encode(text))
        case .list(let items):
            let items = items.map(encoding.encode)
            guard explode || self == .deepObject else {
                return rule.first + rule.item(name, items.joined(separator: rule.joiner))
            }
            return rule.first + items.map { rule.item(name, $0) }.joined(separator: rule.separator)
        case .nested(let fields):
            return fields.map { field in
                let path = field.path.map { "%5B\(encoding.encode($0))%5D" }.joined()
                return "\(name)\(path)=\(encoding.encode(field.text))"
            }.joined(separator: rule.separator)
        case .fields(let fields):
            let fields = fields.map { (key: encoding.encode($0.key), text: encoding.encode($0.text)) }
            if self == .deepObject {
                return fields.map { "\(name)%5B\($0.key)%5D=\($0.text)" }.joined(separator: rule.separator)
            }
            guard explode else {
                let flat = fields.flatMap { [$0.key, $0.text] }
                return rule.first + rule.item(name, flat.joined(separator: rule.joiner))
            }
            return rule.first + fields.map { rule.field($0.key, $0.text) }.joined(separator: rule.separator)
        }
    }

    /// The parts of a form that a value in this style becomes, unescaped: `meta[kind]` and its text.
    func fields(_ name: String, _ value: ParameterValue, explode: Bool?) -> [(name: String, text: String)] {
        let explode = (explode ?? explodesByDefault) || self == .deepObject
        switch value {
        case .undefined: return []
        case .text(let text): return [(name, text)]
        case .list(let items): return explode ? items.map { (name, $0) } : [(name, joined(items))]
        case .nested(let fields): return fields.map { (name + $0.path.map { "[\($0)]" }.joined(), $0.text) }
        case .fields(let fields):
            if self == .deepObject { return fields.map { ("\(name)[\($0.key)]", $0.text) } }
            return explode
                ? fields.map { ($0.key, $0.text) } : [(name, joined(fields.flatMap { [$0.key, $0.text] }))]
        }
    }

    /// What stands between the pieces of one value where nothing is escaped.
    private func joined(_ texts: [String]) -> String {
        switch self {
        case .spaceDelimited: texts.joined(separator: " ")
        case .pipeDelimited: texts.joined(separator: "|")
        default: texts.joined(separator: ",")
        }
    }

    private var rule: ExpansionRule {
        switch self {
        case .simple: ExpansionRule(first: "", separator: ",", joiner: ",", isNamed: false)
        case .label: ExpansionRule(first: ".", separator: ".", joiner: ",", isNamed: false)
        case .matrix:
            ExpansionRule(first: ";", separator: ";", joiner: ",", isNamed: true, marksEmptyText: false)
        case .form, .deepObject: ExpansionRule(first: "", separator: "&", joiner: ",", isNamed: true)
        case .spaceDelimited: ExpansionRule(first: "", separator: "&", joiner: "%20", isNamed: true)
        case .pipeDelimited: ExpansionRule(first: "", separator: "&", joiner: "%7C", isNamed: true)
        case .cookie: ExpansionRule(first: "", separator: "; ", joiner: ",", isNamed: true)
        }
    }
}

/// One row of the table in RFC 6570 appendix A.
private struct ExpansionRule {
    var first: String
    /// Between exploded pieces.
    var separator: String
    /// Between the pieces of a value that is not exploded.
    var joiner: String
    var isNamed: Bool
    /// `p=` for an empty text, not `p`.
    var marksEmptyText = true

    func item(_ name: String, _ text: String) -> String {
        isNamed ? field(name, text) : text
    }

    func field(_ key: String, _ text: String) -> String {
        text.isEmpty && !marksEmptyText ? key : "\(key)=\(text)"
    }
}
