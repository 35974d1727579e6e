import Diagnostics
import Documents
import SchemaGraph

/// What is known while documents are read: the trees, the names and versions of their files, and what was found so far.
struct Reading {
    /// Roots: what the given documents are merged into, and then each file that a reference opened.
    var trees: [Site]
    var sources: SourceTable
    /// Everything under `components` of the given documents, by pointer.
    let components: ExactTable<Site>
    var report: Report
    let load: FileLoader
    /// What these documents name may be declared in others, which are not read with them.
    var isPart = false
    /// All schemas, wherever they stand, by `SchemaObject.ID`.
    var schemas: [SchemaObject] = []
    var schemaIDs: [Place: SchemaObject.ID] = [:]
    /// Those that ask for something that their types may not keep.
    var limiting: [SchemaObject.ID] = []
    /// Schemas outside of `components.schemas` that references lead to, and that have a name where they stand.
    var definitions: [Definition] = []
    /// What was read already. Nil inside is what could not be read, and was reported.
    var parameters: [Place: ParameterObject?] = [:]
    var requestBodies: [Place: RequestBodyObject?] = [:]
    var responses: [Place: ResponseObject?] = [:]
    var headers: [Place: HeaderObject?] = [:]
    var mediaTypes: [Place: MediaTypeObject?] = [:]
    var links: [Place: LinkObject?] = [:]
    var callbacks: [Place: CallbackObject?] = [:]
    var pathItems: [Place: PathItemObject] = [:]
    var securitySchemes: [Place: SecuritySchemeObject?] = [:]
    /// The positions in `trees` of what can be named, by address.
    var treesByAddress = ExactTable<UInt32>()
    var treesByIdentity = ExactTable<UInt32>()
    /// Files that could not be had, by address.
    var failures = ExactTable<FileFailure>()
    /// Folders of addresses that are no paths, and the folders of files that stand for them, the longest first.
    var localFolders: [(address: String, folder: String)] = []
    /// Schemas that `$id` gives an address of their own.
    var bases: [Base] = []
    var basesByPlace: [Place: UInt32] = [:]
    var identities = Identities()
    /// Keys beside references that were reported.
    var ignored: Set<Span> = []
    /// Places whose references are being followed on the way to others.
    var passing: Set<Place> = []
    /// What is checked against its schema when all schemas are known.
    var values: [WrittenValue] = []
    /// The examples among them are wanted.
    var givesExamples = false
    /// The format that each was most likely meant to be. Nil inside for those that are simply others.
    var meantFormats: [String: String?] = [:]
    /// Where defaults stand that do not fit.
    var wrongDefaults: Set<Span> = []
    /// How many more wrong names are held against all known ones, which takes long where there are thousands of both.
    var guesses = 30

    init(root: Node, sources: SourceTable, load: @escaping FileLoader) {
        self.sources = sources
        self.load = load
        report = Report()
        let document = Site(root: root)
        trees = [document]
        var components = ExactTable<Site>()
        for section in document.children.first(where: { $0.key == "components" })?.children ?? [] {
            for component in section.children { components[component.pointer] = component }
        }
        self.components = components
        for address in sources.addresses { treesByAddress[address] = 0 }
        // Growing moves all of them. There is a schema on some 200 to 500 bytes of a description.
        let count = min(Int(root.span.upper) / 200, 100_000)
        schemas.reserveCapacity(count)
        schemaIDs.reserveCapacity(count)
    }

    func origin(_ site: Site) -> Origin {
        Origin(span: site.span, pointer: sources.root(of: site.span.file) + site.pointer)
    }

    func version(at site: Site) -> OpenAPIVersion { sources.version(of: site.span.file) }

    /// All is read but what schemas refer to: what stood where makes room for what is made of it.
    mutating func forgetObjects() {
        (parameters, requestBodies, responses, headers, mediaTypes) = ([:], [:], [:], [:], [:])
        (links, callbacks, pathItems, securitySchemes) = ([:], [:], [:], [:])
    }

    /// What stands at `site`, read once however many references lead there.
    mutating func once<Value>(
        _ site: Site, as kind: ReferenceKind, on shelf: WritableKeyPath<Reading, [Place: Value?]>,
        _ read: (Site, inout Reading) -> Value?
    ) -> Value? {
        guard let target = follow(site, kind) else { return nil }
        let place = target.place
        if let known = self[keyPath: shelf][place] { return known }
        // What stands in itself is nothing there.
        self[keyPath: shelf][place] = .some(nil)
        let value = read(target, &self)
        self[keyPath: shelf][place] = .some(value)
        return value
    }
}

/// What is known of each file that is read.
struct SourceTable: Sendable {
    private struct Entry {
        /// As messages and comments call it: `models/pet.yaml`.
        var name: String
        /// As pointers begin: `models/pet.yaml#`.
        var root: String
        /// From the folder of the first document.
        var path: String
        var version: OpenAPIVersion
        /// What relative references are held against: the file's path, or the address that it gives itself.
        var address: String
    }

    private var entries: [Entry?] = []
    /// Of the document that came first: what an overlay adds is written in it as well.
    private(set) var firstVersion: OpenAPIVersion?

    mutating func add(_ file: SourceFile.ID, name: String, version: OpenAPIVersion, address: String) {
        firstVersion = firstVersion ?? version
        while entries.count <= file.index { entries.append(nil) }
        entries[Int(file.index)] = Entry(
            name: name, root: name + "#", path: address, version: version, address: address)
    }

    mutating func set(address: String, of file: SourceFile.ID) { entries[Int(file.index)]?.address = address }

    func name(of file: SourceFile.ID) -> String { entry(file)?.name ?? "" }
    func root(of file: SourceFile.ID) -> String { entry(file)?.root ?? "#" }
    func version(of file: SourceFile.ID) -> OpenAPIVersion { entry(file)?.version ?? .v31 }
    func path(of file: SourceFile.ID) -> String { entry(file)?.path ?? "" }
    func address(of file: SourceFile.ID) -> String { entry(file)?.address ?? "" }

    /// In the order in which the files were opened.
    var names: [String] { entries.compactMap { $0?.name } }
    var addresses: [String] { entries.compactMap { $0?.address } }

    private func entry(_ file: SourceFile.ID) -> Entry? {
        entries.indices.contains(Int(file.index)) ? entries[Int(file.index)] : nil
    }
}
