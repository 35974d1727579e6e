import Surface

extension Review {
    /// Gives each finding a few lines of a caller's code that compile with `before`, an SDK of that module. Where the finding breaks
    /// code, they do not compile afterwards; where it warns, they do so with a warning; and otherwise as they did.
    package mutating func addWitnesses(before: Surface, module: String) {
        let writer = WitnessWriter(before, module: module)
        for index in findings.indices { findings[index].witness = writer.witness(of: findings[index]) }
    }
}

private struct WitnessWriter {
    private let entries: [Surface.Entry]
    private let byKey: [String: Surface.Entry]
    private let byPath: [String: Surface.Entry]
    private let module: String

    init(_ surface: Surface, module: String) {
        entries = surface.entries
        byKey = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        byPath = Dictionary(entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.module = module
    }

    /// Nil for what nobody writes in code, and for what cannot be named from outside.
    func witness(of finding: Finding) -> String? {
        let isApart =
            ["/headers/", "/callbacks/", "/links/"].contains { finding.subject.key.contains($0) }
            || finding.subject.key.hasPrefix("servers/")
        guard !isApart, let entry = firstCall(of: finding) ?? entry(of: finding) else { return nil }
        let member = entry.members.first { $0.isDeclared(as: finding.old?.swift) }
        let lines: [String]? =
            switch entry.kind {
            case .structure: structureLines(entry, member, finding)
            case .enumeration: enumerationLines(entry, member, finding)
            case .union: unionLines(entry, member, finding)
            case .alias: ["func witness(_ value: \(entry.path)) -> \(entry.signature) { value }"]
            case .call: callLines(entry, member, finding)
            case .group, .servers, .headers, .receiver, .links, .failure: nil
            }
        return lines.map { lines in
            let foundation = lines.contains(where: namesFoundation) ? ["import Foundation"] : []
            return (foundation + ["import \(module)", ""] + lines).joined(separator: "\n") + "\n"
        }
    }

    /// A call of a group that has another name.
    private func firstCall(of finding: Finding) -> Surface.Entry? {
        guard finding.rule.id == Rules.groupRenamed.id, let name = finding.detail?.split(separator: " ").first
        else {
            return nil
        }
        return entries.first { $0.kind == .call && $0.path.hasPrefix("\(name).") }
    }

    /// The declaration of the old version that the finding is about, or is inside.
    private func entry(of finding: Finding) -> Surface.Entry? {
        var key = finding.subject.key.prefix { $0 != "[" }
        var nearest: Surface.Entry?
        while true {
            if let entry = byKey[String(key)] {
                // What is declared inside may stand at the key of the property that needs it.
                if entry.declares(finding.old?.swift) { return entry }
                nearest = nearest ?? entry
            }
            guard let slash = key.lastIndex(of: "/") else { break }
            key = key[..<slash]
        }
        if let nearest { return nearest }
        if let entry = entries.first(where: { $0.declaration == finding.old?.swift }) { return entry }
        // A call is called ` body` and ` 200` where these are meant.
        let path = finding.subject.name.prefix { $0 != " " && $0 != "(" }
        return byPath[String(path)]
    }

    // MARK: Types

    private func structureLines(_ type: Surface.Entry, _ member: Surface.Member?, _ finding: Finding)
        -> [String]?
    {
        // What the SDK fills in by itself is felt by those only who take the initialiser as a value.
        switch finding.source == .references ? Rules.optionalPropertyAdded.id : finding.rule.id {
        case Rules.argumentBecameRequired.id, Rules.requiredPropertyAdded.id, Rules.receivedPropertyAdded.id:
            return construction(of: type)
        case Rules.optionalPropertyAdded.id:
            let labels = type.members.filter { !$0.type.contains(" = ") }.map { "\($0.name):" }.joined()
            return labels.isEmpty ? nil : ["func witness() { _ = \(type.path).init(\(labels)) }"]
        case Rules.becameConstant.id:
            return type.members.first { $0.keyword == "var" }.map { assignment(to: $0, of: type) }
        case Rules.conformancesChanged.id:
            let lost = finding.detail?.split(separator: ",").first.map(String.init) ?? ""
            return ["func witness(_ value: \(type.path)) -> any \(lost) { value }"]
        default: break
        }
        guard let member, let plain = member.type.split(separator: " = ").first.map(String.init) else {
            return ["func witness(_ value: \(type.path)) { _ = value }"]
        }
        if member.keyword == "var", finding.new?.swift == "let " + member.declaration.dropFirst(4) {
            return assignment(to: member, of: type)
        }
        let name = qualified(plain, in: type)
        let head = "func witness(_ value: \(type.path)) {"
        if name.hasSuffix("?") {
            return [
                head, "    if let member = value.\(member.name) {",
                "        let same: \(name.dropLast()) = member", "        _ = same", "    }", "}",
            ]
        }
        return [head, "    let member: \(name) = value.\(member.name)", "    _ = member", "}"]
    }

    private func assignment(to member: Surface.Member, of type: Surface.Entry) -> [String] {
        [
            "func witness(_ value: inout \(type.path), _ member: \(qualified(member.type, in: type))) {",
            "    value.\(member.name) = member", "}",
        ]
    }

    /// The value with all that has to be given, and nothing else.
    private func construction(of type: Surface.Entry) -> [String] {
        let needed = type.members.filter { !$0.isOptional }
        let parameters = needed.map { "_ \($0.name): \(qualified($0.type, in: type))" }
        let arguments = needed.map { "\($0.name): \($0.name)" }
        return [
            "func witness(\(parameters.joined(separator: ", "))) {",
            "    _ = \(type.path)(\(arguments.joined(separator: ", ")))", "}",
        ]
    }

    private func enumerationLines(_ type: Surface.Entry, _ member: Surface.Member?, _ finding: Finding)
        -> [String]?
    {
        if let member { return ["func witness() -> \(type.path) { .\(member.name) }"] }
        let isAboutAll = [Rules.enumValueAdded.id, Rules.listStyleChanged.id].contains(finding.rule.id)
        if finding.rule.id == Rules.listStyleChanged.id, !type.isClosed, let value = type.members.first?.type
        {
            return ["func witness() -> \(type.path) { \(type.path)(rawValue: \(value)) }"]
        }
        guard isAboutAll, type.isClosed else {
            return ["func witness(_ value: \(type.path)) { _ = value }"]
        }
        return ["func witness(_ value: \(type.path)) {", "    switch value {"]
            + type.members.map { "    case .\($0.name): break" } + ["    }", "}"]
    }

    private func unionLines(_ type: Surface.Entry, _ member: Surface.Member?, _ finding: Finding) -> [String]?
    {
        if let member {
            return [
                "func witness(_ value: \(type.path)) {", "    if case .\(member.name)(let branch) = value {",
                "        let same: \(qualified(member.type, in: type)) = branch", "        _ = same", "    }",
                "}",
            ]
        }
        guard finding.rule.id == Rules.branchAdded.id else {
            return ["func witness(_ value: \(type.path)) { _ = value }"]
        }
        return ["func witness(_ value: \(type.path)) {", "    switch value {"]
            + type.members.map { "    case .\($0.name): break" } + ["    case .unknown: break", "    }", "}"]
    }

    // MARK: Calls

    private func callLines(_ call: Surface.Entry, _ member: Surface.Member?, _ finding: Finding) -> [String]?
    {
        let labels = self.labels(of: call)
        guard labels.count == call.members.count else { return nil }
        if finding.source == .references {
            let names = labels.map { "\($0 ?? "_"):" }.joined()
            let head = "func witness(_ client: \(module)Client) {"
            if !names.isEmpty { return [head, "    _ = client.\(call.path)(\(names))", "}"] }
            guard let result = nameable(call.result.isEmpty ? "Void" : call.result) else { return nil }
            return [
                head, "    let call: () async throws -> \(result) = client.\(call.path)", "    _ = call", "}",
            ]
        }
        let given = zip(call.members, labels).filter { !$0.0.isOptional || $0.0 == member }
        var parameters: [String] = ["_ client: \(module)Client"]
        var arguments: [String] = []
        for (argument, label) in given {
            guard let type = nameable(argument.type) else { return nil }
            parameters.append("_ \(argument.name): \(type)")
            arguments.append((label.map { "\($0): " } ?? "") + argument.name)
        }
        let head = "func witness(\(parameters.joined(separator: ", "))) async throws {"
        let made = "try await client.\(call.path)(\(arguments.joined(separator: ", ")))"
        if call.result.isEmpty { return [head, "    \(made)", "}"] }
        guard let result = nameable(call.result) else { return [head, "    _ = \(made)", "}"] }
        return [head, "    let result: \(result) = \(made)", "    _ = result", "}"]
    }

    /// What stands before each argument of a call. Nil where nothing does.
    private func labels(of call: Surface.Entry) -> [String?] {
        let list = call.signature.dropFirst().prefix(call.signature.count - 1)
        var labels: [String?] = []
        var (depth, text) = (0, "")
        func flush() {
            let label = text.split(separator: ":").first.map { $0.split(separator: " ") } ?? []
            if let first = label.first { labels.append(first == "_" ? nil : String(first)) }
            text = ""
        }
        for character in list {
            if "([<".contains(character) { depth += 1 }
            if ")]".contains(character) || character == ">" && !text.hasSuffix("-") { depth -= 1 }
            if depth < 0 { break }
            if character == ",", depth == 0 { flush() } else { text.append(character) }
        }
        flush()
        return labels
    }

    // MARK: Names

    /// A type as it is written outside of `scope`.
    private func qualified(_ text: String, in scope: Surface.Entry) -> String {
        var known: [String: String] = [:]
        for name in typeNames(in: text).map(String.init) {
            var outer = scope.path.split(separator: ".")[...]
            while !outer.isEmpty {
                let path = "\(outer.joined(separator: ".")).\(name)"
                if byPath[path] != nil {
                    known[String(name.prefix { $0 != "." })] =
                        "\(outer.joined(separator: ".")).\(name.prefix { $0 != "." })"
                    break
                }
                outer = outer.dropLast()
            }
        }
        return replacedNames(in: text, by: known)
    }

    /// A type of a call's declaration. Nil where it is declared inside the call's group, whose name is not known here.
    private func nameable(_ text: String) -> String? {
        let isKnown = typeNames(in: text).allSatisfy { name in
            byPath[String(name)] != nil || !entries.contains { $0.path.hasSuffix(".\(name)") }
        }
        return isKnown && !text.contains("PagedItems") ? text : nil
    }
}

extension Surface.Entry {
    /// Whether a finding shows it, or something in it, so.
    fileprivate func declares(_ text: String?) -> Bool {
        text == nil || text == declaration || members.contains { $0.isDeclared(as: text) }
    }
}

extension Surface.Member {
    /// Whether a finding shows it so.
    fileprivate func isDeclared(as text: String?) -> Bool {
        guard let text else { return false }
        return keyword == "static var" ? text == "static var \(name)" : text == declaration
    }
}
