import SwiftEmitter

extension StructPlan {
    /// Takes properties under the names that they had in one of the versions before. Nil where all have them still.
    ///
    /// `rank` tells the several of one type apart: what fits more than one of them is for the lowest, which has fewer
    /// arguments.
    func initialiser(taking former: [String: String], rank: Int) -> FormerPlan.Member? {
        guard properties.contains(where: { $0.constant == nil && former[$0.name] != nil }) else { return nil }
        let given = properties.filter { $0.constant == nil }.map(\.name) + (rest.map { [$0.name] } ?? [])
        let arguments = given.map { "\(label($0)): \(former[$0] ?? $0)" }
        let ranks = Array(repeating: "_: () = ()", count: rank)
        return FormerPlan.Member(
            doc: DocComment(["With the names that properties had before."]),
            attributes: [
                "@available(*, deprecated, message: \"properties have new names\")", "@_disfavoredOverload",
            ], keyword: "init", name: "",
            parameters: initialiserParameters(called: former) + ranks, rest: "",
            statements: ["self.init(\(arguments.joined(separator: ", ")))"])
    }
}
