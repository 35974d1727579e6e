/// Every kind of change. The order is that of the manual.
package enum Rules {
    // MARK: Operations

    static let operationAdded = Rule(
        "operation-added", "was added", .compatible, .compatible, .fixed(.adds),
        why: "programs that do not know the call do not make it")
    static let operationRemoved = Rule(
        "operation-removed", "was removed", .breaking, .breaking, .fixed(.breaks),
        why: "the server may no longer answer the call", fix: "use another call")
    static let deprecatedOperationRemoved = Rule(
        "deprecated-operation-removed", "was removed, after it had been deprecated", .breaking, .breaking,
        .fixed(.breaks), why: "the server may no longer answer the call, as had been announced",
        fix: "use the call that took its place")
    static let operationRenamed = Rule(
        "operation-renamed", "has a new name", .same, .same, .declared,
        why: "names of operations are not sent", fix: "write the new name")
    static let groupRenamed = Rule(
        "group-renamed", "has a new name", .same, .same, .declared,
        why: "names of groups are not sent", fix: "write the new name; the old one is kept for a while")
    static let operationIDChanged = Rule(
        "operation-id-changed", "has another `operationId`", .same, .same, .fixed(.none), bump: .patch,
        why: "it is not sent, and the call keeps its name")
    static let operationMoved = Rule(
        "operation-path-changed", "has another path", .breaking, .breaking, .declared, silent: true,
        why: "a server that no longer knows the old path refuses it",
        fix: "deploy the SDK together with the server")
    static let methodChanged = Rule(
        "operation-method-changed", "is sent with another method", .breaking, .breaking, .declared,
        silent: true,
        why: "a server that no longer knows the old method refuses it",
        fix: "deploy the SDK together with the server")
    static let placeholderRenamed = Rule(
        "path-parameter-renamed", "is called otherwise in the path's template", .same, .same, .declared,
        why: "names in a template are not sent")
    static let operationDeprecated = Rule(
        "operation-deprecated", "is deprecated", .same, .same, .fixed(.warns),
        why: "the server still answers the call", fix: "look for the call that takes its place")
    static let operationReturned = Rule(
        "operation-not-deprecated", "is no longer deprecated", .same, .same, .fixed(.none), bump: .patch,
        why: "the server answers the call as before")
    static let resultChanged = Rule(
        "result-changed", "gives back another type", .same, .same, .declared,
        why: "what is on the wire is told where it changed", fix: "use the new type")

    // MARK: Parameters

    static let optionalParameterAdded = Rule(
        "optional-parameter-added", "was added", .compatible, .same, .fixed(.references),
        why: "a server does without it")
    static let requiredParameterAdded = Rule(
        "required-parameter-added", "was added, and is required", .breaking, .same, .fixed(.breaks),
        why: "programs that do not send it are refused", fix: "give a value")
    static let parameterRemoved = Rule(
        "parameter-removed", "was removed", .unknown, .same, .fixed(.breaks),
        why: "a description does not say whether a server ignores or refuses what it does not know",
        fix: "stop giving it")
    static let parameterBecameRequired = Rule(
        "parameter-became-required", "became required", .breaking, .same, .declared,
        why: "programs that leave it out are refused", fix: "give a value always")
    static let parameterBecameOptional = Rule(
        "parameter-became-optional", "became optional", .compatible, .same, .fixed(.none), bump: .minor,
        why: "a server takes what it took before")
    static let parameterMoved = Rule(
        "parameter-location-changed", "is sent in another place", .breaking, .same, .declared, silent: true,
        why: "a server looks for it elsewhere", fix: "deploy the SDK together with the server")
    static let parameterStyle = Rule(
        "parameter-style-changed", "is written in another style", .breaking, .same, .declared, silent: true,
        why: "a server reads another text than programs send", fix: "deploy the SDK together with the server")
    static let parameterWireName = Rule(
        "parameter-key-changed", "has another key on the wire", .breaking, .same, .declared, silent: true,
        why: "a server does not know the old key", fix: "deploy the SDK together with the server")
    static let defaultChanged = Rule(
        "default-changed", "has another default", .unknown, .unknown, .fixed(.none), silent: true,
        bump: .minor,
        why: "who leaves the value out means another one than before", fix: "give the value where it matters")
    static let defaultAdded = Rule(
        "default-added", "has a default", .unknown, .unknown, .declared, bump: .minor,
        why: "who leaves the value out means that one from now on")
    static let defaultRemoved = Rule(
        "default-removed", "has no default any more", .unknown, .unknown, .declared,
        why: "nothing says what leaving the value out means", fix: "give the value")
    static let parameterDeprecated = Rule(
        "parameter-deprecated", "is deprecated", .same, .same, .fixed(.none), bump: .minor,
        why: "it is understood as before",
        fix: "stop giving it")

    // MARK: Bodies and responses

    static let optionalBodyAdded = Rule(
        "optional-body-added", "takes a body", .compatible, .same, .fixed(.references),
        why: "a server does without it")
    static let requiredBodyAdded = Rule(
        "required-body-added", "needs a body", .breaking, .same, .fixed(.breaks),
        why: "programs that send none are refused", fix: "give a body")
    static let bodyBecameRequired = Rule(
        "body-became-required", "needs its body", .breaking, .same, .declared,
        why: "programs that send none are refused", fix: "give a body always")
    static let bodyBecameOptional = Rule(
        "body-became-optional", "can do without its body", .compatible, .same, .fixed(.none), bump: .minor,
        why: "a server takes what it took before")
    static let bodyRemoved = Rule(
        "body-removed", "takes no body any more", .breaking, .same, .fixed(.breaks),
        why: "a server may refuse a body that it does not know", fix: "stop giving one")
    static let requestMediaTypeAdded = Rule(
        "request-media-type-added", "takes a further media type", .compatible, .same, .declared, bump: .minor,
        why: "a server takes the others as before")
    static let requestMediaTypeRemoved = Rule(
        "request-media-type-removed", "no longer takes a media type", .breaking, .same, .declared,
        silent: true,
        why: "programs that send it are refused", fix: "deploy the SDK together with the server")
    static let partEncodingChanged = Rule(
        "part-encoding-changed", "writes a part of its body otherwise", .breaking, .same, .declared,
        silent: true,
        why: "a server reads another text than programs send", fix: "deploy the SDK together with the server")
    static let errorResponseAdded = Rule(
        "error-response-added", "may fail in a further way", .same, .compatible, .fixed(.adds),
        why: "programs take statuses that they do not know for failures already")
    static let errorResponseRemoved = Rule(
        "error-response-removed", "no longer fails in one way", .same, .compatible, .declared, bump: .minor,
        why: "programs wait for what does not come")
    static let errorBodyChanged = Rule(
        "error-body-changed", "has a body of another type", .same, .same, .declared,
        why: "what is on the wire is told where it changed", fix: "switch over the types, or use the new one")
    static let sameSuccessAdded = Rule(
        "success-status-added", "may succeed with a further status", .same, .unknown, .declared, bump: .minor,
        why: "programs that compare the status meet one that they do not know")
    static let otherSuccessAdded = Rule(
        "success-response-added", "may succeed with another content", .same, .breaking, .declared,
        why: "programs do not know what such a response holds", fix: "handle the new case")
    static let successRemoved = Rule(
        "success-response-removed", "no longer succeeds in one way", .same, .breaking, .declared,
        why: "programs wait for a response that does not come", fix: "expect the other responses")
    static let successChanged = Rule(
        "success-status-changed", "succeeds with another status", .same, .unknown, .declared, bump: .minor,
        why: "programs that compare the status meet one that they do not know")
    static let responseMediaTypeAdded = Rule(
        "response-media-type-added", "may answer in a further media type", .same, .compatible, .declared,
        bump: .minor, why: "a server gives it to those who ask for it")
    static let responseMediaTypeRemoved = Rule(
        "response-media-type-removed", "no longer answers in a media type", .same, .breaking, .declared,
        why: "programs that ask for it get nothing that they can read", fix: "ask for another media type")
    static let headerAdded = Rule(
        "response-header-added", "was added", .same, .compatible, .fixed(.adds),
        why: "programs ignore header fields that they do not know")
    static let headerRemoved = Rule(
        "response-header-removed", "was removed", .same, .breaking, .declared,
        why: "programs that read it find nothing", fix: "stop reading it")
    static let headerUnpromised = Rule(
        "response-header-became-optional", "may be missing", .same, .breaking, .fixed(.none),
        why: "programs that need it may not find it", fix: "expect that there is none")
    static let headerPromised = Rule(
        "response-header-became-required", "is always there", .same, .compatible, .fixed(.none), bump: .patch,
        why: "programs can rely on it")
    static let responseBodyAdded = Rule(
        "response-body-added", "answers with a body", .same, .compatible, .fixed(.warns),
        why: "programs ignore a body that they do not expect", fix: "use the result, or write `_ =`")
    static let responseBodyRemoved = Rule(
        "response-body-removed", "answers without a body", .same, .breaking, .fixed(.breaks),
        why: "programs wait for a body that does not come", fix: "stop using the result")

    // MARK: Properties

    static let optionalPropertyAdded = Rule(
        "optional-property-added", "was added", .compatible, .compatible, .fixed(.references),
        why: "who does not know it leaves it out, or ignores it")
    static let requiredPropertyAdded = Rule(
        "required-property-added", "was added, and is required", .breaking, .compatible, .fixed(.breaks),
        why: "requests without it are refused", received: "who does not know it ignores it",
        fix: "give a value")
    static let receivedPropertyAdded = Rule(
        "promised-property-added", "was added, and always comes", .same, .compatible, .fixed(.constructs),
        bump: .minor, why: "who does not know it ignores it", fix: "give a value in mocks and previews")
    static let optionalPropertyRemoved = Rule(
        "optional-property-removed", "was removed", .unknown, .breaking, .fixed(.breaks),
        why: "whether a server refuses or ignores it is not said",
        received: "programs that read it find nothing", fix: "stop using it")
    static let requiredPropertyRemoved = Rule(
        "required-property-removed", "was removed, and was required", .unknown, .breaking, .fixed(.breaks),
        why: "whether a server refuses or ignores it is not said",
        received: "programs that read it cannot do without", fix: "stop using it")
    static let propertyBecameRequired = Rule(
        "property-became-required", "became required", .breaking, .compatible, .declared,
        why: "requests without it are refused", received: "responses promise more than before",
        fix: "give it always; drop `if let`, `!` and `?.`, and keep `??` for a while")
    static let propertyBecameOptional = Rule(
        "property-became-optional", "became optional", .compatible, .breaking, .declared,
        why: "a server does without it", received: "programs that need it may not find it",
        fix: "expect that there is none")
    static let becameNullable = Rule(
        "became-nullable", "may be null", .compatible, .breaking, .declared, bump: .minor,
        why: "a server takes null as well", received: "programs that do not expect null may fail on it",
        fix: "expect that there is none")
    static let becameNonNull = Rule(
        "became-not-null", "is never null", .breaking, .compatible, .declared,
        why: "a server refuses null", received: "responses promise more than before",
        fix: "give a value always")
    static let propertyKeyChanged = Rule(
        "property-key-changed", "has another key on the wire", .breaking, .breaking, .declared, silent: true,
        why: "who knows the old key only does not find the value",
        fix: "deploy the SDK together with the server")
    static let propertyRenamed = Rule(
        "property-renamed", "has a new name", .breaking, .breaking, .declared,
        why: "who knows the old key only does not find the value",
        fix: "write the new name, and deploy the SDK together with the server")
    static let propertyDeprecated = Rule(
        "property-deprecated", "is deprecated", .same, .same, .fixed(.warns), why: "it means what it meant",
        fix: "look for what takes its place")
    static let becameReadOnly = Rule(
        "property-became-read-only", "is no longer to be sent", .unknown, .same, .declared,
        why: "a description does not say whether a server ignores or refuses it", fix: "stop giving it")
    static let becameWriteOnly = Rule(
        "property-became-write-only", "no longer comes in responses", .same, .breaking, .declared,
        why: "programs that read it find nothing", fix: "stop reading it")
    static let becameReadable = Rule(
        "property-travels-both-ways", "is sent and received", .compatible, .compatible, .declared,
        bump: .minor,
        why: "who does not know it leaves it out, or ignores it")
    static let furtherKeysForbidden = Rule(
        "further-keys-forbidden", "allows no keys besides those that it names", .breaking, .compatible,
        .declared,
        why: "a server refuses what it took before", received: "there is less to ignore",
        fix: "send only what the description names")
    static let furtherKeysAllowed = Rule(
        "further-keys-allowed", "allows keys besides those that it names", .compatible, .compatible,
        .declared,
        bump: .minor, why: "who does not know them ignores them")
    static let furtherKeysUndescribed = Rule(
        "further-keys-not-described", "says nothing of further keys any more", .same, .compatible, .declared,
        why: "a server takes what it took before", received: "who does not know them ignores them",
        fix: "do without them")
    static let conditionChanged = Rule(
        "condition-changed", "has to keep other conditions", .unknown, .unknown, .fixed(.none), bump: .minor,
        why: "whether one condition allows what the other does is not decided",
        fix: "compare what the two say besides types, as with `not`, `if` and `contains`")
    static let choiceChanged = Rule(
        "property-choice-changed", "needs other properties together", .unknown, .compatible, .fixed(.none),
        bump: .minor, why: "whether what was sent before still passes depends on the values",
        fix: "look at which properties have to be there together")
}
