/// The members of a JSON object, in the order of the text. Keys are unique by their Unicode scalars: `é` in
/// one scalar and in two are two keys.
public struct JSONObject: Sendable {
    public typealias Element = (key: String, value: JSONValue)

    private var members = KeyTable<JSONValue>()

    public init() {}

    /// Of two members with the same key the first is kept.
    public init(_ members: some Sequence<(key: String, value: JSONValue)>) {
        for (key, value) in members { addIfNew(key, value) }
    }

    mutating func reserveCapacity(_ count: Int) { members.reserveCapacity(count) }

    @inline(never)
    mutating func addIfNew(_ key: String, _ value: JSONValue) { members.addIfNew(key, value) }

    /// The value of a key. Setting nil takes the member away.
    public subscript(key: String) -> JSONValue? {
        get { members[key] }
        set { members[key] = newValue }
    }

    /// The keys, in order.
    public var keys: [String] { members.keys }

    /// The values, in order.
    public var values: [JSONValue] { members.values }
}

extension JSONObject: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { members.keys.count }
    public subscript(position: Int) -> Element { (members.keys[position], members.values[position]) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.lazy.map { (key: $0.0, value: $0.1) })
    }
}

/// The order of the members does not matter.
extension JSONObject: Hashable {
    @inline(never)
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.allSatisfy { right[$0.key] == $0.value }
    }

    public func hash(into hasher: inout Hasher) {
        // A sum is the same in every order.
        var sum = 0
        for (key, value) in self {
            var member = Hasher()
            member.combine(ExactString(key))
            member.combine(value)
            sum &+= member.finalize()
        }
        hasher.combine(count)
        hasher.combine(sum)
    }
}

/// Values by key, in the order in which they came. Keys are compared by their bytes in UTF-8.
struct KeyTable<Value> {
    private(set) var keys: [String] = []
    private(set) var values: [Value] = []
    /// Where each key stands. Made when comparing them one by one would be slow.
    private var places: [ExactString: Int] = [:]

    private static var searchedOneByOne: Int { 12 }

    mutating func reserveCapacity(_ count: Int) {
        keys.reserveCapacity(count)
        values.reserveCapacity(count)
    }

    func place(of key: String) -> Int? {
        if keys.count > Self.searchedOneByOne { return places[ExactString(key)] }
        for place in keys.indices where ExactString(keys[place]) == ExactString(key) { return place }
        return nil
    }

    subscript(key: String) -> Value? {
        get { place(of: key).map { values[$0] } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?): values[place] = value
            case (let place?, nil): remove(at: place)
            case (nil, let value?): append(key, value)
            case (nil, nil): break
            }
        }
    }

    mutating func addIfNew(_ key: String, _ value: Value) {
        if place(of: key) == nil { append(key, value) }
    }

    private mutating func append(_ key: String, _ value: Value) {
        keys.append(key)
        values.append(value)
        if keys.count == Self.searchedOneByOne + 1 {
            indexAll()
        } else if keys.count > Self.searchedOneByOne {
            places[ExactString(key)] = keys.count - 1
        }
    }

    private mutating func remove(at place: Int) {
        keys.remove(at: place)
        values.remove(at: place)
        indexAll()
    }

    private mutating func indexAll() {
        places = [:]
        guard keys.count > Self.searchedOneByOne else { return }
        for place in keys.indices { places[ExactString(keys[place])] = place }
    }
}

extension KeyTable: Sendable where Value: Sendable {}

/// A string that equals only strings of the same Unicode scalars. (`String` equates canonically equivalent
/// ones.)
struct ExactString: Hashable, Sendable {
    let string: String

    init(_ string: String) { self.string = string }

    static func == (left: ExactString, right: ExactString) -> Bool {
        // Strings of the same scalars are equal; most that are not differ in length already.
        left.string.utf8.count == right.string.utf8.count && left.string == right.string
            && left.string.utf8.elementsEqual(right.string.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var copy = string
        copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
