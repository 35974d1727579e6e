import Foundation
import Paypercut
import SDKSupport
import Testing

/// Method and path of every operation, as the documents list them.
@Suite struct EndpointTests {
    private static let customer = CustomerRequest(name: "Ada")
    private static let bank = BankAccountRequest(
        country: "BG", holderName: "Ada", holderType: .individual, numbers: BankAccountNumbers(iban: "BG80"))

    private static let operations: [(any PaypercutOperation, String)] = [
        (Payments.List(), "GET v2/payments"), (Payments.Retrieve(id: "1"), "GET v2/payments/1"),
        (Payments.RetrieveLegacy(id: "1"), "GET v1/payments/1"),
        (Payments.Capture(id: "1"), "POST v1/payments/1/capture"),
        (Payments.Cancel(id: "1"), "POST v1/payments/1/cancel"),
        (
            PaymentIntents.Create(body: PaymentIntentRequest(amount: 1, currency: .eur)),
            "POST v1/payment_intents"
        ),
        (PaymentIntents.Retrieve(id: "1"), "GET v1/payment_intents/1"),
        (PaymentIntents.Confirm(id: "1"), "POST v1/payment_intents/1/confirm"),
        (PaymentIntents.Capture(id: "1"), "POST v1/payment_intents/1/capture"),
        (PaymentIntents.Cancel(id: "1"), "POST v1/payment_intents/1/cancel"),
        (
            Checkouts.Create(body: CheckoutSessionRequest(currency: .eur, mode: .payment)),
            "POST v1/checkouts"
        ),
        (Checkouts.Retrieve(id: "1"), "GET v1/checkouts/1"),
        (Refunds.Create(body: RefundRequest(payment: "1")), "POST v1/refunds"),
        (Refunds.List(), "GET v1/refunds"),
        (Refunds.Retrieve(id: "1"), "GET v1/refunds/1"),
        (Customers.Create(body: customer), "POST v1/customers"),
        (Customers.Retrieve(id: "1"), "GET v1/customers/1"),
        (Customers.Update(id: "1", body: customer), "PUT v1/customers/1"),
        (PaymentMethods.Create(body: PaymentMethodRequest()), "POST v1/payment_methods"),
        (SetupIntents.Create(body: SetupIntentRequest(currency: .eur)), "POST v1/setup_intents"),
        (
            PaymentLinks.Create(body: PaymentLinkRequest(amount: 1, currency: .eur)), "POST v1/payment-links"
        ),
        (PaymentLinks.List(), "GET v1/payment-links"),
        (PaymentConfigs.Create(body: PaymentConfigRequest()), "POST v1/payment-configs"),
        (PaymentConfigs.List(), "GET v1/payment-configs"),
        (PaymentConfigs.Retrieve(id: "1"), "GET v1/payment-configs/1"),
        (Prices.Create(body: PriceData()), "POST v1/prices"),
        (
            Subscriptions.Create(body: SubscriptionRequest(currency: .eur, customer: "1", items: [])),
            "POST v1/subscriptions"
        ),
        (Subscriptions.List(), "GET v1/subscriptions"),
        (Subscriptions.Retrieve(id: "1"), "GET v1/subscriptions/1"),
        (
            Subscriptions.Update(id: "1", body: SubscriptionUpdateRequest()), "POST v1/subscriptions/1"
        ),
        (Subscriptions.Cancel(id: "1"), "DELETE v1/subscriptions/1"),
        (
            SubscriptionSchedules.Cancel(id: "1", body: SubscriptionScheduleCancelRequest()),
            "POST v1/subscription-schedules/1/cancel"
        ),
        (Invoices.List(), "GET v1/invoices"),
        (
            Webhooks.Create(body: WebhookEndpointRequest(name: "n", url: "u", enabledEvents: [])),
            "POST v1/webhooks"
        ),
        (Webhooks.List(), "GET v1/webhooks"), (Webhooks.Retrieve(id: "1"), "GET v1/webhooks/1"),
        (Webhooks.Delete(id: "1"), "DELETE v1/webhooks/1"), (Events.List(), "GET v1/events"),
        (Events.Retrieve(id: "1"), "GET v1/events/1"), (Accounts.RetrieveOwn(), "GET v1/account"),
        (Accounts.Create(body: AccountRequest()), "POST v1/accounts"),
        (
            Accounts.AddExternalAccount(accountID: "1", body: ExternalAccountRequest(externalAccount: bank)),
            "POST v1/accounts/1/external_accounts"
        ),
        (Files.Upload(file: .bytes([0]), purpose: .identityDocument), "POST v1/files"),
        (APIKeys.Create(body: APIKeyRequest(name: "n", role: .developer)), "POST v1/credentials/api-keys"),
        (PaymentMethodDomains.List(), "GET v1/payment_method_domains"),
        (
            PaymentMethodDomains.Create(body: PaymentMethodDomainRequest()), "POST v1/payment_method_domains"
        ),
    ]

    @Test func `every operation makes a request`() throws {
        #expect(try Set(Self.operations.map { typeName(of: $0.0) }) == operationNames(of: "Paypercut"))
        for (operation, expected) in Self.operations {
            let request = try operation.request(to: .production)
            let path = request.url.replacing("https://api.paypercut.io/", with: "")
            #expect("\(request.method.rawValue.uppercased()) \(path)" == expected)
        }
    }

    @Test func `metadata are set, one key is unset, and all are unset`() throws {
        #expect(try json(MetadataUpdate.set(["order": "4711"])) == ["order": "4711"])
        #expect(try json(MetadataUpdate.set(["order": ""])) == ["order": ""])
        #expect(try json(MetadataUpdate.unsetAll) == "")
        #expect(try decode(MetadataUpdate.self, #""""#) == .unsetAll)
        #expect(try decode(MetadataUpdate.self, #""all""#) == .unknown("all"))
    }

    @Test func `a union of one writes its constant`() throws {
        #expect(
            try json(ExternalAccountRequest(externalAccount: Self.bank))["external_account"]?["object"]
                == "bank_account")
    }
}
