import Support
import Testing

@testable import BinderyRuntime

@Suite struct EventParserTests {
    /// A stream, and its events as `type|data|id|retry`. Most are the examples of the HTML Standard.
    private static let table: [(String, [String])] = [
        ("data: YHOO\ndata: +2\ndata: 10\n\n", ["message|YHOO\n+2\n10||"]),
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            ["message|first event|1|", "message|second event||", "message| third event||"]
        ),
        ("data\n\ndata\ndata\n\ndata:", ["message|||", "message|\n||"]),
        ("data:test\n\ndata: test\n\n", ["message|test||", "message|test||"]),
        ("event: add\rdata: 1\r\revent: remove\r\ndata: 2\r\n\r\n", ["add|1||", "remove|2||"]),
        ("\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n", ["message|a||"]),
        ("retry: 10\ndata: a\n\nretry: 1x\ndata: b\n\n", ["message|a||10", "message|b||10"]),
        ("id: 1\ndata: a\n\nid: 2\u{0}3\ndata: b\n\n", ["message|a|1|", "message|b|1|"]),
        ("event: x\n\ndata: a\n\n", ["message|a||"]),
        ("unknown: 1\ndata: é👍\n\n", ["message|é👍||"]),
        ("data: a\n", []), ("", []), ("\n\n\n", []), ("data: no end\n\ndata: lost", ["message|no end||"]),
    ]

    @Test(arguments: table.indices) func `a stream is read as the standard says`(index: Int) throws {
        let (stream, expected) = Self.table[index]
        var parser = EventParser()
        #expect(try parser.read(Array(stream.utf8)).map(line) == expected)
    }

    @Test(arguments: table.indices) func `it does not matter where the pieces end`(index: Int) throws {
        let (stream, expected) = Self.table[index]
        let bytes = Array(stream.utf8)
        var single = EventParser()
        #expect(try bytes.flatMap { try single.read([$0]) }.map(line) == expected)
        var random = SeededRandom(UInt64(index))
        for _ in 0..<20 {
            var parser = EventParser()
            var rest = bytes[...]
            var events: [ServerSentEvent] = []
            while !rest.isEmpty {
                let count = Int.random(in: 1...min(7, rest.count), using: &random)
                events += try parser.read(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(events.map(line) == expected)
        }
    }

    @Test func `an event without end does not fill the memory`() {
        var parser = EventParser()
        let piece = [UInt8](repeating: 0x61, count: 1 << 20)
        #expect(throws: StreamError.self) { for _ in 0..<20 { _ = try parser.read(piece) } }
        var lines = EventParser()
        #expect(throws: StreamError.self) {
            for _ in 0..<20 { _ = try lines.read(Array("data:".utf8) + piece + [0x0A]) }
        }
    }

    private func line(_ event: ServerSentEvent) -> String {
        "\(event.type)|\(event.data)|\(event.id)|\(event.retry.map { "\($0)" } ?? "")"
    }
}
