"""From nothing to the first letter, by keyboard, with nothing but the two programs: first_letter_story.py TEGOED TEGOEDCTL

An empty ledger is made by tegoedctl; the window takes a list in by its dialog, filters and sorts, logs a call, sees what tegoedctl writes
meanwhile, says why an item gets no letter and when it is looked at again, approves and makes the letters, takes them back, speaks Dutch, and
ends in order when it is told to. No mouse is used, and nothing is pressed that the keyboard does not stand on.
"""

import os
import subprocess
import sys
import time

from story import LIST, TODAY, Desk


def main(window, command):
    desk = Desk(window, command)
    home, ctl = desk.home, desk.ctl
    robot = desk.at_import(LIST)

    # A list is taken in, and nothing changes before that is asked for. The dialog begins at its first field.
    robot.key("Tab", "Tab")
    robot.wait(lambda: robot.focused() == "review first, if over 30 days", what="the keyboard on the second choice")
    robot.key("Down", "Down")
    robot.wait(lambda: robot.focused() == "begin at the first step", what="the third choice made")
    robot.key("shift+Tab", "shift+Tab")
    desk.choose_list(robot)
    robot.find("label", lambda name: name.startswith("list.csv: 4 read · 4 new"))
    assert ctl("info")["documents"] == 0, ctl("info")
    robot.wait(lambda: robot.focused() == "Take in", what="the keyboard on what is to be done next")
    robot.key("Return")
    robot.find("label", "Taken in: 4 new, 0 changed, 0 closed")
    assert ctl("info")["open_items"] == 4, ctl("info")

    today = robot.find("table", "Today's list")
    robot.wait(lambda: robot.rows(today) == 2, what="two customers on today's list")
    assert robot.cell(today, 0, 1) == "Bakker B.V.", robot.cell(today, 0, 1)
    robot.find("label", lambda name: name.startswith("✓ Books tie out"))

    # What another program writes is seen without being asked for.
    before = time.monotonic()
    ctl("pay", "1001", "--amount", "121.00", "--date", TODAY, "--items", "2026-0042")
    robot.wait(lambda: robot.rows(today) == 1, 10, "the paid customer to go")
    print(f"seen after {time.monotonic() - before:.2f} s")

    # A call, by keyboard alone.
    robot.key("ctrl+2")
    robot.key("c")
    robot.find("dialog", "Log a call")
    robot.key("Tab")
    robot.type("will ask the director")
    robot.tab_to("Save the call")
    robot.key("Return")
    robot.find("label", "Call logged for Bakker B.V.")
    # Whoever was called today is done with for today.
    robot.find("label", "Nobody to act on today")

    # Items, filtered as one types, and sorted.
    robot.key("ctrl+3")
    items = robot.find("table", "Open items")
    robot.wait(lambda: robot.rows(items) == 3, what="three open items")
    robot.wait(lambda: robot.cell(items, 0, 2) == "2026-0007", what="the oldest due date first")
    robot.key("ctrl+Down")  # The same column, falling.
    robot.wait(lambda: robot.cell(items, 0, 2) == "2026-0060", what="the latest due date first")
    robot.key("ctrl+f")
    robot.type("overdue>30")
    robot.wait(lambda: robot.rows(items) == 1, what="one item after filtering")
    assert robot.cell(items, 0, 2) == "2026-0007"

    # The letter of the day. A call in which nobody was reached stops no reminder.
    robot.key("ctrl+5")
    robot.find("tree", "Proposals")
    robot.key("s")
    skipped = robot.find("table", "Items that get no letter today")
    robot.wait(lambda: robot.rows(skipped) == 1, what="one item that gets no letter")
    assert robot.cell(skipped, 0, 4) == "next step's day has not come", robot.cell(skipped, 0, 4)
    robot.wait(lambda: robot.cell(skipped, 0, 5) == "10/12/2026", what="the day on which it is looked at again")
    robot.key("p")
    robot.key("ctrl+a")
    robot.find("label", lambda name: name.startswith("1 approved"))
    robot.key("ctrl+Return")
    robot.find("dialog", "Make the approved letters?")
    robot.wait(lambda: robot.focused() == "Make them", what="the keyboard on the answer")
    robot.key("Return")
    robot.find("label", "1 letter or task made", timeout=60)
    letters = [os.path.join(folder, name) for folder, _, names in os.walk(home) for name in names if name.endswith(".pdf")]
    assert len(letters) == 1, letters
    text = subprocess.run(["pdftotext", letters[0], "-"], check=True, capture_output=True, text=True).stdout
    assert "2026-0007" in text and "2026-0051" in text, text
    assert not ctl("dunning", "plan")["proposals"]

    result = robot.find("table", "What the run made")
    assert robot.rows(result) == 1 and robot.cell(result, 0, 1) == "Bakker B.V.", robot.cell(result, 0, 1)
    robot.key("ctrl+z")
    robot.find("label", lambda name: name.startswith("Taken back"))
    assert len(ctl("dunning", "plan")["proposals"]) == 1

    robot.key("ctrl+shift+l")
    robot.find("label", lambda name: name.startswith("✓ Boeken sluiten aan"))

    assert robot.quit() == 0, "the window does not end in order"
    checks = ctl("check")
    print("check:", checks)
    print("passed")


if __name__ == "__main__":
    main(*sys.argv[1:])
