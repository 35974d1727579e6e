import Diagnostics
import Documents
import JSONText

/// A value of a document, and where it stands: what every reading function is given.
struct Site: Sendable {
    let node: Node
    /// Where a message about the value belongs: its key, or the value itself where it has none.
    let span: Span
    /// The key it stands under, or its number in a list.
    let key: String
    let home: Home
    /// The pointer of what it stands in. Nil for the root.
    private let parent: String?
    /// Its own pointer, where that was kept.
    private var kept: String?

    /// A document as a whole. A message about it points at its start, not at all of it.
    init(root: Node, home: Home = .main) {
        self.init(node: root, span: .start(of: root.span.file), key: "", parent: nil, home: home)
    }

    private init(node: Node, span: Span, key: String, parent: String?, home: Home) {
        self.node = node
        self.span = span
        self.key = key
        self.parent = parent
        self.home = home
    }

    /// From the document's root: `/components/schemas/Pet`. Empty for the root.
    ///
    /// Made when it is asked for: most values are never pointed at.
    var pointer: String {
        if let kept { return kept }
        guard let parent else { return "" }
        let token = escapedPointerToken(key)
        // In one piece: a pointer is made for each of many thousand values.
        return String(unsafeUninitializedCapacity: parent.utf8.count + 1 + token.utf8.count) { bytes in
            var end = bytes.initialize(fromContentsOf: parent.utf8)
            bytes.initializeElement(at: end, to: UInt8(ascii: "/"))
            end += 1
            return end
                + UnsafeMutableBufferPointer(rebasing: bytes[end...]).initialize(fromContentsOf: token.utf8)
        }
    }

    /// The same, for when the pointer will be asked for more than once.
    var withPointer: Site {
        var site = self
        site.kept = pointer
        return site
    }

    /// What is known of the value is kept under this.
    var place: Place { Place(tree: home.tree, pointer: pointer) }

    func child(_ entry: Record.Entry) -> Site {
        Site(node: entry.value, span: entry.keySpan, key: entry.key, parent: pointer, home: home)
    }

    /// The element of the list here that has this position.
    func element(_ position: String, _ node: Node) -> Site {
        Site(node: node, span: node.span, key: position, parent: pointer, home: home)
    }

    /// The same value, with references in it held against another base.
    func moved(to home: Home) -> Site {
        var site = Site(node: node, span: span, key: key, parent: parent, home: home)
        site.kept = kept
        return site
    }

    /// What stands in the mapping here, in order; nothing when it is no mapping.
    var children: [Site] {
        guard let record = node.record else { return [] }
        let here = pointer
        return record.entries.map {
            Site(node: $0.value, span: $0.keySpan, key: $0.key, parent: here, home: home)
        }
    }

    /// The elements of the list here, in order; nothing when it is no list.
    var elements: [Site] {
        guard let list = node.list else { return [] }
        let here = pointer
        return list.enumerated().map {
            Site(node: $1, span: $1.span, key: "\($0)", parent: here, home: home)
        }
    }
}

/// Which tree a value stands in, and what the relative references in it are held against.
struct Home: Hashable, Sendable {
    /// The position in `Reading.trees`: 0 is what the given documents are merged into.
    var tree: UInt32
    /// The position in `Reading.bases`, from 1, of the nearest `$id` around the value; 0 where the file itself counts.
    var base: UInt32

    static let main = Home(tree: 0, base: 0)
}

/// A place in one of the trees: what is read there is read once.
struct Place: Hashable, Sendable {
    var tree: UInt32
    var pointer: String

    static func == (left: Place, right: Place) -> Bool {
        left.tree == right.tree && ExactText(left.pointer) == ExactText(right.pointer)
    }
}
