"""Every source is laid out as .clang-format says, by version 19 or newer: older ones stop at keys they don't know."""

import re
import shutil
import subprocess
import sys

import source_tree

OLDEST = 19


def formatter():
    """The program to use, or None."""
    for name in [f"clang-format-{version}" for version in range(OLDEST, OLDEST + 12)] + ["clang-format"]:
        path = shutil.which(name)
        if path:
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            version = re.search(r"version (\d+)", said)
            if version and int(version.group(1)) >= OLDEST:
                return path
    return None


def faults(root):
    program = formatter()
    if not program:
        return [f"no clang-format of version {OLDEST} or newer: tools/test installs it"]
    paths = list(source_tree.walk(root, "src", "ui", "tests", endings=source_tree.CODE))
    if not paths:
        return []
    done = subprocess.run([program, "--dry-run", "--Werror", "--style=file", *paths], cwd=root, capture_output=True, text=True)
    if done.returncode == 0:
        return []
    places = {}
    for path, line in re.findall(r"^([^\s:]+):(\d+):\d+: error:", done.stderr, re.MULTILINE):
        places.setdefault(path, set()).add(int(line))
    found = [f"{path}:{min(lines)}: clang-format would change {len(lines)} lines" for path, lines in places.items()]
    return found or [done.stderr.strip()]


if __name__ == "__main__":
    sys.exit(source_tree.report(faults(source_tree.root_argument())))
