import Diagnostics

/// One schema of the contract.
@usableFromInline
package struct Schema: Sendable {
    /// The name it has under `components.schemas`; nil for a schema that stands inside another thing.
    package var componentName: String?
    /// It has that name where it stands, and not under `components.schemas` of the given documents: another may have it.
    package var isElsewhere = false
    /// A name that somebody chose: `x-sdk-name`. Wins over every other.
    package var chosenName: String?
    /// A type that the description asks for: `x-sdk-type`.
    package var chosenType: ChosenType?
    /// Texts that mean that there is no value: `x-sdk-empty-as-null`.
    package var emptyTexts: [String] = []
    /// The name, in `APIGraph.heldSchemas`, of the whole schema that values are held against. Nil where types say it all.
    package var heldName: String?
    /// `x-internal`: not meant for the public.
    package var isInternal = false
    /// It is what is sent of a schema of which something else is received.
    package var isSentForm = false
    package var origin: Origin
    package var shape: Shape
    /// Null is one of the values, wherever the schema is used.
    package var isNullable: Bool
    package var constraints: Constraints
    package var documentation: Documentation

    package init(
        componentName: String? = nil, origin: Origin, shape: Shape, isNullable: Bool = false,
        constraints: Constraints = Constraints(), documentation: Documentation = Documentation()
    ) {
        self.componentName = componentName
        self.origin = origin
        self.shape = shape
        self.isNullable = isNullable
        self.constraints = constraints
        self.documentation = documentation
    }
}

/// The name of a type in the language of the SDK, and where it is written.
package struct ChosenType: Hashable, Sendable {
    package var text: String
    package var span: Span

    package init(text: String, span: Span) {
        self.text = text
        self.span = span
    }
}

/// What kind of values a schema describes.
package indirect enum Shape: Sendable {
    case object(ObjectShape)
    case list(SchemaUse)
    /// String keys, all values alike.
    case map(SchemaUse)
    case enumeration(EnumerationShape)
    case union(UnionShape)
    case scalar(Scalar)
    /// Another name for a schema, perhaps with more words about it.
    case alias(SchemaUse)
    /// Any JSON value.
    case any
    /// Only null.
    case null
}

package struct ObjectShape: Sendable {
    package var properties: [Property]
    package var additional: AdditionalProperties
    /// Properties of which some have to be there, though none is required by itself.
    package var choices: [PropertyChoice] = []
    /// Properties that have to be there where another one is.
    package var dependents: [PropertyDependents] = []
    /// An array whose elements differ by their place. The properties are called `0`, `1` and so on; `additional` is what
    /// follows them.
    package var isTuple = false

    package init(properties: [Property], additional: AdditionalProperties = .undeclared) {
        self.properties = properties
        self.additional = additional
    }
}

/// `anyOf: [{required: [a]}, {required: [b, c]}]`: which sets of properties have to be there, or may not.
package struct PropertyChoice: Sendable {
    /// The keyword that the sets stand below.
    package enum Kind: String, Sendable {
        case any = "anyOf"
        case one = "oneOf"
        case none = "not"
    }

    package var sets: [[String]]
    package var kind: Kind

    package init(sets: [[String]], kind: Kind) {
        self.sets = sets
        self.kind = kind
    }
}

/// `dependentRequired: {card: [cvc]}`: where `card` is, `cvc` has to be.
package struct PropertyDependents: Sendable {
    package var wireName: String
    package var names: [String]

    package init(wireName: String, names: [String]) {
        self.wireName = wireName
        self.names = names
    }
}

/// What a description says of the keys it does not name.
package enum AdditionalProperties: Sendable {
    /// Nothing is said: they are tolerated and dropped.
    case undeclared
    /// `additionalProperties: false`. Tolerated on receipt: a server may know more than its description.
    case forbidden
    /// Declared: kept, each as a value of the schema.
    case declared(SchemaUse)
}

package struct Property: WireNamed, Sendable {
    package var wireName: String
    package var chosenName: String?
    package var use: SchemaUse
    package var isRequired: Bool
    package var isReadOnly: Bool
    package var isWriteOnly: Bool
    /// What the API takes it to be when it is left out.
    package var defaultValue: DefaultValue?
    /// It counts the smallest units of a currency, which is described elsewhere: `x-sdk-money`.
    package var money: MoneyPlaces?
    package var documentation: Documentation
    /// Where the property is written; with `allOf`, in the branch that it came from.
    package var origin: Origin
    /// The pointers of all places that it is merged from. Usually one.
    package var pointers: [String]

    package init(
        wireName: String, chosenName: String? = nil, use: SchemaUse, isRequired: Bool,
        isReadOnly: Bool = false,
        isWriteOnly: Bool = false, documentation: Documentation = Documentation(), origin: Origin
    ) {
        self.wireName = wireName
        self.chosenName = chosenName
        self.use = use
        self.isRequired = isRequired
        self.isReadOnly = isReadOnly
        self.isWriteOnly = isWriteOnly
        self.documentation = documentation
        self.origin = origin
        pointers = [origin.pointer]
    }
}

/// Where the currency of an amount stands: paths of property names that start at the object that has the amount.
package struct MoneyPlaces: Sendable {
    /// `[currency, iso]`: the code.
    package var currency: [String]
    /// `[currency, scale]`: how many decimals the smallest unit stands for.
    package var scale: [String]
    package var span: Span

    package init(currency: [String], scale: [String], span: Span) {
        self.currency = currency
        self.scale = scale
        self.span = span
    }
}

/// The default of a property, as far as a literal says it.
package enum DefaultValue: Hashable, Sendable {
    case constant(ConstantValue)
    /// `[]` or `{}`
    case empty
}

/// Values that are listed one by one, or the one of `const`. Null is never among them: it makes the schema nullable.
package struct EnumerationShape: Sendable {
    package enum Base: Sendable { case string, integer, number, boolean, mixed }

    package struct Member: Sendable {
        package var value: ConstantValue
        /// `x-enum-varnames`, or the title of a `const` branch.
        package var chosenName: String?
        package var description: String?

        package init(value: ConstantValue, chosenName: String? = nil, description: String? = nil) {
            self.value = value
            self.chosenName = chosenName
            self.description = description
        }
    }

    package var base: Base
    package var members: [Member]
    /// `x-sdk-closed`: no other value will ever come. Nil where the description does not say.
    package var isClosed: Bool?
    /// `x-sdk-any-case`: texts mean the same in upper and lower case.
    package var isAnyCase = false

    package init(base: Base, members: [Member], isClosed: Bool? = nil, isAnyCase: Bool = false) {
        self.base = base
        self.members = members
        self.isClosed = isClosed
        self.isAnyCase = isAnyCase
    }
}

/// A scalar constant, its number text as written.
package enum ConstantValue: Hashable, Sendable {
    case string(String)
    case number(String)
    case bool(Bool)

    /// Texts are the same only when their Unicode scalars are.
    package static func == (left: ConstantValue, right: ConstantValue) -> Bool {
        switch (left, right) {
        case (.string(let left), .string(let right)): ExactText(left) == ExactText(right)
        case (.number(let left), .number(let right)): left == right
        case (.bool(let left), .bool(let right)): left == right
        case (.string, _), (.number, _), (.bool, _): false
        }
    }
}

/// Several schemas, of which a value fits one (`oneOf`) or at least one (`anyOf`).
package struct UnionShape: Sendable {
    package struct Branch: Sendable {
        package var use: SchemaUse
        /// The values of the discriminator that choose this branch. Empty when there is no discriminator.
        package var tags: [String]
        /// A name that the description gives: a title, `x-sdk-name`.
        package var chosenName: String?
        package var origin: Origin

        package init(use: SchemaUse, tags: [String] = [], chosenName: String? = nil, origin: Origin) {
            self.use = use
            self.tags = tags
            self.chosenName = chosenName
            self.origin = origin
        }
    }

    package var branches: [Branch]
    /// The property whose value names the branch.
    package var discriminator: String?
    /// The branch of values without that property, or with a value of it that names no branch.
    package var fallback: Int?

    package init(branches: [Branch], discriminator: String? = nil) {
        self.branches = branches
        self.discriminator = discriminator
    }
}

package enum Scalar: Hashable, Sendable {
    case boolean
    /// The format as written: `int32`, `int64`, or anything else.
    case integer(format: String?)
    case number(format: String?)
    case string(format: String?)
    /// Bytes that are not JSON: a file, an image. Only in bodies that are not JSON.
    case binary
}
