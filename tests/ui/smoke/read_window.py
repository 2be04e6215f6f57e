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


def read(pid):
    main = until("the main window with the demo server", lambda: window(pid, "demo"))
    until("the health in words", lambda: any("backup" in (each.get_description() or "").lower() for each in below(main)))

    press = until("the button to back up", lambda: find(main, ROLE.PUSH_BUTTON, "Back up"))
    until("the button to back up is enabled", lambda: press.get_state_set().contains(STATE.ENABLED))
    do(press, "Press")
    dialog = until("the backup dialog", lambda: window(pid, "Back up databases"))
    until("the databases in the dialog",
          lambda: any("meal_planner" in (each.get_name() or "") for each in below(dialog)))
    if nameless(dialog):
        raise Failed(f"these have no name: {nameless(dialog)}")
    start = until("the button to start", lambda: find(dialog, ROLE.PUSH_BUTTON, "Back up"))
    until("the start is enabled", lambda: start.get_state_set().contains(STATE.ENABLED))
    do(start, "Press")
    until("the dialog closes", lambda: not window(pid, "Back up databases"))
    row = until("a backup with its proof in words", lambda: backups(main))[0]
    print(f"read: {row}")

    do(press, "Press")
    dialog = until("the backup dialog again", lambda: window(pid, "Back up databases"))
    escape(dialog)
    until("Esc closes the dialog", lambda: not window(pid, "Back up databases"))


def escape(dialog):
    """As from the keyboard of the display."""
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", dialog.get_name(), "windowfocus", "--sync"],
                   check=True)
    # Not to the window, which is gone before the key comes up again.
    subprocess.run(["xdotool", "key", "Escape"], check=True)


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
