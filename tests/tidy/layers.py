"""The layer rule: an include may skip layers downward, never go up, never sideways, and only where CMake links the folder.

The table below is the rule itself; src/CMakeLists.txt has to agree with it, and so has the drawing of docs/architecture.md.
"""

import os
import re
import sys

import source_tree

LAYERS = [
    ("base",),
    ("ledger",),
    ("dunning", "contact", "disputes", "segmentation", "matching"),
    ("worklist",),
    ("persistence", "reporting", "exchange", "letters"),
    ("app",),
    ("render",),
    ("cli", "ui"),
]
RANK = {folder: rank for rank, layer in enumerate(LAYERS) for folder in layer}

# What stands in a few folders alone: (name in a message, pattern of the include, folders).
OWNED = [
    ("Qt", re.compile(r"Q[A-Z]\w*|Qt\w*/.*|q(?!rencode)[a-z]+\.h|private/q\w+\.h"), {"render", "ui"}),
    ("SQLite", re.compile(r"sqlite3.*|SQLiteCpp/.*"), {"persistence"}),
    ("the option parser", re.compile(r"CLI/.*"), {"cli"}),
    ("the log's library", re.compile(r"spdlog/.*"), {"base"}),
    ("the hash's library", re.compile(r"openssl/.*"), {"base"}),
    ("the QR library", re.compile(r"qrencode\.h"), {"letters"}),
    ("the workbook library", re.compile(r"xlsxwriter\.h"), {"exchange"}),
    ("the template library", re.compile(r"kainjow/.*"), {"letters"}),
]

# Rules are functions over values: what their folders must not read, and how that would look in code.
PURE = ("ledger", "dunning", "contact", "disputes", "segmentation", "matching", "worklist")
IMPURE = [
    ("a clock", re.compile(r"\b(system_clock|steady_clock|localtime\w*|gmtime\w*|std::time)\b")),
    ("a random source", re.compile(r"\b(random_device|mt19937\w*|std::rand)\b|<random>")),
    ("a file", re.compile(r"<(fstream|filesystem|cstdio)>|\b(fopen|std::filesystem)\b")),
    ("the environment", re.compile(r"\bgetenv\b|<locale>|\bstd::locale\b")),
]

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">]', re.MULTILINE)
LIBRARY = re.compile(r"tegoed_library\(\s*(\w+)\s+LINKS([^)]*)\)")
MORE_LINKS = re.compile(r"target_link_libraries\(\s*tegoed_(\w+)([^)]*)\)")


def folder_of(path):
    parts = path.split(os.sep)
    if parts[0] == "ui":
        return "ui"
    return parts[1] if parts[0] == "src" and len(parts) > 2 else None


def links(root):
    """What CMake links: folder -> folders, and folder -> other libraries."""
    ours, others = {}, {}
    for path in ("src/CMakeLists.txt", "ui/CMakeLists.txt"):
        if not os.path.exists(os.path.join(root, path)):
            continue
        text = re.sub(r"#.*", "", source_tree.read(root, path))
        for folder, words in LIBRARY.findall(text) + MORE_LINKS.findall(text):
            for word in words.split():
                if word.startswith("tegoed_") and word != "tegoed_flags":
                    ours.setdefault(folder, set()).add(word[len("tegoed_"):])
                elif "::" in word or word == "SQLiteCpp":
                    others.setdefault(folder, set()).add(word)
            ours.setdefault(folder, set())
    return ours, others


def reachable(ours, folder):
    found, todo = set(), [folder]
    while todo:
        for below in ours.get(todo.pop(), ()):
            if below not in found:
                found.add(below)
                todo.append(below)
    return found


def allowed(above, below):
    return above == below or RANK[below] < RANK[above]


def link_faults(root, ours, others):
    for above, belows in sorted(ours.items()):
        if above not in RANK:
            yield f"src/CMakeLists.txt: the folder {above} is missing in the table of tests/tidy/layers.py"
            continue
        for below in sorted(belows - {above}):
            if below not in RANK or not allowed(above, below):
                yield f"src/CMakeLists.txt: {above} must not link {below}"
        for library in sorted(others.get(above, ())):
            if library.startswith("Qt") and above not in ("render", "ui"):
                yield f"src/CMakeLists.txt: {above} must not link {library}"


def include_faults(root, ours):
    for path in source_tree.walk(root, "src", "ui", endings=source_tree.CODE):
        folder = folder_of(path)
        if folder not in RANK:
            yield f"{path}: stands in no layer"
            continue
        text = source_tree.read(root, path)
        usable = reachable(ours, folder) | {folder}
        for mark, name in INCLUDE.findall(text):
            first = name.split("/")[0]
            if mark == '"' and first in RANK and os.path.isdir(os.path.join(root, "src", first)):
                if not allowed(folder, first):
                    yield f'{path}: includes "{name}", and {folder} must not use {first}'
                elif folder in ours and first not in usable:
                    yield f'{path}: includes "{name}", and CMake does not link {first} to {folder}'
            for what, pattern, owners in OWNED:
                if mark == "<" and pattern.fullmatch(name) and folder not in owners:
                    yield f"{path}: includes <{name}>; {what} is used in {' and '.join(sorted(owners))} alone"
        if folder in PURE:
            code = source_tree.without_comments(text)
            for what, pattern in IMPURE:
                if pattern.search(code):
                    yield f"{path}: reads {what}; {folder} is given what it needs as values"


def faults(root):
    ours, others = links(root)
    for path in source_tree.walk(root, "src", endings=source_tree.CODE):
        folder = folder_of(path)
        if folder in RANK and folder not in ours:
            yield f"src/{folder}: has sources and no tegoed_library in src/CMakeLists.txt"
            ours[folder] = set()
    yield from link_faults(root, ours, others)
    yield from include_faults(root, ours)


if __name__ == "__main__":
    sys.exit(source_tree.report(list(faults(source_tree.root_argument()))))
