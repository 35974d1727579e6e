import Diagnostics
import Documents
import SchemaGraph

/// Reads an extension that means something in a schema: those of the `x-sdk-` family, and widely used ones of others.
func readExtension(
    _ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading
) -> Bool {
    switch keyword.key {
    case "x-sdk-name": schema.chosenName = words(keyword, &reading)
    case "x-sdk-former-name": schema.documentation.formerName = words(keyword, &reading)
    case "x-sdk-unverified":
        if let note = readUnverified(keyword, &reading) { schema.documentation.notes.append(note) }
    case "x-sdk-type":
        schema.chosenType = words(keyword, &reading).map { ChosenType(text: $0, span: keyword.node.span) }
    case "x-sdk-money": readMoney(keyword, into: &schema, &reading)
    case "x-sdk-empty-as-null": schema.emptyTexts = emptyTexts(keyword, &reading)
    case "x-enum-varnames", "x-enumNames": schema.valueNames = valueWords(keyword)
    case "x-enum-descriptions", "x-enumDescriptions": schema.valueDescriptions = valueWords(keyword)
    case "x-sdk-closed": schema.isClosed = flag(keyword, &reading)
    case "x-sdk-any-case": schema.isAnyCase = flag(keyword, &reading)
    default: return false
    }
    return true
}

/// `true`, or an object with `unit`: major units are exact decimals, minor ones whole numbers as they are.
private func readMoney(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    guard keyword.node.bool == nil else {
        schema.isMoney = flag(keyword, &reading)
        return
    }
    guard
        var reader = BehaviourReader(
            keyword, "x-sdk-money", expected: "`true`, or an object such as `{unit: major}`", &reading)
    else { return }
    let unit = reader.word("unit", ["major", "minor"], &reading)
    let written = reader.word("written", ExactForm.allCases.map(\.rawValue), &reading)
    let currency = reader.text("currency", &reading)?.split(separator: "/").map(String.init)
    let scale = reader.text("scale", &reading)?.split(separator: "/").map(String.init)
    reader.finish(needed: ["unit"], &reading)
    if unit == "minor", let currency, let scale {
        schema.moneyPlaces = MoneyPlaces(currency: currency, scale: scale, span: keyword.node.span)
    }
    if unit == "major" { schema.exactForm = written.flatMap(ExactForm.init) ?? .number }
}

/// The texts that stand for nothing: `true` is the empty one.
private func emptyTexts(_ keyword: Site, _ reading: inout Reading) -> [String] {
    let texts = (keyword.node.list ?? []).map(\.string)
    guard keyword.node.list != nil, !texts.contains(nil) else {
        if keyword.node.bool != nil { return flag(keyword, &reading) ? [""] : [] }
        reading.report.add(
            .behaviourKind(
                "x-sdk-empty-as-null", expected: "`true`, or an array of texts",
                found: keyword.node.list == nil
                    ? keyword.node.kindName : "an array with something else than texts",
                at: keyword.node.span))
        return []
    }
    return texts.compactMap(\.self)
}

/// Money, and decimals that are numbers or texts, are read from the digits themselves.
func chooseDecimal(_ schema: inout SchemaObject) {
    guard schema.isMoney || schema.exactForm != nil || schema.format == "decimal",
        schema.types.allSatisfy({ $0 == .number || $0 == .string })
    else { return }
    if schema.isMoney { schema.format = "decimal" }
    let isEither = Set(schema.types) == [.number, .string] && schema.format == "decimal"
    guard
        let form = schema.exactForm ?? (isEither ? (schema.types.first == .string ? .string : .number) : nil)
    else { return }
    schema.types = [.number]
    schema.format = form == .string ? "exact-decimal-text" : "exact-decimal"
}

private func valueWords(_ keyword: Site) -> ValueWords {
    var words = ValueWords()
    words.list = (keyword.node.list ?? []).map { scalarText($0) ?? "" }
    for entry in keyword.node.record?.entries ?? [] { words.table[entry.key] = scalarText(entry.value) }
    return words
}
