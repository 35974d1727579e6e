/// Listed texts, or another, that mean the same in upper and lower case: what came as `eur` equals `.eur`, and is sent back
/// as it came. Only the letters A to Z count.
public protocol AnyCaseEnum: OpenEnum where RawValue == String {}

extension AnyCaseEnum {
    public static func == (left: Self, right: Self) -> Bool {
        left.lowercased.elementsEqual(right.lowercased)
    }

    // Beside this one, the library has another for all that has raw values.
    public static func != (left: Self, right: Self) -> Bool { !(left == right) }

    public func hash(into hasher: inout Hasher) {
        for byte in lowercased { hasher.combine(byte) }
    }

    private var lowercased: some Sequence<UInt8> {
        rawValue.utf8.lazy.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    }
}
