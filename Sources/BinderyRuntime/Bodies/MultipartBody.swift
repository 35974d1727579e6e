/// A body of several parts, put together by hand. Operations whose parts are described do it by themselves.
public struct MultipartBody: Hashable, Sendable {
    /// One part. In a form it has a name.
    public struct Part: Hashable, Sendable {
        public var name: String?
        public var content: UploadSource

        public init(_ name: String? = nil, _ content: UploadSource) {
            self.name = name
            self.content = content
        }
    }

    public var parts: [Part]

    public init(_ parts: [Part] = []) { self.parts = parts }
}

extension MultipartBody {
    /// The bodies of the parts with what stands between them (RFC 2046 §5.1), as pieces that follow each other.
    func pieces(boundary: String, isForm: Bool) -> [UploadSource] {
        var pieces: [UploadSource] = []
        for part in parts {
            let head = "--\(boundary)\r\n\(part.head(isForm: isForm))\r\n"
            pieces += [.text(head), part.content, .text("\r\n")]
        }
        return pieces + [.text("--\(boundary)--\r\n")]
    }

    /// A line that occurs in no part. The same for the same parts where all are in memory; what is read later could
    /// be made to hold a boundary that is known in advance, so there it is drawn by lot.
    var boundary: String {
        guard parts.allSatisfy({ $0.content.bytes != nil }) else {
            return (0..<2).reduce("bindery-") { text, _ in text + hexText(UInt64.random(in: 0 ... .max)) }
        }
        var number: UInt64 = 0
        while true {
            let boundary = "bindery-\(hexText(number))"
            let mark = Array(boundary.utf8)
            if !parts.contains(where: { contains(mark, in: $0.content.bytes ?? []) }) { return boundary }
            number += 1
        }
    }

    /// Why a part cannot be sent, and its name.
    var fault: RequestError? {
        for part in parts {
            var fields = part.content.headers.fields
            if let mediaType = part.content.mediaType { fields.append(.init("Content-Type", mediaType)) }
            for field in fields {
                if let fault = faultOfHeader(field.name, field.value) {
                    return RequestError(parameter: part.name, fault)
                }
            }
            if !part.content.isReadable { return .unreadableFile(part.name) }
        }
        return nil
    }
}

extension MultipartBody.Part {
    fileprivate func head(isForm: Bool) -> String {
        var lines: [String] = []
        let own = content.headers
        if own["Content-Disposition"] == nil, isForm || name != nil || content.fileName != nil {
            var line = "Content-Disposition: \(isForm ? "form-data" : "attachment")"
            if let name { line += "; name=\"\(quoted(name))\"" }
            if let fileName = content.fileName { line += "; filename=\"\(quoted(fileName))\"" }
            lines.append(line)
        }
        if own["Content-Type"] == nil, let type = content.mediaType { lines.append("Content-Type: \(type)") }
        lines += own.fields.map { "\($0.name): \($0.value)" }
        return lines.map { $0 + "\r\n" }.joined()
    }
}

/// What ends a quoted name is escaped as browsers do it (HTML, multipart/form-data encoding algorithm).
private func quoted(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "%22"
        case "\r": "%0D"
        case "\n": "%0A"
        default: String(scalar)
        }
    }.joined()
}

private func hexText(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

/// Whether `mark` occurs in `bytes`.
private func contains(_ mark: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = mark.first, bytes.count >= mark.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
        (0...(bytes.count - mark.count)).contains { start in
            bytes[start] == first && (1..<mark.count).allSatisfy { bytes[start + $0] == mark[$0] }
        }
    }
}
