"""What is counted of a call."""
import os
from unittest import mock

from .folder import FolderTest
from .programs import HAMLET_LOAD, HAMLETD, PEER_C
from runner import counts
from runner.servers import BenchError

# Runs the server in its own place, as valgrind does, and says where its counts are asked for.
VALGRIND = """
import os, sys
words = sys.argv[1:]
options = [word for word in words if word.startswith("--")][:2]
out = options[1].split("=", 1)[1]
with open(out + "-of-%d" % os.getpid(), "w") as file:
    file.write("0")
program = words[len(options):]
os.execv(program[0], program)
"""
# Says what a test says for the time that it is asked.
CONTROL = """
import glob, sys
out, = glob.glob({folder!r} + "/run-*/callgrind.out-of-" + sys.argv[3])
with open(out) as file:
    number = int(file.read()) + 1
with open(out, "w") as file:
    file.write(str(number))
with open(out.split("-of-")[0] + ".%d" % number, "w") as file:
    file.write("version: 1\\nevents: Ir\\nsummary: %d\\n" % {summary})
"""


class CountTests(FolderTest):
    def test_what_a_long_run_takes_more_than_a_short_one_counts(self):
        setup = self.setup_of(seconds=2)
        asked = []

        def taken(seconds):
            asked.append(seconds)
            return (100 * seconds, 1_000 + 7_000 * seconds)

        self.assertEqual(counts._beyond(taken, setup), [400, 28_000])
        self.assertEqual(asked, [2, 6])
        self.assertEqual(counts._beyond(taken, setup, least=3), [600, 42_000])

    def test_runs_that_do_not_differ_are_no_measure(self):
        with self.assertRaisesRegex(BenchError, "no more calls"):
            counts._beyond(lambda seconds: (5, 100), self.setup_of())

    def test_the_counter_is_read_when_the_server_has_come_to_rest(self):
        path = self.path("counter")
        with open(path, "wb") as file:
            file.write((7).to_bytes(8, "little") + (900).to_bytes(8, "little"))
        self.assertEqual(counts._read(path), (7, 900))
        counts._settled(path)

    def hamlet(self, summary):
        self.on_path()
        self.program("native/peer-c", PEER_C)
        self.program("hamletd", HAMLETD)
        self.program("hamlet-load", HAMLET_LOAD.replace(
            '"callsMade": 512', '"callsMade": int(1_000 * float(sys.argv[5]))'))
        self.program("valgrind", VALGRIND)
        self.program("callgrind_control", CONTROL.format(
            folder=self.path("work"), summary=summary))
        for name, seconds in (("SLOW_START_SECONDS", 1), ("IDLE_SECONDS", 0.2)):
            patch = mock.patch.object(counts, name, seconds)
            patch.start()
            self.addCleanup(patch.stop)
        setup = self.setup_of(seconds=2)
        setup.prepare()
        return setup

    def test_instructions_are_those_of_the_calls_alone(self):
        # The loads: one to warm up, then of 2 and of 6 seconds with 2,000 and 6,000 calls.
        setup = self.hamlet("[0, 0, 0, 0, 70_000_000, 0, 150_000_000][number] if number < 7 else 0")
        found = counts._instructions(setup, "check", 1)["instructions"]
        self.assertEqual(found, 20_000)

    def test_a_server_that_is_never_at_rest_is_no_measure(self):
        setup = self.hamlet("10**12")
        with self.assertRaisesRegex(BenchError, "did not come to rest"):
            counts._instructions(setup, "check", 1)

    def test_without_valgrind_it_is_said_why(self):
        before = os.environ["PATH"]
        self.addCleanup(os.environ.__setitem__, "PATH", before)
        os.environ["PATH"] = self.folder
        with self.assertRaisesRegex(BenchError, "valgrind is not installed"):
            counts._instructions(self.setup_of(), "check", 1)
