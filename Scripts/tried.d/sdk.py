"""Makes SDKs, compiles each with a program that tries its types, and runs that."""
import json
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HERE = os.path.join(ROOT, "Scripts", "tried.d")
BUILT = os.path.join(ROOT, ".build", "debug")
GENERATOR = os.path.join(BUILT, "generator")
CORPUS = os.environ.get("CORPUS", os.path.join(ROOT, "..", "shared", "corpus"))
ROOMS = ("JSONText", "Patterns", "JSONSchema", "BinderyRuntime", "SchemaChecks")


def descriptions(wanted=()):
    """What stands in the folder of the corpus itself, and the root files of those in many files; with `wanted`, only those
    names. Of other files, the path."""
    yield from (path for path in wanted if os.path.dirname(path))
    if wanted and all(map(os.path.dirname, wanted)):
        return
    for folder, folders, files in os.walk(CORPUS):
        folders[:] = sorted(name for name in folders if name != "pairs")
        for name in sorted(files):
            is_root = folder == CORPUS and name.endswith((".yaml", ".yml", ".json"))
            if wanted and name not in wanted:
                continue
            if is_root or name.endswith("-public.v2.yaml"):
                yield os.path.join(folder, name)


def module(base):
    """The name of a file's module."""
    words = re.split(r"[^A-Za-z0-9]+", base.rsplit(".", 1)[0])
    name = "".join(word[0].upper() + word[1:] for word in words if word) + "SDK"
    return f"SDK{name}" if name[0].isdigit() else name


def copy(path, place):
    """Puts a description where a workspace wants it, with what stands beside it where it is one of the corpus in many files."""
    base, folder = os.path.basename(path), os.path.dirname(path)
    is_one_of_many = folder != CORPUS and folder.startswith(CORPUS + os.sep)
    leave = None if is_one_of_many else (lambda _, names: [name for name in names if name != base])
    shutil.copytree(folder, place, ignore=leave)


def build():
    """The generator, and what SDKs link, in debug."""
    for arguments in (["--product", "generator"], ["--target", "SchemaChecks"]):
        made = subprocess.run(["swift", "build", *arguments], cwd=ROOT, capture_output=True, text=True)
        if made.returncode != 0:
            sys.exit(made.stdout[-3000:] + made.stderr[-3000:])


def generate(work, settings):
    """The SDK of a workspace with one `sdk.yaml`, whose output is `Models`."""
    place = os.path.join(work, "specs", "tried")
    os.makedirs(place, exist_ok=True)
    with open(os.path.join(place, "sdk.yaml"), "w", encoding="utf-8") as file:
        json.dump({"output": "Models", "keep-unknown": True, **settings}, file)
    shutil.rmtree(os.path.join(work, "Models"), ignore_errors=True)
    made = subprocess.run(
        [GENERATOR, "generate", "--workspace", work, "--force"], capture_output=True, text=True)
    if made.returncode not in (0, 1):
        sys.exit(made.stderr[-3000:])


def swift_files(folder):
    return [
        os.path.join(place, name) for place, _, names in os.walk(folder) for name in names if name.endswith(".swift")]


def run(work, module, program, lines, *arguments):
    """What a program prints that is compiled into the SDK's own module. Where its text says `// NAME`, the lines of that name are put."""
    with open(os.path.join(HERE, program), encoding="utf-8") as file:
        text = file.read()
    for name, found in lines.items():
        text = re.sub(rf"^// {name}$", lambda _, found=found: "\n".join(found), text, flags=re.MULTILINE)
    main = os.path.join(work, "main.swift")
    with open(main, "w", encoding="utf-8") as file:
        file.write(text)
    objects = [
        os.path.join(BUILT, f"{room}.build", os.path.basename(name) + ".o")
        for room in ROOMS for name in swift_files(os.path.join(ROOT, "Sources", room))]
    executable = os.path.join(work, "tried")
    made = subprocess.run(
        ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-Onone", "-wmo", "-I", os.path.join(BUILT, "Modules"),
         "-module-name", module, "-o", executable, main, *swift_files(os.path.join(work, "Models")), *objects], capture_output=True, text=True)
    if made.returncode != 0:
        sys.exit(made.stdout[-3000:] + made.stderr[-3000:])
    return subprocess.run([executable, *arguments], check=True, capture_output=True, text=True).stdout.splitlines()


def ratchet(name, wrong, files=()):
    """Holds what failed against the list of what may, each below a reason. Gives whether they differ. With `files`, only what
    the list says of these counts.

    UPDATE_GOLDENS=1 takes out of the list what comes out right."""
    path = os.path.join(HERE, f"{name}.txt")
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    listed = {line for line in lines if line and not line.startswith("#") and (not files or line.split(" ")[0] in files)}
    if os.environ.get("UPDATE_GOLDENS") == "1":
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines if line not in listed or line in wrong)
    for line in sorted(wrong - listed):
        print(f"fails now: {name} {line}")
    for line in sorted(listed - wrong):
        print(f"comes out right now, take it off the list: {name} {line}")
    return wrong != listed
