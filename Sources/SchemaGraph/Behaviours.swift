/// What an API does beyond requests and answers, for all of its operations.
package struct Behaviours: Sendable {
    package var retry = RetryBehaviour()
    package var errors: ErrorBehaviour?
    package var isHTTPSOnly = false
    package var headers: [HeaderBehaviour] = []
    /// The size from which request bodies are compressed.
    package var gzipMinimum: Int?
    /// How webhooks prove where they come from; the first is the usual one.
    package var webhookSignatures: [WebhookSignatureBehaviour] = []
    /// Where the body of a webhook says which one it is, as a JSON pointer.
    package var webhookEvent: String?

    package init() {}
}

/// What is tried again. Nil: as the runtime does it.
package struct RetryBehaviour: Hashable, Sendable {
    /// A body with this text, number or boolean at that place.
    package struct Sign: Hashable, Sendable {
        package var pointer: String
        package var value: String

        package init(pointer: String, value: String) {
            self.pointer = pointer
            self.value = value
        }
    }

    package var retries: Int?
    package var statuses: [Int]?
    /// In milliseconds.
    package var delay: Int?
    package var longestDelay: Int?
    package var also: [Sign]?
    package var never: [Sign]?

    package init() {}

    /// What is said here, and elsewhere what `other` says.
    package func over(_ other: RetryBehaviour) -> RetryBehaviour {
        var result = self
        result.retries = retries ?? other.retries
        result.statuses = statuses ?? other.statuses
        result.delay = delay ?? other.delay
        result.longestDelay = longestDelay ?? other.longestDelay
        result.also = also ?? other.also
        result.never = never ?? other.never
        return result
    }
}

/// Where the body of a failure says what, as JSON pointers.
package struct ErrorBehaviour: Sendable {
    package var body: [String] = []
    package var code: [String] = []
    package var message: [String] = []
    package var requestID: [String] = []
    package var requestIDHeaders: [String] = []

    package init() {}
}

/// A header field of every request.
package struct HeaderBehaviour: Sendable {
    package var wireName: String
    /// What the client calls it. Nil: its value never changes.
    package var chosenName: String?
    /// Nil: any text.
    package var value: String?
    package var documentation: Documentation

    package init(wireName: String, chosenName: String?, value: String?, documentation: Documentation) {
        self.wireName = wireName
        self.chosenName = chosenName
        self.value = value
        self.documentation = documentation
    }
}

/// How a list is walked page by page.
package struct PageBehaviour: Sendable {
    package enum Target: Hashable, Sendable {
        case query(String)
        case body(String)
    }

    package enum Step: Hashable, Sendable {
        case cursor(Target, String, more: String?)
        case items(Target, start: Int?, total: String?, more: String?)
        /// The page before, whose size stands in the request.
        case itemsBefore(Target, size: Target, start: Int?)
        case pages(Target, start: Int?, total: String?, more: String?)
        case url(String)
        case link(String)
    }

    /// A pointer to the array.
    package var items: String
    package var next: [Step]
    package var previous: [Step]
    package var origin: Origin

    package init(items: String, next: [Step], previous: [Step], origin: Origin) {
        self.items = items
        self.next = next
        self.previous = previous
        self.origin = origin
    }
}

/// What one operation does beyond request and answer.
package struct OperationBehaviours: Sendable {
    package var pages: PageBehaviour?
    /// The header with the key that makes the request safe to repeat.
    package var idempotencyHeader: String?
    /// Nil: as for the whole API.
    package var retry: RetryBehaviour?
    /// Nil: as the method says.
    package var isSafe: Bool?

    package init() {}
}

/// How requests or webhooks are signed: the words are those of the description.
package struct SignatureBehaviour: Sendable, Hashable {
    /// `digest`, `hmac`, `mac`, `timestamped`, `standard`
    package var form: String
    /// `sha1`, `sha256`
    package var function = "sha256"
    /// `hex`, `base64`
    package var encoding = "hex"
    package var prefix = ""
    /// Of a MAC: the hash of the body in `ext`.
    package var bodyFunction: String?
    /// Of a MAC: the failure that means a wrong clock.
    package var clockStatus: Int?
    package var clockCode: String?

    package init(form: String) { self.form = form }
}

/// One way in which webhooks prove where they come from.
package struct WebhookSignatureBehaviour: Sendable, Hashable {
    package var signature: SignatureBehaviour
    package var chosenName: String?
    package var header: String
    /// In seconds.
    package var tolerance: Int?
    package var inflatesFirst = false

    package init(signature: SignatureBehaviour, chosenName: String?, header: String) {
        self.signature = signature
        self.chosenName = chosenName
        self.header = header
    }
}
