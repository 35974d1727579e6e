extension JSONValue {
    /// The value as a type of an SDK, where the description did not say which: `try value.decoded(as: Order.self)`.
    public func decoded<T: Decodable>(as type: T.Type = T.self) throws -> T {
        try JSONTextDecoder().decode(type, from: JSONTextEncoder().encode(self))
    }
}

extension [String: JSONValue] {
    /// The object as a type of an SDK, where the description did not say which: `try object.decoded(as: Order.self)`.
    public func decoded<T: Decodable>(as type: T.Type = T.self) throws -> T {
        try JSONTextDecoder().decode(type, from: JSONTextEncoder().encode(self))
    }
}
