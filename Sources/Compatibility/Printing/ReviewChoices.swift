/// The types and calls of a page's findings that a reader can choose one of, without a script: boxes of which one is chosen,
/// and rules that hide the cards of all others.
struct ReviewChoices {
    /// What is offered: few enough to choose from.
    private static let limit = 60

    /// Those of most findings first.
    private let types: [String]
    private let calls: [String]
    private let typeNumbers: [String: Int]
    private let callNumbers: [String: Int]

    init(_ review: Review) {
        types = Self.most(review.findings.map { finding in Set(Self.types(of: finding)) })
        calls = Self.most(review.findings.map { Set($0.operations) })
        typeNumbers = Dictionary(uniqueKeysWithValues: zip(types, types.indices))
        callNumbers = Dictionary(uniqueKeysWithValues: zip(calls, calls.indices))
    }

    /// ` t3 c0 c12`
    func classes(of finding: Finding) -> String {
        let types = Set(Self.types(of: finding)).compactMap { typeNumbers[$0] }.sorted().map { " t\($0)" }
        let calls = finding.operations.compactMap { callNumbers[$0] }.sorted().map { " c\($0)" }
        return (types + calls).joined()
    }

    var menus: String {
        menu("by type or group", "t", types) + menu("by operation", "c", calls)
    }

    var rules: String {
        let hidden = { (letter: Character, names: [String]) in
            names.indices.map {
                "body:has(#\(letter)\($0):checked) article:not(.\(letter)\($0)){display:none}\n"
            }
        }
        return (hidden("t", types) + hidden("c", calls)).joined()
    }

    private func menu(_ title: String, _ letter: Character, _ names: [String]) -> String {
        guard names.count > 1 else { return "" }
        let boxes = names.enumerated().map { index, name in
            "<label><input type=\"radio\" name=\"\(letter)\" id=\"\(letter)\(index)\">\(escaped(name))</label>\n"
        }
        return """
            <details><summary>\(title)</summary><div class="menu">
            <label><input type="radio" name="\(letter)" checked>all</label>
            \(boxes.joined())</div></details>

            """
    }

    /// `Payment` of `Payment.fee`, `payments` of `payments.list(limit:)`; of all things that the finding is about.
    private static func types(of finding: Finding) -> [String] {
        ([finding.subject] + finding.alsoOn).map { String($0.name.prefix { $0 != "." && $0 != " " }) }
    }

    private static func most(_ sets: [Set<String>]) -> [String] {
        var counts: [String: Int] = [:]
        for set in sets { for name in set { counts[name, default: 0] += 1 } }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }
}
