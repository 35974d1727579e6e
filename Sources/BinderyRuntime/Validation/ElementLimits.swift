/// What holds each element of a stream against its limits, as it arrives.
public struct ElementLimits<Element>: Sendable {
    public typealias Check = @Sendable (inout Checks, Element) -> Void

    /// Nil: the type of the elements knows their limits.
    let check: Check?

    func hold(_ element: Element) throws(ValidationError) {
        var checks = Checks()
        if let check {
            check(&checks, element)
        } else {
            (element as? any Checkable)?.check(&checks)
        }
        if !checks.violations.isEmpty { throw ValidationError(checks.violations) }
    }
}
