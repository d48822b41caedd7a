"""A small driver from outside, over AT-SPI: finds by role and name (never by pixels), acts, and reads back."""

import atexit
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

FEW = 60  # Children of a table that are looked at: a million cells are never walked.


class Robot:
    def __init__(self, argv, env=None, timeout=30):
        self.program = subprocess.Popen(argv, env={**os.environ, **(env or {})})
        atexit.register(self.quit)  # Never leave the program behind.
        self.app = self.wait(self._find_app, timeout, "application on the accessibility bus")
        self.wait(self._has_keyboard, timeout, "window with the keyboard")  # A key that is pressed before goes nowhere.

    def _find_app(self):
        if self.program.poll() is not None:
            raise RuntimeError(f"the program ended with {self.program.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_process_id() == self.program.pid and app.get_child_count():
                return app
        return None

    def _has_keyboard(self):
        windows = [self.app.get_child_at_index(i) for i in range(self.app.get_child_count())]
        return any(window and window.get_state_set().contains(Atspi.StateType.ACTIVE) for window in windows)

    @staticmethod
    def wait(question, timeout=20, what="condition"):
        end = time.monotonic() + timeout
        while True:
            try:
                answer = question()
                if answer is not None and answer is not False:
                    return answer
            except GLib.Error:
                pass  # Something went away while it was looked at.
            if time.monotonic() > end:
                raise TimeoutError(f"no {what} in {timeout} s")
            time.sleep(0.05)

    @staticmethod
    def showing(node):
        return node.get_state_set().contains(Atspi.StateType.SHOWING)

    def walk(self, node=None):
        node = node or self.app
        yield node
        count = node.get_child_count()
        if node.get_role_name() in ("table", "tree", "tree table", "list"):
            count = min(count, FEW)
        for i in range(count):
            child = node.get_child_at_index(i)
            if child:
                yield from self.walk(child)

    def find(self, role, name=None, under=None, timeout=20):
        def one():
            for node in self.walk(under):
                if node.get_role_name() != role or not self.showing(node):
                    continue
                if name is None or (name(node.get_name()) if callable(name) else name == node.get_name()):
                    return node
            return None

        return self.wait(one, timeout, f"{role} {name!r}")

    def focused(self):
        """The name of what has the keyboard: of a combo box what is chosen. Qt says it of chosen tabs and of panels, too."""
        windows = [self.app.get_child_at_index(i) for i in range(self.app.get_child_count())]
        for window in windows:
            if window is None or not window.get_state_set().contains(Atspi.StateType.ACTIVE):
                continue
            for node in self.walk(window):
                if self._has_focus(node) and node.get_role_name() not in ("page tab", "panel"):
                    return node.get_name()
        return None

    @staticmethod
    def _has_focus(node):
        """A cell says so wherever it is the current one of its list, and means it only if the list says so as well."""
        focused = Atspi.StateType.FOCUSED
        if not node.get_state_set().contains(focused):
            return False
        return node.get_role_name() not in ("list item", "table cell") or node.get_parent().get_state_set().contains(focused)

    def tab_to(self, name, most=20):
        for _ in range(most):
            if self.focused() == name:
                return
            self.key("Tab")
            time.sleep(0.05)
        raise AssertionError(f"Tab does not lead to {name!r}")

    def press(self, node):
        """As a screen reader presses: without the mouse."""
        actions = node.get_action_iface()
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        return actions.do_action(names.index("Press") if "Press" in names else 0)

    def type(self, text):
        # A letter beyond ASCII is typed by changing the keyboard for a moment, and a busy program misses it.
        assert text.isascii(), text
        subprocess.run(["xdotool", "type", "--delay", "5", "--", text], check=True)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def text(self, node):
        return Atspi.Text.get_text(node, 0, -1) if node.get_text_iface() else node.get_name()

    def cell(self, table, row, column):
        return Atspi.Table.get_accessible_at(table, row, column).get_name()

    @staticmethod
    def enabled(node):
        return node.get_state_set().contains(Atspi.StateType.ENABLED)

    def names_in(self, node):
        """The names of what a list shows."""
        return [child.get_name() for child in self.walk(node) if child is not node]

    def rows(self, table):
        return Atspi.Table.get_n_rows(table)

    def shot(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def quit(self):
        if self.program.poll() is None:
            self.program.terminate()
        return self.program.wait(20)
