import Foundation

/// PaySuper as its documents have it: the secret in a header, the version in another, gzip both ways, cursors in both
/// directions, and notifications that come again until somebody takes them.
package final class PaySuperVendor: SimulatedVendor, @unchecked Sendable {
    package static let project = "5dcd11bc218dc30001d7098f"
    package static let secret = "tkHCYYOUVrYyY5rBFZxNzgtt"

    private let lock = NSLock()
    private var wrongs: [String] = []
    private var tokens: [String] = []
    private var orders: [JSONDictionary] = []
    private var gzipped: Set<String> = []
    private let payouts: [JSONDictionary]

    package init(payouts count: Int = 0) {
        payouts = (0..<count).map { index in
            [
                "id": "po_\(index)", "object": "payout", "status": index % 2 == 0 ? "in_transit" : "PAID",
                "created_at": timestamp(1_531_232_874 + index, fraction: ".691"), "amount": "\(index).10",
                "currency": "USD", "failure_code": NSNull(), "live": false, "metadata": [:] as JSONDictionary,
            ]
        }
    }

    package var faults: [String] { lock.withLock { wrongs } }

    /// What came or went compressed: `requests`, `answers`.
    package var compressed: Set<String> { lock.withLock { gzipped } }

    /// The accounts of all orders, as they were made.
    package var orderAccounts: [String] {
        lock.withLock { orders.compactMap { $0["account"] as? String } }
    }

    package func answer(_ request: LoopbackRequest) -> LoopbackResponse {
        lock.withLock {
            if request.header("x-paysuper-api-version") != "1.0" {
                wrongs.append("\(request.method) \(request.target) without its version")
            }
            if request.header("Content-Encoding") != nil, request.object == nil {
                return failure(400, "co000002", "The body cannot be read.")
            }
            if request.header("Content-Encoding") == "gzip" { gzipped.insert("requests") }
            let response = act(on: request)
            // Large answers come compressed where the caller reads that.
            guard request.header("Accept-Encoding")?.contains("gzip") == true, response.body.count > 400,
                let shorter = gzip(response.body)
            else { return response }
            gzipped.insert("answers")
            return LoopbackResponse(
                response.status, headers: response.headers + [("Content-Encoding", "gzip")], body: shorter)
        }
    }

    private func act(on request: LoopbackRequest) -> LoopbackResponse {
        let path = String(request.target.prefix { $0 != "?" })
        let hasSecret = request.header("X-API-SIGNATURE") == Self.secret
        switch (request.method, path) {
        case ("POST", "/api/v1/tokens"): return hasSecret ? createToken(request) : unsigned()
        case ("POST", "/api/v1/order"):
            return hasSecret || request.object?["user"] == nil ? createOrder(request) : unsigned()
        case ("GET", "/merchant/s2s/api/v1/order"):
            return request.header("Authorization") == basic(Self.project, Self.secret)
                ? listOrders(request) : failure(401, "ma000034", "No authorisation.")
        case ("GET", "/payouts"):
            let isAllowed = hasSecret || request.header("Authorization") == basic(Self.secret, "")
            return isAllowed ? listPayouts(request) : unsigned()
        default: return failure(404, "ma000012", "Not found.")
        }
    }
}

extension PaySuperVendor {
    private func basic(_ user: String, _ password: String) -> String {
        "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
    }

    private func failure(_ status: Int, _ code: String, _ message: String) -> LoopbackResponse {
        LoopbackResponse(status, object: ["code": code, "message": message, "details": ""])
    }

    /// 400, although 401 is documented.
    private func unsigned() -> LoopbackResponse { failure(400, "ma000022", "The signature is missing.") }

    private func createToken(_ request: LoopbackRequest) -> LoopbackResponse {
        guard let body = request.object, let settings = body["settings"] as? JSONDictionary,
            settings["project_id"] as? String == Self.project, let type = settings["type"] as? String,
            type != "simple" || settings["amount"] is NSNumber && settings["currency"] is String
        else { return failure(400, "ma000002", "Validation failed.") }
        let token = hexText(Array("token \(tokens.count)    ".utf8.prefix(12)))
        tokens.append(token)
        return LoopbackResponse(
            200, object: ["token": token, "payment_form_url": "https://order.pay.super.com/?token=\(token)"])
    }

    private func createOrder(_ request: LoopbackRequest) -> LoopbackResponse {
        guard let body = request.object else { return failure(400, "co000002", "Validation failed.") }
        let isComplete = body["project"] is String && body["type"] is String
        guard (body["token"] as? String).map(tokens.contains) ?? isComplete else {
            return failure(400, "co000006", "Wrong parameters.")
        }
        let id = "3c1f6a52-7d0b-4b3e-9a67-\(String(format: "%012d", orders.count))"
        orders.append([
            "id": id, "object": "order", "status": "created", "account": body["account"] ?? "",
            "amount": body["amount"] ?? 595, "currency": body["currency"] ?? "RUB",
            "created_at": "2019-07-10T14:27:54.691Z", "canceled_at": "0001-01-01T00:00:00Z",
            "refunded_at": "",
            "metadata": NSNull(),
        ])
        let url = "https://order.pay.super.com/?order_id=\(id)"
        return LoopbackResponse(200, object: ["id": id, "payment_form_url": url])
    }

    private func listOrders(_ request: LoopbackRequest) -> LoopbackResponse {
        let account = request.queryValue("account")
        let found = orders.filter { account == nil || $0["account"] as? String == account }
        let offset = request.queryValue("offset").flatMap(Int.init) ?? 0
        let limit = request.queryValue("limit").flatMap(Int.init) ?? 100
        let items = Array(found.dropFirst(offset).prefix(limit))
        return LoopbackResponse(
            200, object: ["count": found.count, "items": items.isEmpty ? NSNull() : items])
    }

    private func listPayouts(_ request: LoopbackRequest) -> LoopbackResponse {
        let limit = request.queryValue("limit").flatMap(Int.init) ?? 10
        guard (1...100).contains(limit) else { return failure(400, "ma000023", "The limit is out of range.") }
        let (after, before) = (request.queryValue("starting_after"), request.queryValue("ending_before"))
        if after != nil, before != nil { wrongs.append("both cursors at once") }
        let place = payouts.firstIndex { $0["id"] as? String == after ?? before }
        if after ?? before != nil, place == nil { return failure(400, "ma000023", "No such cursor.") }
        var range = 0..<min(limit, payouts.count)
        if let place, after != nil { range = place + 1..<min(place + 1 + limit, payouts.count) }
        if let place, before != nil { range = max(0, place - limit)..<place }
        return LoopbackResponse(
            200,
            object: [
                "object": "list", "data": Array(payouts[range]), "has_more": range.upperBound < payouts.count,
                "has_before": range.lowerBound > 0, "total_count": payouts.count,
            ])
    }
}

// MARK: Notifications

extension PaySuperVendor {
    /// One delivery of a notification.
    package struct Delivery: Sendable {
        package var headers: [(name: String, value: String)]
        package var body: [UInt8]
    }

    /// Delivers until `receive` answers 200 or 204, as often as the sender does. What `receive` answers can be lost: then
    /// it comes again, with the same id and one more try.
    package func notify(
        _ event: String, order: String, compressed: Bool = false, losing lost: Set<Int> = [],
        to receive: (Delivery) async -> Int
    ) async -> Int {
        for delivery in 0...288 {
            let status = await receive(
                Self.delivery(of: event, order: order, try: delivery, compressed: compressed))
            if status == 200 || status == 204, !lost.contains(delivery) { return delivery + 1 }
        }
        return 289
    }

    /// The hash of the body with the secret after it, and only then is the body compressed.
    package static func delivery(
        of event: String, order: String, try number: Int, compressed: Bool = false, secret: String = secret
    ) -> Delivery {
        let text = """
            {"id": "\(hexText(vendorSHA256(Array((order + event).utf8))))", "type": "notification",
             "event": "\(event)", "live": false, "created_at": "2019-11-16T05:41:05Z", "expires_at": "",
             "delivery_try": \(number), "object": {"id": "\(order)", "object": "order", "status": "created",
             "amount": 595, "original_amount": 500, "tax": {"type": "vat", "rate": 0.19, "amount": 95},
             "description": "Игра – 5 €", "canceled_at": "", "cancellation": null, "items": null,
             "metadata": {"user.param1": "val1"}, "type": "simple"}}
            """
        let body = Array(text.utf8)
        let signature = hexText(vendorSHA256(body + Array(secret.utf8)))
        var delivery = Delivery(
            headers: [
                ("Accept", "application/json"), ("Content-Type", "application/json"),
                ("authorization", "Signature \(signature)"),
            ], body: body)
        if compressed, let shorter = gzip(body) {
            delivery.body = shorter
            delivery.headers.append(("Content-Encoding", "gzip"))
        }
        return delivery
    }
}
