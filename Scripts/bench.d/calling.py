"""The cost of a call, and of the runtime that every SDK links."""
import http.server
import json
import os
import shutil
import subprocess
import threading

from coding import names, schema, value, write
from compiling import Module, swift_files
from measure import generated, in_turn, run

SIZE = 200_000_000
BLOCK = b"x" * 1_000_000
HERE = os.path.dirname(os.path.abspath(__file__))
# Prints what Foundation alone costs: the size of every other program is held against it.
PLAIN = """import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let (data, _) = try await URLSession.shared.data(from: URL(fileURLWithPath: CommandLine.arguments[0]))
print(try JSONDecoder().decode([String].self, from: data), try JSONEncoder().encode(data).count)
"""


def description():
    """One call that takes and gives the same things."""
    held = dict(names())
    kept = ["Type0x0"] + held["Type0x0"]
    schemas = {name: schema(0, held[name]) for name in kept}
    schemas["Status0"] = {"type": "string", "enum": ["open", "paid_out"]}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Type0x0"}}}
    operation = {
        "operationId": "createThing", "tags": ["things"], "security": [{"key": []}],
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer"}}],
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "The same.", "content": content}}}
    return {
        "openapi": "3.1.0", "info": {"title": "Calls", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}], "paths": {"/things/{id}": {"post": operation}},
        "components": {"schemas": schemas, "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}}}


def payload():
    """Two kilobytes, as APIs answer them."""
    result = value("Type0x0", dict(names()), 1)
    result["tags"] = [f"tag number {number}" for number in range(32)]
    for position in (0, 1):
        result[f"part_{position}"]["tags"] = [f"tag number {number}" for number in range(16)]
    return result


class Large(http.server.BaseHTTPRequestHandler):
    """Gives a large body, and takes one."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(SIZE))
        self.end_headers()
        for _ in range(SIZE // len(BLOCK)):
            self.wfile.write(BLOCK)

    def do_PUT(self):
        length = left = int(self.headers["Content-Length"])
        while left:
            left -= len(self.rfile.read(min(left, len(BLOCK))))
        self.send_response(200)
        self.send_header("X-Length", str(length))
        self.send_header("Content-Length", "0")
        self.end_headers()


def transfer_rows(program, folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Large)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    sent = os.path.join(folder, "sent.bin")
    with open(sent, "wb") as file:
        for _ in range(SIZE // len(BLOCK)):
            file.write(BLOCK)
    received = os.path.join(folder, "received.bin")
    for way, words, file in (
            ("up", "sent from a file", sent), ("down", "written to a file", received),
            ("slowly", "read slowly", received)):
        _, peak = run([program, way, address, file, str(SIZE)])
        yield f"{SIZE // 1_000_000} MB {words}, peak memory", peak, 100, "MB"
    server.shutdown()


def rows(generator, work, corpus):
    folder = os.path.join(work, "calling")
    package = os.path.join(folder, "Called")
    os.makedirs(folder)
    described = write(os.path.join(folder, "called.json"), description())
    generated(generator, described, "Called", package, "--package")
    runtime = Module(
        "CalledRuntime", swift_files(os.path.join(package, "Sources", "CalledRuntime")), folder,
        os.path.join(folder, "runtime"))
    runtime.arguments += ["-package-name", "called"]
    ((seconds, _),) = in_turn([runtime.compile], 3)
    yield "the runtime, compile, debug, CPU", seconds, 30, "s"
    programs = build(package)
    answer = write(os.path.join(folder, "payload.json"), payload())
    result = subprocess.run([programs["Calls"], answer], check=True, capture_output=True, text=True)
    own, by_hand = json.loads(result.stdout)
    yield f"a call, {os.path.getsize(answer) / 1e3:.1f} KB both ways, nothing sent, median", own, 60, "us"
    yield f"a call, against the same by hand ({by_hand:.0f} us)", own / by_hand, 1, "x"
    yield from transfer_rows(programs["Transfers"], folder)
    sizes = {name: stripped(programs[name], folder) for name in ("Calls", "Plain")}
    yield "a release program, more than with Foundation alone", (sizes["Calls"] - sizes["Plain"]) / 1e6, 2, "MB"


def build(package):
    """Programs, built for release: two that call, and one that only could."""
    sources = {"Plain": PLAIN}
    for name in ("Calls", "Transfers"):
        with open(os.path.join(HERE, name + ".swift"), encoding="utf-8") as file:
            sources[name] = file.read()
    targets = ""
    for name, text in sources.items():
        os.makedirs(os.path.join(package, "Sources", name))
        write(os.path.join(package, "Sources", name, "main.swift"), text)
        needed = "[]" if name == "Plain" else '["Called"]'
        targets += f'        .executableTarget(name: "{name}", dependencies: {needed}),\n'
    manifest = os.path.join(package, "Package.swift")
    with open(manifest, encoding="utf-8") as file:
        text = file.read()
    write(manifest, text.replace("targets: [\n", "targets: [\n" + targets, 1))
    command = ["swift", "build", "-j", "1", "-c", "release", "--package-path", package]
    run(command)
    found = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True)
    return {name: os.path.join(found.stdout.strip(), name) for name in sources}


def stripped(path, folder):
    """The bytes of a program without its symbols."""
    copy = os.path.join(folder, os.path.basename(path) + ".stripped")
    shutil.copy(path, copy)
    run(["strip", copy])
    return os.path.getsize(copy)
