"""A list with faults, by keyboard alone: faults_story.py TEGOED TEGOEDCTL

Nothing comes in while a row is faulty; F8 goes from fault to fault, each with its reason; the good rows are taken in only once that is said;
the others wait on Morning until somebody puts them aside; and one undo takes the list out again.
"""

import sys

from story import Desk

FAULTY = """customer;customer_name;number;issued;due;amount
1001;Jansen;2026-0042;2026-10-14;2026-11-13;121,00
1002;Bakker B.V.;2026-0007;2026-13-45;2026-10-11;1000,00
1002;Bakker B.V.;2026-0051;2026-10-18;2026-11-17;two hundred
1003;De Vries;2026-0060;2026-11-10;2026-12-10;75,00
"""
TAKE_GOOD = "Take the good rows in and keep the faulty ones as a list"


def main(window, command):
    desk = Desk(window, command)
    robot = desk.at_import(FAULTY)
    desk.choose_list(robot)
    robot.find("label", "2 faulty rows")
    take_in = robot.find("push button", "Take in")
    assert not robot.enabled(take_in), "a list with faults can be taken in"

    # From fault to fault, each with its row and its reason.
    robot.key("F8")
    robot.find("label", lambda name: name.startswith("Line 3: ") and "2026-13-45" in name)
    robot.key("F8")
    robot.find("label", lambda name: name.startswith("Line 4: ") and "two hundred" in name)
    robot.key("F8")
    robot.find("label", lambda name: name.startswith("Line 3: "))
    assert desk.ctl("info")["documents"] == 0, desk.ctl("info")

    robot.tab_to(TAKE_GOOD, most=40)
    robot.key("space")
    robot.wait(lambda: robot.enabled(take_in), what="the good rows to be ready")
    robot.key("ctrl+Return")
    robot.find("label", "Taken in: 2 new, 0 changed, 0 closed")
    assert desk.ctl("info")["open_items"] == 2, desk.ctl("info")

    # What was left out is not forgotten.
    robot.key("ctrl+1")
    robot.wait(lambda: any(name.startswith("Faulty rows") for name in robot.names_in(robot.app)), what="the faulty rows on Morning")

    robot.key("ctrl+z")
    robot.find("label", lambda name: name.startswith("Taken back"))
    assert desk.ctl("info")["documents"] == 0, desk.ctl("info")
    assert robot.quit() == 0, "the window does not end in order"
    assert desk.faults() == []
    print("passed")


if __name__ == "__main__":
    main(*sys.argv[1:])
