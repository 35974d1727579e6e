"""Compiles the snippets of all findings against both versions.

witnesses.py BUILD [AREA...]
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

build = pathlib.Path(sys.argv[1])
cases = pathlib.Path("Tests/Cases/Diff")
gaps_file = pathlib.Path("Scripts/witness.d/gaps.txt")
EXPECTED = {
    "none": "compiles", "adds": "compiles", "warns": "warns",
    "references": "fails", "constructs": "fails", "breaks": "fails",
}


def edits(text):
    """The edits of a case: names, and hunks of removed and added lines."""
    for part in re.split(r"^== ", text, flags=re.M)[1:]:
        name, _, body = part.partition("\n")
        lines = [line for line in body.split("\n") if line]
        hunks = [[]]
        for line in lines:
            hunks.append([]) if line.startswith("@@") else hunks[-1].append(line)
        yield name, hunks


def applied(hunks, base):
    for hunk in hunks:
        old, new = ("\n".join(line[1:] for line in hunk if line[0] in marks) for marks in ("- ", "+ "))
        assert base.count(old) == 1, old
        base = base.replace(old, new)
    return base


def run(words, **options):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, **options)


def make(folder, text):
    """The SDK of a description, over what is in the folder, as a module that can be imported."""
    specs = folder / "specs/pets"
    specs.mkdir(parents=True, exist_ok=True)
    (specs / "sdk.yaml").write_text("name: Pets\ndocuments: [openapi.yaml]\n")
    (specs / "openapi.yaml").write_text(text)
    made = run([build / "generator", "generate"], cwd=folder)
    if made.returncode:
        return made.stderr
    sources = sorted((folder / "Generated/Pets").rglob("*.swift"))
    compiled = run(
        ["swiftc", "-emit-module", "-module-name", "Pets", "-swift-version", "6", "-I", build / "Modules",
         "-experimental-skip-non-inlinable-function-bodies", "-o", folder / "Pets.swiftmodule", *sources])
    return compiled.stderr if compiled.returncode else None


def outcomes(folder, snippets):
    """What the compiler says of each file: `fails`, `warns`, or nothing."""
    said = run(["swiftc", "-typecheck", "-wmo", "-swift-version", "6", "-parse-as-library", "-I", build / "Modules",
                "-I", folder, *snippets]).stderr
    found = {}
    for path, kind in re.findall(r"^(/.*?\.swift):\d+:\d+: (error|warning):", said, flags=re.M):
        word = "fails" if kind == "error" else "warns"
        if found.get(path) != "fails":
            found[path] = word
    return found


def held(area, name, hunks, base, work, old):
    """The findings of one edit whose snippets do not do what was said of them, and how many do."""
    new = work / "new"
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(old, new)
    problem = make(new, applied(hunks, base))
    if problem:
        return [(f"{area}: {name}", problem.strip().split("\n")[0])], 0
    diff = run([build / "generator", "diff", old / "specs/pets", new / "specs/pets", "--format", "json",
                "--witness", "--fail-on", "none"])
    findings = [finding for finding in json.loads(diff.stdout)["findings"] if "witness" in finding]
    folder = work / "snippets"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    files = []
    for number, finding in enumerate(findings):
        file = folder / f"{number}.swift"
        file.write_text(finding["witness"].replace("func witness(", f"func witness{number}("))
        files.append(file)
    if not files:
        return [], 0
    before, after = outcomes(old, files), outcomes(new, files)
    broken = {root(finding) for finding in findings if EXPECTED[finding["source"]["verdict"]] == "fails"}
    wrong = []
    for file, finding in zip(files, findings):
        place = f"{area}: {name}: {finding['kind']} {finding['subject']}"
        was, now = before.get(str(file), "compiles"), after.get(str(file), "compiles")
        expected = EXPECTED[finding["source"]["verdict"]]
        if was == "fails":
            wrong.append((place, "does not compile before: " + finding["witness"].replace("\n", " | ")))
        elif now != expected and not (was == now == "warns" and expected == "compiles"):
            # What breaks for another reason is told there.
            if not (expected != "fails" and now == "fails" and root(finding) in broken):
                wrong.append((place, f"said {expected}, {now}: " + finding["witness"].replace("\n", " | ")))
    return wrong, len(findings)


def root(finding):
    return re.split(r"[.( ]", finding["subject"])[0]


def main():
    gaps = dict(line.split(" # ", 1) for line in gaps_file.read_text().splitlines() if " # " in line)
    wanted = sys.argv[2:] or sorted(path.name for path in cases.iterdir())
    wrong, count = [], 0
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        for area in wanted:
            base = (cases / area / "base.yaml").read_text()
            old = work / f"{area}-old"
            old.mkdir()
            problem = make(old, base)
            if problem:
                sys.exit(f"{area}: {problem}")
            for name, hunks in edits((cases / area / "edits.txt").read_text()):
                found, held_count = held(area, name, hunks, base, work, old)
                wrong += found
                count += held_count
    status = 0
    for place, words in wrong:
        if gaps.pop(place, None) is None:
            print(f"{place}: {words}")
            status = 1
    for place in gaps:
        if place.split(":")[0] in wanted:
            print(f"{place}: is right by now, so take it out of {gaps_file}")
            status = 1
    print(f"{count} snippets compiled with both versions, {len(wrong)} not as was said")
    sys.exit(status)


main()
