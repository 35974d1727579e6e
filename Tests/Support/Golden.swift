import Foundation
import Testing

/// Goldens are written anew instead of compared. Such a run never passes.
private let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

/// Compares with the golden at `file`.
///
/// Under `UPDATE_GOLDENS=1` writes it, and fails once, so that no run passes by recording.
package func expectGolden(
    _ actual: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation
) {
    let golden = try? String(contentsOf: file, encoding: .utf8)
    guard golden.map({ Array($0.utf8) }) != Array(actual.utf8) else { return }
    let name = file.pathComponents.suffix(2).joined(separator: "/")
    var message = lineDiff(golden ?? "", actual, named: name)
    if isUpdating {
        do {
            try Data(actual.utf8).write(to: file)
            message = "recorded \(name); read `git diff`, and run again\n" + message
        } catch {
            message = "\(name) cannot be recorded: \(error)"
        }
    }
    Issue.record(Comment(rawValue: message), sourceLocation: sourceLocation)
}

/// The lines that only one of two texts has, in order, each after the number that it has there.
package func lineDiff(_ expected: String, _ actual: String, named name: String) -> String {
    let lines = { (text: String) in
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let changes = lines(actual).difference(from: lines(expected)).sorted { place(of: $0) < place(of: $1) }
    let shown = changes.prefix(60).map { change in
        switch change {
        case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
        case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
        }
    }
    let rest = changes.count > shown.count ? ["(\(changes.count - shown.count) more lines)"] : []
    return (["\(name) (- expected, + actual):"] + shown + rest).joined(separator: "\n")
}

private func place(of change: CollectionDifference<String>.Change) -> (Int, Int) {
    switch change {
    case .remove(let offset, _, _): (offset, 0)
    case .insert(let offset, _, _): (offset, 1)
    }
}
