import Foundation
import JSONText

/// Middleware that writes down each attempt. Secrets are left out: what the security schemes name, cookies, and whatever
/// else is said to be one.
public struct CallLog: Middleware {
    public enum Level: String, Comparable, Sendable {
        /// Nothing.
        case off
        /// Method, path, status, duration.
        case info
        /// Header fields and query, too.
        case debug
        /// Bodies, too.
        case trace

        public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

        private var rank: Int { [.off, .info, .debug, .trace].firstIndex(of: self) ?? 0 }
    }

    public var level: Level
    private let secretNames: Set<String>
    private let write: @Sendable (String) -> Void

    /// `secretNames` are those of further header fields and query parameters, and of members of bodies.
    public init(
        _ level: Level = .info, schemes: [SecurityScheme] = [], secretNames: [String] = [],
        write: @escaping @Sendable (String) -> Void = { FileHandle.standardError.write(Data("\($0)\n".utf8)) }
    ) {
        let usual = ["authorization", "proxy-authorization", "cookie", "set-cookie"]
        let keys = schemes.compactMap { scheme in
            if case .apiKey(_, let name) = scheme.kind { name } else { nil }
        }
        self.level = level
        self.secretNames = Set(usual + (keys + secretNames).map { $0.lowercased() })
        self.write = write
    }

    /// As the environment asks for it: `PAYPERCUT_LOG=debug`. Nil where the variable is none of the levels.
    public static func fromEnvironment(
        _ variable: String, schemes: [SecurityScheme] = [],
        _ environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> CallLog? {
        environment[variable].flatMap { Level(rawValue: $0.lowercased()) }.map {
            CallLog($0, schemes: schemes)
        }
    }

    public func send(
        _ request: HTTPRequest, _ attempt: CallAttempt,
        next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        guard level > .off else { return try await next(request) }
        let name = "\(attempt.endpoint) #\(attempt.number)"
        if level >= .debug { write("\(name) -> \(shownURL(request.url)) \(shown(request.headers))") }
        if level >= .trace, let body = request.body { write("\(name) -> \(shown(body))") }
        let start = ContinuousClock.now
        do {
            let response = try await next(request)
            let fields = level >= .debug ? " \(shown(response.headers))" : ""
            write("\(name) <- \(response.status) in \(start.duration(to: .now))\(fields)")
            if level >= .trace { write("\(name) <- \(shown(response.body))") }
            return response
        } catch {
            write("\(name) <- \(describeFault(error)) in \(start.duration(to: .now))")
            throw error
        }
    }

    private func shown(_ headers: HTTPHeaders) -> String {
        let fields = headers.fields.map { "\($0.name): \(isSecret($0.name) ? hidden : $0.value)" }
        return "[\(fields.joined(separator: ", "))]"
    }

    private func shownURL(_ url: String) -> String {
        guard let mark = url.firstIndex(of: "?") else { return url }
        let pieces = url[url.index(after: mark)...].split(separator: "&").map { piece -> String in
            let name = piece.prefix { $0 != "=" }
            return isSecret(percentDecoded(String(name)) ?? String(name))
                ? "\(name)=\(hidden)" : String(piece)
        }
        return "\(url[..<mark])?\(pieces.joined(separator: "&"))"
    }

    /// JSON with the values of secret members hidden; of all else the number of bytes.
    private func shown(_ body: [UInt8]) -> String {
        guard let value = try? JSONValue(parsing: body) else { return "\(body.count) bytes" }
        return "\(redacted(value))"
    }

    private func redacted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map(redacted))
        case .object(let object):
            .object(
                JSONObject(
                    object.map { key, value in
                        (key: key, value: isSecret(key) ? .string(hidden) : redacted(value))
                    }))
        case .string, .number, .bool, .null: value
        }
    }

    private func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        return secretNames.contains(name) || ["secret", "password", "token"].contains { name.hasSuffix($0) }
    }
}

/// What stands where a secret was.
let hidden = "<hidden>"
