/// Words that Swift wants in backticks where a name is declared or read.
let swiftKeywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class",
    "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate",
    "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
    "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
]

/// Types that generated code, or the code of whoever uses it, names without a module: no generated type may hide them.
let reservedTypeNames: Set<String> = [
    // Swift itself
    "Any", "AnyHashable", "AnyObject", "Array", "AsyncSequence", "Bool", "CaseIterable", "Character",
    "Codable",
    "CodingKey", "Collection", "Comparable", "Decodable", "Decoder", "Dictionary", "Double", "Encodable",
    "Encoder",
    "Equatable", "Error", "Float", "Hashable", "Hasher", "Identifiable", "Int", "Int16", "Int32", "Int64",
    "Int8",
    "Never", "Optional", "Protocol", "Range", "RawRepresentable", "Result", "Self", "Sendable", "Sequence",
    "Set",
    "StaticString", "String", "Substring", "Task", "Type", "UInt", "UInt16", "UInt32", "UInt64", "UInt8",
    "Void",
    "Actor", "MainActor", "Regex", "Duration", "Clock", "ContinuousClock", "CancellationError",
    "CustomReflectable", "Mirror",
    // Foundation
    "Bundle", "Calendar", "Data", "Date", "DateComponents", "Decimal", "FileManager", "Foundation",
    "IndexPath",
    "Locale", "Measurement", "Notification", "NSObject", "Process", "Progress", "Scanner", "Stream", "Thread",
    "TimeInterval", "TimeZone", "Timer", "URL", "URLRequest", "URLResponse", "URLSession", "UUID", "Unit",
    "Operation",
    "Swift",
    // the runtime
    "APIConventions", "APIOperation", "APIServer", "AnyCaseEnum", "Base64URLData", "BinderyRuntime",
    "CalendarDate",
    "CallAnswer", "CallbackReceiver", "CallError", "CallErrorKind", "CallOptions", "Checkable", "Checks",
    "Connection", "Credentials",
    "CredentialsError", "DecimalString", "DescribedSchemas", "Endpoint", "ExactDecimal", "ExactMoney",
    "ExplicitNulls", "FailureBody",
    "FailureBranches",
    "FieldHashable", "FieldReader",
    "FieldWriter", "HTTPHeaders",
    "HTTPMethod", "HTTPRequest", "HTTPResponse", "ISO8601Duration", "Indirect", "JSONKinds", "JSONNumber",
    "JSONObject",
    "JSONSyntaxError", "JSONTape", "JSONText", "JSONTextDecoder", "JSONTextEncoder", "JSONValue", "Nullable",
    "OpenEnum", "PagedItems", "PagedOperation", "PageRule", "ParameterStyle",
    "RFC2822Date", "RequestBuilder", "RequestChange",
    "RequestError", "RetryRule", "SecurityScheme",
    "StringKey",
    "TaggedEncoder", "TextScalar", "TimeOfDay", "URI", "UnixTime", "Transport", "TransportError",
    "URLSessionTransport", "UnionBranch", "UnionBranches",
    "ByteStream", "EventContent", "EventParser", "EventStream", "MultipartBody", "PartEncoding",
    "RecordStream", "Reply", "ResponseHeaders",
    "ServerSentEvent", "ServerSentEvents", "StreamError", "Streamed", "StreamedBody", "UploadSource",
    "ValidationError",
    "Violation", "WebhookEvent", "WebhookReceiver", "WebhookSignature",
]

/// Members that a generated struct or enum has already, or that would clash with what it conforms to.
let reservedMemberNames: Set<String> = [
    "check", "customMirror", "encode", "explicitNulls", "hashValue", "init", "self", "validate", "violations",
]

/// Members of an open enumeration.
let reservedCaseNames: Set<String> = [
    "allCases", "description", "encode", "hash", "hashValue", "init", "isKnown", "none", "rawValue", "self",
    "some",
    "unknown",
]

/// Members of a union.
let reservedBranchNames: Set<String> = [
    "branches", "check", "encode", "hash", "hashValue", "init", "none", "self", "some", "unknown",
]

/// Members of every client.
let reservedClientNames: Set<String> = [
    "answer", "connection", "conventions", "fromEnvironment", "init", "options", "reply", "response", "self",
    "send",
    "server", "with",
]

/// Members of every operation, and of the group whose method takes the same arguments.
let reservedArgumentNames: Set<String> = [
    "build", "check", "client", "customMirror", "endpoint", "failure", "init", "output", "request",
    "response", "self",
    "validate", "violations",
]

/// Types that every operation has; inside one, these names mean its own.
let operationTypeNames = ["Failure", "Headers", "Outcome", "Output", "Server"]

/// Names of local values in generated functions; a property of that name is read through `self`.
let localNames: Set<String> = ["checks", "decoder", "encoder", "fields", "request", "response"]
