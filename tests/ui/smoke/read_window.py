"""read_window.py LARDER: starts Larder with its demo server and reads and operates its window through AT-SPI alone.

Needs a display and a session bus. Waits for what is to happen, each time until a deadline; ends with 1 and a sentence
when it does not happen.
"""
import os
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# The name of an action is the one thing AT-SPI 2.46 marks as old without giving another.
warnings.simplefilter("ignore", DeprecationWarning)

PATIENCE = 120  # seconds for each step
ROLE = Atspi.Role
STATE = Atspi.StateType


class Failed(Exception):
    pass


def until(what, look):
    """Asks `look` until it gives something; things may vanish while they are looked at."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise Failed(f"waited {PATIENCE} s in vain: {what}")


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def below(node):
    """The node and everything below it that is there to be seen; of lists their first cells only."""
    yield node
    for child in children(node)[:60]:
        yield from below(child)


def find(node, role, name=""):
    for each in below(node):
        if each.get_role() == role and name in (each.get_name() or "") and each.get_state_set().contains(STATE.SHOWING):
            return each
    return None


def program(pid):
    for application in children(Atspi.get_desktop(0)):
        if application.get_process_id() == pid:
            return application
    return None


def window(pid, name):
    application = program(pid)
    for each in children(application) if application else []:
        if name in (each.get_name() or "") and each.get_state_set().contains(STATE.SHOWING):
            return each
    return None


def do(node, wanted):
    actions = [Atspi.Action.get_action_name(node, i) for i in range(node.get_n_actions())]
    if wanted not in actions:
        raise Failed(f"{node.get_name()!r} offers {actions}, not {wanted!r}")
    node.do_action(actions.index(wanted))


def backups(main):
    """The rows of the tree that say a proof in words."""
    rows = [each.get_name() or "" for each in below(main) if each.get_role() in (ROLE.TREE_ITEM, ROLE.TABLE_CELL)]
    return [row for row in rows if "meal_planner" in row and ("Sealed" in row or "Readable" in row)]


def nameless(dialog):
    roles = (ROLE.PUSH_BUTTON, ROLE.CHECK_BOX, ROLE.RADIO_BUTTON, ROLE.COMBO_BOX, ROLE.TEXT, ROLE.SPIN_BUTTON, ROLE.TREE)
    return [each.get_role_name() for each in below(dialog)
            if each.get_role() in roles and not each.get_name()
            and each.get_state_set().contains(STATE.SHOWING) and each.get_state_set().contains(STATE.FOCUSABLE)]


def press(title, *keys):
    """As from the keyboard of the display; there is no window manager that would give the window the keyboard."""
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title, "windowfocus", "--sync"], check=True)
    # Not to the window, which may be gone before the key comes up again.
    subprocess.run(["xdotool", "key", *keys], check=True)


def is_enabled(node):
    return node.get_state_set().contains(STATE.ENABLED)


def back_up(pid, main):
    button = until("the button to back up", lambda: find(main, ROLE.PUSH_BUTTON, "Back up"))
    until("the button to back up is enabled", lambda: is_enabled(button))
    do(button, "Press")
    dialog = until("the backup dialog", lambda: window(pid, "Back up databases"))
    until("the databases in the dialog",
          lambda: any("meal_planner" in (each.get_name() or "") for each in below(dialog)))
    if nameless(dialog):
        raise Failed(f"these have no name: {nameless(dialog)}")
    start = until("the button to start", lambda: find(dialog, ROLE.PUSH_BUTTON, "Back up"))
    until("the start is enabled", lambda: is_enabled(start))
    do(start, "Press")
    until("the dialog closes", lambda: not window(pid, "Back up databases"))


def read_progress(main):
    """The bar of a job says what it is of and how far; it stays in its card when the job has ended."""
    def bar():
        return next((each for each in below(main) if each.get_role() == ROLE.PROGRESS_BAR and
                     "Back up" in (each.get_name() or "") and each.get_value_iface()), None)
    value = until("the progress of the backup as a value", bar).get_value_iface()
    if not value.get_minimum_value() <= value.get_current_value() <= value.get_maximum_value():
        raise Failed(f"progress {value.get_current_value()} is not between {value.get_minimum_value()} and "
                     f"{value.get_maximum_value()}")


def days(main):
    """The rows of the tree that can be unfolded."""
    return [each for each in below(main) if each.get_state_set().contains(STATE.EXPANDABLE)
            and each.get_role() in (ROLE.TREE_ITEM, ROLE.TABLE_CELL, ROLE.LIST_ITEM)]


def fold_a_day(main, title):
    """The row of a day says whether it is unfolded; the arrow keys fold and unfold it."""
    def is_unfolded():
        found = days(main)
        for day in found:
            day.clear_cache()  # AT-SPI remembers the states it is not told of
        return any(day.get_state_set().contains(STATE.EXPANDED) for day in found)
    until("a day that is unfolded", is_unfolded)
    press(title, "ctrl+f", "Down", "Home", "Left")  # to the tree from wherever the keyboard is
    until("the day is folded", lambda: not is_unfolded())
    press(title, "Right")
    until("the day is unfolded again", is_unfolded)
    press(title, "Down")


def read_restore(pid, main, title):
    """From the tree to the flight check by keys alone, then back out."""
    restore = until("the button to restore", lambda: find(main, ROLE.PUSH_BUTTON, "Restore"))
    until("the button to restore is enabled", lambda: is_enabled(restore))
    press(title, "ctrl+r")
    wizard = until("the restore wizard", lambda: window(pid, "Restore "))
    for page in ("Where to", "Flight check"):
        forward = until(f"the way to {page}", lambda: find(wizard, ROLE.PUSH_BUTTON, "Next"))
        until(f"the way to {page} is open", lambda: is_enabled(forward))
        if nameless(wizard):
            raise Failed(f"these have no name: {nameless(wizard)}")
        press(wizard.get_name(), "alt+n")
        until(f"the page {page}", lambda: find(wizard, ROLE.LABEL, page))
    findings = until("the list of findings", lambda: find(wizard, ROLE.LIST, "Findings"))
    until("the check ends", lambda: is_enabled(find(wizard, ROLE.PUSH_BUTTON, "Next")))
    words = [each.get_name() for each in children(findings) if each.get_role() == ROLE.LIST_ITEM]
    if not words:
        raise Failed("the flight check finds nothing")
    for sentence in words:
        if not sentence.startswith(("In order. ", "Warning. ", "In the way. ")):
            raise Failed(f"a finding does not say how grave it is: {sentence!r}")
    print(f"read: {words[0]}")
    press(wizard.get_name(), "Escape")
    until("Esc closes the wizard", lambda: not window(pid, "Restore "))


def read(pid):
    main = until("the main window with the demo server", lambda: window(pid, "demo"))
    until("the health in words", lambda: any("backup" in (each.get_description() or "").lower() for each in below(main)))
    back_up(pid, main)
    row = until("a backup with its proof in words", lambda: backups(main))[0]
    print(f"read: {row}")
    read_progress(main)
    fold_a_day(main, main.get_name())
    read_restore(pid, main, main.get_name())


def main():
    larder = subprocess.Popen([sys.argv[1], "--demo"])
    try:
        read(larder.pid)
    except Failed as failure:
        print(f"screen_reader: {failure}", file=sys.stderr)
        return 1
    finally:
        larder.terminate()
        larder.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
