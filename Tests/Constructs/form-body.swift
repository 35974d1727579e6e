// Operations/Form.swift
import BinderyRuntime

public nonisolated struct Form: Sendable {
    let client: any ConstructsCalling

    public func form(body: FormCall.Body? = nil) async throws(ConstructsError) {
        try await client.send(FormCall(body: body))
    }

    /// `POST /form`
    public nonisolated struct FormCall: ConstructsOperation {
        public var body: Body?

        public init(body: Body? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/form")
        }

        public func build(_ request: inout RequestBuilder) {
            request.form(body)
        }

        public func check(_ checks: inout Checks) {
            checks.model("body", body)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }

        /// Described at `openapi.yaml#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
        public nonisolated struct Body: Codable, Hashable, Sendable, Checkable {
            public var items: [Item]?
            public var meta: [String: String]?
            public var clear: Clear?

            public init(items: [Item]? = nil, meta: [String: String]? = nil, clear: Clear? = nil) {
                self.items = items
                self.meta = meta
                self.clear = clear
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                items = fields.listIfPresent("items")
                meta = fields.mapIfPresent("meta")
                clear = fields.modelIfPresent("clear")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.listIfPresent("items", items)
                fields.mapIfPresent("meta", meta)
                fields.modelIfPresent("clear", clear)
                try fields.finish()
            }

            public func check(_ checks: inout Checks) {
                checks.model("clear", clear)
            }

            /// Described at `openapi.yaml#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
            public nonisolated struct Item: Codable, Hashable, Sendable {
                public var price: String?

                public init(price: String? = nil) {
                    self.price = price
                }

                public init(from decoder: any Decoder) throws {
                    var fields = FieldReader(decoder)
                    price = fields.stringIfPresent("price")
                    try fields.finish()
                }

                public func encode(to encoder: any Encoder) throws {
                    var fields = FieldWriter(encoder)
                    fields.stringIfPresent("price", price)
                    try fields.finish()
                }
            }

            /// Described at `openapi.yaml#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/clear`.
            public nonisolated enum Clear: Codable, Hashable, Sendable, Checkable {
                case string(String)
                case a(A)
                /// A value that fits none of the others, kept as it came.
                case unknown(JSONValue)

                private static let branches = UnionBranches([
                    UnionBranch(.string),
                    UnionBranch(.object),
                ])

                public init(from decoder: any Decoder) throws {
                    switch try Self.branches.choose(decoder) {
                    case 0: self = .string(try String(from: decoder))
                    case 1: self = .a(try A(from: decoder))
                    default: self = .unknown(try JSONValue(from: decoder))
                    }
                }

                public func encode(to encoder: any Encoder) throws {
                    switch self {
                    case .string(let value): try value.encode(to: encoder)
                    case .a(let value): try value.encode(to: encoder)
                    case .unknown(let value): try value.encode(to: encoder)
                    }
                }

                public func check(_ checks: inout Checks) {
                    switch self {
                    case .string(let value): checks.string(nil, value, maxLength: 0)
                    default: break
                    }
                }

                /// Described at `openapi.yaml#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/clear/anyOf/1`.
                public nonisolated struct A: Codable, Hashable, Sendable {
                    public var a: Int?

                    public init(a: Int? = nil) {
                        self.a = a
                    }

                    public init(from decoder: any Decoder) throws {
                        var fields = FieldReader(decoder)
                        a = fields.intIfPresent("a")
                        try fields.finish()
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var fields = FieldWriter(encoder)
                        fields.intIfPresent("a", a)
                        try fields.finish()
                    }
                }
            }
        }
    }
}
