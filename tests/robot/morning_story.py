"""A morning by keyboard alone: morning_story.py TEGOED TEGOEDCTL

Yesterday's list is in the ledger, today's lies in the inbox. What changed is read, taken in with one key, what vanished is answered; then
today's list: a call, a note, somebody set aside; then the letters; and the books tie out. No mouse, and no key that the program does not name.
"""

import os
import subprocess
import sys
import urllib.parse

from robot import Robot
from story import TODAY, Desk

HEAD = "customer;customer_name;number;issued;due;amount;open\n"
YESTERDAY = HEAD + """1001;Jansen;2026-0042;2026-10-14;2026-11-13;121,00;121,00
1002;Bakker B.V.;2026-0007;2026-09-11;2026-10-11;1000,00;1000,00
1002;Bakker B.V.;2026-0051;2026-10-18;2026-11-17;250,50;250,50
1003;De Vries;2026-0060;2026-10-01;2026-10-31;75,00;75,00
1004;Hotel Zeezicht;2026-0061;2026-09-20;2026-10-20;640,00;640,00
"""
# Paid: 0042. Paid in part: 0007. New: 0070.
NOW = HEAD + """1002;Bakker B.V.;2026-0007;2026-09-11;2026-10-11;1000,00;400,00
1002;Bakker B.V.;2026-0051;2026-10-18;2026-11-17;250,50;250,50
1003;De Vries;2026-0060;2026-10-01;2026-10-31;75,00;75,00
1004;Hotel Zeezicht;2026-0061;2026-09-20;2026-10-20;640,00;640,00
1004;Hotel Zeezicht;2026-0070;2026-11-19;2026-12-19;99,00;99,00
"""


def main(window, command):
    desk = Desk(window, command)
    yesterday = ("--ledger", desk.ledger, "--today", "2026-11-19")
    subprocess.run([command, "--today", "2026-11-19", "new", desk.ledger, "--settles", "package"], check=True, capture_output=True)
    subprocess.run([command, *yesterday, "company", "set", "name=Voorbeeld B.V.", "iban=NL91ABNA0417164300"], check=True, capture_output=True)
    subprocess.run([command, *yesterday, "import", "items", desk.write("yesterday.csv", YESTERDAY), "--opening", "new"], check=True,
                   capture_output=True)
    inbox = desk.path("inbox")
    os.mkdir(inbox)
    desk.write(os.path.join("inbox", "open-items.csv"), NOW)
    settings = os.path.join(os.environ["XDG_CONFIG_HOME"], "tegoed", "window.ini")
    os.makedirs(os.path.dirname(settings))
    key = urllib.parse.quote(desk.ledger, safe="").replace("%", "%25")
    with open(settings, "w", encoding="utf-8") as file:
        file.write(f"[inbox]\n{key}\\folder={inbox}\n")

    robot = Robot(desk.start("--page", "morning"))
    robot.find("label", lambda name: name.startswith("✓ Books tie out"))
    robot.find("table", "Kinds of changes")
    robot.wait(lambda: robot.enabled(robot.find("push button", "Take everything in")), what="the list looked at")
    before = desk.ctl("info")["balance"]
    robot.key("ctrl+Return")
    robot.wait(lambda: desk.ctl("info")["balance"] != before, what="the list taken in")
    robot.wait(lambda: os.listdir(os.path.join(inbox, "done")), what="the file put away")
    assert desk.ctl("info")["open_items"] == 5, desk.ctl("info")

    # Today, from the best one down.
    robot.key("ctrl+2")
    today = robot.find("table", "Today's list")
    robot.wait(lambda: robot.rows(today) >= 3, what="customers to act on")
    first = robot.cell(today, 0, 1)
    robot.key("c")
    robot.find("dialog", "Log a call")
    robot.key("Tab")
    robot.type("pays on Friday")
    robot.tab_to("Save the call")
    robot.key("Return")
    robot.find("label", lambda name: name.startswith("Call logged for"))
    robot.wait(lambda: robot.cell(today, 0, 1) != first, what="the next customer")
    second = robot.cell(today, 0, 1)
    robot.key("Return")
    robot.find("label", second)  # The customer's page.
    robot.key("n")
    robot.find("dialog", "Write a note")
    robot.type("asked for a copy")
    robot.tab_to("Save the note")
    robot.key("Return")
    robot.find("label", lambda name: name.startswith("Note saved"))
    robot.key("alt+Left")
    robot.find("table", "Today's list")

    # The letters.
    robot.key("ctrl+5")
    robot.find("tree", "Proposals")
    robot.key("ctrl+a")
    robot.find("label", lambda name: " approved" in name and not name.startswith("0 "))
    robot.key("ctrl+Return")
    robot.find("dialog", "Make the approved letters?")
    robot.wait(lambda: robot.focused() == "Make them", what="the keyboard on the answer")
    robot.key("Return")
    robot.wait(lambda: not desk.ctl("dunning", "plan")["proposals"], 60, "the letters made")

    assert robot.quit() == 0, "the window does not end in order"
    assert desk.faults() == []
    print("passed")


if __name__ == "__main__":
    main(*sys.argv[1:])
