import Foundation
import PaySuper
import SDKSupport
import Support
import Testing

@Suite struct SampleTests {
    @Test func `a notification decodes and gives an equal JSON value again`() throws {
        let text = try fixtureText("paysuper-payment-success")
        let notification = try decode(WebhookNotification.self, text)
        #expect(notification.event == .paymentSuccess)
        #expect(notification.expiresAt == nil && notification.object?.canceledAt == nil)
        #expect(notification.object?.user?.externalID?.hasPrefix("0") == true)
        #expect(try withInstants(json(notification)) == withInstants(json(text)))
    }

    @Test func `a page of payouts decodes and gives an equal JSON value again`() throws {
        let text = try fixtureText("paysuper-payout-page")
        let page = try decode(PayoutList.self, text)
        #expect(page.totalCount == 240)
        #expect(page.hasMore == true)
        let payout = try #require(page.data.first)
        #expect(payout.status == .inTransit)
        #expect(payout.createdAt == payout.arrivalDate)
        #expect(payout.failureCode == nil)
        #expect(payout.metadata == [:])
        #expect(payout.amount == 2 && payout.amount?.description == "2.00")
        #expect(try json(page) == json(text))
    }

    @Test func `a page of orders decodes, and what is not described does no harm`() throws {
        let page = try decode(OrderPage.self, fixtureText("paysuper-order-page"))
        let orders = try #require(page.items)
        #expect(orders.map(\.status) == [.processed, .canceled])
        #expect(orders.map { $0.amount?.description } == ["59.99", "0.10"])
        #expect(orders[0].canceledAt == nil && orders[1].canceledAt != nil)
        #expect(orders[0].metadata == ["user.param1": "val1"])
        #expect(orders[1].cancellation?.code == "04")
        let again = try json(page)
        #expect(again["items"]?[0]?["canceled_at"] == "0001-01-01T00:00:00Z")
        #expect(try again["items"]?[0]?["amount"] == json("59.99"))
        #expect(again["items"]?[1]?["amount"] == "0.10")
        #expect(try decode(OrderPage.self, #"{"count": 0, "items": null}"#).items == nil)
    }

    @Test(arguments: [#""""#, "null", #""0001-01-01T00:00:00Z""#])
    func `a date that says nothing is nil, and comes back as it was`(written: String) throws {
        let text = #"{"id": "o1", "canceled_at": \#(written), "refunded_at": "2019-07-10T14:27:54Z"}"#
        let order = try decode(Order.self, text)
        #expect(order.canceledAt == nil && order.refundedAt != nil && order.createdAt == nil)
        #expect(try json(order) == json(text))
    }

    @Test func `times of 2019 are read from seconds and nanoseconds too`() throws {
        let text = """
            {"created_at": {"seconds": 1572537615, "nanos": 250000000}, "canceled_at": {"seconds": -62135596800}}
            """
        let order = try decode(Order.self, text)
        #expect(order.createdAt == Date(timeIntervalSince1970: 1_572_537_615.25))
        #expect(order.canceledAt == nil)
        #expect(try JSONDecoder().decode(Order.self, from: Data(text.utf8)) == order)
    }

    @Test(arguments: ["paysuper-webhook", "paysuper-payouts"])
    func `the vendor's samples decode and give equal JSON values again`(name: String) throws {
        guard let sample = Repository.shared("apis/samples/\(name).json", for: "PaySuper's \(name)") else {
            return
        }
        let text = try String(contentsOf: sample, encoding: .utf8)
        let again =
            name.hasSuffix("webhook")
            ? try json(decode(WebhookNotification.self, text)) : try json(decode(PayoutList.self, text))
        #expect(try again == json(text))
    }

    @Test func `an error decodes`() throws {
        let text = #"{"code": "fm000048", "message": "request signature is wrong", "details": ""}"#
        let error = try decode(ErrorBody.self, text)
        #expect(error.code == "fm000048")
        #expect(try json(error) == json(text))
    }

    @Test func `an order needs a token, or a project and a kind of thing`() {
        #expect(OrderRequest(token: "5cd5620f06ae110001509185").violations().isEmpty)
        #expect(OrderRequest(project: "5dcd11bc218dc30001d7098f", type: .simple).violations().isEmpty)
        #expect(!OrderRequest(project: "5dcd11bc218dc30001d7098f").violations().isEmpty)
    }
}
