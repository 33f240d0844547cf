"""A folder for each test, with real programs in it that behave as a test needs."""
import os
import shutil
import stat
import sys
import tempfile
import types
import unittest

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True

from runner import servers  # noqa: E402
from runner.setup import Setup  # noqa: E402



class FolderTest(unittest.TestCase):
    """Programs are written where the runner looks for built ones, and started by it."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="hamlet-bench-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.addCleanup(servers.stop_all)
        self.programs = os.path.join(self.folder, "programs")

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def program(self, place, text):
        """A program of Python below `programs`; `place` may have folders in it."""
        path = os.path.join(self.programs, place)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            # Without what a site adds they start sooner.
            file.write(f"#!{sys.executable} -ISB\n{text}")
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
        return path

    def on_path(self):
        """Programs of this test's before those of the machine."""
        before = os.environ["PATH"]
        os.environ["PATH"] = self.programs + ":" + before
        self.addCleanup(os.environ.__setitem__, "PATH", before)

    def setup_of(self, **more):
        """The runner's own, with this test's programs as Hamlet's and the peers'."""
        options = {
            "hamlet": self.programs, "peers": self.programs, "work": self.path("work"),
            "results": self.path("results", "r.json"), "people": 10, "in_flight": [1],
            "seconds": 0.1, "runs": 1, "slow_ms": 4, "instructions": False, "years": 0,
            **more}
        return Setup(types.SimpleNamespace(**options))

    def assertGone(self, pid):
        with self.assertRaises(ProcessLookupError):
            os.kill(pid, 0)
