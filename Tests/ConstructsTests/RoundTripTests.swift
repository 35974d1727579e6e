import Foundation
import Testing

@testable import Constructs

/// What comes out is what went in, through the runtime's own coder and through Foundation's.
func expectRoundTrip<T: Codable>(
    _ type: T.Type, _ texts: String..., sourceLocation: SourceLocation = #_sourceLocation
) {
    for text in texts {
        #expect(throws: Never.self, "\(text)", sourceLocation: sourceLocation) {
            let json = try JSONTextDecoder().decode(JSONValue.self, from: Data(text.utf8))
            let own = try JSONTextEncoder().encode(JSONTextDecoder().decode(type, from: Data(text.utf8)))
            #expect(
                try JSONTextDecoder().decode(JSONValue.self, from: own) == json,
                "\(text) became \(String(decoding: own, as: UTF8.self))", sourceLocation: sourceLocation)
            let foreign = try JSONEncoder().encode(JSONDecoder().decode(type, from: Data(text.utf8)))
            #expect(
                try JSONTextDecoder().decode(JSONValue.self, from: foreign) == json,
                "\(text) became \(String(decoding: foreign, as: UTF8.self))", sourceLocation: sourceLocation)
        }
    }
}

func read<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
    try JSONTextDecoder().decode(type, from: Data(text.utf8))
}

func write(_ value: some Encodable) throws -> String {
    String(decoding: try JSONTextEncoder().encode(value), as: UTF8.self)
}

@Suite struct PresenceTests {
    @Test(arguments: [
        #"{"a":null,"b":""}"#, #"{"a":"x","b":"y","c":null}"#, #"{"a":"x","b":"y","c":"z","d":""}"#,
    ])
    func `four kinds of presence come back byte for byte`(_ text: String) throws {
        #expect(try write(read(Presence.self, text)) == text)
    }

    @Test(arguments: [#"{"b":""}"#, #"{"a":null}"#, #"{"a":null,"b":null}"#, #"{"a":null,"b":"","d":7}"#])
    func `what is required has to be there`(_ text: String) {
        #expect(throws: DecodingError.self) { try read(Presence.self, text) }
    }

    @Test func `null comes back from every place`() {
        expectRoundTrip(HoldsBoth.self, #"{"last":null}"#, #"{"last":{"v":1},"first":null}"#, #"{"last":{}}"#)
        expectRoundTrip(
            HoldsNullables.self, #"{"wrapped":null,"beside":null,"letter":null,"word":null}"#,
            #"{"wrapped":{},"beside":{"v":2},"letter":"a","word":"w"}"#)
        expectRoundTrip(
            HoldsNulls.self, #"{"listed":null,"gone":null}"#,
            #"{"listed":"a","never":null,"elements":[1,null]}"#,
            #"{"listed":"c","values":{"a":null,"b":"c"},"preset":"p"}"#)
        expectRoundTrip(
            HoldsAnything.self, #"{"value":null,"yes":null,"object":{"a":null},"empty":{}}"#, "{}")
    }
}

@Suite struct EnumerationTests {
    @Test func `each value has a name, and unknown ones come back`() {
        expectRoundTrip(
            [Reaction].self, #"["+1","-1","heart","new"]"#)
        expectRoundTrip([Mode].self, #"["","default","self","Type","init","2fa","1.0","a b","é","zz"]"#)
        expectRoundTrip([Level].self, "[0,-1,10,11]")
        expectRoundTrip([Anything].self, #"[1,1.5,"two",true,{"k":"v"},[1],null]"#)
        expectRoundTrip([Plain].self, #"["no","0x1F","1e3","2020-01-01"]"#)
        #expect(Comparison.allCases.map(\.rawValue) == ["==", "!=", ">", "<", ">=", "<="])
        #expect(Direction.allCases.map(\.rawValue) == ["ASC", "DESC", "asc", "desc"])
        #expect(TimeZoneName.allCases.count == 593 && Set(TimeZoneName.allCases).count == 593)
        #expect([Titled.first, .second].map(\.rawValue) == ["a", "b"])
        #expect([Named.alpha, .beta].map(\.rawValue) == ["a", "b"])
    }

    @Test func `a closed enumeration takes what is listed and nothing else`() throws {
        func text(_ word: String, _ rest: String) -> String {
            #"{"word":"\#(word)","ratio":-1,\#(rest)"object":"holds.closed","live":true}"#
        }
        expectRoundTrip(
            HoldsClosed.self, text("past_due", ""), text("active", #""before":null,"words":["active"],"#))
        for wrong in [text("new", ""), text("active", #""before":2,"#), text("active", #""words":["x"],"#)] {
            #expect(throws: DecodingError.self, "\(wrong)") { try read(HoldsClosed.self, wrong) }
            #expect(throws: DecodingError.self, "\(wrong)") {
                try JSONDecoder().decode(HoldsClosed.self, from: Data(wrong.utf8))
            }
        }
        #expect(
            try write(HoldsClosed(word: .overdue, ratio: .value0_5))
                == #"{"word":"past_due","ratio":0.5,"object":"holds.closed","live":true}"#)
    }

    @Test func `a constant is no argument, and another value that is received comes back`() throws {
        #expect(try write(Fixed()) == #"{"t":7,"kind":"fixed"}"#)
        expectRoundTrip(Fixed.self, #"{"t":8,"kind":"other","flag":true}"#)
    }
}

@Suite struct UnionTests {
    @Test func `a required key decides`() throws {
        #expect(try read(Method.self, #"{"iban":"x","note":"n"}"#) == .bank(Bank(iban: "x", note: "n")))
        expectRoundTrip(Method.self, #"{"number":"1"}"#, #"{"neither":[1.50]}"#)
        expectRoundTrip(
            MethodWithMemo.self, #"{"number":"1","memo":"m"}"#, #"{"iban":"1","note":"n","memo":"m"}"#)
    }

    @Test func `of several tags the one that was read is written`() throws {
        expectRoundTrip(
            Move.self, #"{"by":"walk","steps":1}"#, #"{"by":"run"}"#, #"{"by":"tram"}"#, #"{"words":"w"}"#,
            #"{"by":"boat","words":"w"}"#)
        #expect(try write(Move.onFoot(OnFoot(steps: 1))) == #"{"by":"run","steps":1}"#)
        #expect(try write(Move.onFoot(OnFoot(by: .walk))) == #"{"by":"walk"}"#)
        #expect(try write(Move.onRails(OnRails())) == #"{"by":"train"}"#)
        #expect(try write(Move.otherwise(Otherwise())) == "{}")
    }

    @Test func `listed values decide`() throws {
        guard case .c = try read(ByValue.self, #"{"kind":"c"}"#) else { throw Surprise() }
        let removed = try read(ByValueInside.self, #"{"event":{"type":"removed"}}"#)
        guard case .removed = removed else { throw Surprise() }
        let renamed = try read(ByValueInside.self, #"{"event":{"type":"renamed"}}"#)
        guard case .unknown = renamed else { throw Surprise() }
        expectRoundTrip(ByValue.self, #"{"kind":"b"}"#, #"{"kind":"c"}"#, #"{"kind":"d","x":1}"#)
    }

    @Test func `the kind of a key's value decides`() throws {
        guard case .stringID = try read(ByKind.self, #"{"id":"1"}"#),
            case .integerID = try read(ByKind.self, #"{"id":1}"#)
        else { throw Surprise() }
        expectRoundTrip(ByKind.self, #"{"id":"1"}"#, #"{"id":1}"#, #"{"id":true}"#, #"{"name":null}"#, "{}")
    }

    @Test func `numbers and booleans decide`() throws {
        guard case .notDeleted = try read(ByFlag.self, #"{"id":"a","deleted":false}"#),
            case .notDeleted = try read(ByFlag.self, #"{"id":"a"}"#),
            case .deleted = try read(ByFlag.self, #"{"id":"a","deleted":true}"#)
        else { throw Surprise() }
        expectRoundTrip(
            [ByNumber].self,
            #"[{"version":2,"a":"x"},{"version":3},{"version":4},{"version":"1"},{"version":null}]"#)
    }

    @Test func `the first of a list decides, and unions of texts are one enumeration`() throws {
        guard case .followeds = try read(ListOfEither.self, #"[{"since":"a","login":"b"}]"#),
            case .followers = try read(ListOfEither.self, #"[{"login":"b"}]"#)
        else { throw Surprise() }
        #expect(OwnModels.allCases.map(\.rawValue) == ["small", "large", "huge"])
    }

    @Test func `an argument for the tag may be left out`() throws {
        #expect(try write(ByNameOfBase.otherHeir(OtherHeir(x: 1))) == #"{"kind":"OtherHeir","x":1}"#)
        expectRoundTrip([ByNameOfBase].self, #"[{"kind":"Heir","x":1},{"kind":"OtherHeir"},{"kind":"x"},{}]"#)
    }

    @Test func `the default branch takes what names no other`() throws {
        guard case .otherVehicle(let other) = try read(Vehicle.self, #"{"wheels":4,"name":"van"}"#),
            case .bicycle = try read(Vehicle.self, #"{"wheels":2}"#)
        else { throw Surprise() }
        #expect(other.wheels == 4)
        #expect(try write(Vehicle.bicycle(Bicycle(bell: true))) == #"{"wheels":2,"bell":true}"#)
        expectRoundTrip([Vehicle].self, #"[{"wheels":4},{"name":"sledge"},{},{"wheels":2},7]"#)
    }

    @Test func `one or several and identifiers are read without a switch`() throws {
        #expect(
            try read([OneOrMany].self, #"["a",["b","c"],[],7]"#).map(\.values) == [
                ["a"], ["b", "c"], [], [],
            ])
        let customers = try read([Expandable].self, #"["c1",{"id":"c2"},{"id":"c3","deleted":true},{"x":1}]"#)
        #expect(customers.map(\.id) == ["c1", "c2", "c3", nil])
    }

    @Test func `branches that fit together lose no key`() {
        expectRoundTrip(Mixable.self, #"{"a":"1","b":"2"}"#, #"{"b":"2"}"#, "{}")
        expectRoundTrip(
            PageOrAnything.self, #"{"page":null}"#, #"{"page":{"next":"n"}}"#, #"{"page":7}"#, "{}")
        expectRoundTrip(MixableBeside.self, #"{"p":"0","a":"1","b":"2"}"#)
    }

    @Test func `scalars of one kind come back as they are written`() {
        expectRoundTrip(
            HoldsMoment.self, #"{"moment":"2024-01-01"}"#, #"{"moment":"now","quantity":1}"#,
            #"{"moment":"2024-01-01T00:00:00.123456+02:00","quantity":1.5}"#)
        expectRoundTrip([OneOrMany].self, #"["a",["b","c"],[],7]"#)
        expectRoundTrip([TextOrNumber].self, #"["a",1,1.5,null]"#)
        expectRoundTrip([TextOrLists].self, #"["a",[[],[[]]]]"#)
        expectRoundTrip(Folders.self, #"{"src":{"tests":{}},"docs":{}}"#)
        expectRoundTrip(Ring.self, #"[{},{"a":[{"b":[]}]}]"#)
    }

    @Test func `an identifier stands for its object`() throws {
        guard case .deletedCustomer = try read(Expandable.self, #"{"id":"c","deleted":true}"#) else {
            throw Surprise()
        }
        expectRoundTrip(
            [Expandable].self, #"["cus_1",{"id":"c","name":"n"},{"id":"c","deleted":true},{"id":"c"}]"#)
    }

    @Test func `a tag decides, and is written though the branch does not hold it`() throws {
        expectRoundTrip(
            [Tagged].self, #"[{"type":"Note","v":1},{"type":"Mark","w":1},{"type":"New","x":1}]"#)
        expectRoundTrip([TaggedAlone].self, #"[{"type":"Note","v":1},{"type":"New","x":1}]"#)
        #expect(try write(TaggedAlone.note(Note(v: 1))) == #"{"type":"Note","v":1}"#)
        expectRoundTrip([InlineTagged].self, #"[{"type":"a","x":1},{"type":"b","y":1},{"type":"c"}]"#)
        expectRoundTrip(
            [Pet].self, #"[{"kind":"cat","lives":9},{"kind":"dog"},{"kind":"wolf"},{"kind":"ox","l":1}]"#)
    }

    @Test func `a union inside a union is known by what is in it`() throws {
        guard case .innerTagged = try read(Outer.self, #"{"type":"Inner","v":1}"#),
            case .innerByKey = try read(Outer.self, #"{"text":"t"}"#)
        else { throw Surprise() }
        expectRoundTrip([Outer].self, #"[{"type":"Inner","v":1},{"sum":1},{"text":"t"},{"other":1}]"#)
    }

    @Test func `an outer tag is written for what an inner union holds, where it may be`() throws {
        #expect(
            try write(TaggedOutside.innerByKey(.sum(.init(sum: 1)))) == #"{"kind":"key","sum":1}"#)
        expectRoundTrip(
            [TaggedOutside].self,
            #"[{"kind":"key","text":"t"},{"shut":1},{"kind":"told","u":1},{"kind":"told","w":1}]"#)
    }

    @Test func `an heir that is a base keeps what its own heirs add`() throws {
        expectRoundTrip(
            [Ship].self,
            #"[{"kind":"yacht","flag":"f","sails":2},{"kind":"ship","flag":"f"},{"kind":"raft"}]"#)
        expectRoundTrip(
            [Vessel].self, #"[{"kind":"yacht","sails":2},{"kind":"ship","flag":"f"},{"kind":"canoe"}]"#)
        expectRoundTrip(Harbour.self, #"{"flagship":{"kind":"yacht","sails":2},"guest":{"kind":"yacht"}}"#)
        guard case .yacht = try read(Ship.self, #"{"kind":"yacht","sails":2}"#),
            case .ship = try read(Harbour.self, #"{"guest":{"kind":"yacht"}}"#).guest
        else { throw Surprise() }
    }

    @Test func `a branch of one text is a case without a value, and no other text is it`() throws {
        #expect(try read([Ceiling].self, #"[5,"inf","other"]"#) == [.integer(5), .inf, .unknown("other")])
        expectRoundTrip([Ceiling].self, #"[5,"inf","other",[],1.5]"#)
        expectRoundTrip([CeilingByName].self, #"[5,"inf","other"]"#)
    }

    @Test func `an event is known by its name`() {
        expectRoundTrip([EvtPayload].self, #"[{"event":"a.b"},{"event":"c.d"},{"event":"e.f","x":1}]"#)
    }
}

/// A value was taken for another than it is.
private struct Surprise: Error {}

@Suite struct ObjectTests {
    @Test func `all parts of a composition are there`() {
        expectRoundTrip(RequiredBeside.self, #"{"id":"1","extra":"e"}"#)
        expectRoundTrip(Extended.self, #"{"id":"1","more":"m"}"#)
        expectRoundTrip(Contradiction.self, #"{"x":1,"y":"y"}"#)
        #expect(Refined(x: "123456").violations().map(\.keyword) == ["maxLength"])
    }

    @Test func `one of the sets of properties has to be there`() {
        #expect(EitherKey().violations().map(\.keyword) == ["anyOf"])
        #expect(EitherKey(b: "b").violations().isEmpty)
        #expect(NotBothKeys(a: "a", b: "b").violations().map(\.keyword) == ["not"])
        #expect(NotBothKeys(a: "a").violations().isEmpty)
        #expect(NeitherKey(a: "a", c: "c").violations().map(\.keyword) == ["not"])
        #expect(NeitherKey(b: "b").violations().map(\.keyword) == ["not"])
        #expect(NeitherKey(a: "a").violations().isEmpty)
    }

    @Test func `recursive values come back`() {
        expectRoundTrip(
            Tree.self, #"{"next":{"next":{}},"kids":[{"kids":[]}],"byName":{"a":{"next":{}}}}"#)
        expectRoundTrip(Left.self, #"{"b":{"a":{"b":{}}}}"#)
    }

    @Test func `keys beside the declared come back`() {
        expectRoundTrip(Counted.self, #"{"id":"1","a":1,"b":2}"#)
        expectRoundTrip(Prefixed.self, #"{"x-a":"1"}"#)
        expectRoundTrip(PrefixedBeside.self, #"{"id":"1","x-a":"1"}"#)
        expectRoundTrip(PrefixedTwice.self, #"{"x-a":"1","y-b":2}"#)
    }

    @Test func `every property has a key of its own`() throws {
        let odd = #"""
            {"+1":1,"-1":2,"@id":"3","$ref_":"4","a.b":"5","files[0]":"6","cash mgmt":"7","401a":"8","self":"9",
            "Type":"10","init":"11","description":"12","hashValue":13,"encode":"14","fooBar":"15","foo_bar":"16","":"17"}
            """#
        expectRoundTrip(Odd.self, odd)
        expectRoundTrip(
            Keywords.self,
            #"{"type":{"type":"t"},"properties":{"properties":"p"},"items":["i"],"required":true}"#)
        expectRoundTrip(HoldsArrays.self, #"{"pair":[1.5,"a"],"unsaid":[null],"unlimited":[{}]}"#)
    }

    @Test func `limits are kept, and those beyond every number are none`() {
        #expect(Limited(text: #"/a/b"\dü"#).violations().map(\.keyword) == ["maxLength"])
        #expect(Limited(text: "ab").violations().map(\.keyword) == ["pattern"])
        #expect(Limited(wide: .max, step: 0.07, string: "").violations().isEmpty)
        #expect(Limited(step: 0.005).violations().map(\.keyword) == ["multipleOf"])
        #expect(Positive(n: 0).violations().count == 1 && NewPositive(n: 0).violations().count == 1)
    }

    @Test func `formats come back as they are written`() {
        expectRoundTrip(
            Formats.self,
            #"{"t":1700000000,"r":"Mon, 02 Jan 2006 15:04:05 GMT","d":"2024-02-29","dd":"1.10"}"#,
            #"{"u":18446744073709551615,"b":"AAEC","w":"640x480","dt":"2024-01-01T00:00:00Z"}"#,
            #"{"n":9007199254740993,"halves":1.5}"#)
    }
}
