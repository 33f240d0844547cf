"""Servers and loads as processes: how they start, fail and end."""
import signal
import socket
import subprocess
import sys
import time
from unittest import mock

from .folder import HERE, FolderTest
from .programs import DYING, PEER
from runner import servers
from runner.servers import BenchError, Server


class ServerTests(FolderTest):
    def start(self, text, **more):
        return Server([self.program("server", text)], self.path("log"), "ready on ", **more)

    def test_one_that_is_ready_says_where_and_ends_when_told(self):
        server = self.start(PEER)
        host, port = server.address.rsplit(":", 1)
        socket.create_connection((host, int(port))).close()
        self.assertTrue(server.stop())
        self.assertGone(server.process.pid)
        self.assertEqual(servers.stop_all(), [])

    def test_one_that_ends_at_its_start_is_an_error_with_its_last_words(self):
        with self.assertRaisesRegex(BenchError, "(?s)did not start.*the schema is too new"):
            self.start("import sys\nsys.exit('the schema is too new')")
        self.assertEqual(servers.stop_all(), [])

    def test_a_port_that_is_taken_is_an_error_that_says_so(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            with self.assertRaisesRegex(BenchError, "(?s)did not start.*Address already in use"):
                self.start(f"import socket\nsocket.create_server(('127.0.0.1', {port}))")

    def test_one_that_never_gets_ready_is_ended(self):
        with self.assertRaisesRegex(BenchError, r"did not start: \d"):
            self.start("import os, signal\nprint(os.getpid(), flush=True)\nsignal.pause()",
                       seconds=0.5)
        with open(self.path("log")) as file:
            self.assertGone(int(file.read()))

    def test_half_a_line_is_no_address(self):
        server = self.start("import sys, time, signal\n"
                            "print('ready on 127.0.0.1:4', end='', flush=True)\ntime.sleep(0.1)\n"
                            "print('771', flush=True)\nsignal.pause()")
        self.assertEqual(server.address, "127.0.0.1:4771")

    def test_one_that_does_not_listen_to_the_signal_is_killed_and_named(self):
        server = self.start("import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
                            "print('ready on x', flush=True)\nwhile True: signal.pause()")
        with mock.patch.object(servers, "STOP_SECONDS", 0.2):
            self.assertEqual(servers.stop_all(), [server.words[0]])
        self.assertGone(server.process.pid)

    def test_one_that_died_under_a_load_says_how(self):
        server = self.start(DYING)
        server.check()
        host, port = server.address.rsplit(":", 1)
        socket.create_connection((host, int(port))).close()
        server.process.wait()
        with self.assertRaisesRegex(BenchError, "(?s)ended with 7: .*the log is full"):
            server.check()

    def test_none_outlives_a_runner_that_is_killed(self):
        program = self.program("server", PEER)
        parent = subprocess.Popen(
            [sys.executable, "-B", "-c",
             "import signal, sys\nsys.path.insert(0, sys.argv[1])\nfrom runner.servers import Server\n"
             "server = Server([sys.argv[2]], sys.argv[3], 'ready on ')\n"
             "print(server.process.pid, flush=True)\nsignal.pause()",
             HERE, program, self.path("log")], stdout=subprocess.PIPE, text=True)
        server = int(parent.stdout.readline())
        with open(f"/proc/{server}/status") as status:
            self.assertIn(f"PPid:\t{parent.pid}\n", status.read())
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        parent.stdout.close()
        end = time.monotonic() + 30
        while time.monotonic() < end and self.is_alive(server):
            time.sleep(0.01)
        self.assertFalse(self.is_alive(server))

    @staticmethod
    def is_alive(pid):
        """Whether it runs; one that nobody waits for may stay as a zombie."""
        try:
            with open(f"/proc/{pid}/stat") as stat:
                return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
        except (FileNotFoundError, ProcessLookupError):
            return False


class LoadTests(FolderTest):
    def result(self, text):
        return servers.result_of([self.program("load", text), "get"])

    def test_a_line_of_json_is_a_result(self):
        said = '{"callsPerSecond": 12.5, "calls": 3, "errors": 0}'
        self.assertEqual(self.result(f"print('{said}')"),
                         {"callsPerSecond": 12.5, "calls": 3, "errors": 0})

    def test_what_is_none_is_an_error(self):
        for said in ("", "oops", "[]", "7", '{"calls": 3}',
                     '{"callsPerSecond": 0.0, "calls": 0, "errors": 0}',
                     '{"callsPerSecond": 12.5, "calls": 3, "errors": 2}'):
            with self.subTest(said), self.assertRaisesRegex(BenchError, "load get gave no result"):
                self.result(f"print('{said}')")

    def test_one_wrong_answer_is_an_error_in_the_loads_own_words(self):
        with self.assertRaisesRegex(BenchError, "load get ended with 1: 3 wrong: WRONG_ANSWER"):
            self.result("import sys\nprint('{\"callsPerSecond\": 9.0, \"errors\": 3}')\n"
                        "sys.exit('3 wrong: WRONG_ANSWER')")

    def test_one_that_takes_too_long_or_is_not_there_is_an_error(self):
        slow = self.program("slow", "import signal\nsignal.pause()")
        with self.assertRaisesRegex(BenchError, "timed out"):
            servers.run([slow], seconds=0.2)
        with self.assertRaisesRegex(BenchError, "No such file"):
            servers.run([self.path("nothing")])

    def test_a_status_may_be_allowed_and_the_environment_is_given(self):
        program = self.program("env", "import os, sys\nprint(os.environ['A'])\nsys.exit(1)")
        self.assertEqual(servers.run([program], environment={"A": "b"}, allow=(0, 1)), "b\n")
        with self.assertRaises(BenchError):
            servers.run([program], environment={"A": "b"})


