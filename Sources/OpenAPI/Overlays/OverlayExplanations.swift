import Diagnostics

/// The messages about overlays.
let overlayMessages: [Explanation] = [
    Explanation(
        "not-overlay", .error, title: "an overlay that does not say what it is",
        meaning: "A document is given as an overlay, and does not begin with `overlay`.",
        why: "Its changes are looked for under `actions`, which other documents do not have.",
        fix: "Begin it with `overlay: 1.1.0`, or give it as a description."),
    Explanation(
        "overlay-version", .error, title: "a version of overlays that is not known",
        meaning:
            "`overlay` names a version that cannot be read, or is a number because its quotes are missing.",
        why: """
            `copy` and changes of single values came with 1.1, so the version decides what an action
            does.
            """,
        fix: "Write `'1.0.0'`, `'1.1.0'` or `'1.2.0'`."),
    Explanation(
        "overlay-missing-key", .error, title: "a key that every overlay must have",
        meaning: "`info`, `actions`, or the `target` of an action is missing.",
        why: """
            An overlay that is incomplete changes nothing at all, so that nobody ships half of its
            changes.
            """,
        fix: "Add it. A misspelt key is shown where it stands."),
    Explanation(
        "overlay-unknown-key", .error, title: "a key without a meaning in an overlay",
        meaning: "A key is misspelt, or belongs to a later version of overlays.",
        why: "It may be a change that would silently not be made, so it is an error here.",
        fix: "Correct it, raise the version, or name it `x-…` when it is an extension."),
    Explanation(
        "overlay-wrong-kind", .error, title: "a value of the wrong kind in an overlay",
        meaning: "A list stands where a text belongs, or the like.",
        why: "An overlay that is wrong changes nothing at all.",
        fix: """
            Write the kind of value that the message names. A JSONPath that begins with `[` or holds `: ` needs
            quotes.
            """),
    Explanation(
        "overlay-without-actions", .error, title: "an overlay that changes nothing",
        meaning: "`actions` is an empty list.",
        why: "The standard asks for at least one, and an overlay without any was hardly meant.",
        fix: "Add an action, or leave the overlay out."),
    Explanation(
        "overlay-repeated-action", .error, title: "one action twice",
        meaning: "Two actions of an overlay are the same.",
        why: "The standard forbids it, and lists that are appended would be appended twice.",
        fix: "Remove one of them."),
    Explanation(
        "overlay-unknown-action", .error, title: "a shared action that is not there",
        meaning: "A reference names no action under `components.actions`.",
        why: "The change that it stands for would not be made.",
        fix: "Correct the name, as in `#/components/actions/NAME`."),
    Explanation(
        "overlay-idle", .warning, title: "an action that does nothing",
        meaning: """
            An action has neither `update` nor `remove` nor `copy`, or two of them that switch each
            other off.
            """,
        why: "It changes nothing.",
        fix: """
            Say what is to be changed. To replace a value, write two actions: one that removes it, and one that
            sets it.
            """),
    Explanation(
        "overlay-path", .error, title: "a target that is not JSONPath",
        meaning: "The text is not a JSONPath as RFC 9535 defines it.",
        why: "It says which values are meant, and a near miss could mean others.",
        fix: """
            Correct it at the place of the carets. Names with other signs than letters stand in quotes:
            `$.paths['/pets'].get`.
            """),
    Explanation(
        "overlay-loose-path", .warning, title: "a target that only some programs understand",
        meaning: "The text follows an older form of JSONPath, from before RFC 9535.",
        why: "It is understood here, and other programs may refuse it.",
        fix: "Write it as the message says."),
    Explanation(
        "overlay-without-description", .error, title: "an overlay with nothing to change",
        meaning: "An overlay comes before all descriptions.",
        why: "It changes what the documents before it say.",
        fix: "List a description before it."),
    Explanation(
        "overlay-for-other", .warning, title: "an overlay that is made for another description",
        meaning: "`extends` names a document that is none of those before it.",
        why: "The overlay is applied all the same. Its targets may mean something else here.",
        fix: "Correct `extends`, or remove it."),
    Explanation(
        "overlay-matches-nothing", .warning, title: "a target that selects nothing",
        meaning: "No value of the description is where the target says.",
        why: "The action changes nothing. Often the description moved on, and the overlay did not.",
        fix: "Correct the target, or remove the action."),
    Explanation(
        "overlay-too-much-work", .error, title: "a target that asks for too much",
        meaning: "The JSONPath looks at more values than any real description needs.",
        why: "Several `..` in one path multiply, and could go on for hours.",
        fix: "Name what is meant, with fewer `..` and `*`."),
    Explanation(
        "overlay-primitive-target", .warning, title: "a single value as target",
        meaning: "The target selects a text, a number or the like, and the overlay follows version 1.0.",
        why: "Overlay 1.0 changes only objects and arrays. It is done as Overlay 1.1 says.",
        fix: "Write `overlay: 1.1.0`, or select the object around it."),
    Explanation(
        "overlay-mixed-targets", .error, title: "targets of several kinds",
        meaning: "One action selects values of different kinds, such as an object and an array.",
        why: "What is given cannot be merged with both, so neither is changed.",
        fix: "Write an action for each."),
    Explanation(
        "overlay-copy-source", .error, title: "a copy of nothing, or of several values",
        meaning: "`copy` is a JSONPath that selects none, or more than one value.",
        why: "One value is copied.",
        fix: "Write a JSONPath of exactly one value."),
    Explanation(
        "overlay-removes-root", .error, title: "an action that removes everything",
        meaning: "`remove` is applied to `$`.",
        why: "Nothing would be left of the description.",
        fix: "Select the part that is to be removed."),
    Explanation(
        "overlay-incompatible", .error, title: "a merge of two kinds",
        meaning: "`update` or `copy` gives a value of another kind than the target.",
        why: "Objects are merged with objects, and arrays are appended to arrays.",
        fix: "Give the same kind of value. To replace one, remove it in an action before."),
    Explanation(
        "overlay-null", .warning, title: "a merge with null",
        meaning: "`update` gives null where the description has an object or array.",
        why: "Null removes nothing in an overlay. The value stays as it is.",
        fix: "Leave the key out. To remove the value, write an action with `remove: true`."),
    Explanation(
        "overlay-too-large", .error, title: "an overlay that multiplies",
        meaning: "The actions add more values, or nest them deeper, than any real description has.",
        why: "Copies of copies multiply: a few lines can stand for more than memory holds.",
        fix: "Select fewer targets, or copy less."),
]
