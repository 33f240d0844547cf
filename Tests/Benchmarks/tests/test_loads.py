"""What the loads say, and what of it counts: hamlet-load, h2load, peer-load."""
import json
import os

from .folder import FolderTest
from .programs import HAMLETD, HAMLET_LOAD, PEER_C, PEER_LOAD, h2load
from runner import grpc, hamlet
from runner.servers import BenchError


def noted(path):
    """How a program was called, each time."""
    with open(path + ".calls") as file:
        return [json.loads(line) for line in file]


class HamletLoadTests(FolderTest):
    def load(self, text, kind="check", **more):
        self.path_of_load = self.program("hamlet-load", text)
        return hamlet.load(self.setup_of(), "127.0.0.1:1", kind, 10, **more)

    def test_its_median_is_the_result(self):
        self.assertEqual(self.load(HAMLET_LOAD), {
            "callsPerSecond": 5000.0, "calls": 500, "callsMade": 512, "p50Microseconds": 100, "p99Microseconds": 900,
            "errors": 0})

    def test_it_is_told_the_load_and_logs_in_where_a_call_needs_it(self):
        self.load(HAMLET_LOAD, connections=3)
        words = noted(self.path_of_load)[-1]
        self.assertEqual(words[:3], ["check", "--server", "127.0.0.1:1"])
        for pair in (["--seconds", "0.1"], ["--runs", "1"], ["--connections", "3"],
                     ["--in-flight", "10"]):
            self.assertIn(pair, [words[place:place + 2] for place in range(len(words))])
        self.assertNotIn("--user", words)
        self.load(HAMLET_LOAD, "get-person", sample=20)
        words = noted(self.path_of_load)[-1]
        self.assertEqual(words[-6:-4], ["--sample", "20"])
        self.assertEqual(words[-4:-1], ["--user", "clerk", "--password-file"])

    def test_one_wrong_answer_spoils_a_run(self):
        text = HAMLET_LOAD.replace('"errors": {}', '"errors": {"WRONG_ANSWER": 1}')
        with self.assertRaisesRegex(BenchError, "hamlet-load check: {'WRONG_ANSWER': 1}"):
            self.load(text + "sys.exit(1)")

    def test_a_run_without_calls_is_none(self):
        with self.assertRaisesRegex(BenchError, "no call was answered"):
            self.load(HAMLET_LOAD.replace('"calls": 500', '"calls": 0'))

    def test_what_an_earlier_run_left_is_not_taken_for_its_result(self):
        setup = self.setup_of()
        self.program("hamlet-load", HAMLET_LOAD)
        hamlet.load(setup, "127.0.0.1:1", "check", 1)
        for text in ("pass", HAMLET_LOAD.replace('"levels"', '"level"'),
                     HAMLET_LOAD.replace('"median": median', '"middle": median')):
            self.program("hamlet-load", text)
            with self.subTest(text), self.assertRaisesRegex(BenchError, "gave no result"):
                hamlet.load(setup, "127.0.0.1:1", "check", 1)

    def test_a_scenario_gives_its_figures_and_of_those_that_come_often_the_last(self):
        path = self.program("hamlet-load", HAMLET_LOAD)
        self.assertEqual(hamlet.scenario(self.setup_of(), "127.0.0.1:1", "import", "--runs", "3"),
                         {"people/s": 4100.0})
        words = noted(path)[-1]
        self.assertEqual((words[0], words[-2:]), ("import", ["--runs", "3"]))

    def test_a_scenario_without_figures_is_an_error(self):
        for text in ("pass", HAMLET_LOAD.replace("(3000.0, 4100.0)", "()")):
            self.program("hamlet-load", text)
            with self.subTest(text), self.assertRaisesRegex(BenchError, "gave no figures"):
                hamlet.scenario(self.setup_of(), "127.0.0.1:1", "fair")

    def test_one_that_ends_otherwise_is_an_error(self):
        with self.assertRaisesRegex(BenchError, "ended with 64: no such option"):
            self.load("import sys\nprint('no such option', file=sys.stderr)\nsys.exit(64)")


class H2LoadTests(FolderTest):
    def setUp(self):
        super().setUp()
        self.program("native/peer-c", PEER_C)
        self.program("native/peer-load", PEER_LOAD)
        self.on_path()
        self.setup = self.setup_of()
        self.setup._make_peer()

    def load(self, text, kind="get", in_flight=10):
        self.h2load = self.program("h2load", text)
        return grpc.h2load(self.setup, "127.0.0.1:1", kind, in_flight)

    def test_its_rate_is_the_result(self):
        self.assertEqual(self.load(h2load())["callsPerSecond"], 1195.17)
        self.assertEqual(self.load(h2load(), "echo")["callsPerSecond"], 1195.17)

    def test_a_trial_says_how_many_calls_fit_the_seconds(self):
        self.setup.options.seconds = 10
        self.load(h2load())
        trial, run = noted(self.h2load)
        self.assertEqual(trial[:8], ["-n", "2000", "-c", "8", "-m", "10", "-t", "1"])
        self.assertEqual(run[:2], ["-n", "11951"])
        self.assertIn("authorization: Bearer benchmark-token", run)

    def test_at_one_in_flight_its_log_gives_the_times(self):
        result = self.load(h2load(), in_flight=1)
        self.assertEqual((result["p50Microseconds"], result["p99Microseconds"]), (150, 199))

    def test_a_call_that_is_not_answered_is_an_error(self):
        with self.assertRaisesRegex(BenchError, "h2load get: 1999 of 2000 answered"):
            self.load(h2load(answered="calls - 1"))

    def test_answers_of_another_size_are_errors(self):
        # An answer that is not OK has a status of 200 and no message.
        with self.assertRaisesRegex(BenchError, "0 bytes instead of 264000"):
            self.load(h2load(size="0"))

    def test_what_cannot_be_read_is_an_error(self):
        with self.assertRaisesRegex(BenchError, "h2load said nothing of"):
            self.load("print('finished in 0us, 0.00 req/s')")

    def test_a_server_whose_answers_are_wrong_is_not_loaded(self):
        self.program("native/peer-load", "import sys\nsys.exit('a stranger is let in: 0')")
        with self.assertRaisesRegex(BenchError, "a stranger is let in"):
            self.load(h2load())
        self.program("native/peer-load", "print('{}')")
        with self.assertRaisesRegex(BenchError, "gave no size"):
            self.load(h2load())

    def test_registrations_are_peer_loads(self):
        self.assertEqual(grpc.register(self.setup, "127.0.0.1:1", 32)["callsPerSecond"], 250)
        self.assertEqual(noted(self.setup.native("peer-load"))[-1],
                         ["register", "127.0.0.1:1", "8", "32", "0.1"])


class RegisterTests(FolderTest):
    """The registers that both sides start from."""

    def test_the_peers_is_made_anew_only_when_it_would_be_another(self):
        program = self.program("native/peer-c", PEER_C)
        for fills in (1, 1):
            self.setup_of().prepare()
            self.assertEqual(sum(words[0] == "fill" for words in noted(program)), fills)
        self.program("native/peer-c", PEER_C + "\n# Another build.\n")
        self.setup_of().prepare()
        self.assertEqual(sum(words[0] == "fill" for words in noted(program)), 2)

    def test_hamlets_is_made_once_and_brought_up_to_date_before_it_is_copied(self):

        self.program("native/peer-c", PEER_C)
        serving = HAMLETD.replace("import os, sys\n", "import os, sys\n"
                                  "open(__file__ + '.log', 'a').write(sys.argv[1] + '\\n')\n")
        daemon = self.program("hamletd", serving)
        for _ in range(2):
            setup = self.setup_of()
            setup.prepare()
            self.assertEqual(setup.failures, [])
        with open(daemon + ".log") as file:
            self.assertEqual(file.read().split(),
                             ["init", "seed", "seed", "seed", "serve", "serve"])
        with open(setup.hamlet_copy("one") + "/said") as file:
            self.assertIn("--people 10 --random-seed 1", file.read())

    def test_what_cannot_be_made_is_said_and_the_rest_goes_on(self):
        self.program("native/peer-c", PEER_C)
        self.program("hamletd", "import sys\nsys.exit('no space is left')")
        setup = self.setup_of()
        setup.prepare()
        (failure,) = setup.failures
        self.assertEqual(failure["what"], "hamlet's data")
        self.assertIn("no space is left", failure["why"])

    def test_folders_of_runs_that_were_killed_are_removed_and_no_others(self):

        kept = self.path("work")
        os.makedirs(os.path.join(kept, "run-999999999-x"))
        os.makedirs(os.path.join(kept, f"run-{os.getpid()}-x"))
        os.makedirs(os.path.join(kept, "hamlet-10"))
        setup = self.setup_of()
        self.assertEqual(set(os.listdir(kept)),
                         {f"run-{os.getpid()}-x", "hamlet-10", os.path.basename(setup.work)})
        setup.remove_work()
        self.assertFalse(os.path.exists(setup.work))
