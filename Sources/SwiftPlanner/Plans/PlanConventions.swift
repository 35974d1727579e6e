import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The arguments of `APIConventions`. `environment` names the variables of each security scheme.
    func conventions(_ environment: [[String]]) -> [String] {
        var arguments = ["userAgent: \(swiftLiteral(userAgent))"]
        let schemes = zip(graph.securitySchemes, environment).map(schemeExpression)
        if !schemes.isEmpty { arguments.append("schemes: [\(schemes.joined(separator: ", "))]") }
        return arguments
    }

    /// Characters that a header cannot have, or that would begin a comment, are left out.
    private var userAgent: String {
        let version = graph.version.filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || ".-+_".contains($0))
        }
        return settings.module + (version.isEmpty ? "" : "/\(version)")
    }

    private func schemeExpression(_ scheme: SecurityScheme, _ environment: [String]) -> String {
        var arguments = [swiftLiteral(scheme.wireName)]
        switch scheme.kind {
        case .bearer, .accessToken: arguments.append(".bearer")
        case .basic: arguments.append(".basic")
        case .apiKey(let location, let name):
            arguments.append(".apiKey(.\(location.rawValue), \(swiftLiteral(name)))")
        case .other("mutualTLS"): arguments.append(".mutualTLS")
        case .other(let word): arguments.append(".other(\(swiftLiteral(word)))")
        }
        if !environment.isEmpty { arguments.append("environment: \(literal(environment))") }
        return "SecurityScheme(\(arguments.joined(separator: ", ")))"
    }

    // MARK: Environment

    /// The variables that hold the credentials of each scheme: `PAYPERCUT_TOKEN`. The scheme's own name stands between
    /// where two schemes would have the same.
    func environmentNames() -> [[String]] {
        let endings = graph.securitySchemes.map(\.environmentEndings)
        return zip(graph.securitySchemes, endings).map { scheme, own in
            let isUnique = endings.filter { $0 == own }.count == 1
            let words = words(of: settings.module) + (isUnique ? [] : SwiftPlanner.words(of: scheme.wireName))
            return own.map { (words + [$0]).map { $0.uppercased() }.joined(separator: "_") }
        }
    }
}

extension SecurityScheme {
    /// Empty where no credentials of one or two texts satisfy it.
    fileprivate var environmentEndings: [String] {
        switch kind {
        case .bearer: ["TOKEN"]
        case .accessToken: ["CLIENT_ID", "CLIENT_SECRET"]
        case .basic: ["USER", "PASSWORD"]
        case .apiKey: ["API_KEY"]
        case .other: []
        }
    }
}

/// `["a", "b"]`
func literal(_ texts: [String]) -> String { "[\(texts.map(swiftLiteral).joined(separator: ", "))]" }
