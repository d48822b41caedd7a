"""The files of a checkout, as the checks of this folder see them."""

import os
import sys

CODE = (".h", ".cpp")
# What holds what was made, not what was written; `.git` is a file where a checkout shares its history with another one.
MADE = {"build", ".git", ".cache", "__pycache__"}


def walk(root, *folders, endings=None):
    """Paths below the named folders (or the whole checkout), relative to `root`, in order."""
    for folder in folders or ("",):
        for here, inner, names in os.walk(os.path.join(root, folder)):
            inner[:] = sorted(name for name in inner if name not in MADE)
            for name in sorted(set(names) - MADE):
                if endings is None or name.endswith(endings):
                    yield os.path.relpath(os.path.join(here, name), root)


def read(root, path):
    """The text of a file; None if it isn't text."""
    with open(os.path.join(root, path), "rb") as file:
        data = file.read()
    try:
        return None if b"\0" in data else data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def without_comments(text):
    """C++ with its comments and string literals blanked, line numbers kept."""
    out = []
    position = 0
    while position < len(text):
        two = text[position:position + 2]
        if two == "//":
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
        elif two == "/*":
            end = text.find("*/", position + 2)
            end = len(text) if end < 0 else end + 2
        elif text[position] == '"' and text[position - 1:position] == "R" and "(" in text[position:position + 18]:
            mark = text[position + 1:text.index("(", position)]
            end = text.find(f"){mark}\"", position)
            end = len(text) if end < 0 else end + len(mark) + 2
        elif text[position] == '"':
            end = position + 1
            while end < len(text) and text[end] not in '"\n':
                end += 2 if text[end] == "\\" else 1
            end += 1
        elif text[position] == "'" and not (position and text[position - 1].isalnum()):
            end = position + 1
            while end < len(text) and text[end] not in "'\n":
                end += 2 if text[end] == "\\" else 1
            end += 1
        else:
            out.append(text[position])
            position += 1
            continue
        out.append("\n" * text.count("\n", position, end) or " ")
        position = end
    return "".join(out)


def report(faults):
    """Prints the faults and gives the exit code of a check."""
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults" if len(faults) != 1 else "1 fault")
    return 1 if faults else 0


def root_argument():
    if len(sys.argv) < 2:
        sys.exit(f"usage: {os.path.basename(sys.argv[0])} CHECKOUT")
    return sys.argv[1]
