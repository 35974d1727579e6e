/// One SDK as Swift will have it: every name chosen, every type spelt, every order fixed.
///
/// Only Swift text, flags and order. Nothing here knows what the text was planned from.
package struct SDKPlan: Sendable {
    /// The module: `Paypercut`.
    package var module: String
    package var files: [SourceFilePlan]

    package init(module: String, files: [SourceFilePlan]) {
        self.module = module
        self.files = files
    }
}

/// One Swift file.
package struct SourceFilePlan: Sendable {
    /// Relative to the SDK's folder: `Models/Payment.swift`.
    package var path: String
    /// Whole import declarations: `import Foundation`.
    package var imports: [String]
    package var declarations: [Declaration]

    package init(path: String, imports: [String], declarations: [Declaration]) {
        self.path = path
        self.imports = imports
        self.declarations = declarations
    }
}

/// A declaration, with all that is nested in it.
package indirect enum Declaration: Sendable {
    case structure(StructPlan)
    case enumeration(EnumerationPlan)
    case union(UnionPlan)
    case alias(AliasPlan)
    case group(GroupPlan)
    case operation(OperationPlan)
    case outcome(OutcomePlan)
    case headers(HeadersPlan)
    case client(ClientPlan)
    case server(ServerPlan)
    case bodyUnion(BodyUnionPlan)
    case callback(CallbackPlan)
    case links(LinksPlan)
    case webhooks(WebhooksPlan)
    case addition(AdditionPlan)
    case schemas(SchemasPlan)
    case former(FormerPlan)

    /// As other declarations write it, where it stands: `Payment`.
    package var name: String {
        switch self {
        case .structure(let plan): plan.name
        case .enumeration(let plan): plan.name
        case .union(let plan): plan.name
        case .alias(let plan): plan.name
        case .group(let plan): plan.name
        case .operation(let plan): plan.name
        case .outcome(let plan): plan.name
        case .headers: "Headers"
        case .client(let plan): plan.name
        case .server(let plan): plan.name
        case .bodyUnion(let plan): plan.name
        case .callback(let plan): plan.name
        case .links(let plan): "Reply<\(plan.operation)>"
        case .webhooks(let plan): plan.name
        case .addition(let plan): plan.path.joined(separator: ".")
        case .schemas: "Checks"
        case .former(let plan): plan.type
        }
    }

    /// The declarations that stand inside this one.
    package var nested: [Declaration] {
        switch self {
        case .structure(let plan): plan.nested
        case .union(let plan): plan.nested
        case .group(let plan): plan.operations
        case .operation(let plan): plan.nested
        case .addition(let plan): plan.nested
        case .enumeration, .alias, .outcome, .headers, .client, .server, .bodyUnion, .callback, .links,
            .webhooks, .schemas, .former:
            []
        }
    }
}

/// What a type declares in a file of its own, since all of it would be too long a file.
package struct AdditionPlan: Sendable {
    /// The type: `["Repos", "Create"]`, outermost first.
    package var path: [String]
    package var errorType: String
    /// Of a group only.
    package var methods: [GroupPlan.Method]
    package var nested: [Declaration]

    package init(path: [String], errorType: String, methods: [GroupPlan.Method], nested: [Declaration]) {
        self.path = path
        self.errorType = errorType
        self.methods = methods
        self.nested = nested
    }
}

/// Paragraphs of a documentation comment, without comment marks. A line of the text is a line of the comment.
package struct DocComment: Hashable, Sendable {
    package var paragraphs: [String]
    package init(_ paragraphs: [String] = []) { self.paragraphs = paragraphs }
}
