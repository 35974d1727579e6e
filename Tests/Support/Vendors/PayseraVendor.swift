import Foundation

/// Paysera's Delivery API as its documents have it: the MAC of every request, nonces that hold once, a clock of its own,
/// lists by offset and cursor, and no null anywhere.
package final class PayseraVendor: SimulatedVendor, @unchecked Sendable {
    package static let project = "123456"
    package static let password = "test-sign-password-0123456789abcdef"

    private let lock = NSLock()
    private var wrongs: [String] = []
    private var orders: [JSONDictionary] = []
    private var nonces: Set<String> = []
    private var made = 0
    private let clockOffset: Double
    private let hasCursors: Bool

    /// `clockOffset` seconds are added to the time of this machine. Lists name cursors, or only how long they are.
    package init(clockOffset: Double = 0, hasCursors: Bool = true) {
        self.clockOffset = clockOffset
        self.hasCursors = hasCursors
    }

    package var faults: [String] { lock.withLock { wrongs } }

    /// Your ids and statuses of all orders: `shop-1 label_generated`.
    package var ledger: [String] {
        lock.withLock { orders.map { "\($0["eshop_order_id"] ?? "") \($0["status"] ?? "")" } }
    }

    package func answer(_ request: LoopbackRequest) -> LoopbackResponse {
        lock.withLock {
            var response: LoopbackResponse
            if request.segments.last == "validate-credentials" {
                if request.header("Authorization") != nil {
                    wrongs.append("credentials where none are wanted")
                }
                response = validateCredentials(request)
            } else if let fault = faultOfMAC(request) {
                response = failure(401, fault == "time" ? "invalid_timestamp" : "unauthorized", fault)
            } else {
                response = act(on: request)
            }
            response.headers.append(("Date", httpDate(now)))
            return response
        }
    }

    private var now: Double { Date().timeIntervalSince1970 + clockOffset }

    private func act(on request: LoopbackRequest) -> LoopbackResponse {
        if !request.body.isEmpty {
            guard let body = request.object else { return failure(400, "invalid_request", "no JSON") }
            if holdsNull(body) { return failure(400, "invalid_parameters", "null is not a value") }
        }
        let path = request.segments
        switch (request.method, path.count, path.first) {
        case ("PUT", 1, "order-prices"): return prices(request)
        case ("POST", 1, "orders"): return createOrder(request)
        case ("GET", 1, "orders"): return listOrders(request)
        case ("GET", 2, "orders"): return found(path[1])
        case ("DELETE", 2, "orders"): return deleteOrder(path[1])
        case ("POST", 1, "orders-confirm"): return confirm(request)
        case ("POST", 3, "orders") where path[2] == "label": return createLabel(path[1])
        case ("GET", 3, "orders") where path[2] == "label": return label(path[1])
        default: return failure(404, "not_found", "there is no \(request.target)")
        }
    }
}

// MARK: The MAC

extension PayseraVendor {
    /// Nil when the request is signed rightly; `time` when only the clock is wrong.
    private func faultOfMAC(_ request: LoopbackRequest) -> String? {
        guard let header = request.header("Authorization"), header.hasPrefix("MAC "),
            let host = request.header("Host")
        else { return "not signed" }
        let parts = Dictionary(
            header.dropFirst(4).components(separatedBy: ", ").compactMap { part -> (String, String)? in
                guard let equals = part.firstIndex(of: "=") else { return nil }
                return (
                    String(part[..<equals]), String(part[part.index(after: equals)...].dropFirst().dropLast())
                )
            }, uniquingKeysWith: { first, _ in first })
        guard parts["id"] == Self.project, let ts = parts["ts"], let nonce = parts["nonce"],
            let mac = parts["mac"]
        else { return "a part is missing" }
        let ext = parts["ext"] ?? ""
        let colon = host.firstIndex(of: ":") ?? host.endIndex
        let lines = [
            ts, nonce, request.method, request.target, host[..<colon].lowercased(),
            colon < host.endIndex ? String(host[colon...].dropFirst()) : "80", ext,
        ]
        let text = lines.map { $0 + "\n" }.joined()
        let right = Data(vendorHMAC(Array(text.utf8), key: Array(Self.password.utf8))).base64EncodedString()
        if mac != right { return "the mac is wrong" }
        if let fault = faultOfBodyHash(ext, request.body) { return fault }
        if !nonces.insert("\(ts) \(nonce)").inserted {
            wrongs.append("a nonce twice")
            return "the nonce is not new"
        }
        return abs((Double(ts) ?? 0) - now) > 300 ? "time" : nil
    }

    private func faultOfBodyHash(_ ext: String, _ body: [UInt8]) -> String? {
        guard !body.isEmpty else { return ext.isEmpty ? nil : "a hash without a body" }
        let hash = ext.dropFirst("body_hash=".count).split(separator: "&").first.map(String.init)
        let right = Data(vendorSHA256(body)).base64EncodedString()
        return hash?.removingPercentEncoding == right ? nil : "the body's hash is wrong"
    }

    private func httpDate(_ seconds: Double) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.string(from: Date(timeIntervalSince1970: seconds))
    }
}

// MARK: Orders

extension PayseraVendor {
    private func failure(_ status: Int, _ error: String, _ description: String) -> LoopbackResponse {
        LoopbackResponse(
            status, object: ["error": error, "error_description": description],
            headers: [("paysera-correlation-id", "c-1")])
    }

    private func holdsNull(_ value: Any) -> Bool {
        switch value {
        case is NSNull: true
        case let object as JSONDictionary: object.values.contains(where: holdsNull)
        case let list as [Any]: list.contains(where: holdsNull)
        default: false
        }
    }

    private func validateCredentials(_ request: LoopbackRequest) -> LoopbackResponse {
        let isRight =
            request.object?["project_id"] as? String == Self.project
            && request.object?["password"] as? String == Self.password
        return isRight ? LoopbackResponse(204) : failure(401, "unauthorized", "wrong credentials")
    }

    private func found(_ id: String) -> LoopbackResponse {
        guard let order = orders.first(where: { $0["id"] as? String == id }) else {
            return failure(404, "not_found", "there is no order \(id)")
        }
        return LoopbackResponse(200, object: order)
    }

    private func prices(_ request: LoopbackRequest) -> LoopbackResponse {
        guard let shipments = request.object?["shipments"] as? [JSONDictionary], !shipments.isEmpty else {
            return failure(400, "invalid_parameters", "no shipments")
        }
        let price: JSONDictionary = [
            "shipment_gateway": ["id": "gw1", "code": "lp_express"],
            "shipment_method": ["id": "m1", "code": "drone2roof"],
            "price": ["amount": "2.990", "currency": "EUR"],
        ]
        // Documented as a text, and a number by the description that clients were made from.
        var other = price
        other["price"] = ["amount": 3.5, "currency": "EUR"] as JSONDictionary
        return LoopbackResponse(200, object: ["list": [price, other]])
    }

    private func createOrder(_ request: LoopbackRequest) -> LoopbackResponse {
        guard let body = request.object, body["project_id"] as? String == Self.project,
            body["shipments"] is [JSONDictionary]
        else { return failure(400, "invalid_parameters", "something is missing") }
        made += 1
        let order: JSONDictionary = [
            "id": "o\(made)", "project_id": Self.project, "shipments": ["list": []], "label_exists": false,
            "number": "LT-\(made)", "eshop_order_id": body["eshop_order_id"] ?? "", "status": "draft",
            "status_description": "Draft", "created_at": 1_700_000_000, "history": ["items": []],
            "test_mode": request.header("Paysera-Test-Mode") == "1",
        ]
        orders.append(order)
        return LoopbackResponse(200, object: order)
    }

    private func listOrders(_ request: LoopbackRequest) -> LoopbackResponse {
        let number = request.queryValue("eshop_order_id")
        let found = orders.filter { number == nil || $0["eshop_order_id"] as? String == number }
        let limit = request.queryValue("limit").flatMap(Int.init) ?? 20
        var offset = request.queryValue("offset").flatMap(Int.init) ?? 0
        if let after = request.queryValue("after") {
            guard let index = found.firstIndex(where: { $0["id"] as? String == after }) else {
                return failure(400, "invalid_parameters", "no such cursor")
            }
            offset = index + 1
        }
        let items = Array(found.dropFirst(offset).prefix(limit))
        var metadata: JSONDictionary = ["total": found.count, "offset": offset, "limit": NSNull()]
        if hasCursors, let last = items.last?["id"] {
            metadata["has_next"] = offset + items.count < found.count
            metadata["cursors"] = ["after": last]
        }
        return LoopbackResponse(200, object: ["list": items, "_metadata": metadata])
    }

    private func deleteOrder(_ id: String) -> LoopbackResponse {
        guard let index = orders.firstIndex(where: { $0["id"] as? String == id }) else { return found(id) }
        orders.remove(at: index)
        return LoopbackResponse(204)
    }

    private func change(_ id: String, from states: [String], to state: String) -> LoopbackResponse {
        guard let index = orders.firstIndex(where: { $0["id"] as? String == id }) else { return found(id) }
        guard states.contains(orders[index]["status"] as? String ?? "") else {
            return failure(409, "invalid_state", "the order is \(orders[index]["status"] ?? "")")
        }
        orders[index]["status"] = state
        if state == "label_generated" { orders[index]["label_exists"] = true }
        return LoopbackResponse(200, object: orders[index])
    }

    private func confirm(_ request: LoopbackRequest) -> LoopbackResponse {
        let ids = request.object?["order_ids"] as? [String] ?? []
        for id in ids {
            let response = change(id, from: ["draft"], to: "in_progress")
            if response.status != 200 { return response }
        }
        return LoopbackResponse(
            200, object: ["list": orders.filter { ids.contains($0["id"] as? String ?? "") }])
    }

    private func createLabel(_ id: String) -> LoopbackResponse {
        change(id, from: ["in_progress"], to: "label_generated")
    }

    private func label(_ id: String) -> LoopbackResponse {
        let response = found(id)
        guard response.status == 200 else { return response }
        return LoopbackResponse(
            200,
            object: ["name": "\(id).pdf", "content": "JVBERi0=", "mime_type": "application/pdf", "size": 5])
    }
}
