import JSONText
import Patterns

/// Values in one piece of memory, which can be read without counting references or checking bounds. Written once, when
/// it is made.
final class Table<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    let start: UnsafePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        memory.initialize(from: elements, count: elements.count)
        start = UnsafePointer(memory)
        count = elements.count
    }

    deinit { start.deallocate() }
}

/// Which kinds of value there are, as `type` counts them.
struct ValueTypes: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8

    static let object = ValueTypes(rawValue: 1)
    static let array = ValueTypes(rawValue: 2)
    static let string = ValueTypes(rawValue: 4)
    static let number = ValueTypes(rawValue: 8)
    static let boolean = ValueTypes(rawValue: 16)
    static let null = ValueTypes(rawValue: 32)
    /// Only where `number` is not.
    static let integer = ValueTypes(rawValue: 64)
    static let all: ValueTypes = [.object, .array, .string, .number, .boolean, .null]
}

/// A schema. Its steps stand in a row: first those for every value, then those for one kind of value.
struct SchemaNode: BitwiseCopyable, Sendable {
    var types: ValueTypes = .all
    /// Nothing passes.
    var isFalse = false
    /// Has `unevaluatedItems` or `unevaluatedProperties`.
    var tracks = false
    var resource: Int32 = 0
    var general = StepRange()
    var number = StepRange()
    var string = StepRange()
    var array = StepRange()
    var object = StepRange()

    struct StepRange: BitwiseCopyable, Sendable {
        var start: Int32 = 0
        var end: Int32 = 0
    }
}

/// One keyword, or several that are checked together. Schemas are given by their numbers; number 0 accepts
/// everything.
enum Step: BitwiseCopyable, Sendable {
    case ref(Int32)
    /// The schema if no resource on the way has the anchor, and a row of `anchors`.
    case dynamicRef(Int32, anchors: Int32)
    case allOf(ChildRange), anyOf(ChildRange), oneOf(ChildRange)
    case not(Int32)
    case conditional(Int32, then: Int32, otherwise: Int32)
    /// By a number of `constantTokens`.
    case const(Int32)
    case enumeration(Int32)

    /// All but the last by a number of `numbers`.
    case minimum(Int32), exclusiveMinimum(Int32), maximum(Int32), exclusiveMaximum(Int32), multipleOf(Int32)

    case minLength(Int32), maxLength(Int32)
    case pattern(Int32)
    case format(TextFormat)

    case minItems(Int32), maxItems(Int32), uniqueItems
    /// The schemas of the first items, and that of the others; -1 when there is none.
    case items(ChildRange, rest: Int32)
    case contains(Int32, minimum: Int32, maximum: Int32)
    case unevaluatedItems(Int32)

    case minProperties(Int32), maxProperties(Int32)
    case members(Int32)
    case propertyNames(Int32)
    /// If the first name is there, the others must be.
    case dependentRequired(Int32, NameRange)
    case dependentSchema(Int32, Int32)
    /// Required properties that are looked up one by one, and the place of the first in its list.
    case required(NameRange, first: Int32)
    case unevaluatedProperties(Int32)
}

/// Schemas of `children`.
struct ChildRange: BitwiseCopyable, Sendable {
    var start: Int32
    var count: Int32
}

/// Texts of `names`.
struct NameRange: BitwiseCopyable, Sendable {
    var start: Int32
    var count: Int32
}

/// A text in `text`.
struct TextRange: BitwiseCopyable, Sendable {
    var start: Int32
    var count: Int32
}

/// What is checked by one pass over an object's members.
struct MembersPlan: BitwiseCopyable, Sendable {
    var keys: KeySet
    /// Rows of `memberPatterns`.
    var patterns: ChildRange
    /// The schema of all other members; -1 when there is none.
    var additional: Int32
    /// A bit for each required key.
    var required: UInt64
}

/// The schema of members whose key a pattern finds.
struct MemberPattern: BitwiseCopyable, Sendable {
    var pattern: Int32
    var node: Int32
}

/// Values of which one must be equal: strings by their table, all others by numbers of `constantTokens`.
struct EnumPlan: BitwiseCopyable, Sendable {
    var strings: KeySet
    var others: ChildRange
}

/// A resource and the schema that has a dynamic anchor in it.
struct DynamicTarget: BitwiseCopyable, Sendable {
    var resource: Int32
    var node: Int32
}

/// Schemas, compiled: tables that refer to each other by number.
final class Program: Sendable {
    let nodes: Table<SchemaNode>
    let steps: Table<Step>
    let children: Table<Int32>
    let members: Table<MembersPlan>
    let enums: Table<EnumPlan>
    let keySlots: Table<KeySlot>
    let keyBuckets: Table<Int32>
    let names: Table<TextRange>
    let text: Table<UInt8>
    let anchors: Table<ChildRange>
    let dynamicTargets: Table<DynamicTarget>
    /// An array of all of them.
    let constants: JSONTape?
    let constantTokens: Table<Int32>
    let numbers: [ExactNumber]
    let patterns: [Pattern]
    let memberPatterns: Table<MemberPattern>
    /// What each schema is in its document, for messages.
    let places: [ProgramPlace]

    init(_ draft: ProgramDraft) {
        let sink = JSONSink()
        sink.write(.array(draft.constants))
        // Constants that are too long to be read equal nothing that can be read.
        constants = (try? JSONTape(sink.bytes, depthLimit: .max)) ?? nil
        constantTokens = Table(constants.map { tape in tape.children(of: 0).map { Int32($0) } } ?? [])
        nodes = Table(draft.nodes)
        steps = Table(draft.steps)
        children = Table(draft.children)
        members = Table(draft.members)
        enums = Table(draft.enums)
        keySlots = Table(draft.keySlots)
        keyBuckets = Table(draft.keyBuckets)
        names = Table(draft.names)
        // Keys are compared by eight bytes at a time.
        text = Table(draft.text + Array(repeating: 0, count: 8))
        anchors = Table(draft.anchors)
        dynamicTargets = Table(draft.dynamicTargets)
        numbers = draft.numbers
        patterns = draft.patterns
        memberPatterns = Table(draft.memberPatterns)
        places = draft.places
    }

    func place(of node: Int32) -> ProgramPlace { places[Int(node)] }
}

/// A schema as it stands in its document.
struct ProgramPlace: Sendable {
    /// The document's URI and the pointer in it.
    let location: String
    let value: JSONValue
    /// The keyword whose value the schema is, for one that accepts nothing.
    let keyword: String
}

/// A program while it is made.
struct ProgramDraft {
    var nodes: [SchemaNode] = []
    var steps: [Step] = []
    var children: [Int32] = []
    var members: [MembersPlan] = []
    var enums: [EnumPlan] = []
    var keySlots: [KeySlot] = []
    var keyBuckets: [Int32] = []
    var names: [TextRange] = []
    var text: [UInt8] = []
    var anchors: [ChildRange] = []
    var dynamicTargets: [DynamicTarget] = []
    var constants: [JSONValue] = []
    var numbers: [ExactNumber] = []
    var patterns: [Pattern] = []
    var memberPatterns: [MemberPattern] = []
    var places: [ProgramPlace] = []
}
