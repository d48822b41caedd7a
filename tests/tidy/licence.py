"""The licence is there in full and named, and what others made stands beside its own licence."""

import hashlib
import os
import sys

import source_tree

GPL3_SHA256 = "3972dc9744f6499f0f9b2dbf76696f2ae7ad8af9b23dde66d6af86c9dfb36986"
LICENCE_NAMES = ("LICENSE", "LICENCE", "OFL", "COPYING")
OF_OTHERS = (".ttf", ".otf", ".woff2", ".pfb")


def faults(root):
    licence = os.path.join(root, "LICENSE")
    if not os.path.exists(licence):
        yield "LICENSE is missing"
    else:
        with open(licence, "rb") as file:
            if hashlib.sha256(file.read()).hexdigest() != GPL3_SHA256:
                yield "LICENSE is not the text of the GNU General Public License, version 3"
    readme = source_tree.read(root, "README.md") if os.path.exists(os.path.join(root, "README.md")) else ""
    if "GPL-3.0-or-later" not in readme:
        yield "README.md does not name the licence GPL-3.0-or-later"
    for path in source_tree.walk(root, "resources", endings=OF_OTHERS):
        beside = os.listdir(os.path.join(root, os.path.dirname(path)))
        if not any(name.upper().startswith(LICENCE_NAMES) for name in beside):
            yield f"{path}: no licence beside it"


if __name__ == "__main__":
    sys.exit(source_tree.report(list(faults(source_tree.root_argument()))))
