import Foundation
import Paypercut
import SDKSupport
import Support
import Testing

/// The README's code runs, and what its table names is there.
@Suite struct SDKReadmeTests {
    private let secret = PaypercutVendor.webhookSecret

    @Test func `its code is run, and what its tables name is there`() throws {
        let tests = "Tests/GeneratedTests/Paypercut/SDKReadmeTests.swift"
        #expect(try readmeFaults(of: "Paypercut", ranBy: tests, documentsUnder: "description") == [])
    }

    @Test func `it does what it says`() async throws {
        let vendor = PaypercutVendor(payments: 3)
        let server = try VendorServer(vendor)
        defer { server.stop() }
        let client = PaypercutClient(
            server: PaypercutServer(url: server.url), credentials: .bearer(PaypercutVendor.key))
        try await firstMinute(client)
        try await accounts(client, "pay_0001")
        await errors(client)
        var first: Payment?
        for try await payment in client.payments.list() where first == nil { first = payment }
        money(try #require(first))
        try await retries(client, try #require(first))
        try await pages(client)
        try await expansion(client, "pay_0001")
        metadata()
        let event = """
            {"id": "e", "created": "2026-01-01T00:00:00Z", "type": "checkout_session.completed", "livemode": false,
             "data": {"object": \(try fixtureText("checkout-session"))}}
            """
        let delivery = PaypercutVendor.delivery(of: event, at: Int(Date().timeIntervalSince1970))
        var headers = HTTPHeaders()
        for (name, value) in delivery.headers { headers.append(name, value) }
        #expect(await webhooks(delivery.body, headers) == 200)
        #expect(await webhooks(delivery.body, [:]) == 401)
        #expect(vendor.faults == [])
    }

    private func firstMinute(_ client: PaypercutClient) async throws {
        let order = CheckoutSessionRequest(currency: .eur, mode: .payment, amount: 1999)
        let session = try await client.checkouts.create(order)
        print(session.url?.description ?? "")

        for try await payment in client.payments.list(clientReferenceID: "order-4711") {
            print(payment.id, payment.status, payment.amountMoney?.description ?? "")  // … 19.99 EUR
        }
    }

    private func accounts(_ client: PaypercutClient, _ id: String) async throws {
        var careful = client
        careful.options.onlyMode = .test
        let connected = client.with { $0.account = "acct_1" }
        let theirs = try await connected.payments.retrieve(id)
        let same = try await client.payments.retrieve(id, account: "acct_1")
        #expect(theirs == same)
        _ = try await careful.payments.retrieve(id)
    }

    private func errors(_ client: PaypercutClient) async {
        do {
            let intent = PaymentIntentRequest(
                amount: 1999, currency: .eur, paymentMethod: "pm_poor", confirm: true)
            _ = try await client.paymentIntents.create(intent)
        } catch {
            print(error.status ?? 0, error.kind, error.code ?? "", error.message, error.requestID ?? "")
            if case .apiError(let details) = error.body { print(details.type, details.declineCode ?? "") }
        }
    }

    private func money(_ payment: Payment) {
        /// The refund of an amount that somebody has typed. Nil where the currency has no such amount.
        func refund(of payment: Payment, _ text: String) -> RefundRequest? {
            guard let code = payment.currency.iso, let scale = payment.currency.scale,
                let part = ExactMoney(text, scale: scale, currency: code.rawValue)
            else { return nil }
            return RefundRequest(amount: part.minorUnits, payment: payment.id)
        }
        #expect(refund(of: payment, "19.99")?.amount == 1999)
        #expect(refund(of: payment, "19.999") == nil && refund(of: payment, "19,99") == nil)
    }

    private func retries(_ client: PaypercutClient, _ payment: Payment) async throws {
        let refund = try await client.refunds.create(
            RefundRequest(amount: 500, payment: payment.id), idempotencyKey: "refund-of-order-4711")
        #expect(refund.amount == 500)
    }

    private func pages(_ client: PaypercutClient) async throws {
        let yesterday = Date(timeIntervalSinceNow: -86_400)
        var total: Int64 = 0
        for try await payment in client.payments.list(startDate: yesterday, limit: 100) {
            total += payment.amount
        }
        #expect(total == 3_000)
    }

    private func expansion(_ client: PaypercutClient, _ id: String) async throws {
        let payment = try await client.payments.retrieve(id, expand: [.customer])
        switch payment.customer {
        case .customer(let customer): print(customer.email ?? "")
        case .customerID(let id): print(id)
        case .unknown, nil: break
        }
    }

    private func metadata() {
        let set = SubscriptionUpdateRequest(metadata: .set(["order": "4711"]))
        let unset = SubscriptionUpdateRequest(metadata: .set(["order": ""]))
        let unsetAll = SubscriptionUpdateRequest(metadata: .unsetAll)
        #expect(set != unset && unset != unsetAll)
    }

    private func remind(_ event: Event) async { Issue.record("nobody was reminded") }

    private func fulfil(_ event: Event) async {
        /// A customer went through a Checkout Session.
        func fulfil(_ event: Event) async {
            guard let session = try? event.data.object.decoded(as: CheckoutSession.self) else { return }
            print(session.id, session.paymentStatus, session.clientReferenceID ?? "")
        }
        await fulfil(event)
        #expect(throws: Never.self) { try event.data.object.decoded(as: CheckoutSession.self) }
    }

    private func webhooks(_ body: [UInt8], _ headers: HTTPHeaders) async -> Int {
        /// Answers a request of your web framework with a status.
        func receive(_ body: [UInt8], _ headers: HTTPHeaders) async -> Int {
            do throws(WebhookError) {
                let event = try PaypercutWebhooks(secrets: [secret]).unwrap(body, headers: headers)
                switch event {
                case .checkoutSessionCompleted(let event): await fulfil(event)
                case .invoicePaymentFailed(let event): await remind(event)
                default: break
                }
                return 200
            } catch {
                return error.status
            }
        }
        return await receive(body, headers)
    }
}
