import SchemaGraph

extension Lowering {
    /// What the API calls after an operation: one for each method of each address.
    mutating func lowerCallbacks(of operation: OperationObject) -> [Callback] {
        var callbacks: [Callback] = []
        for callback in operation.callbacks {
            for item in callback.items {
                for called in item.operations {
                    callbacks.append(lower(called, callback.wireName, address: item.wireName))
                }
            }
        }
        return callbacks
    }

    private mutating func lower(_ called: OperationObject, _ wireName: String, address: String) -> Callback {
        var callback = Callback(
            wireName: wireName, method: called.method, address: address,
            documentation: called.documentation, origin: called.origin)
        callback.chosenName = called.chosenName
        callback.body = called.requestBody.map { lower($0) }
        callback.answers = called.responses.map { answer in
            Callback.Answer(status: answer.status, documentation: answer.response.documentation)
        }
        return callback
    }
}
