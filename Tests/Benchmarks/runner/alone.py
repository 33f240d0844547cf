"""What Hamlet is measured at alone: under load and poor links, at its size, at its start.

Each of these gives figures by name. They take longer than five minutes, so a run names them: `--only load`.
"""
import os
import re
import resource
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager

from . import hamlet
from .servers import BenchError, run

PEER = os.path.join("Tests", "EndToEndTests", "Peer")
# Of each process: 10,000 connections, and what it needs beside them.
OPEN_FILES = 11_000
LITTLE = 10_000


@contextmanager
def _serving(setup, name, people=None):
    """A hamletd of its own, ended with the block."""
    server = hamlet.serve(setup, name, people=people)
    try:
        yield server
    finally:
        server.stop()


def _each(setup, what, measures):
    """Every measure in turn, each with a server of its own; one that fails is said, the others go on."""
    found = {}
    for name, measure in measures.items():
        try:
            with _serving(setup, "alone") as server:
                figures = measure(setup, server)
        except (BenchError, OSError, ValueError, KeyError, IndexError) as error:
            setup.fail(f"{what}: {name}", error)
            continue
        found[name] = figures
        for figure, value in figures.items():
            print(f"  {name:16} {figure}: {value:,.4g}", flush=True)
    return found


# Under load


def _scenario(kind, *words, own_runs=True):
    """One of hamlet-load's scenarios, with as many runs as the others have."""
    def measure(setup, server):
        runs = ["--runs", str(setup.options.runs)] if own_runs else []
        return hamlet.scenario(setup, server.address, kind, *words, *runs)
    return measure


def _idle(setup, server):
    connections = 10_000 if _open_files() >= OPEN_FILES else 400
    return hamlet.scenario(setup, server.address, "idle", "--connections", str(connections),
                           "--pid", str(server.process.pid))


def _open_files():
    """As many as this process and its children may open now."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    enough = OPEN_FILES if most == resource.RLIM_INFINITY else min(most, OPEN_FILES)
    resource.setrlimit(resource.RLIMIT_NOFILE, (enough, most))
    return enough


LOAD = {
    "fair": _scenario("fair"),
    "beside-report": _scenario("beside-report"),
    "overload": _scenario("overload", own_runs=False),
    "idle": _idle,
    "poor-link": _scenario("poor-link"),
    "import": _scenario("import"),
}


def load(setup):
    """Many clients, too many, and clients on poor links."""
    _open_files()
    return _each(setup, "load", LOAD)


# At its size


def _memory_mib(server, line):
    with open(f"/proc/{server.process.pid}/status") as file:
        return int(re.search(line + r":\s*(\d+) kB", file.read()).group(1)) / 1024


def _calls(setup, server, kind, callers):
    found = hamlet.load(setup, server.address, kind, 1, callers)
    return {f"p99 of {callers}, ms": found["p99Microseconds"] / 1000}


def _searches(kind):
    return lambda setup, server: {**_calls(setup, server, kind, 1), **_calls(setup, server, kind, 8)}


def _lists(setup, server):
    """What one command of the shell takes, its program and login included."""
    figures, profile = {}, {"XDG_CONFIG_HOME": setup.file("profile")}
    for name, words in (("nothing but a login", ["session", "whoami"]),
                        ("coverage, the first time", ["report", "coverage"]),
                        ("coverage again", ["report", "coverage"]),
                        ("today", ["today"]),
                        ("a page of 200 of the roster", ["person", "roster", "page_size=200"])):
        begun = time.monotonic()
        run([setup.hamlet_program("hamlet"), "--server", server.address, "--user", hamlet.USER,
             "--password-file", setup.password_file, "--json", *words], environment=profile)
        figures[name + ", s"] = time.monotonic() - begun
    return figures


def _memory(setup, server):
    """The most that it takes while people are read, registered and searched."""
    figures = {"at the start, MiB": _memory_mib(server, "VmRSS")}
    for kind, depth in (("get-person", 100), ("register", 32), ("search", 1), ("duplicates", 1)):
        hamlet.load(setup, server.address, kind, depth)
    return {**figures, "at its highest, MiB": _memory_mib(server, "VmHWM")}


def _growth(setup, server):
    """Reads of the same number of people, of a large register and of a small one, A B A B."""
    rates = {"all": [], "few": []}
    setup.prepare_hamlet(LITTLE)
    with _serving(setup, "little", people=LITTLE) as little:
        for _ in range(setup.options.runs):
            for name, one in (("all", server), ("few", little)):
                found = hamlet.load(setup, one.address, "get-person", 100, sample=LITTLE)
                rates[name].append(found["callsPerSecond"])
    large, small = (statistics.median(rates[name]) for name in ("all", "few"))
    return {"calls/s": large, f"calls/s of {LITTLE:,}": small, "ratio": large / small}


def _ready(setup, server):
    """Seconds from its start until it says that it is ready, three times one after the other."""
    server.stop()
    taken = []
    for _ in range(3):
        again = server.again()
        taken.append(again.seconds)
        again.stop()
    return {"median, s": statistics.median(taken), "longest, s": max(taken)}


SIZE = {"ready": _ready, "memory": _memory, "search": _searches("search"),
        "initials": _searches("initials"), "duplicates": _searches("duplicates"),
        "lists": _lists, "GetPerson": _growth}


def size(setup):
    """What grows with the people: `--people 1000000`."""
    return _each(setup, "size", SIZE)


# At its start


def _start(setup, server):
    program = os.path.join(setup.root, PEER, "start.py")
    said = run([sys.executable, program, setup.hamlet_program("hamlet"), server.address,
                str(5 * setup.options.runs)])
    found = re.findall(r"^(.+?): median ([\d.]+) ms, 90% ([\d.]+) ms", said, re.MULTILINE)
    if not found:
        raise BenchError(f"start.py gave no figure: {said[-300:]!r}")
    return {f"{name}, median ms": float(median) for name, median, _ in found}


def start(setup):
    """The shell's."""
    return _each(setup, "start", {"shell": _start})
