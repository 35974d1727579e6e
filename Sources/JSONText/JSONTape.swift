/// A JSON text (RFC 8259, nothing beyond it) and its tokens in the order of the text.
///
/// The token at index 0 is the whole value. The tokens of an array are followed by those of its elements;
/// those of an object by those of its members, each a string for the key and then the value. `next` of a
/// token leads past all that is in it. A byte order mark before the text is skipped and counted. Keys may
/// repeat.
package struct JSONTape: Sendable {
    let storage: JSONTapeStorage

    /// Reads the whole text. `depthLimit` counts arrays and objects inside each other.
    package init(_ text: UnsafeBufferPointer<UInt8>, depthLimit: Int = 512) throws(JSONSyntaxError) {
        guard text.count <= Self.longestText else { throw .tooLong(limit: Self.longestText) }
        let storage = JSONTapeStorage(copying: text)
        var scanner = JSONScanner(storage, depthLimit: depthLimit)
        try scanner.scan()
        self.storage = storage
    }

    /// Reads the whole text. `depthLimit` counts arrays and objects inside each other.
    package init(_ text: [UInt8], depthLimit: Int = 512) throws(JSONSyntaxError) {
        self = try text.withUnsafeBufferPointer { (bytes) throws(JSONSyntaxError) in
            try JSONTape(bytes, depthLimit: depthLimit)
        }
    }

    /// The tape of the text `null`.
    static let null = JSONTape()

    private init() {
        storage = ("null" as StaticString).withUTF8Buffer { JSONTapeStorage(copying: $0) }
        storage.append(JSONToken(.null, from: 0, to: 4, next: 1))
    }

    /// So long that the children of one container can always be counted in the bits that a token has for
    /// them.
    private static let longestText = 1 << 28

    /// How many tokens there are.
    package var count: Int { storage.tokenCount }

    /// The tokens and the text, for whoever has to be quick: unchecked, and gone with the tape. At least 16
    /// zeros follow the text.
    package var memory: (tokens: UnsafePointer<JSONToken>, text: UnsafePointer<UInt8>) {
        (UnsafePointer(storage.tokens), UnsafePointer(storage.bytes))
    }

    package subscript(index: Int) -> JSONToken {
        precondition(index >= 0 && index < storage.tokenCount, "a tape has tokens from 0 to its count")
        return storage.tokens[index]
    }
}

/// The memory of a tape: a copy of the text, with zeros after it so that a scanner needs no check for the
/// end, and the tokens.
///
/// Written while the tape is made, by one thread, and never again.
final class JSONTapeStorage: @unchecked Sendable {
    /// As many zeros as a scanner may read ahead.
    static let padding = 16

    let bytes: UnsafeMutablePointer<UInt8>
    let byteCount: Int
    @exclusivity(unchecked) private(set) var tokens: UnsafeMutablePointer<JSONToken>
    @exclusivity(unchecked) private(set) var tokenCount = 0
    @exclusivity(unchecked) private var tokenCapacity: Int

    init(copying text: UnsafeBufferPointer<UInt8>) {
        byteCount = text.count
        bytes = .allocate(capacity: text.count + Self.padding)
        if let start = text.baseAddress { bytes.initialize(from: start, count: text.count) }
        (bytes + text.count).initialize(repeating: 0, count: Self.padding)
        tokenCapacity = text.count / 8 + 16
        tokens = .allocate(capacity: tokenCapacity)
    }

    deinit {
        bytes.deallocate()
        tokens.deallocate()
    }

    var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: byteCount) }

    @inline(__always)
    func append(_ token: JSONToken) {
        if tokenCount == tokenCapacity { grow() }
        (tokens + tokenCount).initialize(to: token)
        tokenCount &+= 1
    }

    @inline(__always)
    func replace(_ index: Int, with token: JSONToken) { tokens[index] = token }

    @inline(never)
    private func grow() {
        let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: tokenCapacity * 2)
        larger.moveInitialize(from: tokens, count: tokenCount)
        tokens.deallocate()
        tokens = larger
        tokenCapacity *= 2
    }
}
