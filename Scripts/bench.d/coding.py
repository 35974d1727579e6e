"""The cost of coding: 400 types, compiled, then read and written with the runtime's coder and with Foundation's."""
import json
import os
import subprocess

from compiling import Module, runtime_modules, swift_files
from measure import generated, in_turn, run
from reference import reference

# Each of the outermost types holds so many lists of further types, and so do those.
OUTER, MIDDLE, INNER = 40, 3, 2
COPIES = 40
SPEED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Speed.swift")


def names():
    """The types with those that they hold, outermost first."""
    for outer in range(OUTER):
        middles = [f"Type{outer}x{middle}" for middle in range(MIDDLE)]
        yield f"Type{outer}", middles
        for middle in middles:
            inners = [f"{middle}x{inner}" for inner in range(INNER)]
            yield middle, inners
            yield from ((inner, []) for inner in inners)


def schema(number, held):
    properties = {
        "id": {"type": "string"}, "item_count": {"type": "integer", "format": "int64"},
        "unit_amount": {"type": "number"}, "is_active": {"type": "boolean"},
        "created_at": {"type": "string", "format": "date-time"},
        "status": {"$ref": f"#/components/schemas/Status{number % OUTER}"},
        "display_name": {"type": "string"}, "page_number": {"type": "integer"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
        "notes": {"type": ["string", "null"]}, "is_archived": {"type": "boolean"}}
    for position, name in enumerate(held):
        properties[f"part_{position}"] = {"$ref": f"#/components/schemas/{name}"}
    required = ["id", "item_count", "unit_amount", "is_active", "created_at", "status"]
    return {"type": "object", "required": required, "properties": properties}


def description():
    held = dict(names())
    schemas = {name: schema(number, parts) for number, (name, parts) in enumerate(held.items())}
    for number in range(OUTER):
        schemas[f"Status{number}"] = {"type": "string", "enum": ["open", "paid_out", f"closed_{number}"]}
    outer = [name for name in held if "x" not in name]
    schemas["Everything"] = {"type": "object", "required": [name.lower() for name in outer], "properties": {
        name.lower(): {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}} for name in outer}}
    response = {"description": "All.", "content": {"application/json": {
        "schema": {"$ref": "#/components/schemas/Everything"}}}}
    return {"openapi": "3.1.0", "info": {"title": "Coding", "version": "1"}, "components": {"schemas": schemas},
            "paths": {"/all": {"get": {"operationId": "readAll", "responses": {"200": response}}}}}


def value(name, held, number):
    result = {
        "id": f"{name.lower()}_{number:08}", "item_count": number * 7919, "unit_amount": number + 0.25,
        "is_active": number % 2 == 0, "created_at": f"2026-03-{number % 28 + 1:02}T12:30:{number % 60:02}Z",
        "status": "paid_out", "display_name": f"Number {number} of “{name}”", "page_number": number,
        "tags": ["first", "second"], "metadata": {"colour": "blue", "size": "large"}, "is_archived": False}
    for position, part in enumerate(held[name]):
        result[f"part_{position}"] = value(part, held, number + position)
    return result


def write(path, content):
    with open(path, "w", encoding="utf-8") as file:
        file.write(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False))
    return path


def rows(generator, work, corpus):
    folder = os.path.join(work, "coding")
    os.makedirs(folder)
    package = os.path.join(folder, "Coding")
    described = write(os.path.join(folder, "coding.json"), description())
    generated(generator, described, "Coding", package, "--package", "--hashable", "true")
    yield from compile_rows(folder, package)
    yield from speed_rows(folder, package)


def compile_rows(folder, package):
    modules = runtime_modules(package, "Coding")
    sources = os.path.join(package, "Sources", "Coding")
    text, types = reference(sources, "CodingRuntime")
    other_file = write(os.path.join(folder, "Reference.swift"), text)
    for label, optimised in (("debug", False), ("release", True)):
        emitted = Module(
            "Coding", swift_files(sources), modules, os.path.join(folder, "emitted." + label), optimised)
        other = Module("Reference", [other_file], modules, os.path.join(folder, "other." + label), optimised)
        (seconds, _), (other_seconds, _) = in_turn([emitted.compile, other.compile], 1 if optimised else 3)
        yield f"{types} types, compile, {label}, against synthesised", seconds / other_seconds, 0.5, "x"


def added_program(package, module, name, source):
    """Adds a program to the package of an SDK, builds it for release, and says where it lies."""
    folder = os.path.join(package, "Sources", name)
    os.makedirs(folder)
    with open(source, encoding="utf-8") as file:
        write(os.path.join(folder, "main.swift"), file.read())
    manifest = os.path.join(package, "Package.swift")
    with open(manifest, encoding="utf-8") as file:
        text = file.read()
    target = f'.executableTarget(name: "{name}", dependencies: ["{module}"]),'
    write(manifest, text.replace("targets: [\n", f"targets: [\n        {target}\n", 1))
    build = ["swift", "build", "-j", "1", "-c", "release", "--package-path", package, "--product", name]
    run(build)
    found = subprocess.run(build + ["--show-bin-path"], check=True, capture_output=True, text=True)
    return os.path.join(found.stdout.strip(), name)


def speed_rows(folder, package):
    held = dict(names())
    outer = [name for name in held if "x" not in name]
    payload = write(os.path.join(folder, "payload.json"), {
        name.lower(): [value(name, held, number) for number in range(COPIES)] for name in outer})
    one = write(os.path.join(folder, "one.json"), {
        name.lower(): [value(name, held, 1)] if name == outer[0] else [] for name in outer})
    program = added_program(package, "Coding", "Speed", SPEED)
    result = subprocess.run(
        [program, payload, one], check=True, capture_output=True, text=True)
    figures = json.loads(result.stdout)
    for verb in ("decoding", "encoding"):
        own, foundation = figures[verb]
        # Higher is better: the share of the time is held against the share that is allowed.
        yield f"{verb}, own coder {own:.0f} MB/s, time against Foundation's", foundation / own, 1 / 6, "x"
    wrong, other = figures["errors"]
    yield f"errors of {wrong} wrong inputs that differ from Foundation's", other, 0, ""
