import Compatibility
import Diagnostics
import Documents
import OpenAPI
import SchemaGraph
import Support
import Surface
import SwiftPlanner

/// What a review says of two descriptions, with what is needed to print it.
struct ReviewedPair {
    var review: Review
    var report: Report
    /// The same, from what callers see alone.
    var surfaceReview: Review
    /// What callers saw before.
    var before: Surface
}

/// Two descriptions from text to review, as `diff` does it.
func reviewed(_ old: String, _ new: String) throws -> ReviewedPair {
    var report = Report(forgiving: true)
    let before = planWholeSDK(try graph(old, "old.yaml", &report), PlanSettings(module: "Pets"), &report)
    let surface = before.surface()
    var settings = PlanSettings(module: "Pets")
    settings.keptNames = before.names
    settings.last = surface
    settings.keepsFormerNames = true
    let after = planWholeSDK(try graph(new, "new.yaml", &report), settings, &report)
    let review = compareVersions(Side(before.graph, surface), Side(after.graph, after.surface()))
    return ReviewedPair(
        review: review, report: report, surfaceReview: compareSurfaces(surface, after.surface()),
        before: surface)
}

private func graph(_ text: String, _ name: String, _ report: inout Report) throws -> APIGraph {
    let file = report.open(SourceFile(path: name, bytes: Array(text.utf8)))
    guard let root = readDocument(file, &report),
        let model = readOpenAPI([Source(file: file, root: root, documentName: "openapi")], &report)
    else { throw Unreadable(words: report.printed()) }
    return lower(model, &report)
}

struct Unreadable: Error {
    var words: String
}

extension Finding {
    /// `! BREAKS S major  property-became-required  Payment.fee: int32 -> int64`
    var line: String {
        let wire = [WireVerdict.same: "=", .compatible: "+", .unknown: "?", .breaking: "!"][self.wire] ?? ""
        let verdicts = "\(wire) \(source.rawValue)\(isSilent ? " S" : "") \(bump.rawValue)"
        let also = alsoOn.isEmpty ? "" : " (also \(alsoOn.map(\.name).joined(separator: ", ")))"
        let calls = operations.count > 1 ? " [\(operations.count)]" : ""
        let words = "\(subject.name)\(detail.map { ": \($0)" } ?? "")\(also)\(calls)"
        return "\(verdicts.padded(20)) \(rule.id.padded(30)) \(words)"
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
