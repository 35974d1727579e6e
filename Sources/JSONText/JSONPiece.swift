/// A value in a sink that is not yet in its place, because containers may be filled in any order.
enum JSONPiece {
    /// JSON, somewhere in the sink.
    case bytes(Range<Int>)
    case object(JSONObjectNode)
    case array(JSONArrayNode)
    case slot(JSONSlot)
}

/// An object to which members are added until it is written.
final class JSONObjectNode {
    var members = KeyTable<JSONPiece>()
    /// A dictionary, whose own order is a different one in each run.
    let isSorted: Bool

    init(isSorted: Bool) { self.isSorted = isSorted }
}

/// An array to which elements are added until it is written.
final class JSONArrayNode {
    var elements: [JSONPiece] = []
}

/// A place that an encoder of its own fills, perhaps later.
final class JSONSlot {
    var piece: JSONPiece?
    let path: [JSONPathStep]

    init(path: [JSONPathStep]) { self.path = path }
}

extension JSONSink {
    /// Puts a piece, whose parts stand behind `start`, into one stretch that begins there.
    func assemble(_ piece: JSONPiece, from start: Int) {
        if case .bytes = piece { return }
        let target = JSONSink()
        copy(piece, to: target)
        truncate(to: start)
        append(0..<target.count, of: target)
    }

    private func copy(_ piece: JSONPiece, to target: JSONSink) {
        switch piece {
        case .bytes(let range): target.append(range, of: self)
        case .slot(let slot): copy(slot.piece ?? .object(JSONObjectNode(isSorted: false)), to: target)
        case .array(let node):
            target.append(UInt8(ascii: "["))
            for (index, element) in node.elements.enumerated() {
                if index > 0 { target.append(UInt8(ascii: ",")) }
                copy(element, to: target)
            }
            target.append(UInt8(ascii: "]"))
        case .object(let node):
            target.append(UInt8(ascii: "{"))
            let keys = node.members.keys
            for (index, key) in (node.isSorted ? sortedByBytes(keys) : keys).enumerated() {
                guard let member = node.members[key] else { continue }
                target.writeKey(key, isFirst: index == 0)
                copy(member, to: target)
            }
            target.append(UInt8(ascii: "}"))
        }
    }
}

/// The order of keys in whatever is sorted: by their bytes in UTF-8, so the same everywhere.
@inline(never)
package func sortedByBytes(_ keys: [String]) -> [String] {
    keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
