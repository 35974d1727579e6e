import Called
import Foundation

// Sends or receives a large file: `up`, `down` or `slowly`, then the server and the file. Ends well when all of it went.

struct Send: APIOperation {
    typealias Server = CalledServer
    var file: UploadSource
    static var endpoint: Endpoint { Endpoint(.put, "/file") }
    func build(_ request: inout RequestBuilder) { request.upload(file) }
    static func output(_ response: HTTPResponse) throws -> Int {
        response.headers["X-Length"].flatMap { Int($0) } ?? 0
    }
}

struct Receive: APIOperation {
    typealias Server = CalledServer
    static var endpoint: Endpoint { Endpoint(.get, "/file", streams: true) }
    func build(_ request: inout RequestBuilder) {}
    static func output(_ response: HTTPResponse) throws -> ByteStream { response.chunks }
}

let arguments = CommandLine.arguments
let connection = Connection(server: CalledServer(url: arguments[2]))
let file = URL(fileURLWithPath: arguments[3])
var count = 0
switch arguments[1] {
case "up": count = try await connection.send(Send(file: .file(file)))
case "down":
    _ = try await connection.download(Receive(), to: file)
    count = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
default:
    for try await chunk in try await connection.send(Receive()) {
        count += chunk.count
        try await Task.sleep(for: .microseconds(200))
    }
}
exit(count == Int(arguments[4]) ? 0 : 1)
