import Diagnostics
import Documents
import SchemaGraph

/// What a schema means, before it has a place in the graph.
struct Meaning {
    var shape: Shape
    var isNullable = false
    var constraints = Constraints()
}

extension Lowering {
    /// Gives each component its place first, so that whatever names it finds it there, and then makes them.
    mutating func lowerComponents() {
        for component in model.componentSchemas {
            uses[component.schema.index] = SchemaUse(SchemaID(graph.schemas.count))
            let origin = model[component.schema].origin
            var named = Schema(componentName: component.uniqueName, origin: origin, shape: .any)
            named.isElsewhere = component.isElsewhere
            graph.schemas.append(named)
        }
        for (index, component) in model.componentSchemas.enumerated() {
            let meaning = raised(meaning(of: component.schema), into: SchemaID(index))
            graph.schemas[index].chosenName = model[component.schema].chosenName
            graph.schemas[index].chosenType = model[component.schema].chosenType
            graph.schemas[index].emptyTexts = model[component.schema].emptyTexts
            graph.schemas[index].heldName =
                model[component.schema].heldName ?? graph.schemas[index].heldName
            graph.schemas[index].isInternal = component.isInternal
            graph.schemas[index].documentation = documentation(of: component.schema)
            graph.schemas[index].shape = meaning.shape
            graph.schemas[index].isNullable = meaning.isNullable
            graph.schemas[index].constraints = meaning.constraints
        }
        cutAliasRings()
    }

    /// Components that are nothing but each other, as `allOf` with one branch may say, describe nothing.
    private mutating func cutAliasRings() {
        var isClear = [Bool](repeating: false, count: graph.schemas.count)
        for start in 0..<model.componentSchemas.count where !isClear[start] {
            var passed: [Int] = []
            var current = start
            while !isClear[current], case .alias(let next) = graph.schemas[current].shape {
                isClear[current] = true
                passed.append(current)
                current = next.schema.index
            }
            guard passed.contains(current) else { continue }
            let origin = graph.schemas[current].origin
            warnOnce(.endlessComposition(origin.pointer, at: origin.span))
            degrade(origin, "it is composed of itself")
            graph.schemas[current].shape = .any
        }
    }

    /// A component that is another name for something without a name is that thing itself.
    private mutating func raised(_ meaning: Meaning, into id: SchemaID) -> Meaning {
        guard case .alias(let use) = meaning.shape, graph[use.schema].componentName == nil else {
            return meaning
        }
        let inner = graph[use.schema]
        guard meaning.constraints.isEmpty else { return meaning }
        graph[use.schema].shape = .alias(SchemaUse(id))
        graph[use.schema].constraints = Constraints()
        (graph[id].heldName, graph[use.schema].heldName) = (inner.heldName, nil)
        return Meaning(
            shape: inner.shape, isNullable: meaning.isNullable || use.isNullable || inner.isNullable,
            constraints: inner.constraints)
    }

    /// The place of a schema in the graph. What only repeats or wraps another schema gets no place of its own.
    ///
    /// `keepsWords` is false where the words beside a reference are kept by what the schema stands in: a property.
    mutating func use(_ id: SchemaObject.ID, keepsWords: Bool = true) -> SchemaUse {
        if let known = uses[id.index] { return known }
        if isOpen[id.index] { return reserve(id) }
        guard openCount < Limits.openSchemas else {
            waiting.append(id)
            return reserve(id)
        }
        isOpen[id.index] = true
        openCount += 1
        let meaning = meaning(of: id)
        openCount -= 1
        isOpen[id.index] = false
        let use = place(meaning, id, keepsWords: keepsWords)
        uses[id.index] = use
        while openCount == 0, let next = waiting.popLast() { _ = self.use(next) }
        return use
    }

    private mutating func reserve(_ id: SchemaObject.ID) -> SchemaUse {
        if let known = reserved[id.index] { return SchemaUse(known) }
        let place = SchemaID(graph.schemas.count)
        graph.schemas.append(Schema(origin: model[id].origin, shape: .any))
        reserved[id.index] = place
        return SchemaUse(place)
    }

    private mutating func place(_ meaning: Meaning, _ id: SchemaObject.ID, keepsWords: Bool) -> SchemaUse {
        // A default is said of the property or parameter, not of the type.
        let words = documentation(of: id, withDefault: false)
        let reserved = reserved[id.index]
        if reserved == nil, model[id].chosenType == nil, model[id].emptyTexts.isEmpty,
            model[id].heldName == nil,
            case .alias(let inner) = meaning.shape,
            meaning.constraints.isEmpty
        {
            let isNamed = graph[inner.schema].componentName != nil
            if !isNamed, graph[inner.schema].documentation.isSilent {
                graph[inner.schema].documentation = words
            }
            if !isNamed || !keepsWords || words.isSilent {
                return SchemaUse(inner.schema, isNullable: inner.isNullable || meaning.isNullable)
            }
        }
        var schema = Schema(
            origin: model[id].origin, shape: meaning.shape, isNullable: meaning.isNullable,
            constraints: meaning.constraints, documentation: words)
        schema.chosenName = model[id].chosenName
        schema.chosenType = model[id].chosenType
        schema.emptyTexts = model[id].emptyTexts
        schema.heldName = model[id].heldName
        return SchemaUse(insert(schema, at: reserved), isNullable: meaning.isNullable)
    }

    mutating func insert(_ schema: Schema, at reserved: SchemaID? = nil) -> SchemaID {
        if let reserved {
            graph[reserved] = schema
            return reserved
        }
        graph.schemas.append(schema)
        return SchemaID(graph.schemas.count - 1)
    }

    /// Any value, at a place where nothing more is said.
    mutating func anything(_ origin: Origin) -> SchemaUse {
        SchemaUse(insert(Schema(origin: origin, shape: .any)))
    }
}

extension Documentation {
    /// Nothing is said.
    var isSilent: Bool { title == nil && description == nil && !isDeprecated && notes.isEmpty }
}
