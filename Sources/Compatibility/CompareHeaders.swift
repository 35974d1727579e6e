import SchemaGraph

extension Comparison {
    /// The header fields of two answers. Callers see those of a success, and none that is always there: servers leave them out.
    mutating func compareHeaders(_ was: Response, _ now: Response, _ place: Place) {
        var free = now.headers
        for header in was.headers {
            guard let index = free.firstIndex(where: { $0.isSame(as: header) }) else {
                note(Rules.headerRemoved, headerPlace(header, nil, was, now, place))
                continue
            }
            let other = free.remove(at: index)
            let inner = headerPlace(header, other, was, now, place)
            if header.isRequired != other.isRequired {
                note(other.isRequired ? Rules.headerPromised : Rules.headerUnpromised, inner)
            }
            if !header.documentation.says(other.documentation) { note(Rules.wordsChanged, inner) }
            if header.isList != other.isList {
                note(Rules.typeChanged, inner)
            } else {
                compareScalars(header.scalar, other.scalar, at: inner)
            }
        }
        for header in free { note(Rules.headerAdded, headerPlace(nil, header, was, now, place)) }
    }

    private func headerPlace(
        _ left: Response.Header?, _ right: Response.Header?, _ was: Response, _ now: Response,
        _ response: Place
    ) -> Place {
        let wireName = (right ?? left)?.wireName ?? ""
        var place = response.inside(" \(wireName)")
        place.key = "\(response.key)/headers/\(wireName.lowercased())"
        place.old = left.map { old.place(was.origin, was.isSuccess ? $0.words : nil) }
        place.new = right.map { new.place(now.origin, now.isSuccess ? $0.words : nil) }
        // What is gone is gone from code as well.
        if was.isSuccess, right == nil { place.new = new.place(now.origin, "") }
        return place
    }
}

extension Response.Header {
    fileprivate func isSame(as other: Response.Header) -> Bool {
        wireName.lowercased() == other.wireName.lowercased()
    }

    /// `X-Total: [integer]`
    fileprivate var words: String { "\(wireName): \(isList ? "[\(scalar.words)]" : scalar.words)" }
}
