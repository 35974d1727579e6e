/// A value behind a reference, for types that contain themselves.
public final class Indirect<Value> {
    public let value: Value

    public init(_ value: Value) { self.value = value }
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

extension Indirect: CustomStringConvertible {
    public var description: String { String(describing: value) }
}
