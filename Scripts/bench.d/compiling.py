"""The cost of compiling whole SDKs."""
import json
import os
import shutil
import statistics
import subprocess

from measure import generated, in_turn, run
from reference import reference

# Name, description in the corpus, marks in seconds for the whole and as a share for one touched schema, and runs.
SDKS = [
    ("Adyen", "adyen-checkout-v71.yaml", None, 1 / 6, 3),
    ("GitHub", "github.json", 120, 1 / 10, 1),
]


class Module:
    """Swift files that are compiled for debugging by one compiler, without the package manager around it."""

    def __init__(self, name, files, modules, folder, optimised=False):
        self.files, self.folder = sorted(files), folder
        self.mode = ["-O", "-whole-module-optimization"] if optimised else ["-Onone", "-enable-batch-mode", "-g"]
        self.arguments = [
            "swiftc", "-module-name", name, "-swift-version", "6", "-parse-as-library", "-j", "1", "-I", modules,
            "-incremental", "-output-file-map", os.path.join(folder, "map.json"), "-emit-module",
            "-emit-module-path", os.path.join(folder, name + ".swiftmodule"), "-c"]

    def compile(self):
        """The cost from nothing. The memory is that of the largest compiler process."""
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        outputs = {"": {"swift-dependencies": os.path.join(self.folder, "module.swiftdeps")}}
        for number, file in enumerate(self.files):
            stem = os.path.join(self.folder, str(number))
            outputs[file] = {"object": stem + ".o", "swift-dependencies": stem + ".swiftdeps"}
        with open(os.path.join(self.folder, "map.json"), "w") as file:
            json.dump(outputs, file)
        return self.compile_again()

    def compile_again(self):
        return run(self.arguments + self.mode + self.files, self.folder)

    def touched(self, path):
        """The seconds after a line was added on top of one file: machine code is written again only where it changes, and
        all lines of the file are other ones now."""
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write("// touched\n" + text)
        return self.compile_again()[0]


def swift_files(folder):
    return [
        os.path.join(inside, name) for inside, _, names in os.walk(folder) for name in names
        if name.endswith(".swift")]


def runtime_modules(package, name):
    """The folder of the compiled runtime of a package."""
    build = ["swift", "build", "-j", "1", "--package-path", package, "--target", name + "Runtime"]
    run(build)
    found = subprocess.run(
        ["swift", "build", "--package-path", package, "--show-bin-path"], check=True, capture_output=True,
        text=True)
    return os.path.join(found.stdout.strip(), "Modules")


def emitted(generator, description, name, work, *options):
    """The module of an SDK, and the files that it consists of."""
    package = os.path.join(work, "-".join([name, *options]))
    generated(generator, description, name, package, "--package", *options)
    files = swift_files(os.path.join(package, "Sources", name))
    return Module(name, files, runtime_modules(package, name), package + ".emitted"), package, files


def sdk_rows(generator, work, corpus, sdk):
    name, description, whole_mark, touch_mark, runs = sdk
    description = os.path.join(corpus, description)
    hashable, package, files = emitted(generator, description, name, work, "--hashable", "true")
    plain, _, _ = emitted(generator, description, name, work, "--hashable", "false")
    text, types = reference(os.path.join(package, "Sources", name), name + "Runtime")
    reference_file = os.path.join(work, name + "Reference.swift")
    with open(reference_file, "w", encoding="utf-8") as file:
        file.write(text)
    other = Module(
        name + "Reference", [reference_file], runtime_modules(package, name), os.path.join(work, name + ".reference"))
    (seconds, peak), (plain_seconds, _), (other_seconds, other_peak) = in_turn(
        [hashable.compile, plain.compile, other.compile], runs)
    yield f"{name}, compile, Hashable, against synthesised Codable and Hashable", seconds / other_seconds, 0.55, "x"
    yield f"{name}, largest compiler process, against the same", peak / other_peak, 0.35, "x"
    yield f"{name}, largest compiler process", peak, 600, "MB"
    yield f"{name}, compile of one of {types} types, Hashable", seconds / types, 0.065, "s"
    yield f"{name}, compile of one of {types} types, not Hashable", plain_seconds / types, 0.045, "s"
    if whole_mark:
        # So many types are not `Hashable` unless that is asked for.
        yield f"{name}, compile of the whole SDK, as it is generated", plain_seconds, whole_mark, "s"
    # Schemas of middling length.
    models = sorted((f for f in files if f"{os.sep}Models{os.sep}" in f), key=os.path.getsize)
    middle = models[len(models) // 2:][:3]
    hashable.compile()
    touched = statistics.median(hashable.touched(path) for path in middle)
    yield f"{name}, one schema touched, share of the whole", touched / seconds, touch_mark, "x"
    longest = max(sum(1 for _ in open(file, encoding="utf-8")) for file in files)
    yield f"{name}, lines of the longest file", longest, 1500, ""


def rows(generator, work, corpus):
    for sdk in SDKS:
        if os.path.exists(os.path.join(corpus, sdk[1])):
            yield from sdk_rows(generator, work, corpus, sdk)
        else:
            print(f"skipped: compile of {sdk[0]}: {sdk[1]} is not here")
