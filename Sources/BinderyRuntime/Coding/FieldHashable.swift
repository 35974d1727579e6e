import JSONText

/// A model that is equal to another where the fields are that `encode(to:)` writes, one after the other.
///
/// What the compiler would make of each property of each type, which is a fifth of a module's machine code, is
/// done here once.
public protocol FieldHashable: Encodable, Hashable {}

extension FieldHashable {
    @inline(never)
    public static func == (left: Self, right: Self) -> Bool { writtenFields(left) == writtenFields(right) }

    @inline(never)
    public func hash(into hasher: inout Hasher) { hasher.combine(writtenFields(self)) }

    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }
}

/// The value of one field, to be compared. Values of one type have their fields at the same places.
enum WrittenField: Hashable {
    /// Nothing is written, or null.
    case absent, null
    case bool(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    case double(Double)
    case text(String)
    /// Of any other type, which knows by itself what is equal.
    case other(AnyHashable)

    /// A value of a type that is not `Hashable` is as good as its JSON.
    init(_ value: some Encodable) {
        if let hashable = value as? AnyHashable {
            self = .other(hashable)
        } else {
            self = .other((try? JSONTextEncoder().encode(value)) ?? [])
        }
    }
}

/// Where a `FieldWriter` puts fields that are to be compared.
final class WrittenFields {
    var fields: [WrittenField] = []
}

private func writtenFields(_ value: some Encodable) -> [WrittenField] {
    let written = WrittenFields()
    written.fields.reserveCapacity(16)
    // A mistake is one of a value that cannot be sent; what is equal up to there is equal.
    try? value.encode(to: ComparingEncoder(written: written))
    return written.fields
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

/// Where the encoder wants fields put that are to be compared. Comparing the types is much quicker than a cast.
func writtenFields(_ encoder: some Encoder) -> WrittenFields? {
    type(of: encoder) == ComparingEncoder.self
        ? unsafeBitCast(encoder, to: ComparingEncoder.self).written : nil
}
