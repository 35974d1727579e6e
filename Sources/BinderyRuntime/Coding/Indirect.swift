/// A value behind a reference, for types that contain themselves, and for large ones.
public final class Indirect<Value> {
    public let value: Value

    public init(_ value: Value) { self.value = value }

    /// Nil for nil.
    public convenience init?(ifPresent value: Value?) {
        guard let value else { return nil }
        self.init(value)
    }
}

extension Indirect: Sendable where Value: Sendable {}

extension Indirect: Equatable where Value: Equatable {
    public static func == (left: Indirect, right: Indirect) -> Bool {
        left === right || left.value == right.value
    }
}

extension Indirect: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Indirect: Checkable where Value: Checkable {
    public func check(_ checks: inout Checks) { value.check(&checks) }
}

/// Shown is the value, as if there were no box.
extension Indirect: CustomReflectable {
    public var customMirror: Mirror { Mirror(reflecting: value) }
}

extension Indirect: CustomStringConvertible {
    public var description: String { String(describing: value) }
}
