"""A description as plain values, and sample values of its schemas."""

import json
import math
import re

import rstr
import yaml


def load(paths):
    """The description that the documents are together."""
    whole = {"openapi": "3.1.1", "info": {"title": "Conformance", "version": "1"}, "paths": {}}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            document = json.load(file) if str(path).endswith(".json") else yaml.load(file, Loader)
        merge(whole, document)
    for key in ("fragment", "source"):
        whole.pop(key, None)
    return inside(whole)


def merge(whole, part):
    for key, value in part.items():
        if isinstance(value, dict) and isinstance(whole.get(key), dict):
            merge(whole[key], value)
        else:
            whole[key] = value


def inside(value):
    """References between the documents lead into the one that they are together."""
    if isinstance(value, list):
        return [inside(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {key: inside(item) for key, item in value.items()}
    if isinstance(result.get("$ref"), str) and "#" in result["$ref"]:
        result["$ref"] = "#" + result["$ref"].split("#", 1)[1]
    return result


class Loader(yaml.CSafeLoader):
    """YAML as JSON has it: a date is a string."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

def exclusions(schema):
    """The sets of properties that may not be there together."""
    without = schema.get("not", {})
    return [set(branch["required"]) for branch in without.get("anyOf", [without]) if "required" in branch]


FORMATS = {
    "uuid": "0b0e6b58-5c1a-4f0e-9d53-0d5c8f3f7a11",
    "date-time": "2024-02-29T12:30:00Z",
    "date": "2024-02-29",
    "time": "12:30:00Z",
    "duration": "PT1H",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
    "uri-reference": "/a",
    "url": "https://example.com/a",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "AAEC",
    "decimal": "12.50",
}


class Samples:
    def __init__(self, document):
        self.document = document

    def resolved(self, value):
        """What a reference leads to, with the keys that stand beside it."""
        for _ in range(50):
            if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
                return value
            target = self.document
            for step in value["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            beside = {key: item for key, item in value.items() if key != "$ref"}
            value = {**target, **beside} if isinstance(target, dict) else target
        return value

    def operation(self, path, method):
        item = self.resolved(self.document["paths"].get(path, {}))
        operation = item.get(method.lower()) or item.get("additionalOperations", {}).get(method) or {}
        parameters = {}
        for parameter in item.get("parameters", []) + operation.get("parameters", []):
            parameter = self.resolved(parameter)
            parameters[parameter["in"], parameter["name"]] = parameter
        return operation, parameters

    def merged(self, schema):
        """One schema for what `allOf` composes."""
        schema = self.resolved(schema)
        if not isinstance(schema, dict):
            return {}
        result = {key: value for key, value in schema.items() if key != "allOf"}
        for branch in schema.get("allOf", []):
            for key, value in self.merged(branch).items():
                if key == "properties":
                    result[key] = {**value, **result.get(key, {})}
                elif key == "required":
                    result[key] = sorted({*value, *result.get(key, [])})
                else:
                    result.setdefault(key, value)
        return result

    def value(self, schema, whole, depth=0):
        """A value that fits the schema; with what is optional when `whole`."""
        schema = self.merged(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return next((value for value in schema["enum"] if value is not None), None)
        for key in ("oneOf", "anyOf"):
            branches = [b for b in schema.get(key, []) if self.merged(b).get("type") != "null"]
            if branches and "properties" not in schema:
                return self.value(branches[0], whole, depth)
            if branches:
                rest = {k: v for k, v in schema.items() if k != key}
                return self.value({"allOf": [branches[0], rest]}, whole, depth)
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((word for word in kind if word != "null"), "null")
        if kind is None:
            kind = "object" if "properties" in schema else "array" if "items" in schema else "string"
        return getattr(self, kind)(schema, whole, depth)

    def object(self, schema, whole, depth):
        required = schema.get("required", [])
        result = {}
        for name, inner in schema.get("properties", {}).items():
            merged = self.merged(inner)
            if merged.get("readOnly") or not (name in required or whole and depth < 2):
                continue
            if any(excluded <= {*result, *required, name} for excluded in exclusions(schema)):
                continue
            result[name] = self.value(inner, whole and depth < 1, depth + 1)
        for name in required:
            if name not in result and name not in schema.get("properties", {}):
                result[name] = "x"
        while len(result) < schema.get("minProperties", 0):
            more = schema.get("additionalProperties")
            result[f"key{len(result)}"] = self.value(more if isinstance(more, dict) else {}, False, depth + 1)
        return result

    def array(self, schema, whole, depth):
        count = max(schema.get("minItems", 1), 1)
        if depth > 12:
            return []
        return [self.value(schema.get("items", {}), whole, depth + 1) for _ in range(count)]

    def string(self, schema, whole, depth):
        example = schema.get("example", next(iter(schema.get("examples", [])), None))
        pattern = schema.get("pattern")
        form = FORMATS.get(schema.get("format"), "")
        is_alike = not form or re.sub(r"\w", "x", str(example)) == re.sub(r"\w", "x", form)
        if isinstance(example, str) and is_alike and (pattern is None or re.search(pattern, example)):
            return example
        least, most = schema.get("minLength", 0), schema.get("maxLength", 1 << 20)
        if pattern:
            for _ in range(200):
                text = rstr.xeger(pattern)
                if least <= len(text) <= most and text.isprintable() and text not in ("", ".", ".."):
                    return text
        text = FORMATS.get(schema.get("format"), "sample")
        return text.ljust(least, "x")[:most] if least <= most else text

    def integer(self, schema, whole, depth):
        low = schema.get("minimum", schema.get("exclusiveMinimum"))
        high = schema.get("maximum", schema.get("exclusiveMaximum"))
        step = schema.get("multipleOf", 1)
        low = low if isinstance(low, (int, float)) and not isinstance(low, bool) else None
        high = high if isinstance(high, (int, float)) and not isinstance(high, bool) else None
        value = 1 if low is None else math.ceil(low) + 1
        if high is not None and value > high:
            value = math.ceil(low) if low is not None else math.floor(high) - 1
        return int(math.ceil(value / step) * step)

    def number(self, schema, whole, depth):
        if schema.get("multipleOf"):
            return self.integer(schema, whole, depth)
        low, high = schema.get("minimum", 0), schema.get("maximum")
        return (low + high) / 2 if high is not None else low + 1.5

    def boolean(self, schema, whole, depth):
        return True

    def null(self, schema, whole, depth):
        return None
