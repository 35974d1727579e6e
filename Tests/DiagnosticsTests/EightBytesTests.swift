import Diagnostics
import Testing

@Suite struct EightBytesTests {
    /// Each byte, at each place of a text longer than eight bytes twice, is found as it is by looking at one after the other.
    @Test func `what is not plain is found wherever it stands`() {
        for byte in UInt8.min...UInt8.max {
            for position in 0..<19 {
                var text = [UInt8](repeating: UInt8(ascii: "a"), count: 19)
                text[position] = byte
                let isShown = 0x20..<0x7F ~= byte
                text.withUnsafeBufferPointer { text in
                    let notShown = text.endOfPlain(\.isShown) { 0x20..<0x7F ~= $0 }
                    #expect(notShown == (isShown ? 19 : position))
                    let control = text.endOfPlain({ !$0.holdsControl }) { $0 >= 0x20 }
                    #expect(control == (byte < 0x20 ? position : 19))
                    for other in [byte, byte &+ 1, byte ^ 0x80, 0x22] {
                        let end = text.firstIndex(of: other) ?? 19
                        #expect(text.endOfPlain({ !$0.holds(other) }) { $0 != other } == end)
                    }
                }
            }
        }
    }

    @Test func `the search begins where it is told to`() {
        let text = Array("\n0123456789\n".utf8)
        text.withUnsafeBufferPointer { text in
            #expect(text.endOfPlain(\.isShown) { $0 != 0x0A } == 0)
            #expect(text.endOfPlain(from: 1, \.isShown) { $0 != 0x0A } == 11)
            #expect(text.endOfPlain(from: 12, \.isShown) { $0 != 0x0A } == 12)
        }
    }
}
