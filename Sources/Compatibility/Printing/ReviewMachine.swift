import Diagnostics
import SchemaGraph

extension ReviewPrinter {
    /// For programs, as `Examples/diff.schema.json` says.
    package mutating func json(generator: String) -> String {
        var findings: [MachineText] = []
        for finding in review.findings { findings.append(machineText(finding)) }
        let renames = review.renames.pairs.map { pair -> MachineText in
            [
                "old": .text(pair.old), "new": .text(pair.new),
                "likeness": .number(Int((pair.likeness * 100).rounded())),
            ]
        }
        let document: MachineText = [
            "schemaVersion": 1, "generator": .text(generator), "old": .text(names.old),
            "new": .text(names.new),
            "summary": .text(review.summary), "bump": .text(review.bump.rawValue),
            "forcedBy": review.forcing.map { .text($0.fingerprint) },
            "operationCount": .number(review.operationCount), "renames": .list(renames),
            "findings": .list(findings),
        ]
        return document.document
    }

    private mutating func machineText(_ finding: Finding) -> MachineText {
        let before = machineText(finding.old)
        let after = machineText(finding.new)
        let ways = [(Direction.sent, "sent"), (.received, "received")].filter {
            finding.direction.contains($0.0)
        }
        return [
            "fingerprint": .text(finding.fingerprint), "kind": .text(finding.rule.id),
            "section": .text(finding.section.rawValue), "subject": .text(finding.subject.name),
            "key": .text(finding.subject.key),
            "alsoOn": finding.alsoOn.isEmpty ? nil : .list(finding.alsoOn.map { .text($0.name) }),
            "before": before, "after": after, "detail": finding.detail.map { .text($0) },
            "wire": ["verdict": .text(finding.wire.rawValue), "reason": .text(finding.why)],
            "source": ["verdict": .text(finding.source.rawValue), "reason": .text(finding.source.reason)],
            "witness": finding.witness.map { .text($0) },
            "silent": .flag(finding.isSilent), "cause": .text(finding.cause.rawValue),
            "bump": .text(finding.bump.rawValue), "direction": .list(ways.map { .text($0.1) }),
            "operations": .list(finding.operations.map { .text($0) }),
        ]
    }

    private mutating func machineText(_ place: Finding.Place?) -> MachineText? {
        guard let place else { return nil }
        let location = locator.location(of: .span(place.origin.span))
        return [
            "swift": place.swift.map { .text($0) }, "file": location.path.map { .text($0) },
            "line": location.start.map { .number($0.line) },
            "column": location.start.map { .number($0.column) },
            "pointer": .text(place.origin.pointer),
        ]
    }

    /// For services that show results of tests.
    package mutating func jUnit() -> String {
        var cases = ""
        let bad = review.findings.filter { $0.isBreaking || $0.isSilent }
        for finding in review.findings {
            let head =
                "    <testcase classname=\"\(escaped(finding.rule.id))\" name=\"\(escaped(finding.sentence))\""
            guard finding.isBreaking || finding.isSilent else {
                cases += head + "/>\n"
                continue
            }
            let place = address(finding.new) ?? address(finding.old) ?? ""
            let text =
                "\(place)\nwire \(finding.wire.rawValue): \(finding.why)\nsource \(finding.source.rawValue): "
                + "\(finding.source.reason)\nfix: \(finding.rule.fix)"
            cases +=
                "\(head)>\n      <failure type=\"\(finding.section.rawValue)\" message=\""
                + "\(escaped(finding.rule.what))\">\(escaped(text))</failure>\n    </testcase>\n"
        }
        if review.findings.isEmpty { cases = "    <testcase classname=\"diff\" name=\"no changes\"/>\n" }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites>
              <testsuite name="diff" tests="\(max(1, review.findings.count))" failures="\(bad.count)">
            \(cases)  </testsuite>
            </testsuites>

            """
    }
}

/// Text between the marks of XML and HTML, in quotes as well. What a terminal would not show as it stands is left out.
func escaped(_ text: String) -> String {
    var result = ""
    for scalar in visible(text).unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        case "\u{FFFE}", "\u{FFFF}": break
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
