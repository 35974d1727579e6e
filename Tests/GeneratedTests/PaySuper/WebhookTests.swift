import Foundation
import PaySuper
import Support
import Testing

@Suite struct WebhookTests {
    /// A server that handles each event once, however often it comes.
    private actor Shop {
        private(set) var handled: [String] = []
        private(set) var deliveries = 0
        private var known: Set<String> = []

        func receive(_ delivery: PaySuperVendor.Delivery) -> Int {
            deliveries += 1
            var headers = HTTPHeaders()
            for (name, value) in delivery.headers { headers.append(name, value) }
            do throws(WebhookError) {
                let webhooks = PaySuperWebhooks(secrets: [PaySuperVendor.secret])
                handle(try webhooks.unwrap(delivery.body, headers: headers))
                return 200
            } catch {
                return error.status
            }
        }

        private func handle(_ event: PaySuperEvent) {
            let (name, notification): (String, WebhookNotification)
            switch event {
            case .paymentSuccess(let body): (name, notification) = ("success", body)
            case .paymentRefund(let body): (name, notification) = ("refund", body)
            case .paymentChargeback(let body): (name, notification) = ("chargeback", body)
            case .paymentCancel(let body): (name, notification) = ("cancel", body)
            case .unknown: return handled.append("unknown")
            }
            guard known.insert(notification.id ?? "").inserted else { return }
            handled.append("\(name) of \(notification.object?.id ?? "")")
        }
    }

    @Test(arguments: [false, true])
    func `notifications, plain and compressed, redelivered`(compressed: Bool) async {
        let shop = Shop()
        let vendor = PaySuperVendor()
        let events = [
            "payment.success", "payment.refund", "payment.chargeback", "payment.cancel", "payment.fraud",
        ]
        for (number, event) in events.enumerated() {
            // The first answers are lost on their way: none for the first event, one for the second, …
            let tries = await vendor.notify(
                event, order: "o\(number)", compressed: compressed, losing: Set(0..<number)
            ) { await shop.receive($0) }
            #expect(tries == number + 1)
        }
        #expect(
            await shop.handled.prefix(4) == [
                "success of o0", "refund of o1", "chargeback of o2", "cancel of o3",
            ])
        #expect(await shop.deliveries == 15)
    }

    @Test func `the signature is the hash of body and secret`() throws {
        let empty =
            #"{"id":"","type":"","event":"","live":false,"created_at":"","expires_at":"","delivery_try":0,"object":null}"#
        let text = #"{"id":"evt_1","event":"payment.success","object":{"description":"Игра – 5 €"}}"#
        let vectors = [
            (empty, "Unit Test", "10e4a4e3432c0dbb49f656cc3621c1d55fafb66149d185995e3affc18047d01a"),
            (text, "project-secret", "ac8067a8156a784d94939623f947fea69c3fddb05cb61f21a0922518f7647207"),
            ("", "project-secret", "28d36867dfc416ca7b8fd508ec991ba881e2589c011980be0baac0c38ce0ea92"),
        ]
        for (body, secret, hash) in vectors {
            let webhooks = PaySuperWebhooks(secrets: [secret])
            let bytes = Array(body.utf8)
            #expect(try webhooks.verify(bytes, headers: ["Authorization": "Signature \(hash)"]) == bytes)
        }
        // The HMAC of the second, what a sample prints, no prefix, nothing.
        let wrong = [
            "Signature a007e5d2bd9601ea064e3137afa481bd95e1c65b614f5b9c72b8c7faefec6d0c",
            "Signature sh9b1r69bjqie88n5uizqcrerhee50dypsp195mh",
            "ac8067a8156a784d94939623f947fea69c3fddb05cb61f21a0922518f7647207", "Signature ", "",
        ]
        for value in wrong {
            #expect(throws: WebhookError.self) {
                try PaySuperWebhooks(secrets: ["project-secret"]).unwrap(
                    Array(text.utf8), headers: ["Authorization": value])
            }
        }
    }
}
