"""What is measured: the program, where it keeps its things, and where files are written."""

import glob
import os
import shutil
import tempfile


class Subject:
    """`cli` is the program's path. Everything it makes lies in a folder that goes away with the `with` block."""

    def __init__(self, cli, server):
        self.cli = cli
        self.server = server
        self.work = None
        self.environment = None

    def __enter__(self):
        # Not /tmp, which may be memory: backups are written to a disk.
        base = "/var/tmp"
        self.work = tempfile.mkdtemp(prefix="larder-bench-", dir=base)
        self.environment = {**self.server.environment(), "LARDER_HOME": self.path("home"), "HOME": self.work}
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.work, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.work, name)

    def backup_command(self, database, compression, repository):
        """One database and nothing else, as pg_dump does it: no roles, no cleanup."""
        return [self.cli, "backup", database, "--compression", compression, "--no-globals", "--retention-days", "0",
                "--backup-dir", self.path(repository)]

    def backups_in(self, repository):
        return sorted(f for f in glob.glob(self.path(repository) + "/*-*-*/*.sql*") if os.path.isfile(f))

    def remove_backups(self, repository):
        """Not the directory itself: one that was there and is gone looks like a disk that is not mounted."""
        for folder in glob.glob(self.path(repository) + "/*-*-*"):
            shutil.rmtree(folder)

    def remove(self, name):
        path = self.path(name)
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.exists(path):
            os.remove(path)
