import Diagnostics
import SchemaGraph
import Surface

/// Names that an earlier run gave, by the keys of what has them.
struct KeptNames {
    let names: [String: String]
    /// The same for calls by keys in which placeholders have no names, and what callers write for these. Nil where two have one.
    private var unnamed: [String: String?] = [:]
    /// The calls that were there.
    private var calls: Set<String> = []

    init(names: [String: String], last: Surface? = nil) {
        self.names = names
        var arguments: [String: String] = [:]
        for call in last?.entries ?? [] where call.kind == .call {
            calls.insert(call.key)
            for member in call.members where member.wireName.hasPrefix("path ") {
                let key = "\(call.key)/parameters/path/\(NameKey.exact(String(member.wireName.dropFirst(5))))"
                arguments[key] = member.name.filter { $0 != "`" }
            }
        }
        for (key, name) in names.merging(arguments, uniquingKeysWith: { own, _ in own }) {
            guard let unnamedKey = NameKey.withoutPlaceholders(key) else { continue }
            unnamed[unnamedKey] = unnamed[unnamedKey] == nil ? name : .some(nil)
        }
    }

    /// The key is made only where there are names to look up.
    func name(_ key: @autoclosure () -> String) -> String? {
        guard !names.isEmpty || !unnamed.isEmpty else { return nil }
        let key = key()
        guard let name = names[key] ?? nameOfCall(key), isIdentifier(name) else { return nil }
        return name
    }

    /// A call that is new by its path, and yet differs from an earlier one only in the names in it.
    private func nameOfCall(_ key: String) -> String? {
        guard let unnamedKey = NameKey.withoutPlaceholders(key), let name = unnamed[unnamedKey],
            !calls.contains(key.split(separator: "/").prefix(3).joined(separator: "/"))
        else { return nil }
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
    static func group(_ wireName: String) -> String { "groups/\(exact(wireName))" }
    static func property(_ wireName: String, of owner: String) -> String {
        "\(owner)/properties/\(exact(wireName))"
    }
    /// The only value that a property had when it was seen first: it is no argument, or in doubt one that may be left out.
    static func onlyValue(of wireName: String, of owner: String) -> String {
        "\(property(wireName, of: owner))/only"
    }
    static func onlyValue(of parameter: Parameter, in operation: String) -> String {
        "\(self.parameter(parameter, of: operation))/only"
    }
    static func member(_ value: ConstantValue, of owner: String) -> String {
        switch value {
        case .string(let text): "\(owner)/enum/\(exact(text))"
        case .number(let text): "\(owner)/enum/number/\(text)"
        case .bool(let flag): "\(owner)/enum/boolean/\(flag)"
        }
    }
    static func operation(_ operation: APIOperation) -> String {
        "paths/\(exact(operation.path))/\(operation.method.lowercased())"
            + (operation.variant.map { "/\(step($0))" } ?? "")
    }
    static func callback(_ callback: Callback, of owner: String) -> String {
        "\(owner)/callbacks/\(step(callback.wireName))/\(step(callback.address))/\(callback.method.lowercased())"
    }
    /// What an operation answers with a status in one media type.
    static func response(_ response: Response, in mediaType: String, of owner: String) -> String {
        let status =
            switch response.status {
            case .code(let code): "code(\(code))"
            case .range(let digit): "range(\(digit))"
            case .default: "default"
            }
        return "\(owner)/responses/\(status)/\(step(mediaType))"
    }
    static func part(_ wireName: String, of owner: String) -> String {
        "\(owner)/requestBody/parts/\(exact(wireName))"
    }
    static func parameter(_ parameter: Parameter, of owner: String) -> String {
        "\(owner)/parameters/\(parameter.location.rawValue)/\(exact(parameter.wireName))"
    }

    /// `text` as one step, and no other text: keys are compared as texts are, to which an accent is the same in one scalar
    /// and in two.
    static func exact(_ text: String) -> String {
        haveSameScalars(text, composed(text)) ? step(text) : "\(step(text))~\(mark(of: text))"
    }

    /// `text` as one step of a JSON pointer.
    static func step(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x2F || $0 == 0x7E }) else { return text }
        let bytes = text.utf8.reduce(into: [UInt8]()) { bytes, byte in
            switch byte {
            case UInt8(ascii: "~"): bytes += "~0".utf8
            case UInt8(ascii: "/"): bytes += "~1".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The key of a call, or of something in it, with no names in the path's template: nobody sees them, and its parameters are
    /// told apart by their positions. Nil for other keys.
    static func withoutPlaceholders(_ key: String) -> String? {
        guard key.hasPrefix("paths/") || key.hasPrefix("type paths/"), key.contains("{") else { return nil }
        var steps = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard steps.count > 1 else { return nil }
        let parts = steps[1].split(separator: "{", omittingEmptySubsequences: false)
        let names = parts.dropFirst().map { String($0.prefix { $0 != "}" }) }
        steps[1] = parts.enumerated().map { $0.offset == 0 ? $0.element : $0.element.drop { $0 != "}" } }
            .joined(separator: "{")
        if let last = steps.last, steps.dropLast().suffix(2) == ["parameters", "path"],
            let position = names.firstIndex(of: last)
        {
            steps[steps.count - 1] = "\(position)"
        }
        return steps.joined(separator: "/")
    }

    /// What one step of a JSON pointer stands for.
    static func text(ofStep step: Substring) -> String {
        String(step).replacing("~1", with: "/").replacing("~0", with: "~")
    }
}
