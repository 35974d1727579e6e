import CYaml
import Diagnostics
import Documents
import Foundation
import OpenAPI
import SwiftPlanner

/// What can be measured: a stage of the generator, or what it is held against.
enum Stage: String, CaseIterable {
    /// `JSONSerialization`.
    case foundation
    /// libyaml's events, each thrown away.
    case libyaml
    case tree
    case graph
    case plan

    func run(_ bytes: [UInt8], _ path: String) throws -> Any {
        switch self {
        case .foundation: return try JSONSerialization.jsonObject(with: Data(bytes))
        case .libyaml: return try countEvents(bytes)
        case .tree, .graph, .plan: break
        }
        var report = Report()
        let file = report.open(SourceFile(path: path, bytes: bytes))
        guard let root = readDocument(file, &report) else { throw Failure("\(path) cannot be read") }
        if self == .tree { return (root, report) }
        let name = URL(fileURLWithPath: path).lastPathComponent
        let source = Source(file: file, root: root, documentName: name)
        guard let model = readOpenAPI([source], load: loader(besides: path), &report) else {
            throw Failure("\(path) is no description")
        }
        let graph = lower(model, &report)
        if self == .graph { return (source, graph, report) }
        let settings = PlanSettings(module: "SDK", runtimeModule: "BinderyRuntime", isHashable: nil)
        return (source, planSDK(graph, settings, &report), report)
    }
}

private func countEvents(_ bytes: [UInt8]) throws -> Int {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw Failure("libyaml does not begin") }
    defer { yaml_parser_delete(&parser) }
    return try bytes.withUnsafeBufferPointer { text in
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
        var count = 0
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { throw Failure("libyaml stopped") }
            defer { yaml_event_delete(&event) }
            count += 1
            if event.type == YAML_STREAM_END_EVENT { return count }
        }
    }
}

/// Opens the files that references lead to, from the folder of the description.
private func loader(besides path: String) -> FileLoader {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return { address in
        let place = folder.appendingPathComponent(address)
        guard let data = try? Data(contentsOf: place) else { return .failure(.missing(nearby: nil)) }
        return .found(SourceFile(path: place.path, bytes: [UInt8](data)), identity: place.standardized.path)
    }
}
