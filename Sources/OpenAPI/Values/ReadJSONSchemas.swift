import Diagnostics
import Documents
import JSONText

/// Every schema that the documents lead to, in the words of JSON Schema 2020-12, as one document.
///
/// Under `$defs` stand those of `components.schemas` by their names, and all others that have a name where they stand or stand
/// in no schema by what would refer to them in the first document: `models/pet.yaml#`, `#/paths/~1pets/get/…`. What
/// these refer to besides is called by numbers.
package func readJSONSchemas(
    _ documents: [Source], load: @escaping FileLoader, _ report: inout Report
) -> JSONValue? {
    guard var reading = startReading(documents, load: load, lints: false, &report) else { return nil }
    swap(&reading.report, &report)
    let model = readModel(reading.trees[0], &reading)
    var schemas = CheckableSchemas(isToTheLetter: true)
    let components = reading.trees[0].children.first { $0.key == "components" }?.children ?? []
    for component in components.first(where: { $0.key == "schemas" })?.children ?? [] {
        _ = schemas.number(of: component, named: component.key)
    }
    var places = Set(outermostSchemas(reading))
    let isNamed = Set((model?.componentSchemas ?? []).filter(\.isElsewhere).map(\.schema))
    for (place, id) in reading.schemaIDs where isNamed.contains(id) { places.insert(place) }
    for place in places.sorted() {
        guard let site = reading.site(at: place) else { continue }
        let file = place.tree == 0 ? "" : reading.sources.path(of: site.span.file)
        _ = schemas.number(of: site, named: "\(file)#\(place.pointer)")
    }
    schemas.finish(&reading)
    swap(&reading.report, &report)
    return schemas.document
}
