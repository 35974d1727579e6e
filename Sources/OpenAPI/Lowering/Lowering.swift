import Diagnostics
import SchemaGraph

/// From what the document says to what the API promises: references, compositions, flags and versions end here.
///
/// Everything that comes out looser than it is described has a warning at its place, and stands in `counts.degraded`.
package func lower(_ model: consuming OpenAPIModel, _ report: inout Report) -> APIGraph {
    let propertyPointers = describedProperties(model)
    var lowering = Lowering(model)
    swap(&lowering.report, &report)
    lowering.lowerComponents()
    lowering.graph.heldSchemas = lowering.model.heldSchemas
    lowering.graph.sourceTexts = lowering.model.sourceTexts
    lowering.graph.servers = lowering.model.servers.map(lowerServer)
    lowering.graph.groups = lowering.model.tags.map {
        OperationGroup(
            wireName: $0.wireName, documentation: $0.documentation, parent: $0.parent, kind: $0.kind)
    }
    lowering.graph.securitySchemes = lowering.model.securitySchemes.map(lowerSecurityScheme)
    lowering.graph.behaviours = lowering.model.behaviours.shared
    lowering.lowerOperations()
    lowering.lowerWebhooks()
    lowering.markOpenEnumerations()
    lowering.lowerExamples()
    lowering.checkMoney()
    lowering.graph.counts.schemas = lowering.model.componentSchemas.count
    lowering.graph.counts.propertyPointers = propertyPointers
    lowering.graph.counts.refused += lowering.model.refused
    swap(&lowering.report, &report)
    return lowering.graph
}

/// The graph while it is made.
struct Lowering {
    /// Grows by schemas that stand for several others, such as a branch of a union with what all branches share.
    var model: OpenAPIModel
    var graph: APIGraph
    var report = Report()
    /// What became of each schema, by `SchemaObject.ID.index`.
    var uses: [SchemaUse?]
    /// Schemas whose shape is being made: one of them that is met again stands inside itself.
    var isOpen: [Bool]
    /// How many schemas are open, and those that wait until none is, so that a long way does not need a deep stack.
    var openCount = 0
    var waiting: [SchemaObject.ID] = []
    /// Places in the graph given out before their schema was made.
    var reserved: [Int: SchemaID] = [:]
    /// The schemas that extend a base through `allOf`, by the base.
    let heirs: [SchemaObject.ID: [OpenAPIModel.NamedSchema]]
    /// What tells the heirs of a base apart that has no discriminator, but extends what has one.
    var inherited: [SchemaObject.ID: DiscriminatorObject] = [:]
    /// The branch that each schema made of a branch and what all branches share stands in for; the base that each base without
    /// its heirs stands in for.
    var standIns: [SchemaObject.ID: SchemaObject.ID] = [:]
    /// Listed values beside which `anyOf` allows any other.
    var openEnumerations: [SchemaID] = []
    /// The tags of unions that stand inside others.
    var nestedTags: [TagPlace: [String]] = [:]
    /// How many unions are looked into, one inside the other.
    var tagDepth = 0
    /// What several descriptions of one property were merged into, by all of them, and the other way round.
    var merged: [Set<SchemaObject.ID>: SchemaObject.ID] = [:]
    var mergedParts: [SchemaObject.ID: Set<SchemaObject.ID>] = [:]
    /// How many compositions are being made inside each other.
    var compositionDepth = 0
    /// How many branches may still be made by giving each branch what all share: unions inside unions multiply.
    var distributionBudget: Int
    private var reported: Set<String> = []

    fileprivate init(_ read: consuming OpenAPIModel) {
        model = read
        graph = APIGraph(title: model.info.title, version: model.info.version)
        graph.documentation = model.info.documentation
        graph.address = model.address
        graph.schemas.reserveCapacity(model.schemas.count)
        uses = Array(repeating: nil, count: model.schemas.count)
        isOpen = Array(repeating: false, count: model.schemas.count)
        heirs = findHeirs(model)
        distributionBudget = 4 * model.schemas.count + 1000
        inheritDiscriminators()
    }

    /// Those of schemas that nothing leads to have no place.
    fileprivate mutating func lowerExamples() {
        graph.examples = model.examples.compactMap { example in
            uses[example.schema.index].map {
                Example(
                    use: $0, text: example.value.description, isAccepted: example.isAccepted,
                    span: example.span)
            }
        }
    }

    /// What stands beside its listed values in some place is open everywhere, unless it says itself that it is not.
    fileprivate mutating func markOpenEnumerations() {
        for id in openEnumerations {
            let id = graph.resolved(SchemaUse(id)).schema
            guard case .enumeration(var shape) = graph[id].shape, shape.isClosed == nil else { continue }
            shape.isClosed = false
            graph.schemas[id.index].shape = .enumeration(shape)
        }
    }

    /// Counts something as typed more loosely than described. Its warning is the caller's affair.
    mutating func degrade(_ origin: Origin, _ reason: String, isBody: Bool = false) {
        guard reported.insert(origin.pointer).inserted else { return }
        if isBody { graph.counts.untypedBodies += 1 }
        graph.counts.degraded.append(Counts.Item(pointer: origin.pointer, reason: reason))
    }

    mutating func refuse(_ origin: Origin, _ reason: String) {
        guard reported.insert(origin.pointer).inserted else { return }
        graph.counts.refused.append(Counts.Item(pointer: origin.pointer, reason: reason))
    }

    /// Adds a warning once, however often the schema is met in compositions.
    mutating func warnOnce(_ diagnostic: Diagnostic) {
        guard case .span(let span) = diagnostic.place,
            reported.insert("\(diagnostic.id) \(span.file.index) \(span.lower)").inserted
        else { return }
        report.add(diagnostic)
    }

    /// Takes in a schema that stands for others, so that it can be lowered like one that is written.
    mutating func adopt(_ schema: SchemaObject) -> SchemaObject.ID {
        model.schemas.append(schema)
        uses.append(nil)
        isOpen.append(false)
        return SchemaObject.ID(index: model.schemas.count - 1)
    }
}

/// For each component that others name in `allOf`: those others, in document order.
private func findHeirs(_ model: OpenAPIModel) -> [SchemaObject.ID: [OpenAPIModel.NamedSchema]] {
    var heirs: [SchemaObject.ID: [OpenAPIModel.NamedSchema]] = [:]
    for component in model.componentSchemas {
        for branch in model[component.schema].allOf {
            if let base = model[branch].target { heirs[base, default: []].append(component) }
        }
    }
    return heirs
}
