import Diagnostics
import JSONText

/// The tree of a file that the report has opened, JSON or YAML. Nil when the text cannot be read; the report
/// says why.
///
/// The text decides, not the name: what begins with `{` or `[` and is JSON as a whole is JSON, all else YAML, where
/// such brackets may begin a text as well. The name decides what is said: in a file named `.json`, in any case of
/// letters, what begins like JSON has to be JSON, and an object in YAML is read with a warning.
package func readDocument(_ file: SourceFile.ID, _ report: inout Report) -> Node? {
    let source = report.file(file)
    if let name = otherEncoding(source.bytes) {
        report.add(.otherEncoding(name, in: file))
        return nil
    }
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = source.bytes[start...].first(where: { !isJSONSpace($0) }) else {
        report.add(.emptyDocument(in: file, hasText: false))
        return nil
    }
    let isNamedJSON = source.path.lowercased().hasSuffix(".json")
    let beginsLikeJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    guard isNamedJSON || beginsLikeJSON else { return readYAML(file, from: start, asJSON: nil, &report) }
    do throws(JSONSyntaxError) {
        // The tokens are read without recursion, so that the limit of depth is left to the tree and its
        // message.
        return readJSON(try JSONTape(source.bytes, depthLimit: .max), of: file, &report)
    } catch {
        if isNamedJSON, beginsLikeJSON {
            report.add(.jsonSyntax(error, in: source, file))
            return nil
        }
        return readNonJSON(file, from: start, error, isNamedJSON: isNamedJSON, &report)
    }
}

/// A text that is not JSON, as `error` says, where its name or its first character promised it.
private func readNonJSON(
    _ file: SourceFile.ID, from start: Int, _ error: JSONSyntaxError, isNamedJSON: Bool,
    _ report: inout Report
) -> Node? {
    var trial = report
    let root = readYAML(file, from: start, asJSON: error, &trial)
    if isNamedJSON {
        guard let root, root.record != nil else {
            // What is no object in YAML either, such as a word, is more likely JSON that went wrong.
            let isYAML = root == nil && looksLikeYAML(trial.file(file), from: start)
            if isYAML { report = trial } else { report.add(.jsonSyntax(error, in: report.file(file), file)) }
            return nil
        }
        trial.add(.yamlNamedJSON(at: .start(of: file)))
    } else if root == nil, let last = trial.diagnostics.last, last.id == "yaml-syntax",
        case .span(let span) = last.place, Int(span.lower) < error.offset
    {
        // The reader that came further knows better what was meant.
        report.add(.jsonSyntax(error, in: report.file(file), file))
        return nil
    }
    report = trial
    return root
}

/// Whether the first line with a text is a comment, a mark, a list's item, or a key and its colon.
private func looksLikeYAML(_ source: SourceFile, from start: Int) -> Bool {
    let text = source.bytes[start...].drop(while: isJSONSpace).prefix { $0 != 0x0A && $0 != 0x0D }
    let line = String(decoding: text.prefix(200), as: UTF8.self)
    return ["#", "%", "- ", "--- ", "---"].contains { line.hasPrefix($0) } || line.hasSuffix(":")
        || line.contains(": ")
}

/// The name of the encoding when the first bytes are not those of a UTF-8 text. Either a byte order mark
/// gives it away, or the zeros beside the first character, which is ASCII in every description.
private func otherEncoding(_ bytes: [UInt8]) -> String? {
    let first = bytes.prefix(4) + [1, 1, 1, 1]
    switch (first[0], first[1], first[2], first[3]) {
    case (0xFF, 0xFE, 0, 0), (0, 0, 0xFE, 0xFF), (1..., 0, 0, 0), (0, 0, 0, 1...): return "UTF-32"
    case (0xFF, 0xFE, _, _), (0xFE, 0xFF, _, _), (1..., 0, 1..., 0), (0, 1..., 0, 1...): return "UTF-16"
    default: return nil
    }
}

/// What may stand before, between and behind the tokens of a JSON text (RFC 8259 §2).
func isJSONSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
