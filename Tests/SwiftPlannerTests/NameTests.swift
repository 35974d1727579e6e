import Diagnostics
import SchemaGraph
import Testing

@testable import SwiftPlanner

@Suite struct NameTests {
    @Test(arguments: [
        ("latest_status", "latestStatus"), ("client_reference_id", "clientReferenceID"),
        ("customerId", "customerID"),
        ("URL", "url"), ("html_url", "htmlURL"), ("HTTPServer", "httpServer"),
        ("threeDS2RequestData", "threeDS2RequestData"),
        ("ids", "ids"), ("payment_ids", "paymentIDs"), ("userIDs", "userIDs"),
        ("oauth2_token", "oauth2Token"),
        ("x-expansionResources", "xExpansionResources"), ("Paypercut-Account", "paypercutAccount"),
        ("3ds", "_3ds"),
        ("2fa", "_2fa"), ("a.b", "aB"), ("files[0]", "files0"), ("@id", "id"), ("$ref", "ref"),
        ("+1", "plus1"),
        ("-1", "minus1"), ("==", "equalTo"), (">=", "greaterThanOrEqualTo"), ("", "empty"), ("1.0", "_1_0"),
        ("gpt-4.1-mini", "gpt4_1Mini"), ("payment_intent.payment_failed", "paymentIntentPaymentFailed"),
        ("ACTIVE", "active"), ("PAST_DUE", "pastDue"), ("USD", "usd"), ("é", "é"), ("a b", "aB"),
        ("👍", "u1f44d"),
    ])
    func `a wire name becomes a Swift member`(wireName: String, expected: String) {
        #expect(lowerCamel(words(of: wireName)) == expected)
    }

    @Test(arguments: [
        ("Payment", "Payment"), ("payment_outcome", "PaymentOutcome"), ("ApiError", "ApiError"),
        ("tos_acceptance_specs", "TosAcceptanceSpecs"), ("payment-id", "PaymentID"), ("Foo.Bar", "FooBar"),
        ("effect_HttpApiError_BadRequest", "EffectHttpApiErrorBadRequest"), ("1Foo", "OneFoo"),
        ("fooBar", "FooBar"), ("apiAgent", "APIAgent"), ("1-Click Applications", "OneClickApplications"),
        ("Foo«List»", "FooList"), ("PAYMENT_STATUS", "PaymentStatus"), ("URL", "URL"), ("+", "Plus"),
    ])
    func `a component's name becomes a type`(wireName: String, expected: String) {
        #expect(typeName(of: wireName) == expected)
    }

    @Test(arguments: [
        ("entries", "entry"), ("addresses", "address"), ("items", "item"), ("status", "status"),
        ("boxes", "box"),
        ("news", "news"), ("series", "series"), ("data", "data"), ("ids", "id"), ("analysis", "analysis"),
        ("aliases", "alias"), ("statuses", "status"),
        ("caches", "cache"), ("databases", "database"), ("responses", "response"), ("children", "child"),
    ])
    func `plurals have a singular`(plural: String, expected: String) {
        #expect(singular(plural) == expected)
    }

    @Test func `a name of 500 characters is cut and stays its own`() {
        let long = String(repeating: "abcdefghij", count: 50)
        let (one, other) = (lowerCamel([long + "x"]), lowerCamel([long + "y"]))
        #expect(one.count <= 100)
        #expect(one != other)
    }

    @Test func `a name that is taken is given out with a number`() {
        var table = NameTable(reserved: ["Type"])
        #expect(table.claim("Pet") == "Pet")
        #expect(table.claim("Pet") == "Pet2")
        #expect(table.claim("Pet") == "Pet3")
        #expect(table.claim("Type", or: ["Kind"]) == "Kind")
        #expect(table.claim("Type", or: ["Kind"]) == "Kind2")
    }

    @Test(arguments: [
        ("IDs", "ids"), ("userIDs", "userIDs"), ("userIDsByName", "userIDsByName"),
        ("OAuth2Token", "oauth2Token"),
        ("3DSecure", "_3dSecure"), ("iOS", "iOS"), ("IPv4Address", "ipv4Address"), ("src_ipv6", "srcIPv6"),
        ("S3Bucket", "s3Bucket"), ("e2e", "e2e"), ("HTTPStatus", "httpStatus"), ("p95Latency", "p95Latency"),
        ("url_string", "urlString"), ("html_body", "htmlBody"), ("head_sha256", "headSHA256"),
        ("last_pin_timestamp", "lastPinTimestamp"), ("won't fix", "wontFix"), ("GMT+1", "gmtPlus1"),
        ("C++", "cPlusPlus"), ("C#", "cSharp"), ("created>=", "createdGreaterThanOrEqualTo"),
        ("R&D", "rAndD"),
        ("gpt-4-0125-preview", "gpt4_0125Preview"), ("2024-01-31", "_2024_01_31"), ("A-", "aMinus"),
        ("a\u{202E}b\u{200D}c", "abc"), ("cafe\u{301}", "caf\u{E9}"), ("api_keys", "apiKeys"),
        ("my_apis", "myAPIs"),
    ])
    func `words end where a reader sees an end`(wireName: String, expected: String) {
        #expect(Array(lowerCamel(words(of: wireName)).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: [
        ("getClipById", "/clips/{clip_id}", "get"), ("delete_clip_by_clip_id", "/clips/{clip_id}", "delete"),
        ("getClipById", "/clips", "getClipByID"), ("findClipsByStatus", "/clips/{id}", "findClipsByStatus"),
        ("getOwnerById", "/clips/{id}", "getOwnerByID"), ("getClipById", "/clips/{id}/cuts", "getClipByID"),
    ])
    func `a method does not repeat the key that it is given`(id: String, path: String, expected: String) {
        let own = operationWords("GET", id: id, path: path)
        #expect(own.methodNames(in: ["Clips"]).first.map(lowerCamel) == expected)
    }

    @Test(arguments: [
        ("library.rooms.shelves.delete", "Rooms", "shelvesDelete"), ("rooms.delete", "Rooms", "delete"),
        ("v1/reading-rooms/list", "Reading Rooms", "list"), ("library.rooms.get", "rooms", "get"),
        ("library.rooms", "Rooms", "library"), ("library.deleteRooms", "Rooms", "libraryDelete"),
        ("library.rooms.2", "Rooms", "libraryRooms2"), ("library.rooms.v2", "Rooms", "libraryRoomsV2"),
        ("library.rooms.by.owner", "Rooms", "libraryRoomsByOwner"),
        ("FetchReadingRoom", "LibraryV1ReadingRoom", "fetch"), ("listRooms", "ReadingRoom", "list"),
        ("archiveRoom", "ReadingRoom", "archiveRoom"), ("getReading", "ReadingRoom", "getReading"),
        ("setUp", "AccountSetUp", "setUp"), ("addOn", "SubscriptionAddOns", "addOn"),
        ("readReceipt", "MessageReadReceipts", "readReceipt"), ("deleteAll", "TasksAll", "deleteAll"),
        ("removeFrom", "CopyFrom", "removeFrom"),
    ])
    func `a method does not repeat where the API is`(id: String, group: String, expected: String) {
        let own = operationWords("POST", id: id, path: "/rooms")
        let names = methodNames(of: [own], in: words(of: group))
        #expect(names.first?.first.map(lowerCamel) == expected)
    }

    @Test func `a verb stands alone only where no other operation is called so`() {
        let own = ["getSalesOrder", "getOrder", "listOrders", "deleteOrder", "deleteOrders"].map {
            operationWords("POST", id: $0, path: "/orders")
        }
        let names = methodNames(of: own, in: ["Sales", "Orders"]).map { $0.first.map(lowerCamel) }
        #expect(names == ["get", "getOrder", "list", "deleteOrder", "deleteOrders"])
    }

    @Test(arguments: [
        ("getSecrets", "/s", "list"), ("getSecretById", "/s/{id}", "get"),
        ("vault.account_secrets.getSecret", "/s", "get"),
        ("accountSecrets.fetchSecret", "/s", "fetch"),
    ])
    func `a verb stands alone behind a prefix and before a key`(id: String, path: String, expected: String) {
        let own = operationWords("GET", id: id, path: path)
        let names = methodNames(of: [own, own], in: ["Account", "Secrets"])
        #expect(names.map { $0.first.map(lowerCamel) } == [expected, expected])
    }

    @Test func `an id of very many parts is named at once`() {
        let own = operationWords(
            "POST", id: Array(repeating: "a", count: 20_000).joined(separator: "."), path: "/a")
        #expect(own.methodNames(in: ["b"]).count == 3)
    }

    @Test func `a short form leaves another operation the name that its id says`() {
        let own = [
            operationWords("GET", id: "getClipById", path: "/clips/{id}"),
            operationWords("PUT", id: "get", path: "/clips"),
        ]
        let names = methodNames(of: own, in: ["Clips"]).map { $0.first.map(lowerCamel) }
        #expect(names == ["getClipByID", "get"])
    }
}

private func operationWords(_ method: String, id: String, path: String) -> OperationWords {
    var report = Report()
    let file = report.open(SourceFile(path: "openapi.yaml", bytes: []))
    let place = Origin(span: .start(of: file), pointer: "openapi.yaml#")
    var operation = APIOperation(method: method, path: path, documentation: Documentation(), origin: place)
    operation.operationID = id
    return OperationWords(operation)
}
