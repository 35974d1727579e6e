import Foundation

/// A value that does not keep a limit of the API's description.
public struct Violation: Hashable, Sendable {
    /// Where the value stands, as a JSON pointer (RFC 6901): `/fees/0/amount`. Empty for the whole value.
    public let pointer: String
    /// The limit: `maxLength`.
    public let keyword: String
    /// What was expected and what was found. Never quotes text, which may be a secret.
    public let message: String

    public init(pointer: String, keyword: String, message: String) {
        self.pointer = pointer
        self.keyword = keyword
        self.message = message
    }
}

extension Violation: CustomStringConvertible {
    public var description: String { pointer.isEmpty ? message : "`\(pointer)`: \(message)" }
}

/// Every limit that a value does not keep.
public struct ValidationError: Error, Hashable, CustomStringConvertible {
    /// In the order of the value's properties; never empty when thrown.
    public let violations: [Violation]

    public init(_ violations: [Violation]) { self.violations = violations }

    public var description: String { violations.map(\.description).joined(separator: "; ") }
}

extension ValidationError: LocalizedError {
    public var errorDescription: String? { description }
}
