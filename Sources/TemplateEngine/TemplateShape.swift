/// The type of a `TemplateValue`: which names a template may use, and what for.
@usableFromInline
package indirect enum TemplateShape: Hashable, Sendable {
    /// Is printed. Always there, so that a section over it is a mistake.
    case text
    /// Is asked, never printed.
    case flag
    /// Is repeated, never printed. Within its section the names of the element come first.
    case list(of: TemplateShape)
    case record([Field])
    /// May be absent: a section over it is skipped then, and a name in it prints nothing.
    case optional(TemplateShape)
    /// A shape that contains itself, by its name in the table given to the check.
    case named(String)

    /// A name in a record, and what stands there.
    @usableFromInline
    package struct Field: Hashable, Sendable {
        package var name: String
        package var shape: TemplateShape

        @usableFromInline
        package init(_ name: String, _ shape: TemplateShape) {
            self.name = name
            self.shape = shape
        }
    }
}

extension TemplateShape: ExpressibleByDictionaryLiteral {
    @inlinable package init(dictionaryLiteral fields: (String, TemplateShape)...) {
        self = .record(fields.map { Field($0.0, $0.1) })
    }
}

/// How a `Subject` looks to templates: one definition that gives the shape and the values, so that they
/// agree.
///
/// Inlinable, so that a view is compiled for its subject where it is written.
@usableFromInline
package struct TemplateView<Subject>: Sendable {
    /// One name, what stands there, and how it is read.
    @usableFromInline
    package struct Field: Sendable {
        @usableFromInline let name: String
        @usableFromInline let shape: TemplateShape
        @usableFromInline let value: @Sendable (Subject) -> TemplateValue

        /// For what the factories below do not cover. `value` must always give what `shape` promises.
        @inlinable package init(
            _ name: String, _ shape: TemplateShape, _ value: @escaping @Sendable (Subject) -> TemplateValue
        ) {
            self.name = name
            self.shape = shape
            self.value = value
        }
    }

    @usableFromInline let names: TemplateRecord.Names
    @usableFromInline let fields: [Field]

    @inlinable package init(_ fields: [Field]) {
        names = TemplateRecord.Names(fields.map(\.name))
        self.fields = fields
    }

    /// What templates that are given such a value may use.
    @inlinable package var shape: TemplateShape {
        .record(fields.map { TemplateShape.Field($0.name, $0.shape) })
    }

    /// What is given to them.
    @inlinable package func value(of subject: Subject) -> TemplateValue {
        .record(TemplateRecord(names, fields.map { $0.value(subject) }))
    }
}

extension TemplateView.Field {
    @inlinable package static func text(_ name: String, _ read: @escaping @Sendable (Subject) -> String)
        -> Self
    {
        Self(name, .text) { .text(read($0)) }
    }

    /// Nil and empty text are the same to a template.
    @inlinable package static func optionalText(
        _ name: String, _ read: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        Self(name, .optional(.text)) { read($0).map(TemplateValue.text) ?? .absent }
    }

    @inlinable package static func flag(_ name: String, _ read: @escaping @Sendable (Subject) -> Bool) -> Self
    {
        Self(name, .flag) { .flag(read($0)) }
    }

    /// A list whose elements are printed with `{{.}}`.
    @inlinable package static func texts(_ name: String, _ read: @escaping @Sendable (Subject) -> [String])
        -> Self
    {
        Self(name, .list(of: .text)) { .list(read($0)) }
    }

    @inlinable package static func record<Part>(
        _ name: String, _ view: TemplateView<Part>, _ read: @escaping @Sendable (Subject) -> Part
    ) -> Self {
        Self(name, view.shape) { view.value(of: read($0)) }
    }

    @inlinable package static func optional<Part>(
        _ name: String, _ view: TemplateView<Part>, _ read: @escaping @Sendable (Subject) -> Part?
    ) -> Self {
        Self(name, .optional(view.shape)) { read($0).map(view.value) ?? .absent }
    }

    @inlinable package static func list<Part>(
        _ name: String, of view: TemplateView<Part>, _ read: @escaping @Sendable (Subject) -> [Part]
    ) -> Self {
        Self(name, .list(of: view.shape)) { .list(read($0).map(view.value)) }
    }
}
