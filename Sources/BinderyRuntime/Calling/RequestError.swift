/// Why a request could not be built from its arguments.
public struct RequestError: Error, Hashable, CustomStringConvertible {
    /// The wire name of the parameter, or nil when the fault lies elsewhere.
    public let parameter: String?
    public let message: String

    public init(parameter: String? = nil, _ message: String) {
        self.parameter = parameter
        self.message = message
    }

    public var description: String { parameter.map { "`\($0)`: \(message)" } ?? message }
}

// The values themselves are never quoted: they may be secrets.
extension RequestError {
    static func missingPathValue(_ name: String) -> RequestError {
        RequestError(parameter: name, "the path needs a value, and none was given")
    }

    static func undefinedPathValue(_ name: String) -> RequestError {
        RequestError(parameter: name, "the path needs a value, and an empty list or object gives none")
    }

    static func emptyPathValue(_ name: String) -> RequestError {
        RequestError(parameter: name, "the value is empty, and the request would go to another path")
    }

    static func dotPathValue(_ name: String) -> RequestError {
        RequestError(
            parameter: name, "the value is `.` or `..`, and the request would go to another path")
    }

    static func unsendableHeader(_ name: String, _ fault: String) -> RequestError {
        RequestError(parameter: name, fault)
    }

    static func unsendableCookie(_ name: String) -> RequestError {
        RequestError(
            parameter: name, "the value holds a `;`, a line break or a NUL, which would end the cookie")
    }

    static func nestedValue(_ name: String) -> RequestError {
        RequestError(
            parameter: name, "a list or object within a list or object has no form in this parameter's style")
    }

    static func unencodableValue(_ name: String, _ error: any Error) -> RequestError {
        RequestError(parameter: name, "the value cannot be written as JSON: \(describeCodingError(error))")
    }

    static func unencodableBody(_ error: any Error) -> RequestError {
        RequestError("the body cannot be written as JSON: \(describeCodingError(error))")
    }

    static func formWithoutFields() -> RequestError {
        RequestError("a form is made of an object, and the body is none")
    }

    static func unreadableFile(_ name: String?) -> RequestError {
        RequestError(parameter: name, "the file does not exist or cannot be read")
    }

    static func unusableServer() -> RequestError {
        RequestError(
            "the server's URL is not of the form `https://host/path`, and a request needs scheme and host")
    }
}
