import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The union of the webhooks' bodies, and what receives them, where the description says how they are signed.
    func planWebhooks() -> (events: BodyUnionPlan, receiver: WebhooksPlan?)? {
        let bodies = graph.webhooks.compactMap { webhook in
            webhook.body.flatMap { preferred($0.contents) }.flatMap { content in
                content.kind == .json ? content.use.map { (webhook, $0) } : nil
            }
        }
        guard !bodies.isEmpty else { return nil }
        let tag = graph.behaviours.webhookEvent.map { String($0.dropFirst()) }
        let union = UnionShape(branches: bodies.map { .init(use: $0.1, origin: $0.0.origin) })
        var table = NameTable(reserved: ["branches", "init", "self", "unknown", "none", "some"])
        let branches = zip(bodies, evidence(of: union, looksInside: false).branches).map { body, evidence in
            var evidence = evidence
            if tag != nil { evidence.tags = [body.0.wireName] }
            let name = table.claim(names.hidingNoType(lowerCamel(words(of: body.0.wireName))))
            return UnionPlan.Branch(
                doc: memberDoc(body.0.documentation, limits: Constraints()), name: escaped(name),
                reference: ".\(name)", type: text(use(body.1), in: []),
                evidence: [evidence.literal],
                encoder: "encoder",
                checks: checks(of: body.1, key: "nil", value: "value", isOptional: use(body.1).isNullable))
        }
        let events = BodyUnionPlan(
            doc: DocComment(["What a webhook of this API says."] + provenance(of: bodies.map(\.0.origin))),
            name: settings.eventType,
            conformance: "WebhookEvent", tag: tag.map(swiftLiteral), branches: branches)
        return (events, planReceiver())
    }

    private func planReceiver() -> WebhooksPlan? {
        let signatures = graph.behaviours.webhookSignatures
        guard !signatures.isEmpty else { return nil }
        var table = NameTable(reserved: ["init", "self", "secrets", "signature", "unwrap", "verify"])
        let named = signatures.map { signature in
            let name = signature.chosenName.map { lowerCamel(words(of: $0)) } ?? "documented"
            return WebhooksPlan.Signature(
                name: escaped(table.claim("\(name)Signature")), expression: expression(signature))
        }
        return WebhooksPlan(
            doc: DocComment(
                ["Receives the webhooks of this API: `try receiver.unwrap(body, headers: headers)`."]
                    + provenance(of: graph.webhooks.map(\.origin))),
            name: settings.webhooksType, eventType: settings.eventType, signatures: named)
    }

    private func expression(_ webhook: WebhookSignatureBehaviour) -> String {
        let signature = webhook.signature
        let form =
            switch signature.form {
            case "timestamped": ".timestamped(.\(signature.function), .\(signature.encoding))"
            case "standard": ".standard"
            default: ".body(\(bodySignature(signature)))"
            }
        var arguments = [form, "header: \(swiftLiteral(webhook.header))"]
        if let tolerance = webhook.tolerance { arguments.append("tolerance: .seconds(\(tolerance))") }
        if webhook.inflatesFirst { arguments.append("inflatesFirst: true") }
        return "WebhookSignature(\(arguments.joined(separator: ", ")))"
    }
}

/// `BodySignature(.digest, prefix: "Signature ")`, what is the default left out.
func bodySignature(_ signature: SignatureBehaviour) -> String {
    var arguments = [".\(signature.form)"]
    if signature.function != "sha256" { arguments.append(".\(signature.function)") }
    if signature.encoding != "hex" { arguments.append("encoding: .\(signature.encoding)") }
    if !signature.prefix.isEmpty { arguments.append("prefix: \(swiftLiteral(signature.prefix))") }
    return "BodySignature(\(arguments.joined(separator: ", ")))"
}
