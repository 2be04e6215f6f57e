"""Listing a directory of many backups against find and sort."""

import json
import os
import subprocess
from datetime import datetime, timedelta

from measure import Row, run_once, run_rows
from report import Target, Table, ratio

DATABASES = 20
DAYS = 1000


def manifest_text(manifest):
    """In the layout Larder writes: a member a line, the sections last, one a line."""
    def compact(value):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)

    head = "".join(f'"{name}": {compact(value)},\n' for name, value in manifest.items() if name != "sections")
    sections = ",\n".join(compact(section) for section in manifest["sections"])
    return "{\n" + head + '"sections": [\n' + sections + "\n]\n}\n"


def multiply(data, manifest, repository):
    """Valid backups of DATABASES databases on DAYS days, all with the same small content."""
    newest = datetime.strptime(manifest["started"][:19], "%Y-%m-%dT%H:%M:%S")
    for day in range(1, DAYS + 1):
        time = (newest - timedelta(days=day)).replace(hour=9, minute=0, second=0)
        folder = os.path.join(repository, time.strftime("%Y-%m-%d"))
        os.mkdir(folder, 0o700)
        for number in range(DATABASES):
            add_backup(folder, data, manifest, f"database_{number:02}", time)
        # As it would be in practice: nobody wrote to this folder since its day.
        os.utime(folder, (time.timestamp(), time.timestamp()))


def add_backup(folder, data, manifest, database, time):
    name = f"{database}_{time:%Y%m%d_%H%M%S}"
    utc = f"{time:%Y-%m-%dT%H:%M:%S}"
    copy = {**manifest, "database": database, "run": name, "started": utc + ".000Z", "finished": utc + ".900Z",
            "utcOffsetSeconds": 0, "file": {**manifest["file"], "name": name + ".sql.gz"}}
    for suffix, content in ((".sql.gz", data), (".json", manifest_text(copy).encode())):
        path = os.path.join(folder, name + suffix)
        with open(path, "wb", opener=lambda p, flags: os.open(p, flags, 0o600)) as file:
            file.write(content)
        os.utime(path, (time.timestamp(), time.timestamp()))


def make_repository(subject, name):
    """Of one backup and copies of it, in a folder of this name."""
    print(f"Making {DATABASES * DAYS:,} backups.", flush=True)
    database = subject.server.ensure_database(0)
    subprocess.run(subject.backup_command(database, "balanced", name), env=subject.environment, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    first = subject.backups_in(name)[0]
    with open(first, "rb") as data, open(first[: -len(".sql.gz")] + ".json") as manifest:
        multiply(data.read(), json.load(manifest), subject.path(name))


def listed(subject, command):
    output = subprocess.run(command + ["--json"], env=subject.environment, check=True, stdout=subprocess.PIPE).stdout
    return json.loads(output)


def bench_list(subject, foods, repeat):
    make_repository(subject, "list")
    folder = subject.path("list")
    command = [subject.cli, "list", "--backup-dir", folder]
    cold = Row("larder list, no catalogue yet", command, ours=True)
    cold.samples.append(run_once(cold, subject.environment))
    backups = listed(subject, command)
    whole = [b for b in backups if not b.get("problem")]
    if len(whole) != DATABASES * DAYS + 1:
        raise SystemExit(f"{len(whole)} of {len(backups)} backups are listed as good ones.")
    rows = [
        Row("find | sort", f"find {folder} -name '*.sql.gz' | sort"),
        Row("find -printf time, size | sort",
            f"find {folder} -name '*.sql.gz' -printf '%TF %TH:%TM %s %p\\n' | sort"),
        Row("larder list", command, ours=True),
        Row("larder list --json", command + ["--json"], ours=True),
    ]
    run_rows(rows, repeat, subject.environment)
    return Table("list", rows + [cold], peer="find | sort", facts={"backups": len(backups)}, targets=[
        Target("list: time of find | sort", ratio(rows[2], rows[0]), 2),
        Target("list --json: time of find | sort", ratio(rows[3], rows[0]), 2),
        Target("peak memory of our process, MiB", max(r.median("peak") for r in [*rows, cold]) / (1 << 20), 96),
    ])
