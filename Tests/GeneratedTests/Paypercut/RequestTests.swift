import Foundation
import Paypercut
import Testing

@Suite struct RequestTests {
    @Test func `reading a payment is a GET with its id in the path`() throws {
        let request = try Payments.Retrieve(id: "pay_1/2", account: "acct_1").request(to: .production)
        #expect(request.method == .get)
        #expect(request.url == "https://api.paypercut.io/v2/payments/pay_1%2F2")
        #expect(request.headers["Paypercut-Account"] == "acct_1")
        #expect(request.headers["Accept"] == "application/json")
        #expect(request.body == nil)
    }

    @Test func `a list repeats its key, a cursor is percent-encoded, a date is RFC 3339`() throws {
        let call = Payments.List(
            customer: ["cus_1", "cus 2"], startDate: Date(timeIntervalSince1970: 1_500_650_448), limit: 50,
            lastKey: "2026-01-07T08:16:15.154Z_01KE==", livemode: false)
        let request = try call.request(to: .production)
        #expect(
            request.url == "https://api.paypercut.io/v2/payments?customer=cus_1&customer=cus%202"
                + "&start_date=2017-07-21T15%3A20%3A48Z&limit=50"
                + "&last_key=2026-01-07T08%3A16%3A15.154Z_01KE%3D%3D&livemode=false")
    }

    @Test func `a body has exact bytes, the same every time`() throws {
        let body = CheckoutSessionRequest(
            currency: .eur, mode: .payment, amount: 1999, clientReferenceID: .null,
            metadata: ["b": "2", "a": "1"])
        let call = Checkouts.Create(body: body, idempotencyKey: "key-1")
        let request = try call.request(to: .production)
        #expect(request.method == .post)
        #expect(request.url == "https://api.paypercut.io/v1/checkouts")
        #expect(request.headers["Content-Type"] == "application/json")
        #expect(request.headers["Idempotency-Key"] == "key-1")
        let expected =
            #"{"currency":"EUR","mode":"payment","amount":1999,"client_reference_id":null,"#
            + #""metadata":{"a":"1","b":"2"}}"#
        #expect(request.body.map { String(decoding: $0, as: UTF8.self) } == expected)
        #expect(try call.request(to: .production) == request)
    }

    @Test func `absent and null stay apart in what is sent`() throws {
        #expect(try text(CustomerRequest(email: .null, name: "Ada")) == #"{"email":null,"name":"Ada"}"#)
        #expect(try text(CustomerRequest()) == "{}")
    }

    @Test(arguments: ["", ".", ".."])
    func `an id that would change the path is refused`(id: String) {
        #expect(throws: RequestError.self) { try Payments.Retrieve(id: id).request(to: .production) }
    }

    @Test func `a header cannot be broken out of`() {
        #expect(throws: RequestError.self) {
            try Payments.Retrieve(id: "p", account: "a\r\nX-Evil: 1").request(to: .production)
        }
    }

    private func text(_ value: some Encodable) throws -> String {
        String(decoding: try JSONTextEncoder().encode(value), as: UTF8.self)
    }
}
