import Foundation

/// A value that several threads share, one at a time.
package final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var held: Value

    package init(_ value: Value) { held = value }

    package var value: Value {
        get { lock.withLock { held } }
        set { lock.withLock { held = newValue } }
    }

    package func with<Result>(_ body: (inout Value) -> Result) -> Result { lock.withLock { body(&held) } }
}
