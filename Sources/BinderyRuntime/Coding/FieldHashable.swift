import JSONText

/// A model that is equal to another where the fields are that `encode(to:)` writes, one after the other.
///
/// What the compiler would make of each property of each type is a fifth of a module's machine code; here it is written
/// once. Comparing takes some eighty times as long, microseconds for a model, so that it is for SDKs of very many types.
public protocol FieldHashable: Encodable, Hashable {}

extension FieldHashable {
    @inline(never)
    public static func == (left: Self, right: Self) -> Bool {
        let fields = WrittenFields()
        left.write(to: fields)
        return fields.areThose { right.write(to: $0) }
    }

    @inline(never)
    public func hash(into hasher: inout Hasher) {
        let written = WrittenFields()
        write(to: written)
        hasher.combine(written.fields)
    }

    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }

    /// A mistake is one of a value that cannot be sent; the fields before it are there.
    private func write(to fields: WrittenFields) { try? encode(to: ComparingEncoder(written: fields)) }
}

/// The value of one field, to be compared.
enum WrittenField: Hashable {
    /// Nothing is written.
    case absent
    case null
    case bool(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    case double(Double)
    case text(String)
    /// Of any other type, which knows by itself what is equal.
    case other(AnyHashable)

    /// A value of a type that is not `Hashable` is as good as its JSON; all are alike that have none.
    init(_ value: some Encodable) {
        if let hashable = value as? AnyHashable {
            self = .other(hashable)
        } else {
            self = .other((try? JSONTextEncoder().encode(value)) ?? [])
        }
    }
}

/// Where a `FieldWriter` puts fields that are to be compared. Every value of a type has its fields at the same places, since
/// one that is absent stands there as well.
final class WrittenFields {
    private(set) var fields: [WrittenField] = []
    /// The fields are held against those that are there, instead of added to them.
    private var isComparing = false
    private var compared = 0
    private var areEqual = true

    init() { fields.reserveCapacity(16) }

    func add(_ field: @autoclosure () -> WrittenField) {
        guard isComparing else { return fields.append(field()) }
        // After the first difference nothing is looked at.
        areEqual = areEqual && compared < fields.count && fields[compared] == field()
        compared += 1
    }

    /// Whether the fields that `write` adds are those that were added before.
    func areThose(_ write: (WrittenFields) -> Void) -> Bool {
        isComparing = true
        write(self)
        return areEqual && compared == fields.count
    }
}

/// Hands its list to a `FieldWriter`. Whoever asks for a container instead writes nothing that is compared.
private struct ComparingEncoder: Encoder {
    let written: WrittenFields

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
func comparedFields(of encoder: some Encoder) -> WrittenFields? {
    type(of: encoder) == ComparingEncoder.self
        ? unsafeBitCast(encoder, to: ComparingEncoder.self).written : nil
}
