"""Restores against gunzip | psql and pg_restore, each into a new database."""

import os
import subprocess

from measure import Row, run_rows
from report import Target, Table, ratio


def make_files(subject, database):
    """The same database as a script that gzip made, as a directory archive and as a backup of ours."""
    tool = subject.server.tool
    quiet = dict(env=subject.environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    script, folder = subject.path("peer.sql.gz"), subject.path("folder")
    subprocess.run(["bash", "-o", "pipefail", "-c", f"{tool('pg_dump')} -d {database} | gzip > {script}"], **quiet)
    subprocess.run([tool("pg_dump"), "-d", database, "-Fd", "-j2", "-f", folder], **quiet)
    subprocess.run(subject.backup_command(database, "balanced", "restore"), **quiet)
    return script, folder, subject.backups_in("restore")[0]


def bench_restore(subject, foods, repeat):
    database = subject.server.ensure_database(foods)
    tool = subject.server.tool
    script, folder, backup = make_files(subject, database)
    target = "restored"

    def drop():
        subprocess.run([tool("dropdb"), "--if-exists", target], env=subject.environment, check=True)

    def ours(jobs):
        return [subject.cli, "restore", backup, target, "--mode", "new", "--jobs", str(jobs), "--backup-dir",
                subject.path("restore")]

    create = f"{tool('createdb')} {target}"
    rows = [
        Row("gunzip | psql", f"{create} && gunzip -c {script} | {tool('psql')} -X -q -o /dev/null"
                             f" -v ON_ERROR_STOP=1 -d {target}", clean=drop),
        Row("pg_restore -j2 -Fd", f"{create} && {tool('pg_restore')} -j2 -d {target} {folder}", clean=drop),
        Row("larder restore --jobs 2", ours(2), ours=True, clean=drop),
        Row("larder restore --jobs 1", ours(1), ours=True, clean=drop),
    ]
    drop()
    run_rows(rows, repeat, subject.environment)
    for name in ("restore", "folder", "peer.sql.gz"):
        subject.remove(name)
    psql, archive, parallel = rows[:3]
    return Table("restore", rows, peer="gunzip | psql", facts={"foods": foods}, targets=[
        Target("restore is faster than gunzip | psql", ratio(psql, parallel), 1.9, at_least=True),
        Target("restore: time of pg_restore -j2 from a directory", ratio(parallel, archive), 1.0),
        Target("peak memory of our process, MiB", parallel.median("peak") / (1 << 20), 96),
    ])
