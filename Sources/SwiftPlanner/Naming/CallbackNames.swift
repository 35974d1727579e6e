import SchemaGraph

extension TypeNamer {
    /// The inline types of what an operation is called back with.
    mutating func callbackPlaces(_ operation: APIOperation, key: String, prefixes: [String]) -> [Place] {
        var found: [Place] = []
        for callback in operation.callbacks {
            for content in callback.body?.contents ?? [] {
                found += places(
                    at: content.typedUse, hint: callback.words + ["payload"],
                    others: [callback.words + words(of: callback.method) + ["payload"]],
                    key: "\(NameKey.callback(callback, of: key))/requestBody", prefixes: prefixes, rank: 3)
            }
        }
        return found
    }

    /// Names what receives callbacks, inside the operations that lead to them.
    mutating func nameCallbacks(_ operations: OperationNames) {
        names.callbacks = graph.operations.indices.map { index in
            let (scope, callbacks) = (operations.scopes[index], graph.operations[index].callbacks)
            guard !callbacks.isEmpty, var table = names.tables[scope] else { return [] }
            let key = operations.keys[index]
            let claims = callbacks.map { callback in
                NameClaim(
                    callback.typeName, "\(callback.wireName) \(callback.method) \(callback.address)",
                    fixed: kept.name(NameKey.type(NameKey.callback(callback, of: key))),
                    rank: callback.chosenName == nil ? 1 : 0)
            }
            let found = table.settle(claims, ending: "Callback") {
                let callback = callbacks[$0]
                return [upperCamel(callback.words + words(of: callback.method) + ["callback"])]
            }
            names.tables[scope] = table
            for name in found {
                open(scope + [name])
                names.tables[scope + [name]]?.declare("Event")
            }
            return found
        }
    }
}

extension Callback {
    /// `OnDataCallback`: the word is not said twice.
    var typeName: String {
        upperCamel(words.last == "callback" ? words : words + ["callback"])
    }

    fileprivate var words: [String] { SwiftPlanner.words(of: chosenName ?? wireName) }
}
