import Diagnostics
import SchemaGraph

/// Whether values that the description does not list are refused, at one place or, for `*`, wherever nothing nearer says.
package struct EnumerationChoice: Sendable {
    /// `#/components/schemas/Status`, or with the name of a document before it.
    package var pointer: String
    package var isClosed: Bool
    package var span: Span

    package init(pointer: String, isClosed: Bool, span: Span) {
        self.pointer = pointer
        self.isClosed = isClosed
        self.span = span
    }
}

/// The graph in which each enumeration says whether it is closed. What the description says comes before `*`, and what is
/// said of a place before the description.
func closingEnumerations(_ graph: APIGraph, _ choices: [EnumerationChoice], _ report: inout Report)
    -> APIGraph
{
    guard !choices.isEmpty else { return graph }
    let usual = choices.last { $0.pointer == "*" }?.isClosed
    var places = Dictionary(
        choices.filter { $0.pointer != "*" }.map { (writtenPointer($0.pointer), $0) },
        uniquingKeysWith: { $1 })
    var known: [String] = []
    var result = graph
    var used: Set<String> = []
    for (index, schema) in graph.schemas.enumerated() {
        guard case .enumeration(var shape) = schema.shape else { continue }
        let pointers = [schema.origin.pointer, fragment(of: schema.origin.pointer)]
        let choice = pointers.first { places[$0] != nil }
        if let choice { used.insert(choice) }
        if used.count < places.count { known += pointers }
        shape.isClosed = choice.flatMap { places[$0]?.isClosed } ?? shape.isClosed ?? usual
        result.schemas[index].shape = .enumeration(shape)
    }
    for pointer in used { places[pointer] = nil }
    for choice in places.values.sorted(by: { $0.span.lower < $1.span.lower }) {
        let place = writtenPointer(choice.pointer)
        report.add(
            .enumerationOfNothing(choice.pointer, guess: nearest(to: place, in: known), at: choice.span))
    }
    return result
}

extension SwiftTypes {
    /// Whether the enumeration is a Swift enum, which takes the listed values only. One whose values are of several kinds,
    /// or that no type of Swift tells apart, is never one, nor is one whose texts come in upper and lower case.
    func isClosed(_ id: SchemaID) -> Bool {
        guard case .enumeration(let shape) = graph[id].shape, shape.isClosed == true, !shape.isAnyCase,
            case .enumeration(_, let raw) = form(id), raw != "JSONValue"
        else { return false }
        let values = shape.members.map { member in
            raw == "String" ? member.value.text : Double(member.value.text)?.description ?? member.value.text
        }
        return Set(values).count == values.count
    }
}
