import PaySuper
import SDKSupport
import Support
import Testing

/// Method and address of every operation, as the documents list them: orders are made at another host than all else.
@Suite struct EndpointTests {
    private static let operations: [(any PaySuperOperation, String)] = [
        (
            Tokens.Create(body: TokenRequest(settings: TokenSettings(projectID: "1", type: .product))),
            "POST https://api.pay.super.com/api/v1/tokens"
        ),
        (Orders.Create(body: OrderRequest(token: "1")), "POST https://checkout.pay.super.com/api/v1/order"),
        (Orders.List(), "GET https://api.pay.super.com/merchant/s2s/api/v1/order"),
        (
            Payouts.List(limit: 100, startingAfter: "po_1"),
            "GET https://api.pay.super.com/payouts?limit=100&starting_after=po_1"
        ),
    ]

    @Test func `every operation makes a request`() throws {
        #expect(try Set(Self.operations.map { typeName(of: $0.0) }) == operationNames(of: "PaySuper"))
        for (operation, expected) in Self.operations {
            let request = try operation.request(to: .production)
            #expect("\(request.method.rawValue.uppercased()) \(request.url)" == expected)
        }
    }

    @Test func `one server of your own is that of all calls`() throws {
        let request = try Orders.Create(body: OrderRequest(token: "1")).request(
            to: PaySuperServer(url: "http://localhost:8080"))
        #expect(request.url == "http://localhost:8080/api/v1/order")
    }

    @Test func `the documented request for a token is what is sent`() throws {
        let user = TokenUser(
            id: "58799f2c2564296bd2cb",
            address: UserAddress(country: "NL", city: "Almere", postalCode: "1326 PA", state: "Flevoland"))
        let settings = TokenSettings(
            projectID: "5dcd11bc218dc30001d7098f", type: .simple, currency: "USD", amount: 10)
        let expected = """
            {"user": {"id": "58799f2c2564296bd2cb", "address": {"country": "NL", "city": "Almere",
              "postal_code": "1326 PA", "state": "Flevoland"}},
             "settings": {"project_id": "5dcd11bc218dc30001d7098f", "type": "simple", "currency": "USD", "amount": 10}}
            """
        #expect(try json(TokenRequest(user: user, settings: settings)) == json(expected))
    }
}
