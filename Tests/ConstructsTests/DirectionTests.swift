import Testing

@testable import Constructs

/// What is received and what is sent of one schema.
@Suite struct DirectionTests {
    @Test func `what only the API sets is no part of what is sent`() throws {
        let guest = GuestInput(name: "Ada", pin: "1234")
        #expect(
            try write(StayInput(guests: [guest], payer: .guest(guest)))
                == #"{"guests":[{"name":"Ada","pin":"1234"}],"payer":{"name":"Ada","pin":"1234"}}"#)
        #expect(try write(RoomDraft(number: 3)) == #"{"number":3}"#)
        #expect(GuestInput(name: "Ada", pin: "1").violations().map(\.pointer) == ["/pin"])
    }

    @Test func `what only a caller sets is no part of what is received`() throws {
        #expect(try read(Guest.self, #"{"id":"g","name":"Ada"}"#) == Guest(id: "g", name: "Ada"))
        #expect(throws: DecodingError.self) { try read(Guest.self, #"{"name":"Ada"}"#) }
    }

    @Test func `both forms come back as they were`() {
        expectRoundTrip(
            Stay.self, #"{"guests":[{"id":"g","name":"Ada"}],"payer":{"vat":"1"}}"#,
            #"{"guests":[],"payer":{"id":"g","name":"Ada"},"desk":{"open":true,"note":"n"}}"#)
        expectRoundTrip(
            StayInput.self, #"{"guests":[],"payer":{"name":"Ada","pin":"1234"},"desk":{"note":"n"}}"#)
    }

    @Test func `what is the same both ways has one form, with its absent and null values apart`() throws {
        let sent = Rooms.Change(body: Room(number: 1, smell: .null, cleaner: Cleaner(id: "c"))).body
        #expect(try write(sent) == #"{"number":1,"smell":null,"cleaner":{"id":"c"}}"#)
        expectRoundTrip(
            Room.self, #"{"number":1,"cleaned":null,"smell":null}"#, #"{"number":1}"#,
            #"{"number":1,"cleaned":"c","smell":"s","cleaner":{"id":"c"}}"#)
    }
}
