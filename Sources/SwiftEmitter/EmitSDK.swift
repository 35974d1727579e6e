import Diagnostics
import TemplateEngine

/// The templates that printing starts from, with what each is given.
///
/// `check` holds every name that a template uses against these, so that a mistake in a template is a message at load.
private let entryTemplates: [(template: String, shape: TemplateShape)] = [
    ("file", fileView.shape), ("struct", structView.shape), ("enumeration", enumerationView.shape),
    ("union", unionView.shape), ("alias", aliasView.shape), ("group", groupView.shape),
    ("operation", operationView.shape), ("outcome", outcomeView.shape), ("client", clientView.shape),
    ("server", serverView.shape), ("body-union", bodyUnionView.shape), ("webhooks", webhooksView.shape),
    ("callback", callbackView.shape), ("links", linksView.shape),
    ("api", surfaceView.shape), ("addition", additionView.shape), ("headers", headersView.shape),
    ("schemas", schemasView.shape), ("former", formerView.shape),
]

/// The names of the templates that an SDK is printed with, each `<name>.mustache`.
package let templateNames: [String] = entryTemplates.map(\.template)

/// The templates of an SDK, parsed and checked.
///
/// Later sources win over earlier ones of the same name. What is missing or mistaken is reported.
package func loadTemplates(_ sources: [TemplateSource], _ report: inout Report) -> TemplateLibrary {
    let library = TemplateLibrary(sources, options: .code, &report)
    library.check(entryTemplates, &report)
    return library
}

/// A plan becomes files. Every name, type and order stands in the plan; here it is only printed.
///
/// The Swift files come first, then `API.md`, which lists what they declare for others.
package func emitSDK(_ plan: SDKPlan, _ templates: TemplateLibrary, _ report: inout Report) -> [RenderedFile]
{
    var renderer = Renderer(library: templates)
    let sources = plan.files.map { file in
        let texts = emit(file.declarations, &renderer, &report)
        let bytes = renderer.renderBytes("file", fileView.value(of: (file.imports, texts)), &report)
        return RenderedFile(path: file.path, bytes: bytes)
    }
    let listing = renderer.renderBytes("api", surfaceView.value(of: surface(of: plan)), &report)
    return sources + [RenderedFile(path: RenderedFile.surfacePath, bytes: listing)]
}

private func emit(
    _ declarations: [Declaration], _ renderer: inout Renderer, _ report: inout Report
) -> [String] {
    declarations.map { declaration in
        let nested = emit(declaration.nested, &renderer, &report)
        let (template, value) = entry(declaration, nested)
        return renderer.render(template, value, &report)
    }
}

/// The template that prints a declaration, and what it is given. `nested` are the declarations inside, as text.
private func entry(_ declaration: Declaration, _ nested: [String]) -> (template: String, value: TemplateValue)
{
    switch declaration {
    case .structure(let plan): ("struct", structView.value(of: Rendered(plan: plan, nestedTexts: nested)))
    case .enumeration(let plan): ("enumeration", enumerationView.value(of: plan))
    case .union(let plan): ("union", unionView.value(of: Rendered(plan: plan, nestedTexts: nested)))
    case .alias(let plan): ("alias", aliasView.value(of: plan))
    case .group(let plan): ("group", groupView.value(of: Rendered(plan: plan, nestedTexts: nested)))
    case .operation(let plan):
        ("operation", operationView.value(of: Rendered(plan: plan, nestedTexts: nested)))
    case .outcome(let plan): ("outcome", outcomeView.value(of: plan))
    case .headers(let plan): ("headers", headersView.value(of: plan))
    case .client(let plan): ("client", clientView.value(of: plan))
    case .server(let plan): ("server", serverView.value(of: plan))
    case .bodyUnion(let plan): ("body-union", bodyUnionView.value(of: plan))
    case .callback(let plan): ("callback", callbackView.value(of: plan))
    case .links(let plan): ("links", linksView.value(of: plan))
    case .webhooks(let plan): ("webhooks", webhooksView.value(of: plan))
    case .former(let plan): ("former", formerView.value(of: plan))
    case .schemas(let plan): ("schemas", schemasView.value(of: plan))
    case .addition(let plan): ("addition", additionView.value(of: Rendered(plan: plan, nestedTexts: nested)))
    }
}
