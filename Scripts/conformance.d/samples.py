"""Writes a program that builds the requests of an SDK: of each operation one with what is required, and one with all.

samples.py MODULE PACKAGE SOURCES OUT DESCRIPTION...
"""

import json
import pathlib
import re
import sys

from description import Samples, load

GROUP = re.compile(r"^(?:public nonisolated struct|nonisolated extension) (\w+)(?:: Sendable)? \{")
OPERATION = re.compile(r"^(\s*)public nonisolated struct (`?\w+`?): \w+Operation(?:, \w+)* \{")
ENDPOINT = re.compile(r'Endpoint\((?:\.(\w+)|HTTPMethod\(rawValue: "(\w+)"\)), (#*)"(.*?)"\3[,)]')
FIELD = re.compile(r"^\s*public var (`?\w+`?): (.+?)(?: = .*)?$")
STATEMENT = re.compile(r'^\s*request\.(\w+)\((.*)\)$')
WIRE = re.compile(r'^(#*)"(.*?)"\1, (?:self\.)?(`?\w+`?|".*?")')


def operations(sources):
    """Each operation of the SDK: its type, endpoint, fields and statements."""
    for file in sorted(pathlib.Path(sources).rglob("Operations/**/*.swift")):
        group = inside = None
        for line in file.read_text().split("\n"):
            if match := GROUP.match(line):
                group = match[1]
            if inside is None and (match := OPERATION.match(line)):
                inside = {"type": f"{group}.{match[2]}", "fields": {}, "statements": [], "optional": set()}
                indent = match[1]
            elif inside is not None:
                if line == indent + "}":
                    yield inside
                    inside = None
                elif line.startswith(indent + "    public var ") and (match := FIELD.match(line)) and "{" not in line:
                    inside["fields"][match[1]] = match[2]
                elif "method" not in inside and (match := ENDPOINT.search(line)):
                    inside["method"] = (match[1] or match[2]).upper()
                    inside["path"] = match[4].replace('\\"', '"').replace("\\\\", "\\")
                elif match := STATEMENT.match(line):
                    inside["statements"].append((match[1], match[2]))


def arguments(operation, samples, whole):
    """The Swift text of each argument, by name; nil where it is left out."""
    described, parameters = samples.operation(operation["path"], operation["method"])
    body = samples.resolved(described.get("requestBody", {}))
    result = {}
    for kind, text in operation["statements"]:
        if kind in ("path", "query", "header", "cookie", "querystring", "part"):
            match = WIRE.match(text)
            if not match or match[3].startswith('"'):
                continue
            wire, name = match[2], match[3]
            if kind == "part":
                schema = part(samples, body, wire)
            else:
                parameter = parameters.get((kind, wire), {})
                content = next(iter(parameter.get("content", {}).values()), {})
                schema = parameter.get("schema", content.get("schema", {}))
        elif kind in ("json", "form", "text", "upload", "jsonLines", "multipart"):
            name = text.split(",")[0].strip().removeprefix("self.")
            schema = content_of(samples, body, kind)
            if kind == "jsonLines":
                schema = {"type": "array", "items": schema}
        else:
            continue
        swift = operation["fields"].get(name)
        if swift is None or swift.endswith("?") and not whole:
            continue
        if "UploadSource" in swift:
            value = '.bytes([1, 2, 3], fileName: "sample.bin")'
            value = f"[{value}]" if swift.startswith("[") else value
        elif "MultipartBody" in swift:
            value = '.init([.init("sample", .text("sample"))])'
        else:
            value = f"sample({quoted(json.dumps(samples.value(schema, whole)))})"
        result[name] = value
    return [f"{name.strip('`')}: {result[name]}" for name in operation["fields"] if name in result]


def content_of(samples, body, kind):
    essence = {
        "json": "json", "form": "x-www-form-urlencoded", "multipart": "multipart/", "text": "text/",
        "jsonLines": "json",
    }.get(kind, "")
    for media_type, content in body.get("content", {}).items():
        if essence in media_type:
            return content.get("itemSchema", content.get("schema", {}))
    return {}


def part(samples, body, wire):
    schema = samples.merged(content_of(samples, body, "multipart"))
    return schema.get("properties", {}).get(wire, {})


def quoted(text):
    marks = "#" * (1 + max((len(run) for run in re.findall(r"#+", text)), default=0))
    return f'{marks}"{text}"{marks}'


PACKAGE = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Requests",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "sdk", path: "%s")],
    targets: [
        .executableTarget(name: "Requests", dependencies: [.product(name: "%s", package: "sdk")])
    ])
"""

HEAD = """import Foundation
import %(module)s

func sample<T: Decodable>(_ json: String) throws -> T {
    try JSONTextDecoder().decode(T.self, from: Array(json.utf8))
}

func write(_ name: String, _ path: String, _ make: () throws -> HTTPRequest) {
    var line: JSONObject = ["name": .string(name), "path": .string(path)]
    do {
        let request = try make()
        line["method"] = .string(request.method.rawValue)
        line["url"] = .string(request.url)
        line["headers"] = .array(request.headers.fields.map { [.string($0.name), .string($0.value)] })
        line["body"] = request.body.map { .string(Data($0).base64EncodedString()) } ?? .null
    } catch {
        line["fault"] = .string("\\(error)")
    }
    print(JSONValue.object(line))
}

let server = %(module)sServer(url: "https://conformance.example.com")
"""


def main():
    module, package, sources, out, *documents = sys.argv[1:]
    samples = Samples(load(documents))
    out = pathlib.Path(out)
    functions = []
    for index, operation in enumerate(operations(sources)):
        lines = [f"func requests{index}() {{"]
        for whole in (False, True):
            call = f"{operation['type']}({', '.join(arguments(operation, samples, whole))})"
            name = f"{operation['type']} {'all' if whole else 'required'}"
            lines.append(
                f"    write({quoted(name)}, {quoted(operation['path'])}) {{ try {call}.request(to: server) }}")
        functions.append("\n".join(lines + ["}"]))
    if not functions:
        print(f"{module}: no operations")
        return
    calls = "\n".join(f"requests{index}()" for index in range(len(functions)))
    (out / "Package.swift").write_text(PACKAGE % (pathlib.Path(package).resolve(), module))
    head = HEAD % {"module": module}
    (out / "Sources/Requests/main.swift").write_text(head + "\n" + "\n\n".join(functions) + "\n\n" + calls + "\n")


main()
