"""The window is killed, three times, and started again: kill_restart_story.py TEGOED TEGOEDCTL

At rest, in the middle of taking in a large list, and in the middle of writing letters. After each start the books tie out, what was done is
whole or not there at all, and the letters of a run that was cut off are finished once.
"""

import os
import signal
import sys
import time

from robot import Robot
from story import Desk

MANY = 60_000
LETTERS = 400


def kill(robot):
    robot.program.send_signal(signal.SIGKILL)
    robot.program.wait(20)


def letters(folder):
    """Paths of all letters below a folder."""
    return sorted(os.path.join(here, name) for here, _, names in os.walk(folder) for name in names if name.endswith(".pdf"))


def main(window, command):
    desk = Desk(window, command)
    rows = "".join(f"{3000 + i};Klant {i} B.V.;K-{i};2026-09-10;2026-10-10;{100 + i},00\n" for i in range(LETTERS))
    desk.make("customer;customer_name;number;issued;due;amount\n" + rows)

    # At rest, with something typed and not saved.
    robot = Robot(desk.start())
    robot.find("table", "Today's list")
    robot.key("n")
    robot.find("dialog", "Write a note")
    robot.type("never saved")
    kill(robot)
    assert desk.faults() == []

    # While a list comes in.
    many = "".join(f"{9000 + i % 500};Veel {i % 500} B.V.;V-{i};2026-10-01;2026-10-31;10,00\n" for i in range(MANY))
    desk.write("many.csv", "customer;customer_name;number;issued;due;amount\n" + many)
    before = desk.ctl("info")["documents"]
    robot = Robot(desk.start())
    robot.find("label", lambda name: name.startswith("✓ Books tie out"))
    desk_import(robot, desk.path("many.csv"))
    time.sleep(0.15)  # Well inside the transaction: 60,000 rows take longer on any machine.
    kill(robot)
    documents = desk.ctl("info")["documents"]
    assert documents in (before, before + MANY), documents
    assert desk.faults() == []
    if documents != before:
        desk.ctl("undo")

    # While letters are written: the next run finishes them, none twice.
    robot = Robot(desk.start("--page", "dunning"))
    robot.find("tree", "Proposals")
    robot.key("ctrl+a")
    robot.find("label", lambda name: name.startswith(f"{LETTERS} approved"))
    robot.key("ctrl+Return")
    robot.find("dialog", "Make the approved letters?")
    robot.wait(lambda: robot.focused() == "Make them", what="the keyboard on the answer")
    robot.key("Return")
    robot.wait(lambda: letters(desk.home) or None, 60, "the first letters")
    kill(robot)
    assert desk.faults() == []
    made = letters(desk.home)
    assert 0 < len(made) <= LETTERS, len(made)
    # A letter that was on disk and not yet marked is written again under its own name.
    desk.ctl("dunning", "run", "--out", os.path.dirname(made[0]), "--approve", "all", "--stale-money")
    assert len(letters(desk.home)) == LETTERS, len(letters(desk.home))
    assert not desk.ctl("dunning", "plan")["proposals"]

    robot = Robot(desk.start())
    robot.find("label", lambda name: name.startswith("✓ Books tie out"))
    assert robot.quit() == 0, "the window does not end in order"
    assert desk.faults() == []
    print(f"killed after {len(made)} of {LETTERS} letters")
    print("passed")


def desk_import(robot, path):
    robot.key("ctrl+i")
    robot.find("dialog", "Import a list")
    robot.wait(lambda: robot.focused() == "Choose files", what="the keyboard on the files")
    robot.key("space")
    robot.find("dialog", "Choose files")
    robot.type(path)
    robot.key("Return")
    robot.wait(lambda: robot.focused() == "Take in", 60, "the list looked at")
    robot.key("Return")


if __name__ == "__main__":
    main(*sys.argv[1:])
