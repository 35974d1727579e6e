import JSONText
import Patterns

/// Turns schemas into a program: one node for each place that is reached, each once.
///
/// Works through a list of places, so that nothing grows with the depth of a schema.
struct SchemaCompiler {
    var index: SchemaIndex
    var draft = ProgramDraft()
    private let formats: FormatUse
    private var nodeAt: [PlaceKey: Int32] = [:]
    private var pending: [(node: Int32, place: SchemaPlace)] = []
    /// By the name of the anchor, its row in `anchors`.
    private var dynamicAnchors: [String: Int32] = [:]
    private var dynamicNames: [String] = []

    /// The node that accepts everything.
    static let acceptsAll: Int32 = 0

    init(_ index: SchemaIndex, formats: FormatUse) {
        self.index = index
        self.formats = formats
        draft.nodes.append(SchemaNode())
        draft.places.append(ProgramPlace(location: "", value: true, keyword: ""))
    }

    var problems: [SchemaProblem] { index.problems }

    mutating func report(_ problem: SchemaProblem) { index.problems.append(problem) }

    mutating func compileRoot(_ reference: String) -> Int32 {
        guard let place = index.resolve(reference, from: nil) else {
            report(.unresolvedRoot(reference))
            return Self.acceptsAll
        }
        return node(place, keyword: "")
    }

    /// Compiles what is still to do, and closes the program.
    mutating func finish() -> Program {
        compilePending()
        resolveDynamicAnchors()
        if !problems.contains(where: { $0.severity == .error }) { reportCircles() }
        return Program(draft)
    }

    private mutating func compilePending() {
        while let (node, place) = pending.popLast() {
            if let members = place.value.object {
                compile(members, place, node)
            } else {
                report(.notASchema(place.value, at: index.location(place)))
            }
        }
    }

    /// The node of a place, which may still have to be compiled.
    mutating func node(_ place: SchemaPlace, keyword: String) -> Int32 {
        if place.value.bool == true { return Self.acceptsAll }
        if let members = place.value.object, members.isEmpty { return Self.acceptsAll }
        let key = PlaceKey(document: place.document, pointer: place.pointer)
        if let known = nodeAt[key] { return known }
        let id = Int32(draft.nodes.count)
        nodeAt[key] = id
        var node = SchemaNode()
        node.resource = Int32(place.resource)
        node.isFalse = place.value.bool == false
        draft.nodes.append(node)
        draft.places.append(
            ProgramPlace(location: index.location(place), value: place.value, keyword: keyword))
        if !node.isFalse { pending.append((id, place)) }
        return id
    }

    /// The node of a schema that stands below another.
    mutating func node(_ value: JSONValue, below place: SchemaPlace, _ keyword: Keyword) -> Int32 {
        node(index.subplace(place, value, keyword.rawValue), keyword: keyword.rawValue)
    }

    mutating func node(
        _ value: JSONValue, below place: SchemaPlace, _ keyword: Keyword, _ token: String
    ) -> Int32 {
        node(index.subplace(place, value, keyword.rawValue, token), keyword: keyword.rawValue)
    }

    mutating func addChildren(_ nodes: [Int32]) -> ChildRange {
        defer { draft.children.append(contentsOf: nodes) }
        return ChildRange(start: Int32(draft.children.count), count: Int32(nodes.count))
    }

    private mutating func compile(_ members: JSONObject, _ place: SchemaPlace, _ id: Int32) {
        let vocabularies = index.vocabularies(of: place.resource)
        let schema = SchemaSource(members: members, place: place)
        var steps = SchemaSteps()
        addReferences(schema, &steps)
        if vocabularies.contains(.applicator) {
            addLogic(schema, &steps)
            addArraySchemas(schema, &steps)
        }
        addMembers(schema, vocabularies, &steps)
        if vocabularies.contains(.validation) {
            steps.types = types(schema)
            addAssertions(schema, &steps)
        }
        if formats == .assertion || vocabularies.contains(.formatAssertion),
            let format = members["format"]?.string.flatMap(TextFormat.init(rawValue:))
        {
            steps.string.append(.format(format))
        }
        if vocabularies.contains(.unevaluated) { addUnevaluated(schema, &steps) }
        draft.nodes[Int(id)].types = steps.types
        draft.nodes[Int(id)].tracks = steps.tracks
        draft.nodes[Int(id)].general = addSteps(steps.general)
        draft.nodes[Int(id)].number = addSteps(steps.number)
        draft.nodes[Int(id)].string = addSteps(steps.string)
        draft.nodes[Int(id)].array = addSteps(steps.array)
        draft.nodes[Int(id)].object = addSteps(steps.object)
    }

    private mutating func addSteps(_ steps: [Step]) -> SchemaNode.StepRange {
        let start = Int32(draft.steps.count)
        draft.steps.append(contentsOf: steps)
        return SchemaNode.StepRange(start: start, end: Int32(draft.steps.count))
    }

    private mutating func addReferences(_ schema: SchemaSource, _ steps: inout SchemaSteps) {
        if let target = target(.ref, schema) {
            steps.general.append(.ref(node(target, keyword: Keyword.ref.rawValue)))
        }
        guard let target = target(.dynamicRef, schema) else { return }
        let fallback = node(target, keyword: Keyword.dynamicRef.rawValue)
        let reference = schema.members[Keyword.dynamicRef.rawValue]?.string ?? ""
        let name = URIReference(reference).decodedFragment
        if index.resources[target.resource].dynamicAnchors[name]?.pointer == target.pointer {
            let anchors = dynamicAnchors[name] ?? Int32(dynamicNames.count)
            if anchors == dynamicNames.count { dynamicNames.append(name) }
            dynamicAnchors[name] = anchors
            steps.general.append(.dynamicRef(fallback, anchors: anchors))
        } else {
            steps.general.append(.ref(fallback))
        }
    }

    private mutating func target(_ keyword: Keyword, _ schema: SchemaSource) -> SchemaPlace? {
        guard let value = schema.members[keyword.rawValue] else { return nil }
        let location = index.location(schema.place, keyword.rawValue)
        guard let reference = value.string else {
            report(.malformed(value, expected: "a reference as a string", at: location))
            return nil
        }
        guard let target = index.resolve(reference, from: schema.place.resource) else {
            report(.unresolved(reference, at: location))
            return nil
        }
        return target
    }

    /// Compiles, for each name that a `$dynamicRef` uses, the anchors of that name in all resources that take
    /// part.
    private mutating func resolveDynamicAnchors() {
        var targets: [[Int32: Int32]] = []
        var isComplete = false
        while !isComplete {
            isComplete = true
            while targets.count < dynamicNames.count { targets.append([:]) }
            for resource in Set(draft.nodes.map(\.resource)).sorted() {
                for (row, name) in dynamicNames.enumerated() where targets[row][resource] == nil {
                    guard let place = index.resources[Int(resource)].dynamicAnchors[name] else { continue }
                    targets[row][resource] = node(place, keyword: Keyword.dynamicRef.rawValue)
                    isComplete = false
                }
            }
            compilePending()
        }
        for row in targets {
            draft.anchors.append(
                ChildRange(start: Int32(draft.dynamicTargets.count), count: Int32(row.count)))
            draft.dynamicTargets.append(
                contentsOf: row.sorted { $0.key < $1.key }.map {
                    DynamicTarget(resource: $0.key, node: $0.value)
                })
        }
    }
}

/// A schema that is being compiled.
struct SchemaSource {
    let members: JSONObject
    let place: SchemaPlace
}

/// What becomes of a schema: its steps by the kinds of value that they are for.
struct SchemaSteps {
    var types: ValueTypes = .all
    var tracks = false
    var general: [Step] = []
    var number: [Step] = []
    var string: [Step] = []
    var array: [Step] = []
    var object: [Step] = []
}
