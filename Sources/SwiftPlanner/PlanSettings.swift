/// What a person decides about an SDK besides its description.
package struct PlanSettings: Sendable {
    /// The module's name, a Swift identifier: `Paypercut`.
    package var module: String
    /// The module that holds the runtime: `BinderyRuntime`, or the copy in the SDK's own package.
    package var runtimeModule: String

    package init(module: String, runtimeModule: String = "BinderyRuntime") {
        self.module = module
        self.runtimeModule = runtimeModule
    }

    var clientType: String { "\(module)Client" }
    var serverType: String { "\(module)Server" }
    var errorType: String { "\(module)Error" }
    var errorBodyType: String { "\(module)ErrorBody" }
    var operationProtocol: String { "\(module)Operation" }

    /// Names that no schema may have.
    var sdkTypeNames: Set<String> {
        [module, runtimeModule, clientType, serverType, errorType, errorBodyType, operationProtocol]
    }
}
