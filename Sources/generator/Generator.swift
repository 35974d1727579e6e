import Diagnostics

/// The version that locks carry, and that `--version` prints.
let generatorVersion = "0.1.0"

/// The executable: arguments to command to exit code.
@main
struct Generator {
    static func main() {
        ignoreFileSizeSignal()
        takeMemoryInLargePages()
        runWithDeepStack(work)
    }

    private static func work() -> Never {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let result = runCommand(arguments)
        let streams = result.streams(Reporting(arguments))
        do throws(FileProblem) {
            try writeText(streams.errors, to: .errors)
            try writeText(streams.output, to: .output)
        } catch {
            endProcess(max(result.code, .cannotWork).rawValue)
        }
        endProcess(result.code.rawValue)
    }
}

private func runCommand(_ arguments: [String]) -> CommandResult {
    var report = Report()
    guard let invocation = readArguments(arguments, &report) else {
        return CommandResult(code: .cannotWork, report: report)
    }
    return switch invocation {
    case .generate(let selection, let generation): runGenerate(selection, generation)
    case .check(let selection, let showsDiff, let fetches):
        runCheck(selection, showsDiff: showsDiff, fetches: fetches)
    case .dump(let stage, let documents, let module, let references, let filter):
        runDump(stage, documents, module: module, references, filter)
    case .diff(let question): runDiff(question)
    case .lint(let documents, let references): runLint(documents, references)
    case .initialise(let sdk): runInit(sdk)
    case .explain(let id): runExplain(id)
    case .explainPlace(let question): runExplainPlace(question)
    case .manual: CommandResult(output: messagesPage)
    case .help(let topic): CommandResult(output: helpText(on: topic))
    case .version: CommandResult(output: "generator \(generatorVersion)\n")
    }
}
