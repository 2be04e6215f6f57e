"""The window over a repository of many backups: until it is shown, a letter typed into the filter, a scroll step."""

import json
import os
import statistics
import subprocess
import time

from listrows import DATABASES, DAYS, make_repository
from measure import Row, Sample
from report import Table, Target

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))


def built_window(cli):
    """Of the build that the command line is of."""
    build = os.path.dirname(os.path.dirname(cli))
    subprocess.run(["cmake", "--build", build, "--target", "bench_window"], check=True, stdout=subprocess.DEVNULL)
    return os.path.join(build, "bin", "bench_window")


def open_window(program, folder, environment):
    process = subprocess.run([program, folder, str(time.clock_gettime_ns(time.CLOCK_MONOTONIC))],
                             env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(process.stdout)


def bench_window(subject, foods, repeat):
    program = built_window(subject.cli)
    make_repository(subject, "window")
    folder = subject.path("window")
    subprocess.run([subject.cli, "list", "--backup-dir", folder], env=subject.environment, check=True,
                   stdout=subprocess.DEVNULL)
    environment = {"QT_QPA_PLATFORM": "offscreen", **subject.environment}
    runs = [open_window(program, folder, environment) for _ in range(repeat)]
    if any(run["backups"] != DATABASES * DAYS + 1 for run in runs):
        raise SystemExit("The window does not show every backup.")

    def row(name, take):
        times = [take(run) / 1000 for run in runs]
        return Row(name, "", ours=True, samples=[Sample(wall, 0, 0, 0) for wall in times])

    shown = row("window shown, from the start of the process", lambda run: run["shown"])
    rows = [
        shown,
        row("a letter typed into the filter, median", lambda run: statistics.median(run["filter"])),
        row("a letter typed into the filter, longest", lambda run: max(run["filter"])),
        row("a scroll step, median", lambda run: statistics.median(run["scroll"])),
        row("a scroll step, longest", lambda run: max(run["scroll"])),
        row("longest turn of the main loop, folder read again", lambda run: run["refreshTurn"]),
        row("longest turn of the main loop, a file changes", lambda run: run["liveTurn"]),
        row("a file comes, changes or goes: until shown, longest", lambda run: max(run["live"])),
    ]
    return Table("window", rows, peer=shown.name, facts={"backups": runs[0]["backups"]}, targets=[
        Target("window shown, s", rows[0].median("wall"), 0.5),
        Target("a letter typed, longest, ms", rows[2].median("wall") * 1000, 50),
        Target("turn of the main loop, longest, ms", max(rows[5].median("wall"), rows[6].median("wall")) * 1000, 50),
        Target("a change on the disk until shown, s", rows[7].median("wall"), 1),
    ])
