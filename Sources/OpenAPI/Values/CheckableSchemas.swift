import Documents
import JSONSchema
import JSONText

/// Schemas of every version of OpenAPI in the words of JSON Schema 2020-12, as the engine takes them.
///
/// All stand in one document, under `$defs`, each by a name: that of the component, or its number. Where references lead is
/// decided by the reader, and by nobody else. What the reader does not understand is left out.
struct CheckableSchemas {
    /// A schema by itself, or without the values that it lists.
    private struct Key: Hashable {
        var place: Place
        var listsValues: Bool
    }

    private var numbers: [Key: Int] = [:]
    private var names: [String] = []
    private var numbersByName: [String: Int] = [:]
    private(set) var sites: [Site] = []
    private(set) var texts: [JSONValue] = []
    private var pending: [(number: Int, site: Site, listsValues: Bool)] = []
    /// The only keys that values to be checked have. Nil where the schemas are wanted whole.
    private let keys: Set<String>?

    /// With `keys`, properties that no value has are left out: nothing can be said of them.
    init(keys: Set<String>? = nil) { self.keys = keys }

    static let address = "description:"

    func reference(to number: Int) -> String { "\(Self.address)#\(pointer(to: number))" }

    private func pointer(to number: Int) -> String { Pointer(["$defs", names[number]]).text }

    /// The document that holds all of them.
    var document: JSONValue {
        let schemas = zip(names, texts).map { (key: $0, value: $1) }
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": .object(JSONObject(schemas)),
        ]
    }

    /// The number of a schema, written down when `finish` is called.
    mutating func number(of site: Site, listsValues: Bool = true, named wanted: String? = nil) -> Int {
        let key = Key(place: site.place, listsValues: listsValues)
        if let known = numbers[key] { return known }
        let number = sites.count
        numbers[key] = number
        sites.append(site)
        texts.append(true)
        var name = wanted ?? "\(number)"
        while numbersByName[name] != nil { name += "*" }
        names.append(name)
        numbersByName[name] = number
        pending.append((number, site, listsValues))
        return number
    }

    /// Writes down all that has a number, and all that it refers to.
    mutating func finish(_ reading: inout Reading) {
        while let (number, site, listsValues) = pending.popLast() {
            texts[number] = text(of: site, listsValues: listsValues, &reading)
        }
    }

    /// Compiles the schemas of these numbers. One that can never be checked, since it leads back to itself, accepts all.
    mutating func compile(_ numbers: [Int]) -> [CompiledSchema] {
        for _ in 0..<8 {
            var library = SchemaLibrary()
            library.add(document, at: Self.address, schemas: [])
            do {
                return try library.compile(numbers.map { reference(to: $0) }, formats: .assertion)
            } catch {
                for problem in error.problems {
                    if let number = place(of: problem.location)?.number { texts[number] = true }
                }
            }
        }
        return []
    }

    /// What the engine calls a place: `description:#/$defs/12/properties/name`.
    func place(of location: String) -> (number: Int, pointer: Pointer)? {
        guard let hash = location.firstIndex(of: "#"),
            var pointer = Pointer(String(location[location.index(after: hash)...])),
            pointer.tokens.count > 1, let number = numbersByName[pointer.tokens[1]]
        else { return nil }
        pointer.tokens.removeFirst(2)
        return (number, pointer)
    }

    // MARK: Schemas

    private mutating func text(of site: Site, listsValues: Bool, _ reading: inout Reading) -> JSONValue {
        switch site.node.value {
        case .bool(let verdict): return .bool(verdict)
        case .record: return .object(members(of: reading.entered(site), listsValues: listsValues, &reading))
        case .null, .number, .string, .list: return true
        }
    }

    private mutating func members(
        of site: Site, listsValues: Bool, _ reading: inout Reading
    ) -> JSONObject {
        let isOld = reading.version(at: site) == .v30
        let children = site.children
        var members = JSONObject()
        if let reference = children.first(where: { $0.key == "$ref" }), let text = reference.node.string {
            let target = reading.locate(
                Reference(text: text, span: reference.node.span, home: reference.home), .schema
            ).site
            if let target {
                let number = number(of: target)
                members["$ref"] = .string("#\(pointer(to: number))")
            }
            // What stands beside a reference is ignored in 3.0, where people mean `nullable` all the same.
            if isOld { return nullable(members, children) }
        }
        let types = types(of: site, reading)
        if !types.isEmpty { members["type"] = types.count == 1 ? types[0] : .array(types) }
        for keyword in children {
            if !listsValues, keyword.key == "enum" || keyword.key == "const" { continue }
            add(keyword, types, to: &members, &reading)
        }
        addBounds(children, to: &members)
        addRequired(children, to: &members, &reading)
        return nullable(members, children)
    }

    private mutating func add(
        _ keyword: Site, _ types: [JSONValue], to members: inout JSONObject, _ reading: inout Reading
    ) {
        switch keywordForms[keyword.key] {
        case .schema:
            if keyword.node.list != nil {
                members["prefixItems"] = schemas(keyword.elements, &reading)
            } else if !keyword.node.isNull {
                members[keyword.key] = text(of: keyword, listsValues: true, &reading)
            }
        case .schemas:
            let elements = keyword.elements
            if !elements.isEmpty { members[keyword.key] = schemas(elements, &reading) }
        case .schemasByName:
            guard keyword.node.record != nil else { return }
            var schemas = keyword.children
            if let keys, keyword.key == "properties" { schemas.removeAll { !keys.contains($0.key) } }
            members[keyword.key] = .object(
                JSONObject(schemas.map { ($0.key, text(of: $0, listsValues: true, &reading)) }))
        case .count:
            guard case .number(let text) = keyword.node.value, let count = Double(text), count >= 0,
                count.rounded() == count
            else { return }
            members[keyword.key] = JSONValue(numberText: text)
        case .flag: members[keyword.key] = keyword.node.bool.map { .bool($0) }
        case .text: members[keyword.key] = keyword.node.string.map { .string($0) }
        case .namesByName:
            members[keyword.key] = .object(
                JSONObject(
                    keyword.children.map {
                        ($0.key, .array(($0.node.list ?? []).compactMap { $0.string.map { .string($0) } }))
                    }))
        case .values:
            // Single values that are listed for an array are meant for its elements, which is said elsewhere.
            let isMisplaced =
                types.contains("array") && keyword.node.list?.contains { $0.list != nil } == false
            guard let list = keyword.node.list, !list.isEmpty, !isMisplaced else { return }
            members[keyword.key] = .array(list.map { listed($0, types) })
        case .value: members[keyword.key] = listed(keyword.node, types)
        case nil: break
        }
    }

    private mutating func schemas(_ sites: [Site], _ reading: inout Reading) -> JSONValue {
        .array(sites.map { text(of: $0, listsValues: true, &reading) })
    }
}
