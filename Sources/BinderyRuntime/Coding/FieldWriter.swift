import Foundation

/// Writes the members of an object one after the other, for generated `encode(to:)`.
///
/// The first mistake is kept, nothing is written from then on, and `finish()` throws it. With the encoder of
/// this package the bytes are written without anything in between; with any other one through a keyed
/// container.
public struct FieldWriter {
    /// Where the own encoder writes.
    private let sink: JSONSink?
    private let foreign: ForeignOutput?
    /// Where fields go that are only to be compared.
    let compared: FieldList?
    private let explicitNulls: ExplicitNulls
    private var optionalWrites = 0
    private var isEmpty = true
    private var tags: [TaggedEncoder.Tag] = []
    /// In an array, the place of the next element.
    private var place: Int?
    /// What takes an array that the own encoder does not write.
    private var outer: (any Encoder)?
    private var failure: (any Error)?

    /// With `explicitNulls`, the optional members that were read as null are written as null when they are
    /// still nil.
    public init(_ encoder: any Encoder, _ explicitNulls: ExplicitNulls = ExplicitNulls()) {
        self.explicitNulls = explicitNulls
        compared = fieldList(of: encoder)
        if compared != nil {
            (sink, foreign) = (nil, nil)
            return
        }
        var encoder = encoder
        var tags: [TaggedEncoder.Tag] = []
        while let tagged = taggedEncoder(encoder) {
            tags.append(tagged.tag)
            encoder = tagged.base
        }
        if let own = ownSink(encoder), own.isInPlace {
            sink = own
            foreign = nil
            own.append(UInt8(ascii: "{"))
        } else {
            sink = nil
            foreign = ForeignOutput(encoder.container(keyedBy: StringKey.self))
        }
        // The outermost first: it is what the outermost union looks at.
        for tag in tags.reversed() {
            string(tag.key, tag.value)
            self.tags.append(tag)
        }
    }

    /// Writes the elements of an array, whose keys are `0`, `1` and so on. What is left out before another is null.
    public init(items encoder: any Encoder, _ explicitNulls: ExplicitNulls = ExplicitNulls()) {
        self.explicitNulls = explicitNulls
        foreign = nil
        compared = fieldList(of: encoder)
        if compared != nil {
            sink = nil
            return
        }
        place = 0
        let own = ownSink(encoder).flatMap { $0.isInPlace ? $0 : nil }
        if own == nil { outer = encoder }
        sink = own ?? JSONSink()
        sink?.append(UInt8(ascii: "["))
    }

    /// Ends the object or array. Throws the first mistake, if there was one.
    public mutating func finish() throws {
        if let failure { throw failure }
        sink?.append(UInt8(ascii: place == nil ? "}" : "]"))
        if let outer, let sink { try JSONValue(parsing: sink.bytes).encode(to: outer) }
    }

    // MARK: Members

    @inline(never)
    public mutating func string(_ key: StaticString, _ value: String) {
        write(key, .text(value), { $0.write(value) }, { try $0.encode(value, $1) })
    }

    @inline(never)
    public mutating func bool(_ key: StaticString, _ value: Bool) {
        write(key, .bool(value), { $0.write(value) }, { try $0.encode(value, $1) })
    }

    @inline(never)
    public mutating func int(_ key: StaticString, _ value: Int) { int64(key, Int64(value)) }

    @inline(never)
    public mutating func int32(_ key: StaticString, _ value: Int32) { int64(key, Int64(value)) }

    @inline(never)
    public mutating func int64(_ key: StaticString, _ value: Int64) {
        write(key, .integer(value), { $0.write(value) }, { try $0.encode(value, $1) })
    }

    @inline(never)
    public mutating func uint64(_ key: StaticString, _ value: UInt64) {
        write(key, .unsigned(value), { $0.write(value) }, { try $0.encode(value, $1) })
    }

    /// A value that is not finite is a mistake.
    @inline(never)
    public mutating func double(_ key: StaticString, _ value: Double) {
        nested(key, .double(value), { try $0.write(value) }, { try $0.encode(value, $1) })
    }

    /// As RFC 3339, in UTC.
    @inline(never)
    public mutating func date(_ key: StaticString, _ value: Date) {
        nested(
            key, .double(value.timeIntervalSinceReferenceDate), { try $0.write(value) },
            { try $0.encode(ForeignDate(value), $1) })
    }

    @inline(never)
    public mutating func json(_ key: StaticString, _ value: JSONValue) {
        write(key, .other(value), { $0.write(value) }, { try $0.encode(value, $1) })
    }

    @inline(never)
    public mutating func strings(_ key: StaticString, _ value: [String]) {
        write(key, .other(value), { writeStrings(value, to: $0) }, { try $0.encode(value, $1) })
    }

    @inline(never)
    public mutating func list<T: Encodable>(_ key: StaticString, _ value: [T]) {
        nested(key, WrittenField(list: value), { try writeList(value, to: $0) }, { try $0.list(value, $1) })
    }

    /// Sorted by the bytes of the keys.
    @inline(never)
    public mutating func map<T: Encodable>(_ key: StaticString, _ value: [String: T]) {
        nested(key, WrittenField(map: value), { try writeMap(value, to: $0) }, { try $0.map(value, $1) })
    }

    @inline(never)
    public mutating func model<T: Encodable>(_ key: StaticString, _ value: T) {
        nested(key, WrittenField(value), { try $0.write(value) }, { try $0.value(value, $1) })
    }

    @inline(never)
    public mutating func boxed<T: Encodable>(_ key: StaticString, _ box: Indirect<T>) {
        if let compared { return compared.add(WrittenField(box: box)) }
        model(key, box.value)
    }

    @inline(never)
    public mutating func value<T: Encodable>(_ key: StaticString, _ value: T) { model(key, value) }

    /// Nil is written as null.
    @inline(never)
    public mutating func requiredNullable<T: Encodable>(_ key: StaticString, _ value: T?) {
        if let value { model(key, value) } else { null(key) }
    }

    /// Nil is not written at all.
    @inline(never)
    public mutating func nullable<T: Encodable>(_ key: StaticString, _ value: Nullable<T>?) {
        switch value {
        case .value(let value)?: model(key, value)
        case .null?: null(key)
        case nil: compared?.add(.absent)
        }
    }

    /// Members that no property is declared for, sorted by the bytes of their keys.
    @inline(never)
    public mutating func rest<T: Encodable>(_ values: [String: T]) {
        if let compared { return compared.add(WrittenField(map: values)) }
        for key in sortedByBytes(Array(values.keys)) where !tags.contains(where: { key.equals($0.key) }) {
            guard failure == nil, let value = values[key] else { return }
            do {
                if let sink {
                    sink.writeKey(key, isFirst: isEmpty)
                    isEmpty = false
                    try sink.at(.key(key)) { try sink.write(value) }
                } else {
                    try foreign?.value(value, StringKey(key))
                }
            } catch {
                failure = error
            }
        }
    }

    /// The elements of an array from a place on.
    @inline(never)
    public mutating func items<T: Encodable>(_ values: [T], from first: Int) {
        if let compared { return compared.add(WrittenField(list: values)) }
        guard failure == nil, let sink else { return }
        do {
            for (offset, value) in values.enumerated() {
                move(to: first + offset, sink)
                try sink.at(.index(first + offset)) { try sink.write(value) }
            }
        } catch {
            failure = error
        }
    }

    @inline(never)
    private mutating func move(to target: Int, _ sink: JSONSink) {
        for next in (place ?? 0)...max(target, place ?? 0) {
            if next > 0 { sink.append(UInt8(ascii: ",")) }
            if next < target { sink.writeNull() }
        }
        place = target + 1
    }

    // MARK: The back ends

    private mutating func null(_ key: StaticString) {
        write(key, .null, { $0.writeNull() }, { try $0.container.encodeNil(forKey: $1) })
    }

    /// What is to be written of an optional member: its value, null, or nothing.
    mutating func present<T>(_ key: StaticString, _ value: T?) -> T? {
        if let compared {
            // Whether null was read is how a value travelled, not part of it.
            if value == nil { compared.add(.absent) }
            return value
        }
        let ordinal = optionalWrites
        optionalWrites &+= 1
        if value == nil {
            if explicitNulls.contains(ordinal) { null(key) }
            if let text = explicitNulls.text(ordinal) { string(key, text) }
        }
        return value
    }

    /// A value that has no place of its own to be wrong at.
    @inline(__always)
    private mutating func write(
        _ key: StaticString, _ field: @autoclosure () -> WrittenField, _ own: (JSONSink) throws -> Void,
        _ other: (ForeignOutput, StringKey) throws -> Void
    ) {
        if let compared { return compared.add(field()) }
        guard begin(key) else { return }
        do {
            if let sink {
                try own(sink)
            } else if let foreign {
                try other(foreign, StringKey(key.description))
            }
        } catch {
            failure = error
        }
    }

    /// Whether a member is to be written. With the own encoder its key is then.
    @inline(never)
    private mutating func begin(_ key: StaticString) -> Bool {
        guard failure == nil, tags.isEmpty || !tags.contains(where: { areEqual(key, $0.key) }) else {
            return false
        }
        guard let sink else { return true }
        if place == nil {
            sink.writeKey(key, isFirst: isEmpty)
            isEmpty = false
        } else {
            move(to: Int(key.description) ?? 0, sink)
        }
        return true
    }

    @inline(__always)
    private mutating func nested(
        _ key: StaticString, _ field: @autoclosure () -> WrittenField, _ own: (JSONSink) throws -> Void,
        _ other: (ForeignOutput, StringKey) throws -> Void
    ) {
        write(key, field(), { sink in try sink.at(.name(key)) { try own(sink) } }, other)
    }
}
