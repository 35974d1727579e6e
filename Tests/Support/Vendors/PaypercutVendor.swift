import Foundation

/// Paypercut as its documents have it: keys, connected accounts, idempotency, pages, expansion, both shapes of errors.
package final class PaypercutVendor: SimulatedVendor, @unchecked Sendable {
    package static let key = "sk_test_1234567890abcdef"
    package static let webhookSecret = "whsec_test_secret"

    private let lock = NSLock()
    private var wrongs: [String] = []
    private var payments: [JSONDictionary] = []
    private var checkouts: [JSONDictionary] = []
    private var refunds: [JSONDictionary] = []
    private var customers: [JSONDictionary] = []
    /// What a key was used for, and what was answered.
    private var keys: [String: (request: [UInt8], response: LoopbackResponse)] = [:]
    private var busyKey: String?
    private var ids = 0

    package init(payments count: Int = 0) {
        for _ in 0..<count { payments.append(makePayment(amount: 1_000, checkout: nil)) }
    }

    package var faults: [String] { lock.withLock { wrongs } }

    /// What became of all requests: `checkouts 1, payments 3, refunds 199`.
    package var ledger: String {
        lock.withLock {
            let refunded = refunds.compactMap { $0["amount"] as? Int }
            return "checkouts \(checkouts.count), payments \(payments.count), refunds \(refunded)"
        }
    }

    /// The customer goes through a Checkout Session and pays.
    package func pay(checkout id: String) {
        lock.withLock {
            guard let index = checkouts.firstIndex(where: { $0["id"] as? String == id }) else { return }
            let amount = checkouts[index]["amount_total"] as? Int ?? 0
            checkouts[index]["status"] = "complete"
            checkouts[index]["payment_status"] = "paid"
            payments.append(makePayment(amount: amount, checkout: id))
        }
    }

    /// The headers and body of a delivery, signed at that time with each of the secrets.
    package static func delivery(
        of event: String, at time: Int, secrets: [String] = [webhookSecret]
    ) -> (headers: [(name: String, value: String)], body: [UInt8]) {
        let body = Array(event.utf8)
        let signed = Array("\(time).".utf8) + body
        let signatures = secrets.map { "v1=" + hexText(vendorHMAC(signed, key: Array($0.utf8))) }
        let headers = [
            ("Content-Type", "application/json"), ("Paypercut-Delivery-Id", "del_1"),
            ("Paypercut-Event-Id", "evt_1"),
            ("Paypercut-Signature", (["t=\(time)"] + signatures).joined(separator: ",")),
        ]
        return (headers, body)
    }

    package func answer(_ request: LoopbackRequest) -> LoopbackResponse {
        lock.withLock {
            guard request.header("Authorization") == "Bearer \(Self.key)" else {
                return failure(401, "authentication_error", "authentication_invalid", "The key is not known.")
            }
            guard request.method == "POST" else {
                if request.header("Idempotency-Key") != nil {
                    wrongs.append("an idempotency key on \(request.method)")
                }
                return act(on: request)
            }
            return once(request)
        }
    }

    /// The first answer again, where a key is used again.
    private func once(_ request: LoopbackRequest) -> LoopbackResponse {
        guard let key = request.header("Idempotency-Key"), !key.isEmpty, key.count <= 255 else {
            wrongs.append("POST \(request.target) without an idempotency key")
            return act(on: request)
        }
        let place =
            Array("\(request.target) \(request.header("Paypercut-Account") ?? "")\n".utf8) + request.body
        if let known = keys[key] {
            guard known.request == place else {
                return failure(409, "idempotency_error", nil, "The key was used for another request.")
            }
            return known.response
        }
        let response = act(on: request)
        // A fault of the server's is no answer, and a decline that asks for another try is none to keep.
        if response.status < 500, response.status != 402 { keys[key] = (place, response) }
        return response
    }
}

extension PaypercutVendor {
    private func act(on request: LoopbackRequest) -> LoopbackResponse {
        let path = request.segments.map { $0.removingPercentEncoding ?? $0 }
        switch (request.method, path.count, path.prefix(2).joined(separator: "/")) {
        case ("POST", 2, "v1/checkouts"): return createCheckout(request)
        case ("GET", 3, "v1/checkouts"): return found(checkouts, path[2])
        case ("GET", 2, "v2/payments"): return page(of: payments, request)
        case ("GET", 3, "v2/payments"): return payment(path[2], request.queryValues("expand"))
        case ("POST", 2, "v1/refunds"): return createRefund(request)
        case ("GET", 2, "v1/refunds"): return page(of: refunds, request)
        case ("POST", 2, "v1/customers"): return createCustomer(request)
        case ("POST", 2, "v1/payment_intents"): return createIntent(request)
        default: return failure(404, "invalid_request_error", nil, "There is no \(request.target).")
        }
    }

    private func failure(
        _ status: Int, _ type: String, _ code: String?, _ message: String, _ more: JSONDictionary = [:]
    ) -> LoopbackResponse {
        var error: JSONDictionary = [
            "type": type, "message": message, "trace_id": "trc_123", "param": NSNull(),
        ]
        if let code { error["code"] = code }
        return LoopbackResponse(status, object: error.merging(more) { $1 })
    }

    private func makeID(_ prefix: String) -> String {
        ids += 1
        return "\(prefix)_\(String(repeating: "0", count: 4 - min(4, "\(ids)".count)))\(ids)"
    }

    private func makePayment(amount: Int, checkout: String?) -> JSONDictionary {
        let id = makeID("pay")
        // The documents' own ways: a code in either case, times with and without a fraction, words nobody listed.
        let isOdd = payments.count % 2 == 1
        return [
            "id": id, "amount": amount, "amount_refunded": 0, "livemode": false, "paid": true,
            "refunded": false,
            "created": timestamp(1_775_141_159 + payments.count, fraction: isOdd ? "" : ".065"),
            "currency": ["iso": isOdd ? "eur" : "EUR", "scale": 2], "status": "succeeded",
            "latest_status": isOdd ? "settled_somehow" : "succeeded", "account": NSNull(),
            "outcome": NSNull(),
            "checkout_id": checkout ?? NSNull(), "customer": "cus_1", "metadata": ["order": "4711"],
            "formatted_amount": "\(amount / 100).\(amount % 100)", "a_new_key": [1, 2],
        ]
    }

    private func found(_ things: [JSONDictionary], _ id: String) -> LoopbackResponse {
        guard let thing = things.first(where: { $0["id"] as? String == id }) else {
            return failure(404, "invalid_request_error", "resource_missing", "There is no \(id).")
        }
        return LoopbackResponse(200, object: thing)
    }

    private func payment(_ id: String, _ expand: [String]) -> LoopbackResponse {
        guard var payment = payments.first(where: { $0["id"] as? String == id }) else { return found([], id) }
        if expand.contains("customer") {
            payment["customer"] = [
                "id": "cus_1", "created": "2026-04-02T14:45:59Z", "livemode": false, "email": NSNull(),
            ]
        }
        return LoopbackResponse(200, object: payment)
    }

    /// The cursor is base64 of JSON, and opaque.
    private func page(of things: [JSONDictionary], _ request: LoopbackRequest) -> LoopbackResponse {
        let limit = request.queryValue("limit").flatMap(Int.init) ?? 10
        var start = 0
        if let cursor = request.queryValue("last_key") {
            guard let data = Data(base64Encoded: cursor),
                let key = (try? JSONSerialization.jsonObject(with: data)) as? JSONDictionary,
                let index = things.firstIndex(where: { $0["id"] as? String == key["lastId"] as? String })
            else { return failure(400, "invalid_request_error", "parameter_invalid", "No such cursor.") }
            start = index + 1
        }
        let items = Array(things[min(start, things.count)...].prefix(limit))
        let isLast = start + items.count >= things.count
        let last = items.last?["id"] as? String ?? ""
        let cursor = Data(#"{"lastId":"\#(last)","at":"?>"}"#.utf8).base64EncodedString()
        return LoopbackResponse(200, object: ["items": items, "last_key": isLast ? NSNull() : cursor])
    }
}

extension PaypercutVendor {
    private func createCheckout(_ request: LoopbackRequest) -> LoopbackResponse {
        let key = request.header("Idempotency-Key") ?? ""
        guard key.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ":_-.".contains($0)) }) else {
            return failure(400, "invalid_request_error", "parameter_invalid", "The key has other characters.")
        }
        guard let body = request.object, let mode = body["mode"] as? String,
            let code = body["currency"] as? String,
            code.count == 3, let amount = body["amount"] as? Int
        else {
            return failure(400, "invalid_request_error", "missing_required_param", "Something is missing.")
        }
        let id = makeID("cs")
        checkouts.append([
            "id": id, "amount_total": amount, "currency": ["iso": code, "scale": 2], "livemode": false,
            "mode": mode,
            "next_action": NSNull(), "payment_status": "unpaid", "status": "open", "submit_type": NSNull(),
            "ui_mode": body["ui_mode"] ?? "hosted", "url": "https://pay.example/\(id)",
            "expires_at": NSNull(),
            "metadata": body["metadata"] ?? [:],
        ])
        return LoopbackResponse(201, object: checkouts[checkouts.count - 1])
    }

    private func createRefund(_ request: LoopbackRequest) -> LoopbackResponse {
        guard let body = request.object, let id = body["payment"] as? String,
            let index = payments.firstIndex(where: { $0["id"] as? String == id })
        else { return failure(404, "invalid_request_error", "resource_missing", "There is no such payment.") }
        let whole = payments[index]["amount"] as? Int ?? 0
        let before = payments[index]["amount_refunded"] as? Int ?? 0
        let amount = body["amount"] as? Int ?? whole - before
        guard before + amount <= whole else {
            // The shape that no page documents.
            return LoopbackResponse(
                400, object: ["error": ["message": "The amount is too large.", "code": "amount_too_large"]])
        }
        payments[index]["amount_refunded"] = before + amount
        payments[index]["refunded"] = before + amount == whole
        refunds.append([
            "id": makeID("re"), "amount": amount, "created": "2026-04-02T15:00:00Z", "payment": id,
            "currency": ["iso": "EUR", "scale": 2], "status": "pending",
        ])
        return LoopbackResponse(201, object: refunds[refunds.count - 1])
    }

    private func createCustomer(_ request: LoopbackRequest) -> LoopbackResponse {
        guard let body = request.object else {
            return failure(400, "invalid_request_error", "parameter_invalid", "The body is no object.")
        }
        let made: JSONDictionary = [
            "id": makeID("cus"), "created": "2026-04-02T14:45:59Z", "livemode": false,
        ]
        customers.append(body.merging(made) { $1 })
        return LoopbackResponse(200, object: customers[customers.count - 1])
    }

    private func createIntent(_ request: LoopbackRequest) -> LoopbackResponse {
        let method = request.object?["payment_method"] as? String
        if method == "pm_busy" { return createBusyIntent(request) }
        let code = method == "pm_poor" ? "insufficient_funds" : "authentication_required"
        return failure(
            402, "card_error", "card_declined", "The card was declined.",
            ["decline_code": code, "advice_code": "do_not_try_again", "network_decline_code": "51"])
    }

    /// Declined at first, with the advice to try again; then it goes through.
    private func createBusyIntent(_ request: LoopbackRequest) -> LoopbackResponse {
        guard let first = busyKey else {
            busyKey = request.header("Idempotency-Key")
            return failure(
                402, "card_error", "card_declined", "The issuer is busy.",
                ["decline_code": "issuer_not_available", "advice_code": "try_again_later"])
        }
        if first != request.header("Idempotency-Key") { wrongs.append("another key for the same payment") }
        return LoopbackResponse(201, object: ["id": makeID("pi"), "status": "succeeded"])
    }
}
