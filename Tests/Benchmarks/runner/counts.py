"""What a call takes of the server beside time: pieces of memory, and calls of the system."""
import os
import shutil
import struct
import subprocess
import time

from . import hamlet
from .servers import BenchError

KINDS = ("check", "get-person")
# What the server does of itself after its start is over by then, at 10,000 people.
QUIET_SECONDS = 20


def counts(setup):
    """For each kind of call, at the least and the most in flight."""
    results = {}
    for kind in KINDS:
        for depth in (setup.in_flight[0], setup.in_flight[-1]):
            what = f"{kind} 8x{depth}"
            results[what] = {}
            for name, measure in (("memory", _memory), ("system", _system)):
                try:
                    results[what].update(measure(setup, kind, depth))
                except (BenchError, OSError, ValueError, IndexError) as error:
                    setup.fail(f"counts: {what}, {name}", error)
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
        calls = hamlet.load(setup, server.address, kind, depth, seconds=seconds)["calls"]
        _settled(path)
        return (calls, *(after - was for after, was in zip(_read(path), before)))

    try:
        hamlet.load(setup, server.address, kind, depth)
        calls, pieces, size = _beyond(taken, setup)
    finally:
        server.stop()
    return {"allocations": pieces / calls, "allocatedBytes": size / calls}


def _beyond(taken, setup):
    """What a long run takes more than a short one: log-ins, connections and warming up are in both."""
    short, long = (taken(times * setup.options.seconds) for times in (1, 3))
    return [more - less for more, less in zip(long, short)]


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
        calls = hamlet.load(setup, server.address, kind, depth, seconds=seconds)["calls"]
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
