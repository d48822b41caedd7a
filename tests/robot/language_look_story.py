"""Language and look are switched while the window runs: language_look_story.py TEGOED TEGOEDCTL

Each page in turn says everything in the other language at once; the look changes what is seen (by the window's own picture), and both are
remembered: a second start without options has them.
"""

import os
import subprocess
import sys

from robot import Robot
from story import Desk

# A page's key, and a word of its own in both languages.
PAGES = [
    ("ctrl+2", ("table", "Today's list", "Lijst van vandaag")),
    ("ctrl+3", ("table", "Open items", "Openstaande posten")),
    ("ctrl+5", ("tree", "Proposals", "Voorstellen")),
]


def brightness(robot, path):
    """How bright the middle of the screen is, 0 to 1."""
    robot.shot(path)
    out = subprocess.run(["convert", path, "-gravity", "center", "-crop", "400x300+0+0", "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"],
                         check=True, capture_output=True, text=True).stdout
    return float(out)


def main(window, command):
    desk = Desk(window, command)
    desk.make()
    robot = Robot(desk.start(language="en", theme=None))
    robot.find("table", "Today's list")
    for key, (role, english, dutch) in PAGES:
        robot.key(key)
        robot.find(role, english)
        robot.key("ctrl+shift+l")
        robot.find(role, dutch)
        robot.key("ctrl+shift+l")
        robot.find(role, english)
    robot.find("label", lambda name: name.startswith("✓ Books tie out"))

    light = brightness(robot, desk.path("light.png"))
    robot.key("ctrl+shift+d")
    robot.wait(lambda: abs(brightness(robot, desk.path("dark.png")) - light) > 0.4, what="the other look")
    dark = brightness(robot, desk.path("dark.png"))
    robot.key("ctrl+shift+l")
    robot.find("label", lambda name: name.startswith("✓ Boeken sluiten aan"))
    assert robot.quit() == 0

    robot = Robot(desk.start(language=None, theme=None))
    robot.find("label", lambda name: name.startswith("✓ Boeken sluiten aan"))
    robot.wait(lambda: abs(brightness(robot, desk.path("again.png")) - dark) < 0.1, what="the look that was chosen last")
    assert robot.quit() == 0, "the window does not end in order"
    assert os.path.exists(desk.ledger)
    print("passed")


if __name__ == "__main__":
    main(*sys.argv[1:])
