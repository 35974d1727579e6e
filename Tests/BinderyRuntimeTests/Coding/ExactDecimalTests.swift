import BinderyRuntime
import Foundation
import JSONText
import Testing

@Suite struct ExactDecimalTests {
    private struct Price: Codable {
        var amount: ExactDecimal
        var sent: ExactDecimal?
        var ended: Date?
        let explicitNulls: ExplicitNulls

        init(_ amount: ExactDecimal, sent: ExactDecimal?) {
            (self.amount, self.sent, ended, explicitNulls) = (amount, sent, nil, ExplicitNulls())
        }

        init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            amount = fields.exactDecimal("amount")
            sent = fields.exactDecimalTextIfPresent("sent")
            ended = fields.isNothing("ended", ["", "never"]) ? nil : fields.dateIfPresent("ended")
            explicitNulls = fields.explicitNulls
            try fields.finish()
        }

        func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder, explicitNulls)
            fields.exactDecimal("amount", amount)
            fields.exactDecimalTextIfPresent("sent", sent)
            fields.dateIfPresent("ended", ended)
            try fields.finish()
        }
    }

    @Test(arguments: [
        #"{"amount":59.99,"sent":"2.00","ended":""}"#, #"{"amount":"0.10","sent":3.5,"ended":"never"}"#,
        #"{"amount":595,"sent":null,"ended":null}"#,
        #"{"amount":12345678901234567890123456789.12345678,"ended":"2026-01-01T00:00:00Z"}"#,
    ])
    func `numbers and texts come back as they came, and so do dates that are none`(text: String) throws {
        let price = try JSONTextDecoder().decode(Price.self, from: Array(text.utf8))
        #expect(try String(decoding: JSONTextEncoder().encode(price), as: UTF8.self) == text)
        #expect((price.ended == nil) != text.contains("2026"))
    }

    @Test func `what is made here is written as the description says, and equal numbers are equal`() throws {
        let half = try #require(ExactDecimal("0.50"))
        let text = try String(decoding: JSONTextEncoder().encode(Price(10, sent: half)), as: UTF8.self)
        #expect(text == #"{"amount":10,"sent":"0.50"}"#)
        #expect(half == ExactDecimal(decimal: Decimal(sign: .plus, exponent: -1, significand: 5)))
        #expect(half < 1)
        #expect(ExactDecimal(minorUnits: -50, scale: 2).description == "-0.50")
        #expect(
            ExactDecimal(minorUnits: 5, scale: -2) == 500 && ExactDecimal(minorUnits: 0, scale: .max) == 0)
        #expect(ExactDecimal("ten") == nil && ExactDecimal(decimal: .nan) == nil)
    }

    @Test(arguments: [
        #"{"amount":"ten"}"#, #"{"amount":true}"#, #"{"amount":null}"#, "{}", #"{"amount":1,"ended":"soon"}"#,
    ])
    func `what is no number, and no date, is a mistake`(text: String) {
        #expect(throws: DecodingError.self) {
            try JSONTextDecoder().decode(Price.self, from: Array(text.utf8))
        }
    }
}
