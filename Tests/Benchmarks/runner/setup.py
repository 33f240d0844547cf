"""Where things lie, the data that both sides start from, and what went wrong."""
import hashlib
import os
import shutil
import sqlite3
import sys
import tempfile

from . import servers

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROOT = os.path.dirname(os.path.dirname(HERE))
SEED = "1"


def _digest(*paths):
    """What files are made of, as one text."""
    digest = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()


def _said(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


class Setup:
    """The options and folders of one run of the benchmark."""

    def __init__(self, options):
        self.options = options
        self.root = ROOT
        self.hamlet = options.hamlet or os.path.join(ROOT, ".build-release", "release")
        self.peers = options.peers or os.path.join(HERE, ".build-bench")
        self.results = options.results or os.path.join(HERE, "results", "latest.json")
        base = options.work or os.path.join(HERE, ".build-bench", "data")
        os.makedirs(base, exist_ok=True)
        self.kept = base
        self._remove_left()
        self.work = tempfile.mkdtemp(prefix=f"run-{os.getpid()}-", dir=base)
        self.failures = []
        self.in_flight = options.in_flight

    def _remove_left(self):
        """The folders of runs that were killed."""
        for name in os.listdir(self.kept):
            parts = name.split("-")
            if parts[0] == "run" and not os.path.exists(f"/proc/{parts[1]}"):
                shutil.rmtree(os.path.join(self.kept, name), ignore_errors=True)

    def fail(self, what, why):
        """Notes what did not work, says so at once, and goes on."""
        self.failures.append({"what": what, "why": str(why)})
        print(f"FAILED {what}: {why}", file=sys.stderr, flush=True)

    # Programs

    def hamlet_program(self, name):
        return self._found(os.path.join(self.hamlet, name))

    def native(self, name):
        return self._found(os.path.join(self.peers, "native", name))

    def swift_peer(self, name):
        return self._found(os.path.join(self.peers, "release", name))

    @staticmethod
    def _found(path):
        if not os.access(path, os.X_OK):
            raise servers.BenchError(f"{path} was not built")
        return path

    @property
    def password_file(self):
        return os.path.join(ROOT, "seeds", "demo", "password")

    # Data

    def prepare(self, has_peers=True):
        """Makes the registers of this size, unless they are there from before and still fit."""
        made = [("hamlet's data", lambda: self.prepare_hamlet(self.options.people))]
        for what, make in made + ([("the peers' data", self._make_peer)] if has_peers else []):
            try:
                make()
            except (servers.BenchError, OSError) as error:
                self.fail(what, error)

    def _hamlet_data(self, people):
        years = f"-{self.options.years}-years" if self.options.years else ""
        return os.path.join(self.kept, f"hamlet-{people}{years}")

    @property
    def _peer_data(self):
        return os.path.join(self.kept, f"peer-{self.options.people}.db")

    def prepare_hamlet(self, people):
        """Makes Hamlet's register of so many people, unless it is there, and brings it up to date."""
        daemon, data = self.hamlet_program("hamletd"), self._hamlet_data(people)
        if not os.path.isdir(data):
            print(f"Making Hamlet's register of {people:,} people ...", flush=True)
            made = os.path.join(self.work, "made")
            years = ["--years", str(self.options.years)] if self.options.years else []
            servers.run([daemon, "init", "--data", made, "--demo"])
            for folder in ("reference", "demo"):
                servers.run([daemon, "seed", "--data", made, os.path.join(ROOT, "seeds", folder)])
            servers.run([daemon, "seed", "--data", made, "--people", str(people),
                         "--random-seed", SEED, *years], seconds=3600)
            os.rename(made, data)
        # What an older version made is brought up to date here, once, and not by each server.
        words = [daemon, "serve", "--data", data, "--listen", "127.0.0.1:0"]
        servers.Server(words, self.file("up-to-date.log"), "hamletd is ready on ",
                       seconds=3600).stop()

    def _make_peer(self):
        program = self.native("peer-c")
        schema = os.path.join(HERE, "Schema", "peer.sql")
        made_by = _digest(schema, program)
        if os.path.isfile(self._peer_data) and _said(self._peer_data + ".made-by") == made_by:
            return
        made = os.path.join(self.work, "made.db")
        servers.run([program, "fill", made, schema, str(self.options.people), SEED])
        os.rename(made, self._peer_data)
        with open(self._peer_data + ".made-by", "w") as file:
            file.write(made_by)

    def hamlet_copy(self, name, people=None):
        """A folder of its own for one server."""
        path = os.path.join(self.work, name)
        shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(self._hamlet_data(people or self.options.people), path)
        return path

    def peer_copy(self, name):
        path = os.path.join(self.work, name + ".db")
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(path + suffix):
                os.remove(path + suffix)
        shutil.copyfile(self._peer_data, path)
        return path

    def some_person(self):
        """Whom h2load asks for: id as hexadecimal, and name."""
        with sqlite3.connect(f"file:{self._peer_data}?mode=ro&immutable=1", uri=True) as database:
            row = database.execute(
                "SELECT lower(hex(id)), name FROM persons ORDER BY record_no LIMIT 1 OFFSET ?",
                (min(100, self.options.people // 2),)).fetchone()
        if row is None:
            raise servers.BenchError("nobody is on the peers' register")
        return row

    def file(self, name, content=None):
        path = os.path.join(self.work, name)
        if content is not None:
            with open(path, "wb") as file:
                file.write(content)
        return path

    def remove_work(self):
        shutil.rmtree(self.work, ignore_errors=True)
