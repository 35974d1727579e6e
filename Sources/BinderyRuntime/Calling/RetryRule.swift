import Foundation
import JSONText

/// What is tried again, and how long is waited before.
public struct RetryRule: Hashable, Sendable {
    /// A body with this text, number or boolean at that place.
    public struct Sign: Hashable, Sendable {
        public let place: BodyPlace
        public let value: String

        public init(_ place: BodyPlace, _ value: String) {
            self.place = place
            self.value = value
        }
    }

    /// How often at most.
    public var retries: Int
    public var statuses: Set<Int>
    /// Before the first retry; doubled for each further one, up to `longestDelay`. Chance takes up to half of it away.
    public var delay: Duration
    public var longestDelay: Duration
    /// The longest that a server may ask to wait.
    public var longestRetryAfter: Duration
    /// Bodies of failures that are tried again whatever the status.
    public var also: [Sign]
    /// Bodies of failures that never are.
    public var never: [Sign]

    public init(
        retries: Int = 2, statuses: Set<Int> = [408, 429, 500, 502, 503, 504],
        delay: Duration = .milliseconds(500),
        longestDelay: Duration = .seconds(8), longestRetryAfter: Duration = .seconds(60), also: [Sign] = [],
        never: [Sign] = []
    ) {
        self.retries = retries
        self.statuses = statuses
        self.delay = delay
        self.longestDelay = longestDelay
        self.longestRetryAfter = longestRetryAfter
        self.also = also
        self.never = never
    }

    /// Nothing is tried again.
    public static var never: RetryRule { RetryRule(retries: 0) }
}

extension RetryRule {
    /// Whether an answer asks for another attempt. Statuses that say that the request was not begun hold for any.
    func allows(_ response: HTTPResponse, isRepeatable: Bool) -> Bool {
        let tape = also.isEmpty && never.isEmpty ? nil : try? JSONTape(response.body)
        if let tape, never.contains(where: { $0.fits(tape) }) { return false }
        if statuses.contains(response.status), isRepeatable || [408, 429].contains(response.status) {
            return true
        }
        guard let tape, isRepeatable else { return false }
        return also.contains { $0.fits(tape) }
    }

    /// How long to wait before the retry of that number, from 1. Nil when the server asks for more than is allowed.
    func pause(before retry: Int, after response: HTTPResponse?, _ time: TimeAndChance) -> Duration? {
        if let asked = response?.headers["Retry-After"].flatMap({ retryAfter($0, time.now()) }) {
            return asked <= longestRetryAfter ? asked : nil
        }
        let doubled = delay * Double(1 << min(retry - 1, 30))
        return min(doubled, longestDelay) * (1 - time.fraction() / 2)
    }
}

extension RetryRule.Sign {
    fileprivate func fits(_ tape: JSONTape) -> Bool {
        place.text(in: tape) == value || place.flag(in: tape).map(String.init) == value
    }
}

/// Seconds, or a date (RFC 9110 §10.2.3). A date that has passed is no time at all.
func retryAfter(_ text: String, _ now: Date) -> Duration? {
    let text = text.trimmingCharacters(in: .whitespaces)
    if !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
        return .seconds(wholeNumber("0" + text.drop { $0 == "0" }) ?? 1_000_000_000)
    }
    return httpDate(text).map { .seconds(max(0, $0.timeIntervalSince(now))) }
}

/// How many retries all calls of a client may make beside what succeeds: a server that is down is not hammered.
struct RetryBudget: Sendable {
    private static let capacity = 100.0
    private var left = capacity

    /// False when there are none left.
    mutating func take() -> Bool {
        guard left >= 1 else { return false }
        left -= 1
        return true
    }

    /// Each success pays for a fifth of a retry; one after retries gives the last of them back.
    mutating func succeeded(afterRetries retries: Int) {
        left = min(Self.capacity, left + (retries > 0 ? 1 : 0.2))
    }
}
