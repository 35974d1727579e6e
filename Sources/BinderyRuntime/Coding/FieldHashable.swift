import JSONText

/// A model that is equal to another where the fields are that `encode(to:)` writes, one after the other.
///
/// What the compiler would make of each property of each type is a fifth of a module's machine code; here it is written
/// once. Comparing takes some eighty times as long, microseconds for a model, so that it is for SDKs of very many types.
/// A model in another waits for its turn, also in a box, and in a list or map of models: their depth costs no stack.
public protocol FieldHashable: Encodable, Hashable {}

extension FieldHashable {
    @inline(never)
    public static func == (left: Self, right: Self) -> Bool { haveSameFields(left, right) }

    @inline(never)
    public func hash(into hasher: inout Hasher) { hashFields(of: self, into: &hasher) }

    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }

    /// A mistake is one of a value that cannot be sent; the fields before it are there.
    fileprivate func write(to fields: FieldList) { try? encode(to: FieldListEncoder(fields: fields)) }
}

/// Values of other types may hold models, which begin anew: what stands on the stack then is kept small.
private func haveSameFields(_ left: any FieldHashable, _ right: any FieldHashable) -> Bool {
    let comparison = FieldComparison(left, right)
    while comparison.compareNextModels() {
        while let pair = comparison.others.popLast() {
            if pair.left != pair.right { return false }
        }
    }
    return comparison.areEqual
}

private func hashFields(of model: any FieldHashable, into hasher: inout Hasher) {
    let hashing = FieldHashing(model)
    while hashing.hashNextModel(into: &hasher) {
        while let value = hashing.others.popLast() { value.hash(into: &hasher) }
    }
}

/// Two models of one type, which are not compared yet.
struct ModelPair {
    let left: any FieldHashable
    let right: any FieldHashable
}

/// The same of any other values.
struct OtherPair {
    let left: AnyHashable
    let right: AnyHashable
}

private final class FieldComparison {
    private var models: [ModelPair]
    var others: [OtherPair] = []
    private(set) var areEqual = true

    init(_ left: any FieldHashable, _ right: any FieldHashable) {
        models = [ModelPair(left: left, right: right)]
    }

    /// False where there are none any more, or they differ.
    @inline(never)
    func compareNextModels() -> Bool {
        guard let pair = models.popLast() else { return false }
        let written = WrittenFields()
        pair.left.write(to: written)
        let compared = ComparedFields(written.fields)
        pair.right.write(to: compared)
        areEqual = compared.areAllEqual
        models += compared.models
        others = compared.others
        return areEqual
    }
}

private final class FieldHashing {
    private var models: [any FieldHashable]
    var others: [AnyHashable] = []

    init(_ model: any FieldHashable) { models = [model] }

    /// False where there is none any more.
    @inline(never)
    func hashNextModel(into hasher: inout Hasher) -> Bool {
        guard let model = models.popLast() else { return false }
        let written = WrittenFields()
        model.write(to: written)
        for field in written.fields {
            switch field {
            case .absent, .null: hasher.combine(UInt8(0))
            case .bool(let value): hasher.combine(value)
            case .integer(let value): hasher.combine(value)
            case .unsigned(let value): hasher.combine(value)
            case .double(let value): hasher.combine(value)
            case .text(let value): hasher.combine(value)
            case .other(let value):
                hasher.combine(UInt8(1))
                others.append(value)
            case .model(let value), .boxed(_, let value):
                hasher.combine(UInt8(1))
                models.append(value)
            case .models(let keys, let values):
                hasher.combine(keys)
                hasher.combine(values.count)
                models += values
            }
        }
        return true
    }
}

/// The value of one field, to be compared.
enum WrittenField {
    /// Nothing is written.
    case absent
    case null
    case bool(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    case double(Double)
    case text(String)
    case model(any FieldHashable)
    /// With the box that it stands in: what is the same box is not looked into.
    case boxed(AnyObject, any FieldHashable)
    /// In their order; with a key for each, sorted, where they stand in a map.
    case models([String], [any FieldHashable])
    /// Of any other type, which knows by itself what is equal.
    case other(AnyHashable)

    /// A value of a type that is not `Hashable` is as good as its JSON; all are alike that have none.
    init(_ value: some Encodable) {
        if let model = value as? any FieldHashable {
            self = .model(model)
        } else if let hashable = value as? AnyHashable {
            self = .other(hashable)
        } else {
            self = .other((try? JSONTextEncoder().encode(value)) ?? [])
        }
    }

    init<T: Encodable>(list: [T]) {
        if T.self is any FieldHashable.Type {
            self = .models([], list.compactMap { $0 as? any FieldHashable })
        } else {
            self.init(list)
        }
    }

    init<T: Encodable>(map: [String: T]) {
        if T.self is any FieldHashable.Type {
            let keys = map.keys.sorted()
            self = .models(keys, keys.compactMap { map[$0] as? any FieldHashable })
        } else {
            self.init(map)
        }
    }

    init<T: Encodable>(box: Indirect<T>) {
        if let model = box.value as? any FieldHashable {
            self = .boxed(box, model)
        } else {
            self.init(box.value)
        }
    }
}

/// Where a `FieldWriter` puts fields that are to be compared. Every value of a type has its fields at the same places, since
/// one that is absent stands there as well.
class FieldList {
    func add(_ field: @autoclosure () -> WrittenField) {}
}

/// Keeps the fields.
final class WrittenFields: FieldList {
    private(set) var fields: [WrittenField] = []

    override init() { fields.reserveCapacity(16) }

    override func add(_ field: @autoclosure () -> WrittenField) { fields.append(field()) }
}

/// Holds fields against those that are there, and keeps for later what knows by itself what is equal.
final class ComparedFields: FieldList {
    private let written: [WrittenField]
    private var count = 0
    private var areEqual = true
    private(set) var models: [ModelPair] = []
    private(set) var others: [OtherPair] = []

    init(_ written: [WrittenField]) { self.written = written }

    /// Whether the fields are those that were written, the kept ones aside.
    var areAllEqual: Bool { areEqual && count == written.count }

    /// After the first difference nothing is looked at.
    override func add(_ field: @autoclosure () -> WrittenField) {
        areEqual = areEqual && count < written.count && isEqual(written[count], field())
        count += 1
    }

    private func isEqual(_ left: WrittenField, _ right: WrittenField) -> Bool {
        switch (left, right) {
        case (.absent, .absent), (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.integer(let left), .integer(let right)): return left == right
        case (.unsigned(let left), .unsigned(let right)): return left == right
        case (.double(let left), .double(let right)): return left == right
        case (.text(let left), .text(let right)): return left == right
        case (.other(let left), .other(let right)):
            others.append(OtherPair(left: left, right: right))
            return true
        case (.model(let left), .model(let right)):
            models.append(ModelPair(left: left, right: right))
            return true
        case (.boxed(let box, let left), .boxed(let other, let right)):
            if box !== other { models.append(ModelPair(left: left, right: right)) }
            return true
        case (.models(let keys, let left), .models(let otherKeys, let right)):
            guard keys == otherKeys, left.count == right.count else { return false }
            for (left, right) in zip(left, right) { models.append(ModelPair(left: left, right: right)) }
            return true
        case (.absent, _), (.null, _), (.bool, _), (.integer, _), (.unsigned, _), (.double, _), (.text, _),
            (.other, _), (.model, _), (.boxed, _), (.models, _):
            return false
        }
    }
}

/// Hands its list to a `FieldWriter`. Whoever asks for a container instead writes nothing that is compared.
private struct FieldListEncoder: Encoder {
    let fields: FieldList

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }
    private var nowhere: some Encoder { JSONSinkEncoder(sink: JSONSink()) }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        nowhere.container(keyedBy: type)
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { nowhere.unkeyedContainer() }

    func singleValueContainer() -> any SingleValueEncodingContainer { nowhere.singleValueContainer() }
}

/// Where the encoder wants fields put that are to be compared. Comparing the types is much quicker than a cast, and the
/// bits are those of the type that was found.
func fieldList(of encoder: some Encoder) -> FieldList? {
    type(of: encoder) == FieldListEncoder.self
        ? unsafeBitCast(encoder, to: FieldListEncoder.self).fields : nil
}
