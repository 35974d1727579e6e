import Compatibility
import Diagnostics
import Documents
import OpenAPI
import SchemaGraph
import SwiftPlanner
import TemplateEngine

/// The messages of each room, in the order that a description goes through them.
private let chapters: [(title: String, explanations: [Explanation])] = [
    (
        "Command line, workspace and output",
        generatorExplanations + driftExplanations + diffExplanations + selectionExplanations
            + filterExplanations
    ),
    ("Text", documentExplanations),
    ("Descriptions", openAPIExplanations),
    ("Swift", plannerExplanations),
    ("Templates", templateExplanations),
    ("Changes", changeExplanations),
]

/// The long form of every message.
var allExplanations: [Explanation] { chapters.flatMap(\.explanations) }

/// `explain`: the long form of one message, or a list of all.
func runExplain(_ word: String?) -> CommandResult {
    guard let word else { return CommandResult(output: messageList) }
    let id = messageID(word)
    var result = CommandResult()
    if let explanation = allExplanations.first(where: { $0.id == id }) {
        result.output = explanation.plainText
    } else {
        result.worsen(to: .cannotWork)
        result.report.add(.unknownMessage(id, known: allExplanations.map(\.id)))
    }
    return result
}

/// Whether the word is the id of a message.
func isMessage(_ word: String) -> Bool { allExplanations.contains { $0.id == messageID(word) } }

/// The id without the brackets that it stands in behind a message.
private func messageID(_ word: String) -> String { word.filter { $0 != "[" && $0 != "]" } }

private var messageList: String {
    let width = allExplanations.map(\.id.count).max() ?? 0
    let lines = chapters.flatMap { chapter in
        [chapter.title] + chapter.explanations.map { "  \(padded($0.id, width))  \($0.title)" } + [""]
    }
    return lines.joined(separator: "\n")
}

private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
}

/// The manual's page of all messages.
var messagesPage: String {
    var page = """
        # Messages

        What each message means, why it matters, and what to do.

        ## Overview

        Every message has a place, an id in brackets, and says why it matters and how to fix it. An *error* keeps output
        from being made; with a *warning* it is made, and something was dropped or guessed. Ids stay the same for ever.
        `generator explain ID` prints what stands here; without an id it lists all of them.

        """
    for chapter in chapters {
        page += "\n## \(chapter.title)\n\n"
        page += chapter.explanations.map(\.markdown).joined(separator: "\n")
    }
    return page
}
