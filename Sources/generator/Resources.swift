import Diagnostics
import SwiftEmitter
import TemplateEngine

/// What belongs beside the executable: the templates, and the runtime's sources.
struct Resources {
    private static let folderNames = ["Bindery_generator.resources", "Bindery_generator.bundle"]

    /// The folder that holds `Templates`, `JSONText`, `Patterns` and `BinderyRuntime`.
    var folder: String

    /// Looks beside the executable, so that both can be moved together. `Bundle.module` would end the process.
    init() throws(OurFault) {
        let place = executableFolder() ?? "."
        let folders = Resources.folderNames.map { joined(place, $0) }
        let candidates = folders + folders.map { joined($0, "Contents/Resources") }
        let found = candidates.first { (try? fileKind(at: joined($0, "Templates"))) == .folder }
        guard let found else {
            throw OurFault(.missingResources(joined(place, Resources.folderNames[0])))
        }
        folder = found
    }

    /// Our templates, with those in `override` in the place of ours of the same name. One that changes nothing is reported.
    func templates(overriddenBy override: String?, _ report: inout Report) throws(CannotWork)
        -> (library: TemplateLibrary, ingredients: [Ingredient])
    {
        let own = try readTemplates(in: joined(folder, "Templates"), shownAs: "Templates", &report)
        guard let override else { return (loadTemplates(own, &report), ingredients(own, report)) }
        let overriding = try readTemplates(in: override, shownAs: override, &report)
        guard !overriding.isEmpty else { throw CannotWork(.noTemplates(override)) }
        let library = loadTemplates(own + overriding, &report)
        let names = own.map(\.name)
        let known = library.templates(reachableFrom: templateNames).union(names)
        for template in overriding where !known.contains(template.name) {
            let meant = nearest(to: template.name, in: names)
            report.add(.unmatchedTemplate(report.file(template.file).path, known: names, meant: meant))
        }
        let taken = Set(overriding.map(\.name))
        return (library, ingredients(own.filter { !taken.contains($0.name) } + overriding, report))
    }

    private func ingredients(_ templates: [TemplateSource], _ report: Report) -> [Ingredient] {
        templates.map { template in
            let file = report.file(template.file)
            return Ingredient(
                kind: .template, name: "Templates/\(template.name)\(Resources.templateExtension)",
                path: file.path, digest: digest(file.bytes))
        }
    }

    /// The runtime's Swift files, paths relative to one module's folder. Without what holds values against schemas, unless
    /// that is wanted.
    func runtimeSources(withSchemas: Bool) throws(CannotWork) -> [RuntimeSource] {
        do throws(FileProblem) {
            var sources: [RuntimeSource] = []
            for name in withSchemas ? runtimeRooms : Array(runtimeRooms.prefix(3)) {
                let target = name == "BinderyRuntime" ? "" : name
                let folder = joined(folder, name)
                for path in try listFiles(below: folder) where path.hasSuffix(".swift") {
                    let text = String(decoding: try readFile(joined(folder, path)), as: UTF8.self)
                    sources.append(RuntimeSource(path: joined(target, path), text: text))
                }
            }
            return sources
        } catch {
            throw CannotWork(.unreadableInput(error, shownAs: error.path))
        }
    }

    private static let templateExtension = ".mustache"

    private func readTemplates(
        in folder: String, shownAs shown: String, _ report: inout Report
    ) throws(CannotWork) -> [TemplateSource] {
        do throws(FileProblem) {
            var templates: [TemplateSource] = []
            for path in try listFiles(below: folder) where path.hasSuffix(Resources.templateExtension) {
                let bytes = try readFile(joined(folder, path))
                let file = report.open(SourceFile(path: joined(shown, path), bytes: bytes))
                templates.append(
                    TemplateSource(String(path.dropLast(Resources.templateExtension.count)), file))
            }
            return templates
        } catch {
            throw CannotWork(.unreadableInput(error, shownAs: error.path))
        }
    }
}

/// The modules that are one in an SDK's own package. The last two are there when values are held against schemas.
let runtimeRooms = ["BinderyRuntime", "JSONText", "Patterns", "JSONSchema", "SchemaChecks"]

/// A file of the runtime, to be copied into an SDK's own package.
struct RuntimeSource {
    /// Relative to the module's folder.
    var path: String
    var text: String
}

/// Something is wrong with the generator itself. Exit code 3.
struct OurFault: Error {
    var diagnostic: Diagnostic
    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
