import Foundation
import PaySuper
import SDKSupport
import Support
import Testing

/// The README's code runs, and what its table names is there.
@Suite struct ReadmeTests {
    private let secret = PaySuperVendor.secret
    private let project = PaySuperVendor.project

    @Test func `its code is run, and what its tables name is there`() throws {
        let tests = "Tests/GeneratedTests/PaySuper/ReadmeTests.swift"
        #expect(try readmeFaults(of: "PaySuper", ranBy: tests, documentsUnder: "fragment") == [])
    }

    @Test func `every type says which text it comes from`() throws {
        #expect(try typesWithoutSource(of: "PaySuper") == [])
    }

    @Test func `it does what it says`() async throws {
        let server = try VendorServer(PaySuperVendor(payouts: 3))
        defer { server.stop() }
        let credentials = Credentials.all([
            .apiKey(secret),
            .basic(user: project, password: secret, scheme: "projectBasic"),
        ])
        let client = PaySuperClient(server: PaySuperServer(url: server.url), credentials: credentials)
        try await firstMinute(client)
        try amounts()
        await errors(client)
        #expect(try await retries(client) != nil)
        try await pages(client)
        let delivery = PaySuperVendor.delivery(of: "payment.success", order: "o1", try: 0)
        var headers = HTTPHeaders()
        for (name, value) in delivery.headers { headers.append(name, value) }
        #expect(await webhooks(delivery.body, headers) == 200)
        #expect(await webhooks(delivery.body, ["Authorization": "Signature 00"]) == 401)
    }

    private func firstMinute(_ client: PaySuperClient) async throws {
        let settings = TokenSettings(
            projectID: "5dcd11bc218dc30001d7098f", type: .simple, currency: "USD", amount: 10)
        let token = try await client.tokens.create(
            TokenRequest(user: TokenUser(id: "customer-1"), settings: settings))
        let form = try await client.orders.create(OrderRequest(account: "customer-1", token: token.token))
        print(form.paymentFormURL ?? "")
    }

    private func amounts() throws {
        let settings = TokenSettings(
            projectID: project, type: .simple, currency: "EUR",
            amount: ExactDecimal(minorUnits: 5999, scale: 2))
        #expect(try json(settings)["amount"] == json("59.99"))
    }

    private func errors(_ client: PaySuperClient) async {
        let settings = TokenSettings(projectID: "another project", type: .simple)
        do {
            _ = try await client.tokens.create(TokenRequest(settings: settings))
        } catch {
            // Status, kind, and what PaySuper says about it.
            print(error.status ?? 0, error.kind, error.code ?? "", error.message)
            if error.outcome == .unknown { print("PaySuper may have acted: look before you try again") }
        }
    }

    private func retries(_ client: PaySuperClient) async throws -> String? {
        func order(_ request: OrderRequest, account: String) async throws -> String? {
            do {
                return try await client.orders.create(request).id
            } catch  where error.outcome == .unknown {
                if let order = try await client.orders.list(account: account).page().items.first {
                    return order.id
                }
                return try await client.orders.create(request).id
            }
        }
        return try await order(
            OrderRequest(project: project, type: .product, account: "customer-2"), account: "customer-2")
    }

    private func pages(_ client: PaySuperClient) async throws {
        for try await payout in client.payouts.list(limit: 100) {
            print(payout.id, payout.status?.rawValue ?? "", payout.amount ?? 0, payout.currency ?? "")
        }
        let lastKnown = "po_2"
        for try await payout in client.payouts.list(endingBefore: lastKnown).backwards {
            print(payout.id)
        }
        let newest = try await client.payouts.list(limit: 10).page()
        let older = try await newest.next()
        print(newest.output.totalCount ?? 0, older?.items.count ?? 0)
    }

    private func fulfil(_ notification: WebhookNotification) async {
        #expect(notification.object?.id == "o1")
    }
    private func takeBack(_ notification: WebhookNotification) async {
        Issue.record("nothing was taken back")
    }

    private func webhooks(_ body: [UInt8], _ headers: HTTPHeaders) async -> Int {
        /// Answers a request of your web framework with a status.
        func receive(_ body: [UInt8], _ headers: HTTPHeaders) async -> Int {
            do throws(WebhookError) {
                let event = try PaySuperWebhooks(secrets: [secret]).unwrap(body, headers: headers)
                switch event {
                case .paymentSuccess(let notification): await fulfil(notification)
                case .paymentRefund(let notification), .paymentChargeback(let notification):
                    await takeBack(notification)
                case .paymentCancel, .unknown: break
                }
                return 200
            } catch {
                return error.status
            }
        }
        return await receive(body, headers)
    }
}
