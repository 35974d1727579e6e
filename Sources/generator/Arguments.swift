import Diagnostics

/// What the command line asks for.
enum Invocation: Equatable {
    case generate(SDKSelection, Generation)
    case check(SDKSelection, showsDiff: Bool, fetches: Bool)
    case dump(DumpStage, documents: GivenDocuments, module: String, ReferenceSettings, FilterWords)
    case diff(DiffQuestion)
    case lint(documents: GivenDocuments, ReferenceSettings)
    case initialise(NewSDK)
    /// The long form of a message; nil lists them.
    case explain(String?)
    case explainPlace(PlaceQuestion)
    /// The manual's page of all messages.
    case manual
    /// Help on everything, or on one command.
    case help(String?)
    case version
}

/// How SDKs are written.
struct Generation: Equatable {
    /// Over files of people.
    var takesOver = false
    /// Nothing is written, and what would change is told.
    var isDry = false
    /// The changes of files are printed.
    var showsDiff = false
}

/// The paths of descriptions, and of overlays that are applied to them in order.
struct GivenDocuments: Equatable {
    var specs: [String]
    var overlays: [String] = []

    /// As they were given.
    var words: [String] { specs + overlays.flatMap { ["--overlay", $0] } }
}

/// Which SDKs a run is about, and with which templates.
struct SDKSelection: Equatable {
    enum Source: Equatable {
        /// `specs/*/sdk.yaml` below a folder; all of them when no names are given.
        case workspace(folder: String, modules: [String])
        case documents(
            GivenDocuments, module: String, output: String, isPackage: Bool, ownRuntime: Bool,
            isHashable: Bool?)
    }

    var source: Source
    /// Only for documents: what a workspace leaves out is written in its `sdk.yaml`.
    var filter = FilterWords()
    /// A folder whose templates take the place of ours with the same name.
    var templates: String?
    var references = ReferenceSettings()
}

/// The nouns that can be shown.
enum DumpStage: String, CaseIterable { case document, schemas, graph, plan, examples }

/// Reads the arguments, the executable's own name not among them. Nil when they make no sense, which is then reported.
func readArguments(_ arguments: [String], _ report: inout Report) -> Invocation? {
    var rest = arguments[...]
    var name = "generate"
    if let first = rest.first, !first.hasPrefix("-") || first == "-" {
        name = first
        rest = rest.dropFirst()
    } else if let first = rest.first, ["--help", "-h", "--version"].contains(first) {
        return first == "--version" ? .version : .help(nil)
    }
    if name == "help" {
        guard let topic = rest.first else { return .help(nil) }
        name = topic
        rest = ["--help"]
    }
    guard let command = commands.first(where: { $0.name == name }) else {
        report.add(
            .unknownCommand(name, known: commands.map(\.name), isDocument: looksLikeDocument(name)))
        return nil
    }
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
        return .help(name)
    }
    let before = report.errorCount
    let given = readOptions(Array(rest), of: command, &report)
    if name != "diff", given.values["--format"] != "" {
        _ = readChoice("--format", Reporting.Format.self, given, &report)
    }
    // What is said of words whose option is not known would only follow from that.
    guard report.errorCount == before else { return nil }
    let invocation = interpret(given, command, &report)
    return report.errorCount == before ? invocation : nil
}

/// The words and options of a command line, told apart but not yet understood.
struct GivenOptions {
    var words: [String] = []
    var values: [String: String] = [:]
    /// Of options that may be given several times.
    var lists: [String: [String]] = [:]
    var flags: Set<String> = []

    var documents: GivenDocuments {
        GivenDocuments(specs: words, overlays: lists["--overlay", default: []])
    }

    func has(_ flag: String) -> Bool { flags.contains(flag) }
}

private func readOptions(
    _ arguments: [String], of command: CommandDescription, _ report: inout Report
) -> GivenOptions {
    var given = GivenOptions()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
        if argument == "--" {
            given.words += rest
            break
        }
        guard argument.hasPrefix("-"), argument != "-" else {
            given.words.append(argument)
            continue
        }
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let option = command.options.first(where: { $0.name == parts[0] }) else {
            report.add(.unknownOption(parts[0], of: command.name, known: command.options.map(\.name)))
            continue
        }
        if given.values[option.name] != nil { report.add(.repeatedOption(option.name)) }
        if option.value == nil {
            if parts.count > 1 { report.add(.unwantedValue(option.name, parts[1])) }
            given.flags.insert(option.name)
            continue
        }
        var value = parts.count > 1 ? parts[1] : ""
        if parts.count == 1, let next = rest.first, next == "-" || !next.hasPrefix("-") {
            value = next
            rest.removeFirst()
        }
        // Nothing is also what a shell makes of a variable that is not set.
        if value.isEmpty { report.add(.missingValue(option.name, option.value ?? "")) }
        if option.isRepeatable {
            given.lists[option.name, default: []].append(value)
        } else {
            given.values[option.name] = value
        }
    }
    return given
}

private func interpret(
    _ given: GivenOptions, _ command: CommandDescription, _ report: inout Report
) -> Invocation? {
    switch command.name {
    case "check":
        return readSelection(given, command, &report).map {
            .check($0, showsDiff: given.has("--diff"), fetches: given.has("--fetch"))
        }
    case "diff": return readDiffQuestion(given, &report).map { .diff($0) }
    case "lint":
        if given.words.isEmpty { report.add(.missingArgument("SPEC", of: "lint")) }
        return .lint(documents: given.documents, readReferences(given, &report))
    case "init":
        guard !given.words.isEmpty else {
            report.add(.missingArgument("SPEC", of: "init"))
            return nil
        }
        if given.words.contains("-") { report.add(.passingInput()) }
        return .initialise(
            NewSDK(
                documents: given.documents, module: readModule(given, &report),
                workspace: given.values["--workspace"] ?? ".", references: readReferences(given, &report)))
    case "explain":
        if given.has("--manual") { return .manual }
        guard let word = given.words.first else { return .explain(nil) }
        return isPlace(word, given) ? .explainPlace(readPlaceQuestion(word, given, &report)) : .explain(word)
    case "dump":
        if given.words.isEmpty { report.add(.missingArgument("SPEC", of: "dump")) }
        guard let text = given.values["--stage"] else {
            report.add(.missingOption("--stage", "STAGE", of: "dump"))
            return nil
        }
        guard let stage = DumpStage(rawValue: text) else {
            report.add(.unknownStage(text, known: DumpStage.allCases.map(\.rawValue)))
            return nil
        }
        return .dump(
            stage, documents: given.documents, module: readModule(given, &report) ?? "SDK",
            readReferences(given, &report), readFilterWords(given, &report))
    default:
        let generation = Generation(
            takesOver: given.has("--force"), isDry: given.has("--dry-run"), showsDiff: given.has("--diff"))
        return readSelection(given, command, &report).map { .generate($0, generation) }
    }
}

/// With `--name` or `--output` the words are documents of one SDK; otherwise they name SDKs of the workspace.
private func readSelection(
    _ given: GivenOptions, _ command: CommandDescription, _ report: inout Report
) -> SDKSelection? {
    let single =
        ["--name", "--output", "--hashable"].filter { given.values[$0] != nil }
        + ["--overlay", "--include", "--exclude"].filter { given.lists[$0] != nil }
        + ["--package", "--module-runtime"].filter { given.has($0) }
    let templates = given.values["--templates"]
    let references = readReferences(given, &report)
    guard let option = single.first else {
        if let file = given.words.first(where: looksLikeDocument) {
            report.add(.documentWithoutName(file, of: command.name))
            return nil
        }
        let folder = given.values["--workspace"] ?? "."
        return SDKSelection(
            source: .workspace(folder: folder, modules: given.words), templates: templates,
            references: references)
    }
    if given.values["--workspace"] != nil { report.add(.conflictingOptions("--workspace", option)) }
    if given.words.isEmpty { report.add(.missingDocument(beside: option)) }
    if given.values["--name"] == nil { report.add(.missingPartner("--name NAME", of: option)) }
    if given.values["--output"] == nil { report.add(.missingPartner("--output DIR", of: option)) }
    guard let module = readModule(given, &report), let output = given.values["--output"] else { return nil }
    let isPackage = given.has("--package")
    let ownRuntime = isPackage || given.has("--module-runtime")
    return SDKSelection(
        source: .documents(
            given.documents, module: module, output: output, isPackage: isPackage, ownRuntime: ownRuntime,
            isHashable: readHashable(given, &report)),
        filter: readFilterWords(given, &report), templates: templates, references: references)
}

func readReferences(_ given: GivenOptions, _ report: inout Report) -> ReferenceSettings {
    var settings = ReferenceSettings(roots: given.lists["--reference-root"] ?? [])
    for text in given.lists["--map"] ?? [] {
        // An address may hold `=`, and a folder may too: the last one counts.
        guard let equals = text.lastIndex(of: "="), equals != text.startIndex,
            text.index(after: equals) != text.endIndex
        else {
            report.add(.mapWithoutFolder(text))
            continue
        }
        settings.maps.append(
            .init(address: String(text[..<equals]), folder: String(text[text.index(after: equals)...])))
    }
    settings.fileSizeLimit = readFileSize(given, &report)
    return settings
}

/// The words of `--include` and `--exclude`. One that is no filter is reported.
func readFilterWords(_ given: GivenOptions, _ report: inout Report) -> FilterWords {
    let words = FilterWords(
        includes: given.lists["--include", default: []], excludes: given.lists["--exclude", default: []])
    _ = words.filter(&report)
    return words
}

/// Whether `explain` is asked about a place in a description. Otherwise it is about a message, perhaps misspelt: ids have
/// no capitals.
private func isPlace(_ word: String, _ given: GivenOptions) -> Bool {
    if isMessage(word) { return false }
    return given.words.count > 1 || given.values["--sdk"] != nil
        || word.contains { $0.isUppercase || "#/ ".contains($0) }
}

/// With descriptions it is about these, and otherwise about SDKs of the workspace.
private func readPlaceQuestion(_ place: String, _ given: GivenOptions, _ report: inout Report)
    -> PlaceQuestion
{
    let specs = Array(given.words.dropFirst())
    if specs.isEmpty,
        let option = ["--overlay", "--include", "--exclude"].first(where: { given.lists[$0] != nil })
    {
        report.add(.missingDocument(beside: option))
    }
    let source: SDKSelection.Source =
        specs.isEmpty
        ? .workspace(folder: given.values["--workspace"] ?? ".", modules: [])
        : .documents(
            GivenDocuments(specs: specs, overlays: given.documents.overlays),
            module: readModule(given, &report) ?? "SDK", output: "", isPackage: false, ownRuntime: false,
            isHashable: nil)
    let selection = SDKSelection(
        source: source, filter: readFilterWords(given, &report), references: readReferences(given, &report))
    return PlaceQuestion(place: place, selection: selection, sdk: given.values["--sdk"])
}

/// In bytes. Places are counted in 32 bits, so that 4 GB are the most that can be asked for.
private func readFileSize(_ given: GivenOptions, _ report: inout Report) -> Int {
    guard let text = given.values["--max-file-size"] else { return Limits.fileSize }
    if let megabytes = Int(text), (1...4_000).contains(megabytes) { return megabytes * 1_000_000 }
    report.add(
        .unknownChoice(text, of: "--max-file-size", known: ["1", "4000", "a whole number in between"]))
    return Limits.fileSize
}

func readModule(_ given: GivenOptions, _ report: inout Report) -> String? {
    guard let name = given.values["--name"] else { return nil }
    if !isModuleName(name) { report.add(.moduleName(name, at: .command)) }
    return name
}

private func readHashable(_ given: GivenOptions, _ report: inout Report) -> Bool? {
    guard let text = given.values["--hashable"] else { return nil }
    if Bool(text) == nil { report.add(.unknownChoice(text, of: "--hashable", known: ["true", "false"])) }
    return Bool(text)
}

private func looksLikeDocument(_ word: String) -> Bool {
    word == "-" || word.contains("/") || [".yaml", ".yml", ".json"].contains { word.hasSuffix($0) }
}

/// A Swift identifier that begins with a capital, since types are named after it, and that is no module's name already.
func isModuleName(_ name: String) -> Bool {
    let taken = [
        "Any", "Self", "Type", "Protocol", "Swift", "Foundation", "JSONText", "Patterns", "BinderyRuntime",
    ]
    guard let first = name.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
        return false
    }
    let letters = name.unicodeScalars.allSatisfy { $0 == "_" || $0.isASCII && $0.properties.isXIDContinue }
    return letters && !taken.contains(name)
}
