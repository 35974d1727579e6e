import SchemaGraph

extension Comparison {
    /// What the API sends after a call, known by its name, address and method.
    mutating func compareCallbacks(_ was: APIOperation, _ now: APIOperation, _ operation: Place) {
        var free = now.callbacks
        for callback in was.callbacks {
            var place = callbackPlace(callback, operation)
            place.old = old.place(callback.origin, nil)
            guard let index = free.firstIndex(where: { $0.identity == callback.identity }) else {
                note(Rules.callbackRemoved, place)
                continue
            }
            let other = free.remove(at: index)
            place.new = new.place(other.origin, nil)
            if !callback.documentation.says(other.documentation) { note(Rules.wordsChanged, place) }
            compareContents(
                callback.body?.contents ?? [], other.body?.contents ?? [], at: place,
                added: Rules.responseMediaTypeAdded, removed: Rules.responseMediaTypeRemoved)
        }
        for callback in free {
            var place = callbackPlace(callback, operation)
            place.new = new.place(callback.origin, nil)
            note(Rules.callbackAdded, place)
        }
    }

    private func callbackPlace(_ callback: Callback, _ operation: Place) -> Place {
        Place(
            name: "\(operation.name).\(callback.wireName)",
            key: "\(operation.key)/callbacks/\(callback.identity.joined(separator: "/"))", old: nil, new: nil,
            direction: .received, owner: operation.owner)
    }
}

extension Callback {
    fileprivate var identity: [String] { [wireName, address, method.lowercased()] }
}
