import JSONText

/// A value in a document that is a schema, or was referred to as one.
struct SchemaPlace {
    let value: JSONValue
    let document: Int
    /// From the root of the document.
    let pointer: String
    /// The schema resource that it belongs to.
    let resource: Int
}

/// A document's root, or a schema in it that has an `$id`.
struct SchemaResource {
    let base: URIReference
    let root: (value: JSONValue, document: Int, pointer: String)
    /// The resource around it.
    let parent: Int?
    /// Known once it has been asked for, when every resource has been found that may be its dialect.
    var vocabularies: Vocabularies?
    var anchors: [String: SchemaPlace] = [:]
    var dynamicAnchors: [String: SchemaPlace] = [:]
}

/// A place, by which it is found again. Pointers are compared by their bytes.
struct PlaceKey: Hashable {
    let document: Int
    let pointer: String

    static func == (left: PlaceKey, right: PlaceKey) -> Bool {
        left.document == right.document && left.pointer.utf8.elementsEqual(right.pointer.utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(document)
        var copy = pointer
        copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Finds what references mean: resources by their URIs, places in them by pointers and anchors.
struct SchemaIndex {
    private let library: SchemaLibrary
    /// The URIs by which the library knows the documents that are in use.
    private(set) var documents: [String] = []
    private(set) var resources: [SchemaResource] = []
    private var resourceOfURI: [String: Int] = [:]
    /// By document and pointer.
    private var resourceAt: [PlaceKey: Int] = [:]
    private var visited: Set<PlaceKey> = []
    var problems: [SchemaProblem] = []

    init(_ library: SchemaLibrary) { self.library = library }

    func location(_ place: SchemaPlace, _ keyword: String? = nil) -> String {
        location(place.document, place.pointer + (keyword.map { "/\(escapedPointerToken($0))" } ?? ""))
    }

    private func location(_ document: Int, _ pointer: String) -> String {
        "\(documents[document])#\(pointer)"
    }

    /// The place that a reference names. Nil when there is none; the caller reports it.
    mutating func resolve(_ reference: String, from resource: Int?) -> SchemaPlace? {
        var target = URIReference(reference)
        if let resource { target = target.resolved(against: resources[resource].base) }
        guard let found = self.resource(of: target.withoutFragment) else { return nil }
        let fragment = target.decodedFragment
        if fragment.isEmpty || fragment.hasPrefix("/") { return place(fragment, in: found) }
        return resources[found].anchors[fragment]
    }

    private mutating func resource(of uri: String) -> Int? {
        if let known = resourceOfURI[uri] { return known }
        if let document = library.documents[uri] { return add(document, at: uri) }
        guard let text = MetaSchemas.text(of: uri), let root = try? JSONValue(parsing: "\(text)") else {
            return nil
        }
        return add(SchemaLibrary.Document(root: root, schemas: [""]), at: uri)
    }

    private mutating func add(_ document: SchemaLibrary.Document, at uri: String) -> Int {
        let number = documents.count
        documents.append(uri)
        let id = addResource(document.root, number, "", URIReference(uri), parent: nil)
        resourceOfURI[uri] = id
        for pointer in document.schemas {
            guard let value = value(pointer, below: document.root) else { continue }
            visit(SchemaPlace(value: value, document: number, pointer: pointer, resource: id))
        }
        return id
    }

    private mutating func addResource(
        _ value: JSONValue, _ document: Int, _ pointer: String, _ base: URIReference, parent: Int?
    ) -> Int {
        let id = resources.count
        resources.append(
            SchemaResource(base: base, root: (value, document, pointer), parent: parent))
        if resourceOfURI[base.withoutFragment] == nil { resourceOfURI[base.withoutFragment] = id }
        resourceAt[PlaceKey(document: document, pointer: pointer)] = id
        return id
    }

    /// Which keywords count in a resource: those of the dialect that it names, or that the resource around it has.
    mutating func vocabularies(of resource: Int) -> Vocabularies {
        if let known = resources[resource].vocabularies { return known }
        let (root, parent) = (resources[resource].root, resources[resource].parent)
        let vocabularies: Vocabularies
        switch root.value["$schema"]?.string {
        case MetaSchemas.dialect: vocabularies = .standard
        case let dialect?:
            vocabularies = self.vocabularies(
                of: dialect, at: location(root.document, root.pointer + "/$schema"))
        case nil: vocabularies = parent.map { self.vocabularies(of: $0) } ?? .standard
        }
        resources[resource].vocabularies = vocabularies
        return vocabularies
    }

    /// What a meta-schema says about the keywords that count.
    private mutating func vocabularies(of dialect: String, at location: String) -> Vocabularies {
        guard let found = resource(of: URIReference(dialect).withoutFragment) else {
            problems.append(.unknownDialect(dialect, at: location))
            return .standard
        }
        guard let members = resources[found].root.value["$vocabulary"]?.object else { return .standard }
        var vocabularies: Vocabularies = []
        for (uri, isRequired) in members {
            if let vocabulary = Vocabularies(uri: uri) {
                vocabularies.formUnion(vocabulary)
            } else if isRequired.bool == true {
                problems.append(.unknownVocabulary(uri, at: location))
            }
        }
        return vocabularies
    }

    /// The place at a pointer from a resource's root. It belongs to the innermost resource on the way.
    private mutating func place(_ pointer: String, in resource: Int) -> SchemaPlace? {
        let root = resources[resource].root
        var value = root.value
        var full = root.pointer
        var owner = resource
        for token in pointerTokens(pointer) {
            guard let next = child(token, of: value) else { return nil }
            value = next
            full += "/\(escapedPointerToken(token))"
            owner = resourceAt[PlaceKey(document: root.document, pointer: full)] ?? owner
        }
        visit(SchemaPlace(value: value, document: root.document, pointer: full, resource: owner))
        // Visiting may have found that the place is a resource of its own.
        owner = resourceAt[PlaceKey(document: root.document, pointer: full)] ?? owner
        return SchemaPlace(value: value, document: root.document, pointer: full, resource: owner)
    }

    /// The place of a schema that stands in another.
    func subplace(_ place: SchemaPlace, _ value: JSONValue, _ tokens: String...) -> SchemaPlace {
        let pointer = tokens.reduce(place.pointer) { "\($0)/\(escapedPointerToken($1))" }
        let owner =
            value["$id"] == nil
            ? place.resource
            : resourceAt[PlaceKey(document: place.document, pointer: pointer)] ?? place.resource
        return SchemaPlace(value: value, document: place.document, pointer: pointer, resource: owner)
    }

    /// Notes the identifiers and anchors of a schema and of all schemas in it.
    private mutating func visit(_ start: SchemaPlace) {
        var pending = [start]
        while let place = pending.popLast() {
            let key = PlaceKey(document: place.document, pointer: place.pointer)
            guard let members = place.value.object, visited.insert(key).inserted else { continue }
            let here = note(members, place, key)
            for (keyword, shape) in SubschemaShape.keywords {
                guard let value = members[keyword.rawValue] else { continue }
                let pointer = "\(place.pointer)/\(keyword.rawValue)"
                func add(_ value: JSONValue, _ pointer: String) {
                    pending.append(
                        SchemaPlace(value: value, document: place.document, pointer: pointer, resource: here))
                }
                switch shape {
                case .single: add(value, pointer)
                case .list: for (i, item) in (value.array ?? []).enumerated() { add(item, "\(pointer)/\(i)") }
                case .map:
                    for (key, member) in value.object ?? [:] {
                        add(member, "\(pointer)/\(escapedPointerToken(key))")
                    }
                }
            }
        }
    }

    /// Gives the resource that the schema belongs to.
    private mutating func note(_ members: JSONObject, _ place: SchemaPlace, _ key: PlaceKey) -> Int {
        var here = resourceAt[key] ?? place.resource
        if let id = members["$id"]?.string, !id.hasPrefix("#") {
            let base = URIReference(id).resolved(against: resources[here].base)
            if place.pointer == resources[here].root.pointer {
                resources[here] = rebased(resources[here], base)
                if resourceOfURI[base.withoutFragment] == nil { resourceOfURI[base.withoutFragment] = here }
            } else {
                here = addResource(place.value, place.document, place.pointer, base, parent: here)
            }
        }
        let anchored = SchemaPlace(
            value: place.value, document: place.document, pointer: place.pointer, resource: here)
        if let name = members["$anchor"]?.string { resources[here].anchors[name] = anchored }
        if let name = members["$dynamicAnchor"]?.string {
            resources[here].anchors[name] = anchored
            resources[here].dynamicAnchors[name] = anchored
        }
        return here
    }

    private func rebased(_ resource: SchemaResource, _ base: URIReference) -> SchemaResource {
        SchemaResource(
            base: base, root: resource.root, parent: resource.parent, anchors: resource.anchors,
            dynamicAnchors: resource.dynamicAnchors)
    }

    private func value(_ pointer: String, below root: JSONValue) -> JSONValue? {
        pointerTokens(pointer).reduce(root) { value, token in value.flatMap { child(token, of: $0) } }
    }
}

private func child(_ token: String, of value: JSONValue) -> JSONValue? {
    switch value {
    case .object(let members): members[token]
    case .array(let items): Int(token).flatMap { items.indices.contains($0) ? items[$0] : nil }
    case .string, .number, .bool, .null: nil
    }
}

/// The tokens of a JSON pointer, `~0` and `~1` resolved (RFC 6901).
private func pointerTokens(_ pointer: String) -> [String] {
    guard pointer.hasPrefix("/") else { return [] }
    // By bytes: a combining mark after a slash would make one character of the two.
    let tokens = pointer.utf8.dropFirst().split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return tokens.map { token in
        let text = String(decoding: token, as: UTF8.self)
        guard token.contains(UInt8(ascii: "~")) else { return text }
        return replacing(replacing(text, "~1", "/"), "~0", "~")
    }
}

private func replacing(_ text: String, _ old: String, _ new: String) -> String {
    var result = ""
    var rest = Substring(text).unicodeScalars
    let pattern = old.unicodeScalars
    while !rest.isEmpty {
        if rest.starts(with: pattern) {
            result += new
            rest = rest.dropFirst(pattern.count)
        } else {
            result.unicodeScalars.append(rest.removeFirst())
        }
    }
    return result
}
