import Diagnostics

/// The messages about the command line, the workspace, and the files that are read and written.
let generatorExplanations: [Explanation] = [
    Explanation(
        "unknown-command", .error, title: "a command that does not exist",
        meaning: "The first word of the command line names no command.",
        why: "Nothing was done, since any other command would be a guess.",
        fix: """
            Write one of the commands that `generator --help` lists. A description needs a command before it:
            `generator lint api.yaml`.
            """,
        example: ("$ generator gnerate", "$ generator generate")),
    Explanation(
        "unknown-option", .error, title: "an option that the command does not have",
        meaning: "An option is misspelt, or belongs to another command.",
        why: "Nothing was done: without the option the command might do something else than was meant.",
        fix: """
            `generator COMMAND --help` lists the options of a command. A file whose name begins with `-` is
            written behind `--`.
            """,
        example: ("$ generator check --dif", "$ generator check --diff")),
    Explanation(
        "repeated-option", .error, title: "an option that is given twice",
        meaning: "An option that takes a value occurs twice.",
        why: "Only one of the values could be used, and a script that adds options would not notice which.",
        fix: "Leave one of them out.",
        example: (
            "$ generator generate api.yaml --name Pets --name Zoo --output out",
            "$ generator generate api.yaml --name Pets --output out"
        )),
    Explanation(
        "missing-value", .error, title: "an option without its value",
        meaning: "Nothing follows an option that needs a value, or only an empty text.",
        why: """
            An empty text is what a shell makes of a variable that is not set, so it is never taken
            for a value.
            """,
        fix: "Write the value behind the option, or `OPTION=VALUE` where the value begins with a hyphen.",
        example: (
            "$ generator generate api.yaml --name Pets --output",
            "$ generator generate api.yaml --name Pets --output out"
        )),
    Explanation(
        "unwanted-value", .error, title: "a value for a switch",
        meaning: "An option that is only there or not there is given a value.",
        why: "`--force=no` would still force, so such words are refused.",
        fix: "Write the option alone, or leave it out.",
        example: ("$ generator generate --force=yes", "$ generator generate --force")),
    Explanation(
        "missing-argument", .error, title: "a command without anything to read",
        meaning: "The command reads descriptions, and none is named.",
        why: "There is nothing to read, and standard input is read only when `-` asks for it.",
        fix: "Name the description, or write `-`.",
        example: ("$ generator lint", "$ generator lint api.yaml")),
    Explanation(
        "missing-option", .error, title: "an option that the command needs",
        meaning: "The command cannot work without an option.",
        why: "There is no choice that most people would mean.",
        fix: "Add the option; the command's help says what it may be.",
        example: ("$ generator dump api.yaml", "$ generator dump --stage graph api.yaml")),
    Explanation(
        "unknown-stage", .error, title: "a stage that does not exist",
        meaning: "`dump` shows the stages `document`, `graph` and `plan`, and no others.",
        why: "Nothing can be shown.",
        fix: "Write one of the three.",
        example: (
            "$ generator dump --stage grph api.yaml",
            "$ generator dump --stage graph api.yaml"
        )),
    Explanation(
        "unknown-choice", .error, title: "a value that the option does not take",
        meaning: "The option has a short list of values, and this is none of them.",
        why: "The command would have to guess which one was meant.",
        fix: "Write one of the values that the message or the command's help lists.",
        example: (
            "$ generator lint api.yaml --format jsn",
            "$ generator lint api.yaml --format json"
        )),
    Explanation(
        "unknown-message", .error, title: "an id that no message has",
        meaning: "`explain` is asked for an id that does not exist.",
        why: "Every message that can be printed has an explanation, so the id is misspelt.",
        fix: "Copy the id from the brackets behind the message; `generator explain` lists all of them.",
        example: ("$ generator explain unknown-keys", "$ generator explain unknown-key")),
    Explanation(
        "document-without-name", .error, title: "a description where an SDK's name belongs",
        meaning: """
            In a workspace, the words behind `generate` and `check` are names of SDKs. One of them looks like a
            file.
            """,
        why: "An SDK outside of a workspace needs a name and a folder, which a description does not say.",
        fix: """
            Add `--name` and `--output`, or `lint` the file if you only want to know what is wrong
            with it.
            """,
        example: (
            "$ generator generate api.yaml",
            "$ generator generate api.yaml --name Pets --output out"
        )),
    Explanation(
        "conflicting-options", .error, title: "options that exclude each other",
        meaning: """
            `--workspace` finds SDKs in `specs`, and the other option describes one SDK on the command
            line.
            """,
        why: "Both cannot be meant at once.",
        fix: "Leave one of them out.",
        example: (
            "$ generator generate --workspace . --package",
            "$ generator generate --workspace ."
        )),
    Explanation(
        "missing-partner", .error, title: "half of what an SDK needs",
        meaning:
            "Outside of a workspace an SDK needs `--name` and `--output`, and only one of them is given.",
        why: """
            The name is the module's, which other code imports, and the folder is written to: neither is
            guessed.
            """,
        fix: "Add the other option.",
        example: (
            "$ generator generate api.yaml --name Pets",
            "$ generator generate api.yaml --name Pets --output out"
        )),
    Explanation(
        "missing-document", .error, title: "an SDK without a description",
        meaning: "The options describe one SDK, and no description is named for it.",
        why: "There is nothing to read, and standard input is read only when `-` asks for it.",
        fix: "Name the description, or write `-`.",
        example: (
            "$ generator generate --name Pets --output out",
            "$ generator generate api.yaml --name Pets --output out"
        )),
    Explanation(
        "module-name", .error, title: "a name that no Swift module can have",
        meaning: "An SDK's name is the name of its module, and the beginning of its client's name.",
        why: """
            The name must be a Swift identifier with a capital first, and must not hide a module that the SDK
            imports.
            """,
        fix: """
            Use ASCII letters, digits and `_`, as in `PaySuper`. `Swift`, `Foundation`, `JSONText`,
            `Patterns` and `BinderyRuntime` are taken.
            """,
        example: (
            "$ generator generate api.yaml --name pets --output out",
            "$ generator generate api.yaml --name Pets --output out"
        )),
    Explanation(
        "unreadable-input", .error, title: "a file that cannot be read",
        meaning:
            "A description, a template or an `sdk.yaml` is not there, is a folder, or may not be read.",
        why: "What it holds would be missing from the SDK. No other SDK of the run is written either.",
        fix: """
            Correct the path or the permissions. A path in an `sdk.yaml` counts from the folder of
            that file.
            """,
        example: ("$ generator lint apis.yaml", "$ generator lint api.yaml")),
    Explanation(
        "missing-workspace", .error, title: "a workspace without SDKs",
        meaning: "No folder below `specs` holds an `sdk.yaml`.",
        why: """
            A workspace is a folder with one `specs/<sdk>/sdk.yaml` for each SDK, and there is nothing to make
            without one.
            """,
        fix: """
            Start the command in that folder or name it with `--workspace`. A single SDK needs no
            workspace.
            """,
        example: ("$ generator generate", "$ generator generate api.yaml --name Pets --output out")),
    Explanation(
        "unknown-sdk", .error, title: "an SDK that the workspace does not have",
        meaning: "A word on the command line is the `name` of no `sdk.yaml`.",
        why: "Nothing was done; the other SDKs that were named are not made either.",
        fix: """
            Write the `name` as it stands in the `sdk.yaml`, which may differ from the folder's name. Without
            names, all SDKs are made.
            """),
    Explanation(
        "setting-kind", .error, title: "a setting of the wrong kind",
        meaning: """
            A setting in an `sdk.yaml` has a value that it cannot have, such as a text in the place of
            an array.
            """,
        why: "The SDK cannot be made as it was meant.",
        fix: "Write the kind of value that the message names.",
        example: (
            """
            name: Pets
            documents: openapi.yaml
            """,
            """
            name: Pets
            documents: [openapi.yaml]
            """
        )),
    Explanation(
        "missing-setting", .error, title: "a setting that every SDK needs",
        meaning: "An `sdk.yaml` lacks `name` or `documents`.",
        why: """
            Neither follows from the folder: the name is promised to other code, and the order of documents
            matters.
            """,
        fix: "Add it.",
        example: (
            "documents: [openapi.yaml]",
            """
            name: Pets
            documents: [openapi.yaml]
            """
        )),
    Explanation(
        "misspelt-setting", .error, title: "a setting that is needed, written differently",
        meaning: "A required setting is missing, and a key with nearly its name is there.",
        why: "The key has no meaning, and without the required one the SDK cannot be made.",
        fix: "Correct the spelling.",
        example: (
            """
            name: Pets
            document: [openapi.yaml]
            """,
            """
            name: Pets
            documents: [openapi.yaml]
            """
        )),
    Explanation(
        "unknown-setting", .warning, title: "a setting that does not exist",
        meaning: "An `sdk.yaml` has a key without a meaning.",
        why: "It changes nothing, so that what it was written for does not happen.",
        fix: "Correct the spelling, or remove it.",
        example: (
            """
            name: Pets
            documents: [openapi.yaml]
            hashabel: true
            """,
            """
            name: Pets
            documents: [openapi.yaml]
            hashable: true
            """
        )),
    Explanation(
        "absolute-path", .error, title: "a path that only one machine has",
        meaning: "A path in an `sdk.yaml` begins with a slash.",
        why: "The workspace would work on this machine and on no other.",
        fix: "Write documents relative to the `sdk.yaml`, and the output relative to the workspace.",
        example: (
            """
            name: Pets
            documents: [/srv/openapi.yaml]
            """,
            """
            name: Pets
            documents: [openapi.yaml]
            """
        )),
    Explanation(
        "duplicate-sdk", .error, title: "two SDKs with one name or folder",
        meaning: "Two `sdk.yaml` of a workspace have the same `name` or the same `output`.",
        why: "The files of one would overwrite those of the other.",
        fix: "Give one of them another name or folder."),
    Explanation(
        "unmatched-template", .warning, title: "a template that replaces nothing",
        meaning: """
            A file in the folder of `--templates` is neither named like one of our templates nor included by
            another.
            """,
        why: "It is never printed, so it changes nothing.",
        fix: """
            Give it the name of the template that it is to replace, folders included, as in
            `model/struct.mustache`.
            """),
    Explanation(
        "no-templates", .error, title: "a folder without templates",
        meaning: "The folder that `--templates` names is not there, or holds no `.mustache` file.",
        why: "The output would be the usual one, although other templates were asked for.",
        fix: "Correct the path. Only the templates that are to differ need to be in the folder."),
    Explanation(
        "unwritable-output", .error, title: "a file that cannot be written",
        meaning: "The disk is full, the folder is protected, or a file stands where a folder belongs.",
        why: """
            Files are written beside the old ones and then moved over them, so that what was there before is
            still as it was.
            """,
        fix: "Make room, allow writing, or choose another folder, and run the command again."),
    Explanation(
        "damaged-lock", .error, title: "a lock that the generator did not write",
        meaning: "`sdk.lock.json` lists the generated files with their digests. This one cannot be read.",
        why: "Without it nobody knows which files may be overwritten, and none is.",
        fix: """
            Restore the file from version control, or generate with `--force` when nothing in the folder is
            worth keeping.
            """),
    Explanation(
        "other-sdk", .error, title: "a folder that holds another SDK",
        meaning: "The lock in the output folder belongs to an SDK with another name.",
        why: "Generating would replace it.",
        fix: "Choose another folder. When the SDK was renamed on purpose, generate with `--force`."),
    Explanation(
        "missing-resources", .error, title: "an executable without its folder",
        meaning: """
            The templates and the runtime's sources lie in a folder beside the executable, and it is
            not there.
            """,
        why: "Without templates nothing can be printed.",
        fix: "Copy `Bindery_generator.resources` together with the executable."),
]
