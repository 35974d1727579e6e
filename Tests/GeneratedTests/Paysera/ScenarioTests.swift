import Foundation
import Paysera
import SDKSupport
import Support
import Testing

/// Against Paysera as its documents have it. Each step is lost in each way in turn.
@Suite struct ScenarioTests {
    private let parcel = ShipmentCreate(weight: 500, width: 100, length: 200, height: 50)

    @Test(arguments: [0, 7200, -86400])
    func `credentials, prices, order, label, pages and deletion, whatever is lost`(clockOffset: Double)
        async throws
    {
        let makeVendor: @Sendable () -> PayseraVendor = {
            PayseraVendor(clockOffset: clockOffset, hasCursors: clockOffset == 0)
        }
        let (seen, steps, differences) = try await losingEachStep(of: makeVendor) { try await play($0, $1) }
        #expect(differences == [])
        // A clock that is wrong costs one more request, once.
        #expect(steps == (clockOffset == 0 ? 16 : 17))
        #expect(
            seen == [
                "noContent", "2.99 3.5", "draft", "in_progress", "label_generated", "%PDF-",
                "shop-1 shop-2 shop-3 shop-4",
                "shop-2 draft, shop-3 draft, shop-4 draft",
            ])
    }

    private func play(_ url: String, _ vendor: PayseraVendor) async throws -> [String] {
        let client = client(url)
        var seen: [String] = []
        let check = CredentialsCheck(projectID: PayseraVendor.project, password: PayseraVendor.password)
        seen.append("\(try await client.projects.validateCredentials(check))")
        let filter = OrderPriceFilter(projectID: PayseraVendor.project, senderID: "sp1", shipments: [parcel])
        let prices = try await client.orders.prices(filter)
        seen.append(prices.list.map { "\($0.price.amount.decimal)" }.joined(separator: " "))

        let first = try await order(client, "shop-1")
        seen.append(first.status)
        seen.append(
            try await moved(client, first.id, from: "draft") { () async throws(PayseraError) in
                _ = try await client.orders.confirm(OrderIDs(orderIDs: [first.id]))
            })
        seen.append(
            try await moved(client, first.id, from: "in_progress") { () async throws(PayseraError) in
                _ = try await client.orders.createLabel(first.id)
            })
        let label = try await client.orders.label(first.id)
        seen.append(String(decoding: label.content, as: UTF8.self))

        for number in 2...4 { _ = try await order(client, "shop-\(number)") }
        var ids: [String] = []
        for try await order in client.orders.list(limit: 1) { ids.append(order.eshopOrderID ?? "") }
        seen.append(ids.joined(separator: " "))
        try await delete(client, first.id)
        return seen + [vendor.ledger.joined(separator: ", ")]
    }

    /// An order that may have been made is looked for by one's own id before it is made again.
    private func order(_ client: PayseraClient, _ shopID: String) async throws -> Order {
        let request = OrderCreate(projectID: PayseraVendor.project, shipments: [parcel], eshopOrderID: shopID)
        do throws(PayseraError) {
            return try await client.orders.create(request)
        } catch {
            guard error.outcome == .unknown else { throw error }
            if let order = try await client.orders.list(eshopOrderID: shopID).page().items.first {
                return order
            }
            return try await client.orders.create(request)
        }
    }

    /// The status after a step that must not be done twice.
    private func moved(
        _ client: PayseraClient, _ id: String, from state: String,
        _ act: () async throws(PayseraError) -> Void
    ) async throws(PayseraError) -> String {
        do {
            try await act()
        } catch {
            guard error.outcome == .unknown else { throw error }
            if try await client.orders.retrieve(id).status == state { try await act() }
        }
        return try await client.orders.retrieve(id).status
    }

    /// An order that is gone is deleted, whoever saw it go.
    private func delete(_ client: PayseraClient, _ id: String) async throws(PayseraError) {
        do {
            try await client.orders.delete(id)
        } catch {
            guard error.kind == .notFound else { throw error }
        }
    }

    @Test func `credentials that are wrong are an answer`() async throws {
        let server = try VendorServer(PayseraVendor())
        defer { server.stop() }
        let client = client(server.url)
        for (password, isRight) in [(PayseraVendor.password, true), ("wrong", false)] {
            let check = CredentialsCheck(projectID: PayseraVendor.project, password: password)
            let answer = try await client.projects.validateCredentials(check)
            #expect(answer == (isRight ? .noContent : .unauthorized))
        }
        #expect(server.steps == 2)
    }

    @Test func `tests are marked, when they are`() async throws {
        let vendor = PayseraVendor()
        let server = try VendorServer(vendor)
        defer { server.stop() }
        var client = client(server.url)
        client.testMode = true
        #expect(try await order(client, "shop-1").testMode == true)
        client.testMode = false
        #expect(try await order(client, "shop-2").testMode == false)
    }

    private func client(_ url: String) -> PayseraClient {
        PayseraClient(
            server: PayseraServer(url: url),
            credentials: .mac(id: PayseraVendor.project, secret: PayseraVendor.password),
            options: CallOptions(timeAndChance: .hasty))
    }
}
