import Foundation
import Paysera
import SDKSupport
import Support
import Testing

@Suite struct SampleTests {
    @Test func `an order decodes, validates and keeps what it says`() throws {
        let text = try fixtureText("paysera-order")
        let order = try decode(Order.self, text)
        #expect(order.violations().isEmpty)
        #expect(order.shipmentMethod?.code == .parcelMachineToParcelMachine)
        #expect(order.receiver?.contact?.address.city == "Šiauliai")
        #expect(order.shipments.list.first?.trackingCode == nil)
        #expect(order.confirmationErrors == nil)
        #expect(try json(order)["price"] == json(text)["price"])
        #expect(try json(order)["created_at"] == 1_700_000_000)
    }

    @Test func `an error decodes, with what only clients know of`() throws {
        let text = try fixtureText("paysera-error")
        let error = try decode(ErrorBody.self, text)
        #expect(error.error == .forbidden)
        #expect(error.errors?.first?.field == "project_id")
        #expect(try json(error) == json(text))
    }

    @Test func `the documented error decodes and gives an equal JSON value again`() throws {
        guard let sample = Repository.shared("apis/samples/paysera-error.http", for: "Paysera's error") else {
            return
        }
        let text = try String(contentsOf: sample, encoding: .utf8)
        let body = String(text[(text.firstIndex(of: "{") ?? text.startIndex)...])
        #expect(try json(decode(ErrorBody.self, body)) == json(body))
    }

    @Test func `what is optional is left out, and never sent as null`() throws {
        let shipment = ShipmentCreate(weight: 500, width: 100, length: 200, height: 50)
        let order = OrderCreate(projectID: "123456", shipments: [shipment], receiverID: "sp2")
        let expected: JSONValue = try json(
            #"{"project_id":"123456","receiver_id":"sp2","#
                + #""shipments":[{"weight":500,"width":100,"length":200,"height":50}]}"#)
        #expect(try json(order) == expected)
    }

    @Test func `a file is read from base64, and written so`() throws {
        let text = #"{"name":"label.pdf","content":"JVBERi0=","mime_type":"application/pdf","size":5}"#
        let file = try decode(File.self, text)
        #expect(try json(file) == json(text))
    }
}
