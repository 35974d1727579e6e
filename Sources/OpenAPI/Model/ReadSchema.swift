import Diagnostics
import Documents
import SchemaGraph

/// Reads a schema with all that stands in it, once. What cannot be understood is reported and left out.
func readSchema(_ site: Site, _ reading: inout Reading) -> SchemaObject.ID {
    let site = site.withPointer
    let place = site.place
    let id = SchemaObject.ID(index: reading.schemas.count)
    // Nearly all are new: one search for the place is enough.
    if let known = reading.schemaIDs.updateValue(id, forKey: place) {
        reading.schemaIDs[place] = known
        return known
    }
    let origin = reading.origin(site)
    reading.schemas.append(SchemaObject(origin: origin))
    var schema = SchemaObject(origin: origin)
    switch site.node.value {
    case .bool(let verdict): (schema.verdict, schema.isUntold) = (verdict, !verdict)
    case .record: readKeywords(site, id, into: &schema, &reading)
    case .null, .number, .string, .list: readNoSchema(site, into: &schema, &reading)
    }
    swap(&reading.schemas[id.index], &schema)
    return id
}

private func readKeywords(
    _ site: Site, _ id: SchemaObject.ID, into schema: inout SchemaObject, _ reading: inout Reading
) {
    var site = site
    var isReference = false
    let isOld = reading.version(at: site) == .v30
    for entry in site.node.record?.entries ?? [] where entry.key.utf8.first == UInt8(ascii: "$") {
        guard let text = entry.value.string else { continue }
        if entry.key == "$ref" { isReference = true }
        if entry.key == "$id", !isOld { site = reading.entered(site, identifiedBy: text) }
    }
    schema.home = site.home
    let children = site.children
    // `exclusiveMinimum`, `exclusiveMaximum`, `example` and `examples` are read together, where there are any.
    var hasOthers = false
    for keyword in children {
        if readWords(keyword, into: &schema, &reading) { continue }
        // OpenAPI 3.0.4 §4.7.23: what stands beside `$ref` is ignored. People mean the words and `nullable` all the same.
        if isReference, isOld, keyword.key != "$ref", keyword.key != "nullable" {
            if SchemaKeywords.notedSet.contains(keyword.key) || keyword.key.hasPrefix("x-") { continue }
            reading.report.add(.ignoredBesideReference(keyword.key, .schema, at: keyword.span))
            continue
        }
        if readShape(keyword, into: &schema, &reading) { continue }
        if readObjectKeyword(keyword, into: &schema, &reading) { continue }
        if readLimit(keyword, into: &schema, &reading) { continue }
        if readComposition(keyword, into: &schema, &reading) { continue }
        hasOthers = true
        readNoted(keyword, into: &schema, &reading)
    }
    chooseDecimal(&schema)
    if schema.holdsBytes, schema.format == nil, schema.types.allSatisfy({ $0 == .string }),
        site.node["contentEncoding"] == nil
    {
        (schema.types, schema.format) = ([.string], "binary")
    }
    let isAlone = isReference && isOld
    if hasOthers, !isAlone { readExclusiveFlags(children, into: &schema, isOld: isOld, &reading) }
    keepExclusions(in: &schema, reading)
    noteLimits(of: id, &schema, &reading)
    let hasValues = hasOthers || schema.values != nil || schema.defaultValue != nil
    if hasValues, !isAlone {
        reading.noteValues(in: children, of: SchemaSite(id: id, site: site))
    }
}

/// Keywords that a type does not show, and words that are none.
private func readNoted(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    if keyword.key.hasPrefix("x-") {
        return reportExtension(keyword.key, "a schema", at: keyword.span, &reading)
    }
    readConditions(keyword, into: &schema, &reading)
    if SchemaKeywords.checked.contains(keyword.key) { schema.asksMore = true }
    if SchemaKeywords.untold.contains(keyword.key), !keyword.node.isNull,
        keyword.key != "unevaluatedProperties" || keyword.node.bool == nil
    {
        if keyword.key == "not" { schema.excluded = exclusions(keyword.node) }
        if schema.excluded.isEmpty || keyword.key != "not" { schema.isUntold = true }
    }
    if SchemaKeywords.untyped.contains(keyword.key), !keyword.node.isNull {
        schema.untypedKeyword = schema.untypedKeyword ?? keyword.key
        return
    }
    switch keyword.key {
    case "xml": checkXML(keyword, &reading)
    case "externalDocs": check(keyword, SupportedKeywords.externalDocs, &reading)
    // Read by `readExclusiveFlags`, and where references are followed.
    case "exclusiveMinimum", "exclusiveMaximum", "$id", "$anchor", "$dynamicAnchor": break
    default:
        if SchemaKeywords.notedSet.contains(keyword.key) { return }
        let fix = SchemaKeywords.refused[keyword.key]
        let guess = fix == nil ? nearest(to: keyword.key, in: SchemaKeywords.understood) : nil
        reading.report.add(
            .unknownKey(keyword.key, in: "the schema", at: keyword.span, guess: guess, fix: fix))
    }
}

// MARK: Words

private func readWords(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) -> Bool {
    if keyword.key.utf8.first == UInt8(ascii: "x") { return readExtension(keyword, into: &schema, &reading) }
    switch keyword.key {
    case "description": schema.documentation.description = words(keyword, &reading)
    case "title": schema.documentation.title = words(keyword, &reading)
    case "deprecated": schema.documentation.isDeprecated = flag(keyword, &reading)
    case "readOnly": schema.isReadOnly = flag(keyword, &reading)
    case "writeOnly": schema.isWriteOnly = flag(keyword, &reading)
    case "default": schema.defaultValue = keyword.node
    default: return false
    }
    return true
}

func words(_ keyword: Site, _ reading: inout Reading) -> String? {
    if keyword.node.isNull { return nil }
    if let text = scalarText(keyword.node) { return text }
    if keyword.node["$ref"] != nil {
        return reading.followMisplaced(keyword, "the schema").flatMap { scalarText($0.node) }
    }
    reportKind(keyword, expected: "a string", &reading)
    return nil
}

func flag(_ keyword: Site, _ reading: inout Reading) -> Bool {
    if let flag = keyword.node.bool { return flag }
    if !keyword.node.isNull { reportKind(keyword, expected: "`true` or `false`", &reading) }
    return keyword.node.string == "true"
}

func reportKind(_ keyword: Site, expected: String, _ reading: inout Reading) {
    reading.report.add(
        .wrongKind(
            "`\(keyword.key)` of the schema", expected: expected, found: keyword.node.kindName, .warning,
            at: keyword.node.span))
}

// MARK: Shape

private func readShape(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) -> Bool {
    switch keyword.key {
    case "$ref", "$dynamicRef":
        if schema.reference != nil, keyword.key != "$ref" { break }
        if let text = keyword.node.string {
            let reference = Reference(text: text, span: keyword.node.span, home: keyword.home)
            schema.reference = reference
            let name = reference.parts.fragment ?? ""
            let isName = keyword.key == "$dynamicRef" && !name.isEmpty && name.first != "/"
            schema.dynamicName = isName ? String(name) : nil
        } else {
            reportKind(keyword, expected: "a string", &reading)
        }
    case "type": readTypes(keyword, into: &schema, &reading)
    case "format":
        schema.format = words(keyword, &reading)
        if let format = schema.format, let meant = reading.meantFormat(format) {
            reading.report.add(.misspeltFormat(format, meant: meant, at: keyword.node.span))
        }
    case "nullable", "x-nullable": readNullable(keyword, into: &schema, &reading)
    case "items": readItems(keyword, into: &schema, &reading)
    case "prefixItems":
        schema.prefixItems = keyword.elements.map { readSchema($0, &reading) }
    case "enum":
        schema.asksMore = schema.asksMore || schema.values != nil
        if let values = keyword.node.list {
            schema.values = values
        } else {
            reportKind(keyword, expected: "an array", &reading)
        }
    case "const":
        schema.asksMore = schema.asksMore || schema.values != nil
        schema.values = [keyword.node]
    case "contentEncoding":
        let encodings = ["base64": "byte", "base64url": "base64url"]
        if schema.format == nil, let format = keyword.node.string.flatMap({ encodings[$0.lowercased()] }) {
            schema.format = format
        } else if let text = words(keyword, &reading) {
            schema.documentation.notes.append("Encoding: `\(text)`")
        }
    case "contentMediaType":
        if let text = words(keyword, &reading) {
            schema.documentation.notes.append("Content: `\(text)`")
            let type = MediaType(text)
            schema.holdsBytes = !type.isText && !type.isJSON && type.subtype != "xml"
        }
    default: return false
    }
    return true
}

private func readTypes(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    if let text = keyword.node.string, let type = SchemaObject.JSONType(rawValue: text) {
        schema.types = [type]
        return
    }
    let names = keyword.node.list != nil ? keyword.elements : [keyword]
    var hasNull = false
    for name in names {
        guard let text = name.node.isNull ? "null" : name.node.string else {
            reportKind(keyword, expected: "a string or an array of strings", &reading)
            continue
        }
        if text == "null" {
            hasNull = true
        } else if let type = SchemaObject.JSONType(rawValue: text) {
            if !schema.types.contains(type) { schema.types.append(type) }
        } else if text != "any" {
            readForeignType(text, name, into: &schema, &reading)
        }
    }
    if hasNull {
        schema.isNullable = true
        schema.isOnlyNull = schema.types.isEmpty && schema.loss == nil
    }
}

/// Type names of other languages, and of earlier versions of the specification.
private func readForeignType(
    _ text: String, _ site: Site, into schema: inout SchemaObject, _ reading: inout Reading
) {
    let known: [String: SchemaObject.JSONType] = [
        "int": .integer, "int32": .integer, "int64": .integer, "long": .integer, "float": .number,
        "double": .number,
        "decimal": .number, "bool": .boolean, "str": .string, "text": .string, "date": .string,
        "datetime": .string,
        "date-time": .string, "uuid": .string, "file": .string, "map": .object, "dict": .object,
        "list": .array,
    ]
    let lowered = text.lowercased()
    let names = SchemaObject.JSONType.allCases.map(\.rawValue)
    let guess = known[lowered] ?? SchemaObject.JSONType(rawValue: nearest(to: lowered, in: names) ?? "")
    reading.report.add(.unknownType(text, guess: guess?.rawValue, at: site.node.span))
    if let guess {
        schema.types.append(guess)
        if lowered == "file" { schema.format = "binary" }
    } else {
        schema.loss = "type `\(text)` is not known"
    }
}

private func readNullable(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    guard flag(keyword, &reading) else { return }
    schema.isNullable = true
    if keyword.key == "nullable", reading.version(at: keyword) != .v30 {
        reading.report.add(
            .oldKeyword(
                "nullable", "write `null` as one of the types: `type: [string, 'null']`", at: keyword.span))
    }
}

private func readItems(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    if keyword.node.list != nil {
        // Drafts before 2020-12 write tuples like this.
        schema.prefixItems = keyword.elements.map { readSchema($0, &reading) }
    } else if keyword.node.bool == false {
        (schema.forbidsItems, schema.asksMore) = (true, true)
    } else {
        schema.items = readSchema(keyword, &reading)
    }
}

// MARK: Composition

private func readComposition(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading)
    -> Bool
{
    switch keyword.key {
    case "allOf": schema.allOf = branches(keyword, &reading)
    case "oneOf": schema.oneOf = branches(keyword, &reading)
    case "anyOf": schema.anyOf = branches(keyword, &reading)
    case "discriminator":
        if !keyword.node.isNull { schema.discriminator = readDiscriminator(keyword, &reading) }
    case "$defs", "definitions":
        for definition in keyword.children { _ = readSchema(definition, &reading) }
    default: return false
    }
    return true
}

private func branches(_ keyword: Site, _ reading: inout Reading) -> [SchemaObject.ID] {
    guard keyword.node.list != nil else {
        reportKind(keyword, expected: "an array", &reading)
        return []
    }
    if keyword.elements.isEmpty { reading.report.add(.emptyComposition(keyword.key, at: keyword.span)) }
    let branches = keyword.elements.map { readSchema($0, &reading) }
    if keyword.key != "allOf" { readNullBranch(of: branches, &reading) }
    return branches
}
