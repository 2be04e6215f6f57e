"""Prints what was measured as one table, says which targets were reached, and writes JSON."""

import os
import platform
from dataclasses import dataclass, field
from datetime import date


def ratio(a, b, what="wall"):
    """Of the medians."""
    return a.median(what) / b.median(what)


@dataclass
class Target:
    what: str
    value: float
    limit: float
    at_least: bool = False

    @property
    def reached(self):
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def line(self):
        sign = "≥" if self.at_least else "≤"
        return f"{'reached' if self.reached else 'MISSED '}  {self.value:7.2f} ({sign} {self.limit:g})  {self.what}"


@dataclass
class Table:
    subject: str
    rows: list
    peer: str  # name of the row that the column "ratio" compares with
    targets: list
    facts: dict = field(default_factory=dict)

    def peer_row(self):
        return next(row for row in self.rows if row.name == self.peer)


def _bytes(value, unit, digits=1):
    return f"{value / unit:.{digits}f}" if value else "–"


HEADER = ("command", "wall s", "of peer", "processor s", "memory MiB", "children MiB", "file MB")


def _cells(row, peer):
    return (row.name, f"{row.median('wall'):.3f}", f"{row.median('wall') / peer.median('wall'):.2f}",
            f"{row.median('cpu'):.2f}", _bytes(row.median("peak"), 1 << 20), _bytes(row.median("children"), 1 << 20),
            _bytes(row.median("size"), 1e6))


def print_table(table):
    peer = table.peer_row()
    lines = [HEADER] + [_cells(row, peer) for row in table.rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(HEADER))]
    print(f"\n{table.subject}: medians of {len(peer.samples)}, peer: {table.peer}")
    for number, line in enumerate(lines):
        cells = [line[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(line[1:], widths[1:])]
        print("| " + " | ".join(cells) + " |")
        if number == 0:
            print("| " + " | ".join(["---".ljust(widths[0])] + ["--:".rjust(w) for w in widths[1:]]) + " |")
    print()
    for target in table.targets:
        print(target.line())


def _first(path, key):
    with open(path) as lines:
        for line in lines:
            if line.startswith(key):
                return line.split("=" if "=" in line else ":", 1)[1].strip().strip('"')
    return "unknown"


def machine(server):
    return {
        "date": date.today().isoformat(),
        "processor": _first("/proc/cpuinfo", "model name"),
        "cores": os.cpu_count(),
        "memoryMiB": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 20,
        "system": _first("/etc/os-release", "PRETTY_NAME"),
        "kernel": platform.release(),
        "postgresql": server.version(),
    }


def to_json(tables, about):
    return {
        "machine": about,
        "tables": [{
            "subject": table.subject,
            **table.facts,
            "peer": table.peer,
            "rows": [{
                "name": row.name,
                "ours": row.ours,
                "wallSeconds": row.median("wall"),
                "ratioToPeer": ratio(row, table.peer_row()),
                "processorSeconds": row.median("cpu"),
                "peakBytes": row.median("peak"),
                "childrenBytes": row.median("children"),
                "fileBytes": row.median("size"),
                "samples": [vars(sample) for sample in row.samples],
            } for row in table.rows],
            "targets": [{"what": t.what, "value": t.value, "limit": t.limit, "atLeast": t.at_least,
                         "reached": t.reached} for t in table.targets],
        } for table in tables],
    }
