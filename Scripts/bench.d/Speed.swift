import Coding
import Foundation

// Prints how many megabytes a second are read and written by the runtime's coder and by Foundation's, in turn, and how
// many wrong inputs they answer differently.

let payload = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let one = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2]))
let everything = try JSONTextDecoder().decode(Everything.self, from: payload)

func rate(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return Double(payload.count) / 1e6 / (Double(clock() - start) / Double(CLOCKS_PER_SEC))
}

func medians(_ own: () throws -> Void, _ foundation: () throws -> Void) rethrows -> [Double] {
    var rates: [[Double]] = [[], []]
    for _ in 0..<7 {
        rates[0].append(try rate(own))
        rates[1].append(try rate(foundation))
    }
    return rates.map { $0.sorted()[3] }
}

/// What a decoder says of an input: the case of its error, and where.
struct Complaint {
    var error: String
    var path: String

    /// Nil when the input is read.
    init?(_ read: () throws -> Void) {
        do {
            try read()
            return nil
        } catch let error as DecodingError {
            let keys: [any CodingKey]
            switch error {
            case .typeMismatch(let type, let context):
                (self.error, keys) = ("wrong type \(type)", context.codingPath)
            case .valueNotFound(let type, let context):
                (self.error, keys) = ("no value \(type)", context.codingPath)
            case .keyNotFound(let key, let context):
                (self.error, keys) = ("no \(key.stringValue)", context.codingPath)
            case .dataCorrupted(let context): (self.error, keys) = ("corrupted", context.codingPath)
            @unknown default: (self.error, keys) = ("unknown", [])
            }
            path = keys.map(\.stringValue).joined(separator: ".")
        } catch {
            (self.error, path) = ("\(error)", "")
        }
    }

    /// Foundation does not say where a number is that does not fit; the runtime does.
    func says(asMuchAs other: Complaint) -> Bool {
        error == other.error && (path == other.path || other.path.isEmpty)
    }
}

/// The value with each member of each object in turn left out, or replaced.
func wrongs(_ value: Any) -> [Any] {
    if let list = value as? [Any] {
        return list.indices.flatMap { index in
            wrongs(list[index]).map { wrong in
                var copy = list
                copy[index] = wrong
                return copy as Any
            }
        }
    }
    guard let object = value as? [String: Any] else { return [] }
    let replacements: [Any] = [NSNull(), "text", 1, 1.5, true, [Any](), [String: Any]()]
    return object.keys.sorted().flatMap { key in
        var without = object
        without[key] = nil
        let inside = object[key].map(wrongs) ?? []
        return [without as Any]
            + (replacements + inside).map { replacement in
                var copy = object
                copy[key] = replacement
                return copy as Any
            }
    }
}

let decoding = try medians(
    { _ = try JSONTextDecoder().decode(Everything.self, from: payload) },
    { _ = try JSONDecoder().decode(Everything.self, from: payload) })
let encoding = try medians(
    { _ = try JSONTextEncoder().encode(everything) }, { _ = try JSONEncoder().encode(everything) })

var wrong = 0
var other = 0
for input in wrongs(try JSONSerialization.jsonObject(with: one)) {
    let text = try JSONSerialization.data(withJSONObject: input)
    let foundation = Complaint { _ = try JSONDecoder().decode(Everything.self, from: text) }
    let own = Complaint { _ = try JSONTextDecoder().decode(Everything.self, from: text) }
    if foundation == nil && own == nil { continue }
    wrong += 1
    if let own, let foundation, own.says(asMuchAs: foundation) { continue }
    other += 1
}
print("{\"decoding\": \(decoding), \"encoding\": \(encoding), \"errors\": [\(wrong), \(other)]}")
