import Foundation
import Paypercut
import SDKSupport
import Support
import Testing

@Suite struct CallTests {
    @Test func `a call goes through URLSession to a server and back`() async throws {
        let fixture = try fixtureText("paypercut-payment")
        let server = try LoopbackServer { request in
            let isRight =
                request.method == "GET" && request.target == "/v2/payments/pay_1"
                && request.header("Authorization") == "Bearer sk_test_1"
            return LoopbackResponse(isRight ? 200 : 500, json: fixture)
        }
        defer { server.stop() }
        let payment = try await client(of: server).payments.retrieve("pay_1")
        #expect(try withInstants(json(payment)) == withInstants(json(fixture)))
    }

    @Test func `an error body is decoded, and no secret is in its text`() async throws {
        let body = try fixtureText("error-flat")
        let server = try LoopbackServer { _ in LoopbackResponse(402, json: body) }
        defer { server.stop() }
        do throws(PaypercutError) {
            _ = try await client(of: server).payments.retrieve("pay_1")
            Issue.record("an error was expected")
        } catch {
            #expect(error.kind == .status)
            #expect(error.status == 402)
            guard case .apiError(let details) = error.body else {
                Issue.record("\(String(describing: error.body)) is not the flat error body")
                return
            }
            #expect(details.code == "card_declined")
            #expect(details.type == .cardError)
            #expect(!"\(error)".contains("sk_test_1"))
        }
    }

    @Test func `the nested form of the error body is decoded too`() async throws {
        let body = try fixtureText("error-nested")
        let server = try LoopbackServer { _ in LoopbackResponse(400, json: body) }
        defer { server.stop() }
        do throws(PaypercutError) {
            _ = try await client(of: server).refunds.create(RefundRequest(amount: 1))
            Issue.record("an error was expected")
        } catch {
            guard case .nestedAPIError(let details) = error.body else {
                Issue.record("\(String(describing: error.body)) is not the nested error body")
                return
            }
            #expect(details.error.message == "The amount is larger than the payment.")
        }
    }

    @Test func `an answer that is no payment is a decoding error`() async throws {
        let server = try LoopbackServer { _ in LoopbackResponse(200, json: #"{"amount": "many"}"#) }
        defer { server.stop() }
        do throws(PaypercutError) {
            _ = try await client(of: server).payments.retrieve("pay_1")
            Issue.record("an error was expected")
        } catch {
            #expect(error.kind == .decoding)
            #expect("\(error)".contains("/amount"))
        }
    }

    @Test func `pages of events are read, types that nobody described included`() async throws {
        let body = try fixtureText("event-page")
        let server = try LoopbackServer { _ in LoopbackResponse(200, json: body) }
        defer { server.stop() }
        let page = try await client(of: server).events.list().page().output
        #expect(page.items.map(\.type.rawValue) == ["checkout_session.completed", "payment.vanished"])
        #expect(page.lastKey == nil)
        #expect(try json(page) == json(body))
    }

    private func client(of server: LoopbackServer) -> PaypercutClient {
        PaypercutClient(server: PaypercutServer(url: server.url), credentials: .bearer("sk_test_1"))
    }
}
