import Foundation
import Paysera
import SDKSupport
import Testing

/// Method and path of every operation, as the documents list them.
@Suite struct EndpointTests {
    private static let parcel = ShipmentCreate(weight: 1, width: 1, length: 1, height: 1)
    private static let file = File(content: Data())
    private static let point = ShipmentPointCreate(
        projectID: "1", type: .sender, saved: false, defaultContact: false)
    private static let choice = EnabledChoice(enabled: true)
    private static let list = EnabledList(list: [EnabledItem(id: "1", enabled: true)])
    private static let courier = CourierApiCredentialsCreate(
        project: "1", gateway: "g", username: "u", password: "p")

    private static func operations() throws -> [(any PayseraOperation, String)] {
        let day = try #require(CalendarDate("2024-01-31"))
        return [
            (PackageSizes.List(), "GET default-package-sizes"),
            (ShipmentMethods.Retrieve(id: "1"), "GET methods/1"),
            (ShipmentMethods.List(body: MethodsFilter(shipments: [parcel])), "PUT methods"),
            (ShipmentGateways.Retrieve(id: "1"), "GET gateways/1"),
            (ShipmentGateways.List(body: GatewaysFilter(shipments: [parcel])), "PUT gateways"),
            (ShipmentGateways.Methods(id: "1"), "GET gateways/1/methods"),
            (PostOffices.List(), "GET post-offices"),
            (ParcelMachines.List(), "GET parcel-machines"),
            (ShipmentPoints.ImportFile(body: file), "POST shipment-points-import"),
            (ShipmentPoints.Create(body: point), "POST shipment-points"),
            (ShipmentPoints.List(), "GET shipment-points"),
            (ShipmentPoints.Retrieve(id: "1"), "GET shipment-points/1"),
            (ShipmentPoints.Update(id: "1", body: point), "PUT shipment-points/1"),
            (ShipmentPoints.Delete(id: "1"), "DELETE shipment-points/1"),
            (Orders.Create(body: OrderCreate(projectID: "1", shipments: [parcel])), "POST orders"),
            (Orders.List(), "GET orders"), (Orders.Retrieve(id: "1"), "GET orders/1"),
            (
                Orders.Update(
                    id: "1",
                    body: OrderUpdate(
                        projectID: "1", shipmentGatewayCode: "g", shipmentMethodCode: .courierToCourier,
                        shipments: [parcel])), "PUT orders/1"
            ),
            (Orders.Delete(id: "1"), "DELETE orders/1"),
            (Orders.ResetToDraft(id: "1"), "PUT orders/1/reset-to-draft"),
            (Orders.CreateManifest(id: "1"), "POST orders/1/manifest"),
            (Orders.Manifest(id: "1"), "GET orders/1/manifest"),
            (
                Orders.Count(withManifest: true, withLabel: false),
                "GET orders-count?with_manifest=1&with_label=0"
            ),
            (Orders.CreateLabel(id: "1"), "POST orders/1/label"),
            (Orders.Label(id: "1"), "GET orders/1/label"),
            (Orders.Confirm(body: OrderIDs(orderIDs: ["1"])), "POST orders-confirm"),
            (Orders.MarkPrepaid(body: OrderIDs(orderIDs: ["1"])), "POST orders-prepaid"),
            (Orders.ImportFile(body: file), "POST orders-import"), (Orders.ExportFile(), "GET orders-export"),
            (Orders.Count(), "GET orders-count"),
            (Orders.Prices(body: OrderPriceFilter(projectID: "1", shipments: [parcel])), "PUT order-prices"),
            (Projects.List(), "GET projects"),
            (Projects.PackageSize(project: "1"), "GET projects/1/default-package-size"),
            (
                Projects.SetPackageSize(project: "1", body: PackageSizeChoice(code: "s")),
                "PUT projects/1/default-package-size"
            ),
            (Projects.ClearPackageSize(project: "1"), "DELETE projects/1/default-package-size"),
            (Projects.Gateways(project: "1"), "GET projects/1/gateways"),
            (Projects.SetGateways(project: "1", body: list), "PUT projects/1/gateways"),
            (Projects.SetGateway(project: "1", gateway: "2", body: choice), "PUT projects/1/gateways/2"),
            (Projects.Methods(project: "1"), "GET projects/1/methods"),
            (Projects.SetMethods(project: "1", body: list), "PUT projects/1/methods"),
            (Projects.SetMethod(project: "1", method: "2", body: choice), "PUT projects/1/methods/2"),
            (
                Projects.ValidateCredentials(body: CredentialsCheck(projectID: "1", password: "p")),
                "POST projects/validate-credentials"
            ),
            (
                Statistics.Activity(dateFrom: day, dateTill: day),
                "GET statistics?date_from=2024-01-31&date_till=2024-01-31"
            ),
            (
                Statistics.ExportFile(dateFrom: day, dateTill: day),
                "GET statistics/export?date_from=2024-01-31&date_till=2024-01-31"
            ),
            (Statistics.LastActivity(), "GET statistics/last-activity"), (Countries.List(), "GET countries"),
            (Cities.List(), "GET cities"),
            (CourierCredentials.List(project: "1"), "GET courier-api-credentials/1"),
            (CourierCredentials.Update(id: "1", body: courier), "PUT courier-api-credentials/1"),
            (CourierCredentials.Delete(id: "1"), "DELETE courier-api-credentials/1"),
            (CourierCredentials.Create(body: courier), "POST courier-api-credentials"),
        ]
    }

    @Test func `every operation makes a request`() throws {
        let operations = try Self.operations()
        #expect(try Set(operations.map { typeName(of: $0.0) }) == operationNames(of: "Paysera"))
        for (operation, expected) in operations {
            #expect(try line(operation) == expected)
        }
    }

    @Test func `lists of a filter are numbered`() throws {
        let list = Orders.List(projects: ["1", "2"], orderDirection: .descending)
        #expect(
            try line(list) == "GET orders?projects%5B0%5D=1&projects%5B1%5D=2&order_direction=desc"
        )
    }

    @Test func `an end of the way is given by its id or in full, not both`() {
        let place = ShipmentPointCreate(projectID: "1", type: .sender, saved: false, defaultContact: false)
        var order = OrderCreate(projectID: "1", shipments: [], senderID: "2", receiver: place)
        #expect(order.violations() == [])
        order.sender = place
        #expect(order.violations().map(\.keyword) == ["not"])
    }

    private func line(_ operation: any PayseraOperation) throws -> String {
        let request = try operation.request(to: .production)
        let path = request.url.replacing("https://delivery-api.paysera.com/rest/v1/", with: "")
        return "\(request.method.rawValue.uppercased()) \(path)"
    }
}
