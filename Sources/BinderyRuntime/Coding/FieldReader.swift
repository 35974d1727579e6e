import Foundation

/// Reads the members of an object one after the other, for generated `init(from:)`.
///
/// The first mistake is kept; from then on every read gives a harmless value, and `finish()` throws. With the
/// decoder of this package the bytes are read without anything in between, quickest in the order of the text;
/// with any other one through a keyed container. An absent member and null both give nil where a value is
/// optional.
public struct FieldReader {
    /// Of what the own decoder reads.
    private var members: JSONMembers
    /// What any other decoder reads; nil with the own one.
    private let foreign: ForeignFields?
    private(set) var failure: (any Error)?
    /// Which of the optional members so far were there as null.
    public private(set) var explicitNulls = ExplicitNulls()
    private var optionalReads = 0

    public init(_ decoder: any Decoder) {
        if let own = ownDecoder(decoder) {
            members = JSONMembers(own)
            foreign = nil
            if own.tape[own.index].kind != .object {
                failure = own.tape.mismatch([String: Any].self, "an object", at: own.index)
            }
        } else {
            members = JSONMembers(.null)
            do {
                foreign = ForeignFields(try decoder.container(keyedBy: StringKey.self))
            } catch {
                foreign = nil
                failure = error
            }
        }
    }

    /// Reads the elements of an array, whose keys are `0`, `1` and so on.
    public init(items decoder: any Decoder) {
        foreign = nil
        do {
            let own = try ownDecoder(decoder) ?? copied(decoder)
            members = JSONMembers(own)
            if own.tape[own.index].kind != .array {
                failure = own.tape.mismatch([Any].self, "an array", at: own.index)
            }
        } catch {
            members = JSONMembers(.null)
            failure = error
        }
    }

    /// Throws the first mistake, if there was one.
    public mutating func finish() throws {
        if let failure { throw failure }
    }

    // MARK: Required members

    @inline(never)
    public mutating func string(_ key: StaticString) -> String {
        required(key, or: "", { try $0.tape.decodeString(at: $1) }, { try $0.decode(String.self, $1) })
    }

    @inline(never)
    public mutating func bool(_ key: StaticString) -> Bool {
        required(key, or: false, { try $0.tape.decodeBool(at: $1) }, { try $0.bool($1) })
    }

    @inline(never)
    public mutating func int(_ key: StaticString) -> Int {
        required(key, or: 0, { try $0.tape.decodeInt(at: $1) }, { try $0.decode(Int.self, $1) })
    }

    @inline(never)
    public mutating func int32(_ key: StaticString) -> Int32 {
        required(key, or: 0, { try $0.tape.decodeInt32(at: $1) }, { try $0.decode(Int32.self, $1) })
    }

    @inline(never)
    public mutating func int64(_ key: StaticString) -> Int64 {
        required(key, or: 0, { try $0.tape.decodeInt64(at: $1) }, { try $0.decode(Int64.self, $1) })
    }

    @inline(never)
    public mutating func uint64(_ key: StaticString) -> UInt64 {
        required(key, or: 0, { try $0.tape.decodeUInt64(at: $1) }, { try $0.decode(UInt64.self, $1) })
    }

    @inline(never)
    public mutating func double(_ key: StaticString) -> Double {
        required(key, or: 0, { try $0.tape.decodeDouble(at: $1) }, { try $0.decode(Double.self, $1) })
    }

    /// From RFC 3339 with or without a fraction, or from a Unix time.
    @inline(never)
    public mutating func date(_ key: StaticString) -> Date {
        required(
            key, or: Date(timeIntervalSinceReferenceDate: 0), { try $0.tape.decodeDate(at: $1) },
            { try $0.decode(ForeignDate.self, $1).date })
    }

    /// Any JSON; null too.
    @inline(never)
    public mutating func json(_ key: StaticString) -> JSONValue {
        required(key, or: .null, { $0.tape.value(at: $1) }, { try $0.decode(JSONValue.self, $1) })
    }

    @inline(never)
    public mutating func strings(_ key: StaticString) -> [String] {
        required(key, or: [], { try readStrings($0.at($1)) }, { try $0.decode([String].self, $1) })
    }

    @inline(never)
    public mutating func list<T: Decodable>(_ key: StaticString) -> [T] {
        required(key, or: [], { try readList($0.at($1)) }, { try $0.list($1) })
    }

    @inline(never)
    public mutating func map<T: Decodable>(_ key: StaticString) -> [String: T] {
        required(key, or: [:], { try readMap($0.at($1)) }, { try $0.map($1) })
    }

    /// A member that has to be there, and may be null.
    @inline(never)
    public mutating func requiredNullable<T: Decodable>(_ key: StaticString) -> T? {
        required(
            key, or: nil, { $0.tape.isNull(at: $1) ? nil : try $0.at($1).decode(T.self) },
            { try $0.isNull($1) ? nil : try $0.value($1) as T })
    }

    /// A value of any type. There is nothing harmless to give in its place, so that the first mistake is
    /// thrown here.
    @inline(never)
    public mutating func model<T: Decodable>(_ key: StaticString) throws -> T {
        let value: T? = required(key, or: nil, { try $0.at($1).decode(T.self) }, { try $0.value($1) as T })
        guard let value else { throw failure ?? DecodingError.missingKey(key.description, at: codingPath) }
        return value
    }

    /// A model in a box of its own.
    @inline(never)
    public mutating func boxed<T: Decodable>(_ key: StaticString) throws -> Indirect<T> {
        Indirect(try model(key))
    }

    /// A value of any type. There is nothing harmless to give in its place, so that the first mistake is
    /// thrown here.
    @inline(never)
    public mutating func value<T: Decodable>(_ key: StaticString) throws -> T { try model(key) }

    // MARK: The two back ends

    private var codingPath: [any CodingKey] { foreign?.container.codingPath ?? members.decoder.codingPath }

    @inline(__always)
    mutating func required<T>(
        _ key: StaticString, or harmless: @autoclosure () -> T, _ own: (JSONTapeDecoder, Int) throws -> T,
        _ other: (ForeignFields, StringKey) throws -> T
    ) -> T {
        do {
            if let place = find(key) { return try own(members.decoder, place) }
            if let foreign, failure == nil { return try other(foreign, StringKey(key.description)) }
        } catch {
            failure = error
        }
        return harmless()
    }

    /// Where the own decoder has a member that must be there.
    @inline(never)
    private mutating func find(_ key: StaticString) -> Int? {
        guard failure == nil, foreign == nil else { return nil }
        if let place = members.find(key) { return place }
        failure = DecodingError.missingKey(key.description, at: codingPath)
        return nil
    }

    /// Nil for an absent member and for null; the latter is remembered when `isCounted`.
    @inline(__always)
    mutating func optional<T>(
        _ key: StaticString, isCounted: Bool = true, null: T? = nil,
        _ own: (JSONTapeDecoder, Int) throws -> T,
        _ other: (ForeignFields, StringKey) throws -> T
    ) -> T? {
        do {
            switch findIfAny(key, isCounted: isCounted) {
            case .absent: return nil
            case .null: return null
            case .own(let place): return try own(members.decoder, place)
            case .foreign(let fields): return try other(fields, StringKey(key.description))
            }
        } catch {
            failure = error
            return nil
        }
    }

    /// What there is of an optional member.
    private enum Found {
        case absent, null, own(Int), foreign(ForeignFields)
    }

    @inline(never)
    private mutating func findIfAny(_ key: StaticString, isCounted: Bool) -> Found {
        let ordinal = optionalReads
        if isCounted { optionalReads &+= 1 }
        guard failure == nil else { return .absent }
        if let foreign {
            let key = StringKey(key.description)
            do {
                guard foreign.container.contains(key) else { return .absent }
                guard try foreign.isNull(key) else { return .foreign(foreign) }
            } catch {
                failure = error
                return .absent
            }
        } else {
            guard let place = members.find(key) else { return .absent }
            guard members.decoder.tape.isNull(at: place) else { return .own(place) }
        }
        if isCounted { explicitNulls.insert(ordinal) }
        return .null
    }

    /// Whether a member holds one of the texts that mean that there is no value. It then counts as read: nothing was there,
    /// and the text is written back.
    @inline(never)
    public mutating func isNothing(_ key: StaticString, _ texts: [String]) -> Bool {
        var passed = members
        guard failure == nil, let text = textIfAny(key, &passed), texts.contains(text) else { return false }
        members = passed
        explicitNulls.insert(optionalReads, text)
        optionalReads &+= 1
        return true
    }

    /// A member's text, when it is one, or that of the time that an object is.
    private func textIfAny(_ key: StaticString, _ members: inout JSONMembers) -> String? {
        if let foreign {
            let key = StringKey(key.description)
            guard foreign.container.contains(key) else { return nil }
            if let text = try? foreign.decode(String.self, key) { return text }
            return (try? foreign.decode(ForeignDate.self, key)).flatMap { rfc3339($0.date) }
        }
        guard let place = members.find(key) else { return nil }
        let tape = members.decoder.tape
        return switch tape[place].kind {
        case .string: try? tape.decodeString(at: place)
        case .object: (try? tape.decodeDate(at: place)).flatMap(rfc3339)
        default: nil
        }
    }

    /// The members that no property is declared for.
    @inline(never)
    public mutating func rest<T: Decodable>(except declared: [StaticString]) -> [String: T] {
        guard failure == nil else { return [:] }
        do {
            if let foreign { return try foreign.rest(except: declared) }
            return try readMap(members.decoder, except: declared)
        } catch {
            failure = error
            return [:]
        }
    }
}

extension FieldReader {
    /// The elements of an array from a place on.
    @inline(never)
    public mutating func items<T: Decodable>(from place: Int) -> [T] {
        guard failure == nil else { return [] }
        let decoder = members.decoder
        do {
            return try decoder.tape.children(of: decoder.index).dropFirst(place).map {
                try decoder.at($0).decode(T.self)
            }
        } catch {
            failure = error
            return []
        }
    }
}

/// What another decoder reads, for the own one.
func copied(_ decoder: any Decoder) throws -> JSONTapeDecoder {
    let sink = JSONSink()
    sink.write(try JSONValue(from: decoder))
    return JSONTapeDecoder(try JSONTape(sink.bytes))
}

func readStrings(_ decoder: JSONTapeDecoder) throws -> [String] {
    let tape = decoder.tape
    let token = tape[decoder.index]
    guard token.kind == .array else { throw tape.mismatch([Any].self, "an array", at: decoder.index) }
    var strings: [String] = []
    strings.reserveCapacity(token.count)
    for index in tape.children(of: decoder.index) { strings.append(try tape.decodeString(at: index)) }
    return strings
}

func readList<T: Decodable>(_ decoder: JSONTapeDecoder) throws -> [T] {
    let tape = decoder.tape
    let token = tape[decoder.index]
    guard token.kind == .array else { throw tape.mismatch([Any].self, "an array", at: decoder.index) }
    var elements: [T] = []
    elements.reserveCapacity(token.count)
    for index in tape.children(of: decoder.index) { elements.append(try decoder.at(index).decode(T.self)) }
    return elements
}

func readMap<T: Decodable>(_ decoder: JSONTapeDecoder, except declared: [StaticString] = []) throws
    -> [String: T]
{
    let tape = decoder.tape
    guard tape[decoder.index].kind == .object else {
        throw tape.mismatch([String: Any].self, "an object", at: decoder.index)
    }
    var values: [String: T] = [:]
    values.reserveCapacity(declared.isEmpty ? tape[decoder.index].count : 0)
    for place in tape.children(of: decoder.index) {
        if declared.contains(where: { $0.withUTF8Buffer { tape.string(at: place, equals: $0) } }) { continue }
        let key = tape.string(at: place)
        // The first of several with the same key counts, everywhere.
        if values[key] == nil { values[key] = try decoder.at(place + 1).decode(T.self) }
    }
    return values
}
