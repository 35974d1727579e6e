import Foundation
import Paypercut
import SDKSupport
import Support
import Testing

@Suite struct PaymentCodingTests {
    @Test(arguments: [
        "paypercut-payment", "payment-minimal", "payment-unknown-enum", "payment-expanded",
    ])
    func `a payment decodes and gives an equal JSON value again`(fixture: String) throws {
        let text = try fixtureText(fixture)
        let payment = try decode(Payment.self, text)
        #expect(try withInstants(json(payment)) == withInstants(json(text)))
    }

    @Test func `the documented sample decodes and gives an equal JSON value again`() throws {
        let path = "apis/samples/paypercut-payment.json"
        guard let sample = Repository.shared(path, for: "Paypercut's sample payment") else { return }
        let text = try String(contentsOf: sample, encoding: .utf8)
        #expect(try json(decode(Payment.self, text)) == json(text))
    }

    @Test(arguments: [
        (#"{"iso":"eur","scale":2}"#, "20.00 eur"), (#"{"iso":"EUR","scale":0}"#, "2000 EUR"),
        (#""EUR""#, nil),
        (#""eur""#, nil),
    ])
    func `a currency is read from the object and from the code, in either case`(
        currency: String, amount: String?
    ) throws {
        let text = """
            {"amount": 2000, "created": "2024-01-01T00:00:00Z", "currency": \(currency), "id": "p", "livemode": false,
             "latest_status": "s", "status": "succeeded"}
            """
        let payment = try decode(Payment.self, text)
        #expect(payment.currency.iso == .eur && payment.amountMoney?.description == amount)
        #expect(try json(payment) == json(text))
        let price = try decode(Price.self, #"{"id":"p","currency":\#(currency)}"#)
        let subscription = try decode(SubscriptionPhaseItem.self, #"{"currency":\#(currency)}"#)
        #expect(price.currency == payment.currency && subscription.currency == payment.currency)
    }

    @Test func `no answer has its currency in one form only`() {
        let models = Repository.files(in: "Generated/Paypercut/Models", endingIn: ".swift").compactMap {
            try? Repository.text($0)
        }
        // What is received only is never changed.
        #expect(
            models.count > 100
                && models.allSatisfy { !$0.contains(#/public let \w*[cC]urrency: (String|CurrencyCode)/#) })
    }

    @Test func `it does so with Foundation's coders as well`() throws {
        let text = try fixtureText("payment-minimal")
        let payment = try JSONDecoder().decode(Payment.self, from: Data(text.utf8))
        let again = String(decoding: try JSONEncoder().encode(payment), as: UTF8.self)
        #expect(try json(again) == json(text))
    }

    @Test func `an unknown status survives`() throws {
        let payment = try decode(Payment.self, fixtureText("payment-unknown-enum"))
        #expect(payment.status.rawValue == "reversed")
        #expect(!payment.status.isKnown)
        #expect(payment.status != .failed)
        #expect(try json(payment)["status"] == "reversed")
    }

    @Test(arguments: [
        ("\"2026-04-02T14:45:59Z\"", 1_775_141_159.0), ("\"2026-04-02T14:45:59.065Z\"", 1_775_141_159.065),
        ("\"2026-04-02T16:45:59+02:00\"", 1_775_141_159.0), ("1775141159", 1_775_141_159.0),
        ("1775141159.5", 1_775_141_159.5),
    ])
    func `dates are read with and without a fraction, and as a Unix number`(text: String, seconds: Double)
        throws
    {
        let payment = try decode(Payment.self, minimal(created: text))
        #expect(abs(payment.created.timeIntervalSince1970 - seconds) < 0.000_001)
    }

    @Test(arguments: [
        ("\"2026-04-02T14:45:59Z\"", "2026-04-02T14:45:59Z"),
        ("\"2026-04-02T14:45:59.12Z\"", "2026-04-02T14:45:59.120Z"), ("1775141159", "2026-04-02T14:45:59Z"),
    ])
    func `dates are sent as RFC 3339`(received: String, sent: JSONValue) throws {
        let payment = try decode(Payment.self, minimal(created: received))
        #expect(try json(payment)["created"] == sent)
    }

    @Test func `a missing required key names its place`() throws {
        let error = #expect(throws: DecodingError.self) {
            try decode(Payment.self, #"{"amount": 1, "currency": {"iso": "EUR"}}"#)
        }
        guard case .keyNotFound(let key, let context) = error else {
            Issue.record("\(String(describing: error)) is not about a missing key")
            return
        }
        #expect(
            context.codingPath.map(\.stringValue) + [key.stringValue] == ["created"]
                || key.stringValue == "scale")
    }

    @Test func `integers of 19 digits are exact`() throws {
        let text = minimal(created: "0").replacing("\"amount\": 1", with: "\"amount\": 9223372036854775807")
        let payment = try decode(Payment.self, text)
        #expect(payment.amount == .max)
        #expect(try json(payment)["amount"] == json("9223372036854775807"))
    }

    private func minimal(created: String) -> String {
        """
        {"amount": 1, "created": \(created), "currency": {"iso": "EUR", "scale": 2}, "id": "p", "latest_status": "",
         "livemode": false, "status": "failed"}
        """
    }
}
