import Testing

@testable import BinderyRuntime

/// One cell of a table: a value in a style, and what is sent.
struct StyleCell: Sendable, CustomTestStringConvertible {
    var row: String
    /// In JSON.
    var value: String
    var style: ParameterStyle
    var explode: Bool
    var encoding: PercentEncoding
    /// Nil: nothing is sent.
    var expected: String?

    var testDescription: String { "\(row) \(style)\(explode ? ", explode" : "")" }
}

@Suite struct StyleTableTests {
    @Test(arguments: exampleCells()) func `the style examples of the specification hold`(cell: StyleCell)
        throws
    {
        try check(cell, name: "color")
    }

    @Test(arguments: cells(primitives)) func `a scalar is sent as the table says`(cell: StyleCell) throws {
        try check(cell, name: "p")
    }

    @Test(arguments: cells(arrays)) func `a list is sent as the table says`(cell: StyleCell) throws {
        try check(cell, name: "p")
    }

    @Test(arguments: cells(objects)) func `an object is sent as the table says`(cell: StyleCell) throws {
        try check(cell, name: "p")
    }

    @Test func `the tables are read whole`() {
        let counts = [exampleCells(), cells(primitives), cells(arrays), cells(objects)].map(\.count)
        #expect(counts == [45, 288, 108, 91])
    }

    private func check(_ cell: StyleCell, name: String) throws {
        let json = try JSONTextDecoder().decode(JSONValue.self, from: Array(cell.value.utf8))
        let value = try ParameterValue(name, json)
        let text = cell.style.text(name, value, explode: cell.explode, encoding: cell.encoding)
        // Bytes, since `==` takes texts for equal that differ in their Unicode form.
        #expect(
            text.map { Array($0.utf8) } == cell.expected.map { Array($0.utf8) }, "sent: \(text ?? "nothing")")
    }
}

/// The table's rows, each with its cells, without the two rows at the top.
private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").dropFirst(2).map { line in
        let cells = line.replacing("\\|", with: "\u{0}").split(separator: "|")
        return cells.map { $0.replacing("\u{0}", with: "|").trimming(" ") }
    }
}

private func exampleCells() -> [StyleCell] {
    let values = [#""""#, #""blue""#, #"["blue","black","brown"]"#, #"{"R":100,"G":200,"B":150}"#]
    return rows(styleExamples).flatMap { row -> [StyleCell] in
        let style = style(row[0])
        return zip(values, row.dropFirst(2)).compactMap { value, cell in
            guard cell != "n/a" else { return nil }
            return StyleCell(
                row: "\(row[0]) \(value)", value: value, style: style, explode: row[1] == "true",
                encoding: style == .cookie ? .none : .strict, expected: text(cell))
        }
    }
}

/// The columns are named by the table's first row.
private func cells(_ table: String) -> [StyleCell] {
    let columns = table.split(separator: "|").dropFirst(2).prefix { $0 != "\n    " && $0 != "\n" }
        .map { $0.trimming(" ") }
    return rows(table).flatMap { row in
        zip(columns, row.dropFirst(2)).flatMap { column, cell -> [StyleCell] in
            let texts = cell.split(separator: "⏎").map { $0.trimming(" ") }
            let encoding: PercentEncoding =
                column.hasPrefix("header") ? .none : column.hasSuffix("(SDK rule)") ? .allowReserved : .strict
            let style = style(column)
            let modes: [Bool] =
                switch style {
                case .deepObject: [true]
                case .spaceDelimited, .pipeDelimited: [false]
                default: [false, true]
                }
            return modes.map { explode in
                StyleCell(
                    row: "\(row[0]) \(column)", value: row[1].strippingBackticks, style: style,
                    explode: explode,
                    encoding: encoding, expected: text(explode ? texts[texts.count - 1] : texts[0]))
            }
        }
    }
}

private func style(_ column: String) -> ParameterStyle {
    let word = column.split(separator: " ").first { $0 != "header" } ?? ""
    return switch word {
    case "label": .label
    case "matrix": .matrix
    case "form": .form
    case "spaceDelimited": .spaceDelimited
    case "pipeDelimited": .pipeDelimited
    case "deepObject": .deepObject
    case "cookie": .cookie
    default: .simple
    }
}

/// What the cell says is sent. Rejected values are refused where the request is built: see `ParameterRuleTests`.
private func text(_ cell: String) -> String? {
    switch cell {
    case "*(empty)*", "(empty)", "reject (empty path segment)": ""
    case "`(omitted)`", "reject (undefined)": nil
    case "reject (CR/LF in field value)": "\n"
    default: cell.strippingBackticks
    }
}

extension StringProtocol {
    fileprivate func trimming(_ character: Character) -> String {
        let start = drop { $0 == character }
        return String(start.reversed().drop { $0 == character }.reversed())
    }

    fileprivate var strippingBackticks: String { trimming("`").replacing(" (NFD)", with: "").trimming("`") }
}
