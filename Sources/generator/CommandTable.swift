import Diagnostics

/// A command, as help shows it and as arguments are read.
struct CommandDescription {
    var name: String
    /// One line.
    var summary: String
    /// How it is written, the executable's name left out.
    var usages: [String]
    /// What should be known beyond the options.
    var explanation: String
    var options: [OptionDescription]
}

/// An option of a command.
struct OptionDescription {
    var name: String
    /// What its value is called in help. Nil when it takes none.
    var value: String?
    var summary: String
    /// It may be given several times.
    var isRepeatable = false
}

private let overlay = OptionDescription(
    name: "--overlay", value: "FILE", summary: "an overlay to apply to SPEC; several are applied in order",
    isRepeatable: true)

/// What may be read, for every command that reads descriptions.
private let references = [
    OptionDescription(
        name: "--reference-root", value: "DIR",
        summary: "a further folder that references may lead into (again for more)", isRepeatable: true),
    OptionDescription(
        name: "--map", value: "ADDRESS=DIR",
        summary: "the folder that stands for addresses beginning so (again for more)", isRepeatable: true),
    OptionDescription(
        name: "--max-file-size", value: "MB",
        summary: "how large a file may be (default: \(Limits.fileSize / 1_000_000))"),
]

private let selection =
    [
        OptionDescription(
            name: "--workspace", value: "DIR", summary: "the folder that holds specs/ (default: this one)"),
        OptionDescription(
            name: "--name", value: "NAME", summary: "the module's name, for an SDK without a workspace"),
        OptionDescription(name: "--output", value: "DIR", summary: "where that SDK's files belong"),
        overlay,
        OptionDescription(
            name: "--package", summary: "make that SDK a Swift package of its own, the runtime inside"),
        OptionDescription(
            name: "--hashable", value: "true|false",
            summary: "whether models are Hashable (default: up to 250 types)"),
        OptionDescription(
            name: "--module-runtime", summary: "import `<NAME>Runtime` in place of `BinderyRuntime`"),
        OptionDescription(
            name: "--templates", value: "DIR", summary: "templates that take the place of ours, by name"),
    ] + references + filters

private let filters = [
    OptionDescription(
        name: "--include", value: "FILTER", summary: "keep only what this names, and all that it needs",
        isRepeatable: true),
    OptionDescription(
        name: "--exclude", value: "FILTER", summary: "leave out what this names, and what only that needs",
        isRepeatable: true),
]

private let reporting = [
    OptionDescription(
        name: "--format", value: "FORMAT", summary: "how findings are shown: text, json, sarif or github"),
    OptionDescription(name: "--all", summary: "show all findings, and not the first ten of each kind"),
]

private let filterGrammar = """
    FILTER is tag:NAME, operation:ID, path:PATH, schema:NAME or webhook:NAME, each with * for any letters and, in
    paths, ** for any segments; --exclude deprecated; --include internal keeps what x-internal marks.
    """

/// Every command, in the order of help.
let commands = [
    CommandDescription(
        name: "generate", summary: "write the SDKs; this is what happens without a command",
        usages: [
            "generate [NAME...] [--workspace DIR] [--templates DIR] [--force] [--dry-run] [--diff]",
            "generate SPEC... --name NAME --output DIR [--overlay FILE]... [--package] [--force]",
        ],
        explanation: """
            Reads every specs/*/sdk.yaml, or those that are named, and writes what changed. Files that nobody
            generated, or that somebody edited, are never overwritten: the run stops, and nothing is written.
            With SPEC (several are merged in order, - is standard input) it makes one SDK without a workspace.
            \(filterGrammar)
            """,
        options: selection + [
            OptionDescription(
                name: "--force", summary: "overwrite files that are not generated, or were edited"),
            OptionDescription(
                name: "--dry-run", summary: "write nothing, and say what would change for callers"),
            OptionDescription(name: "--diff", summary: "print what changes in files, as unified diffs"),
        ] + reporting),
    CommandDescription(
        name: "check", summary: "say where generated files are not what the descriptions give",
        usages: [
            "check [NAME...] [--workspace DIR] [--templates DIR] [--diff] [--fetch]",
            "check SPEC... --name NAME --output DIR [--overlay FILE]... [--package] [--diff]",
        ],
        explanation: """
            Writes nothing. What an SDK is made from and has changed is told with the command that mends it, and so are
            files that somebody edited, removed or added. Ends with exit code 1 when anything differs.
            """,
        options: selection + [
            OptionDescription(
                name: "--diff", summary: "print what `generate` would change, as unified diffs"),
            OptionDescription(
                name: "--fetch", summary: "ask for the documents that `upstream` names, with curl"),
        ] + reporting),
    CommandDescription(
        name: "diff", summary: "say what a new version of a description does to callers and on the wire",
        usages: [
            "diff OLD NEW [--format FORMAT] [--fail-on WHAT] [--policy FILE] [--all]",
            "diff OLD NEW [--suggest-version VERSION] [--check-version VERSION]",
        ],
        explanation: """
            OLD and NEW are descriptions, folders with an sdk.yaml or an openapi.yaml, folders of SDKs or their locks, or
            one of them in a revision that git knows: main:openapi.yaml. Each fact is told once, with the calls that it concerns. Ends with exit
            code 1 when a change breaks callers or the wire, and with 2 when one of the two cannot be read.
            """,
        options: [
            OptionDescription(
                name: "--fail-on", value: "WHAT",
                summary: "what gives exit code 1: breaking (default), silent, source, wire, any or none"),
            OptionDescription(name: "--name", value: "NAME", summary: "the module's name (default: SDK)"),
            OptionDescription(
                name: "--format", value: "FORMAT",
                summary: "text, markdown, changelog, json, sarif, github, junit or html"),
            OptionDescription(
                name: "--policy", value: "FILE",
                summary: "what is promised and accepted (default: review.yaml in the folder NEW)"),
            OptionDescription(
                name: "--suggest-version", value: "VERSION",
                summary: "print the version that has to follow this one"),
            OptionDescription(
                name: "--check-version", value: "VERSION",
                summary: "whether this version is raised far enough"),
            OptionDescription(
                name: "--git-driver", summary: "read the words that git gives an external diff driver"),
            OptionDescription(name: "--all", summary: "show everything, and each change in full"),
            OptionDescription(
                name: "--witness", summary: "show code that compiles before a change, and not after it"),
            OptionDescription(
                name: "--overlay", value: "FILE", summary: "an overlay to apply to both (again for more)",
                isRepeatable: true),
        ] + references + filters),
    CommandDescription(
        name: "lint", summary: "read descriptions and report on them",
        usages: ["lint SPEC... [--overlay FILE]... [--format FORMAT] [--all]"],
        explanation: """
            Each SPEC is read by itself, and overlays are applied to each. Nothing is made. Findings go to standard
            error; with --format json or sarif standard output holds them and nothing else.
            """,
        options: [overlay] + references + reporting),
    CommandDescription(
        name: "init", summary: "enter descriptions into the workspace as a new SDK, and generate it",
        usages: ["init SPEC... [--name NAME] [--overlay FILE]... [--workspace DIR]"],
        explanation: """
            Writes specs/<sdk>/sdk.yaml, which names the descriptions where they stand, adds the SDK to the list in
            Package.swift where there is one, and generates. Without --name the title of the first SPEC makes the name.
            An SDK that exists already is not touched.
            """,
        options: [
            OptionDescription(
                name: "--name", value: "NAME", summary: "the module's name (default: from the title)"),
            OptionDescription(
                name: "--workspace", value: "DIR",
                summary: "the folder that holds specs/, or is to (default: this one)"),
            overlay,
        ] + references + reporting),
    CommandDescription(
        name: "explain", summary: "what a message means; or why something is generated, and what it became",
        usages: [
            "explain [ID]", "explain --manual",
            "explain PLACE [--sdk NAME] [--workspace DIR]",
            "explain PLACE SPEC... [--overlay FILE]... [--include FILTER] [--exclude FILTER] [--name NAME]",
        ],
        explanation: """
            ID is what stands in brackets behind a message; without it, all messages are listed. PLACE is a pointer
            (#/components/schemas/Pet), an operation (GET /pets/{id}) or a path; with --sdk or SPEC, a name as well.
            """,
        options: [
            OptionDescription(name: "--manual", summary: "print the manual's page of all messages"),
            OptionDescription(name: "--sdk", value: "NAME", summary: "only this SDK of the workspace"),
            OptionDescription(
                name: "--workspace", value: "DIR", summary: "the folder that holds specs/ (default: this one)"
            ),
            OptionDescription(name: "--name", value: "NAME", summary: "the module's name (default: SDK)"),
            overlay,
        ] + filters + references),
    CommandDescription(
        name: "dump", summary: "print one stage on the way from a description to an SDK",
        usages: [
            "dump --stage document|schemas|graph|plan|examples SPEC... [--overlay FILE]... [--name NAME]"
        ],
        explanation: """
            document: the text as a tree; schemas: those of the components in JSON Schema 2020-12; graph: the contract;
            plan: the SDK before it is printed; examples: a line for each, with its
            types, and whether its schema accepts it.
            """,
        options: [
            OptionDescription(
                name: "--stage", value: "STAGE", summary: "document, schemas, graph, plan or examples"),
            OptionDescription(
                name: "--name", value: "NAME", summary: "the module's name in a plan (default: SDK)"),
            overlay,
        ] + references + filters),
]

extension OptionDescription {
    init(name: String, summary: String) { self.init(name: name, value: nil, summary: summary) }

    fileprivate var heading: String { value.map { "\(name) \($0)" } ?? name }
}

/// Help on one command, or an overview.
func helpText(on topic: String?) -> String {
    guard let command = commands.first(where: { $0.name == topic }) else { return overview }
    var lines = ["\(command.name): \(command.summary)", ""]
    lines += command.usages.map { "  generator \($0)" }
    lines += ["", command.explanation]
    if !command.options.isEmpty { lines.append("") }
    lines += table(command.options.map { ($0.heading, $0.summary) })
    return lines.joined(separator: "\n") + "\n"
}

private var overview: String {
    var lines = ["generator \(generatorVersion): Swift SDKs from descriptions of APIs", ""]
    lines += table(commands.map { ($0.name, $0.summary) })
    lines.append("")
    lines += table([
        ("help COMMAND", "what a command does, and its options"),
        ("--version", "which version this is"),
    ])
    lines += ["", "exit codes: 0 done, 1 findings, 2 misuse or no way to read or write, 3 our own fault"]
    return lines.joined(separator: "\n") + "\n"
}

private func table(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "  \($0.0)\(String(repeating: " ", count: width - $0.0.count))  \($0.1)" }
}
