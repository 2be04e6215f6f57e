"""A private PostgreSQL server with default settings, but fsync off, and the data in it."""

import contextlib
import glob
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

USER = "bench"
HERE = os.path.dirname(os.path.abspath(__file__))


def newest_bin_dir():
    """Debian's /usr/bin/pg_dump is a Perl wrapper, whose start would be measured too."""
    found = [d for d in glob.glob("/usr/lib/postgresql/*/bin") if os.path.exists(d + "/postgres")]
    if not found:
        raise SystemExit("No PostgreSQL server in /usr/lib/postgresql: install the package postgresql.")
    return max(found, key=lambda d: int(re.search(r"/(\d+)/bin", d).group(1)))


def data_root():
    """Kept for the next run. User postgres cannot enter root's own cache folder."""
    if os.getuid() == 0:
        return "/var/cache/larder-bench"
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "larder", "bench")


class Server:
    """Runs while the `with` block does; dies with this program."""

    def __init__(self):
        self.bin = newest_bin_dir()
        major = self.bin.split("/")[-2]
        self.data = os.path.join(data_root(), "postgresql-" + major)
        self.process = None
        self.socket = None

    def __enter__(self):
        os.makedirs(os.path.dirname(self.data), mode=0o755, exist_ok=True)
        self.socket = tempfile.mkdtemp(prefix="larder-bench-")
        self._own(self.socket)
        if not os.path.exists(self.data + "/PG_VERSION"):
            self._init()
        self._start()
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()
        shutil.rmtree(self.socket, ignore_errors=True)

    def tool(self, name):
        return os.path.join(self.bin, name)

    def environment(self):
        """For clients: the connection, and nothing inherited that could redirect it."""
        return {
            "PATH": self.bin + ":/usr/local/bin:/usr/bin:/bin",
            "HOME": self.socket,
            "LC_ALL": "C.UTF-8",
            "PGHOST": self.socket,
            "PGUSER": USER,
        }

    def psql(self, database, *arguments):
        command = [self.tool("psql"), "-XqAt", "-v", "ON_ERROR_STOP=1", "-d", database, *arguments]
        environment = {**self.environment(), "PGOPTIONS": "-c client_min_messages=warning"}
        return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout

    def ensure_database(self, foods):
        """Name of a database with the tables of schema.sql; `foods` 0 leaves them empty."""
        name = f"foods_{foods}"
        if self.psql("postgres", "-c", f"SELECT 1 FROM pg_database WHERE datname = '{name}'"):
            return name
        print(f"Making {foods:,} foods; kept in {self.data} for the next run.", flush=True)
        making = name + "_making"
        self.psql("postgres", "-c", f"DROP DATABASE IF EXISTS {making}")
        self.psql("postgres", "-c", f"CREATE DATABASE {making}")
        self.psql(making, "-f", HERE + "/schema.sql")
        if foods:
            self.psql(making, "-v", f"foods={foods}", "-f", HERE + "/data.sql")
        # The first reader after a load writes hint bits, and sizes are unknown before ANALYZE.
        self.psql(making, "-c", "VACUUM ANALYZE")
        self.psql("postgres", "-c", f"ALTER DATABASE {making} RENAME TO {name}", "-c", "CHECKPOINT")
        return name

    def version(self):
        return self.psql("postgres", "-c", "SHOW server_version").strip()

    def _as_user(self, *options):
        """initdb and postgres refuse to run as root."""
        if os.getuid() == 0:
            options += ("--reuid=postgres", "--regid=postgres", "--init-groups")
        return ["setpriv", *options] if options else []

    def _own(self, folder):
        if os.getuid() == 0:
            shutil.chown(folder, "postgres", "postgres")

    def _init(self):
        os.makedirs(self.data, mode=0o700)
        self._own(self.data)
        command = [self.tool("initdb"), "-D", self.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
                   "--no-sync", "--no-instructions"]
        subprocess.run(self._as_user() + command, check=True, stdout=subprocess.DEVNULL, cwd="/")

    def restart(self, *settings):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()
        self._start(*settings)

    def _start(self, *settings):
        command = [self.tool("postgres"), "-D", self.data, "-k", self.socket, "-c", "listen_addresses=",
                   "-c", "fsync=off"] + [part for setting in settings for part in ("-c", setting)]
        log = os.path.join(self.socket, "log")
        with open(log, "w") as output:
            self.process = subprocess.Popen(self._as_user("--pdeathsig", "INT") + command, cwd="/", stdout=output,
                                            stderr=output, stdin=subprocess.DEVNULL)
        ready = [self.tool("pg_isready"), "-q", "-h", self.socket]
        for _ in range(600):
            if self.process.poll() is not None:
                break
            if subprocess.run(ready).returncode == 0:
                return
            time.sleep(0.1)
        with contextlib.suppress(OSError):
            print(open(log).read())
        self.process.kill()
        raise SystemExit("The private server did not start; what it said stands above.")
