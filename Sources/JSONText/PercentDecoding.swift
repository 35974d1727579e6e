/// A part of a URI as it is meant. Nil for a `%` without two hexadecimal digits, and for what is no UTF-8.
package func percentDecoded(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var result: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "%") else {
            result.append(byte)
            continue
        }
        guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit) else {
            return nil
        }
        result.append(high << 4 | low)
    }
    let decoded = String(decoding: result, as: UTF8.self)
    // Bytes that are no UTF-8 were replaced, so that the text differs from them.
    return decoded.utf8.elementsEqual(result) ? decoded : nil
}
