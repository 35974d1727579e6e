import Foundation
import Paypercut
import SDKSupport
import Support
import Testing

@Suite struct ReadmeTests {
    /// The README's first minute. It is compiled, and not run: it would call the real server.
    private func firstMinute() async throws {
        let client = PaypercutClient(credentials: .bearer("sk_test_…"))
        let payment = try await client.payments.retrieve("01KA9T0VGBB5YAB0X9TN7VHWW8")
        print(payment.status, payment.amountMoney?.description ?? "")  // … 19.99 EUR

        do {
            let order = CheckoutSessionRequest(currency: .eur, mode: .payment, amount: 1999)
            let session = try await client.checkouts.create(order)
            print(session.url ?? "")
        } catch {
            print(error.status ?? 0, error)
            if case .apiError(let details) = error.body { print(details.type, details.message) }
        }
    }

    @Test func `the README's first minute is the code above`() throws {
        let readme = try Repository.text("README.md").components(separatedBy: "```")
        let block = try #require(readme.first { $0.hasPrefix("swift\nimport Paypercut\n") })
        let shown = lines(of: block).drop {
            $0 != "let client = PaypercutClient(credentials: .bearer(\"sk_test_…\"))"
        }
        #expect(shown.count > 10)
        let compiled = lines(of: try Repository.text("Tests/GeneratedTests/Paypercut/ReadmeTests.swift"))
        let start = try #require(compiled.firstIndex { $0 == shown.first })
        #expect(Array(compiled[start...].prefix(shown.count)) == Array(shown))
    }

    @Test func `what the README says in a line works`() throws {
        #expect(try Payments.Retrieve(id: "…").request(to: .production).method == .get)
        let payment = try decode(Payment.self, fixtureText("paypercut-payment"))
        #expect(payment.violations().isEmpty)
    }

    private func lines(of text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let bare = lines.map { String($0.drop { $0 == " " }) }
        return Array(bare.reversed().drop(while: \.isEmpty).reversed())
    }
}
