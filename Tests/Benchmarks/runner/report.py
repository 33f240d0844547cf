"""The table and the JSON file."""
import json
import os

from . import settings


def heading(facts):
    disk = facts["fdatasync"].get("medianMs")
    return (f"{facts['processor']}, {facts['cores']} cores, Linux {facts['kernel']}, load"
            f" {facts['loadAverage']:.2f}, fdatasync {disk} ms, {facts['load']['people']:,} people,"
            f" sources {facts['versions']['hamlet']}, {_programs(facts['programs'])}")


def _programs(found):
    """By their digests: the sources beside them may be others."""
    return ", ".join(f"{name} {one['sha256'] if one else 'not there'}"
                     for name, one in found.items())


def _rate(results, *path):
    for step in path:
        results = (results or {}).get(step)
    return (results or {}).get("callsPerSecond")


def _field(results, field, *path):
    for step in path:
        results = (results or {}).get(step)
    return (results or {}).get(field)


def _ratio(one, other):
    return one / other if one and other else None


def _beside(found):
    """The bytes beside the messages."""
    return found["total"] - found["messages"] if found else None


class Targets:
    """What performance.md asks for, with what was measured."""

    def __init__(self, results, depth):
        self.results, self.depth, self.rows = results, f"8x{depth}", []

    def at_least(self, what, figure, target, unit="x"):
        self._add(what, figure, target, unit, ">=", figure is not None and figure >= target)

    def at_most(self, what, figure, target, unit="x"):
        self._add(what, figure, target, unit, "<=", figure is not None and figure <= target)

    def _add(self, what, figure, target, unit, sign, is_met):
        self.rows.append({"what": what, "figure": figure, "unit": unit, "target": f"{sign} {target:g}",
                          "isMet": is_met if figure is not None else None})

    def all(self):
        for name, add in (("check", self.check), ("get-person", self.get_person),
                          ("latency", self.latency), ("register", self.register),
                          ("wire", self.wire), ("counts", self.counts),
                          ("load", self.alone), ("size", self.alone), ("start", self.alone)):
            if name in self.results:
                add(self.results[name])
        return self.rows

    def check(self, results):
        ours = _rate(results, self.depth, "hamlet")
        for peer, target in (("grpc-cpp", 8), ("grpc-swift", 30)):
            self.at_least(f"Check {self.depth} / echo on {peer}",
                          _ratio(ours, _rate(results, self.depth, peer)), target)

    def get_person(self, results):
        ours = _rate(results, self.depth, "hamlet")
        loops = (("C loop, one thread", "c-get-1"), ("C loop, a thread per core", "c-get-cores"))
        for words, name in loops:
            self.at_least(f"GetPerson {self.depth} / {words}",
                          _ratio(ours, _rate(results, "loop", name)), 1)
        for peer, target in (("grpc-swift", 10), ("grpc-cpp", 3)):
            self.at_least(f"GetPerson {self.depth} / {peer}",
                          _ratio(ours, _rate(results, self.depth, peer)), target)

    def latency(self, results):
        ours = _field(results, "p50Microseconds", "hamlet")
        for name in ("nio-echo-1", "nio-echo-cores"):
            self.at_most(f"Check 1 x 1, median / {name}",
                         _ratio(ours, _field(results, "p50Microseconds", name)), 1.3)

    def register(self, results):
        slow = results.get("slow") or {}
        ms = slow.get("ms") or 0
        self.at_least(f"RegisterPerson, 256 in flight, {ms:g} ms", _rate(slow, "hamlet"),
                      5_000, "/s")
        for part, words in (("slow", f", {ms:g} ms"), ("disk", ", this disk")):
            ours = _rate(results, part, "hamlet")
            for peer in ("grpc-swift", "grpc-cpp", "c-loop"):
                self.at_least(f"RegisterPerson{words} / {peer}",
                              _ratio(ours, _rate(results, part, peer)), 20)
            self.at_most(f"fdatasyncs for each write{words}",
                         _field(results, "syncsPerWrite", part, "hamlet"), 0.05, "")

    def wire(self, results):
        """For the same messages: ours around the messages of the other."""
        beside = _beside(results.get("hamlet"))
        for name, words in (("grpc-cpp", "gRPC C++'s client"), ("grpc-h2load", "h2load")):
            messages = _field(results, "messages", name)
            ours = beside + messages if beside is not None and messages else None
            self.at_most(f"bytes of a GetPerson / {words}",
                         _ratio(ours, _field(results, "total", name)), 0.75)

    def alone(self, results):
        for measure, figure, target, unit, is_least in settings.ALONE:
            if measure not in results:
                continue
            found = next((value for name, value in results[measure].items()
                          if name.startswith(figure)), None)
            add = self.at_least if is_least else self.at_most
            add(f"{measure}: {figure}", found, target, unit)

    def counts(self, results):
        for what, found in results.items():
            self.at_most(f"allocations of {what}", found.get("allocations"), 10, "")


def _table(heads, rows):
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows] + [""]


def _shown(result):
    if not result:
        return "failed"
    text = f"{result.get('callsPerSecond', 0):,.0f}/s"
    if "p50Microseconds" in result:
        text += f" (p50 {result['p50Microseconds']:,.0f} us)"
    if "syncsPerWrite" in result:
        text += f" ({result['syncsPerWrite']:.3f} fdatasync each)"
    return text


def _measured(results):
    """Every comparison as a table: a column for each side."""
    lines = []
    groups = []
    for name, found in results.items():
        if name == "latency":
            groups.append((name, {"1x1": found}))
        elif name == "wire":
            lines += _wire(found)
        elif name == "counts":
            lines += _counts(found)
        elif name in ("load", "size", "start"):
            lines += _table([name, "", ""], [
                [measure, figure, f"{value:,.4g}"] for measure, figures in found.items()
                for figure, value in figures.items()])
        else:
            groups.append((name, found))
    for name, found in groups:
        for sides in _same_sides(found):
            heads = [name, *next(iter(sides.values()))]
            rows = [[level, *map(_shown, row.values())] for level, row in sides.items()]
            lines += _table(heads, rows)
    return lines


def _same_sides(found):
    """The levels that share their sides, one table for each."""
    tables = []
    for level, row in found.items():
        row = {name: result for name, result in row.items() if name != "ms"}
        if tables and list(next(iter(tables[-1].values()))) == list(row):
            tables[-1][level] = row
        else:
            tables.append({level: row})
    return tables


def _wire(found):
    rows = [[name, f"{one['request']:.1f}", f"{one['response']:.1f}", f"{one['total']:.1f}",
             f"{one['messages']}", f"{one['total'] - one['messages']:.1f}"]
            for name, one in found.items()]
    return _table(["wire, bytes", "request", "response", "together", "messages", "beside them"], rows)


def _counts(found):
    def shown(one, key, form):
        return format(one[key], form) if key in one else "-"

    rows = [[what, shown(one, "allocations", ".1f"), shown(one, "allocatedBytes", ",.0f"),
             shown(one, "systemCalls", ".3f"), shown(one, "instructions", ",.0f"),
             ", ".join(f"{name} {count:.3f}" for name, count in one.get("byName", {}).items())]
            for what, one in found.items()]
    return _table(["for a call", "allocations", "bytes", "system calls", "instructions",
                   "most system calls"], rows)


def _targets(rows):
    said = {True: "met", False: "MISSED", None: "not measured"}
    shown = []
    for row in rows:
        figure = "-" if row["figure"] is None else f"{row['figure']:,.3g}{row['unit']}"
        if row["figure"] is not None and row["figure"] >= 1000:
            figure = f"{row['figure']:,.0f}{row['unit']}"
        shown.append([row["what"], figure, row["target"] + row["unit"], said[row["isMet"]]])
    return _table(["target", "measured", "asked", ""], shown)


def finish(facts, setup, results):
    """Writes the JSON file and gives the table."""
    rows = Targets(results, max(setup.in_flight)).all()
    lines = ["", *_measured(results), *_targets(rows)]
    if setup.failures:
        lines += ["Failed:"] + [f"- {one['what']}: {one['why']}" for one in setup.failures] + [""]
    os.makedirs(os.path.dirname(setup.results), exist_ok=True)
    with open(setup.results, "w") as file:
        json.dump({**facts, "settings": settings.ALL, "results": results, "targets": rows,
                   "failures": setup.failures}, file, indent=2, ensure_ascii=False)
        file.write("\n")
    lines.append(f"All figures: {os.path.relpath(setup.results)}")
    return "\n".join(lines)
