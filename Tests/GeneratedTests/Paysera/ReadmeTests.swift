import Foundation
import Paysera
import SDKSupport
import Support
import Testing

/// The README's code runs, and what its table names is there.
@Suite struct ReadmeTests {
    @Test func `its code is run, and what its tables name is there`() throws {
        let tests = "Tests/GeneratedTests/Paysera/ReadmeTests.swift"
        #expect(try readmeFaults(of: "Paysera", ranBy: tests, documentsUnder: "fragment") == [])
    }

    @Test func `every documented code is known`() {
        let documented = [
            "invalid_request", "invalid_parameters", "unauthorized", "forbidden", "not_found",
            "not_acceptable",
            "invalid_state", "internal_server_error",
        ]
        #expect(documented.allSatisfy { ErrorCode(rawValue: $0).isKnown })
    }

    @Test func `every type says which text it comes from`() throws {
        #expect(try typesWithoutSource(of: "Paysera") == [])
    }

    @Test func `it does what it says`() async throws {
        let server = try VendorServer(PayseraVendor())
        defer { server.stop() }
        let client = PayseraClient(
            server: PayseraServer(url: server.url),
            credentials: .mac(id: PayseraVendor.project, secret: PayseraVendor.password))
        try await firstMinute(client)
        try await credentials(client)
        await errors(client)
        let made = try await retries(client)
        try await pages(client)
        #expect(try await orderChanged(client, made.id) == "draft")
    }

    private func firstMinute(_ client: PayseraClient) async throws {
        let parcel = ShipmentCreate(weight: 500, width: 100, length: 200, height: 50)
        let order = try await client.orders.create(
            OrderCreate(projectID: "123456", shipments: [parcel], eshopOrderID: "shop-1"))
        _ = try await client.orders.confirm(OrderIDs(orderIDs: [order.id]))
        _ = try await client.orders.createLabel(order.id)
        let label = try await client.orders.label(order.id)
        print(label.name ?? "", label.content.count)
    }

    private func credentials(_ client: PayseraClient) async throws {
        let answer = try await client.projects.validateCredentials(
            CredentialsCheck(projectID: "123456", password: "its sign password"))
        if answer == .unauthorized { print("the password is wrong") }
        #expect(answer == .unauthorized)
    }

    private func errors(_ client: PayseraClient) async {
        do {
            _ = try await client.orders.retrieve("o-none")
        } catch {
            print(
                error.status ?? 0, error.kind, error.body?.error.rawValue ?? "", error.message,
                error.requestID ?? "")
        }
    }

    private func retries(_ client: PayseraClient) async throws -> Order {
        func order(_ request: OrderCreate, shopID: String) async throws -> Order {
            do {
                return try await client.orders.create(request)
            } catch  where error.outcome == .unknown {
                if let order = try await client.orders.list(eshopOrderID: shopID).page().items.first {
                    return order
                }
                return try await client.orders.create(request)
            }
        }
        let parcel = ShipmentCreate(weight: 500, width: 100, length: 200, height: 50)
        let request = OrderCreate(projectID: "123456", shipments: [parcel], eshopOrderID: "shop-2")
        return try await order(request, shopID: "shop-2")
    }

    private func pages(_ client: PayseraClient) async throws {
        for try await order in client.orders.list(eshopOrderID: "shop-1", limit: 50) {
            print(order.number, order.status, order.createdAt)
        }
    }

    private func orderChanged(_ client: PayseraClient, _ made: String) async throws -> String {
        /// Your server was called about an order: what it is now.
        func orderChanged(_ id: String) async throws -> String {
            try await client.orders.retrieve(id).status
        }
        return try await orderChanged(made)
    }
}
