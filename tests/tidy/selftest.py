"""Proves of each check that it is green on a sound tree and red on a planted fault."""

import os
import tempfile
import unittest

import format as format_check
import layers
import licence
import packages
import source_tree
import style
import texts

HERE = os.path.dirname(os.path.abspath(__file__))
CHECKOUT = os.path.dirname(os.path.dirname(HERE))

SOUND = {
    "src/CMakeLists.txt": "tegoed_library(base LINKS fmt::fmt)\n"
                          "tegoed_library(ledger LINKS tegoed_base)\n"
                          "tegoed_library(dunning LINKS tegoed_ledger)\n"
                          "tegoed_library(worklist LINKS tegoed_ledger)\n"
                          "tegoed_library(render LINKS tegoed_ledger Qt6::Gui)\n",
    "src/base/money.h": "#pragma once\n\nnamespace tegoed::base {\n\nstruct Money {};\n\n} // namespace tegoed::base\n",
    "src/ledger/item.h": '#pragma once\n\n#include "base/money.h"\n\nnamespace tegoed::ledger {\n\nstruct Item {};\n\n} // namespace tegoed::ledger\n',
    "src/ledger/item.cpp": '#include "ledger/item.h"\n\nnamespace tegoed::ledger {\n\nItem make()\n{\n    return {};\n}\n\n} // namespace tegoed::ledger\n',
    "src/dunning/plan.h": '#pragma once\n\n#include "ledger/item.h"\n\nnamespace tegoed::dunning {\n\nstruct Plan {};\n\n} // namespace tegoed::dunning\n',
    "src/worklist/rank.h": '#pragma once\n\n#include "ledger/item.h"\n\nnamespace tegoed::worklist {\n\nstruct Rank {};\n\n} // namespace tegoed::worklist\n',
    "src/render/page.h": "#pragma once\n\n#include <QPainter>\n\nnamespace tegoed::render {\n\nstruct Page {};\n\n} // namespace tegoed::render\n",
    "tests/ledger/item_test.cpp": '#include "ledger/item.h"\n',
    "docs/manual/nl/index.md": "Tegoed start met `tegoed`. Zie [hetzelfde](index.md).\n",
    "README.md": "Licence: GPL-3.0-or-later\n",
}


class TreeCase(unittest.TestCase):
    """A small checkout that a test may spoil."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        for path, text in SOUND.items():
            self.write(path, text)
        self.write(".clang-format", source_tree.read(CHECKOUT, ".clang-format"))
        self.write("LICENSE", source_tree.read(CHECKOUT, "LICENSE"))

    def write(self, path, text):
        whole = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w", encoding="utf-8") as file:
            file.write(text)

    def add(self, path, text):
        before = source_tree.read(self.root, path) if os.path.exists(os.path.join(self.root, path)) else ""
        self.write(path, before + text)

    def check_table(self, faults, rows):
        """Each row plants one text at the end of a file, and names words of the one fault that has to be found."""
        self.assertEqual(list(faults(self.root)), [])
        for path, text, words in rows:
            with self.subTest(path=path, text=text):
                whole = os.path.join(self.root, path)
                before = source_tree.read(self.root, path) if os.path.exists(whole) else None
                self.add(path, text)
                found = list(faults(self.root))
                self.assertEqual(len(found), 1, found)
                self.assertIn(words, found[0])
                if before is None:
                    os.remove(whole)
                else:
                    self.write(path, before)


class Layers(TreeCase):
    def test_faults(self):
        self.check_table(layers.faults, [
            ("src/base/money.h", '#include "ledger/item.h"\n', "base must not use ledger"),
            ("src/dunning/plan.h", '#include "worklist/rank.h"\n', "dunning must not use worklist"),
            ("src/ledger/item.h", "#include <QString>\n", "Qt is used in render and ui alone"),
            ("src/ledger/item.h", "#include <QtCore/QString>\n", "Qt is used in render and ui alone"),
            ("src/ledger/item.h", "#include <qglobal.h>\n", "Qt is used in render and ui alone"),
            ("src/ledger/item.h", "#include <qrencode.h>\n", "the QR library is used in letters alone"),
            ("src/ledger/item.h", "#include <xlsxwriter.h>\n", "the workbook library is used in exchange alone"),
            ("src/ledger/item.h", "#include <sqlite3.h>\n", "SQLite is used in persistence alone"),
            ("src/dunning/plan.h", "inline auto now() { return std::chrono::system_clock::now(); }\n", "reads a clock"),
            ("src/dunning/plan.h", "#include <fstream>\n", "reads a file"),
            ("src/matching/match.h", "#pragma once\n", "no tegoed_library"),
            ("src/worklist/rank.h", '#include "dunning/plan.h"\n', "CMake does not link dunning to worklist"),
            ("src/CMakeLists.txt", "target_link_libraries(tegoed_base PUBLIC tegoed_ledger)\n", "base must not link ledger"),
            ("src/CMakeLists.txt", "target_link_libraries(tegoed_ledger PRIVATE Qt6::Core)\n", "ledger must not link Qt6::Core"),
            ("src/CMakeLists.txt", "tegoed_library(extra LINKS tegoed_base)\n", "extra is missing in the table"),
        ])

    def test_sideways(self):
        self.write("src/disputes/case.h", "#pragma once\n")
        self.add("src/CMakeLists.txt", "tegoed_library(disputes LINKS tegoed_ledger)\n")
        self.add("src/dunning/plan.h", '#include "disputes/case.h"\n')
        self.assertEqual(list(layers.faults(self.root)), ['src/dunning/plan.h: includes "disputes/case.h", and dunning must not use disputes'])

    def test_a_comment_about_a_clock_is_no_clock(self):
        self.add("src/dunning/plan.h", "// Never system_clock.\n")
        self.assertEqual(list(layers.faults(self.root)), [])


class Style(TreeCase):
    def test_faults(self):
        self.check_table(style.faults, [
            ("src/base/string_utils.h", SOUND["src/base/money.h"], "says nothing (utils)"),
            ("src/base/money.h", "namespace tegoed::base {\nclass MoneyManager {};\n} // namespace tegoed::base\n", "says nothing (MoneyManager)"),
            ("src/base/money.h", "// TO" + "DO later\n", "unfinished work"),
            ("docs/manual/nl/index.md", "FIX" + "ME\n", "unfinished work"),
            ("src/base/date.h", "\n#pragma once\n\nnamespace tegoed::base {\nstruct Date {};\n}\n", "does not start with #pragma once"),
            ("src/base/money.h", "\n" * 600, "more than 540"),
            ("src/base/date.h", "#pragma once\n\nnamespace tegoed::other {\nstruct Date;\n}\n", "no namespace tegoed::base"),
            ("src/base/money.h", "namespace tegoed::ledger {\nstruct Item {};\n}\n", "opens the namespace tegoed::ledger"),
            ("src/base/money.cpp", SOUND["src/base/money.h"].replace("#pragma once\n", ""), "has neither tests/base/money_test.cpp"),
            ("tests/tidy/untested.txt", "src/ledger/item.cpp # no reason any more\n", "has a test now"),
            ("tests/tidy/untested.txt", "src/ledger/gone.cpp # was simple\n", "does not exist"),
        ])

    def test_an_excuse_needs_its_reason(self):
        self.write("src/base/money.cpp", '#include "base/money.h"\n\nnamespace tegoed::base {\n} // namespace tegoed::base\n')
        self.write("tests/tidy/untested.txt", "src/base/money.cpp # the whole of it is tested by tests/ledger/item_test.cpp\n")
        self.assertEqual(list(style.faults(self.root)), [])
        self.write("tests/tidy/untested.txt", "src/base/money.cpp\n")
        self.assertEqual(list(style.faults(self.root)), ["tests/tidy/untested.txt: src/base/money.cpp has no reason"])

    def test_a_forward_declaration_is_allowed(self):
        self.add("src/ledger/item.h", "namespace tegoed::base {\nstruct Money;\nclass Date;\n} // namespace tegoed::base\n")
        self.assertEqual(list(style.faults(self.root)), [])


class Format(TreeCase):
    def test_faults(self):
        self.check_table(format_check.faults, [("src/ledger/item.cpp", "int   x  =1;\n", "clang-format would change 1 lines")])


class Texts(TreeCase):
    def test_faults(self):
        self.check_table(texts.faults, [
            ("README.md", "see /" + "home/ann/books\n", "a path of one machine"),
            ("src/base/money.h", "// asked by a sub" + "agent\n", "a word of the workplace"),
            ("docs/manual/nl/index.md", "De klant heeft een tegoed.\n", "something else than the program"),
            ("README.md", "[more](docs/gone.md)\n", "does not exist"),
            ("src/base/money.h", "// See docs/gone.md.\n", "points at docs/gone.md"),
        ])


class Licence(TreeCase):
    def test_faults(self):
        self.check_table(licence.faults, [
            ("LICENSE", "and more\n", "is not the text"),
            ("resources/fonts/a.ttf", "font", "no licence beside it"),
        ])
        self.write("README.md", "free\n")
        self.assertEqual(list(licence.faults(self.root)), ["README.md does not name the licence GPL-3.0-or-later"])


class Packages(unittest.TestCase):
    """The comparison, on a made-up machine: `app-dev` is listed and pulls in `low-dev`; `stray-dev` happens to be there."""

    def setUp(self):
        self.installed = packages.Installed.__new__(packages.Installed)
        self.installed.depends = {"app-dev": "low-dev (>= 1) | other", "low-dev": "", "stray-dev": "", "shell": ""}
        self.installed.providers = {}
        self.installed.essential = {"shell"}
        self.owners = {"/usr/include/app.h": {"app-dev"}, "/usr/include/low.h": {"low-dev"}, "/usr/include/stray.h": {"stray-dev"}, "/bin/sh": {"shell"}}

    def faults(self, used, direct=(), entries=(("app-dev",),)):
        return list(packages.compare(entries, self.installed, self.owners, set(used), set(direct)))

    def test_sound(self):
        self.assertEqual(self.faults(["/usr/include/app.h", "/usr/include/low.h", "/bin/sh"], ["app.h"]), [])

    def test_a_forgotten_package(self):
        self.assertIn("stray-dev is missing", self.faults(["/usr/include/stray.h"])[0])

    def test_an_include_of_a_pulled_in_package(self):
        self.assertIn("low-dev must be named", self.faults(["/usr/include/low.h"], ["low.h"])[0])

    def test_a_file_of_no_package(self):
        self.assertIn("no package owns it", self.faults(["/usr/include/mine.h"])[0])

    def test_a_listed_package_that_is_not_there(self):
        self.assertIn("gone-dev | gone", self.faults([], entries=(("app-dev",), ("gone-dev", "gone")))[0])

    def test_real_dependencies_are_few(self):
        machine = packages.Installed()
        self.assertIn("libc6", machine.closure(["bash"]))
        self.assertNotIn("python3", machine.closure(["bash"]))

    def test_real_owners(self):
        found = packages.Installed().owners({"/usr/bin/dpkg", "/usr/lib/x86_64-linux-gnu/libc.so.6", "/nowhere"})
        self.assertEqual(found["/usr/bin/dpkg"], {"dpkg"})
        self.assertNotIn("/nowhere", found)


class Comments(unittest.TestCase):
    def test_blanked(self):
        code = 'int a; // one\n/* two\n */ auto s = "three // no"; int b = 1\'000; char c = \'"\'; auto r = R"(four " five)"; int d;'
        left = source_tree.without_comments(code)
        for word in ("one", "two", "three", "four", "five"):
            self.assertNotIn(word, left)
        for word in ("int a", "int b", "char c", "int d"):
            self.assertIn(word, left)
        self.assertEqual(left.count("\n"), code.count("\n"))


if __name__ == "__main__":
    unittest.main()
