import Diagnostics

/// How a command ended. The numbers are promised to scripts.
enum ExitCode: Int32, Comparable {
    /// Done, or warnings only.
    case done = 0
    /// Errors in the input, or drift.
    case findings = 1
    /// The command cannot do its work: misuse, input that is missing, output that cannot be written.
    case cannotWork = 2
    /// Our own fault.
    case ourFault = 3

    static func < (left: ExitCode, right: ExitCode) -> Bool { left.rawValue < right.rawValue }
}

/// What a command leaves behind: an exit code, its words, and its findings.
struct CommandResult {
    var code = ExitCode.done
    /// For people, on standard output.
    var output = ""
    /// What was found, whichever way it is shown.
    var report = Report()
    /// `output` is in a format that the command knows, and findings are none of it.
    var hasOwnFormat = false

    /// The worse of the code so far and `code`.
    mutating func worsen(to code: ExitCode) { self.code = max(self.code, code) }
}
