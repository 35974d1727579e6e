import Compatibility
import Diagnostics
import Documents

/// The file of a policy, beside an `sdk.yaml`, that `diff` looks for by itself.
let policyFileName = "review.yaml"

/// What a policy says. Keys and values that make no sense are reported.
func readPolicy(_ file: SourceFile, _ report: inout Report) -> Policy {
    var policy = Policy()
    let id = report.open(file)
    guard let root = readTree(id, &report) else { return policy }
    guard let record = root.record else {
        report.add(
            .settingKind(
                policyFileName, root.kindName, wanted: "an object with `promise`, `severities` or `accepted`",
                at: root.span))
        return policy
    }
    let known = ["promise", "severities", "accepted"]
    for entry in record.entries {
        switch entry.key {
        case "promise":
            if let promise = readChoice(entry.value, "promise", Policy.Promise.self, &report) {
                policy.promise = promise
            }
        case "severities": readSeverities(entry.value, &policy, &report)
        case "accepted": readAccepted(entry.value, &policy, &report)
        default: report.add(.unknownSetting(entry.key, known: known, at: entry.keySpan))
        }
    }
    return policy
}

private func readChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: Node, _ key: String, _ type: Choice.Type, _ report: inout Report
) -> Choice? {
    readWord(node, key, type.allCases.map(\.rawValue), &report).flatMap { Choice(rawValue: $0) }
}

private func readSeverities(_ node: Node, _ policy: inout Policy, _ report: inout Report) {
    guard let record = node.record else {
        report.add(
            .settingKind("severities", node.kindName, wanted: "an object of kinds of change", at: node.span))
        return
    }
    for entry in record.entries {
        guard Policy.kinds.contains(entry.key) else {
            report.add(.unknownSetting(entry.key, known: Policy.kinds, at: entry.keySpan))
            continue
        }
        if let bump = readChoice(entry.value, entry.key, Bump.self, &report) {
            policy.severities[entry.key] = bump
        }
    }
}

private func readAccepted(_ node: Node, _ policy: inout Policy, _ report: inout Report) {
    guard let list = node.list else {
        report.add(.settingKind("accepted", node.kindName, wanted: "an array of findings", at: node.span))
        return
    }
    for item in list {
        guard let fingerprint = item["fingerprint"]?.string, let reason = item["reason"]?.string else {
            report.add(
                .settingKind(
                    "accepted", item.kindName, wanted: "`{fingerprint: …, reason: …}` in quotes",
                    at: item.span))
            continue
        }
        for entry in item.record?.entries ?? [] where !["fingerprint", "reason", "until"].contains(entry.key)
        {
            report.add(
                .unknownSetting(entry.key, known: ["fingerprint", "reason", "until"], at: entry.keySpan))
        }
        policy.accepted.append(
            .init(fingerprint: fingerprint, reason: reason, until: item["until"]?.string))
    }
}
