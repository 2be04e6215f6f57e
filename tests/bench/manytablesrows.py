"""Backups of very many small tables: what counts is the catalogue, not the rows."""

import subprocess

from measure import Row, run_rows
from report import Target, Table, ratio

TABLES = 20000
STEP = 500


def for_each(server, database, first, last, statements):
    """Few in a transaction: each of its tables would hold locks until the end."""
    server.psql(database, "-c", "SET synchronous_commit = off", "-c",
                f"DO $$ BEGIN FOR g IN {first}..{last} LOOP {statements} IF g % 50 = 0 THEN COMMIT; END IF; END LOOP; END $$")


def make_tables(server, database, first, last):
    for_each(server, database, first, last,
             "EXECUTE format('CREATE TABLE t%s(id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL,"
             " at date)', g); EXECUTE format('INSERT INTO t%s(name) VALUES (''x'')', g);")


def ensure_tables(server):
    name = f"tables_{TABLES}"
    if server.psql("postgres", "-c", f"SELECT 1 FROM pg_database WHERE datname = '{name}'"):
        return name
    print(f"Making {TABLES:,} tables; kept in {server.data} for the next run.", flush=True)
    making = name + "_making"
    server.psql("postgres", "-c", f"DROP DATABASE IF EXISTS {making}")
    server.psql("postgres", "-c", f"CREATE DATABASE {making}")
    make_tables(server, making, 1, TABLES)
    server.psql(making, "-c", "VACUUM ANALYZE")
    server.psql("postgres", "-c", f"ALTER DATABASE {making} RENAME TO {name}", "-c", "CHECKPOINT")
    return name


def succeeds(command, environment):
    return subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def most_that_pg_dump_can(subject):
    """Leaves a database with the most tables, to a step, that one pg_dump can dump with default settings."""
    server = subject.server
    name = "boundary"
    server.psql("postgres", "-c", f"DROP DATABASE IF EXISTS {name}")
    server.psql("postgres", "-c", f"CREATE DATABASE {name}")
    tables = 9000
    make_tables(server, name, 1, tables)
    dump = [server.tool("pg_dump"), "-d", name, "-f", "/dev/null"]
    while succeeds(dump, subject.environment):
        make_tables(server, name, tables + 1, tables + STEP)
        tables += STEP
    while not succeeds(dump, subject.environment):
        for_each(server, name, tables - STEP + 1, tables, "EXECUTE format('DROP TABLE t%s', g);")
        tables -= STEP
    return name, tables


def bench_manytables(subject, foods, repeat):
    server = subject.server
    boundary, most = most_that_pg_dump_can(subject)
    ours_too = succeeds(subject.backup_command(boundary, "balanced", "boundary"), subject.environment)
    server.psql("postgres", "-c", f"DROP DATABASE {boundary}")
    server.restart("max_locks_per_transaction=512")
    database = ensure_tables(server)
    rows = [
        Row("pg_dump >/dev/null", f"{server.tool('pg_dump')} -d {database} >/dev/null"),
        Row("larder balanced", subject.backup_command(database, "balanced", "manytables"), ours=True,
            clean=lambda: subject.remove_backups("manytables")),
    ]
    run_rows(rows, repeat, subject.environment)
    server.restart()
    peer, ours = rows
    return Table("manytables", rows, peer=peer.name, facts={"tables": TABLES, "mostWithDefaults": most}, targets=[
        Target("20,000 tables: time of pg_dump >/dev/null", ratio(ours, peer), 1.1),
        Target(f"default settings: {most:,} tables, the most pg_dump can, are dumped", float(ours_too), 1, at_least=True),
        Target("peak memory of our process, MiB", ours.median("peak") / (1 << 20), 96),
    ])
