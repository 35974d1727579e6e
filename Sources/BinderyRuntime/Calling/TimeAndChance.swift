import Foundation

/// Where calls have time and chance from. Tests give their own, and no test waits.
public struct TimeAndChance: Sendable {
    /// The clock on the wall: for signatures, expiry and dates in headers.
    public var now: @Sendable () -> Date
    /// A clock that only goes forwards, for how long things take.
    public var uptime: @Sendable () -> Duration
    /// Waits between two attempts. Ends early, with `CancellationError`, when the task is cancelled.
    public var wait: @Sendable (Duration) async throws -> Void
    /// Ends when the time for an attempt is over.
    public var expire: @Sendable (Duration) async throws -> Void
    /// 64 bits that nobody can foretell.
    public var random: @Sendable () -> UInt64

    /// Those of the system.
    public static var system: TimeAndChance {
        let start = ContinuousClock.now
        return TimeAndChance(
            now: { Date() }, uptime: { start.duration(to: .now) }, wait: { try await Task.sleep(for: $0) },
            expire: { try await Task.sleep(for: $0) }, random: { UInt64.random(in: 0 ... .max) })
    }

    public init(
        now: @escaping @Sendable () -> Date, uptime: @escaping @Sendable () -> Duration,
        wait: @escaping @Sendable (Duration) async throws -> Void,
        expire: @escaping @Sendable (Duration) async throws -> Void, random: @escaping @Sendable () -> UInt64
    ) {
        self.now = now
        self.uptime = uptime
        self.wait = wait
        self.expire = expire
        self.random = random
    }

    /// From 0 to just below 1.
    func fraction() -> Double { Double(random() >> 11) / Double(1 << 53) }

    /// A UUID of version 4 (RFC 9562 §5.4).
    func uuid() -> String {
        let (high, low) = (random(), random())
        let halves = (high & ~0xF000 | 0x4000, low & ~(0b11 << 62) | 0b10 << 62)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for place in 0..<32 {
            if place == 8 || place == 12 || place == 16 || place == 20 { text.append(UInt8(ascii: "-")) }
            let half = place < 16 ? halves.0 : halves.1
            let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - place % 16 * 4)) & 15
            text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Letters and digits.
    func word(_ count: Int) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        return String((0..<count).map { _ in alphabet[Int(random() >> 58)] })
    }
}

/// A value that several calls share, one at a time: the lock guards it.
final class Shared<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) { self.value = value }

    func with<Result>(_ body: (inout Value) -> Result) -> Result { lock.withLock { body(&value) } }
}
