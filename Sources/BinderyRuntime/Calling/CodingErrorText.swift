import JSONText

/// What went wrong, and at which JSON pointer. Our own coders' errors name it; other types' errors have it added.
func describeCodingError(_ error: any Error) -> String {
    let path: [any CodingKey]
    let text: String
    switch error {
    case DecodingError.keyNotFound(_, let context), DecodingError.typeMismatch(_, let context),
        DecodingError.valueNotFound(_, let context), DecodingError.dataCorrupted(let context):
        (path, text) = (context.codingPath, context.debugDescription)
    case EncodingError.invalidValue(_, let context):
        (path, text) = (context.codingPath, context.debugDescription)
    default:
        return "\(error)"
    }
    let place = "`\(pointer(path))`"
    return path.isEmpty || text.contains(place) ? text : "\(text), at \(place)"
}
