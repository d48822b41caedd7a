#!/usr/bin/env python3
"""Kills tegoedctl at chosen steps and lets its writes fail, and looks at what is left.

usage: crash_test.py TEGOEDCTL SHIM [--kills N] [--seed N] [--faults every|none] [--keep DIR]

Kills: N times with SIGKILL in an import, a dunning run or an undo; a quarter of them at a statement inside the transaction, the others at a
file call (write, sync, rename …). Faults: the disk is full from the tenth, twentieth … file call on, and each tenth call fails once.
After each: the ledger opens, `check` is clean, the work is there whole or not at all, and the same command run again ends as it would have
ended undisturbed: no letter is lost and none is there twice. Prints where each kill fell. Exit status 1 if something was wrong.
"""
import argparse
import collections
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

TODAY = "2026-03-04"


class World:
    """A ledger in a folder of its own, and the commands that are disturbed."""

    def __init__(self, args, folder):
        self.ctl, self.folder = args.program, folder
        # LD_PRELOAD is a list with blanks between: the library may not stand in a folder with one in its name.
        self.shim = shutil.copy(args.shim, folder)
        self.base = os.path.join(folder, "base")
        os.makedirs(self.base)
        self.make()

    def call(self, where, *command, env=None):
        full = [self.ctl, "--ledger", os.path.join(where, "book.tegoed"), "--today", TODAY, "--format", "json", *command]
        environment = dict(os.environ, ASAN_OPTIONS="verify_asan_link_order=0:detect_leaks=0", XDG_STATE_HOME=os.path.join(self.folder, "state"), **(env or {}))
        return subprocess.run(full, capture_output=True, text=True, env=environment, timeout=600)

    def must(self, where, *command):
        done = self.call(where, *command)
        if done.returncode:
            sys.exit(f"{' '.join(command)}: exit {done.returncode}: {done.stderr.strip()[:300]}")
        return done.stdout

    def make(self):
        """300 items that are overdue in all stages, of 60 customers, and a list of 400 more to import."""
        rng = random.Random(7)
        subprocess.run([self.ctl, "--today", TODAY, "new", os.path.join(self.base, "book.tegoed"), "--settles", "bank"], check=True, capture_output=True)
        self.must(self.base, "company", "set", "name=Voorbeeld Handel B.V.", "iban=NL91ABNA0417164300", "email=administratie@example.org")
        with open(os.path.join(self.folder, "customers.csv"), "w", encoding="utf-8") as file:
            file.write("number,name,kind,street,postcode,city,email\n")
            for c in range(60):
                file.write(f"{1000 + c},Klant {c} B.V.,business,Straat {c},1011 AB,Amsterdam,{'k%d@example.org' % c if c % 2 else ''}\n")
        self.must(self.base, "import", "customers", os.path.join(self.folder, "customers.csv"))
        for name, count, letter in (("items.csv", 300, "F"), ("more.csv", 400, "G")):
            with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
                file.write("customer,number,issued,due,amount,reference,settled\n")
                for i in range(count):
                    due = f"2026-02-{rng.randint(1, 28):02d}"
                    settled = f"2026-03-{rng.randint(1, 4):02d}" if letter == "G" and i % 9 == 0 else ""
                    file.write(f"{1000 + rng.randrange(60)},{letter}{i:05d},2026-01-10,{due},{rng.randint(600, 90000) / 100:.2f},order {i},{settled}\n")
        self.must(self.base, "import", "items", os.path.join(self.folder, "items.csv"), "--opening", "new")

    def copy(self, name):
        where = os.path.join(self.folder, name)
        shutil.copytree(self.base, where)
        return where

    def command(self, kind, where):
        return {
            "import": ["import", "items", os.path.join(self.folder, "more.csv"), "--opening", "new"],
            "run": ["dunning", "run", "--out", os.path.join(where, "letters"), "--approve", "all"],
            "undo": ["undo"],
        }[kind]

    def prepare(self, kind, where):
        """What stands before the disturbed command: an undo takes an import back."""
        if kind == "undo":
            self.must(where, *self.command("import", where))

    def state(self, where):
        info = json.loads(self.must(where, "info"))
        plan = json.loads(self.must(where, "dunning", "plan"))
        return {**{k: info[k] for k in ("customers", "documents", "open_items", "balance")}, "proposals": len(plan["proposals"])}

    def letters(self, where):
        folder = os.path.join(where, "letters")
        return sorted(os.listdir(folder)) if os.path.isdir(folder) else []


def disturb(world, kind, env_of, number):
    """Runs the command with a fault; gives the exit code, what the shim noted, and what is wrong afterwards."""
    where = world.copy(f"case-{number}")
    try:
        world.prepare(kind, where)
        before = world.state(where)
        log = os.path.join(where, "shim.log")
        done = world.call(where, *world.command(kind, where), env={"LD_PRELOAD": world.shim, "TEGOED_FAULT_FOLDER": where, "TEGOED_FAULT_LOG": log, **env_of})
        noted = open(log, encoding="utf-8", errors="replace").read().strip().splitlines() if os.path.exists(log) else []
        wrong = []
        if done.returncode not in (-9, 0, 3, 4, 5):
            wrong.append(f"exit {done.returncode}: {done.stderr.strip()[:200]}")
        check = world.call(where, "check")
        if check.returncode:
            wrong.append(f"check: exit {check.returncode}: {check.stdout.strip()[:300]}{check.stderr.strip()[:200]}")
            return done.returncode, noted, wrong
        after = world.state(where)
        whole = world.expected[kind]
        if after not in (before, whole["state"]) :
            wrong.append(f"neither before nor after: {after}")
        happened = after == whole["state"] and before != whole["state"]
        if kind == "run" or not happened:
            again = world.call(where, *world.command(kind, where))
            if again.returncode:
                wrong.append(f"the second time: exit {again.returncode}: {again.stderr.strip()[:200]}")
        if world.state(where) != whole["state"]:
            wrong.append(f"the second time ended as {world.state(where)}, undisturbed as {whole['state']}")
        if kind == "run":
            wrong += wrong_letters(world, where, whole["letters"])
        if world.call(where, "check").returncode:
            wrong.append("check after the second time")
        return done.returncode, noted, wrong
    finally:
        if not world.keep:
            shutil.rmtree(where, ignore_errors=True)


def wrong_letters(world, where, expected):
    """Every customer's letters are there once and whole, whatever number they got."""
    wrong = []
    names = world.letters(where)
    per_customer = lambda files: collections.Counter((f.split("_")[0], f.rsplit(".", 1)[-1]) for f in files)
    if per_customer(names) != per_customer(expected):
        wrong.append(f"letters: {dict(per_customer(names) - per_customer(expected))} too many, {dict(per_customer(expected) - per_customer(names))} missing")
    for name in names:
        data = open(os.path.join(where, "letters", name), "rb").read()
        if name.endswith(".pdf") and not (data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")):
            wrong.append(f"{name} is not whole")
    return wrong


def measure(world):
    """Each command undisturbed: its file calls and statements, and how it ends."""
    world.expected = {}
    for kind in ("import", "run", "undo"):
        where = world.copy(f"whole-{kind}")
        world.prepare(kind, where)
        log = os.path.join(where, "shim.log")
        done = world.call(where, *world.command(kind, where), env={"LD_PRELOAD": world.shim, "TEGOED_FAULT_FOLDER": where, "TEGOED_FAULT_KIND": "count", "TEGOED_FAULT_LOG": log})
        if done.returncode:
            sys.exit(f"{kind}: exit {done.returncode}: {done.stderr}")
        calls, _, statements, _ = open(log, encoding="utf-8").read().split()
        world.expected[kind] = {"calls": int(calls), "statements": int(statements), "state": world.state(where), "letters": world.letters(where)}
        print(f"{kind}: {calls} file calls, {statements} statements inside transactions, {len(world.expected[kind]['letters'])} files")
        shutil.rmtree(where)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("shim")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", choices=["every", "some", "none"], default="every")
    parser.add_argument("--keep")
    args = parser.parse_args()
    args.program, args.shim = os.path.abspath(args.program), os.path.abspath(args.shim)
    rng = random.Random(args.seed)
    passed = failed = 0
    fell = collections.Counter()
    with tempfile.TemporaryDirectory() as temp:
        world = World(args, args.keep or temp)
        world.keep = bool(args.keep)
        measure(world)
        cases = []
        for number in range(args.kills):
            kind = ("import", "run", "undo", "run")[number % 4]
            expected = world.expected[kind]
            if number % 4 == 0 or number % 16 == 1:
                cases.append((kind, {"TEGOED_FAULT_KIND": "kill-step", "TEGOED_FAULT_AT": str(rng.randint(1, max(1, expected["statements"])))}))
            else:
                cases.append((kind, {"TEGOED_FAULT_KIND": "kill-call", "TEGOED_FAULT_AT": str(rng.randint(1, max(1, expected["calls"])))}))
        if args.faults != "none":
            for kind, expected in world.expected.items():
                step = 10 if args.faults == "every" else max(10, expected["calls"] // 6)
                for at in range(10, expected["calls"] + 1, step):
                    cases.append((kind, {"TEGOED_FAULT_KIND": "fail-from", "TEGOED_FAULT_AT": str(at), "TEGOED_FAULT_ERROR": "28"}))
                    cases.append((kind, {"TEGOED_FAULT_KIND": "fail-once", "TEGOED_FAULT_AT": str(at), "TEGOED_FAULT_ERROR": "5"}))
        for number, (kind, env) in enumerate(cases):
            code, noted, wrong = disturb(world, kind, env, number)
            where = noted[0] if noted else "not reached"
            phase = "inside the transaction" if "inside the transaction" in where else where.rsplit(", ", 1)[-1]
            fell[(env["TEGOED_FAULT_KIND"], kind, phase)] += 1
            print(f"{number + 1:4} {kind:6} {env['TEGOED_FAULT_KIND']:9} {env['TEGOED_FAULT_AT']:>5}  exit {code:3}  {where}")
            for what in wrong:
                print(f"     WRONG: {what}")
            passed, failed = (passed, failed + 1) if wrong else (passed + 1, failed)
    for (fault, kind, phase), count in sorted(fell.items()):
        print(f"{fault:9} {kind:6} {phase:28} {count}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
