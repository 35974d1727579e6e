import Foundation
import PaySuperNotifications
import Support
import Testing

@Suite struct NotificationTests {
    @Test func `a notification decodes and gives an equal JSON value again`() throws {
        try expectRoundTrip(Repository.text("Tests/GeneratedTests/Fixtures/paysuper-payment-success.json"))
    }

    @Test func `the documented sample decodes and gives an equal JSON value again`() throws {
        let path = "apis/samples/paysuper-webhook.json"
        guard let sample = Repository.shared(path, for: "PaySuper's sample notification") else { return }
        try expectRoundTrip(String(contentsOf: sample, encoding: .utf8))
    }

    @Test func `an error decodes`() throws {
        let text = #"{"code": "fm000048", "message": "request signature is wrong", "details": ""}"#
        let error = try JSONTextDecoder().decode(ErrorBody.self, from: Array(text.utf8))
        #expect(error.code == "fm000048")
    }

    private func expectRoundTrip(_ text: String) throws {
        let notification = try JSONTextDecoder().decode(WebhookNotification.self, from: Array(text.utf8))
        #expect(notification.event == .paymentSuccess)
        let again = try JSONTextDecoder().decode(JSONValue.self, from: JSONTextEncoder().encode(notification))
        #expect(try again == JSONTextDecoder().decode(JSONValue.self, from: Array(text.utf8)))
    }
}
