import Documents

/// A value that the description gives for a schema. All of them are held against their schemas when these are known.
struct WrittenValue: Sendable {
    enum Kind: Sendable {
        case example
        /// Of a parameter or header, which some write as it looks on the wire.
        case exampleOnTheWire
        /// Of a body that is no JSON: where it is a text, it is the whole body, and not the value.
        case exampleOfText
        case standard
        /// One of the values under `enum`, or the one under `const`.
        case member
    }

    var kind: Kind
    var node: Node
    var schema: SchemaSite
}

/// A schema, and where it is written.
struct SchemaSite: Sendable {
    var id: SchemaObject.ID
    var site: Site

    init(id: SchemaObject.ID, site: Site) {
        self.id = id
        self.site = site
    }

    init?(_ id: SchemaObject.ID?, _ site: Site?) {
        guard let id, let site else { return nil }
        self.init(id: id, site: site)
    }
}

extension Reading {
    /// Remembers the values that a schema gives itself. A null is taken for no value, as an empty line of YAML is one.
    mutating func noteValues(in keywords: [Site], of schema: SchemaSite) {
        func note(_ kind: WrittenValue.Kind, _ nodes: [Node]) {
            for node in nodes where !node.isNull {
                values.append(WrittenValue(kind: kind, node: node, schema: schema))
            }
        }
        for keyword in keywords {
            switch keyword.key {
            case "default": note(.standard, [keyword.node])
            case "example": note(.example, [keyword.node])
            case "examples": note(.example, keyword.node.list ?? [])
            case "enum": note(.member, keyword.node.list ?? [])
            case "const": note(.member, [keyword.node])
            default: break
            }
        }
    }

    /// Remembers what stands under `example` and `examples` of a parameter, a header or a media type.
    mutating func noteExamples(of holder: Site, _ schema: SchemaSite?, as kind: WrittenValue.Kind = .example)
    {
        guard let schema else { return }
        var nodes = [holder.node["example"]]
        let children = holder.children.first { $0.key == "examples" }?.children ?? []
        for example in children where example.node.record != nil {
            let target = example.node["$ref"] == nil ? example : shownExample(example)
            nodes.append(target?.node["dataValue"] ?? target?.node["value"])
        }
        for case let node? in nodes where !node.isNull && node["$ref"] == nil {
            if kind == .exampleOfText, node.string != nil { continue }
            values.append(WrittenValue(kind: kind, node: node, schema: schema))
        }
    }

    /// Where the reference leads. That it leads nowhere was reported already.
    private mutating func shownExample(_ site: Site) -> Site? {
        guard let node = site.node["$ref"], let text = node.string else { return nil }
        return locate(Reference(text: text, span: node.span, home: site.home), .example).site
    }
}

/// Whether a value of this media type is written in a description as what it means: an object for an object.
func isWrittenAsData(_ mediaType: String) -> Bool {
    mediaType == "application/json" || mediaType.lowercased().contains("json")
}
