extension Rules {
    // MARK: Types and values

    static let typeChanged = Rule(
        "type-changed", "is of another type", .breaking, .breaking, .declared, silent: true,
        why: "neither side can read what the other writes", fix: "use the new type")
    static let typeWidened = Rule(
        "type-widened", "may be more than before", .compatible, .breaking, .declared, silent: true,
        why: "a server takes what it took before", received: "programs receive values that they cannot read",
        fix: "use the new type")
    static let typeNarrowed = Rule(
        "type-narrowed", "may be less than before", .breaking, .compatible, .declared, silent: true,
        why: "a server refuses what it took before", received: "programs can read all that comes",
        fix: "use the new type")
    static let integerWidened = Rule(
        "integer-widened", "may be a larger number", .compatible, .compatible, .declared, bump: .minor,
        why: "a server takes what it took before", received: "numbers are read with room to spare")
    static let formatAdded = Rule(
        "format-added", "has a format", .breaking, .compatible, .declared, silent: true,
        why: "a server refuses texts of another form", received: "programs can read all that comes",
        fix: "use the new type")
    static let formatRemoved = Rule(
        "format-removed", "has no format any more", .compatible, .breaking, .declared, silent: true,
        why: "a server takes what it took before", received: "programs receive texts that they cannot read",
        fix: "use the new type")
    static let formatChanged = Rule(
        "format-changed", "has another format", .breaking, .breaking, .declared, silent: true,
        why: "neither side can read what the other writes", fix: "use the new type")
    static let enumIntroduced = Rule(
        "values-listed", "takes listed values only", .breaking, .compatible, .declared,
        why: "a server refuses values that are not listed", received: "programs can read all that comes",
        fix: "use the values of the type")
    static let enumDropped = Rule(
        "values-not-listed", "takes any value", .compatible, .compatible, .declared,
        why: "a server takes what it took before",
        received: "programs that keep unknown values read all of them", fix: "use the new type")
    static let enumValueAdded = Rule(
        "value-added", "was added", .compatible, .compatible, .fixed(.none), bump: .minor,
        why: "a server takes what it took before", received: "programs keep values that they do not know")
    static let enumValueRemoved = Rule(
        "value-removed", "was removed", .breaking, .compatible, .fixed(.breaks),
        why: "a server refuses it", received: "programs wait for what does not come", fix: "use another value"
    )
    static let enumValueChanged = Rule(
        "value-changed", "is another text on the wire", .breaking, .breaking, .declared, silent: true,
        why: "who knows the old text only does not understand the new one",
        fix: "deploy the SDK together with the server")
    static let constantChanged = Rule(
        "constant-changed", "has another fixed value", .breaking, .breaking, .declared, silent: true,
        why: "the old value is refused, and the new one not known",
        fix: "deploy the SDK together with the server")
    static let listStyleChanged = Rule(
        "list-style-changed", "is declared as another kind of list", .same, .same, .declared,
        why: "the bytes are as before",
        fix: "a closed list needs every value in a `switch`, an open one a `default`")
    static let letterCaseChanged = Rule(
        "letter-case-changed", "tells capitals and small letters apart otherwise", .same, .unknown,
        .fixed(.none), silent: true, bump: .minor, why: "the bytes are as before",
        received: "texts that differ in capitals only are equal to programs, or no longer are",
        fix: "compare `rawValue` where capitals matter")
    static let limitTightened = Rule(
        "limit-tightened", "is limited more tightly", .breaking, .compatible, .fixed(.none), bump: .minor,
        why: "a server refuses values that it took before", received: "programs can read all that comes",
        fix: "send values within the limit")
    static let limitLoosened = Rule(
        "limit-loosened", "is limited less tightly", .compatible, .compatible, .fixed(.none), bump: .patch,
        why: "a server takes what it took before", received: "values are read whatever their limits are")
    static let patternChanged = Rule(
        "pattern-changed", "has to match another pattern", .unknown, .unknown, .fixed(.none), bump: .minor,
        why: "whether one pattern allows what the other does is not decided",
        fix: "compare the two patterns")

    // MARK: Unions and structure

    static let branchAdded = Rule(
        "union-branch-added", "was added", .compatible, .compatible, .fixed(.breaks),
        why: "a server takes what it took before",
        received: "programs keep values that fit none of the types that they know",
        fix: "add a case to each `switch`, or a `default`")
    static let branchRemoved = Rule(
        "union-branch-removed", "was removed", .breaking, .compatible, .fixed(.breaks),
        why: "a server refuses such values", received: "programs wait for what does not come",
        fix: "use another of the types")
    static let becameUnion = Rule(
        "became-union", "is one of several types", .unknown, .breaking, .declared,
        why: "whether the type before is one of them is not said",
        received: "programs do not know the other types", fix: "switch over the types")
    static let unionDissolved = Rule(
        "no-longer-union", "is no longer one of several types", .breaking, .unknown, .declared,
        why: "a server refuses the other types", received: "whether programs know the one type is not said",
        fix: "use the one type")
    static let tagChanged = Rule(
        "discriminator-changed", "is told apart by another key or value", .breaking, .breaking, .declared,
        silent: true, why: "the same bytes are read as another type",
        fix: "deploy the SDK together with the server")
    static let tagAdded = Rule(
        "discriminator-added", "says which type a value has", .same, .same, .declared, bump: .minor,
        why: "the bytes are as before")
    static let tagRemoved = Rule(
        "discriminator-removed", "no longer says which type a value has", .same, .same, .declared,
        bump: .minor,
        why: "the bytes are as before")
    static let modelRenamed = Rule(
        "type-renamed", "has a new name", .same, .same, .declared,
        why: "names of types are not sent", fix: "write the new name; the old one is kept for a while")
    static let modelSplit = Rule(
        "type-split", "became several types", .same, .same, .fixed(.breaks),
        why: "names of types are not sent", fix: "choose the type for each place")
    static let modelAdded = Rule(
        "type-added", "was added", .same, .same, .fixed(.adds), why: "what uses it is told there")
    static let modelRemoved = Rule(
        "type-removed", "was removed", .same, .same, .fixed(.breaks),
        why: "what used it is told there", fix: "use the type that took its place")
    static let declarationMoved = Rule(
        "type-moved", "is declared under another name", .same, .same, .fixed(.breaks), bump: .minor,
        why: "names of types are not sent", fix: "write the new name")
    static let referenceChanged = Rule(
        "other-type-used", "is of another type with the same values", .same, .same, .declared,
        why: "the bytes are as before", fix: "use the new type")
    static let conformancesChanged = Rule(
        "conformances-changed", "no longer conforms to a protocol", .same, .same, .declared,
        why: "protocols of Swift are not sent", fix: "do without the conformance")
    static let becameConstant = Rule(
        "members-became-constant", "can no longer be changed once it is made", .same, .same, .fixed(.breaks),
        why: "it is received as before; what sent it is told there", fix: "make a new value")
    static let argumentBecameRequired = Rule(
        "argument-became-required", "has to be given when a value is made", .same, .same, .fixed(.breaks),
        why: "it was always sent, and was filled in before", fix: "give a value")
    static let declaredTypeChanged = Rule(
        "declared-type-changed", "is declared with another type", .unknown, .unknown, .declared,
        why: "a lock does not say what is on the wire", fix: "use the new type")
    static let argumentsReordered = Rule(
        "arguments-reordered", "takes its arguments in another order", .same, .same, .fixed(.breaks),
        why: "the order of arguments is not sent", fix: "give them in the new order")

    // MARK: Security, servers, webhooks, words

    static let securityAdded = Rule(
        "security-tightened", "needs other credentials", .breaking, .same, .fixed(.none), silent: true,
        why: "requests with the old credentials are refused", fix: "give the credentials that are asked for")
    static let securityRelaxed = Rule(
        "security-relaxed", "takes further credentials, or none", .compatible, .same, .fixed(.none),
        bump: .minor, why: "the credentials that were taken still are")
    static let schemeChanged = Rule(
        "credentials-changed", "are sent otherwise", .breaking, .same, .declared, silent: true,
        why: "a server looks for them elsewhere", fix: "deploy the SDK together with the server")
    static let serverChanged = Rule(
        "server-changed", "is at another address", .unknown, .unknown, .declared, silent: true, bump: .minor,
        why: "requests go elsewhere; whether the old address answers is not said",
        fix: "give the address yourself where it matters")
    static let serverRenamed = Rule(
        "server-renamed", "has a new name", .same, .same, .declared,
        why: "names of servers are not sent", fix: "write the new name")
    static let serverValueAdded = Rule(
        "server-value-added", "may be put in the address", .same, .same, .fixed(.adds),
        why: "the other values are as before")
    static let serverValueRemoved = Rule(
        "server-value-removed", "can no longer be put in the address", .breaking, .breaking, .declared,
        why: "nothing says that the address still answers", fix: "use another value")
    static let serverAdded = Rule(
        "server-added", "was added", .same, .same, .fixed(.adds), why: "the other servers are as before")
    static let serverRemoved = Rule(
        "server-removed", "was removed", .unknown, .unknown, .fixed(.breaks),
        why: "whether the address still answers is not said", fix: "use another server")
    static let webhookAdded = Rule(
        "webhook-added", "was added", .same, .compatible, .fixed(.adds),
        why: "programs that do not know it do not ask for it")
    static let webhookRemoved = Rule(
        "webhook-removed", "was removed", .same, .breaking, .fixed(.breaks),
        why: "programs wait for a message that does not come", fix: "do without it")
    static let callbackAdded = Rule(
        "callback-added", "is called back with", .same, .compatible, .fixed(.adds),
        why: "programs that do not know it give no address for it")
    static let callbackRemoved = Rule(
        "callback-removed", "is no longer called back with", .same, .breaking, .fixed(.breaks),
        why: "programs wait for a request that does not come", fix: "do without it")
    static let linkAdded = Rule(
        "link-added", "leads on to a further call", .same, .same, .fixed(.adds),
        why: "links are not sent: they say which values of an answer a further call takes")
    static let linkRemoved = Rule(
        "link-removed", "no longer leads on to a call", .same, .same, .declared,
        why: "links are not sent: they say which values of an answer a further call takes",
        fix: "make the call with the values of the answer")
    static let linkChanged = Rule(
        "link-changed", "leads on to another call, or with other values", .same, .unknown, .declared,
        silent: true, bump: .minor, why: "links are not sent",
        received: "programs that follow it ask for something else",
        fix: "compare what the call is given with what it needs")
    static let wordsChanged = Rule(
        "documentation-changed", "is described in other words", .same, .same, .fixed(.none), bump: .patch,
        why: "nothing but comments changes")

    /// All of them.
    package static let all: [Rule] = [
        operationAdded, operationRemoved, deprecatedOperationRemoved, operationRenamed, groupRenamed,
        operationIDChanged, operationMoved,
        methodChanged, placeholderRenamed, operationDeprecated, operationReturned, resultChanged,
        optionalParameterAdded, requiredParameterAdded, parameterRemoved, parameterBecameRequired,
        parameterBecameOptional, parameterMoved, parameterStyle, parameterWireName, defaultChanged,
        defaultAdded, defaultRemoved, parameterDeprecated, optionalBodyAdded, requiredBodyAdded,
        bodyBecameRequired, bodyBecameOptional, bodyRemoved, requestMediaTypeAdded, requestMediaTypeRemoved,
        partEncodingChanged, errorResponseAdded, errorResponseRemoved, errorBodyChanged, sameSuccessAdded,
        otherSuccessAdded,
        successRemoved, successChanged, responseMediaTypeAdded, responseMediaTypeRemoved, headerAdded,
        headerRemoved, headerUnpromised, headerPromised, responseBodyAdded,
        responseBodyRemoved, optionalPropertyAdded, requiredPropertyAdded, receivedPropertyAdded,
        optionalPropertyRemoved, requiredPropertyRemoved, propertyBecameRequired, propertyBecameOptional,
        becameNullable, becameNonNull, propertyKeyChanged, propertyRenamed, propertyDeprecated,
        becameReadOnly,
        becameWriteOnly, becameReadable, furtherKeysForbidden, furtherKeysAllowed, furtherKeysUndescribed,
        conditionChanged, choiceChanged, typeChanged,
        typeWidened, typeNarrowed, integerWidened, formatAdded, formatRemoved, formatChanged, enumIntroduced,
        enumDropped, enumValueAdded, enumValueRemoved, enumValueChanged, listStyleChanged, constantChanged,
        letterCaseChanged, limitTightened, limitLoosened, patternChanged, branchAdded, branchRemoved,
        becameUnion, unionDissolved, tagChanged,
        tagAdded, tagRemoved, modelRenamed, modelSplit, modelAdded, modelRemoved, declarationMoved,
        referenceChanged,
        conformancesChanged, becameConstant, argumentBecameRequired, declaredTypeChanged, argumentsReordered,
        securityAdded, securityRelaxed, schemeChanged, serverChanged, serverRenamed, serverValueAdded,
        serverValueRemoved, serverAdded, serverRemoved,
        webhookAdded, webhookRemoved, callbackAdded, callbackRemoved, linkAdded, linkRemoved, linkChanged,
        wordsChanged,
    ]
}
