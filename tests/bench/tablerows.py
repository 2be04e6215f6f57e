"""One table of a backup: looked at against gunzip, and restored against the whole restore."""

import subprocess

from measure import Row, run_rows
from report import Target, Table

LARGE, SMALL, LAST = "public.food_nutrients", "public.macros", "public.users"


def bytes_of_table(subject, database, table):
    command = [subject.server.tool("psql"), "-XAtqc", f"SELECT pg_relation_size('{table}')", "-d", database]
    return int(subprocess.run(command, env=subject.environment, check=True, stdout=subprocess.PIPE).stdout)


def bench_table(subject, foods, repeat):
    database = subject.server.ensure_database(foods)
    tool = subject.server.tool
    quiet = dict(env=subject.environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(subject.backup_command(database, "balanced", "table"), **quiet)
    backup = subject.backups_in("table")[0]
    sizes = {table: bytes_of_table(subject, database, table) for table in (LARGE, SMALL)}
    target = "restored"

    def drop_schema():
        subprocess.run([tool("psql"), "-Xqc", "DROP SCHEMA IF EXISTS saved CASCADE", "-d", target], **quiet)

    def ours(*arguments):
        return [subject.cli, *arguments, "--backup-dir", subject.path("table")]

    def restored(table):
        return Row(f"larder restore --table {table}", ours("restore", backup, target, "--table", table, "--into-schema",
                                                           "saved", "--yes"), ours=True, clean=drop_schema)

    rows = [
        Row("gunzip | awk, up to the last table",
            f"gunzip -c {backup} | awk '/^COPY {LAST}/ {{ n = 101 }} n && n--'"),
        Row(f"larder show --table {LARGE}", ours("show", backup, "--table", LARGE), ours=True),
        Row(f"larder show --table {LAST}", ours("show", backup, "--table", LAST), ours=True),
        restored(LARGE),
        restored(SMALL),
    ]
    subprocess.run([tool("dropdb"), "--if-exists", target], **quiet)
    subprocess.run(ours("restore", backup, target, "--mode", "new"), **quiet)
    run_rows(rows, repeat, subject.environment)
    subprocess.run([tool("dropdb"), target], **quiet)
    subject.remove("table")
    _, first, last, large, small = rows
    share = sizes[SMALL] / sizes[LARGE]
    return Table("table", rows, peer=rows[0].name, facts={"foods": foods, "bytes": sizes}, targets=[
        Target(f"first rows of {LARGE}, seconds", first.median("wall"), 0.05),
        Target(f"first rows of {LAST}, seconds", last.median("wall"), 0.05),
        Target(f"restore of {SMALL}, {share:.2f} of {LARGE}: share of its time",
               small.median("wall") / large.median("wall"), share + 0.25),
    ])
