import Foundation
import Testing

@testable import BinderyRuntime

private let id = "123456"
private let secret = "test-sign-password-0123456789abcdef"
private let order =
    #"{"project_id":"123456","shipment_gateway_code":"lp_express","shipment_method_code":"parcel-machine2parcel-machine"}"#

@Suite struct RequestSignatureTests {
    @Test(arguments: [
        ("GET", "/rest/v1/orders?limit=20&offset=0", "", "OOV74W6EH2KN/h8FFPfnhB0EJKRlpN26PjN9y5om/gY="),
        ("get", "/rest/v1/orders?limit=20&offset=0", "", "OOV74W6EH2KN/h8FFPfnhB0EJKRlpN26PjN9y5om/gY="),
        ("POST", "/rest/v1/orders", order, "hkL2jR60GUnJD4sZ7f2txPhwrJGpExoCu9WuWEgF4do="),
        ("DELETE", "/rest/v1/orders/abc123", "", "3guUn5UWde5jhOF9K6iokgihpdZWqIynAND9OA168EY="),
        (
            "PUT", "/rest/v1/order-prices", #"{"note":"Šiauliai – 5 €"}"#,
            "w2eEh819iviMPmq1BdIku4Hk3tFuRGiFMLSwjf1+bXI="
        ),
        ("GET", "/rest/v1/orders/a%20b", "", "S7fEByl4Ox/f16l+33UPzvrgnIVklnpl19CuJz6wdJ0="),
        (
            "GET",
            "/rest/v1/orders?projects%5B0%5D=123456&projects%5B1%5D=654321&created_date_from=2024-01-01&created_date_till=2024-01-31",
            "", "w7MebHEVMV9/+zycskrN0OpdavZz851doNtMrgxGF6o="
        ),
    ])
    func `the MAC covers method, address and body`(method: String, target: String, body: String, mac: String)
    {
        let request = HTTPRequest(
            HTTPMethod(rawValue: method), "https://Delivery-API.paysera.com\(target)",
            body: body.isEmpty ? nil : Array(body.utf8))
        let header = macHeader(request, stamp(), .sha256, bodyHash: .sha256)
        #expect(header?.contains(#"mac="\#(mac)""#) == true)
        #expect(header?.contains("ext=") == !body.isEmpty)
    }

    @Test func `the port is that of the address, and parameters follow the body's hash`() {
        let plain = HTTPRequest(.get, "http://delivery-api.paysera.com/rest/v1/orders?limit=20&offset=0")
        let header = macHeader(plain, stamp(), .sha256, bodyHash: .sha256)
        #expect(header?.contains("jfaOcskc58gnRhlIq4j2quNMeD+wnSQ/rTAI1RAZ3d8=") == true)
        var extended = stamp()
        extended.parameters = [.init("project_id", "123456")]
        let request = HTTPRequest(
            .post, "https://delivery-api.paysera.com/rest/v1/orders", body: Array(order.utf8))
        let ext = "body_hash=SKcTLsJL9sPya%2FKRcpsvXv0T9q%2Be6%2BZSUtPg32GRNSE%3D&project_id=123456"
        #expect(
            macHeader(request, extended, .sha256, bodyHash: .sha256)
                == #"MAC id="123456", ts="1700000000", nonce="abcdefghijklmnopqrstuvwxyz012345", "#
                + #"mac="45oFSmP8LGQJWmwOkiffb5TDPHHauijWpwVVDYifEjY=", ext="\#(ext)""#)
    }

    @Test func `the example of the drafts, as it should be`() {
        let request = HTTPRequest(.get, "http://example.com/resource/1?b=1&a=2")
        let stamp = MACStamp(
            id: "h480djs93hd8", secret: "489dks293j39", time: 1_336_363_200, nonce: "dj83hs9s")
        #expect(
            macHeader(request, stamp, .sha1, bodyHash: nil)?.contains("6T3zZzy2Emppni6bzL7kdRxUWL4=") == true)
        #expect(
            macHeader(request, stamp, .sha256, bodyHash: nil)?.contains(
                "1c0l2YIW7g7syyDmVHy2lxCeZK5VouDCuU0T0YOmTOU=")
                == true)
    }

    @Test func `the parts of an address`() {
        #expect(
            HTTPAddress("HTTPS://Example.COM?a=1#x").map { [$0.host, "\($0.port)", $0.target] } == [
                "example.com", "443", "/?a=1",
            ])
        #expect(HTTPAddress("http://[::1]:8080/a")?.port == 8080)
        #expect(HTTPAddress("http://u:p@h:81/")?.host == "h")
        for text in ["", "/a", "https://", "https://h:port/", "https://h:99999999999/"] {
            #expect(HTTPAddress(text) == nil)
        }
    }

    @Test func `each attempt is signed anew, and a clock that is wrong is put right once`() async throws {
        let time = FakeTime()
        let skewed = HTTPResponse(
            status: 401, headers: ["Date": "Tue, 14 Nov 2023 23:13:20 GMT"],
            body: Array(#"{"error":"invalid_timestamp"}"#.utf8))
        let transport = InMemoryTransport([skewed, .init(503, ""), .pet, skewed, skewed])
        let connection = signedConnection(transport, time)
        _ = try await connection.send(RetrievePet(id: "1"))
        let stamps = transport.requests.map { $0.headers["Authorization"]?.firstMatch(of: /ts="(\d+)"/)?.1 }
        #expect(stamps == ["1700000000", "1700003600", "1700003600"])
        let error = await petFailure(connection)
        #expect(error?.status == 401 && error?.attempts == 2)
        let other = InMemoryTransport([
            HTTPResponse(status: 401, headers: skewed.headers, body: Array(#"{"error":"unauthorized"}"#.utf8))
        ])
        #expect(await petFailure(signedConnection(other, time))?.attempts == 1)
    }

    @Test func `a body's signature stands in the header of the scheme`() async throws {
        let transport = InMemoryTransport { _ in .pet }
        let scheme = SecurityScheme(
            "token", .apiKey(.header, "X-Signature"),
            signature: .body(BodySignature(.digest, prefix: "v1=")))
        let connection = petConnection(
            transport, credentials: .signingSecret("project-secret"), APIConventions(schemes: [scheme]))
        _ = try await connection.send(RetrievePet(id: "1"))
        #expect(
            transport.requests[0].headers["X-Signature"]
                == "v1=28d36867dfc416ca7b8fd508ec991ba881e2589c011980be0baac0c38ce0ea92")
    }
}

private func stamp() -> MACStamp {
    MACStamp(id: id, secret: secret, time: 1_700_000_000, nonce: "abcdefghijklmnopqrstuvwxyz012345")
}

private func signedConnection(_ transport: any Transport, _ time: FakeTime) -> Connection<PetServer> {
    let scheme = SecurityScheme(
        "token", .other("MAC"),
        signature: .mac(.sha256, bodyHash: .sha256, clock: .init(status: 401, code: "invalid_timestamp")))
    return petConnection(
        transport, time, credentials: .mac(id: id, secret: secret),
        APIConventions(schemes: [scheme], errors: ErrorPlaces(code: ["/error"])))
}
