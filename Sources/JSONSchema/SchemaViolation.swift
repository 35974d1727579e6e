import JSONText

/// One thing that is not as a schema wants it.
public struct SchemaViolation: Hashable, Sendable, CustomStringConvertible {
    /// Where in the value, as a JSON pointer: `/items/3/name`. Empty for the whole value.
    public let instancePointer: String
    /// The document of the schema, and the keyword in it:
    /// `https://example.com/pets#/properties/name/maxLength`.
    public let schemaLocation: String
    /// `maxLength`. For a schema that accepts nothing, the keyword whose value it is: `additionalProperties`.
    public let keyword: String
    /// What the schema wants: `at most 3 characters`.
    public let expected: String
    /// What is there: `4 characters`.
    public let found: String
    /// For `anyOf` and `oneOf`, why none of the schemas fits.
    public let causes: [SchemaViolation]

    /// What is wrong, in a sentence: `expected at most 3 characters, found 4 characters`.
    public var message: String { "expected \(expected), found \(found)" }

    public var description: String {
        "\(instancePointer.isEmpty ? "the value" : instancePointer): \(message)"
    }
}

/// What was noted about the value at `root`, in the order of the text.
func violations(
    _ records: [ViolationRecord], _ program: Program, _ tape: JSONTape, below root: Int
) -> [SchemaViolation] {
    var places: Set<Int> = []
    var pending = records
    while let record = pending.popLast() {
        places.insert(record.place)
        pending.append(contentsOf: record.causes)
    }
    let pointers = pointers(to: places.sorted(), in: tape, below: root)
    func violation(_ record: ViolationRecord) -> SchemaViolation {
        let words = ViolationWords(record, program, tape)
        let place = program.place(of: record.node)
        return SchemaViolation(
            instancePointer: pointers[record.place] ?? "",
            schemaLocation: record.keyword.map { "\(place.location)/\($0.rawValue)" } ?? place.location,
            keyword: record.keyword?.rawValue ?? place.keyword, expected: words.expected, found: words.found,
            causes: record.causes.map(violation))
    }
    // Equal places stay in the order in which they were noted.
    return records.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        .map { violation($0.element) }
}

/// The JSON pointers to values of a tape, and to keys, which have those of their values. `places` are in
/// order. One pass over the containers on the way.
private func pointers(to places: [Int], in tape: JSONTape, below root: Int) -> [Int: String] {
    var pointers = [root: ""]
    var next = places.firstIndex { $0 > root } ?? places.count
    func visit(_ container: Int, _ pointer: String) {
        let isObject = tape[container].kind == .object
        for (number, child) in tape.children(of: container).enumerated() {
            guard next < places.count, places[next] < tape[container].next else { return }
            let value = isObject ? child + 1 : child
            guard places[next] < tape[value].next else { continue }
            let token = isObject ? escapedPointerToken(tape.string(at: child)) : String(number)
            while next < places.count, places[next] <= value {
                pointers[places[next]] = "\(pointer)/\(token)"
                next += 1
            }
            visit(value, "\(pointer)/\(token)")
        }
    }
    visit(root, "")
    return pointers
}
