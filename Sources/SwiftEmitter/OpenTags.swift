/// The tags that are open, outermost first. What is asked of them is counted: a text may open as many as it has letters.
struct OpenTags {
    private var tags: [(tag: HTMLTag, start: Int)] = []
    /// How many are open, by name and by mark.
    private var names: [String: Int] = [:]
    private var marks: [String: Int] = [:]
    /// The names of the lists among them.
    private(set) var lists: [String] = []

    var isInPre: Bool { isOpen(mark: "```") }

    /// Where begins what the innermost holds.
    var innermostStart: Int { tags.last?.start ?? -1 }

    func isOpen(mark: String) -> Bool { marks[mark, default: 0] > 0 }

    /// `start` is where in the output begins what the tag holds.
    mutating func open(_ tag: HTMLTag, at start: Int) {
        tags.append((tag, start))
        count(tag, 1)
        if tag.isList { lists.append(tag.name) }
    }

    /// The innermost tag of the name, which is open no more. Tags that are still open inside it mean nothing.
    mutating func close(_ name: String) -> (tag: HTMLTag, start: Int)? {
        guard names[name, default: 0] > 0 else { return nil }
        while let last = tags.popLast() {
            count(last.tag, -1)
            if last.tag.isList { lists.removeLast() }
            if last.tag.name == name { return last }
        }
        return nil
    }

    private mutating func count(_ tag: HTMLTag, _ change: Int) {
        names[tag.name, default: 0] += change
        if let mark = tag.mark { marks[mark, default: 0] += change }
    }
}
