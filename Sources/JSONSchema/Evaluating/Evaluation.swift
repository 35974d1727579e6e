import JSONText

/// Checks the values of one tape against a program.
///
/// Numbers stand for everything: schemas and values by their places in tables. Nothing is allocated while a
/// value is as it should be, but for the numbers, strings and sets that are out of the ordinary.
struct Evaluation {
    let program: Program
    let tape: JSONTape
    let tokens: UnsafePointer<JSONToken>
    let text: UnsafePointer<UInt8>
    let nodes: UnsafePointer<SchemaNode>
    let steps: UnsafePointer<Step>
    let children: UnsafePointer<Int32>
    /// Goes on after a violation, and writes it down.
    var collects: Bool
    var records: [ViolationRecord] = []
    /// For each value that is tracked, which of its items or members have been evaluated. Used like a stack.
    var marks: [Bool] = []
    /// The resources that were entered on the way, for `$dynamicRef`.
    var scopes: [Int32] = []
    /// A limit was reached, and what was found out since is not to be relied on.
    private(set) var isUndecided = false
    private let usesScopes: Bool
    private var depth = 0
    private var budget: Int

    /// How many schemas can be checked inside each other.
    static let depthLimit = 1024

    init(_ program: Program, _ tape: JSONTape, collects: Bool) {
        self.program = program
        self.tape = tape
        (tokens, text) = tape.memory
        nodes = program.nodes.start
        steps = program.steps.start
        children = program.children.start
        self.collects = collects
        usesScopes = program.anchors.count > 0
        // Only a schema that branches into itself again and again takes more than a few looks at each value.
        let (product, isTooLarge) = tape.count.multipliedReportingOverflow(by: program.nodes.count * 4)
        budget = isTooLarge ? .max : max(product, 1_000_000)
    }

    /// Checks a value against a schema. `outer` is where the marks of the value begin; -1 when nobody wants
    /// to know.
    ///
    /// Gives whether it passes. Without `collects`, that is known at the first violation.
    mutating func check(_ id: Int32, _ place: Int, _ outer: Int) -> Bool {
        let node = nodes[Int(id)]
        let kind = tokens[place].kind
        if node.isFalse { return fail(nil, id, place) }
        guard hasType(node.types, kind, place) else {
            if outer >= 0 { markAll(place, outer) }
            return fail(.type, id, place)
        }
        depth += 1
        budget -= 1
        defer { depth -= 1 }
        guard depth < Self.depthLimit, budget > 0 else {
            isUndecided = true
            return false
        }
        let isScope = usesScopes && scopes.last != node.resource
        if isScope { scopes.append(node.resource) }
        let isValid = node.tracks ? checkTracked(node, id, place, outer) : checkAll(node, id, place, outer)
        if isScope { scopes.removeLast() }
        return isValid
    }

    @inline(__always)
    private func hasType(_ types: ValueTypes, _ kind: JSONToken.Kind, _ place: Int) -> Bool {
        let type: ValueTypes =
            switch kind {
            case .object: .object
            case .array: .array
            case .string: .string
            case .number: .number
            case .true, .false: .boolean
            case .null: .null
            }
        return types.contains(type) || (type == .number && types.contains(.integer) && isWhole(place))
    }

    @inline(__always)
    private mutating func checkAll(_ node: SchemaNode, _ id: Int32, _ place: Int, _ marks: Int) -> Bool {
        let isValid = run(node.general, id, place, marks)
        guard isValid || collects else { return false }
        let range: SchemaNode.StepRange
        switch tokens[place].kind {
        case .object: range = node.object
        case .array: range = node.array
        case .string: range = node.string
        case .number: range = node.number
        case .true, .false, .null: return isValid
        }
        return run(range, id, place, marks) && isValid
    }

    @inline(__always)
    private mutating func run(
        _ range: SchemaNode.StepRange, _ id: Int32, _ place: Int, _ marks: Int
    ) -> Bool {
        var isValid = true
        var index = range.start
        while index < range.end {
            if !perform(steps[Int(index)], id, place, marks) {
                guard collects else { return false }
                isValid = false
            }
            index += 1
        }
        return isValid
    }

    private mutating func perform(_ step: Step, _ id: Int32, _ place: Int, _ marks: Int) -> Bool {
        switch step {
        case .ref(let node): node == 0 || check(node, place, marks)
        case .dynamicRef(let node, let anchors): check(dynamicTarget(anchors) ?? node, place, marks)
        case .allOf(let range): checkAllOf(range, place, marks)
        case .anyOf(let range): checkAnyOf(range, id, place, marks)
        case .oneOf(let range): checkOneOf(range, id, place, marks)
        case .not(let node): !passesQuietly(node, place, -1) || fail(.not, id, place)
        case .conditional(let condition, let then, let otherwise):
            checkConditional(condition, then, otherwise, place, marks)
        case .const(let constant): equalsConstant(constant, place) || fail(.const, id, place)
        case .enumeration(let plan): isAmong(plan, place) || fail(.enum, id, place)
        case .minimum(let bound): compare(place, bound) >= 0 || fail(.minimum, id, place)
        case .exclusiveMinimum(let bound): compare(place, bound) > 0 || fail(.exclusiveMinimum, id, place)
        case .maximum(let bound): compare(place, bound) <= 0 || fail(.maximum, id, place)
        case .exclusiveMaximum(let bound): compare(place, bound) < 0 || fail(.exclusiveMaximum, id, place)
        case .multipleOf(let step): isMultiple(place, step) || fail(.multipleOf, id, place)
        case .minLength(let count): hasLength(place, atLeast: Int(count)) || fail(.minLength, id, place)
        case .maxLength(let count): hasLength(place, atMost: Int(count)) || fail(.maxLength, id, place)
        case .pattern(let pattern): matches(place, pattern) || fail(.pattern, id, place)
        case .format(let format): withText(place) { format.accepts($0) } || fail(.format, id, place)
        case .minItems(let count): tokens[place].count >= count || fail(.minItems, id, place)
        case .maxItems(let count): tokens[place].count <= count || fail(.maxItems, id, place)
        case .uniqueItems: checkUnique(id, place)
        case .items(let first, let rest): checkItems(first, rest, place, marks)
        case .contains(let node, let minimum, let maximum):
            checkContains(node, minimum, maximum, id, place, marks)
        case .unevaluatedItems(let node): checkUnevaluated(node, place, marks)
        case .minProperties(let count): tokens[place].count >= count || fail(.minProperties, id, place)
        case .maxProperties(let count): tokens[place].count <= count || fail(.maxProperties, id, place)
        case .members(let plan): checkMembers(program.members.start[Int(plan)], id, place, marks)
        case .propertyNames(let node): checkNames(node, place)
        case .dependentRequired(let name, let names): checkDependent(name, names, id, place)
        case .dependentSchema(let name, let node):
            node == 0 || member(name, of: place) == nil || check(node, place, marks)
        case .required(let names, let first): checkRequired(names, first, id, place)
        case .unevaluatedProperties(let node): checkUnevaluated(node, place, marks)
        }
    }

    /// Writes down a violation, if that is wanted. No keyword: the schema accepts nothing.
    @inline(never)
    mutating func fail(_ keyword: Keyword?, _ id: Int32, _ place: Int, detail: Int64 = 0) -> Bool {
        guard collects else { return false }
        records.append(ViolationRecord(keyword: keyword, node: id, place: place, detail: detail))
        return false
    }

    // MARK: Marks

    /// Checks with marks of its own, which are the outer schema's as well in the end.
    private mutating func checkTracked(_ node: SchemaNode, _ id: Int32, _ place: Int, _ outer: Int) -> Bool {
        let own = beginMarks(place)
        let isValid = checkAll(node, id, place, own)
        endMarks(own, place, into: outer)
        return isValid
    }

    /// Marks for each item or member of a value, none set.
    mutating func beginMarks(_ place: Int) -> Int {
        let start = marks.count
        marks.append(contentsOf: repeatElement(false, count: markCount(place)))
        return start
    }

    /// Takes marks away. Those that are set are set in `outer` as well.
    mutating func endMarks(_ own: Int, _ place: Int, into outer: Int) {
        if outer >= 0 {
            for index in 0..<markCount(place) where marks[own + index] { marks[outer + index] = true }
        }
        marks.removeSubrange(own...)
    }

    mutating func markAll(_ place: Int, _ outer: Int) {
        for index in 0..<markCount(place) { marks[outer + index] = true }
    }

    @inline(__always)
    private func markCount(_ place: Int) -> Int { tokens[place].count }

    // MARK: Without violations

    /// Whether a value passes a schema; what is wrong with it is nobody's business.
    mutating func passesQuietly(_ node: Int32, _ place: Int, _ marks: Int) -> Bool {
        if node == 0 { return true }
        let wasCollecting = collects
        collects = false
        defer { collects = wasCollecting }
        return check(node, place, marks)
    }
}

/// A violation as it is noted while a value is checked.
struct ViolationRecord {
    /// None for a schema that accepts nothing.
    let keyword: Keyword?
    let node: Int32
    let place: Int
    /// What the message needs to know besides: a count, or which name of several.
    let detail: Int64
    var causes: [ViolationRecord] = []
}
