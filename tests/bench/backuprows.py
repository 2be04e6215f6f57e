"""Backups against pg_dump and what scripts pipe it through."""

import os
import shutil
import subprocess

from measure import Row, bytes_of, run_once, run_rows
from report import Target, Table, ratio

LEVELS = ("fast", "balanced", "small", "auto", "none")
MEMORY_LIMIT = 96 << 20


def peer_rows(subject, database):
    dump = f"{subject.server.tool('pg_dump')} -d {database}"

    def into_file(name, command, file):
        path = subject.path(file)
        return Row(name, f"{command} {path}", size=lambda: bytes_of([path]), clean=lambda: subject.remove(file))

    folder = subject.path("folder")
    rows = [
        Row("pg_dump >/dev/null", f"{dump} >/dev/null"),
        into_file("pg_dump | gzip", f"{dump} | gzip >", "peer.sql.gz"),
        Row("pg_dump -Fd -j2 -Z1", f"{dump} -Fd -j2 -Z1 -f {folder}",
            size=lambda: bytes_of(os.path.join(folder, f) for f in os.listdir(folder)),
            clean=lambda: subject.remove("folder")),
    ]
    if shutil.which("zstd"):
        rows.append(into_file("pg_dump | zstd -3 -T2", f"{dump} | zstd -q -3 -T2 >", "peer.sql.zst"))
    return rows


def own_row(subject, database, level):
    repository = "repository-" + level
    return Row(f"larder {level}", subject.backup_command(database, level, repository), ours=True,
               size=lambda: bytes_of(subject.backups_in(repository)), clean=lambda: subject.remove_backups(repository))


def sql_bytes(subject, database):
    command = f"{subject.server.tool('pg_dump')} -d {database} | wc -c"
    return int(subprocess.run(["bash", "-c", command], env=subject.environment, check=True,
                              stdout=subprocess.PIPE).stdout)


def targets(rows):
    dump, gzip, folder = rows["pg_dump >/dev/null"], rows["pg_dump | gzip"], rows["pg_dump -Fd -j2 -Z1"]
    fast, balanced = rows["larder fast"], rows["larder balanced"]
    peak = max(row.median("peak") for row in rows.values() if row.ours)
    return [
        Target("balanced is faster than pg_dump | gzip", ratio(gzip, balanced), 4.5, at_least=True),
        Target("balanced: file of gzip's size", ratio(balanced, gzip, "size"), 0.97),
        Target("fast: time of pg_dump >/dev/null", ratio(fast, dump), 1.1),
        Target("fast: file of gzip's size", ratio(fast, gzip, "size"), 1.06),
        Target("fast: time of pg_dump -Fd -j2 -Z1", ratio(fast, folder), 1.0),
        Target("auto: time of none", ratio(rows["larder auto"], rows["larder none"]), 1.1),
        Target("peak memory of our process, MiB", peak / (1 << 20), MEMORY_LIMIT >> 20),
    ]


def memory_at(subject, foods):
    """Peak of one backup of a database of this size: (bytes of SQL, bytes of memory)."""
    database = subject.server.ensure_database(foods)
    return sql_bytes(subject, database), run_once(own_row(subject, database, "balanced"), subject.environment).peak


def bench_backup(subject, foods, repeat):
    database = subject.server.ensure_database(foods)
    rows = peer_rows(subject, database) + [own_row(subject, database, level) for level in LEVELS]
    run_rows(rows, repeat, subject.environment)
    named = {row.name: row for row in rows}
    small_sql, small_peak = memory_at(subject, max(foods // 10, 1))
    large_sql, large_peak = memory_at(subject, foods)
    growth = Target(f"peak memory at {large_sql >> 20} MiB of SQL, of that at {small_sql >> 20} MiB",
                    large_peak / small_peak, 1.15)
    return Table("backup", rows, peer="pg_dump | gzip", targets=targets(named) + [growth],
                 facts={"foods": foods, "sqlBytes": large_sql})
