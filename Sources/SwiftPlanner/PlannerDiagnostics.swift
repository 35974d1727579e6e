import Diagnostics
import SchemaGraph

extension Diagnostic {
    /// Two components whose names differ only in what Swift names do not show.
    static func typeNameCollision(
        _ wireName: String, _ given: String, at span: Span, other: String, otherSpan: Span
    ) -> Diagnostic {
        Diagnostic(
            .warning, "type-name-collision", at: span,
            "schema `\(wireName)` and schema `\(other)` have the same Swift name",
            why: "both are generated: this one as `\(given)`",
            fix: "set `x-sdk-name` on one of them to choose its name",
            related: [.init("the other one is here", at: .span(otherSpan))])
    }

    /// A name that somebody chose and that Swift does not take.
    static func unfitName(_ name: String, instead: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unfit-name", at: span, "`\(name)` cannot be a name in Swift",
            why: "it is `\(instead)` in the SDK",
            fix: "use letters, digits and `_`, and no digit first")
    }

    /// A name for a place that the description does not have.
    static func nameOfNothing(_ pointer: String, guess: String?, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "name-of-nothing", at: span, "`\(pointer)` leads to nothing that has a name",
            why: "the name beside it is not used",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "give the JSON pointer of a schema, a property, a parameter or an operation")
    }

    /// A choice for a place where nothing is listed.
    static func enumerationOfNothing(_ pointer: String, guess: String?, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "enumeration-of-nothing", at: span, "`\(pointer)` leads to no listed values",
            why: "nothing is closed or opened by it",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "give the JSON pointer of a schema with `enum` or `const`, or `*` for all")
    }

    /// An enumeration that should be closed, and cannot be.
    static func openAnyway(_ pointer: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "open-anyway", at: span, "`\(pointer)` cannot be closed",
            why:
                "its values are of several kinds, or too much alike for a Swift enum: other values are accepted",
            fix: "list values of one kind, or take the choice back")
    }

    /// A former name that code cannot go on to use.
    static func formerNameNotKept(_ name: String, _ reason: FormerNameLoss, at span: Span) -> Diagnostic {
        var related: [Related] = []
        let why: String
        switch reason {
        case .noName: why = "Swift has no such name, so that no code can have been written with it"
        case .another(let other, let place):
            why = "it stands for `\(other)`, which was called so as well"
            related = [.init("the other one is here", at: .span(place))]
        case .taken(let path): why = "`\(path)` is another thing of the SDK now"
        case .unwritten(let path): why = "it cannot be declared beside `\(path)`"
        }
        return Diagnostic(
            .warning, "former-name-not-kept", at: span, "the former name `\(name)` is not kept", why: why,
            fix: "remove this `x-sdk-former-name`, or correct it", related: related)
    }

    /// A property that no type has.
    static func lostProperty(_ pointer: String) -> Diagnostic {
        Diagnostic(
            .warning, "lost-property", at: .path(pointer), "this property is in no generated type",
            why: "its value is dropped when it is received, and cannot be sent",
            fix: "describe the object around it without the composition that hides it")
    }

    /// A list or map that holds lists and maps in one another beyond all measure.
    static func tooNested(_ pointer: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "too-nested", at: span,
            "`\(pointer)` holds \(Limits.typeNesting) arrays and maps in one another",
            why: "nobody can read such a type, and the compiler hardly: here it becomes `JSONValue`",
            fix: "put an object in between, or fewer arrays")
    }

    /// A choice that is not a type, and might be code.
    static func noType(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "no-swift-type", at: span, "`\(text)` is not the name of a Swift type",
            why: "it would stand in the SDK as it is written",
            fix: "write a type without `?`, such as `Decimal`, `Shop.Money` or `[String: String]`")
    }

    /// A description may choose among the known types only: whoever writes it does not decide which code is run.
    static func undescribableType(_ text: String, known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "unknown-described-type", at: span,
            "`\(text)` is no type that `x-sdk-type` can choose",
            why: "only the settings of an SDK may name types of its own",
            fix: nearest(to: text, in: known).map { "did you mean `\($0)`?" }
                ?? "name the type under `types` in `sdk.yaml`, or write one of \(known.map { "`\($0)`" }.joined(separator: ", "))"
        )
    }

    /// A chosen type whose values are of another kind of JSON.
    static func typeDoesNotFit(_ type: String, _ pointer: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "type-does-not-fit", at: span, "`\(type)` cannot hold the values of `\(pointer)`",
            why: "no value could be read: JSON has something else there",
            fix: "choose a type for values of this kind, or `JSONValue`")
    }

    /// A format that is chosen a type for, and that no schema has.
    static func idleFormat(_ choice: PlanSettings.TypeChoice, known: [String], isThere: Bool) -> Diagnostic {
        Diagnostic(
            .warning, "unused-type-choice", at: choice.span,
            isThere
                ? "`\(choice.type)` cannot hold the values of format `\(choice.key)`"
                : "no schema has the format `\(choice.key)`",
            why: "the type `\(choice.type)` is used nowhere",
            fix: nearest(to: choice.key, in: isThere ? [] : known).map { "did you mean `\($0)`?" }
                ?? "remove the line, or choose a type for values of this kind")
    }

    /// A place that is chosen a type for, and where nothing is described.
    static func idleType(_ choice: PlanSettings.TypeChoice, known: [String]) -> Diagnostic {
        Diagnostic(
            .warning, "unused-type-choice", at: choice.span,
            "no schema and no property is described at `\(choice.key)`",
            why: "the type `\(choice.type)` is used nowhere",
            fix: nearest(to: choice.key, in: known).map { "did you mean `\($0)`?" }
                ?? "write a pointer such as `#/components/schemas/Pet/properties/id`")
    }

    /// Two branches of a union between which no value decides.
    static func ambiguousUnion(
        _ pointer: String, _ first: String, _ second: String, hint: String?, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .warning, "ambiguous-union", at: span,
            "branches `\(first)` and `\(second)` of `\(pointer)` cannot always be told apart",
            why:
                "a value that fits both is read as the one with more of its properties, or else as `\(first)`",
            fix: hint.map { "make `\($0)` required, or add a `discriminator`" }
                ?? "add a `discriminator`, or a `const` property with a different value in each")
    }

    /// A body in a media type that SDKs do not type.
    static func degradedMediaType(_ mediaType: String, isAside: Bool, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "degraded-media-type", at: span,
            "the shape of `\(mediaType)` is described, but is not typed",
            why: isAside
                ? "the body is offered as JSON too, and only that is generated"
                : "the body is generated as plain bytes",
            fix: isAside
                ? "nothing needs to be done" : "offer `application/json` beside it, if the API allows it")
    }

    /// A parameter whose values its style cannot write.
    static func nestedParameter(_ name: String, _ style: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "nested-parameter", at: span,
            "parameter `\(name)` holds arrays or objects within each other, and style `\(style)` has no form for them",
            why: "a call with such a value fails before anything is sent",
            fix: "write `style: deepObject`, or describe it under `content` as `application/json`")
    }

    static func pageItems(_ pointer: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "page-items", at: span, "`\(pointer)` leads to no array in the answer of the operation",
            why: "there is nothing to walk through, so the operation gives back each answer as it comes",
            fix: "write the pointer to the array of items as `items`; without it, it is the whole body")
    }

    /// Something of a link that the SDK cannot follow.
    static func untypedLink(_ what: String, why: String, fix: String, at span: Span) -> Diagnostic {
        Diagnostic(.warning, "untyped-link", at: span, what, why: why, fix: fix)
    }
}

extension LinkLoss {
    var span: Span {
        switch self {
        case .ofFailure(let link): link.origin.span
        case .unknownParameter(_, let argument, _), .untyped(_, let argument): argument.span
        }
    }

    var diagnostic: Diagnostic {
        switch self {
        case .ofFailure(let link):
            .untypedLink(
                "link `\(link.wireName)` belongs to a response that is a failure",
                why: "a failure is thrown, and no call is generated that follows it",
                fix: "describe the link at a response that is a success", at: span)
        case .unknownParameter(let link, let argument, let known):
            .untypedLink(
                "`\(link.method) \(link.path)` has no parameter `\(argument.wireName)`",
                why: "link `\(link.wireName)` is generated without it",
                fix: nearest(to: argument.wireName, in: known).map { "did you mean `\($0)`?" }
                    ?? "name a parameter of that operation", at: span)
        case .untyped(let link, let argument):
            .untypedLink(
                "`\(argument.text)` has no type that `\(argument.wireName)` of the link takes",
                why: "it stays an argument of the call that link `\(link.wireName)` is generated as",
                fix: "lead the expression to a described value of the kind that is wanted", at: span)
        }
    }
}
