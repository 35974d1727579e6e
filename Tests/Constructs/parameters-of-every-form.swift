// Operations/Q.swift
import BinderyRuntime

public nonisolated struct Q: Sendable {
    let client: any ConstructsCalling

    public func q(
        done: Bool,
        filter: [String: [String]]? = nil,
        ids: [String]? = nil,
        s: String? = nil,
        j: [String: JSONValue]? = nil,
        raw: String? = nil,
        open: Bool? = nil,
        sess: String? = nil
    ) async throws(ConstructsError) {
        try await client.send(QCall(done: done, filter: filter, ids: ids, s: s, j: j, raw: raw, open: open, sess: sess))
    }

    /// `GET /q`
    public nonisolated struct QCall: ConstructsOperation {
        public var done: Bool
        public var filter: [String: [String]]?
        public var ids: [String]?
        public var s: String?
        public var j: [String: JSONValue]?
        public var raw: String?
        public var open: Bool?
        public var sess: String?

        public init(
            done: Bool,
            filter: [String: [String]]? = nil,
            ids: [String]? = nil,
            s: String? = nil,
            j: [String: JSONValue]? = nil,
            raw: String? = nil,
            open: Bool? = nil,
            sess: String? = nil
        ) {
            self.done = done
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
    }
}
