import Diagnostics
import SchemaGraph

/// The contract as it is planned: with the names and types that somebody chose, room for unknown keys where they are kept,
/// two forms of what differs by direction, and properties in the order that callers know.
func prepared(
    _ graph: APIGraph, _ settings: PlanSettings, _ report: inout Report
) -> (graph: APIGraph, choices: TypeChoices) {
    let named = choosingNames(graph, settings.chosenNames, &report)
    var graph = closingEnumerations(named, settings.enumerations, &report)
    let choices = TypeChoices(settings, in: &graph, &report)
    if settings.keepsUnknown { graph.keepUnknownKeys() }
    graph.keepTags()
    graph.openRings()
    graph.orderKeys()
    graph = addingVariants(graph).splitByDirection()
    if let last = settings.last { graph = graph.ordered(like: last, settings.renamed) }
    return (graph, choices)
}

extension APIGraph {
    /// Objects that say nothing of further keys, or forbid them, take any value under them.
    fileprivate mutating func keepUnknownKeys() {
        guard let origin = schemas.first?.origin else { return }
        let anything = SchemaUse(SchemaID(schemas.count))
        for index in schemas.indices {
            guard case .object(var object) = schemas[index].shape, !object.isTuple else { continue }
            if case .declared = object.additional { continue }
            object.additional = .declared(anything)
            schemas[index].shape = .object(object)
        }
        schemas.append(Schema(origin: origin, shape: .any))
    }

    /// What several tags choose, or any, has the tag as a property where it declares none: what was read is written again.
    fileprivate mutating func keepTags() {
        for index in schemas.indices {
            guard case .union(let union) = schemas[index].shape, let key = union.discriminator else {
                continue
            }
            for (position, branch) in union.branches.enumerated()
            where branch.tags.count > 1 || position == union.fallback {
                add(key, branch.tags, to: resolved(branch.use).schema)
            }
        }
    }

    private mutating func add(_ key: String, _ tags: [String], to id: SchemaID) {
        guard case .object(var object) = self[id].shape, !object.isTuple,
            !object.properties.contains(named: key)
        else { return }
        let members = tags.map { EnumerationShape.Member(value: .string($0)) }
        let shape: Shape =
            members.count > 1
            ? .enumeration(EnumerationShape(base: .string, members: members)) : .scalar(.string(format: nil))
        let words = Documentation(description: "What a union that has this among its branches knows it by.")
        var property = Property(
            wireName: key, use: SchemaUse(SchemaID(schemas.count)), isRequired: false, documentation: words,
            origin: self[id].origin)
        property.pointers = []
        object.properties.append(property)
        schemas.append(Schema(origin: self[id].origin, shape: shape))
        schemas[id.index].shape = .object(object)
    }

    /// The order in which a description has webhooks, statuses, media types and security schemes says nothing: they stand as
    /// they sort.
    fileprivate mutating func orderKeys() {
        webhooks.sort { $0.wireName.utf8.lexicographicallyPrecedes($1.wireName.utf8) }
        securitySchemes.sort { $0.wireName.utf8.lexicographicallyPrecedes($1.wireName.utf8) }
        for index in operations.indices {
            for alternative in operations[index].security.indices {
                operations[index].security[alternative].schemes.sort()
            }
            operations[index].body?.contents.orderByName()
            operations[index].responses.sort { $0.status.rank < $1.status.rank }
            for response in operations[index].responses.indices {
                operations[index].responses[response].contents.orderByName()
            }
        }
    }
}

extension Response.Status {
    /// Codes first, then what stands for many.
    fileprivate var rank: Int {
        switch self {
        case .code(let code): code
        case .range(let first): 1000 + first
        case .default: 2000
        }
    }
}

extension [Content] {
    /// Plain JSON first: what is said of a dialect of it is said of more programs there.
    fileprivate mutating func orderByName() {
        guard count > 1 else { return }
        sort { left, right in
            let (isJSON, isOther) = (
                left.mediaType == "application/json", right.mediaType == "application/json"
            )
            if isJSON != isOther { return isJSON }
            return left.mediaType.utf8.lexicographicallyPrecedes(right.mediaType.utf8)
        }
    }
}
