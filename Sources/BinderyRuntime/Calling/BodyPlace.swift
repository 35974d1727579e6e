import JSONText

/// A place in a JSON text, given by a pointer (RFC 6901), in which `-1` is the last element of an array.
public struct BodyPlace: Hashable, Sendable, ExpressibleByStringLiteral {
    let steps: [String]

    /// `/data/-1/id`; the empty text is the whole value.
    public init(_ pointer: String) {
        steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { step in
            String(step).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }

    public init(stringLiteral pointer: String) { self.init(pointer) }

    /// The token that stands there.
    func index(in tape: JSONTape, from start: Int = 0) -> Int? {
        var index = start
        for step in steps {
            guard let next = tape.child(step, of: index) else { return nil }
            index = next
        }
        return index
    }

    /// The text or number that stands there, as text. Nil for all else.
    func text(in tape: JSONTape, from start: Int = 0) -> String? {
        guard let index = index(in: tape, from: start) else { return nil }
        switch tape[index].kind {
        case .string: return tape.string(at: index)
        case .number: return tape.sourceText(at: index)
        default: return nil
        }
    }

    func flag(in tape: JSONTape) -> Bool? { index(in: tape).flatMap { try? tape.decodeBool(at: $0) } }
}

extension JSONTape {
    fileprivate func child(_ step: String, of index: Int) -> Int? {
        switch self[index].kind {
        case .object:
            var step = step
            return step.withUTF8 { step in
                children(of: index).first { string(at: $0, equals: step) }.map { $0 + 1 }
            }
        case .array:
            var children = children(of: index)
            if step == "-1" {
                var last: Int?
                while let child = children.next() { last = child }
                return last
            }
            guard let position = wholeNumber(step) else { return nil }
            return children.dropFirst(position).first { _ in true }
        default: return nil
        }
    }
}
