import Foundation
import Paypercut
import Support
import Testing

@Suite struct WebhookTests {
    private let event = """
        {"id": "evt_1", "created": "2023-11-21T10:30:45Z", "type": "checkout_session.completed", "livemode": false,
         "account": null, "data": {"object": {"object": "checkout_session", "id": "cs_1"}}}
        """
    private let time = 1_768_991_448

    @Test func `a webhook is believed with the right signature only`() throws {
        let now = Date(timeIntervalSince1970: Double(time) + 60)
        let webhooks = PaypercutWebhooks(secrets: [PaypercutVendor.webhookSecret])
        let right = PaypercutVendor.delivery(of: event, at: time)
        let seen = try webhooks.unwrap(right.body, headers: headers(right), at: now)
        guard case .checkoutSessionCompleted(let event) = seen else {
            Issue.record("\(seen) is another event")
            return
        }
        #expect(event.id == "evt_1")
        #expect(event.data.object["id"] == "cs_1")

        let wrong = PaypercutVendor.delivery(of: self.event, at: time, secrets: ["whsec_other"])
        #expect(throws: WebhookError.wrongSignature) {
            try webhooks.unwrap(wrong.body, headers: headers(wrong), at: now)
        }
        let late = Date(timeIntervalSince1970: Double(time) + 301)
        #expect(throws: WebhookError.self) {
            try webhooks.unwrap(right.body, headers: headers(right), at: late)
        }
        var changed = right.body
        changed[10] ^= 1
        #expect(throws: WebhookError.wrongSignature) {
            try webhooks.unwrap(changed, headers: headers(right), at: now)
        }
    }

    @Test func `an event is held against its limits where somebody asks`() throws {
        let now = Date(timeIntervalSince1970: Double(time))
        let long = event.replacing("evt_1", with: String(repeating: "e", count: 101))
        let sent = PaypercutVendor.delivery(of: long, at: time)
        let webhooks = PaypercutWebhooks(secrets: [PaypercutVendor.webhookSecret])
        let seen = try webhooks.unwrap(sent.body, headers: headers(sent), at: now)
        #expect(seen.violations().map { "\($0.pointer) \($0.keyword)" } == ["/id maxLength"])
    }

    @Test func `while a secret is replaced, either is believed`() throws {
        let now = Date(timeIntervalSince1970: Double(time))
        let both = PaypercutVendor.delivery(of: event, at: time, secrets: ["whsec_old", "whsec_new"])
        for secrets in [["whsec_old"], ["whsec_new"], ["whsec_other", "whsec_new"]] {
            let webhooks = PaypercutWebhooks(secrets: secrets)
            _ = try webhooks.unwrap(both.body, headers: headers(both), at: now)
        }
        #expect(throws: WebhookError.missingSecret) {
            try PaypercutWebhooks(secrets: []).unwrap(both.body, headers: headers(both), at: now)
        }
    }

    @Test func `what receives webhooks never prints its secrets`() {
        let webhooks = PaypercutWebhooks(secrets: ["whsec_old", "whsec_new"])
        var dumped = ""
        dump([webhooks], to: &dumped)
        for text in ["\(webhooks)", String(reflecting: webhooks), dumped] {
            #expect(text.contains("Paypercut-Signature") && !text.contains("whsec"))
        }
    }

    @Test func `the printed vectors hold, in both forms`() throws {
        let body = Array(#"{"id":"evt_1","type":"invoice.paid"}"#.utf8)
        let signature = "441d7673d2a6d6638b10762e5a698b3f6f3002a3a81fc006e0992548e70390bc"
        let plain = "2e69958eb5a4f9ec4965663bcad831d2aa9068109d63e8525c7a80fafb46a80d"
        let now = Date(timeIntervalSince1970: Double(time))
        let documented = PaypercutWebhooks(secrets: [PaypercutVendor.webhookSecret])
        #expect(
            try documented.verify(
                body, headers: ["Paypercut-Signature": "t=\(time),v1=\(signature)"], at: now) == body)
        let older = PaypercutWebhooks(
            secrets: [PaypercutVendor.webhookSecret], signature: PaypercutWebhooks.bodyOnlySignature)
        #expect(try older.verify(body, headers: ["X-Paypercut-Signature": plain]) == body)
        #expect(throws: WebhookError.self) {
            try documented.verify(body, headers: ["X-Paypercut-Signature": plain], at: now)
        }
    }

    private func headers(_ delivery: (headers: [(name: String, value: String)], body: [UInt8])) -> HTTPHeaders
    {
        var headers = HTTPHeaders()
        for (name, value) in delivery.headers { headers.append(name, value) }
        return headers
    }
}
