/// What printing shows of a value one of whose members is a secret: the others, and `…` for it.
struct ShownMember {
    var name: String
    /// As it is read inside the type's own functions.
    var reading: String
    var type: String
    var isSecret: Bool

    fileprivate var child: String {
        let label = swiftLiteral(name.filter { $0 != "`" })
        let isOptional = type.hasSuffix("?")
        let shown = isSecret ? isOptional ? "\(reading).map { _ in \"…\" }" : "\"…\"" : reading
        return "\(label): \(shown)\(isOptional ? " as Any" : "")"
    }
}

/// The children of a mirror, `"id": id, "password": "…"`, or none where nothing is secret.
func mirror(of members: [ShownMember]) -> [String] {
    members.contains(where: \.isSecret) ? [wrapped(members.map(\.child), indent: 8)] : []
}

extension StructPlan {
    var shownMembers: [ShownMember] {
        let rest = rest.map { ShownMember(name: $0.name, reading: $0.name, type: $0.type, isSecret: false) }
        return properties.map {
            ShownMember(
                name: $0.name, reading: $0.boxed?.getter ?? $0.reading, type: $0.type, isSecret: $0.isSecret)
        } + (rest.map { [$0] } ?? [])
    }
}

extension OperationPlan {
    var shownMembers: [ShownMember] {
        arguments.map { ShownMember(name: $0.name, reading: $0.name, type: $0.type, isSecret: $0.isSecret) }
    }
}
