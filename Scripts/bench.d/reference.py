"""The types of an SDK as one file with synthesised `Codable` and `Hashable`: what its compile is held against.

It is read from the Swift that was emitted, so that names, nesting, types and wire names are the same, and what a program
that uses the SDK can do with them: the types are public, their properties can be changed, and models have initialisers.
Operations become namespaces, and a union tries its branches in turn.
"""
import os
import re

TYPE = re.compile(r"public nonisolated (?:indirect )?(struct|enum) ([\w`]+)(?:: (.*))? \{")
ADDITION = re.compile(r"nonisolated extension ([\w.`]+) \{")
PROPERTY = re.compile(r"public (?:let|var) ([\w`]+): ([^{=]+?)(?: \{.*)?$")
BASE = re.compile(r"(?:\w+\.)*(\w+)\??$")
READING = re.compile(r"(?:self\.)?([\w`]+) = .*?fields\.\w+\((\"(?:[^\"\\]|\\.)*\")")
ENUMERATION_CASE = re.compile(r"public static var ([\w`]+): Self \{ Self\(rawValue: (.*)\) \}")
UNION_CASE = re.compile(r"case ([\w`]+)\((.*)\)$")
PRELUDE = """\
import Foundation
import {runtime}

public final class Boxed<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {{
    public let value: Value
    public init(from decoder: any Decoder) throws {{ value = try Value(from: decoder) }}
    public func encode(to encoder: any Encoder) throws {{ try value.encode(to: encoder) }}
    public static func == (left: Boxed, right: Boxed) -> Bool {{ left.value == right.value }}
    public func hash(into hasher: inout Hasher) {{ hasher.combine(value) }}
}}
"""


class Type:
    """One declaration while its lines are read."""

    def __init__(self, kind, name, indent):
        self.kind, self.name, self.indent = kind, name, indent
        self.properties, self.keys, self.cases, self.raw = [], {}, [], None

    def read(self, line):
        if self.kind == "model":
            if match := READING.match(line):
                self.keys.setdefault(match[1].strip("`").removeprefix("_"), match[2])
            elif match := PROPERTY.match(line):
                self.properties.append((match[1], match[2]))
        elif self.kind == "enumeration":
            if match := ENUMERATION_CASE.match(line):
                self.cases.append((match[1], match[2]))
            elif match := PROPERTY.match(line):
                self.raw = self.raw or match[2]
        elif self.kind == "union" and (match := UNION_CASE.match(line)):
            self.cases.append((match[1], match[2]))

    def head(self):
        name, conforms = self.name, "Codable, Hashable, Sendable"
        return {
            "model": f"public struct {name}: {conforms} {{", "union": f"public indirect enum {name}: {conforms} {{",
            "namespace": f"public enum {name} {{", "addition": f"extension {name} {{",
        }.get(self.kind) or self.enumeration_head(conforms)

    def enumeration_head(self, conforms):
        if self.cases and self.raw != "JSONValue":
            return f"public enum {self.name}: {self.raw}, {conforms} {{"
        return f"public struct {self.name}: {conforms} {{"

    def body(self, reached):
        if self.kind == "model":
            return self.model_body(reached)
        if self.kind == "union":
            return self.union_body()
        if self.kind != "enumeration":
            return []
        if self.cases and self.raw != "JSONValue":
            return [f"case {name} = {literal}" for name, literal in self.cases]
        return [f"public let rawValue: {self.raw}"]

    def model_body(self, reached):
        lines, keys, parameters, assignments = [], [], [], []
        for name, spelt in self.properties:
            plain = name.strip("`")
            if plain not in self.keys:
                continue
            if self.name in reached.get(base(spelt), ()):
                spelt = f"Boxed<{spelt.rstrip('?')}>" + ("?" if spelt.endswith("?") else "")
            lines.append(f"public var {name}: {spelt}")
            parameters.append(f"{name}: {spelt}" + (" = nil" if spelt.endswith("?") else ""))
            assignments.append(f"    self.{name} = {name}")
            keys.append(f"    case {name} = {self.keys[plain]}")
        lines += [f"public init({', '.join(parameters)}) {{"] + assignments + ["}"]
        return lines + (["enum CodingKeys: String, CodingKey {"] + keys + ["}"] if keys else [])

    def union_body(self):
        cases = [case for case in self.cases if case[1] != "JSONValue"]
        return (
            [f"case {name}({spelt})" for name, spelt in self.cases]
            + ["public init(from decoder: any Decoder) throws {"]
            + [f"    if let value = try? {spelt}(from: decoder) {{ self = .{name}(value); return }}"
               for name, spelt in cases]
            + [f"    self = .{self.cases[-1][0]}(try JSONValue(from: decoder))", "}",
               "public func encode(to encoder: any Encoder) throws {", "    switch self {"]
            + [f"    case .{name}(let value): try value.encode(to: encoder)" for name, _ in self.cases]
            + ["    }", "}"])


def base(spelt):
    """The name of the type that a property holds by itself, or None for a list or map."""
    match = BASE.match(spelt)
    return match and match[1]


def reached_types(texts):
    """For each type the names of those that its values hold, or that these hold: boxed must be what leads back."""
    held, stack = {}, []
    for line in (line for text in texts for line in text.splitlines()):
        stripped, indent = line.strip(), len(line) - len(line.lstrip())
        if match := TYPE.match(stripped):
            stack.append((match[2], indent))
        elif stack and stripped == "}" and indent == stack[-1][1]:
            stack.pop()
        elif stack and (match := PROPERTY.match(stripped)) and base(match[2]):
            held.setdefault(stack[-1][0], set()).add(base(match[2]))
    reached = {}
    for name in held:
        pending, seen = [name], set()
        while pending:
            new = held.get(pending.pop(), set()) - seen
            seen |= new
            pending += new
        reached[name] = seen
    return reached


def kind_of(keyword, conforms):
    if "OpenEnum" in conforms:
        return "enumeration"
    if "Codable" in conforms:
        return "model" if keyword == "struct" else "union"
    return "namespace"


def converted(text, reached):
    """The lines of one file, and how many types it declares."""
    lines, stack, count = [], [], 0
    for line in text.splitlines():
        stripped, indent = line.strip(), len(line) - len(line.lstrip())
        match, addition = TYPE.match(stripped), ADDITION.match(stripped)
        if match or addition:
            kind = "addition" if addition else kind_of(match[1], match[3] or "")
            stack.append((Type(kind, addition[1] if addition else match[2], indent), []))
            count += kind in ("model", "enumeration", "union")
        elif stripped.startswith("public typealias"):
            lines_of(stack, lines).append(stripped.removeprefix("public "))
        elif stack and stripped == "}" and indent == stack[-1][0].indent:
            done, nested = stack.pop()
            lines_of(stack, lines).extend([done.head()] + ["    " + l for l in done.body(reached) + nested] + ["}"])
        elif stack:
            stack[-1][0].read(stripped)
    return lines, count


def lines_of(stack, lines):
    return stack[-1][1] if stack else lines


def reference(sources, runtime):
    """The text of the file, and how many types it declares."""
    text, count, sources_read = [PRELUDE.format(runtime=runtime)], 0, []
    for folder, folders, names in os.walk(sources):
        folders.sort()
        for name in sorted(names):
            if folder == sources or not name.endswith(".swift"):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                sources_read.append(file.read())
    reached = reached_types(sources_read)
    for source in sources_read:
        lines, types = converted(source, reached)
        text += lines
        count += types
    return "\n".join(text) + "\n", count
