"""The comparisons: each is run A B A B ..., and the medians count."""
import os
import sqlite3
import statistics
from contextlib import ExitStack, closing

from . import alone, grpc, hamlet, wire
from .counts import counts
from .servers import BenchError, Server, result_of

GRPC = {"grpc-cpp": ("native", "peer-grpc-cpp"), "grpc-swift": ("swift_peer", "peer-grpc-swift")}
REGISTER_IN_FLIGHT = 32
REGISTER_CONNECTIONS = 8
# What a run can end with; the others go on.
FAILURES = (BenchError, OSError, ValueError, KeyError, IndexError, sqlite3.Error)


def _median(results):
    if not results:
        return None
    keys = {key for result in results for key in result if key != "errors"}
    middle = {key: statistics.median(result[key] for result in results if key in result)
              for key in keys}
    return {**middle, "runs": results}


class Sides:
    """The servers of one comparison; one that does not start is left out and said."""

    def __init__(self, setup, what):
        self.setup, self.what = setup, what
        self.measures, self.results = {}, {}

    def add(self, name, measure, server=None):
        """`measure` makes one run and gives its result; where it fails `server` may say why."""
        self.measures[name] = (measure, server)
        self.results[name] = []

    def start(self, stack, name, start):
        """The server, ended with the comparison, or None."""
        try:
            server = start()
        except FAILURES as error:
            self.setup.fail(f"{self.what}: {name}", error)
            return None
        stack.callback(server.stop)
        return server

    def measure(self):
        """Never two loads at once; a side that fails is not asked again."""
        for number in range(self.setup.options.runs):
            for name in list(self.measures):
                try:
                    result = self._run(name)
                except FAILURES as error:
                    self.setup.fail(f"{self.what}: {name}", error)
                    del self.measures[name]
                    continue
                self.results[name].append(result)
                rate = result.get("callsPerSecond", 0)
                print(f"  {self.what:24} {name:12} run {number + 1}: {rate:12,.0f} /s", flush=True)
        return {name: _median(results) for name, results in self.results.items()}

    def _run(self, name):
        measure, server = self.measures[name]
        try:
            return measure()
        except FAILURES:
            if server:
                server.check()
            raise


def _or_said(setup, what, measure):
    """What was measured; where it cannot be, that is said, and nothing was."""
    try:
        return measure()
    except FAILURES as error:
        setup.fail(what, error)
        return {}


def _grpc_server(setup, name, environment=None):
    place, program = GRPC[name]
    return grpc.serve(setup, getattr(setup, place)(program), name, environment)


def _against_grpc(setup, what, kind, hamlet_kind, extra=None):
    """Hamlet and both gRPCs at each number of calls in flight."""
    results = {}
    with ExitStack() as stack:
        starter = Sides(setup, what)
        ours = starter.start(stack, "hamlet", lambda: hamlet.serve(setup, "hamlet"))
        peers = {name: starter.start(stack, name, lambda name=name: _grpc_server(setup, name))
                 for name in GRPC}
        for depth in setup.in_flight:
            sides = Sides(setup, f"{what} 8 x {depth}")
            if ours:
                sides.add("hamlet", lambda: hamlet.load(
                    setup, ours.address, hamlet_kind, depth), ours)
            for name, server in peers.items():
                if server:
                    sides.add(name, lambda server=server: grpc.h2load(
                        setup, server.address, kind, depth), server)
            results[f"8x{depth}"] = sides.measure()
        if extra:
            results["loop"] = _or_said(setup, f"{what}: loop", extra)
    return results


def check(setup):
    """The smallest call: Hamlet's Check and an echo of as many bytes."""
    return _against_grpc(setup, "check", "echo", "check")


def get_person(setup):
    """A person from SQLite by an authenticated caller; beside it a plain C loop."""
    return _against_grpc(setup, "get-person", "get", "get-person", lambda: _c_loop(setup))


def _c(setup, *words):
    return result_of([setup.native("peer-c"), *map(str, words)])


def _c_loop(setup):
    sides = Sides(setup, "get-person, C loop")
    data, seconds = setup.peer_copy("c-loop"), setup.options.seconds
    cores = os.cpu_count() or 1
    for name, kind, threads in (("c-get-1", "get", 1), ("c-get-cores", "get", cores),
                                ("c-row-1", "row", 1), ("c-row-cores", "row", cores)):
        sides.add(name, lambda kind=kind, threads=threads: _c(setup, kind, data, seconds, threads))
    return sides.measure()


def latency(setup):
    """One call at a time on one connection."""
    with ExitStack() as stack:
        sides = Sides(setup, "latency 1 x 1")
        ours = sides.start(stack, "hamlet", lambda: hamlet.serve(setup, "hamlet"))
        if ours:
            sides.add("hamlet", lambda: hamlet.load(setup, ours.address, "check", 1, 1), ours)
        _add_echo(setup, sides, stack)
        for name in GRPC:
            server = sides.start(stack, name, lambda name=name: _grpc_server(setup, name))
            if server:
                sides.add(name, lambda server=server: grpc.h2load(
                    setup, server.address, "echo", 1, 1), server)
        return sides.measure()


def _add_echo(setup, sides, stack):
    for name, loops in (("nio-echo-1", 1), ("nio-echo-cores", os.cpu_count() or 1)):
        def start(name=name, loops=loops):
            words = [setup.swift_peer("nio-echo"), "serve", "127.0.0.1:0", str(loops)]
            return Server(words, setup.file(f"{name}.log"), "ready on ")
        server = sides.start(stack, name, start)
        if server:
            sides.add(name, lambda server=server: _echo_load(setup, server.address, 1, 1), server)


def _echo_load(setup, address, connections, in_flight):
    words = [setup.native("peer-c"), "echo", address, str(connections), str(in_flight),
             str(setup.options.seconds)]
    return result_of(words)


def register(setup):
    """Durable registrations, on this disk and on one as slow as the page's."""
    slow = setup.options.slow_ms
    return {"disk": _register(setup, 0), "slow": {"ms": slow, **_register(setup, slow)}}


def _shim(setup, slow_ms, name):
    """Counts every fdatasync, and makes each take so long at least."""
    counter = setup.file(f"{name}.count", bytes(8))
    return counter, {"LD_PRELOAD": setup.native("slow-sync.so"), "SLOW_SYNC_COUNT": counter,
                     "SLOW_SYNC_MS": str(slow_ms)}


def _syncs(counter):
    with open(counter, "rb") as file:
        return int.from_bytes(file.read(8), "little")


def _rows(path):
    """The registrations that were answered, of which each keeps a row."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute("SELECT count(*) FROM outcomes").fetchone()[0]


def _counted(counter, path, measure):
    """What was measured, with the fdatasyncs for each write, those of the warm-up included."""
    syncs, rows = _syncs(counter), _rows(path)
    result = measure()
    syncs, rows = _syncs(counter) - syncs, _rows(path) - rows
    return {**result, "syncs": syncs, "writes": rows, "syncsPerWrite": syncs / max(1, rows)}


def _register(setup, slow_ms):
    what = f"register, {slow_ms:g} ms" if slow_ms else "register"
    with ExitStack() as stack:
        sides = Sides(setup, what)
        _add_hamlet_register(setup, sides, stack, slow_ms)
        for name in GRPC:
            _add_grpc_register(setup, sides, stack, name, slow_ms)
        try:
            counter, environment = _shim(setup, slow_ms, "c-loop")
            data = setup.peer_copy("c-loop")
            words = [setup.native("peer-c"), "register", data, str(setup.options.seconds)]
            sides.add("c-loop", lambda: _counted(
                counter, data, lambda: result_of(words, environment)))
        except FAILURES as error:
            setup.fail(f"{what}: c-loop", error)
        return sides.measure()


def _add_hamlet_register(setup, sides, stack, slow_ms):
    counter = setup.file("hamlet.count", bytes(8))
    server = sides.start(stack, "hamlet", lambda: hamlet.serve(
        setup, "hamlet", _shim(setup, slow_ms, "hamlet")[1]))
    if server:
        sides.add("hamlet", lambda: _counted(counter, setup.file("hamlet/hamlet.db"), lambda: hamlet.load(
            setup, server.address, "register", REGISTER_IN_FLIGHT, REGISTER_CONNECTIONS)), server)


def _add_grpc_register(setup, sides, stack, name, slow_ms):
    counter = setup.file(f"{name}.count", bytes(8))
    server = sides.start(stack, name, lambda: _grpc_server(
        setup, name, _shim(setup, slow_ms, name)[1]))
    if server:
        sides.add(name, lambda: _counted(counter, setup.file(f"{name}.db"), lambda: grpc.register(
            setup, server.address, REGISTER_IN_FLIGHT, REGISTER_CONNECTIONS)), server)


def wire_bytes(setup):
    """Bytes of a GetPerson and its answer when the connection is warm, TCP's own left out."""
    results = {}
    for name, measure in WIRE.items():
        try:
            results[name] = measure(setup)
        except FAILURES as error:
            setup.fail(f"wire: {name}", error)
    return results


def _hamlet_wire(setup):
    server = hamlet.serve(setup, "hamlet")
    try:
        proxy = wire.Proxy(server.address)
        hamlet.load(setup, proxy.address, "get-person", 1, 1, seconds=2)
        proxy.close()
    finally:
        server.stop()
    # The connection that most calls were made on; others log in and list.
    sent, received = max(proxy.connections, key=lambda one: len(one[0]))
    (request, asked), (response, answered) = (wire.middle(wire.frames(sent, wire.CALL)),
                                              wire.middle(wire.frames(received, wire.END)))
    return {"request": request, "response": response, "total": request + response,
            "messages": asked + answered}


def _grpc_wire(setup, call):
    """The difference between many calls and few, on a connection each."""
    server = _grpc_server(setup, "grpc-cpp")
    few, many = 1_000, 3_000
    totals = []
    try:
        person = grpc.verify(setup, server.address)
        for calls in (few, many):
            proxy = wire.Proxy(server.address)
            call(setup, proxy.address, calls)
            proxy.close()
            # The largest is the load's; the others verify.
            totals.append(max((tuple(map(len, one)) for one in proxy.connections), key=sum,
                              default=(0, 0)))
    finally:
        server.stop()
    request, response = ((totals[1][way] - totals[0][way]) / (many - few) for way in (0, 1))
    if not (request > 0 and response > 0):
        raise BenchError("the calls did not come through the proxy")
    return {"request": request, "response": response, "total": request + response,
            "messages": 18 + person}


def _grpc_h2load(setup, address, calls):
    grpc.h2load_calls(setup, address, "get", calls, 1, 1)


WIRE = {"hamlet": _hamlet_wire,
        "grpc-cpp": lambda setup: _grpc_wire(setup, grpc.read_often),
        "grpc-h2load": lambda setup: _grpc_wire(setup, _grpc_h2load)}

# What a run without --only measures, within five minutes.
SHORT = {"check": check, "get-person": get_person, "latency": latency, "register": register,
         "wire": wire_bytes, "counts": counts}
ALONE = {"load": alone.load, "size": alone.size, "start": alone.start}
ALL = {**SHORT, **ALONE}


def run(names, setup):
    """One after the other; one that cannot be made at all is said, and the rest goes on."""
    results = {}
    for name in names:
        print(f"{name} ...", flush=True)
        results[name] = _or_said(setup, name, lambda name=name: ALL[name](setup))
    return results
