import Diagnostics
import SchemaGraph
import Surface

/// What a person decides about an SDK besides its description.
package struct PlanSettings: Sendable {
    /// The module's name, a Swift identifier: `Paypercut`.
    package var module: String
    /// The module that holds the runtime: `BinderyRuntime`, or the copy in the SDK's own package.
    package var runtimeModule: String
    /// Whether models are `Hashable`. Nil: as long as there are at most 250 types, since it costs the compiler a quarter
    /// more.
    package var isHashable: Bool?

    /// Names that an earlier run gave, by the keys that it gave them: they stay as they were.
    package var keptNames: [String: String] = [:]

    /// What callers saw of the SDK before: the order of arguments stays as it was.
    package var last: Surface? {
        didSet {
            let calls = (last?.entries ?? []).filter { $0.kind == .call }
            keptCalls = Dictionary(
                calls.flatMap { call in
                    [call.key, NameKey.withoutPlaceholders(call.key)].compactMap { key in
                        key.map { ($0, KeptCall(call)) }
                    }
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// How callers write a call that was there.
    struct KeptCall: Sendable {
        /// In order.
        var arguments: [String]
        /// Those with nothing before them.
        var unlabelled: Set<String>

        init(_ call: Surface.Entry) {
            arguments = call.members.map(\.name)
            unlabelled = Set(
                arguments.filter { name in
                    ["(", ", "].contains { call.signature.contains("\($0)_ \(name):") }
                })
        }
    }
    /// Whether types that are found again under new names keep their old ones.
    package var keepsFormerNames = false
    /// Types of the last surface that have new names, at the places that they have now.
    var renamed: [Surface.Entry] = []
    /// By the keys of operations.
    private var keptCalls: [String: KeptCall] = [:]

    func keptCall(_ operation: APIOperation) -> KeptCall? {
        guard !keptCalls.isEmpty else { return nil }
        let key = NameKey.operation(operation)
        return keptCalls[key] ?? NameKey.withoutPlaceholders(key).flatMap { keptCalls[$0] }
    }

    /// Names for single places of the description.
    package var chosenNames: [ChosenName] = []

    /// A Swift type that somebody wants instead of the usual one, and where that is written.
    package struct TypeChoice: Sendable {
        /// A format, or the pointer of a schema or property: `#/components/schemas/Pet/properties/id`.
        package var key: String
        package var type: String
        package var span: Span

        package init(key: String, type: String, span: Span) {
            self.key = key
            self.type = type
            self.span = span
        }
    }

    /// The types of formats.
    package var formats: [TypeChoice] = []
    /// The types of single places, which win over all others.
    package var types: [TypeChoice] = []
    /// Which enumerations are closed. Without a choice all are open that do not say otherwise themselves.
    package var enumerations: [EnumerationChoice] = []
    /// Whether keys that the description does not know are kept everywhere.
    package var keepsUnknown = false
    /// Whether what is only received cannot be encoded, and what is only sent not decoded.
    package var codesOneWay = false

    package init(module: String, runtimeModule: String = "BinderyRuntime", isHashable: Bool? = nil) {
        self.module = module
        self.runtimeModule = runtimeModule
        self.isHashable = isHashable
    }

    var clientType: String { "\(module)Client" }
    var serverType: String { "\(module)Server" }
    var errorType: String { "\(module)Error" }
    var errorBodyType: String { "\(module)ErrorBody" }
    var operationProtocol: String { "\(module)Operation" }
    var eventType: String { "\(module)Event" }
    var webhooksType: String { "\(module)Webhooks" }
    /// What the client conforms to, and whoever stands in for it.
    var callingProtocol: String { "\(module)Calling" }

    /// Names that no other type may have, wherever it stands: generated code writes them without a module.
    var reservedTypeNames: Set<String> {
        SwiftPlanner.reservedTypeNames.union([
            module, runtimeModule, clientType, serverType, errorType, errorBodyType, operationProtocol,
            callingProtocol, eventType, webhooksType,
        ])
    }
}
