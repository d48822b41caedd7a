"""Everything the build read belongs to a package of tools/packages.txt, or to one that these pull in.

A machine of a developer has more installed than a bare one, so a forgotten package shows nowhere else until a stranger tries. Headers
come from ninja's own record of what each compilation read, libraries and programs from its commands.
"""

import glob
import os
import re
import subprocess
import sys

import source_tree

# Headers of the compiler and of the C library, which g++ brings.
OF_THE_COMPILER = re.compile(r"libstdc\+\+-.*|libgcc-.*|libc6-dev|linux-libc-dev|gcc.*|g\+\+.*")
SYSTEM_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<([^>]+)>", re.MULTILINE)


def listed(root):
    """The entries of the list, each a list of names of which one is taken."""
    entries = []
    for line in source_tree.read(root, "tools/packages.txt").splitlines():
        line = line.split("#")[0].strip()
        if line and not line.startswith("["):
            entries.append([name.strip() for name in line.split("|")])
    return entries


class Installed:
    """What dpkg knows of this machine."""

    def __init__(self):
        self.depends, self.providers, self.essential = {}, {}, set()
        form = r"${db:Status-Status}\t${Package}\t${Essential}\t${Pre-Depends}, ${Depends}\t${Provides}\n"
        for line in subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=True).stdout.splitlines():
            status, name, essential, depends, provides = line.split("\t")
            if status != "installed":
                continue
            self.depends[name] = depends
            if essential == "yes":
                self.essential.add(name)
            for provided in filter(str.strip, provides.split(",")):
                self.providers.setdefault(provided.split("(")[0].strip(), []).append(name)

    def chosen(self, alternatives):
        """The first of "a (>= 1) | b:any" that is there."""
        for alternative in alternatives.split("|"):
            name = alternative.split("(")[0].split(":")[0].strip()
            if name in self.depends:
                return [name]
            if name in self.providers:
                return self.providers[name]
        return []

    def closure(self, names):
        found, todo = set(), [name for name in names if name in self.depends]
        while todo:
            name = todo.pop()
            if name in found:
                continue
            found.add(name)
            for alternatives in self.depends[name].split(","):
                todo += self.chosen(alternatives)
        return found

    def owners(self, paths):
        """Path -> names of the packages that own it. Debian's records may have it with or without a leading /usr."""
        asked = {}
        for path in paths:
            variants = [path, os.path.realpath(path)]
            variants += [variant[len("/usr"):] for variant in variants if variant.startswith("/usr/")]
            variants += ["/usr" + variant for variant in variants if variant.startswith(("/lib", "/bin"))]
            # The path as it stands comes first: a library's link is in the -dev package, and what it points to isn't.
            for variant in variants:
                asked.setdefault(variant, []).append((variants.index(variant), path))
        best = {}
        names = sorted(asked)
        for start in range(0, len(names), 500):
            said = subprocess.run(["dpkg", "-S", *names[start:start + 500]], capture_output=True, text=True).stdout
            for line in said.splitlines():
                packages, _, path = line.rpartition(": ")
                if path not in asked or packages.startswith("diversion"):
                    continue
                for rank, wanted in asked[path]:
                    if wanted not in best or rank < best[wanted][0]:
                        best[wanted] = (rank, {package.split(":")[0].strip() for package in packages.split(",")})
        return {path: packages for path, (_, packages) in best.items()}


def headers(build):
    """Files outside of checkout and build folder that a compilation read."""
    said = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    return {os.path.normpath(line.strip()) for line in said.splitlines() if line.startswith("    /")}


def libraries_and_programs(build):
    found = set()
    with open(os.path.join(build, "build.ninja"), encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if line.startswith("  LINK_LIBRARIES = "):
                for word in words[2:]:
                    if re.fullmatch(r"/\S+\.(so[.\d]*|a)", word):
                        found.add(os.path.normpath(word))
                    elif word.startswith("-l"):
                        found.update(glob.glob(f"/usr/lib/*/lib{word[2:]}.so")[:1])
    with open(os.path.join(build, "build.ninja"), encoding="utf-8") as file:
        commands = [line for line in file if line.startswith("  COMMAND = ")]
    rules = os.path.join(build, "CMakeFiles", "rules.ninja")
    if os.path.exists(rules):
        with open(rules, encoding="utf-8") as file:
            commands += [line for line in file if line.startswith("  command = ")]
    for line in commands:
        found.update(path for path in re.findall(r"(?<![\w.=-])/(?:usr/)?(?:bin|lib\w*|libexec)/[\w./+-]+", line) if os.path.isfile(path))
    return found


def included_by_us(root):
    names = set()
    for path in source_tree.walk(root, "src", "ui", "tests", endings=source_tree.CODE):
        names.update(SYSTEM_INCLUDE.findall(source_tree.read(root, path)))
    return names


def compare(entries, installed, owners, used, direct):
    """The faults: `used` paths without a listed owner, and `direct` include names whose package is only pulled in by another."""
    named = {name for entry in entries for name in entry}
    for entry in entries:
        if not any(name in installed.depends for name in entry):
            yield f"tools/packages.txt: {' | '.join(entry)} is not installed: start tools/test"
    pulled = installed.closure(named | installed.essential)
    forgotten, unowned = {}, []
    for path in sorted(used):
        if path not in owners:
            unowned.append(path)
        elif not owners[path] & pulled:
            forgotten.setdefault(min(owners[path]), path)
    for path in unowned:
        yield f"{path}: the build uses it, and no package owns it"
    for package, path in sorted(forgotten.items()):
        yield f"tools/packages.txt: {package} is missing; the build uses its {path}"
    indirect = {}
    for path in used & owners.keys():
        for package in owners[path] - named:
            if not OF_THE_COMPILER.fullmatch(package):
                for name in direct:
                    if path.endswith("/" + name):
                        indirect.setdefault(package, name)
    for package, name in sorted(indirect.items()):
        if package not in forgotten:
            yield f"tools/packages.txt: {package} must be named: a source includes <{name}>, and it comes by way of another package only"


def faults(root, build):
    used = headers(build) | libraries_and_programs(build)
    inside = (os.path.abspath(root) + os.sep, os.path.abspath(build) + os.sep)
    used = {path for path in used if not path.startswith(inside)}
    if not used:
        return ["the build folder has no record of what was compiled"]
    installed = Installed()
    return list(compare(listed(root), installed, installed.owners(used), used, included_by_us(root)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: packages.py CHECKOUT BUILD")
    sys.exit(source_tree.report(faults(sys.argv[1], sys.argv[2])))
