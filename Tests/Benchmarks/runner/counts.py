"""What a call takes of the server beside time: memory, calls of the system, instructions."""
import glob
import os
import re
import shutil
import struct
import subprocess
import time

from . import hamlet
from .servers import BenchError, run

KINDS = ("check", "get-person")
# What the server does of itself after its start is over by then, at 10,000 people.
QUIET_SECONDS = 20
# Under callgrind a server is some fifty times slower: what must be done before it is ready too.
SLOW_START_SECONDS = 300
# A server at rest takes less in a second, and so does what it does of itself beside calls.
FEW_INSTRUCTIONS = 20_000_000
IDLE_SECONDS = 2
SLOW_PEOPLE = 200


def counts(setup):
    """For each kind of call, at the least and the most in flight."""
    measures = [("memory", _memory), ("system", _system)]
    if setup.options.instructions:
        measures.append(("instructions", _instructions))
    results = {}
    for kind in KINDS:
        for depth in (setup.in_flight[0], setup.in_flight[-1]):
            what = f"{kind} 8x{depth}"
            results[what] = {}
            for name, measure in measures:
                try:
                    found = measure(setup, kind, depth)
                except (BenchError, OSError, ValueError, IndexError, ZeroDivisionError) as error:
                    setup.fail(f"counts: {what}, {name}", error)
                    continue
                results[what].update(found)
                said = ", ".join(f"{key} {value:,.1f}" for key, value in found.items()
                                 if key != "byName")
                print(f"  counts {what:20} {said}", flush=True)
    return results


def _read(path):
    with open(path, "rb") as file:
        return struct.unpack("<QQ", file.read(16))


def _settled(path):
    """Waits until a second passes in which the server takes next to nothing."""
    end = time.monotonic() + 6 * QUIET_SECONDS
    while time.monotonic() < end:
        before = _read(path)[0]
        time.sleep(1)
        if _read(path)[0] - before < 100:
            return
    raise BenchError("the server did not come to rest")


def _memory(setup, kind, depth):
    """Pieces and bytes from the heap for a call, those of its connections left out."""
    path = setup.file("allocations", bytes(16))
    server = hamlet.serve(setup, "hamlet", {
        "LD_PRELOAD": setup.native("allocations.so"), "HAMLET_ALLOCATIONS": path})

    def taken(seconds):
        _settled(path)
        before = _read(path)
        calls = hamlet.load(setup, server.address, kind, depth, seconds=seconds)["callsMade"]
        _settled(path)
        return (calls, *(after - was for after, was in zip(_read(path), before)))

    try:
        hamlet.load(setup, server.address, kind, depth)
        calls, pieces, size = _beyond(taken, setup)
    finally:
        server.stop()
    return {"allocations": pieces / calls, "allocatedBytes": size / calls}


def _beyond(taken, setup, least=0):
    """What a long run takes more than a short one: log-ins, connections and warming up are in both."""
    short, long = (taken(times * max(least, setup.options.seconds)) for times in (1, 3))
    found = [more - less for more, less in zip(long, short)]
    if found[0] <= 0:
        raise BenchError("the longer run made no more calls than the shorter")
    return found


def _system(setup, kind, depth):
    """Calls of the system for a call, by name; strace slows them, so bursts are larger than they are."""
    if shutil.which("strace") is None:
        raise BenchError("strace is not installed")
    server = hamlet.serve(setup, "hamlet")

    def taken(seconds):
        tracer = subprocess.Popen(
            ["strace", "-f", "-c", "-o", setup.file("strace"), "-p", str(server.process.pid)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        os.read(tracer.stderr.fileno(), 1)  # It says when it has attached.
        calls = hamlet.load(setup, server.address, kind, depth, seconds=seconds)["callsMade"]
        tracer.terminate()
        tracer.wait()
        tracer.stderr.close()
        with open(setup.file("strace")) as file:
            rows = [line.split() for line in file]
        found.append({row[-1]: int(row[3]) for row in rows if len(row) >= 5 and row[3].isdigit()})
        return (calls,)

    found = []
    try:
        time.sleep(QUIET_SECONDS)
        calls, = _beyond(taken, setup)
    finally:
        server.stop()
    short, long = found
    more = {name: (count - short.get(name, 0)) / calls for name, count in long.items()}
    total = more.pop("total", None)
    most = sorted(more, key=more.get, reverse=True)[:5]
    return {"systemCalls": sum(more.values()) if total is None else total,
            "byName": {name: more[name] for name in most}}


def _without_symbols(setup):
    """A copy of hamletd without what a debugger reads: valgrind 3.19 ends at some of Swift's."""
    program, bare = setup.hamlet_program("hamletd"), setup.file("hamletd-bare")
    try:
        run(["strip", "--strip-debug", "-o", bare, program], seconds=120)
    except BenchError:
        # No program of the linker's, or none that it knows: valgrind says what it lacks.
        return program
    return bare


class Callgrind:
    """A hamletd under callgrind, of which is asked how many instructions it has taken."""

    def __init__(self, setup):
        if shutil.which("valgrind") is None:
            raise BenchError("valgrind is not installed")
        self.path = setup.file("callgrind.out")
        for left in glob.glob(self.path + "*"):
            os.remove(left)
        self.server = hamlet.serve(
            setup, "hamlet", under=["valgrind", "--tool=callgrind", f"--callgrind-out-file={self.path}"],
            seconds=SLOW_START_SECONDS, program=_without_symbols(setup))

    def taken(self):
        """The instructions since it was asked last, of all threads."""
        run(["callgrind_control", "-d", "asked", str(self.server.process.pid)], seconds=60)
        (path,) = glob.glob(self.path + ".*")
        with open(path) as file:
            found = re.search(r"^summary: (\d+)", file.read(1 << 16), re.MULTILINE)
        os.remove(path)
        if found is None:
            raise BenchError("callgrind gave no summary")
        return int(found.group(1))

    def idle(self):
        """Waits until the server is at rest; the instructions that it takes in a second then."""
        end = time.monotonic() + SLOW_START_SECONDS
        self.taken()
        while time.monotonic() < end:
            begun = time.monotonic()
            time.sleep(IDLE_SECONDS)
            each = self.taken() / (time.monotonic() - begun)
            if each < FEW_INSTRUCTIONS:
                return each
        raise BenchError("the server did not come to rest")


def _instructions(setup, kind, depth):
    """Instructions for a call, its share of the loops in; what the server does at rest left out.

    Callgrind lets one thread work at a time, so bursts are other than they are.
    """
    # Until the first of so many calls are answered.
    least = 2 if depth < 50 else 5
    traced = Callgrind(setup)

    def taken(seconds):
        traced.taken()
        begun = time.monotonic()
        calls = hamlet.load(setup, traced.server.address, kind, depth, seconds=seconds,
                            sample=SLOW_PEOPLE)["callsMade"]
        found = traced.taken()
        return calls, found - idle * (time.monotonic() - begun)

    try:
        hamlet.load(setup, traced.server.address, kind, depth, seconds=least, sample=SLOW_PEOPLE)
        idle = traced.idle()
        calls, instructions = _beyond(taken, setup, least)
    finally:
        traced.server.stop()
    return {"instructions": instructions / calls}
