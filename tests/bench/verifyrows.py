"""Reading a backup to its last byte against gzip -t of the same file."""

import subprocess

from measure import Row, run_rows
from report import Target, Table, ratio


def bench_verify(subject, foods, repeat):
    database = subject.server.ensure_database(foods)
    subprocess.run(subject.backup_command(database, "balanced", "verify"), env=subject.environment, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    file = subject.backups_in("verify")[0]
    rows = [
        Row("gzip -t", ["gzip", "-t", file]),
        Row("larder verify", [subject.cli, "verify", file, "--backup-dir", subject.path("verify")], ours=True),
    ]
    run_rows(rows, repeat, subject.environment)
    subject.remove("verify")
    peer, ours = rows
    return Table("verify", rows, peer="gzip -t", facts={"foods": foods}, targets=[
        Target("verify is faster than gzip -t", ratio(peer, ours), 5, at_least=True),
        Target("peak memory of our process, MiB", ours.median("peak") / (1 << 20), 96),
    ])
