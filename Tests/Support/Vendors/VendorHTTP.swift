import Foundation

/// A JSON object as Foundation reads it.
package typealias JSONDictionary = [String: Any]

extension LoopbackRequest {
    /// Without the query, still percent-encoded: `["v2", "payments", "a%20b"]`.
    var segments: [String] {
        target.prefix { $0 != "?" }.split(separator: "/").map(String.init)
    }

    /// In order, decoded.
    var query: [(name: String, value: String)] {
        let text = target.drop { $0 != "?" }.dropFirst()
        return text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let decoded = parts.map { String($0).removingPercentEncoding ?? String($0) }
            return (decoded[0], decoded.count > 1 ? decoded[1] : "")
        }
    }

    func queryValue(_ name: String) -> String? { query.first { $0.name == name }?.value }

    func queryValues(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }

    /// The body as an object, or nil when it is none.
    var object: JSONDictionary? {
        (try? JSONSerialization.jsonObject(with: Data(plainBody))) as? JSONDictionary
    }

    /// The body as it was before it was compressed.
    var plainBody: [UInt8] {
        guard header("Content-Encoding")?.lowercased() == "gzip" else { return body }
        return gzip(body, decompress: true) ?? []
    }
}

extension LoopbackResponse {
    /// The connection ends without a word.
    static var lost: LoopbackResponse {
        var response = LoopbackResponse(500)
        response.lostBytes = .max
        return response
    }

    init(_ status: Int, object: JSONDictionary, headers: [(name: String, value: String)] = []) {
        let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        self.init(
            status, headers: [("Content-Type", "application/json;charset=utf-8")] + headers,
            body: data.map(Array.init) ?? [])
    }
}

/// What the system's own `gzip` makes of the bytes. Nil when it fails.
package func gzip(_ bytes: [UInt8], decompress: Bool = false) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", decompress ? "-dc" : "-c"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    input.fileHandleForWriting.write(Data(bytes))
    try? input.fileHandleForWriting.close()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(result) : nil
}

/// What `date --rfc-3339` would print in UTC: `2026-04-02T14:45:59Z`.
func timestamp(_ seconds: Int, fraction: String = "") -> String {
    let formatter = ISO8601DateFormatter()
    let text = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
    return text.replacing("Z", with: "\(fraction)Z")
}
