import Diagnostics
import SchemaGraph

/// What a schema is in Swift.
indirect enum TypeForm: Equatable, Sendable {
    case string, bool, int, int32, int64, uint64, double, date, json, data
    /// Every other scalar.
    case scalar(ScalarType)
    case list(TypeUse)
    case map(TypeUse)
    case enumeration(SchemaID, raw: String)
    /// A struct or a union: a type with coding of its own.
    case model(SchemaID)
}

/// A form, and whether null may stand there: the `Int?` of `[Int?]`.
struct TypeUse: Equatable, Sendable {
    var form: TypeForm
    var isNullable: Bool
}

/// The Swift side of every schema of a graph: forms, boxes, what keeps limits. Made once, then only read.
struct SwiftTypes {
    let graph: APIGraph
    let names: TypeNames
    let settings: PlanSettings
    let choices: TypeChoices
    let directions: [Direction]
    /// The ways that values are coded. Nil when all are coded both ways.
    private let coding: [Direction]?
    /// Models and unions are `Hashable`.
    let isHashable: Bool
    /// There are so many types that what each costs to compile counts for more than what it costs to run.
    let hasManyTypes: Bool
    /// Lists and maps in so many others that their elements became `JSONValue`.
    private(set) var tooNested: [SchemaID] = []
    /// By `SchemaID.index`: how many lists and maps the form consists of, one inside the other.
    private var nesting: [Int]
    private var forms: [TypeForm?]
    private(set) var isNullable: [Bool]
    /// By `SchemaID.index`: a value of it keeps limits, or holds one that does.
    private(set) var isCheckable: [Bool] = []
    /// Properties that stand in a box, since they are large, or would contain themselves.
    private(set) var boxed: Set<PropertyPlace> = []
    /// Unions that are `indirect` for the same reasons.
    private(set) var indirectUnions: Set<SchemaID> = []
    /// By which tags unions know objects.
    let tags: [SchemaID: UnionTag]
    /// By `SchemaID.index`: how the branches of a union are told apart. Empty for all else.
    private(set) var evidence: [UnionEvidence] = []
    /// Branches of unions that are cases without a value, by the text that they are.
    private(set) var plainTexts: [SchemaID: String] = [:]
    /// By union, the keys under which a currency or its decimals are looked for.
    private(set) var soughtInUnions: [SchemaID: [String]] = [:]

    init(graph: APIGraph, names: TypeNames, settings: PlanSettings, choices: TypeChoices) {
        self.graph = graph
        self.names = names
        self.settings = settings
        self.choices = choices
        directions = graph.directions()
        tags = graph.unionTags()
        coding = settings.codesOneWay ? graph.codingDirections() : nil
        hasManyTypes = names.paths.count { $0 != nil } > CompileBounds.types
        isHashable = settings.isHashable ?? !hasManyTypes
        forms = Array(repeating: nil, count: graph.schemas.count)
        nesting = Array(repeating: 0, count: graph.schemas.count)
        isNullable = graph.schemas.map(\.isNullable)
        var isOnWay = [Bool](repeating: false, count: graph.schemas.count)
        for index in graph.schemas.indices { makeForm(SchemaID(index), &isOnWay) }
        isCheckable = checkableSchemas()
        (boxed, indirectUnions) = boxes()
        plainTexts = plainCases()
        soughtInUnions = placesOfMoneyInUnions()
        evidence = graph.schemas.map { schema in
            if case .union(let union) = schema.shape { evidence(of: union) } else { UnionEvidence() }
        }
    }

    /// The form of what `use` names, with null from wherever it is said.
    func use(_ use: SchemaUse) -> TypeUse {
        TypeUse(form: form(use.schema), isNullable: use.isNullable || isNullable[use.schema.index])
    }

    func form(_ id: SchemaID) -> TypeForm { forms[id.index] ?? .json }

    /// What a model conforms to. Where there are many types, structs are compared by the fields that they write.
    func conformances(of id: SchemaID) -> String {
        let coding = isEncodable(id) ? isDecodable(id) ? "Codable" : "Encodable" : "Decodable"
        let isStruct = if case .object = graph[id].shape { true } else { false }
        let hashing = hasManyTypes && isStruct && isEncodable(id) ? "FieldHashable" : "Hashable"
        return
            ([coding] + (isHashable ? [hashing] : []) + ["Sendable"]
            + (isCheckable[id.index] ? ["Checkable"] : [])).joined(separator: ", ")
    }

    func isDecodable(_ id: SchemaID) -> Bool { coding?[id.index].contains(.received) ?? true }

    func isEncodable(_ id: SchemaID) -> Bool { coding?[id.index].contains(.sent) ?? true }

    /// Follows names, lists and maps to what they lead to, and makes the forms on the way back: the way may be long.
    private mutating func makeForm(_ start: SchemaID, _ isOnWay: inout [Bool]) {
        var way: [SchemaID] = []
        var id = start
        while forms[id.index] == nil, !isOnWay[id.index], let next = graph.onlyUse(of: id) {
            isOnWay[id.index] = true
            way.append(id)
            id = next.schema
        }
        var use = TypeUse(form: forms[id.index] ?? ownForm(of: id), isNullable: false)
        if !isOnWay[id.index] { forms[id.index] = use.form }
        var depth = isOnWay[id.index] ? 0 : nesting[id.index]
        for id in way.reversed() {
            let next = graph.onlyUse(of: id)
            use.isNullable = next.map { $0.isNullable || isNullable[$0.schema.index] } ?? false
            switch graph[id].shape {
            case .list: use.form = .list(use)
            case .map: use.form = .map(use)
            default:
                if use.isNullable { isNullable[id.index] = true }
                if let chosen = choices.form(of: id) { use.form = chosen }
            }
            if case .alias = graph[id].shape {} else { depth += 1 }
            if depth > Limits.typeNesting {
                tooNested.append(id)
                (use.form, depth) = (.json, 0)
            }
            (forms[id.index], nesting[id.index], isOnWay[id.index]) = (use.form, depth, false)
        }
    }

    private func ownForm(of id: SchemaID) -> TypeForm {
        switch graph[id].shape {
        case .object, .union: .model(id)
        case .enumeration(let shape): shape.form(id)
        case .scalar(let scalar): choices.form(of: id) ?? scalar.form
        case .any: choices.form(of: id) ?? .json
        case .null, .list, .map, .alias: .json
        }
    }
}

extension EnumerationShape {
    fileprivate func form(_ id: SchemaID) -> TypeForm {
        switch base {
        case .string: .enumeration(id, raw: "String")
        case .integer: .enumeration(id, raw: holdsAll { wholeNumber($0) != nil } ? "Int64" : "JSONValue")
        case .number: .enumeration(id, raw: holdsAll(isExactDouble) ? "Double" : "JSONValue")
        case .mixed: .enumeration(id, raw: "JSONValue")
        case .boolean: .bool
        }
    }

    /// Whether a type with `holds` has room for each of the listed numbers.
    private func holdsAll(_ holds: (String) -> Bool) -> Bool {
        members.allSatisfy { if case .number(let text) = $0.value { holds(text) } else { true } }
    }
}

/// Whether a number of JSON comes back from a `Double` as it was: its digits are at most fifteen.
private func isExactDouble(_ text: String) -> Bool {
    Double(text)?.isFinite == true && text.prefix { $0 != "e" && $0 != "E" }.count(where: \.isNumber) <= 15
}

/// The whole number that a text of JSON stands for, `1.0` and `1e3` too. Nil when it is none, or beyond `Int64`.
func wholeNumber(_ text: String) -> Int64? {
    Int64(text) ?? Double(text).flatMap { $0.magnitude < 9e15 ? Int64(exactly: $0) : nil }
}
