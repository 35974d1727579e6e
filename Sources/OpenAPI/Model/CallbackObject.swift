import Diagnostics
import SchemaGraph

/// Requests that the API makes to addresses it was given with a call (OpenAPI 3.1.1 §4.8.18).
struct CallbackObject: Sendable {
    var wireName: String
    /// Each is called as the address says, in runtime expressions: `{$request.body#/callbackUrl}`.
    var items: [PathItemObject]
}

/// What stands under `callbacks` of an operation, or of the components. One that cannot be read is reported and left out.
func readCallbacks(_ sites: [Site]?, _ reading: inout Reading) -> [CallbackObject] {
    (sites ?? []).filter { !$0.key.hasPrefix("x-") }.compactMap { site in
        var callback = reading.once(site, as: .callback, on: \.callbacks, readCallback)
        callback?.wireName = site.key
        return callback
    }
}

private func readCallback(_ site: Site, _ reading: inout Reading) -> CallbackObject? {
    guard site.node.record != nil else {
        let found = site.node.kindName
        reading.report.add(
            .wrongKind("the callback", expected: "an object", found: found, .warning, at: site.node.span)
                .ofForm)
        return nil
    }
    let items = site.children.filter { !$0.key.hasPrefix("x-") }.map { readPathItem($0, &reading) }
    return CallbackObject(wireName: site.key, items: items)
}
