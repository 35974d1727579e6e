import Foundation

#if canImport(CryptoKit)
import CryptoKit
#endif

/// A hash function that signatures are made with. The platform's own where it has one, see `ownHash`.
public enum HashFunction: Hashable, Sendable {
    case sha1
    case sha256

    /// The hash of the bytes.
    public func hash(_ bytes: [UInt8]) -> [UInt8] {
        #if canImport(CryptoKit)
        switch self {
        case .sha1: Array(Insecure.SHA1.hash(data: bytes))
        case .sha256: Array(SHA256.hash(data: bytes))
        }
        #else
        ownHash(bytes)
        #endif
    }

    /// The HMAC of the bytes (RFC 2104).
    public func hmac(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        #if canImport(CryptoKit)
        let key = SymmetricKey(data: key)
        switch self {
        case .sha1: return Array(HMAC<Insecure.SHA1>.authenticationCode(for: bytes, using: key))
        case .sha256: return Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
        }
        #else
        return ownHMAC(bytes, key: key)
        #endif
    }
}

/// Whether two texts of bytes are the same. The time it takes does not tell where they differ.
func isEqualInConstantTime(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for index in left.indices { difference |= left[index] ^ right[index] }
    return difference == 0
}

/// How the bytes of a signature are written as text.
public enum SignatureEncoding: Hashable, Sendable {
    /// Lower-case digits; either case is read.
    case hex
    case base64

    func text(_ bytes: [UInt8]) -> String {
        switch self {
        case .hex: bytes.map { hexByte($0) }.joined()
        case .base64: Data(bytes).base64EncodedString()
        }
    }

    /// Nil where the text is no such encoding.
    func bytes(_ text: some StringProtocol) -> [UInt8]? {
        switch self {
        case .base64: return Data(base64Encoded: String(text)).map(Array.init)
        case .hex:
            let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
            guard digits.count == text.utf8.count, digits.count % 2 == 0 else { return nil }
            return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
        }
    }
}

private func hexByte(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
}
