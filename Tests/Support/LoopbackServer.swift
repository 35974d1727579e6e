import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What a test's server was asked.
package struct LoopbackRequest: Sendable {
    package var method: String
    /// Path and query, as they came: `/v2/payments?limit=5`.
    package var target: String
    /// In the order they came.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    /// How long the body was, kept or not.
    package var bodyCount = 0

    /// The first value of that name, whatever its case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// What a test's server answers.
package struct LoopbackResponse: Sendable {
    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    /// What follows the body, each made when the one before it has been sent. The answer then ends with its connection.
    package var pieces: [@Sendable () -> [UInt8]]
    /// How many bytes at the end of the message are never sent.
    package var lostBytes = 0
    /// In place of all the others.
    package var writing: (@Sendable (_ write: ([UInt8]) -> Bool) -> Void)?

    package init(
        _ status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
        pieces: [@Sendable () -> [UInt8]] = []
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.pieces = pieces
    }

    /// An answer that is written by hand, head and all. `write` says whether anybody still listens.
    package init(_ writing: @escaping @Sendable (_ write: ([UInt8]) -> Bool) -> Void) {
        self.init(200)
        self.writing = writing
    }

    /// A body in JSON.
    package init(_ status: Int, json: String) {
        self.init(status, headers: [("Content-Type", "application/json")], body: Array(json.utf8))
    }
}

/// An HTTP/1.1 server on the loopback interface, for tests: one answer a connection.
package final class LoopbackServer: @unchecked Sendable {
    package typealias Answer = @Sendable (LoopbackRequest) -> LoopbackResponse

    /// Why there is no server.
    package struct Failure: Error { package var call: String }

    package let port: UInt16
    private let listener: Int32
    private let answer: Answer
    private let keepsBodies: Bool
    private let lock = NSLock()
    private var open: Set<Int32> = []
    private var isStopped = false

    /// Listens on a port that is free. `answer` is called on a thread of its own, so it may wait. Of bodies that are not kept
    /// only the bytes are counted; they must come with their length.
    package init(keepsBodies: Bool = true, _ answer: @escaping Answer) throws {
        self.answer = answer
        self.keepsBodies = keepsBodies
        (listener, port) = try listenOnFreePort()
        Thread.detachNewThread { [self] in accept() }
    }

    /// `http://127.0.0.1:49152`
    package var url: String { "http://127.0.0.1:\(port)" }

    /// Closes the port and every connection. A second time it does nothing.
    package func stop() {
        lock.withLock {
            guard !isStopped else { return }
            isStopped = true
            // Shutting down first wakes the threads that wait in `accept` and `recv`; they close what they opened.
            shutdown(listener, Int32(SHUT_RDWR))
            open.forEach { shutdown($0, Int32(SHUT_RDWR)) }
            #if !canImport(Glibc)
            close(listener)
            #endif
        }
    }

    private func accept() {
        while true {
            let connection = systemAccept(listener)
            if connection < 0 && errno == EINTR { continue }
            let goesOn = lock.withLock {
                guard connection >= 0, !isStopped else { return false }
                open.insert(connection)
                return true
            }
            guard goesOn else {
                if connection >= 0 { close(connection) }
                break
            }
            Thread.detachNewThread { [self] in serve(connection) }
        }
        #if canImport(Glibc)
        close(listener)
        #endif
    }

    private func serve(_ connection: Int32) {
        if let request = readRequest(connection, keepsBody: keepsBodies) {
            let response = answer(request)
            if let writing = response.writing {
                writing { write($0, connection) }
            } else {
                _ = write(message(response, to: request), connection)
                for piece in response.pieces { _ = write(piece(), connection) }
            }
        }
        lock.withLock {
            open.remove(connection)
            shutdown(connection, Int32(SHUT_RDWR))
            close(connection)
        }
    }
}

// MARK: Sockets

private func listenOnFreePort() throws -> (socket: Int32, port: UInt16) {
    #if canImport(Glibc)
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard listener >= 0 else { throw LoopbackServer.Failure(call: "socket") }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
            bind(listener, generic, length) == 0 && listen(listener, 64) == 0
                && getsockname(listener, generic, &length) == 0
        }
    }
    guard isListening else {
        close(listener)
        throw LoopbackServer.Failure(call: "bind")
    }
    return (listener, UInt16(bigEndian: address.sin_port))
}

private func systemAccept(_ listener: Int32) -> Int32 { accept(listener, nil, nil) }

/// False when nobody listens any more.
private func write(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    #if canImport(Glibc)
    let flags = Int32(MSG_NOSIGNAL)
    #else
    var isOn: Int32 = 1
    setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    let flags: Int32 = 0
    #endif
    var rest = bytes[...]
    while !rest.isEmpty {
        let sent = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, flags) }
        guard sent > 0 else { return false }
        rest = rest.dropFirst(sent)
    }
    return true
}

/// More of what the client sends, or nil when there is no more.
private func read(_ connection: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = buffer.withUnsafeMutableBytes { recv(connection, $0.baseAddress, $0.count, 0) }
    return count > 0 ? Array(buffer.prefix(count)) : nil
}

// MARK: HTTP

private func readRequest(_ connection: Int32, keepsBody: Bool) -> LoopbackRequest? {
    var received: [UInt8] = []
    var headEnd: Int?
    while headEnd == nil {
        guard let more = read(connection) else { return nil }
        received += more
        headEnd = endOfHead(received)
    }
    guard let headEnd, var request = parseHead(received.prefix(headEnd)) else { return nil }
    request.body = Array(received.dropFirst(headEnd))
    if request.header("Expect")?.lowercased() == "100-continue" {
        _ = write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8), connection)
    }
    let isChunked = request.header("Transfer-Encoding")?.lowercased() == "chunked"
    let length = request.header("Content-Length").flatMap(Int.init) ?? 0
    request.bodyCount = request.body.count
    while isChunked ? dechunked(request.body) == nil : request.bodyCount < length {
        guard let more = read(connection) else { return nil }
        request.bodyCount += more.count
        if keepsBody || isChunked { request.body += more }
    }
    if isChunked, let body = dechunked(request.body) {
        request.body = body
        request.bodyCount = body.count
    }
    return request
}

/// The index just past the empty line.
private func endOfHead(_ bytes: [UInt8]) -> Int? {
    let mark: [UInt8] = [13, 10, 13, 10]
    guard bytes.count >= mark.count else { return nil }
    return (mark.count...bytes.count).first { bytes[($0 - mark.count)..<$0].elementsEqual(mark) }
}

private func parseHead(_ bytes: ArraySlice<UInt8>) -> LoopbackRequest? {
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let start = lines[0].split(separator: " ")
    guard start.count == 3 else { return nil }
    let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (
            String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        )
    }
    return LoopbackRequest(method: String(start[0]), target: String(start[1]), headers: headers, body: [])
}

/// The body of a chunked message, or nil while it is not complete (RFC 9112 §7.1).
private func dechunked(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let lineEnd = rest.firstIndex(of: 10) {
        let line = String(decoding: rest[..<lineEnd], as: UTF8.self).prefix { $0.isHexDigit }
        guard let size = Int(line, radix: 16), rest.endIndex - lineEnd > size + 2 else { return nil }
        if size == 0 { return result }
        result += rest[(lineEnd + 1)..<(lineEnd + 1 + size)]
        rest = rest[(lineEnd + 3 + size)...]
    }
    return nil
}

/// The answer as bytes; a `HEAD` gets no body.
private func message(_ response: LoopbackResponse, to request: LoopbackRequest) -> [UInt8] {
    var text = "HTTP/1.1 \(response.status) Status\r\n"
    for (name, value) in response.headers { text += "\(name): \(value)\r\n" }
    if response.pieces.isEmpty { text += "Content-Length: \(response.body.count)\r\n" }
    text += "Connection: close\r\n\r\n"
    let bytes = Array(text.utf8) + (request.method == "HEAD" ? [] : response.body)
    return Array(bytes.dropLast(min(response.lostBytes, bytes.count)))
}
