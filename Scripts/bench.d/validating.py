"""The cost of checking values: against schemas, held against Python's validators where they are installed, and by types."""
import importlib.util
import json
import os
import subprocess
import sys

import checking
from coding import COPIES, description, names, value, write

# Seconds of one check with a Python module, printed. The value is parsed beforehand, the schema compiled.
CHECK = """
import json, sys, time
schema, value = (json.load(open(path, encoding="utf-8")) for path in sys.argv[2:4])
module = __import__(sys.argv[1])
validator = (module.Draft202012Validator)(schema)
assert validator.is_valid(value)
times = []
for _ in range(int(sys.argv[4])):
    start = time.process_time()
    validator.is_valid(value)
    times.append(time.process_time() - start)
print(sorted(times)[len(times) // 2])
"""


def rows(generator, work, corpus):
    folder = os.path.join(work, "validating")
    os.makedirs(folder)
    described = write(os.path.join(folder, "coding.json"), description())
    schemas = json.loads(subprocess.run(
        [generator, "dump", "--stage", "schemas", described], check=True, capture_output=True, text=True).stdout)
    schema = write(os.path.join(folder, "schema.json"), {"$ref": "#/$defs/Everything", **schemas})
    held = dict(names())
    payload = write(os.path.join(folder, "payload.json"), {
        name.lower(): [value(name, held, number) for number in range(COPIES)] for name in held if "x" not in name})
    size = os.path.getsize(payload) / 1e6
    build = ["swift", "build", "-c", "release", "--product", "bench"]
    subprocess.run(build, check=True, capture_output=True)
    binary = subprocess.run(build + ["--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    own = float(subprocess.run(
        [os.path.join(binary, "bench"), "--validate", schema, payload], check=True, capture_output=True,
        text=True).stdout)
    count = len(schemas["$defs"])
    label = f"reading and checking {size:.0f} MB, {count} schemas, {size / own:.0f} MB/s, time against Python's"
    for module, mark, runs in (("jsonschema", 1 / 20, 1), ("jsonschema_rs", 3, 7)):
        if importlib.util.find_spec(module) is None:
            print(f"skipped: checking against {module}, which this Python does not have")
            continue
        other = float(subprocess.run(
            [sys.executable, "-W", "ignore", "-c", CHECK, module, schema, payload, str(runs)], check=True,
            capture_output=True, text=True).stdout)
        yield f"{label} {module}", own / other, mark, "x"
    yield from checking.rows(generator, work, corpus)
