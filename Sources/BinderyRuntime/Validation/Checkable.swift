/// A value with limits, its own or those of what stands inside it.
public protocol Checkable: ~Copyable {
    /// Reports every limit that is not kept.
    func check(_ checks: inout Checks)
}

extension Checkable {
    /// Every limit that the value does not keep.
    public func violations() -> [Violation] {
        var checks = Checks()
        check(&checks)
        return checks.violations
    }

    /// Throws when the value does not keep all its limits.
    public func validate() throws(ValidationError) {
        let violations = violations()
        if !violations.isEmpty { throw ValidationError(violations) }
    }
}

extension Optional: Checkable where Wrapped: Checkable {
    public func check(_ checks: inout Checks) { self?.check(&checks) }
}

extension Array: Checkable where Element: Checkable {
    public func check(_ checks: inout Checks) { checks.models(nil, self) }
}

extension Dictionary: Checkable where Key == String, Value: Checkable {
    public func check(_ checks: inout Checks) { checks.models(nil, self) }
}
