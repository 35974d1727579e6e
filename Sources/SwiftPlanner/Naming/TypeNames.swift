import SchemaGraph

/// The Swift name of every schema that becomes a type, which types stand inside which, and what their members are called.
struct TypeNames {
    /// A place that types are declared in: the module, a type, or an operation. Outermost name first; empty is the module.
    typealias Scope = [String]

    /// What the arguments of an operation are called, in the order of its parameters.
    struct Arguments {
        var parameters: [String] = []
        var body = "body"
        /// Of a form in parts, in the order of its properties; then what holds parts that are not described.
        var parts: [String] = []
    }

    /// By `SchemaID.index`: `["Payment", "Status"]`. Nil for a schema that is spelt where it is used.
    var paths: [Scope?]
    /// By `SchemaID.index`: where the schema stands, in words that no order changes: `components/schemas/Payment`.
    var keys: [String]
    /// The inline schemas that are declared in a scope, in order.
    var children: [Scope: [SchemaID]] = [:]
    /// All names that a scope declares.
    var tables: [Scope: NameTable] = [:]
    /// By `SchemaID.index`: the properties of an object, the cases of an enumeration, the branches of a union.
    var members: [[String]]
    /// What amounts of money are called together with their currency.
    var amounts: [PropertyPlace: String] = [:]
    /// By position in `APIGraph.operations`.
    var arguments: [Arguments] = []
    /// The types that receive the callbacks of an operation, by position there and in `APIOperation.callbacks`.
    var callbacks: [[String]] = []
    /// The names that properties and parameters have by their spellings alone.
    var plainNames: [String: String] = [:]
    /// Types whose names do not begin with a capital, since their letters have none: a member of that name would hide them.
    var typesLikeMembers: Set<String> = []
    let module: String

    init(_ graph: APIGraph, module: String) {
        paths = Array(repeating: nil, count: graph.schemas.count)
        keys = Array(repeating: "", count: graph.schemas.count)
        members = Array(repeating: [], count: graph.schemas.count)
        self.module = module
    }

    /// A name for the case of a union whose types are looked up beside it: `_400ErrorValue` where `_400Error` is a type.
    func hidingNoType(_ name: String) -> String {
        typesLikeMembers.contains(name) ? "\(name)Value" : name
    }

    /// How a type declared as `path` is written inside `scope`: as short as nothing nearer hides it.
    func reference(to path: Scope, in scope: Scope) -> String {
        var shared = 0
        while shared < scope.count, shared < path.count - 1, scope[shared] == path[shared] { shared += 1 }
        let short = Array(path[shared...])
        if resolves(short[0], declaredAt: shared, from: scope) { return short.joined(separator: ".") }
        if resolves(path[0], declaredAt: 0, from: scope) { return path.joined(separator: ".") }
        return ([module] + path).joined(separator: ".")
    }

    /// Whether `name`, looked up from `scope` outwards, is found first at `depth` levels from the module.
    private func resolves(_ name: String, declaredAt depth: Int, from scope: Scope) -> Bool {
        var level = scope.count
        while level > depth {
            if tables[Array(scope[..<level])]?.declares(name) == true { return false }
            level -= 1
        }
        return true
    }
}
