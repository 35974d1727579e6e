import JSONText

// What stands inside a value: models, and the elements of lists and maps.
extension Checks {
    /// A model within this one. It is not copied, and no model is: that would cost more than most checks.
    @inlinable
    public mutating func model<Value: Checkable & ~Copyable>(
        _ key: StaticString?, _ value: borrowing Value?
    ) {
        switch value {
        case .some(let value):
            let found = violations.count
            value.check(&self)
            if violations.count > found { place(key, from: found) }
        case .none: break
        }
    }

    /// The models of a list.
    public mutating func models(_ key: StaticString?, _ list: [some Checkable]?) {
        guard let list else { return }
        let start = violations.count
        list.withUnsafeBufferPointer { models($0) }
        if violations.count > start { place(key, from: start) }
    }

    private mutating func models<Value: Checkable & ~Copyable>(_ list: UnsafeBufferPointer<Value>) {
        for index in 0..<list.count {
            let found = violations.count
            list[index].check(&self)
            if violations.count > found { place(.index(index), from: found) }
        }
    }

    /// The models of a map.
    public mutating func models(_ key: StaticString?, _ map: [String: some Checkable]?) {
        each(key, map) { checks, element in element.check(&checks) }
    }

    /// The models that stand beside the declared properties.
    public mutating func models(in map: [String: some Checkable]?) { models(nil, map) }

    /// Every element of a list; the body's key for it is nil.
    public mutating func each<Element>(
        _ key: StaticString?, _ list: [Element]?, _ body: (inout Checks, Element) -> Void
    ) {
        guard let list else { return }
        let start = violations.count
        for index in 0..<list.count {
            let found = violations.count
            body(&self, list[index])
            if violations.count > found { place(.index(index), from: found) }
        }
        if violations.count > start { place(key, from: start) }
    }

    /// Every value of a map, in the order of the keys' bytes; the body's key for it is nil.
    public mutating func each<Element>(
        _ key: StaticString?, _ map: [String: Element]?, _ body: (inout Checks, Element) -> Void
    ) {
        guard let map else { return }
        let start = violations.count
        var told: [(name: String, violations: [Violation])] = []
        // Each value is looked at once: a map inside is another map's value, and so on as deep as a caller likes.
        for (name, element) in map {
            body(&self, element)
            guard violations.count > start else { continue }
            place(.name(name), from: start)
            told.append((name, Array(violations[start...])))
            violations.removeSubrange(start...)
        }
        guard !told.isEmpty else { return }
        // Only what is found has to be in order.
        told.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for found in told { violations += found.violations }
        place(key, from: start)
    }

    /// What stands below a key without being one value in Swift: the parts of a form.
    public mutating func inside(_ key: StaticString, _ body: (inout Checks) -> Void) {
        let found = violations.count
        body(&self)
        if violations.count > found { place(key, from: found) }
    }

    /// The texts of a list.
    @inline(never)
    public mutating func strings(
        _ key: StaticString?, _ list: [String]?, minLength: Int? = nil, maxLength: Int? = nil,
        pattern: String? = nil
    ) {
        guard let list else { return }
        if pattern == nil, list.allSatisfy({ isSurely($0, atLeast: minLength, atMost: maxLength) }) { return }
        each(key, list) { checks, text in
            checks.string(nil, text, minLength: minLength, maxLength: maxLength, pattern: pattern)
        }
    }

    /// The texts of a map.
    @inline(never)
    public mutating func strings(
        _ key: StaticString?, _ map: [String: String]?, minLength: Int? = nil, maxLength: Int? = nil,
        pattern: String? = nil
    ) {
        each(key, map) { checks, text in
            checks.string(nil, text, minLength: minLength, maxLength: maxLength, pattern: pattern)
        }
    }

    /// What was found since there were `found` violations stands below a key. Values that keep their limits need no
    /// pointers.
    @usableFromInline
    mutating func place(_ key: StaticString?, from found: Int) {
        if let key { place(.key(key), from: found) }
    }

    private mutating func place(_ step: Step, from found: Int) {
        let start = step.pointer
        for index in found..<violations.count {
            let inner = violations[index]
            violations[index] = Violation(
                pointer: start + inner.pointer, keyword: inner.keyword, message: inner.message)
        }
    }

    /// The way from a value to one inside it.
    private enum Step {
        case key(StaticString)
        case name(String)
        case index(Int)

        var pointer: String {
            switch self {
            case .key(let key): "/" + escapedPointerToken("\(key)")
            case .name(let name): "/" + escapedPointerToken(name)
            case .index(let index): "/\(index)"
            }
        }
    }
}
