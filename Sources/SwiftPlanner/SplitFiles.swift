import SwiftEmitter

/// How many lines a file is planned for. Lines are estimated from above, so that none has many more.
private let longestFile = 1200

/// Files that would be too long become a folder: what is nested in their type then stands in files of its own, each
/// operation together with its method.
///
/// Where a declaration stands depends on its own type alone: what is added next to it never moves it, but once.
func splitLongFiles(_ plans: [SourceFilePlan], _ settings: PlanSettings, _ files: inout FileNames)
    -> [SourceFilePlan]
{
    plans.flatMap { plan in
        guard plan.declarations.count == 1, let declaration = plan.declarations.first,
            !declaration.nested.isEmpty, lineCount(declaration) > longestFile
        else { return [plan] }
        let (rest, additions) = split(declaration, settings)
        let name = declaration.name
        let folder = plan.path.dropLast(".swift".count)
        let own = SourceFilePlan(path: plan.path, imports: plan.imports, declarations: [rest])
        return [own]
            + additions.map { addition in
                let part = addition.nested.first?.name ?? ""
                return SourceFilePlan(
                    path: "\(folder)/\(files.claim("\(name)+\(part)")).swift",
                    imports: ["import \(settings.runtimeModule)", "import Foundation"],
                    declarations: [.addition(addition)])
            }
    }
}

/// A declaration without what is nested in it, and that.
private func split(_ declaration: Declaration, _ settings: PlanSettings) -> (Declaration, [AdditionPlan]) {
    let path = [declaration.name]
    let parts = declaration.nested.map { nested in
        AdditionPlan(path: path, errorType: settings.errorType, methods: [], nested: [nested])
    }
    switch declaration {
    case .structure(var plan):
        plan.nested = []
        return (.structure(plan), parts)
    case .union(var plan):
        plan.nested = []
        return (.union(plan), parts)
    case .group(var plan):
        let additions = zip(plan.methods, plan.operations).map { method, operation in
            AdditionPlan(path: path, errorType: plan.errorType, methods: [method], nested: [operation])
        }
        (plan.methods, plan.operations) = ([], [])
        return (.group(plan), additions)
    case .operation, .enumeration, .alias, .outcome, .headers, .client, .server, .bodyUnion, .callback,
        .links, .webhooks, .addition, .schemas, .former:
        return (declaration, [])
    }
}

/// About as many lines as the declaration has when it is printed.
private func lineCount(_ declaration: Declaration) -> Int {
    let own =
        switch declaration {
        case .structure(let plan):
            30 + plan.properties.reduce(0) { $0 + 5 + lineCount($1.doc) + $1.checks.count }
        case .enumeration(let plan): 12 + plan.cases.reduce(0) { $0 + 2 + lineCount($1.doc) }
        case .union(let plan):
            30 + plan.branches.reduce(0) { $0 + 4 + lineCount($1.doc) + $1.evidence.count }
        case .group(let plan): plan.methods.reduce(10) { $0 + 6 + lineCount($1.doc) + $1.parameters.count }
        case .operation(let plan):
            25 + plan.reading.count + plan.arguments.reduce(0) { $0 + 5 + lineCount($1.doc) }
        case .headers(let plan): plan.values.reduce(5) { $0 + 1 + lineCount($1.doc) }
        case .callback(let plan): 7 + lineCount(plan.doc)
        case .outcome(let plan): plan.cases.reduce(4) { $0 + 1 + lineCount($1.doc) }
        case .alias, .client, .server, .bodyUnion, .links, .webhooks, .addition, .schemas, .former: 0
        }
    return declaration.nested.reduce(own) { $0 + 1 + lineCount($1) }
}

private func lineCount(_ doc: DocComment) -> Int {
    doc.paragraphs.reduce(0) { count, paragraph in
        let text = paragraph.utf8
        let lines = text.withContiguousStorageIfAvailable { $0.count { $0 == UInt8(ascii: "\n") } }
        return count + 2 + (lines ?? text.count { $0 == UInt8(ascii: "\n") })
    }
}
