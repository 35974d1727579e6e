"""Prints the descriptions that a module of Generated/ is made from."""

import pathlib
import sys

import yaml

for settings in sorted(pathlib.Path("specs").glob("*/sdk.yaml")):
    sdk = yaml.safe_load(settings.read_text())
    if sdk.get("module", sdk.get("name")) == sys.argv[1]:
        documents = sdk.get("documents", ["openapi.yaml"])
        print(*(settings.parent / (d if isinstance(d, str) else d.get("file", d.get("path"))) for d in documents))
