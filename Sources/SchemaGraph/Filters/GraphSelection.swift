import Diagnostics

/// What a filter keeps of a graph, and why it leaves out the rest.
package struct GraphSelection: Sendable {
    /// Why something is left out.
    package enum Omission: Sendable {
        case excluded(GraphFilter.Term)
        case deprecated
        case isInternal
        /// There are terms that include, and none names it.
        case notIncluded
        /// A schema that nothing needs of what is kept.
        case notNeeded
    }

    /// By position in the graph; nil for what is kept.
    package fileprivate(set) var operations: [Omission?]
    package fileprivate(set) var webhooks: [Omission?]
    package fileprivate(set) var schemas: [Omission?]
    /// What leads to the schemas that are kept.
    package let reachability: Reachability

    /// Nothing is left out.
    package var isWhole: Bool {
        let first = operations.lazy.compactMap { $0 }.first ?? webhooks.lazy.compactMap { $0 }.first
        return first == nil && !schemas.contains { $0 != nil }
    }
}

extension GraphFilter {
    /// What is kept of `graph`. Terms that name nothing are reported.
    ///
    /// Kept are the operations and webhooks that are wanted, the schemas that are included by name, and all that these
    /// need. As long as no term includes, a schema that nothing needed before is kept too. A schema that is excluded by
    /// name is cut out even where it is needed: there any JSON value stands in its place.
    package func select(from graph: APIGraph, _ report: inout Report) -> GraphSelection {
        let isKnown = reportUnmatched(in: graph, &report)
        let operations = graph.operations.map { operation in
            omission(
                isDeprecated: operation.documentation.isDeprecated, isInternal: operation.isInternal
            ) { $0.matches(operation) }
        }
        let webhooks = graph.webhooks.map { webhook in
            omission(isDeprecated: webhook.documentation.isDeprecated, isInternal: webhook.isInternal) {
                $0.matches(webhook)
            }
        }
        var own: [GraphSelection.Omission?] = graph.schemas.map { schema in
            guard schema.componentName != nil else { return nil }
            return omission(isDeprecated: schema.documentation.isDeprecated, isInternal: schema.isInternal) {
                $0.matches(schema)
            }
        }
        let cut = Set(
            own.indices.filter { if case .excluded? = own[$0] { true } else { false } }.map(SchemaID.init))
        var reached = Reachability(
            graph, from: graph.entries().filter { $0.need.isKept(operations, webhooks) }, cut: cut)
        let wanted = entriesForTheirOwnSake(in: graph, own)
        reached.follow(wanted, in: graph, cut: cut)
        for index in own.indices {
            let isReached = !reached.direction(of: SchemaID(index)).isEmpty
            switch own[index] {
            case _ where isReached: own[index] = nil
            case nil, .notIncluded: own[index] = .notNeeded
            case .excluded, .deprecated, .isInternal, .notNeeded: break
            }
        }
        let selection = GraphSelection(
            operations: operations, webhooks: webhooks, schemas: own, reachability: reached)
        if selection.isEmpty, isKnown { reportNothingKept(&report) }
        return selection
    }

    private func omission(
        isDeprecated: Bool, isInternal: Bool, matches: (Term) -> Bool
    ) -> GraphSelection.Omission? {
        if let term = excluded.first(where: matches) { return .excluded(term) }
        if isDeprecated, excludesDeprecated { return .deprecated }
        if isInternal, !includesInternal { return .isInternal }
        return included.isEmpty || included.contains(where: matches) ? nil : .notIncluded
    }

    /// The schemas that are included by name, or, where nothing is, those that no operation needed in the first place.
    private func entriesForTheirOwnSake(
        in graph: APIGraph, _ omissions: [GraphSelection.Omission?]
    ) -> [Reachability.Entry] {
        let entries =
            included.isEmpty
            ? graph.entries(ofComponentsBeyond: Reachability(graph, from: graph.entries()))
            : graph.schemas.indices.map { .init(.component, SchemaID($0), [.sent, .received]) }
        return entries.filter { graph[$0.schema].componentName != nil && omissions[$0.schema.index] == nil }
    }
}

extension Reachability.Need {
    fileprivate func isKept(
        _ operations: [GraphSelection.Omission?], _ webhooks: [GraphSelection.Omission?]
    ) -> Bool {
        switch self {
        case .parameter(_, let index), .body(let index), .response(_, let index), .callback(_, let index):
            operations[index] == nil
        case .webhook(let index): webhooks[index] == nil
        case .component: true
        }
    }
}

// MARK: Terms that do nothing

extension GraphFilter {
    /// Whether every term names something.
    private func reportUnmatched(in graph: APIGraph, _ report: inout Report) -> Bool {
        let unmatched = (included + excluded).filter { term in
            !graph.operations.contains { term.matches($0) } && !graph.webhooks.contains { term.matches($0) }
                && !graph.schemas.contains { term.matches($0) }
        }
        for term in unmatched { report.add(.unmatchedFilter(term, known: graph.names(of: term.subject))) }
        return unmatched.isEmpty
    }

    private func reportNothingKept(_ report: inout Report) {
        guard let term = included.first ?? excluded.first else { return }
        report.add(.nothingKept(at: term.place))
    }
}

extension GraphSelection {
    fileprivate var isEmpty: Bool {
        operations.allSatisfy { $0 != nil } && webhooks.allSatisfy { $0 != nil }
            && schemas.allSatisfy { $0 != nil }
    }
}

extension APIGraph {
    /// What a term about `subject` may name, in document order.
    fileprivate func names(of subject: GraphFilter.Subject) -> [String] {
        switch subject {
        case .tag: operations.flatMap(\.tags) + webhooks.flatMap(\.tags)
        case .operation:
            operations.compactMap(\.operationID) + operations.map { "\($0.method) \($0.path)" }
                + webhooks.compactMap(\.operationID)
        case .path: operations.map(\.path)
        case .schema: schemas.compactMap(\.componentName)
        case .webhook: webhooks.map(\.wireName)
        }
    }
}
