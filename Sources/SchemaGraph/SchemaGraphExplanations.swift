import Diagnostics

/// The messages about filters and what they leave.
package let filterExplanations: [Explanation] = [
    Explanation(
        "unmatched-filter", .warning, title: "a filter that fits nothing",
        meaning: """
            A filter names a tag, an operation, a path, a schema or a webhook that the description does not
            have.
            """,
        why: "It keeps or leaves out nothing, so that what it was written for does not happen.",
        fix: "Correct the name; capitals count. `*` stands for any letters.",
        example: (
            """
            name: Pets
            documents: [openapi.yaml]
            filters: {include: [tag: Pest]}
            """,
            """
            name: Pets
            documents: [openapi.yaml]
            filters: {include: [tag: Pets]}
            """
        )),
    Explanation(
        "nothing-kept", .warning, title: "filters that leave nothing",
        meaning: """
            Everything that the filters include is excluded by others, or `x-internal` marks all of it.
            """,
        why: "The SDK has neither a call nor a type.",
        fix: "Exclude less, or include something that no other filter excludes.",
        example: (
            "$ generator generate api.yaml --name Pets --output out --include tag:Pets --exclude path:/pets",
            "$ generator generate api.yaml --name Pets --output out --include tag:Pets"
        )),
]
