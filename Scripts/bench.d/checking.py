"""The cost of generated checks: of running them, against decoding the same value, and of compiling them."""
import os
import re
import shutil
import statistics
import subprocess

from coding import COPIES, added_program, description, names, value, write
from compiling import Module, runtime_modules, swift_files
from measure import generated

PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Checks.swift")
# A limit for each property that can have one, and two patterns apart from them.
LIMITS = {
    "id": {"minLength": 1, "maxLength": 64}, "item_count": {"minimum": 0},
    "unit_amount": {"minimum": 0, "maximum": 1000000}, "display_name": {"minLength": 1, "maxLength": 200},
    "page_number": {"minimum": 0, "maximum": 100000}, "tags": {"maxItems": 10, "uniqueItems": True},
    "metadata": {"maxProperties": 50}, "notes": {"maxLength": 500},
}
PATTERNS = {"id": {"pattern": "^[a-z0-9]+_[0-9]{8}$"}, "display_name": {"pattern": "^Number [0-9]+"}}
CHECK = re.compile(r"\n( *)public func check\(_ checks: inout Checks\) \{\n(?:.*\n)*?\1\}\n")


def limited(types, *tables):
    """The description of 400 types, of which some are left, with limits for their properties."""
    result = description()
    schemas = result["components"]["schemas"]
    schemas = {name: schema for name, schema in schemas.items() if name in types or not name.startswith("Type")}
    everything = schemas["Everything"]
    everything["required"] = [name for name in everything["required"] if name.capitalize() in types]
    everything["properties"] = {name: everything["properties"][name] for name in everything["required"]}
    for schema in schemas.values():
        for name, part in schema.get("properties", {}).items():
            if part.get("type") == "array":
                part["maxItems"] = 1000
            for table in tables:
                part.update(table.get(name, {}))
            if name == "tags":
                part["items"]["maxLength"] = 40
    result["components"]["schemas"] = schemas
    return result


def share_of_decoding(generator, folder, *tables):
    """How many times as long as decoding the checks take, in release. What is checked are few types, since they compile long."""
    os.makedirs(folder)
    package = os.path.join(folder, "Checked")
    held = {name: parts for name, parts in names() if name.split("x")[0] in ("Type0", "Type1")}
    described = write(os.path.join(folder, "checked.json"), limited(held, *tables))
    generated(generator, described, "Checked", package, "--package", "--hashable", "true")
    payload = write(os.path.join(folder, "payload.json"), {
        name.lower(): [value(name, held, number) for number in range(COPIES * 20)]
        for name in held if "x" not in name})
    program = added_program(package, "Checked", "Speed", PROGRAM)
    found = subprocess.run([program, payload], check=True, capture_output=True, text=True)
    return float(found.stdout)


def unchecked(sources, folder):
    """A copy of an SDK without its checks: neither the functions nor the conformances, nor the schemas that are held against whole."""
    shutil.copytree(sources, folder)
    for path in swift_files(folder):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if "extension Checks {" in text:
            os.remove(path)
        else:
            write(path, CHECK.sub("", text).replace(", Checkable", ""))
    return swift_files(folder)


def compile_share(name, package, folder, runs):
    """How much longer the SDK compiles than a copy without its checks: the median of pairs."""
    sources, modules = os.path.join(package, "Sources", name), runtime_modules(package, name)
    checked = Module(name, swift_files(sources), modules, os.path.join(folder, "checked"))
    plain = Module(name, unchecked(sources, os.path.join(folder, "Plain")), modules, os.path.join(folder, "plain"))
    pairs = [(checked.compile()[0], plain.compile()[0]) for _ in range(runs)]
    return statistics.median(first / second - 1 for first, second in pairs)


def rows(generator, work, corpus):
    folder = os.path.join(work, "checking")
    share = share_of_decoding(generator, os.path.join(folder, "limits"), LIMITS)
    yield "generated checks without patterns, share of decoding", share, 0.05, "x"
    share = share_of_decoding(generator, os.path.join(folder, "patterns"), LIMITS, PATTERNS)
    # No mark: what a pattern costs is up to the pattern.
    yield "generated checks with two patterns a type, share of decoding", share, float("inf"), "x"
    described = write(os.path.join(folder, "limited.json"), limited(dict(names()), LIMITS, PATTERNS))
    for name, path in (("Limited", described), ("Adyen", os.path.join(corpus, "adyen-checkout-v71.yaml"))):
        if not os.path.exists(path):
            print(f"skipped: compile of the checks of {name}: {os.path.basename(path)} is not here")
            continue
        package = os.path.join(folder, name)
        generated(generator, path, name, package, "--package", "--hashable", "true")
        share = compile_share(name, package, os.path.join(folder, name + ".compiled"), 3)
        yield f"{name}, checks, added to the compile, debug", share, 0.1, "x"
