import Foundation
import Paypercut
import SDKSupport
import Testing

@Suite struct CheckTests {
    @Test func `a value that keeps its limits has no violations`() throws {
        #expect(try decode(Payment.self, fixtureText("paypercut-payment")).violations().isEmpty)
    }

    @Test func `each violated limit is reported with its JSON pointer`() throws {
        let long = String(repeating: "x", count: 101)
        let text = try fixtureText("payment-minimal").replacing(
            "\"status\": \"pending\"",
            with: """
                "status": "pending", "client_reference_id": "\(long)", "statement_descriptor": "\(long)",
                "fee_details": [
                    {"amount": 1, "type": "a", "currency": {"iso": "EUR", "scale": 2}},
                    {"amount": 1, "type": "\(String(repeating: "y", count: 5001))", "currency": {"iso": "EUR", "scale": 2}}
                ]
                """)
        let violations = try decode(Payment.self, text).violations()
        #expect(
            violations.map { "\($0.pointer) \($0.keyword)" } == [
                "/client_reference_id maxLength", "/fee_details/1/type maxLength",
                "/statement_descriptor maxLength",
            ])
        #expect(violations.first?.message.contains("100") == true)
    }

    @Test func `what excludes each other is not sent together`() {
        var request = SubscriptionRequest(
            currency: .eur, customer: "c", items: [SubscriptionItemRequest(price: "p")], trialPeriodDays: 7)
        #expect(request.violations() == [])
        request.trialEnd = Date()
        request.items[0].priceData = PriceData(product: "p", productData: ProductData(name: "n"))
        #expect(
            request.violations().map { "\($0.pointer) \($0.keyword)" } == [
                "/items/0/price_data not", "/items/0 not", " not",
            ])
    }

    @Test func `lengths count Unicode scalars`() {
        let hundred = String(repeating: "👍", count: 100)
        #expect(
            CheckoutSessionRequest(currency: .eur, mode: .payment, customer: .value(hundred)).violations()
                .isEmpty)
        let more = CheckoutSessionRequest(currency: .eur, mode: .payment, customer: .value(hundred + "x"))
        #expect(more.violations().map(\.pointer) == ["/customer"])
        #expect(throws: ValidationError.self) { try more.validate() }
    }
}
