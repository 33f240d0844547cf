"""The command as a user gives it: real processes, and Hamlet itself in one of them."""
import glob
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time

from .folder import HERE, FolderTest
from .programs import (DYING, HAMLET_LOAD, HAMLETD, NOTED, PEER, PEER_C, PEER_LOAD, h2load)
from .test_loads import noted
from runner import alone

ROOT = os.path.dirname(os.path.dirname(HERE))


class RunTests(FolderTest):
    def setUp(self):
        super().setUp()
        for name, text in (("hamletd", HAMLETD), ("hamlet-load", HAMLET_LOAD), ("h2load", h2load()),
                           ("native/peer-c", PEER_C), ("native/peer-load", PEER_LOAD),
                           ("native/peer-grpc-cpp", PEER), ("release/peer-grpc-swift", PEER),
                           ("release/nio-echo", PEER)):
            self.program(name, text)
        self.program("native/slow-sync.so", "")

    def start(self, *words, hamlet=None, people="10"):
        environment = {**os.environ, "PATH": self.programs + ":" + os.environ["PATH"]}
        # Nothing of the tests' own machine is loaded before the stand-ins.
        environment.pop("LD_PRELOAD", None)
        return subprocess.Popen(
            [sys.executable, "-B", os.path.join(HERE, "run"), "--hamlet", hamlet or self.programs,
             "--peers", self.programs, "--work", self.path("work"), "--people", people,
             "--results", self.path("r.json"), "--in-flight", "1,2", *words],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)

    def run_bench(self, *words, **more):
        process = self.start(*words, **more)
        output, errors = process.communicate(timeout=120)
        return process.returncode, output, errors

    def kept(self):
        with open(self.path("r.json")) as file:
            return json.load(file)

    def targets(self):
        return {row["what"]: row["isMet"] for row in self.kept()["targets"]}

    def assertNothingLeft(self):
        self.assertEqual(glob.glob(self.path("work", "run-*")), [])
        for path in glob.glob("/proc/[0-9]*/cmdline"):
            try:
                with open(path) as file:
                    self.assertNotIn(self.programs, file.read())
            except (FileNotFoundError, ProcessLookupError):
                pass

    # Whole runs

    def test_every_side_is_measured_in_turn_and_all_is_reported(self):
        status, output, errors = self.run_bench("--only", "check,latency", "--runs", "2")
        self.assertEqual((status, errors), (0, ""))
        self.assertEqual(set(self.kept()["results"]), {"check", "latency"})
        lines = [line.split() for line in output.splitlines() if " run " in line]
        ours = [(words[4], words[6]) for words in lines if words[:4] == ["check", "8", "x", "1"]]
        sides = ["hamlet", "grpc-cpp", "grpc-swift"]
        self.assertEqual(ours, [(side, number) for number in ("1:", "2:") for side in sides])
        self.assertEqual(self.kept()["results"]["check"]["8x2"]["grpc-cpp"]["callsPerSecond"],
                         1195.17)
        self.assertEqual(len(self.kept()["results"]["check"]["8x2"]["hamlet"]["runs"]), 2)
        self.assertEqual(self.kept()["load"]["inFlight"], [1, 2])
        self.assertIn("| Check 8x2 / echo on grpc-swift | 4.18x | >= 30x | MISSED |", output)
        self.assertNothingLeft()

    def test_a_report_names_the_very_programs_that_ran(self):
        status, output, _ = self.run_bench("--only", "latency")
        self.assertEqual(status, 0, output)
        for name, found in self.kept()["programs"].items():
            with open(os.path.join(self.programs, name), "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()[:12]
            self.assertEqual(found["sha256"], digest)
            self.assertIn(f"{name} {digest}", output)

    def test_a_long_run_is_five_of_ten_seconds_and_counts_instructions(self):
        status, output, _ = self.run_bench("--only", "latency", "--long")
        self.assertEqual(status, 0, output)
        load = self.kept()["load"]
        self.assertEqual((load["secondsEachRun"], load["runs"]), (10, 5))
        echoes = [words for words in noted(self.programs + "/native/peer-c") if words[0] == "echo"]
        self.assertEqual(len(echoes), 5 * 2)
        self.assertEqual({words[-1] for words in echoes}, {"10.0"})
        status, _, _ = self.run_bench("--only", "latency", "--long", "--runs", "1")
        self.assertEqual((status, self.kept()["load"]["runs"]), (0, 1))

    def test_a_peer_that_crashes_is_left_out_and_said(self):
        self.program("release/peer-grpc-swift", "import sys\nsys.exit('a setting was refused')")
        status, output, errors = self.run_bench("--only", "check", "--runs", "1")
        self.assertEqual(status, 1)
        self.assertIn("FAILED check: grpc-swift", errors)
        self.assertIn("a setting was refused", output)
        self.assertEqual(self.targets(), {"Check 8x2 / echo on grpc-cpp": False,
                                          "Check 8x2 / echo on grpc-swift": None})

    def test_a_peer_that_dies_under_its_load_is_said_with_its_last_words(self):
        self.program("native/peer-grpc-cpp", DYING)
        self.program("release/peer-grpc-swift", DYING)
        self.program("h2load", NOTED + "import socket\n"
                     "host, port = sys.argv[-1].split('/')[2].split(':')\n"
                     "line = socket.create_connection((host, int(port)))\n"
                     "line.recv(1)\nsys.exit('connection closed')\n")
        status, _, errors = self.run_bench("--only", "check", "--runs", "1", "--in-flight", "1")
        self.assertEqual(status, 1)
        self.assertIn("FAILED check 8 x 1: grpc-cpp", errors)
        self.assertRegex(errors, "(?s)peer-grpc-cpp ended with 7: .*the log is full")

    def test_wrong_answers_of_one_side_leave_the_others_alone(self):
        self.program("h2load", h2load(answered="calls - 1"))
        status, _, errors = self.run_bench("--only", "check", "--runs", "3", "--in-flight", "2")
        self.assertEqual(status, 1)
        self.assertEqual(errors.count("1999 of 2000 answered"), 2, "each peer is asked once")
        found = self.kept()["results"]["check"]["8x2"]
        self.assertEqual((found["grpc-cpp"], found["grpc-swift"]), (None, None))
        self.assertEqual(len(found["hamlet"]["runs"]), 3)
        self.assertEqual(len(self.kept()["failures"]), 2)

    def test_where_no_peer_was_built_hamlet_is_measured_alone(self):
        shutil.rmtree(os.path.join(self.programs, "native"))
        shutil.rmtree(os.path.join(self.programs, "release"))
        names = ["check", "get-person", "latency", "register", "wire"]
        status, output, errors = self.run_bench("--only", ",".join(names), "--runs", "1")
        self.assertEqual(status, 1)
        self.assertIn("peer-c was not built", errors)
        results = self.kept()["results"]
        self.assertEqual(list(results), names)
        self.assertEqual(results["get-person"]["8x1"]["hamlet"]["calls"], 500)
        self.assertEqual(results["get-person"]["loop"], {})
        self.assertIn("All figures: ", output)
        self.assertNothingLeft()

    def test_a_wrong_option_is_refused_before_anything_is_started(self):
        for words, said in ((["--only", "check,chekc"], "no 'chekc'; there are check, get-person"),
                            (["--only", ","], "nothing is named"),
                            (["--people", "0"], "0 is less than 1"),
                            (["--runs", "x"], "invalid int value: 'x'"),
                            (["--seconds", "nan"], "less than"),
                            (["--in-flight", "1,0"], "0 is less than 1")):
            status, output, errors = self.run_bench(*words)
            self.assertEqual((status, output), (2, ""), words)
            self.assertIn(said, errors)
        self.assertFalse(os.path.exists(self.path("work")))

    def test_a_stop_leaves_no_server_and_no_folder(self):
        self.program("hamlet-load", "import signal\nprint('at work', flush=True)\nsignal.pause()")
        process = self.start("--only", "check", "--runs", "1")
        for line in process.stdout:
            if line.startswith("check ..."):
                break
        end = time.monotonic() + 60
        while time.monotonic() < end and not self.is_at_work():
            time.sleep(0.01)
        self.assertTrue(self.is_at_work())
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        self.assertNothingLeft()

    def is_at_work(self):
        for path in glob.glob("/proc/[0-9]*/cmdline"):
            try:
                with open(path) as file:
                    if self.programs + "/hamlet-load" in file.read():
                        return True
            except (FileNotFoundError, ProcessLookupError):
                pass
        return False

    def test_what_hamlet_is_measured_at_alone_needs_no_peer_and_its_failures_are_said(self):
        for name in ("native/peer-c", "native/peer-grpc-cpp", "release/peer-grpc-swift"):
            os.remove(os.path.join(self.programs, name))
        self.program("hamlet-load", HAMLET_LOAD + "sys.exit('the server is gone' if sys.argv[1] == 'fair' else 0)")
        status, output, errors = self.run_bench("--only", "load", "--runs", "2")
        self.assertEqual(status, 1)
        self.assertRegex(errors, "load: fair: .*the server is gone")
        found = self.kept()["results"]["load"]
        self.assertEqual(list(found), ["beside-report", "overload", "idle", "poor-link", "import"])
        self.assertEqual(found["import"], {"people/s": 4100.0})
        self.assertIn("| import | people/s | 4,100 |", output.splitlines())
        calls = {words[0]: words for words in noted(os.path.join(self.programs, "hamlet-load"))}
        self.assertEqual(calls["import"][-2:], ["--runs", "2"])
        self.assertNotIn("--runs", calls["overload"])
        self.assertIn("--pid", calls["idle"])
        self.assertNothingLeft()

    def test_only_what_is_compared_needs_peers_and_that_is_told_before_anything_is_built(self):
        for words, said in (((), "yes"), (("--only", "load,check"), "yes"), (("--long",), "yes"),
                            (("--only", "load,size,start"), "no")):
            self.assertEqual(self.run_bench(*words, "--needs-peers"), (0, said + "\n", ""), words)
        status, output, errors = self.run_bench("--only", "lod", "--needs-peers")
        self.assertEqual((status, output), (2, ""))
        self.assertIn("no 'lod'; there are check", errors)
        self.assertFalse(os.path.exists(self.path("work")))

    # Hamlet itself

    def test_hamlet_as_it_is_built_is_loaded_checked_and_counted_on_the_wire(self):
        """HAMLET_BUILT is the folder of its programs, HAMLET_TOWN a demo town's data folder."""
        os.makedirs(self.path("work"))
        shutil.copytree(os.environ["HAMLET_TOWN"], self.path("work", "hamlet-40"))
        status, output, errors = self.run_bench(
            "--only", "check,get-person,wire", "--seconds", "2", "--runs", "1", "--in-flight", "1",
            hamlet=os.environ["HAMLET_BUILT"], people="40")
        self.assertNotIn(": hamlet:", errors, errors)
        results = self.kept()["results"]
        for name in ("check", "get-person"):
            ours = results[name]["8x1"]["hamlet"]
            self.assertGreater(ours["calls"], 0)
            self.assertGreater(ours["callsMade"], ours["calls"])
            self.assertGreater(ours["p99Microseconds"], ours["p50Microseconds"])
        # Twelve bytes of header each way, a request of 18, and no word that the server knows.
        found = results["wire"]["hamlet"]
        self.assertEqual(found["request"], 12 + 18)
        self.assertEqual(found["total"] - found["messages"], 24)
        self.assertNothingLeft()

    def test_hamlet_as_it_is_built_is_measured_at_its_size_and_at_its_start(self):
        os.makedirs(self.path("work"))
        for people in (40, alone.LITTLE):
            shutil.copytree(os.environ["HAMLET_TOWN"], self.path("work", f"hamlet-{people}"))
        status, output, errors = self.run_bench(
            "--only", "size,start", "--seconds", "2", "--runs", "1",
            hamlet=os.environ["HAMLET_BUILT"], people="40")
        self.assertEqual((status, errors), (0, ""), output)
        results = self.kept()["results"]
        self.assertEqual(set(results["size"]), set(alone.SIZE))
        for place in results.values():
            for figures in place.values():
                for name, value in figures.items():
                    self.assertGreater(value, 0, name)
        memory = results["size"]["memory"]
        self.assertGreaterEqual(memory["at its highest, MiB"], memory["at the start, MiB"])
        asked = [row["what"] for row in self.kept()["targets"] if row["isMet"] is None]
        self.assertEqual(asked, [])
        self.assertNothingLeft()
