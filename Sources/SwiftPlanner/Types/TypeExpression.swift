/// Whether a text is a type and nothing more, so that it can stand in generated code: `Money`, `Shop.Money`,
/// `[String: Decimal]`, `Tagged<Customer, String>`. Names are ASCII; whether null may stand there is not for it to say.
func isTypeExpression(_ text: String) -> Bool {
    var rest = Substring(text)
    return takeType(&rest, depth: 0) && rest.isEmpty
}

private func takeType(_ text: inout Substring, depth: Int) -> Bool {
    guard depth < 8 else { return false }
    if take("[", &text) {
        guard takeType(&text, depth: depth + 1) else { return false }
        if take(":", &text) {
            guard takeType(&text, depth: depth + 1) else { return false }
        }
        return take("]", &text)
    }
    repeat {
        guard takeName(&text) else { return false }
    } while take(".", &text)
    guard take("<", &text) else { return true }
    repeat {
        guard takeType(&text, depth: depth + 1) else { return false }
    } while take(",", &text)
    return take(">", &text)
}

/// A mark, and spaces behind it.
private func take(_ mark: Character, _ text: inout Substring) -> Bool {
    guard text.first == mark else { return false }
    text = text.dropFirst()
    if mark != "." { text = text.drop { $0 == " " } }
    return true
}

private func takeName(_ text: inout Substring) -> Bool {
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard let first = name.first, !first.isNumber, name != "_", !swiftKeywords.contains(String(name)) else {
        return false
    }
    text = text[name.endIndex...]
    return true
}
