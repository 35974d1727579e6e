/// The singular of an English plural, as far as names need it: `entries`, `addresses`, `items`. Else the word itself.
func singular(_ word: String) -> String {
    let lower = word.lowercased()
    if let known = irregular[lower] { return word.first?.isUppercase == true ? capitalised(known) : known }
    guard lower.utf8.last == UInt8(ascii: "s") else { return word }
    if ["series", "species", "news"].contains(where: lower.hasSuffix) { return word }
    if lower.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + (word.last == "S" ? "Y" : "y") }
    let endings = [
        "sses", "shes", "ches", "xes", "zzes", "iases", "tuses", "nuses", "ruses", "puses", "vases",
    ]
    if endings.contains(where: lower.hasSuffix), !lower.hasSuffix("caches") {
        return String(word.dropLast(2))
    }
    let keepsEnd = ["ss", "us", "is"].contains(where: lower.hasSuffix)
    return !keepsEnd && word.count > 2 ? String(word.dropLast()) : word
}

private let irregular = [
    "children": "child", "people": "person", "indices": "index", "vertices": "vertex", "matrices": "matrix",
    "analyses": "analysis", "cookies": "cookie", "movies": "movie", "buses": "bus", "alias": "alias",
    "criteria": "criterion", "canvas": "canvas", "bias": "bias", "gas": "gas", "atlas": "atlas",
]

/// Whether `word` is a plural: of `items` there may be many.
func isPlural(_ word: String) -> Bool { singular(word) != word }

/// The plural of an English noun, as far as names need it. A plural is its own.
func plural(_ word: String) -> String {
    let lower = word.lowercased()
    if isPlural(word) { return word }
    if lower.hasSuffix("y"), let before = lower.dropLast().last, !"aeiou".contains(before) {
        return word.dropLast() + "ies"
    }
    let takesE = ["s", "x", "z", "ch", "sh"].contains(where: lower.hasSuffix)
    return word + (takesE ? "es" : "s")
}
