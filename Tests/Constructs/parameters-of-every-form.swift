// Operations/Q.swift
import BinderyRuntime

public nonisolated struct Q: Sendable {
    let client: any ConstructsCalling

    public func q(
        done: Bool,
        version: QCall.Version = ._2024_01_01,
        filter: [String: [String]]? = nil,
        ids: [String]? = nil,
        s: String? = nil,
        j: [String: JSONValue]? = nil,
        raw: String? = nil,
        open: Bool? = nil,
        sess: String? = nil
    ) async throws(ConstructsError) {
        try await client.send(QCall(done: done, version: version, filter: filter, ids: ids, s: s, j: j, raw: raw, open: open, sess: sess))
    }

    /// `GET /q`
    public nonisolated struct QCall: ConstructsOperation {
        public var done: Bool
        public var version: Version
        public var filter: [String: [String]]?
        public var ids: [String]?
        public var s: String?
        public var j: [String: JSONValue]?
        public var raw: String?
        public var open: Bool?
        public var sess: String?

        public init(
            done: Bool,
            version: Version = ._2024_01_01,
            filter: [String: [String]]? = nil,
            ids: [String]? = nil,
            s: String? = nil,
            j: [String: JSONValue]? = nil,
            raw: String? = nil,
            open: Bool? = nil,
            sess: String? = nil
        ) {
            self.done = done
            self.version = version
            self.filter = filter
            self.ids = ids
            self.s = s
            self.j = j
            self.raw = raw
            self.open = open
            self.sess = sess
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/q")
        }

        public func build(_ request: inout RequestBuilder) {
            request.header("done", done ? 1 : 0)
            request.query("version", version)
            request.query("filter", filter, .deepObject)
            request.query("ids[]", ids)
            request.query("s", s)
            request.query("j", j, content: "application/json")
            request.query("raw", raw, allowReserved: true)
            request.query("open", open.map { $0 ? 1 : 0 })
            request.cookie("sess", sess)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }

        /// Described at `openapi.yaml#/paths/~1q/get/parameters/8/schema`.
        public nonisolated struct Version: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var _2024_01_01: Self { Self(rawValue: "2024-01-01") }

            public static var allCases: [Self] { [._2024_01_01] }
        }
    }
}
