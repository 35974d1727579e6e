import Diagnostics
import Documents
import SchemaGraph

/// What parameters may say depends on where they stand (OpenAPI 3.1.1 §4.8.12, 3.2.0 §4.12): the keys without a meaning
/// are reported.
func checkParameter(_ site: Site, _ parameter: ParameterObject, _ reading: inout Reading) {
    let version = reading.version(at: site)
    let noun = "a \(parameter.location.rawValue) parameter"
    func misplaced(_ key: String, fix: String? = nil) {
        guard let entry = site.node.record?.entry(key) else { return }
        reading.report.add(.misplacedKey(key, in: noun, fix: fix, at: entry.keySpan))
    }
    if parameter.location != .query { misplaced("allowEmptyValue") }
    switch parameter.location {
    case .query: break
    case .header: misplaced("allowReserved")
    case .path where version < .v32: misplaced("allowReserved")
    case .cookie where version < .v32 || parameter.style == .cookie: misplaced("allowReserved")
    case .path, .cookie: break
    case .querystring:
        misplaced("schema", fix: "describe it under `content`, as one media type")
        for key in ["style", "explode", "allowReserved"] where site.node["content"] == nil { misplaced(key) }
    }
    if parameter.location == .path, !parameter.isRequired {
        let finding = Diagnostic.optionalPathParameter(parameter.wireName, at: site.span)
        // The specification's text wants it always, its schema only of parameters that have a `schema`.
        reading.report.add(site.node["content"] == nil ? finding.ofForm : finding)
    }
}

/// Whether a request could carry the parameter's name. Reported and false when it could not.
func checkName(_ name: String, _ location: Parameter.Location, _ site: Site, _ reading: inout Reading) -> Bool
{
    let isSendable =
        switch location {
        case .header: isToken(name)
        case .path: !name.contains { $0 == "{" || $0 == "}" }
        case .query, .querystring, .cookie: true
        }
    if !isSendable {
        let span = site.node["name"]?.span ?? site.span
        reading.report.add(.unsendableName(name, of: "a \(location.rawValue) parameter", at: span))
    }
    return isSendable
}

/// A parameter that is the whole query string stands alone: beside no other of its kind, and no part of the query.
///
/// `shared` are those of the path item, which were checked already by themselves.
func checkQueryString(
    _ own: [ParameterObject], beside shared: [ParameterObject], _ reading: inout Reading
) {
    guard [own, shared].contains(where: { $0.contains { $0.location == .querystring } }) else { return }
    let shared = shared.filter { parameter in !own.contains { $0.isSame(as: parameter) } }
    guard let whole = (shared + own).first(where: { $0.location == .querystring }) else { return }
    var others = own.filter {
        [.query, .querystring].contains($0.location) && $0.placeSpan != whole.placeSpan
    }
    if shared.allSatisfy({ $0.placeSpan != whole.placeSpan }) {
        others = shared.filter { $0.location == .query } + others
    }
    for other in others {
        let what =
            other.location == .query
            ? "query parameter `\(other.wireName)`" : "a second one, `\(other.wireName)`,"
        reading.report.add(.queryStringBesideOthers(what, at: other.placeSpan, other: whole.placeSpan))
    }
}
