"""Rules of style that a machine can see: names, unfinished work, length of files, namespaces, a test beside each source."""

import os
import re
import sys

import source_tree

MAX_LINES = 540
BANNED = ("util", "utils", "helper", "helpers", "common", "manager", "misc")
BANNED_TYPE = re.compile(r"\b(?:class|struct|namespace|enum(?:\s+class)?|concept)\s+(\w*?(?:Utils?|Helpers?|Common|Manager)(?![a-z])\w*|utils?|helpers?|common|misc)\b")
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME")) + r")\b")
NAMESPACE = re.compile(r"^\s*(?:inline\s+)?namespace\s+([\w:]+)\s*\{", re.MULTILINE)
FORWARD = re.compile(r"(?:\s*(?:class|struct|enum\s+class|template\s*<[^>]*>\s*(?:class|struct))\s+\w+(?:\s*:\s*[\w:]+)?\s*;)+\s*\}")
UNTESTED = "tests/tidy/untested.txt"
# Namespaces of others that a source may specialise or extend.
FOREIGN = ("std", "fmt", "Catch", "nlohmann", "tl")


def name_faults(path):
    for part in path.split(os.sep):
        for word in re.split(r"[_\-.]", part):
            if word.lower() in BANNED and not path.endswith(".txt"):
                yield f"{path}: the name says nothing ({word}): name what it does"
                return


def namespace_faults(path, text):
    parts = path.split(os.sep)
    if os.path.basename(path) == "main.cpp" or len(parts) < 2:
        return
    folder = "ui" if parts[0] == "ui" else parts[1]
    if parts[0] == "src" and len(parts) == 2:
        return
    wanted = f"tegoed::{folder}"
    code = source_tree.without_comments(text)
    found = False
    for match in NAMESPACE.finditer(code):
        name = match.group(1)
        if name == wanted or name.startswith(wanted + "::"):
            found = True
        elif name.startswith("tegoed") and not FORWARD.match(code, match.end()) and parts[0] != "tests":
            yield f"{path}: opens the namespace {name} for more than a forward declaration; its folder's is {wanted}"
    if not found and parts[0] != "tests" and re.search(r"[{;]", re.sub(r"#.*", "", code)):
        yield f"{path}: no namespace {wanted}"


def code_faults(path, text):
    lines = text.split("\n")
    if len(lines) - 1 > MAX_LINES:
        yield f"{path}: {len(lines) - 1} lines; more than {MAX_LINES} want a second file"
    if path.endswith(".h") and lines[0] != "#pragma once":
        yield f"{path}: does not start with #pragma once"
    for match in BANNED_TYPE.finditer(source_tree.without_comments(text)):
        yield f"{path}: the name says nothing ({match.group(1)}): name what it does"


def untested(root):
    """The sources that may lack a test of their own, each with its reason."""
    found = {}
    text = source_tree.read(root, UNTESTED) if os.path.exists(os.path.join(root, UNTESTED)) else ""
    for line in text.splitlines():
        path, _, reason = line.partition(" # ")
        if path.strip() and not path.startswith("#"):
            found[path.strip()] = reason.strip()
    return found


def twin_faults(root):
    excused = untested(root)
    for path in source_tree.walk(root, "src", endings=".cpp"):
        parts = path.split(os.sep)
        if parts[-1] == "main.cpp":
            continue
        test = os.path.join("tests", *parts[1:])[:-len(".cpp")] + "_test.cpp"
        if os.path.exists(os.path.join(root, test)):
            if path in excused:
                yield f"{UNTESTED}: {path} has a test now: take its line out"
        elif path not in excused:
            yield f"{path}: has neither {test} nor a line with the reason in {UNTESTED}"
    for path, reason in excused.items():
        if not os.path.exists(os.path.join(root, path)):
            yield f"{UNTESTED}: {path} does not exist"
        if not reason:
            yield f"{UNTESTED}: {path} has no reason"
        for named in re.findall(r"tests/[\w/]+\.cpp", reason):
            if not os.path.exists(os.path.join(root, named)):
                yield f"{UNTESTED}: {path} names {named}, which does not exist"


def faults(root):
    for path in source_tree.walk(root, "src", "ui", "tests", "tools", "docs", "resources"):
        yield from name_faults(path)
        text = source_tree.read(root, path)
        if text is None:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if UNFINISHED.search(line):
                yield f"{path}:{number}: unfinished work: {line.strip()}"
        if path.endswith(source_tree.CODE):
            yield from code_faults(path, text)
            yield from namespace_faults(path, text)
    yield from twin_faults(root)


if __name__ == "__main__":
    sys.exit(source_tree.report(list(faults(source_tree.root_argument()))))
