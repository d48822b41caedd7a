"""tools/run and tools/test on a made-up machine: dpkg-query, apt-cache and apt-get are small scripts that say what the test tells them."""

import os
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

CHECKOUT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIST = """# A comment
[run]
font          # why
new | old     # renamed
[build]
compiler
[test]
probe
"""


class Machine(unittest.TestCase):
    """A checkout in a folder whose name has a space, on a machine with its own packages."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = os.path.join(folder.name, "a checkout")
        self.bin = os.path.join(folder.name, "bin")
        os.makedirs(os.path.join(self.root, "build"))
        os.makedirs(self.bin)
        shutil.copytree(os.path.join(CHECKOUT, "tools"), os.path.join(self.root, "tools"))
        self.write(os.path.join(self.root, "tools", "packages.txt"), LIST)
        self.installed = os.path.join(folder.name, "installed")
        self.offered = os.path.join(folder.name, "offered")
        self.done = os.path.join(folder.name, "done")
        self.write(self.done, "")
        self.program("dpkg-query", f'shift 3; for name; do grep -qx "$name" "{self.installed}" && echo "$name installed"; done; exit 0')
        self.program("apt-cache", f'shift; for name; do grep -qx "$name" "{self.offered}" && printf "%s:\\n  Candidate: 1\\n" "$name"; done; exit 0')
        # An update makes the package "late" known.
        self.program("apt-get", f'echo "$*" >>"{self.done}"; case " $* " in *" update "*) echo late >>"{self.offered}";; esac')

    def write(self, path, text):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def program(self, name, body):
        path = os.path.join(self.bin, name)
        self.write(path, "#!/bin/bash\n" + body + "\n")
        os.chmod(path, stat.S_IRWXU)

    def machine(self, installed, offered):
        self.write(self.installed, "\n".join(installed) + "\n")
        self.write(self.offered, "\n".join(offered) + "\n")

    def shell(self, line):
        script = f'set -euo pipefail; root="{self.root}"; source "$root/tools/lib/packages.sh"; {line}'
        environment = dict(os.environ, PATH=f"{self.bin}:/usr/bin:/bin")
        return subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environment)

    def test_what_is_missing(self):
        rows = [
            # installed, offered, missing
            (["font", "old", "compiler"], ["font", "old", "compiler"], ""),
            (["font", "new", "compiler"], ["font", "new", "compiler"], ""),
            (["font", "compiler"], ["font", "old", "compiler"], "old"),
            (["font", "compiler"], ["font", "old", "new", "compiler"], "new"),
            (["font", "old", "compiler"], ["font", "old", "new", "compiler"], "new"),
            (["old"], ["font", "old", "compiler"], "font compiler"),
            (["font", "old"], [], "?compiler"),
            (["font", "compiler"], [], "?old"),
        ]
        for installed, offered, missing in rows:
            with self.subTest(installed=installed, offered=offered):
                self.machine(installed, offered)
                said = self.shell("packages_missing run build")
                self.assertEqual(said.stdout.split(), missing.split(), said.stderr)

    def test_the_second_time_nothing_is_asked(self):
        self.machine(["font", "old", "compiler"], ["font", "old", "compiler"])
        self.assertEqual(self.shell("packages_install run build").returncode, 0)
        self.program("dpkg-query", "exit 9")
        self.program("apt-cache", "exit 9")
        said = self.shell("packages_install run build")
        self.assertEqual((said.returncode, said.stdout, said.stderr), (0, "", ""))

    @unittest.skipIf(os.geteuid() != 0, "only root installs without sudo")
    def test_missing_packages_are_installed_by_name(self):
        self.machine(["font", "old"], ["font", "old", "compiler"])
        said = self.shell("packages_install run build")
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertIn("Packages to install: compiler", said.stdout)
        with open(self.done, encoding="utf-8") as file:
            calls = file.read().splitlines()
        self.assertEqual(len(calls), 1)
        self.assertTrue(calls[0].endswith("install --no-install-recommends compiler"), calls)

    @unittest.skipIf(os.geteuid() != 0, "only root installs without sudo")
    def test_an_unknown_package_asks_for_new_lists_first(self):
        self.write(os.path.join(self.root, "tools", "packages.txt"), "[run]\nlate\n")
        self.machine([], [])
        said = self.shell("packages_install run")
        self.assertEqual(said.returncode, 0, said.stderr)
        with open(self.done, encoding="utf-8") as file:
            self.assertEqual([call.split()[-1] for call in file], ["update", "late"])

    def test_what_run_refuses_before_it_installs_anything(self):
        rows = [
            (["--colour"], 2, "unknown option --colour"),
            (["--lang"], 2, "--lang needs a value"),
            (["one.tegoed", "two.tegoed"], 2, "one ledger at a time"),
            (["missing.tegoed"], 4, "there is no ledger missing.tegoed"),
        ]
        for arguments, code, words in rows:
            with self.subTest(arguments=arguments):
                said = subprocess.run([os.path.join(self.root, "tools", "run"), *arguments], capture_output=True, text=True, cwd=self.root)
                self.assertEqual(said.returncode, code)
                self.assertIn(words, said.stderr)


class Run(Machine):
    """tools/run with a build that is there already: the two programs are small scripts that write down how they were called."""

    def setUp(self):
        super().setUp()
        self.machine(["font", "old", "compiler"], ["font", "old", "compiler"])
        self.program("cmake", "exit 0")
        programs = os.path.join(self.root, "build", "release", "bin")
        os.makedirs(programs)
        self.write(os.path.join(self.root, "build", "release", "build.ninja"), "")
        for name in ("tegoed", "tegoedctl"):
            path = os.path.join(programs, name)
            self.write(path, f"""#!/bin/bash
printf '%s' {name} >>"{self.done}"; printf ' [%s]' "$@" >>"{self.done}"; echo >>"{self.done}"
while (($#)); do if [[ $1 == demo ]]; then touch "$2"; fi; shift; done
""")
            os.chmod(path, stat.S_IRWXU)
        self.data = os.path.join(self.root, "data of mine")

    def run_with(self, *arguments, **more):
        environment = dict(os.environ, PATH=f"{self.bin}:/usr/bin:/bin", XDG_DATA_HOME=self.data)
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        environment.update(more)
        self.write(self.done, "")
        said = subprocess.run([os.path.join(self.root, "tools", "run"), *arguments], capture_output=True, text=True, env=environment, cwd=self.root)
        self.assertEqual(said.returncode, 0, said.stderr)
        with open(self.done, encoding="utf-8") as file:
            return said.stdout, file.read().splitlines()

    def test_without_a_screen(self):
        demo = os.path.join(self.data, "tegoed", "demo.tegoed")
        said, calls = self.run_with("--lang", "nl")
        self.assertEqual(calls, [
            f"tegoedctl [--lang] [nl] [demo] [{self.data}/tegoed/demo-unfinished.tegoed]",
            f"tegoedctl [--ledger] [{demo}] [--lang] [nl] [worklist] [--limit] [20]",
            f"tegoedctl [--ledger] [{demo}] [--lang] [nl] [dunning] [plan]",
        ])
        self.assertIn("For the window, run tools/run in a terminal of a desktop", said)
        self.assertTrue(os.path.exists(demo))
        self.assertEqual(len(self.run_with()[1]), 2, "the second time the demo ledger is there")

    def test_with_a_screen(self):
        self.write(os.path.join(self.root, "my books.tegoed"), "")
        books = os.path.join(os.path.realpath(self.root), "my books.tegoed")
        for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
            _, calls = self.run_with("my books.tegoed", "--lang=en", **{screen: "some"})
            self.assertEqual(calls, [f"tegoed [--lang] [en] [{books}]"])


class Skipped(unittest.TestCase):
    RESULTS = """<testsuite><testcase name="base/money" status="run"/><testcase name="ui/mouse" status="notrun"><skipped message="x"/></testcase>
        <testcase name="ui/off" status="disabled"/></testsuite>"""

    def run_on(self, skips):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("results.xml", self.RESULTS), ("skips.txt", skips)):
                with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                    file.write(text)
            script = os.path.join(CHECKOUT, "tools", "lib", "skipped.py")
            paths = [os.path.join(folder, name) for name in ("results.xml", "skips.txt")]
            return subprocess.run([sys.executable, "-B", script, *paths], capture_output=True, text=True)

    def test_table(self):
        rows = [
            ("", 1, ["ui/mouse", "ui/off"], []),
            ("ui/mouse # no mouse there\n", 1, ["ui/off"], ["ui/mouse"]),
            ("# the window\nui/* # no window there\n", 0, [], ["ui/mouse", "ui/off"]),
            ("ui/* # \n", 1, ["no reason"], []),
        ]
        for skips, code, words, not_words in rows:
            with self.subTest(skips=skips):
                said = self.run_on(skips)
                self.assertEqual(said.returncode, code, said.stdout + said.stderr)
                for word in words:
                    self.assertIn(word, said.stdout + said.stderr)
                for word in not_words:
                    self.assertNotIn(word, said.stdout)


if __name__ == "__main__":
    unittest.main()
