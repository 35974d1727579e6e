import Foundation
import Support
import Testing

@testable import BinderyRuntime

@Suite struct HashTests {
    /// NIST, Cryptographic Standards and Guidelines, examples with intermediate values, and the first vectors of SHAVS.
    @Test(arguments: [
        (
            "", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        ),
        (
            "abc", "a9993e364706816aba3e25717850c26c9cd0d89d",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        ),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f",
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ])
    func `the hashes of NIST's examples`(text: String, sha1: String, sha256: String) {
        let bytes = Array(text.utf8)
        for (function, expected) in [(HashFunction.sha1, sha1), (.sha256, sha256)] {
            #expect(SignatureEncoding.hex.text(function.ownHash(bytes)) == expected)
            #expect(SignatureEncoding.hex.text(function.hash(bytes)) == expected)
        }
    }

    /// RFC 4231 and RFC 2202: a short key, a key as long as a block's hash, and one longer than a block.
    @Test func `the HMACs of the RFCs`() {
        let cases: [(HashFunction, key: [UInt8], text: String, String)] = [
            (
                .sha256, Array(repeating: 0x0B, count: 20), "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                .sha256, Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                .sha256, Array(repeating: 0xAA, count: 131),
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
            (
                .sha1, Array("Jefe".utf8), "what do ya want for nothing?",
                "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"
            ),
            (
                .sha1, Array(repeating: 0xAA, count: 80),
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "aa4ae5e15272d00e95705637ce8a3b55ed402112"
            ),
        ]
        for (function, key, text, expected) in cases {
            #expect(SignatureEncoding.hex.text(function.ownHMAC(Array(text.utf8), key: key)) == expected)
            #expect(SignatureEncoding.hex.text(function.hmac(Array(text.utf8), key: key)) == expected)
        }
    }

    @Test(arguments: [("hmac_sha1_test", HashFunction.sha1), ("hmac_sha256_test", .sha256)])
    func `the public vectors of HMAC`(name: String, function: HashFunction) throws {
        guard let folder = Repository.shared("conformance/hmac", for: "hmac") else { return }
        let text = try Data(contentsOf: folder.appending(path: "\(name).json"))
        let suite = try JSONTextDecoder().decode(Suite.self, from: text)
        var compared = 0
        for group in suite.testGroups {
            for vector in group.tests {
                let hex = SignatureEncoding.hex
                let key = try #require(hex.bytes(vector.key))
                let message = try #require(hex.bytes(vector.msg))
                let tag = try #require(hex.bytes(vector.tag))
                let made = Array(function.ownHMAC(message, key: key).prefix(group.tagSize / 8))
                #expect(isEqualInConstantTime(made, tag) == (vector.result == "valid"), "\(vector.tcId)")
                compared += 1
            }
        }
        #expect(compared == suite.numberOfTests)
    }

    @Test func `digits and Base64 come back, and what is neither is nothing`() {
        let bytes: [UInt8] = [0, 1, 0xAB, 0xFF]
        #expect(SignatureEncoding.hex.bytes(SignatureEncoding.hex.text(bytes)) == bytes)
        #expect(SignatureEncoding.hex.bytes("0001ABff") == bytes)
        #expect(SignatureEncoding.base64.bytes(SignatureEncoding.base64.text(bytes)) == bytes)
        for text in ["0", "0g", "sh9b", "é0"] { #expect(SignatureEncoding.hex.bytes(text) == nil) }
        #expect(SignatureEncoding.base64.bytes("*") == nil)
    }
}

private struct Suite: Decodable {
    struct Group: Decodable {
        var tagSize: Int
        var tests: [Vector]
    }
    struct Vector: Decodable {
        var tcId: Int
        var key: String
        var msg: String
        var tag: String
        var result: String
    }
    var numberOfTests: Int
    var testGroups: [Group]
}
