import Diagnostics
import Documents
import SchemaGraph

/// A schema as the document says it (JSON Schema 2020-12, OpenAPI 3.1.1 §4.8.24). Those of 3.0 are read into the same.
///
/// Schemas contain schemas and are named from many places, so all of them stand in one list, and name each other by
/// their position in it.
package struct SchemaObject: Sendable {
    /// A schema's position in `OpenAPIModel.schemas`.
    package struct ID: Hashable, Sendable {
        var index: Int
    }

    /// The types of JSON Schema, null aside.
    enum JSONType: String, CaseIterable, Sendable {
        case object, array, string, integer, number, boolean
    }

    struct PropertyEntry: WireNamed, Sendable {
        var wireName: String
        var schema: ID
    }

    struct RequiredName: WireNamed, Sendable {
        var wireName: String
        var span: Span
    }

    enum Additional: Sendable {
        /// `true`: of any kind.
        case anything
        case forbidden
        case schema(ID)
    }

    var origin: Origin
    var chosenName: String?
    var chosenType: ChosenType?
    /// `x-sdk-empty-as-null`
    var emptyTexts: [String] = []
    /// `x-sdk-money` with major units: how values are sent that were not received.
    var exactForm: ExactForm?
    /// `x-sdk-money`: a number whose every digit counts.
    var isMoney = false
    /// `x-sdk-money` with minor units: where their currency stands.
    var moneyPlaces: MoneyPlaces?
    /// `contentMediaType` names bytes: an image, a file.
    var holdsBytes = false
    var documentation = Documentation()
    var defaultValue: Node?

    /// `true` and `false` in the place of a schema.
    var verdict: Bool?
    var reference: Reference?
    /// It is a component, or a reference led here, and whether it has a name of its own is known.
    var isNoted = false
    /// The anchor that `reference` names by `$dynamicRef`.
    var dynamicName: String?
    /// The scope that it is written in.
    var home = Home.main
    /// Where `reference` leads. Set when all schemas are known.
    var target: ID?
    /// Why nothing can be made of it, which was reported as an error.
    var refusal: String?
    /// What was written here but not understood, which was reported as a warning.
    var loss: String?

    /// A keyword that decides on values, and that no type can show: `not`, `if` and their kind.
    var untypedKeyword: String?
    /// It says something that stands nowhere else here, and that values are held against: `contains`, `items: false`.
    var asksMore = false
    /// It says something that no type says, and that is no limit either.
    var isUntold = false
    /// The name of what values of it are held against as a whole.
    var heldName: String?

    /// As written, null aside; empty when no type is written.
    var types: [JSONType] = []
    /// Null is one of the types, or `nullable: true`.
    var isNullable = false
    /// Null is the only type.
    var isOnlyNull = false
    var format: String?

    var properties: [PropertyEntry] = []
    /// `properties` is written, though perhaps with nothing in it.
    var hasProperties = false
    var required: [RequiredName] = []
    /// `dependentRequired`: what has to be there where a property is.
    var dependents: [PropertyDependents] = []
    /// `not: {required: [a, b]}`: sets of declared properties that may not all be there.
    var excluded: [[String]] = []
    var additional: Additional?
    /// What is said of some values only, and names properties: `then`, `else`, `dependentSchemas`.
    var conditions: [ID] = []
    /// `patternProperties`: the schemas of properties whose names match an expression.
    var patterns: [PropertyEntry] = []
    /// `propertyNames`: what each key looks like.
    var keys: ID?
    var items: ID?
    var prefixItems: [ID] = []
    /// `items: false`: nothing follows `prefixItems`.
    var forbidsItems = false

    /// Nothing but branches that limit what is described around it: `anyOf: [{minLength: 2}, {pattern: x}]`.
    var hasOnlyLimits = false
    var allOf: [ID] = []
    var oneOf: [ID] = []
    var anyOf: [ID] = []
    var discriminator: DiscriminatorObject?

    /// `enum`, or the one value of `const`.
    var values: [Node]?
    /// `x-sdk-closed`
    var isClosed: Bool?
    /// `x-sdk-any-case`
    var isAnyCase = false
    var valueNames = ValueWords()
    var valueDescriptions = ValueWords()

    var constraints = Constraints()
    var isReadOnly = false
    var isWriteOnly = false

    init(origin: Origin) { self.origin = origin }
}

/// What is said of each of the listed values beside them: in their order, or by the text of each.
struct ValueWords: Sendable {
    var list: [String] = []
    var table = ExactTable<String>()

    /// Nil where nothing is said of the value.
    func words(at position: Int, of value: ConstantValue) -> String? {
        let found = list.indices.contains(position) ? list[position] : table[value.text]
        return found.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension SchemaObject {
    /// Whether it says anything of objects.
    var describesObject: Bool {
        types == [.object] || !properties.isEmpty || additional != nil || !patterns.isEmpty
            || (types.isEmpty && (hasProperties || !required.isEmpty))
    }

    /// Whether it names properties of its own, or says what others are.
    var addsToObject: Bool {
        if !properties.isEmpty || !patterns.isEmpty || !conditions.isEmpty { return true }
        switch additional {
        case .anything, .schema: return true
        case .forbidden, nil: return false
        }
    }

    /// Whether it describes a value that is no object, by itself.
    var describesOther: Bool {
        if values != nil || items != nil || !prefixItems.isEmpty || isOnlyNull { return true }
        return !types.isEmpty && types != [.object]
    }

    var isComposed: Bool { !allOf.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty }

    /// Nothing is said of the value's shape: words, a default and null aside.
    var saysNothing: Bool {
        reference == nil && verdict != false && types.isEmpty && !describesObject && !describesOther
            && (!isComposed || hasOnlyLimits) && format == nil && !hasProperties && conditions.isEmpty
    }

    /// Whether it says what its values are, branches aside.
    var isDescribed: Bool { !types.isEmpty || describesObject || describesOther }

    /// Whether it only asks something of a value that is described around it: of which properties, how many, how long.
    var isOnlyCheck: Bool {
        if isOnlyRequirement { return true }
        if isNullable || isOnlyNull { return false }
        if saysNothing { return true }
        return isBareObject && !constraints.isEmpty && required.isEmpty
    }

    /// Whether it says that its values are objects, and not what is in them.
    var isBareObject: Bool { types == [.object] && hasNoContents }

    /// Whether it says neither what is in a value, nor which values there are: by itself, by branches or elsewhere.
    private var hasNoContents: Bool {
        properties.isEmpty && additional == nil && patterns.isEmpty && conditions.isEmpty && !isComposed
            && reference == nil && values == nil
    }

    /// Whether it says which properties an object has to have together, how many, or what they may be called.
    func asksOfObjects(in schemas: [SchemaObject]) -> Bool {
        if !dependents.isEmpty || keys != nil || !constraints.ofObjects.isEmpty { return true }
        return asksForPresence(in: schemas)
    }

    /// Whether it says of sets of properties that one has to be there.
    func asksForPresence(in schemas: [SchemaObject]) -> Bool {
        [oneOf, anyOf].contains { branches in
            branches.count > 1 && branches.allSatisfy { schemas[$0.index].isOnlyRequirement }
        }
    }

    /// Whether its branches are nothing but limits, and not only of which properties there are.
    func hasBranchesOfLimits(in schemas: [SchemaObject]) -> Bool {
        [oneOf, anyOf].contains { branches in
            !branches.isEmpty && branches.allSatisfy { schemas[$0.index].isOnlyCheck }
                && branches.contains { id in
                    let branch = schemas[id.index]
                    return !branch.isOnlyRequirement && (!branch.constraints.isEmpty || branch.hasOnlyLimits)
                }
        }
    }

    /// Only the presence of properties is said, as in `anyOf: [{required: [a]}, {required: [b]}]`.
    var isOnlyRequirement: Bool {
        !required.isEmpty && (types.isEmpty || types == [.object]) && hasNoContents
    }
}

/// How an exact decimal is written that may be read from a number and from a text.
enum ExactForm: String, CaseIterable { case number, string }
