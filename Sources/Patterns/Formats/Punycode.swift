/// Scalars as letters and digits, and back (RFC 3492).
enum Punycode {
    /// Nil when the text is none. All in small letters.
    static func decoded(_ text: [UInt32]) -> [UInt32]? {
        let hyphen = text.lastIndex(of: 0x2D)
        var output = hyphen.map { Array(text[..<$0]) } ?? []
        var place = hyphen.map { $0 + 1 } ?? 0
        var scalar: UInt64 = 128
        var index: UInt64 = 0
        var bias: UInt64 = 72
        while place < text.count {
            let before = index
            var weight: UInt64 = 1
            var k: UInt64 = 36
            while true {
                guard place < text.count, let digit = digit(text[place]) else { return nil }
                place += 1
                index += digit * weight
                let threshold = k <= bias ? 1 : min(26, k - bias)
                if digit < threshold { break }
                weight *= 36 - threshold
                k += 36
                guard weight < 1 << 40, index < 1 << 40 else { return nil }
            }
            let count = UInt64(output.count + 1)
            bias = adapted(index - before, count, isFirst: before == 0)
            scalar += index / count
            index %= count
            guard scalar <= 0x10FFFF else { return nil }
            output.insert(UInt32(scalar), at: Int(index))
            index += 1
        }
        return output
    }

    static func encoded(_ scalars: [UInt32]) -> [UInt32] {
        var output = scalars.filter { $0 < 128 }
        var handled = UInt64(output.count)
        if handled > 0 { output.append(0x2D) }
        let basic = handled
        var scalar: UInt64 = 128
        var delta: UInt64 = 0
        var bias: UInt64 = 72
        while handled < scalars.count {
            let next = UInt64(scalars.filter { $0 >= scalar }.min() ?? 0)
            delta += (next - scalar) * (handled + 1)
            scalar = next
            for value in scalars {
                if value < scalar { delta += 1 }
                guard value == scalar else { continue }
                appendNumber(delta, bias, to: &output)
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            scalar += 1
        }
        return output
    }

    private static func appendNumber(_ number: UInt64, _ bias: UInt64, to output: inout [UInt32]) {
        var rest = number
        var k: UInt64 = 36
        while true {
            let threshold = k <= bias ? 1 : min(26, k - bias)
            if rest < threshold { break }
            output.append(letter(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            k += 36
        }
        output.append(letter(rest))
    }

    private static func adapted(_ delta: UInt64, _ count: UInt64, isFirst: Bool) -> UInt64 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k: UInt64 = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }

    private static func digit(_ scalar: UInt32) -> UInt64? {
        switch scalar {
        case 0x61...0x7A: UInt64(scalar - 0x61)
        case 0x41...0x5A: UInt64(scalar - 0x41)
        case 0x30...0x39: UInt64(scalar - 0x30) + 26
        default: nil
        }
    }

    private static func letter(_ digit: UInt64) -> UInt32 {
        UInt32(digit < 26 ? digit + 0x61 : digit - 26 + 0x30)
    }
}
