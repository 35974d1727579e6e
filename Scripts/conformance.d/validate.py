"""Holds requests against their description.

validate.py MODULE REQUESTS DESCRIPTION...
"""

import base64
import json
import pathlib
import sys
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.testing import MockRequest
from werkzeug.datastructures import ImmutableMultiDict

from description import load

HOST = "https://conformance.example.com"


def without_what_is_elsewhere(document):
    """Credentials are not part of these requests, the server is ours, and of groups nothing is sent."""
    document["servers"] = [{"url": HOST}]
    document.pop("security", None)
    document.pop("tags", None)
    for item in document["paths"].values():
        item.pop("servers", None)
        for operation in item.values():
            if isinstance(operation, dict):
                operation.pop("security", None)
                operation.pop("servers", None)
    return document


def without_what_it_cannot_read(value):
    """openapi-core looks for a component by the tag alone, where branches list the tag's value; without the word it holds
    a value against the branches. The bytes of a file are no string to it, and `ids[0]=7` is an object."""
    if isinstance(value, list):
        return [without_what_it_cannot_read(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {
        key: without_what_it_cannot_read(item) for key, item in value.items()
        if not (key == "discriminator" and isinstance(item, dict) and "propertyName" in item)}
    schema = result.get("schema", {})
    if result.get("style") == "deepObject" and schema.get("type") == "array":
        result["schema"] = {"type": "object", "additionalProperties": schema.get("items", {})}
    if result.get("type") == "string" and result.get("format") == "binary":
        del result["type"]
        result["not"] = {"type": ["array", "object"]}
    return result


def fault(api, request):
    if "fault" in request:
        return f"not built: {request['fault']}"
    url = urlsplit(request["url"])
    headers = dict(request["headers"])
    cookies = dict(pair.split("=", 1) for pair in headers.get("Cookie", "").split("; ") if "=" in pair)
    mock = MockRequest(
        HOST, request["method"], unquote(url.path),
        args=ImmutableMultiDict(parse_qsl(url.query, keep_blank_values=True)), headers=headers,
        cookies={name: unquote(value) for name, value in cookies.items()},
        data=base64.b64decode(request["body"]) if request["body"] is not None else None,
        content_type=headers.get("Content-Type", ""))
    try:
        api.validate_request(mock)
    except Exception as error:  # noqa: BLE001: whatever the validator finds
        causes = []
        while error is not None:
            causes.append(f"{type(error).__name__}: {error}".split("\n")[0][:160])
            for detail in getattr(error, "schema_errors", None) or []:
                causes.append(f"{'/'.join(map(str, detail.absolute_path))}: {detail.message}"[:160])
            error = error.__cause__
        return " < ".join(causes)
    return None


def main():
    module, requests, *documents = sys.argv[1:]
    document = without_what_it_cannot_read(without_what_is_elsewhere(load(documents)))
    # Whether a vendor's description keeps the rules is not asked here, and takes minutes for a large one.
    is_ours = all(path.startswith("specs/") for path in documents)
    api = OpenAPI.from_dict(document, config=None if is_ours else Config(spec_validator_cls=None))
    known = {}
    for line in (pathlib.Path(__file__).parent / "gaps.txt").read_text().split("\n"):
        if line and not line.startswith("#"):
            name, _, why = line.partition(": ")
            known[name] = why
    counts = {"valid": 0, "known": 0, "rejected": 0}
    for line in pathlib.Path(requests).read_text().split("\n"):
        if not line:
            continue
        request = json.loads(line)
        name = f"{module} {request['name']}"
        why = fault(api, request)
        if why is None and name in known:
            counts["rejected"] += 1
            print(f"{name}: is valid, and listed as a known gap")
        elif why is None:
            counts["valid"] += 1
        elif name in known:
            counts["known"] += 1
        else:
            counts["rejected"] += 1
            print(f"{name}: {why}")
    print(f"{module}: " + ", ".join(f"{count} {word}" for word, count in counts.items()))
    sys.exit(1 if counts["rejected"] else 0)


main()
