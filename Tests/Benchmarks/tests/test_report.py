"""Targets met and missed, the table, and the file."""
import json
import os
import types
import unittest

from .folder import HERE, FolderTest
from runner import comparisons, report, settings
from runner import alone as ALONE
from runner.report import Targets

RATE = "callsPerSecond"


def rates(**sides):
    return {name.replace("_", "-"): {RATE: rate} if rate else None for name, rate in sides.items()}


def everything():
    """Results of all comparisons, each target met by a hair."""
    c_loop = rates(c_get_1=400.0, c_get_cores=600.0, c_row_1=900.0, c_row_cores=1500.0)
    written = {RATE: 5000.0, "syncsPerWrite": 0.05}
    slow = {"hamlet": written, **rates(grpc_swift=250.0, grpc_cpp=250.0, c_loop=250.0)}
    return {
        "check": {"8x1": rates(hamlet=10.0, grpc_cpp=9.0, grpc_swift=3.0),
                  "8x100": rates(hamlet=2400.0, grpc_cpp=300.0, grpc_swift=80.0)},
        "get-person": {"8x100": rates(hamlet=600.0, grpc_cpp=200.0, grpc_swift=60.0),
                       "loop": c_loop},
        "latency": {"hamlet": {"p50Microseconds": 130.0, RATE: 7000.0},
                    "nio-echo-1": {"p50Microseconds": 100.0, RATE: 9000.0},
                    "nio-echo-cores": {"p50Microseconds": 100.0, RATE: 9000.0}},
        "register": {"disk": slow, "slow": {"ms": 4, **slow}},
        "wire": {"hamlet": {"request": 40, "response": 150, "total": 190, "messages": 160},
                 "grpc-cpp": {"request": 80.0, "response": 120.0, "total": 200.0, "messages": 120},
                 "grpc-h2load": {"request": 80.0, "response": 120.0, "total": 200.0,
                                 "messages": 120}},
        "counts": {"check 8x100": {"allocations": 10.0, "allocatedBytes": 3000.0,
                                   "systemCalls": 0.02, "instructions": 38000.0,
                                   "byName": {"read": 0.01}}},
        **alone(),
    }


def alone():
    """What is measured of Hamlet alone, as asked."""
    found = {"load": {}, "size": {}, "start": {}}
    for measure, figure, target, *_ in settings.ALONE:
        place = next(name for name, of in (
            ("load", ALONE.LOAD), ("size", ALONE.SIZE), ("start", ("shell",))) if measure in of)
        found[place].setdefault(measure, {})[figure + " of a run"] = target
    return found


def missed(results, depth=100):
    return {row["what"] for row in Targets(results, depth).all() if row["isMet"] is False}


class TargetTests(unittest.TestCase):
    def test_a_figure_that_is_as_asked_meets_its_target(self):
        rows = Targets(everything(), 100).all()
        self.assertEqual([row["what"] for row in rows if row["isMet"] is not True], [])
        self.assertEqual(len(rows), 2 + 4 + 2 + (1 + 2 * 4) + 2 + 1 + len(settings.ALONE))

    def test_one_a_hair_off_misses_it(self):
        results = everything()
        results["check"]["8x100"]["grpc-swift"][RATE] = 80.1
        results["latency"]["nio-echo-1"]["p50Microseconds"] = 99.9
        results["register"]["slow"]["hamlet"] = {RATE: 4999.0, "syncsPerWrite": 0.051}
        results["wire"]["hamlet"]["total"] = 191
        results["load"]["overload"]["goodput / mean of the peaks of a run"] = 0.89
        results["size"]["ready"]["longest, s of a run"] = 1.01
        self.assertEqual(missed(results), {
            "overload: goodput / mean of the peaks", "ready: longest, s",
            "Check 8x100 / echo on grpc-swift", "Check 1 x 1, median / nio-echo-1",
            "RegisterPerson, 256 in flight, 4 ms", "fdatasyncs for each write, 4 ms",
            "RegisterPerson, 4 ms / grpc-swift", "RegisterPerson, 4 ms / grpc-cpp",
            "RegisterPerson, 4 ms / c-loop",
            "bytes of a GetPerson / gRPC C++'s client", "bytes of a GetPerson / h2load"})

    def test_ratios_are_of_the_most_in_flight(self):
        figures = {row["what"]: row["figure"] for row in Targets(everything(), 100).all()}
        self.assertEqual(figures["Check 8x100 / echo on grpc-cpp"], 8)
        self.assertEqual(figures["GetPerson 8x100 / C loop, a thread per core"], 1)
        self.assertEqual(figures["GetPerson 8x100 / grpc-swift"], 10)
        self.assertEqual(figures["RegisterPerson, this disk / c-loop"], 20)
        # 30 bytes around a message of 120, though our own person is larger.
        self.assertEqual(figures["bytes of a GetPerson / h2load"], 0.75)
        self.assertIn("Check 8x1 / echo on grpc-cpp",
                      [row["what"] for row in Targets(everything(), 1).all()])

    def test_what_failed_is_neither_met_nor_missed(self):
        for lost in ("grpc-swift", "hamlet"):
            results = everything()
            results["check"]["8x100"][lost] = None
            del results["get-person"]["8x100"][lost]
            rows = {row["what"]: row for row in Targets(results, 100).all()}
            for what in ("Check 8x100 / echo on grpc-swift", "GetPerson 8x100 / grpc-swift"):
                self.assertEqual((rows[what]["figure"], rows[what]["isMet"]), (None, None), what)

    def test_comparisons_of_which_nothing_is_left_have_no_figure(self):
        rows = Targets({name: {} for name in comparisons.ALL}, 100).all()
        self.assertTrue(rows)
        self.assertEqual({row["isMet"] for row in rows}, {None})

    def test_every_comparison_has_its_targets(self):
        for name in comparisons.ALL:
            self.assertTrue(Targets({name: everything()[name]}, 100).all(), name)

    def test_the_scenarios_of_hamlet_load_have_the_figures_that_are_judged(self):
        root = os.path.dirname(os.path.dirname(HERE))
        folder = os.path.join(root, "Tests", "LoadGenerator", "Command", "Scenarios")
        sources = ""
        for name in os.listdir(folder):
            with open(os.path.join(folder, name)) as file:
                sources += file.read()
        for measure, figure, *_ in settings.ALONE:
            if measure in ALONE.LOAD:
                self.assertIn(f'"{figure}', sources)

    def test_a_measure_that_failed_has_missed_nothing_and_met_nothing(self):
        results = {"load": {"fair": {"p99 alone, us": 3.0}}}
        self.assertEqual([(row["what"], row["isMet"]) for row in Targets(results, 100).all()],
                         [("fair: p99 beside / alone", None)])


class FinishTests(FolderTest):
    FACTS = {"at": "2026-11-26", "processor": "AMD", "cores": 2, "kernel": "6.1",
             "loadAverage": 0.25, "fdatasync": {"medianMs": 0.6}, "load": {"people": 10_000},
             "versions": {"hamlet": "abc"},
             "programs": {"hamletd": {"sha256": "0123456789ab", "builtAt": "2026-11-26"},
                          "hamlet-load": None}}

    def finish(self, results, failures=()):
        setup = types.SimpleNamespace(
            in_flight=[1, 100], failures=list(failures), results=self.path("deep", "er", "r.json"))
        text = report.finish(self.FACTS, setup, results)
        with open(setup.results) as file:
            return text, json.load(file)

    def test_the_table_shows_each_side_and_each_target(self):
        results = everything()
        results["check"]["8x100"]["grpc-swift"] = {RATE: 100.0}
        results["get-person"]["8x100"]["grpc-cpp"] = None
        text, _ = self.finish(results)
        for line in (
                "| check | hamlet | grpc-cpp | grpc-swift |",
                "| 8x100 | 2,400/s | 300/s | 100/s |",
                "| 8x100 | 600/s | failed | 60/s |",
                "| get-person | c-get-1 | c-get-cores | c-row-1 | c-row-cores |",
                "| 1x1 | 7,000/s (p50 130 us) | 9,000/s (p50 100 us) | 9,000/s (p50 100 us) |",
                "| slow | 5,000/s (0.050 fdatasync each) | 250/s | 250/s | 250/s |",
                "| hamlet | 40.0 | 150.0 | 190.0 | 160 | 30.0 |",
                "| check 8x100 | 10.0 | 3,000 | 0.020 | 38,000 | read 0.010 |",
                "| idle | KiB per connection of a run | 16 |",
                "| import: median of people/s | 4,000/s | >= 4000/s | met |",
                "| Check 8x100 / echo on grpc-cpp | 8x | >= 8x | met |",
                "| Check 8x100 / echo on grpc-swift | 24x | >= 30x | MISSED |",
                "| GetPerson 8x100 / grpc-cpp | - | >= 3x | not measured |",
                "| RegisterPerson, 256 in flight, 4 ms | 5,000/s | >= 5000/s | met |"):
            self.assertIn(line, text.splitlines())
        self.assertNotIn("Failed:", text)

    def test_the_heading_names_the_programs_beside_the_sources(self):
        self.assertTrue(report.heading(self.FACTS).endswith(
            "sources abc, hamletd 0123456789ab, hamlet-load not there"))

    def test_the_file_has_machine_versions_settings_load_results_and_targets(self):
        failures = [{"what": "check: grpc-swift", "why": "it crashed"}]
        text, kept = self.finish(everything(), failures)
        self.assertIn("- check: grpc-swift: it crashed", text.splitlines())
        self.assertEqual(set(kept), {*self.FACTS, "settings", "results", "targets", "failures"})
        self.assertEqual(kept["results"], everything())
        self.assertEqual(kept["failures"], failures)
        self.assertEqual(kept["settings"]["grpc-cpp"]["sqlite"]["synchronous"], "FULL")
        self.assertTrue(all(row["isMet"] for row in kept["targets"]))
        self.assertTrue(text.splitlines()[-1].startswith("All figures: "))
        self.assertTrue(text.endswith(os.path.join("deep", "er", "r.json")))

    def test_nothing_at_all_is_a_report_too(self):
        text, kept = self.finish({name: {} for name in comparisons.ALL})
        self.assertIn("not measured", text)
        self.assertEqual({row["isMet"] for row in kept["targets"]}, {None})

    def test_counts_that_were_not_asked_for_are_not_shown_as_zero(self):
        text, _ = self.finish({"counts": {"check 8x1": {"allocations": 24.5}}})
        self.assertIn("| check 8x1 | 24.5 | - | - | - |  |", text.splitlines())
