import Diagnostics
import Documents
import SchemaGraph

/// `x-sdk-request-signature`, on a security scheme.
func readRequestSignature(_ site: Site, _ reading: inout Reading) -> SignatureBehaviour? {
    let name = "x-sdk-request-signature"
    guard var reader = BehaviourReader(site, name, &reading),
        let form = form(&reader, ["mac", "digest", "hmac"], &reading)
    else { return nil }
    var result = SignatureBehaviour(form: form)
    if form == "mac" {
        let algorithm = reader.word("algorithm", ["hmac-sha-256", "hmac-sha-1"], &reading) ?? "hmac-sha-256"
        result.function = algorithm == "hmac-sha-1" ? "sha1" : "sha256"
        result.bodyFunction = reader.word("body-hash", ["sha-256", "sha-1"], &reading).map(function)
        if let site = reader.take("clock"), var clock = BehaviourReader(site, name, &reading) {
            result.clockStatus = clock.whole("status", 400...599, &reading)
            result.clockCode = clock.text("code", &reading)
            clock.finish(needed: ["status"], &reading)
        }
    } else {
        readHash(&reader, into: &result, &reading)
    }
    reader.finish(&reading)
    return result
}

/// `x-sdk-webhook-signature`: one form, or several.
func readWebhookSignatures(_ site: Site, _ reading: inout Reading) -> [WebhookSignatureBehaviour] {
    let sites = site.node.list == nil ? [site] : site.elements
    return sites.compactMap { readWebhookSignature($0, &reading) }
}

private func readWebhookSignature(_ site: Site, _ reading: inout Reading) -> WebhookSignatureBehaviour? {
    guard var reader = BehaviourReader(site, "x-sdk-webhook-signature", &reading),
        let form = form(&reader, ["digest", "hmac", "timestamped", "standard"], &reading)
    else { return nil }
    var signature = SignatureBehaviour(form: form)
    let name = reader.text("name", &reading)
    let header = form == "standard" ? "webhook" : reader.text("header", &reading)
    if form != "standard" { readHash(&reader, into: &signature, &reading) }
    let tolerance = reader.whole("tolerance", 0...1_000_000, &reading)
    let inflate = reader.word("inflate", ["after", "before"], &reading)
    reader.finish(needed: form == "standard" ? [] : ["header"], &reading)
    guard let header else { return nil }
    var result = WebhookSignatureBehaviour(signature: signature, chosenName: name, header: header)
    result.tolerance = tolerance
    result.inflatesFirst = inflate == "before"
    return result
}

private func form(
    _ reader: inout BehaviourReader, _ forms: [String], _ reading: inout Reading
) -> String? {
    let form = reader.word("form", forms, &reading)
    if reader.site.node["form"] == nil {
        reading.report.add(.behaviourWithout("form", reader.noun, at: reader.site.span))
    }
    return form
}

private func readHash(
    _ reader: inout BehaviourReader, into signature: inout SignatureBehaviour, _ reading: inout Reading
) {
    signature.function = function(reader.word("algorithm", ["sha-256", "sha-1"], &reading) ?? "sha-256")
    signature.encoding = reader.word("encoding", ["hex", "base64"], &reading) ?? "hex"
    signature.prefix = reader.text("prefix", &reading) ?? ""
}

private func function(_ name: String) -> String { name.replacing("-", with: "") }

/// How keys begin: `x-sdk-credential-mode`, on a security scheme.
func readCredentialMode(_ site: Site, _ reading: inout Reading) -> (test: [String], live: [String])? {
    guard var reader = BehaviourReader(site, "x-sdk-credential-mode", &reading) else { return nil }
    let test = reader.texts("test", &reading) ?? []
    let live = reader.texts("live", &reading) ?? []
    reader.finish(&reading)
    return (test, live)
}
