extension Report {
    /// The findings as a log of SARIF 2.1.0, with a rule for each kind that occurs; `explanations` say what it means.
    ///
    /// Columns count Unicode scalars, which SARIF calls code points. Places on the command line have no location.
    package func sarif(generator version: String, explanations: [Explanation]) -> String {
        var locator = Locator(self)
        let ids = Set(diagnostics.map(\.id)).sorted()
        let indices = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
        let rules = ids.map { id in
            explanations.first { $0.id == id }?.sarifRule ?? ["id": .text(id)]
        }
        let results = findingsInOrder.map { diagnostic -> MachineText in
            let related = diagnostic.related.enumerated().map { index, related in
                locator.location(of: related.place).sarif(id: index + 1, message: related.text)
            }
            let location = locator.location(of: diagnostic.place)
            return [
                "ruleId": .text(diagnostic.id), "ruleIndex": indices[diagnostic.id].map { .number($0) },
                "level": .text(diagnostic.severity.rawValue),
                "message": [
                    "text": "\(diagnostic.what)\nwhy: \(diagnostic.why)\nfix: \(diagnostic.fix)"
                ],
                "locations": .list(location.path == nil ? [] : [location.sarif()]),
                "relatedLocations": related.isEmpty ? nil : .list(related),
                "partialFingerprints": diagnostic.fingerprint.map { ["change/v1": .text($0)] },
            ]
        }
        let driver: MachineText = [
            "name": "Bindery", "version": .text(version), "semanticVersion": .text(version),
            "rules": .list(rules),
        ]
        let log: MachineText = [
            "$schema":
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                ["tool": ["driver": driver], "columnKind": "unicodeCodePoints", "results": .list(results)]
            ],
        ]
        return log.document
    }
}

extension Explanation {
    fileprivate var sarifRule: MachineText {
        [
            "id": .text(id),
            "shortDescription": ["text": .text(title)],
            "fullDescription": ["text": .text(meaning.split(separator: "\n").joined(separator: " "))],
            "help": ["text": .text(plainText), "markdown": .text(markdown)],
            "defaultConfiguration": ["level": .text(severities.first?.rawValue ?? "error")],
        ]
    }
}

extension Location {
    /// A `location` object (SARIF 2.1.0 §3.28).
    fileprivate func sarif(id: Int? = nil, message: String? = nil) -> MachineText {
        var region: MachineText?
        if let start, let end {
            region = [
                "startLine": .number(start.line), "startColumn": .number(start.column),
                "endLine": .number(end.line), "endColumn": .number(end.column),
            ]
        }
        let physical = path.map { path -> MachineText in
            ["artifactLocation": ["uri": .text(artifactURI(path))], "region": region]
        }
        return [
            "id": id.map { .number($0) }, "physicalLocation": physical,
            "message": message.map { ["text": .text($0)] },
        ]
    }
}

/// A path as a URI reference: from the root of the disk with the scheme `file`, or relative as it stands (RFC 3986 §4.2).
private func artifactURI(_ path: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF")
    var uri = path.hasPrefix("/") ? "file://" : ""
    var isFirstPart = true
    for byte in path.utf8 {
        let scalar = Unicode.Scalar(byte)
        isFirstPart = isFirstPart && scalar != "/"
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/", "!", "$", "&", "'", "(", ")", "*", "+",
            ",", ";", "=", "@":
            uri.unicodeScalars.append(scalar)
        case ":" where !isFirstPart: uri += ":"
        default: uri += "%\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
        }
    }
    return uri
}
