import Diagnostics
import SchemaGraph

/// A name that a person gives to one place of a description.
package struct ChosenName: Sendable {
    /// `#/components/schemas/Pet/properties/kind`, or with the name of a document before it, for a place in that one
    /// only. A value of an enumeration is named by itself: `…/enum/past_due`.
    package var pointer: String
    package var swiftName: String
    package var span: Span

    package init(pointer: String, swiftName: String, span: Span) {
        self.pointer = pointer
        self.swiftName = swiftName
        self.span = span
    }
}

/// The graph with every name that a person chose, in the description or beside it, fit for Swift.
func choosingNames(_ graph: APIGraph, _ choices: [ChosenName], _ report: inout Report) -> APIGraph {
    var chooser = NameChooser(choices)
    var result = graph
    // Few schemas have names that were chosen, and the others are not copied.
    for index in graph.schemas.indices {
        let (name, origin) = (graph.schemas[index].chosenName, graph.schemas[index].origin)
        chooser.choose(name, at: origin, isType: true, &report) { result.schemas[index].chosenName = $0 }
        if let shape = chooser.choosingMembers(of: graph.schemas[index].shape, at: origin, &report) {
            result.schemas[index].shape = shape
        }
    }
    for (index, operation) in graph.operations.enumerated() {
        chooser.choose(operation.chosenName, at: operation.origin, &report) {
            result.operations[index].chosenName = $0
        }
        for (position, parameter) in operation.parameters.enumerated() {
            chooser.choose(parameter.chosenName, at: parameter.origin, &report) {
                result.operations[index].parameters[position].chosenName = $0
            }
        }
    }
    chooser.reportUnused(&report)
    return result
}

private struct NameChooser {
    private var choices: [String: ChosenName] = [:]
    private var unused: Set<String>
    private var reported: Set<String> = []
    private var pointers: [String] = []

    init(_ choices: [ChosenName]) {
        for choice in choices { self.choices[writtenPointer(choice.pointer)] = choice }
        unused = Set(self.choices.keys)
    }

    mutating func choose(
        _ written: String?, at origin: Origin, isType: Bool = false, _ report: inout Report,
        _ assign: (String) -> Void
    ) {
        if !choices.isEmpty, !unused.isEmpty { pointers.append(origin.pointer) }
        let places = choices.isEmpty ? [] : [origin.pointer, fragment(of: origin.pointer)]
        let place = places.first { choices[$0] != nil }
        let choice = place.flatMap { choices[$0] }
        if let place { unused.remove(place) }
        guard let name = choice?.swiftName ?? written else { return }
        let fit = fit(name, isType: isType)
        let span = choice?.span ?? origin.span
        if !isIdentifier(name), reported.insert(origin.pointer).inserted {
            report.add(.unfitName(name, instead: fit, at: span))
        }
        if fit != written { assign(fit) }
    }

    /// The shape with the names of its properties or values. Nil where none was chosen.
    mutating func choosingMembers(of shape: Shape, at origin: Origin, _ report: inout Report) -> Shape? {
        switch shape {
        case .object(var object):
            var isChanged = false
            for index in object.properties.indices {
                let (name, origin) = (object.properties[index].chosenName, object.properties[index].origin)
                choose(name, at: origin, &report) {
                    object.properties[index].chosenName = $0
                    isChanged = true
                }
            }
            return isChanged ? .object(object) : nil
        case .enumeration(var enumeration) where !choices.isEmpty:
            for (index, member) in enumeration.members.enumerated() {
                var origin = origin
                origin.pointer += "/enum/\(NameKey.step(member.value.text))"
                choose(nil, at: origin, &report) { enumeration.members[index].chosenName = $0 }
            }
            return .enumeration(enumeration)
        default: return nil
        }
    }

    func reportUnused(_ report: inout Report) {
        for choice in choices.values.sorted(by: { $0.span.lower < $1.span.lower })
        where unused.contains(writtenPointer(choice.pointer)) {
            let place = writtenPointer(choice.pointer)
            let known = place.hasPrefix("#") ? pointers.map(fragment(of:)) : pointers
            report.add(
                .nameOfNothing(choice.pointer, guess: nearest(to: place, in: known), at: choice.span))
        }
    }
}

/// A chosen name as it is used: as it stands where Swift takes it, types with a capital.
private func fit(_ name: String, isType: Bool) -> String {
    guard isIdentifier(name) else { return isType ? typeName(of: name) : lowerCamel(words(of: name)) }
    if isType { return capitalised(name) }
    return name.first?.isUppercase == true ? lowerCamel(words(of: name)) : name
}

/// `#/components/schemas/Pet`, or with a document before it, for a place in that document only.
func writtenPointer(_ pointer: String) -> String { pointer.contains("#") ? pointer : "#\(pointer)" }

func fragment(of pointer: String) -> String {
    pointer.firstIndex(of: "#").map { String(pointer[$0...]) } ?? "#\(pointer)"
}
