import Diagnostics
import SchemaGraph
import Testing

/// Operations with ids, tags and schemas of their own, one schema that two share, and one that nothing needs.
private let shop = """
    openapi: 3.1.1
    info: {title: Shop, version: '1'}
    tags: [{name: Orders}, {name: Staff}]
    paths:
      /orders:
        get:
          operationId: listOrders
          tags: [Orders]
          responses:
            '200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
      /orders/{id}/refunds:
        post:
          operationId: refundOrder
          tags: [Orders, Money]
          deprecated: true
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Refund'}}}}
          security: [{cash: []}]
          responses: {'204': {description: Done}}
      /staff:
        get:
          operationId: listStaff
          tags: [Staff]
          x-internal: true
          responses:
            '200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Person'}}}}
    webhooks:
      paid: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}}}
    components:
      schemas:
        Order: {type: object, properties: {total: {$ref: '#/components/schemas/Money'}, by: {type: object}}}
        Refund: {type: object, properties: {amount: {$ref: '#/components/schemas/Money'}}}
        Money: {type: object, properties: {value: {type: string}}}
        Person: {type: object, properties: {name: {type: string}}}
        Event: {type: object, properties: {id: {type: string}}}
        Spare: {type: object, properties: {id: {type: string}}}
      securitySchemes:
        cash: {type: apiKey, in: header, name: Cash}
        spare: {type: apiKey, in: header, name: Spare}
    """

private func filter(_ included: [String] = [], excluding excluded: [String] = []) -> GraphFilter {
    let terms = { (words: [String]) in
        words.compactMap { word in
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            return GraphFilter.Subject(rawValue: parts[0]).map {
                GraphFilter.Term($0, parts[1], at: .command)
            }
        }
    }
    var filter = GraphFilter()
    filter.included = terms(included)
    filter.excluded = terms(excluded)
    return filter
}

/// What is left: operations by id, webhooks, and named schemas.
private func kept(_ filter: GraphFilter) throws -> String {
    let graph = try #require(outcome([("shop.yaml", shop)]).graph)
    var report = Report()
    let kept = graph.kept(by: filter.select(from: graph, &report))
    #expect(report.diagnostics.isEmpty, "\(report.printed())")
    let names = kept.operations.compactMap(\.operationID) + kept.webhooks.map(\.wireName)
    return (names + kept.schemas.compactMap(\.componentName)).joined(separator: " ")
}

@Test func `without a filter all is kept but what is internal, with what only that needs`() throws {
    #expect(try kept(filter()) == "listOrders refundOrder paid Order Refund Money Event Spare")
    var all = filter()
    all.includesInternal = true
    #expect(try kept(all) == "listOrders refundOrder listStaff paid Order Refund Money Person Event Spare")
}

@Test(arguments: [
    (["tag:Money"], "refundOrder Refund Money"),
    (["operation:list*"], "listOrders Order Money"),
    (["operation:GET /orders"], "listOrders Order Money"),
    (["path:/orders"], "listOrders Order Money"),
    (["path:/orders/*/refunds"], "refundOrder Refund Money"),
    (["path:/orders/**"], "listOrders refundOrder Order Refund Money"),
    (["path:**/refunds"], "refundOrder Refund Money"),
    (["schema:Refund"], "Refund Money"),
    (["schema:Spare", "webhook:paid"], "paid Event Spare"),
])
func `including keeps what is named and all that it needs`(_ words: [String], _ left: String) throws {
    #expect(try kept(filter(words)) == left)
}

@Test(arguments: [
    (["tag:Money"], "listOrders paid Order Money Event Spare"),
    (["path:/orders"], "refundOrder paid Refund Money Event Spare"),
    (["webhook:*"], "listOrders refundOrder Order Refund Money Spare"),
    (["schema:Spare"], "listOrders refundOrder paid Order Refund Money Event"),
])
func `excluding leaves out what is named and what only that needed`(_ words: [String], _ left: String) throws
{
    #expect(try kept(filter(excluding: words)) == left)
}

@Test func `what is excluded wins over what is included`() throws {
    #expect(try kept(filter(["tag:Orders"], excluding: ["operation:refund*"])) == "listOrders Order Money")
}

@Test func `what is deprecated goes when that is asked for`() throws {
    var filter = filter()
    filter.excludesDeprecated = true
    #expect(try kept(filter) == "listOrders paid Order Money Event Spare")
}

@Test func `an excluded schema that is needed becomes any JSON value there`() throws {
    let graph = try #require(outcome([("shop.yaml", shop)]).graph)
    var report = Report()
    let kept = graph.kept(by: filter(excluding: ["schema:Money"]).select(from: graph, &report))
    guard case .object(let order)? = kept.schemas.first(where: { $0.componentName == "Order" })?.shape else {
        Issue.record("the order is gone")
        return
    }
    guard case .any = kept[order.properties[0].use.schema].shape else {
        Issue.record("money is still there")
        return
    }
}

@Test func `groups, security schemes and counts go with the operations that used them`() throws {
    let graph = try #require(outcome([("shop.yaml", shop)]).graph)
    var report = Report()
    let kept = graph.kept(by: filter(excluding: ["tag:Money"]).select(from: graph, &report))
    #expect(kept.groups.map(\.wireName) == ["Orders"])
    #expect(kept.securitySchemes.map(\.wireName) == ["spare"])
    #expect(kept.counts.operations == 1)
    #expect(kept.counts.schemas == 4)
    #expect(kept.counts.leftOut == 4)
    let gone = ["Refund", "Person"].map { "shop.yaml#/components/schemas/\($0)/" }
    #expect(!kept.counts.propertyPointers.contains { pointer in gone.contains { pointer.hasPrefix($0) } })
    #expect(kept.counts.properties == 5)
}

@Test func `a filter that names nothing is reported, with what may have been meant`() throws {
    let graph = try #require(outcome([("shop.yaml", shop)]).graph)
    var report = Report()
    _ = filter(["tag:Order"], excluding: ["schema:Mony", "path:/nowhere/*"]).select(from: graph, &report)
    #expect(report.diagnostics.map(\.id) == Array(repeating: "unmatched-filter", count: 3))
    #expect(
        report.diagnostics.map(\.fix) == [
            "did you mean `tag:Orders`?", "did you mean `schema:Money`?",
            "remove it, or name something that the description has",
        ])
}

@Test func `filters that together leave nothing are reported once`() throws {
    let graph = try #require(outcome([("shop.yaml", shop)]).graph)
    var report = Report()
    _ = filter(["tag:Money"], excluding: ["operation:*"]).select(from: graph, &report)
    #expect(report.diagnostics.map(\.id) == ["nothing-kept"])
}

@Test func `the shortest way to a schema is told, and which way its values travel`() throws {
    let graph = try #require(outcome([("shop.yaml", shop)]).graph)
    let reached = Reachability(graph, from: graph.entries())
    let ids = Dictionary(
        uniqueKeysWithValues: graph.schemas.enumerated().compactMap { index, schema in
            schema.componentName.map { ($0, SchemaID(index)) }
        })
    let money = try #require(ids["Money"])
    let way = try #require(reached.way(to: money))
    #expect(way.schemas.map { graph[$0].componentName } == ["Refund", "Money"])
    #expect(way.need == .body(operation: 1))
    #expect(reached.direction(of: money) == [.sent, .received])
    #expect(try reached.direction(of: #require(ids["Event"])) == .received)
    #expect(try reached.way(to: #require(ids["Spare"])) == nil)
}
