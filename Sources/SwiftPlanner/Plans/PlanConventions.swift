import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The arguments of `APIConventions`. `environment` names the variables of each security scheme.
    func conventions(_ environment: [[String]]) -> [String] {
        let behaviours = graph.behaviours
        var arguments = ["userAgent: \(swiftLiteral(userAgent))"]
        let schemes = zip(graph.securitySchemes, environment).map(schemeExpression)
        if !schemes.isEmpty { arguments.append("schemes: [\(schemes.joined(separator: ", "))]") }
        let fixed = behaviours.headers.filter { $0.chosenName == nil }.map { header in
            "\(swiftLiteral(header.wireName)): \(swiftLiteral(header.value ?? ""))"
        }
        if !fixed.isEmpty { arguments.append("headers: [\(fixed.joined(separator: ", "))]") }
        if let retry = retryExpression(behaviours.retry) { arguments.append("retry: \(retry)") }
        if let errors = behaviours.errors { arguments.append("errors: \(expression(errors))") }
        if behaviours.isHTTPSOnly { arguments.append("isHTTPSOnly: true") }
        if let minimum = behaviours.gzipMinimum { arguments.append("gzipMinimum: \(minimum)") }
        return arguments
    }

    /// The header fields that are properties of the client.
    func clientHeaders() -> [ClientPlan.Header] {
        var table = NameTable(
            reserved: reservedClientNames.union([
                "credentials", "operation", "change", "transport", "newValue",
            ]))
        return graph.behaviours.headers.compactMap { header in
            guard let chosen = header.chosenName else { return nil }
            let name = escaped(table.claim(lowerCamel(words(of: chosen))))
            let field = "connection[header: \(swiftLiteral(header.wireName))]"
            let doc = memberDoc(header.documentation, limits: Constraints())
            let sent = "Sent as `\(withoutBackticks(header.wireName))` with every request."
            let value = header.value.map(swiftLiteral)
            return ClientPlan.Header(
                doc: DocComment(doc.paragraphs + [sent]), name: name, type: value == nil ? "String?" : "Bool",
                initial: value == nil ? "nil" : "false",
                read: value.map { "\(field) == \($0)" } ?? field,
                write: "\(field) = " + (value.map { "newValue ? \($0) : nil" } ?? "newValue"))
        }
    }

    /// Characters that a header cannot have, or that would begin a comment, are left out.
    private var userAgent: String {
        let version = graph.version.filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || ".-+_".contains($0))
        }
        return settings.module + (version.isEmpty ? "" : "/\(version)")
    }

    private func expression(_ errors: ErrorBehaviour) -> String {
        let lists = [
            ("body", errors.body), ("code", errors.code), ("message", errors.message),
            ("requestID", errors.requestID), ("requestIDHeaders", errors.requestIDHeaders),
        ]
        let arguments = lists.filter { !$0.1.isEmpty }.map { "\($0.0): \(literal($0.1))" }
        return "ErrorPlaces(\(arguments.joined(separator: ", ")))"
    }

    // MARK: Security schemes

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
        if let signature = scheme.signature { arguments.append("signature: \(expression(signature))") }
        if let url = scheme.tokenURL { arguments.append("tokenURL: \(swiftLiteral(url))") }
        if !environment.isEmpty { arguments.append("environment: \(literal(environment))") }
        if !scheme.testPrefixes.isEmpty { arguments.append("testPrefixes: \(literal(scheme.testPrefixes))") }
        if !scheme.livePrefixes.isEmpty { arguments.append("livePrefixes: \(literal(scheme.livePrefixes))") }
        return "SecurityScheme(\(arguments.joined(separator: ", ")))"
    }

    private func expression(_ signature: SignatureBehaviour) -> String {
        guard signature.form == "mac" else { return ".body(\(bodySignature(signature)))" }
        var arguments = [".\(signature.function)"]
        if let function = signature.bodyFunction { arguments.append("bodyHash: .\(function)") }
        if let status = signature.clockStatus {
            let code = signature.clockCode.map { ", code: \(swiftLiteral($0))" } ?? ""
            arguments.append("clock: .init(status: \(status)\(code))")
        }
        return ".mac(\(arguments.joined(separator: ", ")))"
    }

    /// The variables that hold the credentials of each scheme: `PAYPERCUT_TOKEN`. The scheme's own name stands between
    /// where two schemes would have the same.
    func environmentNames() -> [[String]] {
        let endings = graph.securitySchemes.map(\.environmentEndings)
        return zip(graph.securitySchemes, endings).map { scheme, own in
            if !scheme.environment.isEmpty { return scheme.environment }
            let isUnique = endings.filter { $0 == own }.count == 1
            let words = words(of: settings.module) + (isUnique ? [] : SwiftPlanner.words(of: scheme.wireName))
            return own.map { (words + [$0]).map { $0.uppercased() }.joined(separator: "_") }
        }
    }
}

/// `RetryRule(retries: 4)`. Nil where nothing differs from what the runtime does by itself.
func retryExpression(_ retry: RetryBehaviour) -> String? {
    var arguments: [String] = []
    if let retries = retry.retries { arguments.append("retries: \(retries)") }
    if let statuses = retry.statuses { arguments.append("statuses: \(statuses)") }
    if let delay = retry.delay { arguments.append("delay: .milliseconds(\(delay))") }
    if let delay = retry.longestDelay { arguments.append("longestDelay: .milliseconds(\(delay))") }
    for (label, signs) in [("also", retry.also), ("never", retry.never)] {
        guard let signs, !signs.isEmpty else { continue }
        let list = signs.map { ".init(\(swiftLiteral($0.pointer)), \(swiftLiteral($0.value)))" }
        arguments.append("\(label): [\(list.joined(separator: ", "))]")
    }
    return arguments.isEmpty ? nil : "RetryRule(\(arguments.joined(separator: ", ")))"
}

extension SecurityScheme {
    /// Empty where no credentials of one or two texts satisfy it.
    fileprivate var environmentEndings: [String] {
        if let signature { return signature.form == "mac" ? ["MAC_ID", "MAC_KEY"] : ["SIGNING_SECRET"] }
        return switch kind {
        case .bearer: ["TOKEN"]
        case .accessToken: hasClientFlow ? ["CLIENT_ID", "CLIENT_SECRET"] : ["TOKEN"]
        case .basic: ["USER", "PASSWORD"]
        case .apiKey: ["API_KEY"]
        case .other: []
        }
    }
}

/// `["a", "b"]`
func literal(_ texts: [String]) -> String { "[\(texts.map(swiftLiteral).joined(separator: ", "))]" }
