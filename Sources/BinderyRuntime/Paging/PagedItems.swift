/// The items of a list, page after page, each page asked for when it is needed.
///
/// Ends with an empty page, with the last one, or where a page would lead back to one that was there.
public struct PagedItems<Operation: PagedOperation>: AsyncSequence, Sendable {
    public typealias Element = Operation.Item
    public typealias Failure = CallError<Operation.Failure>
    public typealias Fetch =
        @Sendable (Operation, RequestChange?) async throws(CallError<Operation.Failure>) -> CallAnswer<
            Operation.Output
        >

    let operation: Operation
    let fetch: Fetch
    let rule: PageRule
    var isForwards = true

    public init(_ operation: Operation, _ fetch: @escaping Fetch) {
        self.init(operation, Operation.pages, fetch)
    }

    init(_ operation: Operation, _ rule: PageRule, _ fetch: @escaping Fetch) {
        self.operation = operation
        self.rule = rule
        self.fetch = fetch
    }

    /// The pages instead of their items.
    public var pages: PageSequence<Operation> { PageSequence(items: self) }

    /// From the page that the operation asks for to those before it, each from its last item to its first.
    public var backwards: PagedItems {
        var copy = self
        copy.isForwards.toggle()
        return copy
    }

    /// The page that the operation asks for.
    public func page() async throws(Failure) -> ResultPage<Operation> { try await page(nil) }

    func page(_ change: RequestChange?) async throws(Failure) -> ResultPage<Operation> {
        let answer = try await fetch(operation, change)
        return ResultPage(
            items: Operation.items(of: answer.output), output: answer.output, response: answer.response,
            request: answer.request, step: change?.step, list: self)
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator(), isForwards: isForwards)
    }

    public struct Iterator: AsyncIteratorProtocol {
        var pages: PageSequence<Operation>.Iterator
        let isForwards: Bool
        private var items: [Operation.Item] = []
        private var place = 0

        init(pages: PageSequence<Operation>.Iterator, isForwards: Bool) {
            self.pages = pages
            self.isForwards = isForwards
        }

        public mutating func next() async throws(CallError<Operation.Failure>) -> Operation.Item? {
            while place == items.count {
                guard let page = try await pages.next() else { return nil }
                items = isForwards ? page.items : page.items.reversed()
                place = 0
            }
            defer { place += 1 }
            return items[place]
        }
    }
}

/// The pages of a list, each asked for when it is needed.
public struct PageSequence<Operation: PagedOperation>: AsyncSequence, Sendable {
    public typealias Element = ResultPage<Operation>
    public typealias Failure = CallError<Operation.Failure>

    let items: PagedItems<Operation>

    public func makeAsyncIterator() -> Iterator { Iterator(items: items) }

    public struct Iterator: AsyncIteratorProtocol {
        let items: PagedItems<Operation>
        private var asked: Set<RequestChange> = []
        private var following: RequestChange?
        private var isOver = false

        init(items: PagedItems<Operation>) { self.items = items }

        public mutating func next() async throws(CallError<Operation.Failure>) -> ResultPage<Operation>? {
            guard !isOver else { return nil }
            // After an error nothing more comes.
            isOver = true
            let page = try await items.page(following)
            following = page.change(forwards: items.isForwards)
            if let following { isOver = !asked.insert(following).inserted }
            return page
        }
    }
}

/// One page of a list.
public struct ResultPage<Operation: PagedOperation>: Sendable {
    public let items: [Operation.Item]
    /// All that the server answered.
    public let output: Operation.Output
    public let response: HTTPResponse
    let request: HTTPRequest
    let step: PageRule.Step?
    let list: PagedItems<Operation>

    public var hasNext: Bool { change(forwards: true) != nil }
    public var hasPrevious: Bool { change(forwards: false) != nil }

    /// Nil after the last page.
    public func next() async throws(CallError<Operation.Failure>) -> ResultPage? {
        guard let change = change(forwards: true) else { return nil }
        return try await list.page(change)
    }

    /// Nil before the first page, and where pages are walked forwards only.
    public func previous() async throws(CallError<Operation.Failure>) -> ResultPage? {
        guard let change = change(forwards: false) else { return nil }
        return try await list.page(change)
    }

    func change(forwards: Bool) -> RequestChange? {
        PageSituation(request: request, response: response, itemCount: items.count, step: step)
            .change(list.rule, forwards: forwards)
    }
}
