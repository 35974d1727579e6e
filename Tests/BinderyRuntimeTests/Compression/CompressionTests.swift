import Foundation
import Support
import Testing

@testable import BinderyRuntime

@Suite struct CompressionTests {
    /// Made with zlib: nothing, one byte, stored, fixed and dynamic codes, and with a name, comment and checksum.
    @Test(arguments: [
        ("H4sIAAAAAAACAwMAAAAAAAAAAAA=", ""),
        ("H4sIAAAAAAACA0sEAEO+t+gBAAAA", "a"),
        ("H4sIAAAAAAAEAwERAO7/U3RvcmVkLCBhcyBpdCBpcy68IvKHEQAAAA==", "Stored, as it is."),
        ("H4sIAAAAAAACA0vLrEhNUUhDJwEx24rjFwAAAA==", "fixed fixed fixed fixed"),
        ("H4sIHgAAAAAAAwMAYWJjbmFtZQBjb21tZW50AHlxy0vMTU0BAIfM4HEFAAAA", "named"),
        (
            dynamicFile,
            dynamicText
        ),
    ])
    func `files of others are inflated`(file: String, text: String) throws {
        let bytes = try #require(Data(base64Encoded: file))
        #expect(String(decoding: try gunzip([UInt8](bytes)), as: UTF8.self) == text)
    }

    @Test func `what is compressed here comes back`() throws {
        var random = SeededRandom(3)
        for count in [0, 1, 2, 3, 4, 257, 258, 259, 1_000, 70_000] {
            for kinds in [2, 16, 256] {
                let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next() % UInt64(kinds)) }
                #expect(try gunzip(gzip(bytes)) == bytes)
            }
        }
        let repeated = Array(String(repeating: #"{"amount":100,"currency":"EUR"}"#, count: 1_000).utf8)
        #expect(gzip(repeated).count < repeated.count / 50)
    }

    @Test func `several files one after the other are one text`() throws {
        #expect(try gunzip(gzip([1, 2]) + gzip([3])) == [1, 2, 3])
    }

    @Test func `a text that grows too long is an error`() throws {
        let bomb = gzip([UInt8](repeating: 0, count: 1_000_000))
        #expect(throws: CompressionError.self) { try gunzip(bomb, limit: 999_999) }
        #expect(try gunzip(bomb, limit: 1_000_000).count == 1_000_000)
    }

    @Test func `damaged files are errors, never other texts`() {
        var random = SeededRandom(11)
        let text = Array(String(repeating: "Ada and Grace. ", count: 40).utf8)
        let file = gzip(text)
        for length in 0..<file.count {
            #expect(throws: CompressionError.self) { try gunzip(Array(file[..<length])) }
        }
        for _ in 0..<mutationRuns(2_000) {
            var broken = file
            let place = Int(random.next() % UInt64(file.count))
            broken[place] ^= UInt8(1 << (random.next() % 8))
            // Bits without meaning may change: the header's time, the ends of bytes, one of two equal repetitions.
            let inflated = try? gunzip(broken, limit: 100_000)
            #expect(inflated == nil || inflated == text, "\(place)")
        }
    }
}

/// `7919` times the squares, in a block with codes of its own.
private let dynamicText = (0..<90).map { index in
    "\(index * index * 7919 % 10007) bottles of \(index % 3 == 0 ? "rye whisky" : "beer"), "
}.joined()

private let dynamicFile =
    "H4sIAAAAAAACA31VW2oDMQy8ig+QD+tp6TqBLS0tBJJAye3rjy0k3lF+texYMxqNejtf7vef7dYuH+362Nrv59ft+3"
    + "FqIymfv5237Xpq5GagyswVjjv34x8jlI9VjYiyn+HgZVf3YzWTKhgSHaAdEwUwpla2IwFoURcgmnFWMBYGYDwTcJV0"
    + "LVUeDgiYvOq50wqVUh5CIjODapDVtJIG0rODYcVitGccJXOkJwOyTOQlTqC5iARAH6OWeSSym2QCM1toyUtM0FJ0tB"
    + "Quo1wKmhMGSiyG29UXq7ciE/SjjorDqZYZCRoC3MNO5W4xSh5xQ0NPKr0cvQu0G7CmLbn2ggPt5o5wQkrvRKDhLmru"
    + "KFpb0JZw+x+uAs3ChN5YEPSvMhTGmtU4DHBoyZhd5cVmr7yQEjRQAMzFLe9NCDosRKAdYSo3a6abQvOgmNWMN2cUvD"
    + "zNzyjBSpWpo7sS6GrNy1SuhEI5Z6rBI1Qf4zneDnMHcP0DV5o6vWIIAAA="
