import Foundation
import Paypercut
import SDKSupport
import Support
import Testing

/// Against Paypercut as its documents have it. Each step is lost in each way in turn.
@Suite struct ScenarioTests {
    @Test func `checkout, payments, refund, expansion and decline, whatever is lost`() async throws {
        let (seen, steps, differences) = try await losingEachStep(of: { PaypercutVendor(payments: 4) }) {
            try await play($0, $1)
        }
        #expect(differences == [])
        #expect(steps == 9)
        #expect(
            seen == [
                "open unpaid", "complete paid", "EUR eur EUR eur EUR", "5 of 5", "cus_1", "pending 500",
                "499 left",
                "insufficient_funds doNotTryAgain", "The amount is too large.",
                "checkouts 1, payments 5, refunds [500]",
            ])
    }

    private func play(_ url: String, _ vendor: PaypercutVendor) async throws -> [String] {
        let client = client(url)
        var seen: [String] = []
        let order = CheckoutSessionRequest(
            currency: .eur, mode: .payment, amount: 999, metadata: ["order": "4711"])
        let session = try await client.checkouts.create(order)
        seen.append("\(session.status.rawValue) \(session.paymentStatus.rawValue)")
        vendor.pay(checkout: session.id)
        let paid = try await client.checkouts.retrieve(session.id)
        seen.append("\(paid.status.rawValue) \(paid.paymentStatus.rawValue)")

        var payments: [Payment] = []
        for try await payment in client.payments.list(limit: 2) { payments.append(payment) }
        seen.append(payments.compactMap(\.currency.iso?.rawValue).joined(separator: " "))
        seen.append("\(Set(payments.map(\.id)).count) of \(payments.count)")

        let payment = try #require(payments.last)
        let expanded = try await client.payments.retrieve(payment.id, expand: [.customer])
        if case .customer(let customer) = expanded.customer { seen.append(customer.id) }

        let refund = try await client.refunds.create(RefundRequest(amount: 500, payment: payment.id))
        seen.append("\(refund.status ?? "") \(refund.amount)")
        seen.append("\(payment.amount - refund.amount) left")
        await seen.append(declined(client))
        await seen.append(tooMuch(client, payment.id))
        return seen + [vendor.ledger]
    }

    private func declined(_ client: PaypercutClient) async -> String {
        do throws(PaypercutError) {
            let intent = PaymentIntentRequest(
                amount: 1999, currency: .eur, paymentMethod: "pm_poor", confirm: true)
            return try await client.paymentIntents.create(intent).status.rawValue
        } catch {
            guard case .apiError(let details) = error.body else { return "\(error)" }
            let advice = details.adviceCode == "do_not_try_again" ? "doNotTryAgain" : ""
            return "\(details.declineCode ?? "") \(advice)"
        }
    }

    /// The shape of error that no page documents.
    private func tooMuch(_ client: PaypercutClient, _ payment: String) async -> String {
        do throws(PaypercutError) {
            return try await client.refunds.create(RefundRequest(amount: 500, payment: payment)).id
        } catch {
            return error.message
        }
    }

    @Test func `a decline that asks for another try is tried again, with the same key`() async throws {
        let vendor = PaypercutVendor()
        let server = try VendorServer(vendor)
        defer { server.stop() }
        let intent = try await client(server.url).paymentIntents.create(
            PaymentIntentRequest(amount: 1999, currency: .eur, paymentMethod: "pm_busy", confirm: true))
        #expect(intent.status == .succeeded)
        #expect(server.steps == 2)
        #expect(vendor.faults == [])
    }

    @Test func `an idempotency key has at most 255 characters, and few kinds of them for checkouts`()
        async throws
    {
        let server = try VendorServer(PaypercutVendor(payments: 1))
        defer { server.stop() }
        let client = client(server.url)
        let order = CheckoutSessionRequest(currency: .eur, mode: .payment, amount: 1)
        let refund = RefundRequest(amount: 1, payment: "pay_0001")
        let long = String(repeating: "k", count: 256)
        await #expect(throws: PaypercutError.self) {
            _ = try await client.checkouts.create(order, idempotencyKey: "a b")
        }
        await #expect(throws: PaypercutError.self) {
            _ = try await client.refunds.create(refund, idempotencyKey: long)
        }
        #expect(server.steps == 0)
        #expect(try await client.refunds.create(refund, idempotencyKey: "a b").amount == 1)
    }

    @Test func `a live key is refused where only tests are wanted`() async throws {
        let server = try VendorServer(PaypercutVendor())
        defer { server.stop() }
        var client = client(server.url)
        #expect(client.connection.mode == .test)
        client.connection.credentials = .bearer("sk_live_1234567890abcdef")
        #expect(client.connection.mode == .live)
        client.options.onlyMode = .test
        await #expect(throws: PaypercutError.self) { _ = try await client.payments.retrieve("pay_0001") }
        #expect(server.steps == 0)
    }

    @Test func `the account of the client goes with every request, and a call's own wins`() async throws {
        let accounts = Locked<[String]>([])
        let server = try LoopbackServer { request in
            accounts.with { $0.append(request.header("Paypercut-Account") ?? "none") }
            return LoopbackResponse(500, json: "{}")
        }
        defer { server.stop() }
        var client = client(server.url)
        client.options.retry = .never
        _ = try? await client.payments.retrieve("pay_1")
        client.account = "acct_1"
        _ = try? await client.payments.retrieve("pay_1")
        _ = try? await client.payments.retrieve("pay_1", account: "acct_2")
        #expect(accounts.value == ["none", "acct_1", "acct_2"])
    }

    private func client(_ url: String) -> PaypercutClient {
        PaypercutClient(
            server: PaypercutServer(url: url), credentials: .bearer(PaypercutVendor.key),
            options: CallOptions(timeAndChance: .hasty))
    }
}
