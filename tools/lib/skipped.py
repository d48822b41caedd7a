"""Fails on a test that did not run and isn't excused: skipped.py RESULTS.xml SKIPS.txt

SKIPS.txt has one test a line, `name # reason`; a name may have * for any text.
"""

import fnmatch
import sys
import xml.etree.ElementTree as ElementTree


def excuses(path):
    """The names and reasons of the file; a line without a reason excuses nothing."""
    found = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, _, reason = line.partition(" # ")
            if name.strip() and not name.startswith("#"):
                if not reason.strip():
                    sys.exit(f"{path}: no reason is given for {name.strip()}")
                found.append((name.strip(), reason.strip()))
    return found


def not_run(path):
    """Names of the tests that ctest listed and did not run, or that skipped themselves."""
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        if case.get("status") in ("notrun", "disabled") or case.find("skipped") is not None:
            yield case.get("name")


def main(results, skips):
    allowed = excuses(skips)
    unexcused = [name for name in not_run(results) if not any(fnmatch.fnmatchcase(name, pattern) for pattern, _ in allowed)]
    for name in unexcused:
        print(f"Skipped without a reason in tests/skips.txt: {name}")
    return 1 if unexcused else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
