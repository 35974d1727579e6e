import SchemaGraph

/// `anyOf: [{$ref: …}, {type: object, nullable: true}]`: so descriptions that are made of OData say that null may stand there,
/// since OpenAPI 3.0 knows no type for it and `nullable` wants one.
func readNullBranch(of branches: [SchemaObject.ID], _ reading: inout Reading) {
    guard branches.count == 2 else { return }
    for (branch, other) in [(branches[0], branches[1]), (branches[1], branches[0])] {
        guard reading.schemas[other.index].reference != nil, reading.schemas[branch.index].isNullable,
            reading.schemas[branch.index].types == [.object]
        else { continue }
        var schema = reading.schemas[branch.index]
        guard schema.documentation == Documentation() else { continue }
        schema.types = []
        let isLimited =
            !schema.constraints.isEmpty || !schema.excluded.isEmpty || schema.isUntold || schema.asksMore
        if schema.saysNothing, !isLimited { reading.schemas[branch.index] = schema }
    }
}
