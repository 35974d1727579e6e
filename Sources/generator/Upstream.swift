import Diagnostics
import Documents

/// The vendor's document that the descriptions of an SDK follow, as `upstream` in an `sdk.yaml` says.
struct Upstream {
    var address: (text: String, span: Span)
    /// Of its meaning, when the descriptions were brought up to date last.
    var digest: (text: String, span: Span)?
    /// A file that holds the document. While the entry is read, relative to it.
    var copy: String

    /// The command that writes `digest` into the entry.
    func accepting(_ digest: String, in entry: String) -> String {
        let edit =
            self.digest.map { "s/\\Q\($0.text)\\E/\(digest)/" }
            ?? "s/^(\\s*)address:.*/$&\\n$1digest: \(digest)/"
        return ["perl", "-pi", "-e", edit, entry].map(shellQuoted).joined(separator: " ")
    }
}

private let settings = ["address", "digest", "copy"]

/// `upstream` of an `sdk.yaml`. Without `copy`, the first of `documents` is one.
func readUpstream(_ node: Node, _ documents: [String], _ report: inout Report) -> Upstream? {
    guard let record = node.record else {
        report.add(
            .settingKind(
                "upstream", node.kindName, wanted: "an object with `address` and `digest`", at: node.span))
        return nil
    }
    for entry in record.entries where !settings.contains(entry.key) {
        report.add(.unknownSetting(entry.key, known: settings, at: entry.keySpan))
    }
    guard let address = record["address"] else {
        report.add(
            .missingSetting("address", example: "address: https://example.com/openapi.yaml", at: node.span))
        return nil
    }
    let text = address.string ?? ""
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
        report.add(
            .settingKind(
                "address", address.string.map { "`\($0)`" } ?? address.kindName,
                wanted: "an address that begins with `https://`", at: address.span))
        return nil
    }
    let copy = record["copy"].flatMap { readPath($0, "copy", &report)?.text } ?? documents.first ?? ""
    return Upstream(
        address: (text, address.span), digest: record["digest"].flatMap { readDigest($0, &report) },
        copy: copy)
}

/// One of digits only is a number to YAML.
private func readDigest(_ node: Node, _ report: inout Report) -> (text: String, span: Span)? {
    let text: String? =
        switch node.value {
        case .string(let text), .number(let text): text
        default: nil
        }
    if let text, text.utf8.count == 16, text.allSatisfy({ "0123456789abcdef".contains($0) }) {
        return (text, node.span)
    }
    report.add(
        .settingKind(
            "digest", text.map { "`\($0)`" } ?? node.kindName, wanted: "sixteen hexadecimal digits",
            at: node.span))
    return nil
}

/// Whether the vendor's document is still the one that the SDK follows: the copy, and with `fetches` the document itself.
func checkUpstream(_ upstream: Upstream, fetches: Bool, _ sdk: inout PreparedSDK) {
    let entry = sdk.report.file(upstream.address.span.file).path
    let limit = sdk.request.references.fileSizeLimit
    do throws(FileProblem) {
        let bytes = try readFile(upstream.copy, limit: limit)
        let file = sdk.report.open(SourceFile(path: upstream.copy, bytes: bytes))
        guard let digest = readTree(file, &sdk.report)?.meaningDigest else { return }
        if digest != upstream.digest?.text {
            sdk.report.add(.movedUpstream(upstream, in: entry, found: digest))
        } else if fetches {
            guard let found = fetchedDigest(upstream, limit: limit) else {
                sdk.report.add(.unreachableUpstream(upstream))
                return
            }
            if found != digest { sdk.report.add(.movedUpstream(upstream, fetched: found)) }
        }
    } catch {
        sdk.report.add(.unreadableInput(error, shownAs: upstream.copy))
        sdk.code = .cannotWork
    }
}

/// Nil when nothing comes that can be read.
private func fetchedDigest(_ upstream: Upstream, limit: Int) -> String? {
    let words = [
        "curl", "-fsSL", "--proto", "=http,https", "--max-time", "60", "--url", upstream.address.text,
    ]
    guard let run = runProgram(words, limit: limit), run.isDone, !run.isCut else { return nil }
    var report = Report()
    let file = report.open(SourceFile(path: upstream.address.text, bytes: run.output))
    let tree = readTree(file, &report)
    return report.errorCount == 0 ? tree?.meaningDigest : nil
}
