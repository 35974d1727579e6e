import Diagnostics

/// What a reader looks for: findings of one sort, in the order in which they matter.
package enum ReviewSection: String, Sendable, CaseIterable {
    case breaking, silent, renamed, deprecated, unknown, additive, compatible, unused, documentation

    package var title: String {
        switch self {
        case .breaking: "Breaking"
        case .silent: "Compiles, but behaves differently"
        case .renamed: "Renamed"
        case .deprecated: "Deprecated"
        case .unknown: "To be looked at"
        case .additive: "New"
        case .compatible: "Compatible"
        case .unused: "Used by no call"
        case .documentation: "Documentation only"
        }
    }

    /// Nothing has to be done about what stands here; texts for people count it unless they are asked.
    var isQuiet: Bool { self == .documentation }
}

extension Finding {
    package var section: ReviewSection {
        if rule.id == Rules.wordsChanged.id { return .documentation }
        if case .schema = owner, operations.isEmpty, direction.isEmpty { return .unused }
        if isSilent { return .silent }
        if isBreaking { return .breaking }
        switch rule.id {
        case Rules.modelRenamed.id, Rules.modelSplit.id, Rules.operationRenamed.id, Rules.groupRenamed.id,
            Rules.serverRenamed.id, Rules.declarationMoved.id:
            return .renamed
        case Rules.operationDeprecated.id, Rules.propertyDeprecated.id, Rules.parameterDeprecated.id:
            return .deprecated
        default: break
        }
        if wire == .unknown { return .unknown }
        return source > .none ? .additive : .compatible
    }
}

extension Review {
    /// The findings by their sections; those without any are left out.
    package var sections: [(section: ReviewSection, findings: [Finding])] {
        let groups = Dictionary(grouping: findings, by: \.section)
        return ReviewSection.allCases.compactMap { section in groups[section].map { (section, $0) } }
    }

    /// The one line that says it all.
    package var summary: String {
        guard !findings.isEmpty else { return "no changes" }
        let counts: [(Int, String)] = [
            (findings.count { $0.source == .breaks }, "source-breaking"),
            (findings.count { $0.wire == .breaking }, "wire-breaking"),
            (findings.count(where: \.isSilent), "silent"),
            (findings.count { $0.section == .additive }, "new"),
            (findings.count { $0.section == .documentation }, "in words only"),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let touched = Set(findings.filter { $0.section != .documentation }.flatMap(\.operations)).count
        let scale = "\(touched) of \(operationCount) operations"
        let what = parts.isEmpty ? counted(findings.count, "change") : parts.joined(separator: ", ")
        let reason =
            forcing.flatMap { bump >= .minor ? " Forced by: \($0.subject.name) \($0.rule.what)." : nil } ?? ""
        return "\(bump.rawValue.uppercased()). \(what) (\(scale)).\(reason)"
    }
}
