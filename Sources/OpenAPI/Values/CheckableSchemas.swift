import Diagnostics
import Documents
import JSONSchema
import JSONText

/// Schemas of every version of OpenAPI in the words of JSON Schema 2020-12, as the engine takes them.
///
/// All stand in one document, under `$defs`, each by a name: that of the component, or its number. Where references lead is
/// decided by the reader, and by nobody else. What the reader does not understand is left out.
struct CheckableSchemas {
    /// What becomes of listed values.
    enum ListedValues: Hashable {
        case kept
        /// The schema's own are left out.
        case notOwn
        /// Scalars that values may exceed, as those of an open enumeration, are left out; not where they decide which schema
        /// holds.
        case open
    }

    private struct Key: Hashable {
        var place: Place
        var listed: ListedValues
    }

    /// Schemas are called by their places, so that none is called another name when others come; those with their listed
    /// values treated so plainly. Nil: by numbers.
    private let plainNames: ListedValues?
    private var numbers: [Key: Int] = [:]
    private(set) var names: [String] = []
    private var numbersByName = ExactTable<Int>()
    private(set) var sites: [Site] = []
    var texts: [JSONValue] = []
    /// The numbers that each refers to.
    var references: [Set<Int>] = []
    private var pending: [(number: Int, site: Site, listed: ListedValues)] = []
    /// The one that is being written down.
    var current = 0
    /// The only keys that values to be checked have. Nil where the schemas are wanted whole.
    private let keys: ExactSet?
    /// Whether values of the description are held against them.
    var isOfValues: Bool { keys != nil }
    /// Resources, by their roots, in which the way to a schema decides on what it means.
    var dependOnWay: [Place: Bool] = [:]

    /// What travels in one direction only is marked, and has to be there as it is written.
    let isToTheLetter: Bool

    /// With `keys`, properties that no value has are left out: nothing can be said of them.
    init(keys: ExactSet? = nil, plainNames: ListedValues? = nil, isToTheLetter: Bool = false) {
        (self.keys, self.plainNames, self.isToTheLetter) = (keys, plainNames, isToTheLetter)
    }

    static let address = "description:"
    static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

    func reference(to number: Int) -> String { "\(Self.address)\(fragment(to: number))" }

    private func fragment(to number: Int) -> String {
        "#"
            + pointer(to: number).split(separator: "%", omittingEmptySubsequences: false).joined(
                separator: "%25"
            )
            .split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
    }

    private func pointer(to number: Int) -> String { Pointer(["$defs", names[number]]).text }

    /// The document that holds all of them.
    var document: JSONValue {
        let schemas = zip(names, texts).map { (key: $0, value: $1) }
        return ["$schema": Self.dialect, "$defs": .object(JSONObject(schemas))]
    }

    /// The number of a schema, written down when `finish` is called.
    mutating func number(of site: Site, listed: ListedValues = .kept, named wanted: String? = nil) -> Int {
        let key = Key(place: site.place, listed: listed)
        if let known = numbers[key] { return known }
        var name =
            wanted ?? plainNames.map { self.name(of: key) + (listed == $0 ? "" : "=") } ?? "\(sites.count)"
        while numbersByName[name] != nil { name += "*" }
        let number = add(site, named: name)
        numbers[key] = number
        pending.append((number, site, listed))
        return number
    }

    /// The number of a resource that is kept as it is written, called by its address.
    mutating func wholeNumber(of root: Site, named address: String) -> Int {
        numbersByName[address] ?? add(root, named: address)
    }

    private mutating func add(_ site: Site, named name: String) -> Int {
        let number = sites.count
        sites.append(site)
        texts.append(true)
        references.append([])
        names.append(name)
        numbersByName[name] = number
        return number
    }

    /// `Pet`, `paths/~1pets/get/…`
    private func name(of key: Key) -> String {
        let pointer = key.place.pointer
        let components = "/components/schemas/"
        let isComponent = pointer.hasPrefix(components) && !pointer.dropFirst(components.count).contains("/")
        return String(pointer.dropFirst(isComponent ? components.count : 1))

    }

    /// Writes down all that has a number, and all that it refers to.
    mutating func finish(_ reading: inout Reading) {
        while let (number, site, listed) = pending.popLast() {
            current = number
            texts[number] = text(of: site, listed, &reading)
        }
    }

    /// Compiles the schemas of these numbers. One that can never be checked, since it leads back to itself, accepts all.
    mutating func compile(_ numbers: [Int]) -> [CompiledSchema] {
        while true {
            var library = SchemaLibrary()
            let resources = names.indices.filter { texts[$0]["$id"] != nil }.map { pointer(to: $0) }
            library.add(document, at: Self.address, schemas: resources)
            do {
                return try library.compile(numbers.map { reference(to: $0) }, formats: .assertion)
            } catch {
                let broken = error.problems.compactMap { place(of: $0.location)?.number }
                // Each round takes out at least one, or there is none to be taken out.
                guard broken.contains(where: { texts[$0] != true }) else { return [] }
                for number in broken { texts[number] = true }
            }
        }
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

    private mutating func text(of site: Site, _ listed: ListedValues, _ reading: inout Reading) -> JSONValue {
        switch site.node.value {
        case .bool(let verdict): return .bool(verdict)
        case .record:
            if let whole = wholeReference(to: site, &reading) { return ["$ref": .string(whole)] }
            return .object(members(of: reading.entered(site), listed, &reading))
        case .null, .number, .string, .list: return true
        }
    }

    private mutating func members(
        of site: Site, _ listed: ListedValues, _ reading: inout Reading
    ) -> JSONObject {
        let isOld = reading.version(at: site) == .v30
        let children = site.children
        var members = JSONObject()
        let referring = children.first { $0.key == "$ref" } ?? children.first { $0.key == "$dynamicRef" }
        if let referring, let text = referring.node.string {
            members["$ref"] = reference(text, referring, listed, &reading).map { .string($0) }
            // What stands beside a reference is ignored in 3.0, where people mean `nullable` all the same.
            if isOld { return nullable(members, children) }
        }
        let types = types(of: site, reading)
        if !types.isEmpty { members["type"] = types.count == 1 ? types[0] : .array(types) }
        let dropsValues = listed == .notOwn || listed == .open && listsOnlyScalars(children)
        for keyword in children {
            if dropsValues, keyword.key == "enum" || keyword.key == "const" { continue }
            let isSure = listed == .open && sureKeywords.contains(keyword.key)
            add(keyword, types, isSure ? .open : .kept, to: &members, &reading)
        }
        addBounds(children, to: &members)
        addRequired(children, to: &members, &reading)
        for word in ["readOnly", "writeOnly"] where isToTheLetter && site.node[word]?.bool == true {
            members[word] = true
        }
        return nullable(members, children)
    }

    private mutating func reference(
        _ text: String, _ site: Site, _ listed: ListedValues, _ reading: inout Reading
    ) -> String? {
        let reference = Reference(text: text, span: site.node.span, home: site.home)
        guard let target = reading.locate(reference, .schema).site else {
            return isMetaSchema(text) ? text : nil
        }
        if let whole = wholeReference(to: target, &reading) { return whole }
        let number = number(of: target, listed: listed == .open ? .open : .kept)
        references[current].insert(number)
        return fragment(to: number)
    }

    private mutating func add(
        _ keyword: Site, _ types: [JSONValue], _ listed: ListedValues, to members: inout JSONObject,
        _ reading: inout Reading
    ) {
        switch keywordForms[keyword.key] {
        case .schema:
            if keyword.node.list != nil {
                members["prefixItems"] = schemas(keyword.elements, listed, &reading)
            } else if !keyword.node.isNull {
                members[keyword.key] = text(of: keyword, listed, &reading)
            }
        case .schemas:
            let elements = keyword.elements
            if !elements.isEmpty { members[keyword.key] = schemas(elements, listed, &reading) }
        case .schemasByName:
            guard keyword.node.record != nil else { return }
            var schemas = entries(of: keyword, &reading)
            if let keys, keyword.key == "properties" { schemas.removeAll { !keys.contains($0.key) } }
            members[keyword.key] = .object(
                JSONObject(schemas.map { ($0.key, text(of: $0, listed, &reading)) }))
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
            guard let list = keyword.node.list, !list.isEmpty || plainNames != nil, !isMisplaced else {
                return
            }
            members[keyword.key] = .array(list.map { listedValue($0, types) })
        case .value: members[keyword.key] = listedValue(keyword.node, types)
        case nil: break
        }
    }

    /// What stands under a keyword by name. A reference among them, of which was told when it was read, stands for what it
    /// leads to.
    private func entries(of keyword: Site, _ reading: inout Reading) -> [Site] {
        guard keyword.node["$ref"]?.string != nil else { return keyword.children }
        let told = reading.report
        defer { reading.report = told }
        return reading.entries(of: keyword, "the schema")
    }

    private mutating func schemas(_ sites: [Site], _ listed: ListedValues, _ reading: inout Reading)
        -> JSONValue
    {
        .array(sites.map { text(of: $0, listed, &reading) })
    }
}
