"""What must not stand in a text of this project: paths of one machine, and the program's name where it means credit in Dutch."""

import os
import re
import sys

import source_tree

# Written in pieces where a whole word would be found in this very file.
MACHINE = re.compile(r"(?<![\w.])/(?:tmp|work|root|home|Users)/\w")
WORKPLACE = re.compile(r"\bsub" + r"agents?\b|\.libr" + r"ary/|\bbrief\.m" + r"d\b", re.IGNORECASE)
# "tegoed" is Dutch for a credit, too: in a Dutch text it may only be the program's name, which has a capital, or stand in code.
DUTCH = ("docs/manual/nl/", "resources/letters/nl/")
AS_CREDIT = re.compile(r"(?<![\w/.:~$-])tegoed(?:en)?(?![\w/:-]|\.\w)")
CODE_SPAN = re.compile(r"`[^`]*`|^```.*?^```", re.MULTILINE | re.DOTALL)


def faults(root):
    for path in source_tree.walk(root):
        text = source_tree.read(root, path)
        if text is None:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            for pattern, what in ((MACHINE, "a path of one machine"), (WORKPLACE, "a word of the workplace")):
                match = pattern.search(line)
                if match:
                    yield f"{path}:{number}: {what}: {match.group(0)}"
        if path.startswith(DUTCH):
            for match in AS_CREDIT.finditer(CODE_SPAN.sub("", text)):
                yield f"{path}: uses {match.group(0)} for something else than the program"
        if path.endswith(".md"):
            yield from link_faults(root, path, text)
        elif path.endswith(source_tree.CODE):
            for document in re.findall(r"\bdocs/[\w/]+\.md\b", text):
                if not os.path.exists(os.path.join(root, document)):
                    yield f"{path}: points at {document}, which does not exist"


def link_faults(root, path, text):
    """A document that links to a file which isn't there sends its reader nowhere."""
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", CODE_SPAN.sub("", text)):
        if not re.match(r"[a-z]+:", target) and not os.path.exists(os.path.join(root, os.path.dirname(path), target)):
            yield f"{path}: links to {target}, which does not exist"


if __name__ == "__main__":
    sys.exit(source_tree.report(list(faults(source_tree.root_argument()))))
