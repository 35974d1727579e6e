import Diagnostics
import Support
import SwiftEmitter
import TemplateEngine
import Testing

@Suite struct TemplateTests {
    @Test func `every template is used`() throws {
        var report = Report()
        var sources: [TemplateSource] = []
        for path in Repository.files(in: "Templates", endingIn: ".mustache") {
            let text = try Repository.text(path)
            let file = report.open(SourceFile(path: path, bytes: Array(text.utf8)))
            sources.append(
                TemplateSource(String(path.dropFirst("Templates/".count).dropLast(".mustache".count)), file))
        }
        let library = loadTemplates(sources, &report)
        #expect(report.errorCount == 0, "\(report.printed())")
        let used = library.templates(reachableFrom: templateNames)
        #expect(Set(library.templateNames) == used)
    }
}
