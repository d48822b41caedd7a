"""What stories share: a home, a ledger of a few customers, and the command line beside the window."""

import json
import os
import subprocess

from robot import Robot

TODAY = "2026-11-20"
LIST = """customer;customer_name;number;issued;due;amount
1001;Jansen;2026-0042;2026-10-14;2026-11-13;121,00
1002;Bakker B.V.;2026-0007;2026-09-11;2026-10-11;1000,00
1002;Bakker B.V.;2026-0051;2026-10-18;2026-11-17;250,50
1003;De Vries;2026-0060;2026-11-10;2026-12-10;75,00
"""


class Desk:
    """A ledger in the home of this desktop, with the programs to work on it."""

    def __init__(self, window, command):
        self.window = window
        self.command = command
        self.home = os.environ["HOME"]
        self.ledger = os.path.join(self.home, "books.tegoed")

    def path(self, name):
        return os.path.join(self.home, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        return self.path(name)

    def make(self, items=LIST):
        """A new ledger with these open items, settled by bank and by hand."""
        subprocess.run([self.command, "--today", TODAY, "new", self.ledger, "--settles", "bank"], check=True, capture_output=True)
        self.ctl("company", "set", "name=Voorbeeld B.V.", "iban=NL91ABNA0417164300")
        if items:
            self.ctl("import", "items", self.write("list.csv", items), "--opening", "new")

    def ctl(self, *arguments):
        """A command on the ledger, and its JSON."""
        done = subprocess.run([self.command, "--ledger", self.ledger, "--today", TODAY, "--lang", "en", "--format", "json", *arguments],
                              check=True, capture_output=True, text=True)
        return json.loads(done.stdout) if done.stdout.strip() else None

    def start(self, *options, language="en", theme="light"):
        """The arguments that open the window on the ledger, on today's page unless told otherwise. Without language and theme it takes
        what it remembers."""
        argv = [self.window, self.ledger, "--today", TODAY]
        if "--page" not in options:
            argv += ["--page", "today"]
        if language:
            argv += ["--lang", language]
        if theme:
            argv += ["--theme", theme]
        return argv + list(options)

    def at_import(self, items):
        """The window on an empty ledger, with the dialog of imports open; the list lies in the home as list.csv."""
        self.make(items=None)
        self.write("list.csv", items)
        robot = Robot(self.start())
        robot.find("label", "Nobody to act on today")
        robot.key("ctrl+i")
        robot.find("dialog", "Import a list")
        return robot

    def choose_list(self, robot):
        """Chooses list.csv by keyboard, which stands on the button for that."""
        robot.wait(lambda: robot.focused() == "Choose files", what="the keyboard on the files")
        robot.key("space")
        robot.find("dialog", "Choose files")
        robot.type(self.path("list.csv"))
        robot.key("Return")

    def faults(self):
        """Names of checks that found something."""
        return [check["name"] for check in self.ctl("check") if check["result"] != "ok"]
