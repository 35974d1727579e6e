/// What a template is filled with: text, a condition, a repetition, or named parts.
@usableFromInline
package enum TemplateValue: Sendable {
    /// Not there: prints nothing, and its sections are skipped.
    case absent
    case flag(Bool)
    /// Empty text prints nothing, and its sections are skipped.
    case text(String)
    case list([TemplateValue])
    case record(TemplateRecord)
}

/// Named parts, in a fixed order.
@usableFromInline
package struct TemplateRecord: Sendable {
    /// The names of a record's parts, shared by all records of one kind.
    ///
    /// A class for its identity: where a name stands is looked up once for each kind in a run.
    @usableFromInline
    package final class Names: Sendable {
        @usableFromInline let all: [String]

        @inlinable package init(_ all: [String]) { self.all = all }
    }

    @usableFromInline let names: Names
    @usableFromInline let values: [TemplateValue]

    /// The first of `values` belongs to the first of `names`, and so on; there are as many of both.
    @inlinable package init(_ names: Names, _ values: [TemplateValue]) {
        precondition(names.all.count == values.count, "a record has one value for each of its names")
        self.names = names
        self.values = values
    }
}

extension TemplateValue {
    /// A record with names of its own. For many records of one kind a `TemplateView` is faster.
    package static func record(_ parts: KeyValuePairs<String, TemplateValue>) -> TemplateValue {
        .record(TemplateRecord(TemplateRecord.Names(parts.map(\.key)), parts.map(\.value)))
    }

    /// The lines or words of `texts`, one element each.
    @inlinable package static func list(_ texts: [String]) -> TemplateValue {
        .list(texts.map(TemplateValue.text))
    }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    @inlinable package init(stringLiteral text: String) { self = .text(text) }
    @inlinable package init(booleanLiteral flag: Bool) { self = .flag(flag) }
    @inlinable package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
    @inlinable package init(dictionaryLiteral parts: (String, TemplateValue)...) {
        self = .record(TemplateRecord(TemplateRecord.Names(parts.map(\.0)), parts.map(\.1)))
    }
}
