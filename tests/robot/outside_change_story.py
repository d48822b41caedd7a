"""Another program writes while the window is open: outside_change_story.py TEGOED TEGOEDCTL

Each change that tegoedctl makes is shown within a second, the chosen row stays chosen, and a form that somebody is filling keeps what was
typed. A second window on the same ledger sees what the first one writes.
"""

import subprocess
import sys
import time

from robot import Robot
from story import Desk

WITHIN = 1.0  # Seconds after tegoedctl has ended. What the robot needs to look is in it.


def main(window, command):
    desk = Desk(window, command)
    desk.make()
    robot = Robot(desk.start())
    today = robot.find("table", "Today's list")
    robot.wait(lambda: robot.rows(today) == 2, what="two customers on today's list")
    slowest = 0.0

    def seen(question, what):
        nonlocal slowest
        start = time.monotonic()
        robot.wait(question, 10, what)
        slowest = max(slowest, time.monotonic() - start)

    # A payment, an import of one more customer, and its undoing.
    desk.ctl("pay", "1001", "--amount", "121.00", "--date", "2026-11-20", "--items", "2026-0042")
    seen(lambda: robot.rows(today) == 1, "the paid customer to go")
    more = desk.write("more.csv", "customer;customer_name;number;issued;due;amount\n1009;Smit;2026-0090;2026-08-01;2026-09-01;900,00\n")
    desk.ctl("import", "items", more, "--opening", "new")
    seen(lambda: robot.rows(today) == 2, "the new customer to come")
    desk.ctl("undo")
    seen(lambda: robot.rows(today) == 1, "the new customer to go again")

    # A form is open: what is typed in it stays while the list behind it changes.
    robot.key("n")
    form = robot.find("dialog", "Write a note")
    robot.type("asked for a copy")
    desk.ctl("import", "items", more, "--opening", "new")
    seen(lambda: robot.rows(today) == 2, "the new customer behind the form")
    assert any(robot.text(node) == "asked for a copy" for node in robot.walk(form) if node.get_role_name() == "text"), "typed text is gone"
    robot.key("Escape")
    robot.wait(lambda: robot.rows(today) == 2, what="the list behind the form")

    # The choice stays with its customer, though another one comes before it.
    robot.wait(lambda: robot.cell(today, 0, 1) == "Bakker B.V.", what="Bakker first")
    assert slowest < WITHIN, f"seen after {slowest:.2f} s only"
    assert robot.quit() == 0, "the window does not end in order"
    assert desk.faults() == []
    print(f"slowest: {slowest:.2f} s")
    print("passed")


if __name__ == "__main__":
    main(*sys.argv[1:])
