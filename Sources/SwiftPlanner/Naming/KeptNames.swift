import SchemaGraph

/// Names that an earlier run gave, by the keys of what has them.
struct KeptNames {
    let names: [String: String]

    /// The key is made only where there are names to look up.
    func name(_ key: @autoclosure () -> String) -> String? {
        guard !names.isEmpty, let name = names[key()], isIdentifier(name) else { return nil }
        return name
    }
}

/// Keys say where something stands without saying which number it has: an addition changes none of them.
enum NameKey {
    /// What stands at a key and the type that is declared for it have names of their own.
    static func type(_ key: String) -> String { "type \(key)" }
    /// What is declared elsewhere has a name that depends on what else has it, but a place of its own.
    static func named(_ schema: Schema) -> String {
        let place =
            schema.isElsewhere
            ? schema.origin.pointer : "components/schemas/\(step(schema.componentName ?? ""))"
        return schema.isSentForm ? "\(place)/sent" : place
    }
    static func group(_ wireName: String) -> String { "groups/\(step(wireName))" }
    static func property(_ wireName: String, of owner: String) -> String {
        "\(owner)/properties/\(step(wireName))"
    }
    /// The only value that a property had when it was seen first: it is no argument, or in doubt one that may be left out.
    static func onlyValue(of wireName: String, of owner: String) -> String {
        "\(property(wireName, of: owner))/only"
    }
    static func member(_ value: ConstantValue, of owner: String) -> String {
        switch value {
        case .string(let text): "\(owner)/enum/\(step(text))"
        case .number(let text): "\(owner)/enum/number/\(text)"
        case .bool(let flag): "\(owner)/enum/boolean/\(flag)"
        }
    }
    static func operation(_ operation: APIOperation) -> String {
        "paths/\(step(operation.path))/\(operation.method.lowercased())"
            + (operation.variant.map { "/\(step($0))" } ?? "")
    }
    static func callback(_ callback: Callback, of owner: String) -> String {
        "\(owner)/callbacks/\(step(callback.wireName))/\(step(callback.address))/\(callback.method.lowercased())"
    }
    static func part(_ wireName: String, of owner: String) -> String {
        "\(owner)/requestBody/parts/\(step(wireName))"
    }
    static func parameter(_ parameter: Parameter, of owner: String) -> String {
        "\(owner)/parameters/\(parameter.location.rawValue)/\(step(parameter.wireName))"
    }

    /// `text` as one step of a JSON pointer.
    static func step(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x2F || $0 == 0x7E }) else { return text }
        return text.replacing("~", with: "~0").replacing("/", with: "~1")
    }

    /// What one step of a JSON pointer stands for.
    static func text(ofStep step: Substring) -> String {
        String(step).replacing("~1", with: "/").replacing("~0", with: "~")
    }
}
