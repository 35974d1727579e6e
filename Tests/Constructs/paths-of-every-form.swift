// Operations/U.swift
import BinderyRuntime

public nonisolated struct U: Sendable {
    let client: any ConstructsCalling

    public func get(_ sid: String) async throws(ConstructsError) {
        try await client.send(Get(sid: sid))
    }

    /// `GET /u/{Sid}.json`
    public nonisolated struct Get: ConstructsOperation {
        public var sid: String

        public init(sid: String) {
            self.sid = sid
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/u/{Sid}.json")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("Sid", sid)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/F.swift
import BinderyRuntime

public nonisolated struct F: Sendable {
    let client: any ConstructsCalling

    public func get(a: String, b: String) async throws(ConstructsError) {
        try await client.send(Get(a: a, b: b))
    }

    /// `GET /f/{a}.{b}`
    public nonisolated struct Get: ConstructsOperation {
        public var a: String
        public var b: String

        public init(a: String, b: String) {
            self.a = a
            self.b = b
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/f/{a}.{b}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("a", a)
            request.path("b", b)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/R.swift
import BinderyRuntime

public nonisolated struct R: Sendable {
    let client: any ConstructsCalling

    public func get(_ id: String) async throws(ConstructsError) {
        try await client.send(Get(id: id))
    }

    /// `GET /r/{id}?beta=true`
    public nonisolated struct Get: ConstructsOperation {
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/r/{id}?beta=true")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("id", id)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/X.swift
import BinderyRuntime

public nonisolated struct X: Sendable {
    let client: any ConstructsCalling

    public func create() async throws(ConstructsError) {
        try await client.send(Create())
    }

    /// `POST /x#frag`
    public nonisolated struct Create: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/x#frag")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Trail.swift
import BinderyRuntime

public nonisolated struct Trail: Sendable {
    let client: any ConstructsCalling

    public func get() async throws(ConstructsError) {
        try await client.send(Get())
    }

    /// `GET /trail/`
    public nonisolated struct Get: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/trail/")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Files.swift
import BinderyRuntime

public nonisolated struct Files: Sendable {
    let client: any ConstructsCalling

    public func get(_ path: String) async throws(ConstructsError) {
        try await client.send(Get(path: path))
    }

    public func restore(_ path: String) async throws(ConstructsError) {
        try await client.send(Restore(path: path))
    }

    public func batchDelete() async throws(ConstructsError) {
        try await client.send(BatchDelete())
    }

    /// `GET /files/{path}`
    public nonisolated struct Get: ConstructsOperation {
        public var path: String

        public init(path: String) {
            self.path = path
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/files/{path}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("path", path)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `POST /files/{path}:restore`
    public nonisolated struct Restore: ConstructsOperation {
        public var path: String

        public init(path: String) {
            self.path = path
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/files/{path}:restore")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("path", path)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `POST /files:batchDelete`
    public nonisolated struct BatchDelete: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/files:batchDelete")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Codes.swift
import BinderyRuntime

public nonisolated struct Codes: Sendable {
    let client: any ConstructsCalling

    public func get(_ code: String) async throws(ConstructsError) {
        try await client.send(Get(code: code))
    }

    /// `GET /codes/{code}`
    public nonisolated struct Get: ConstructsOperation {
        public var code: String

        public init(code: String) {
            self.code = code
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/codes/{code}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("code", code)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Holes.swift
import BinderyRuntime

public nonisolated struct Holes: Sendable {
    let client: any ConstructsCalling

    public func get(_ value: String) async throws(ConstructsError) {
        try await client.send(Get(value: value))
    }

    /// `GET /holes/{value}`
    public nonisolated struct Get: ConstructsOperation {
        public var value: String

        public init(value: String) {
            self.value = value
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/holes/{value}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("value", value)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Accounts.swift
import BinderyRuntime

public nonisolated struct Accounts: Sendable {
    let client: any ConstructsCalling

    public func get(_ sid: String) async throws(ConstructsError) {
        try await client.send(Get(sid: sid))
    }

    /// `GET /2010-04-01/Accounts/{Sid}.json`
    public nonisolated struct Get: ConstructsOperation {
        public var sid: String

        public init(sid: String) {
            self.sid = sid
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/2010-04-01/Accounts/{Sid}.json")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("Sid", sid)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Start.swift
import BinderyRuntime

public nonisolated struct Start: Sendable {
    let client: any ConstructsCalling

    public func getRoot() async throws(ConstructsError) {
        try await client.send(GetRoot())
    }

    public func getV1() async throws(ConstructsError) {
        try await client.send(GetV1())
    }

    public func get() async throws(ConstructsError) {
        try await client.send(Get())
    }

    /// `GET /`
    public nonisolated struct GetRoot: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `GET /v1`
    public nonisolated struct GetV1: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/v1")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `GET /seen`
    public nonisolated struct Get: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/seen")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}
