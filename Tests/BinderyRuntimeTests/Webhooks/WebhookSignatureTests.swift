import Foundation
import Testing

@testable import BinderyRuntime

private let body = Array(#"{"id":"evt_1","type":"invoice.paid"}"#.utf8)
private let now = Date(timeIntervalSince1970: 1_768_991_500)
private let timestamped = WebhookSignature(.timestamped(.sha256, .hex), header: "Paypercut-Signature")
private let v1 = "441d7673d2a6d6638b10762e5a698b3f6f3002a3a81fc006e0992548e70390bc"
private let digest = WebhookSignature(
    .body(BodySignature(.digest, prefix: "Signature ")), header: "Authorization")

@Suite struct WebhookSignatureTests {
    @Test func `time and body together`() throws {
        let header: HTTPHeaders = ["paypercut-signature": "t=1768991448, v1=\(v1)"]
        #expect(try timestamped.verified(body, header, secrets: ["whsec_test_secret"], at: now) == body)
        // Another secret beside the right one, and another signature before the right one.
        #expect(
            try timestamped.verified(body, header, secrets: ["new", "whsec_test_secret"], at: now) == body)
        let two: HTTPHeaders = [
            "Paypercut-Signature": "t=1768991448,v0=1,v1=\(String(repeating: "0", count: 64)),v1=\(v1)"
        ]
        #expect(try timestamped.verified(body, two, secrets: ["whsec_test_secret"], at: now) == body)
    }

    @Test(
        arguments: [
            (nil, WebhookError.missingSignature(header: "Paypercut-Signature")),
            ("", .missingSignature(header: "Paypercut-Signature")),
            ("t=1768991448", .malformedSignature(header: "Paypercut-Signature")),
            ("v1=\(v1)", .malformedSignature(header: "Paypercut-Signature")),
            ("t=now,v1=\(v1)", .malformedSignature(header: "Paypercut-Signature")),
            ("t=99999999999999999999,v1=\(v1)", .malformedSignature(header: "Paypercut-Signature")),
            ("t=1768991449,v1=\(v1)", .wrongSignature), ("t=1768991448,v1=nothex", .wrongSignature),
            ("t=1768991448,v1=\(v1.dropLast(2))", .wrongSignature),
            ("=,=,,t=1768991448,v1=", .malformedSignature(header: "Paypercut-Signature")),
        ] as [(String?, WebhookError)])
    func `what is wrong with a header is told apart`(value: String?, expected: WebhookError) {
        let headers = HTTPHeaders(value.map { [.init("Paypercut-Signature", $0)] } ?? [])
        #expect(throws: expected) {
            try timestamped.verified(body, headers, secrets: ["whsec_test_secret"], at: now)
        }
    }

    @Test func `old webhooks, those of the future, and other bodies are refused`() throws {
        let headers: HTTPHeaders = ["Paypercut-Signature": "t=1768991448,v1=\(v1)"]
        let time = Date(timeIntervalSince1970: 1_768_991_448)
        for seconds in [-301.0, 301] {
            #expect(throws: WebhookError.wrongTime(time)) {
                try timestamped.verified(body, headers, secrets: ["whsec_test_secret"], at: time + seconds)
            }
        }
        #expect(throws: WebhookError.wrongSignature) {
            try timestamped.verified(body + [32], headers, secrets: ["whsec_test_secret"], at: now)
        }
    }

    @Test(arguments: [[], [""]])
    func `without a secret nothing is believed`(secrets: [String]) {
        let headers: HTTPHeaders = ["Paypercut-Signature": "t=1768991448,v1=\(v1)"]
        #expect(throws: WebhookError.missingSecret) {
            try timestamped.verified(body, headers, secrets: secrets, at: now)
        }
    }

    @Test func `the body alone`() throws {
        let plugin = WebhookSignature(.body(BodySignature(.hmac)), header: "X-Paypercut-Signature")
        let headers: HTTPHeaders = [
            "X-Paypercut-Signature": "2e69958eb5a4f9ec4965663bcad831d2aa9068109d63e8525c7a80fafb46a80d"
        ]
        #expect(try plugin.verified(body, headers, secrets: ["whsec_test_secret"]) == body)
    }

    @Test(arguments: [
        (
            #"{"id":"","type":"","event":"","live":false,"created_at":"","expires_at":"","delivery_try":0,"object":null}"#,
            "Unit Test", "10e4a4e3432c0dbb49f656cc3621c1d55fafb66149d185995e3affc18047d01a"
        ),
        (
            #"{"id":"evt_1","event":"payment.success","object":{"description":"Игра – 5 €"}}"#,
            "project-secret",
            "ac8067a8156a784d94939623f947fea69c3fddb05cb61f21a0922518f7647207"
        ),
        ("", "project-secret", "28d36867dfc416ca7b8fd508ec991ba881e2589c011980be0baac0c38ce0ea92"),
    ])
    func `a hash of body and secret`(text: String, secret: String, hex: String) throws {
        let bytes = Array(text.utf8)
        #expect(try digest.verified(bytes, ["Authorization": "Signature \(hex)"], secrets: [secret]) == bytes)
        #expect(throws: WebhookError.malformedSignature(header: "Authorization")) {
            try digest.verified(bytes, ["Authorization": hex], secrets: [secret])
        }
        for wrong in [
            "sh9b1r69bjqie88n5uizqcrerhee50dypsp195mh", "",
            "a007e5d2bd9601ea064e3137afa481bd95e1c65b614f5b9c72b8c7faefec6d0c",
        ] {
            #expect(throws: WebhookError.self) {
                try digest.verified(bytes, ["Authorization": "Signature \(wrong)"], secrets: [secret])
            }
        }
    }

    /// The example of the Standard Webhooks specification's libraries.
    @Test func `Standard Webhooks`() throws {
        let payload = Array(#"{"test": 2432232314}"#.utf8)
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        let headers: HTTPHeaders = [
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330",
            "webhook-signature":
                "v2,x v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= v1,bm9ldHUjKzFob2VudXRodW9",
        ]
        let then = Date(timeIntervalSince1970: 1_614_265_330)
        #expect(
            try WebhookSignature.standard.verified(payload, headers, secrets: [secret], at: then) == payload)
        #expect(throws: WebhookError.wrongSignature) {
            try WebhookSignature.standard.verified(body, headers, secrets: [secret], at: then)
        }
        #expect(throws: WebhookError.unusableSecret) {
            try WebhookSignature.standard.verified(payload, headers, secrets: ["no base64!"], at: then)
        }
    }

    @Test func `compressed bodies are inflated before or after`() throws {
        let compressed = gzip(body)
        let secret = "s"
        for isFirst in [true, false] {
            var signature = digest
            signature.inflatesFirst = isFirst
            let hash = SignatureEncoding.hex.text(
                HashFunction.sha256.hash((isFirst ? body : compressed) + Array(secret.utf8)))
            let headers: HTTPHeaders = ["Authorization": "Signature \(hash)", "content-encoding": "GZIP"]
            #expect(try signature.verified(compressed, headers, secrets: [secret]) == body)
            #expect(throws: WebhookError.self) { try signature.verified(body, headers, secrets: [secret]) }
        }
    }

    @Test func `a body that inflates beyond the bound is refused`() throws {
        let long = [UInt8](repeating: 32, count: 100_000)
        let compressed = gzip(long)
        for isFirst in [true, false] {
            var signature = digest
            signature.inflatesFirst = isFirst
            let hash = SignatureEncoding.hex.text(
                HashFunction.sha256.hash((isFirst ? long : compressed) + Array("s".utf8)))
            let headers: HTTPHeaders = ["Authorization": "Signature \(hash)", "Content-Encoding": "gzip"]
            signature.longestBody = 100_000
            #expect(try signature.verified(compressed, headers, secrets: ["s"]) == long)
            signature.longestBody = 99_999
            let error = #expect(throws: WebhookError.self) {
                try signature.verified(compressed, headers, secrets: ["s"])
            }
            #expect(error == .tooLongBody(99_999))
            #expect(error?.status == 413)
        }
    }

    @Test func `an error says what to answer`() {
        #expect(WebhookError.wrongSignature.status == 401)
        #expect(WebhookError.unreadable("").status == 400)
        #expect(WebhookError.missingSecret.status == 500)
    }
}
