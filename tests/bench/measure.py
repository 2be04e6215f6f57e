"""Runs commands and measures them: wall time, processor time, peak memory."""

import glob
import os
import statistics
import subprocess
import threading
import time
from dataclasses import dataclass, field

SAMPLE_SECONDS = 0.05


@dataclass
class Sample:
    wall: float  # seconds
    cpu: float  # seconds, of the process and its children; not of the server
    peak: int  # bytes, resident, of the process alone
    children: int  # bytes, resident, the most that its descendants held together
    size: int = 0  # bytes of the file made


@dataclass
class Row:
    """A command to measure. `command` is a list, or a text for the shell (a pipeline's memory is not measured)."""

    name: str
    command: object
    ours: bool = False
    size: object = None  # function: bytes of the file made
    clean: object = None  # function: takes away what was made, so that each run finds the same
    samples: list = field(default_factory=list)

    def median(self, what):
        return statistics.median(getattr(sample, what) for sample in self.samples)


def _status_bytes(pid, key):
    try:
        with open(f"/proc/{pid}/status") as status:
            for line in status:
                if line.startswith(key):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return 0


def _descendants(pid):
    found = []
    for path in glob.glob(f"/proc/{pid}/task/*/children"):
        try:
            with open(path) as children:
                for child in children.read().split():
                    found += [child, *_descendants(child)]
        except OSError:
            pass
    return found


class _MemoryWatch(threading.Thread):
    """VmHWM is the kernel's own peak of one process image. ru_maxrss is not used: it starts with what the parent held
    when it forked, and mixes in children."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid = pid
        self.peak = 0
        self.children = 0
        self.done = threading.Event()
        self.start()

    def run(self):
        while not self.done.wait(SAMPLE_SECONDS):
            self.peak = max(self.peak, _status_bytes(self.pid, "VmHWM:"))
            self.children = max(self.children, sum(_status_bytes(c, "VmRSS:") for c in _descendants(self.pid)))


def run_once(row, environment):
    shell = isinstance(row.command, str)
    command = ["bash", "-o", "pipefail", "-c", row.command] if shell else row.command
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE)
    watch = _MemoryWatch(process.pid) if row.ours else None
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if watch:
        watch.done.set()
        watch.join()
    if process.returncode != 0:
        raise SystemExit(f"{row.name} ended with {process.returncode}:\n{errors.decode(errors='replace')}")
    sample = Sample(wall, usage.ru_utime + usage.ru_stime, watch.peak if watch else 0, watch.children if watch else 0)
    if row.size:
        sample.size = row.size()
    if row.clean:
        row.clean()
    return sample


def run_rows(rows, repeat, environment):
    """Round after round, each row once a round and the first row a different one each time, so that whatever else the
    machine does falls on all of them alike."""
    for turn in range(repeat):
        first = turn % len(rows)
        for row in rows[first:] + rows[:first]:
            row.samples.append(run_once(row, environment))
            print(f"  round {turn + 1}/{repeat}  {row.samples[-1].wall:8.3f} s  {row.name}", flush=True)


def bytes_of(paths):
    return sum(os.path.getsize(path) for path in paths)
