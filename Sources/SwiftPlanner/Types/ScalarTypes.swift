import SchemaGraph

/// A scalar type that is spelt by its name alone.
struct ScalarType: Hashable, Sendable {
    /// `CalendarDate`
    var name: String
    /// What reader and writer call it. `value` for a type that they do not know.
    var method: String
    /// The kinds of JSON that its values are, as members of `JSONKinds`.
    var kinds: [String]
    /// A string whose text, `description`, is what limits of strings speak of.
    var keepsText = false
}

/// What the formats of strings are in Swift. One that is not here stays a string.
private let stringFormats: [String: TypeForm] = [
    "date-time": .date, "date": .scalar(.calendarDate), "time": .scalar(.timeOfDay),
    "duration": .scalar(.duration), "date-time-rfc-2822": .scalar(.rfc2822Date), "uuid": .scalar(.uuid),
    "uri": .scalar(.uri), "uri-reference": .scalar(.uri), "iri": .scalar(.uri),
    "iri-reference": .scalar(.uri), "url": .scalar(.uri), "byte": .data, "base64": .data,
    "base64url": .scalar(.base64URL), "decimal": .scalar(.decimalString),
]

private let integerFormats: [String: TypeForm] = [
    "int8": .scalar(.int8), "int16": .scalar(.int16), "int32": .int32, "int64": .int64,
    "uint8": .scalar(.uint8), "uint16": .scalar(.uint16), "uint32": .scalar(.uint32), "uint64": .uint64,
    "unix-time": .scalar(.unixTime), "unixtime": .scalar(.unixTime),
]

private let numberFormats: [String: TypeForm] = [
    "exact-decimal": .scalar(.exactDecimal), "exact-decimal-text": .scalar(.exactDecimalText),
    "decimal": .scalar(.decimal), "decimal128": .scalar(.decimal), "unix-time": .scalar(.unixTime),
    "unixtime": .scalar(.unixTime),
]

/// The types that a person may name in the place of the one that a format gives.
let namedTypes: [String: TypeForm] = {
    let plain: [String: TypeForm] = [
        "String": .string, "Bool": .bool, "Int": .int, "Int32": .int32, "Int64": .int64, "UInt64": .uint64,
        "Double": .double, "Date": .date, "Data": .data, "JSONValue": .json,
    ]
    let scalars: [ScalarType] = [
        .int8, .int16, .uint8, .uint16, .uint32, .decimal, .unixTime, .calendarDate, .timeOfDay, .duration,
        .rfc2822Date, .uuid, .uri, .base64URL, .decimalString, .url,
    ]
    return plain.merging(scalars.map { ($0.name, .scalar($0)) }) { first, _ in first }
}()

extension ScalarType {
    static let int8 = ScalarType(name: "Int8", method: "int8", kinds: ["integer"])
    static let int16 = ScalarType(name: "Int16", method: "int16", kinds: ["integer"])
    static let uint8 = ScalarType(name: "UInt8", method: "uint8", kinds: ["integer"])
    static let uint16 = ScalarType(name: "UInt16", method: "uint16", kinds: ["integer"])
    static let uint32 = ScalarType(name: "UInt32", method: "uint32", kinds: ["integer"])
    static let decimal = ScalarType(name: "Decimal", method: "decimal", kinds: ["number"])
    static let exactDecimal = ScalarType(
        name: "ExactDecimal", method: "exactDecimal", kinds: ["number", "string"])
    static let exactDecimalText = ScalarType(
        name: "ExactDecimal", method: "exactDecimalText", kinds: ["number", "string"])
    static let jsonNumber = ScalarType(name: "JSONNumber", method: "value", kinds: ["number"])
    static let unixTime = ScalarType(name: "UnixTime", method: "unixTime", kinds: ["number"])
    static let calendarDate = text("CalendarDate", "calendarDate")
    static let timeOfDay = text("TimeOfDay", "timeOfDay")
    static let duration = text("ISO8601Duration", "duration")
    static let uri = text("URI", "uri")
    static let decimalString = text("DecimalString", "decimalString")
    static let rfc2822Date = ScalarType(name: "RFC2822Date", method: "rfc2822Date", kinds: ["string"])
    static let base64URL = ScalarType(name: "Base64URLData", method: "base64URL", kinds: ["string"])
    static let uuid = ScalarType(name: "UUID", method: "uuid", kinds: ["string"])
    static let url = ScalarType(name: "URL", method: "value", kinds: ["string"])

    private static func text(_ name: String, _ method: String) -> ScalarType {
        ScalarType(name: name, method: method, kinds: ["string"], keepsText: true)
    }

    /// Whether the name may be one of Foundation's.
    var needsFoundation: Bool { method == "value" || ["Decimal", "UUID"].contains(name) }

    /// The type in a place where a value reads itself: there `Decimal` expects something else than a number.
    var inUnion: TypeForm {
        if self == .decimal { return .scalar(.jsonNumber) }
        return kinds == ["string"] ? .string : .scalar(self)
    }
}

extension Scalar {
    /// What it is in Swift when nobody chose anything else.
    var form: TypeForm {
        switch self {
        case .boolean: .bool
        case .integer(let format): format.flatMap { integerFormats[$0] } ?? .int
        case .number(let format): format.flatMap { numberFormats[$0] } ?? .double
        case .string(let format): format.flatMap { stringFormats[$0] } ?? .string
        case .binary: .data
        }
    }

    var format: String? {
        switch self {
        case .integer(let format), .number(let format), .string(let format): format
        case .boolean, .binary: nil
        }
    }

    /// The kind of JSON that its values are.
    var kind: String {
        switch self {
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string, .binary: "string"
        }
    }
}

extension TypeForm {
    /// Whether values of a kind of JSON can be read as this. A whole number is asked for on a person's own word.
    func holds(_ kind: String) -> Bool {
        switch self {
        case .json: true
        case .string, .date, .data: kind == "string"
        case .bool: kind == "boolean"
        case .int, .int32, .int64, .uint64, .double: kind == "integer" || kind == "number"
        case .scalar(let type):
            type.kinds.contains(kind) || (kind != "string" && kind != "boolean" && type.kinds != ["string"])
        case .list, .map, .enumeration, .model: false
        }
    }
}
