import Testing

@testable import Constructs

@Suite struct TupleTests {
    @Test func `elements have types by their place`() throws {
        let entry = try read(Entry.self, #"["a",2,{"v":"w"},[1.5,"2026-01-02T03:04:05Z"]]"#)
        #expect(entry.first == "a" && entry.second == .value(2) && entry.third?.v == "w")
        #expect(entry.rest.map(\.first) == [1.5])
        expectRoundTrip(
            Entry.self, #"["a"]"#, #"["a",null]"#, #"["a",null,{"v":"w"}]"#,
            #"["a",2,{"v":"w"},[1.5,"2026-01-02T03:04:05Z"]]"#)
        expectRoundTrip(HoldsTuples.self, #"{"entry":["a"],"point":[1,2.5]}"#)
    }

    @Test func `what is left out before something else is null`() throws {
        #expect(try write(Entry(first: "a", third: .init(v: "w"))) == #"["a",null,{"v":"w"}]"#)
        #expect(try write(Entry(first: "a")) == #"["a"]"#)
    }

    @Test(arguments: ["{}", "[]", "[1]", #"["a","b"]"#, #"["a",1,{}]"#, #"["a",1,{"v":"w"},[1]]"#])
    func `an element that is missing or another is found`(_ text: String) {
        #expect(throws: DecodingError.self) { try read(Entry.self, text) }
    }

    @Test func `a branch that is a tuple is known by its first element`() throws {
        expectRoundTrip([Plugin].self, #"["p",["p",{"a":1}],[7,{}],[true]]"#)
        guard case .integerAndObject = try read(Plugin.self, "[7,{}]") else { throw Unexpected() }
    }

    @Test func `limits hold inside`() throws {
        let holder = HoldsTuples(entry: Entry(first: "abcd"))
        #expect(holder.violations().map(\.pointer) == ["/entry/0"])
    }
}

@Suite struct DefaultTests {
    @Test func `an absent value is read as the default, and stays absent`() throws {
        let page = try read(Page.self, #"{"size":5}"#)
        #expect(page.size == 5 && page.number == 1 && page.ratio == 0.5 && page.text == #"say "\(hi)""#)
        #expect(page.order == .down && page.tags == [] && page.mark == nil && page.huge == nil)
        #expect(try write(page) == #"{"size":5}"#)
        expectRoundTrip(Page.self, #"{"size":5,"number":1,"tags":[],"order":"down","text":"","mark":null}"#)
    }

    @Test func `a default is sent where something must be, or when it is set`() throws {
        var page = Page(mark: .value("n"))
        page.number = 1
        #expect(try write(page) == #"{"size":10,"number":1,"mark":"n"}"#)
    }
}

@Suite struct KeyTests {
    @Test func `keys are checked, and values of several expressions told apart`() throws {
        expectRoundTrip(HoldsKeys.self, #"{"id":"1","n-a":2,"x-b":"c"}"#)
        let keys = try read(
            HoldsKeys.self,
            #"{"id":"1","labels":{"A":"","abcde":""},"scores":{"c":1},"other":"o","x-a":"abc","n-a":1}"#)
        #expect(
            keys.violations().map { "\($0.pointer) \($0.keyword)" } == [
                "/labels propertyNames", "/labels propertyNames", "/scores propertyNames",
                " propertyNames", "/x-a maxLength", " maxProperties",
            ])
        #expect(HoldsKeys(id: "1").violations().map(\.keyword) == ["minProperties"])
    }
}

@Suite struct IdentityTests {
    @Test func `what has an id of its own is identifiable by it`() {
        func ids<T: Identifiable>(_ values: [T]) -> [T.ID] { values.map(\.id) }
        #expect(ids([HoldsKeys(id: "1")]) == ["1"])
    }
}

/// A value was taken for another than it is.
private struct Unexpected: Error {}

@Suite struct MoneyTests {
    @Test func `an amount is read together with its currency`() throws {
        let bill = try read(
            AmountsOfMoney.self,
            #"{"total":1999,"currency":"EUR","scale":2,"amount_money":"a","amount":5,"unit":{"iso":"HUF","decimals":0}}"#
        )
        #expect(bill.totalMoney.description == "19.99 EUR" && bill.tipMoney == nil)
        #expect(bill.amountMoney == "a" && bill.amountExactMoney?.description == "5 HUF")
    }

    @Test func `what may be missing on the way is converted as a whole`() throws {
        let start = #"{"total":1,"currency":"EUR","scale":2,"amount_money":"a","due":7"#
        let bill = try read(AmountsOfMoney.self, start + #","coin":{"code":"XAU","scale":3}}"#)
        #expect(bill.dueMoney?.description == "0.007 XAU")
        #expect(try read(AmountsOfMoney.self, start + "}").dueMoney == nil)
    }

    @Test(arguments: [#""unit":null"#, #""unit":{"iso":"HUF"}"#, #""plain":1"#])
    func `where the currency is missing, so is the amount with it`(rest: String) throws {
        let bill = try read(
            AmountsOfMoney.self,
            #"{"total":1,"currency":"EUR","scale":2,"amount_money":"a","amount":5,\#(rest)}"#)
        #expect(bill.amountExactMoney == nil && bill.amount == 5 || rest.contains("plain"))
    }
}

@Suite struct CurrencyTests {
    @Test(arguments: [
        (#"{"iso":"eur","scale":2}"#, PayableCode?.some(.eur), "0.05 eur"), (#"{"iso":"HUF"}"#, .huf, nil),
        (#""hUF""#, .huf, nil), ("7", nil, nil),
    ])
    func `a code is read of either form and in either case`(text: String, code: PayableCode?, due: String?)
        throws
    {
        let whole =
            #"{"total":1,"currency":"EUR","scale":2,"amount_money":"a","payable":5,"payable_in":\#(text)}"#
        let bill = try read(AmountsOfMoney.self, whole)
        #expect(bill.payableIn?.iso == code && bill.payableMoney?.description == due)
        expectRoundTrip(AmountsOfMoney.self, whole)
    }

    @Test func `codes in upper and lower case are one key, and others are another`() {
        let codes = Set(["EUR", "eur", "Eur", "eu", "éur", "Éur"].map(PayableCode.init(rawValue:)))
        #expect(codes.count == 4 && codes.contains(.eur) && !codes.contains(.huf))
        #expect(PayableCode(rawValue: "huf").isKnown && !PayableCode(rawValue: "hu").isKnown)
        #expect(!(PayableCode(rawValue: "eur") != .eur))
    }
}

@Suite struct SecretTests {
    @Test func `what is secret is neither printed nor dumped, wherever it stands`() throws {
        let text =
            #"{"user":"u","pin":"p-1","old_pin":"p-2","pins":["p-3"],"by_name":{"a":"p-5"},"grid":[["p-6"]],"#
            + #""either":"p-7","before":{"user":"v","pin":"p-4"},"x":7}"#
        let value = try read(HoldsSecrets.self, text)
        var dumped = ""
        dump([value.pin: value], to: &dumped)
        let printed = ["\(value)", String(reflecting: value), "\([value])", "\(value as HoldsSecrets?)"]
        #expect(printed.allSatisfy { !$0.contains("p-") && $0.contains(#"user: "u""#) && $0.contains("7") })
        #expect(dumped.components(separatedBy: "p-").count == 2)
        #expect("\(try read(HoldsSecrets.self, #"{"user":"u","pin":"p"}"#))".contains("oldPin: nil"))
        expectRoundTrip(HoldsSecrets.self, text)
    }

    @Test func `an argument that is secret is not printed`() {
        #expect("\(Secrets.Find(pin: "p-1", limit: 3))" == #"Find(pin: "…", limit: Optional(3))"#)
        #expect("\(Secrets.ReplaceMany(pass: "p-1"))" == #"ReplaceMany(pass: "…")"#)
        #expect("\(Secrets.Send(body: "p-1"))" == #"Send(body: "…")"#)
    }
}

@Suite struct DynamicReferenceTests {
    @Test func `a dynamic reference means what is meant where it is reached from`() throws {
        let tree = try read(StrictTree.self, #"{"data":"a","children":[{"data":"b"}]}"#)
        #expect(tree.children?.first?.data == "b")
        #expect(throws: DecodingError.self) { try read(StrictTree.self, #"{"data":"a","children":[{}]}"#) }
        #expect(try read(DynamicTree.self, #"{"children":[{}]}"#).children?.first?.data == nil)
        #expect(try read(TreePage.self, #"{"items":[{"data":"a"}]}"#).items.first?.data == "a")
        #expect(try read(WordPage.self, #"{"items":["a"]}"#).items == ["a"])
        #expect(try read(PlainPage.self, #"{"item":1}"#).item == 1)
    }
}

@Test func `what stands in lists of lists keeps its limits`() throws {
    let order = try read(LimitedOrder.self, #"{"id":"1","grid":[["ab",null],[],["abc"]]}"#)
    let found = order.violations().map { "\($0.pointer) \($0.keyword)" }
    #expect(found == ["/grid/1 minItems", "/grid/2/0 maxLength"])
}
