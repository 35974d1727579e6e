import Foundation
import PaySuper
import SDKSupport
import Support
import Testing

/// Against PaySuper as its documents have it. Each step is lost in each way in turn.
@Suite struct ScenarioTests {
    @Test func `token, order and lists, whatever is lost`() async throws {
        let (seen, steps, differences) = try await losingEachStep(of: { PaySuperVendor(payouts: 7) }) {
            try await play($0, $1)
        }
        #expect(differences == [])
        #expect(steps == 8)
        #expect(
            seen == [
                "form of an order", "1 of shop-1", "po_0 po_1 po_2 po_3 po_4 po_5 po_6",
                "po_5 po_4 po_3 po_2 po_1 po_0", "21.7 in all", "shop-1", "compressed: answers, requests",
            ])
    }

    private func play(_ url: String, _ vendor: PaySuperVendor) async throws -> [String] {
        let client = client(url)
        var seen: [String] = []
        let settings = TokenSettings(
            projectID: PaySuperVendor.project, type: .simple, currency: "USD", amount: 10,
            description: String(repeating: "Ten coins, and a long story about each of them. ", count: 40))
        // A token that nobody saw does no harm, so it is simply made again.
        let token = try await again { () async throws(PaySuperError) in
            try await client.tokens.create(TokenRequest(user: TokenUser(id: "c1"), settings: settings))
        }
        let form = try await order(client, OrderRequest(account: "shop-1", token: token.token))
        seen.append(form.isEmpty ? "" : "form of an order")

        var orders: [Order] = []
        for try await order in client.orders.list(account: "shop-1") { orders.append(order) }
        seen.append("\(orders.count) of shop-1")

        var payouts: [Payout] = []
        for try await payout in client.payouts.list(limit: 3) { payouts.append(payout) }
        seen.append(payouts.map(\.id).joined(separator: " "))
        var back: [String] = []
        for try await payout in client.payouts.list(limit: 3, endingBefore: "po_6").backwards {
            back.append(payout.id)
        }
        seen.append(back.joined(separator: " "))
        let sum = payouts.compactMap(\.amount).map(\.decimal).reduce(0, +)
        seen.append("\(sum) in all")
        let compressed = vendor.compressed.sorted().joined(separator: ", ")
        return seen + vendor.orderAccounts + ["compressed: \(compressed)"]
    }

    /// An order that may have been made is looked for before it is made again.
    private func order(_ client: PaySuperClient, _ request: OrderRequest) async throws -> String {
        do throws(PaySuperError) {
            return try await client.orders.create(request).id ?? ""
        } catch {
            guard error.outcome == .unknown else { throw error }
            if let order = try await client.orders.list(account: request.account).page().items.first {
                return order.id ?? ""
            }
            return try await client.orders.create(request).id ?? ""
        }
    }

    private func again<T>(_ call: () async throws(PaySuperError) -> T) async throws(PaySuperError) -> T {
        do { return try await call() } catch { return try await call() }
    }

    @Test func `plain HTTP is refused`() async throws {
        let client = PaySuperClient(
            server: PaySuperServer(url: "http://api.pay.super.com"), credentials: .apiKey("s"))
        await #expect(throws: PaySuperError.self) {
            _ = try await client.payouts.list(limit: 1).first { _ in true }
        }
    }

    @Test(arguments: [0, 101]) func `a page of payouts cannot hold none, nor more than a hundred`(limit: Int)
        async throws
    {
        let server = try VendorServer(PaySuperVendor(payouts: 3))
        defer { server.stop() }
        let client = client(server.url)
        await #expect(throws: PaySuperError.self) { _ = try await client.payouts.list(limit: limit).page() }
        #expect(server.steps == 0)
        for limit in [1, 100] { _ = try await client.payouts.list(limit: limit).page() }
    }

    @Test func `payouts are listed with the secret as user too`() async throws {
        let server = try VendorServer(PaySuperVendor(payouts: 3))
        defer { server.stop() }
        var client = client(server.url)
        client.connection.credentials = .basic(
            user: PaySuperVendor.secret, password: "", scheme: "secretAsUser")
        #expect(try await client.payouts.list().page().items.count == 3)
    }

    @Test func `a wrong secret is an error that keeps it to itself`() async throws {
        let server = try VendorServer(PaySuperVendor())
        defer { server.stop() }
        var client = client(server.url)
        client.connection.credentials = .apiKey("a wrong secret", scheme: "projectSecret")
        do throws(PaySuperError) {
            _ = try await client.tokens.create(
                TokenRequest(settings: TokenSettings(projectID: PaySuperVendor.project, type: .product)))
            Issue.record("an error was expected")
        } catch {
            #expect(error.kind == .badRequest)
            #expect(error.code == "ma000022")
            #expect(!"\(error)".contains("a wrong secret"))
        }
    }

    private func client(_ url: String) -> PaySuperClient {
        PaySuperClient(
            server: PaySuperServer(url: url),
            credentials: .all([
                .apiKey(PaySuperVendor.secret, scheme: "projectSecret"),
                .basic(user: PaySuperVendor.project, password: PaySuperVendor.secret, scheme: "projectBasic"),
            ]),
            options: CallOptions(timeAndChance: .hasty))
    }
}
