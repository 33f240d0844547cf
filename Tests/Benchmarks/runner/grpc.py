"""The gRPC peers: h2load for what one request can show, our own client for the rest."""
import json
import re
import struct

from .servers import BenchError, Server, result_of, run

PATHS = {"echo": "/hamlet.peer.Peer/Echo", "get": "/hamlet.peer.Peer/GetPerson"}
HEADERS = ["content-type: application/grpc", "te: trailers",
           "authorization: Bearer benchmark-token"]
# As large as the answer to Hamlet's Check: a state, a version, a time.
ECHO = b"\x08\x01\x12\x051.0.0\x18" + b"\x80\xc0\xdb\xb8\xab\x33"
CALIBRATION_CALLS = 2_000


def serve(setup, program, name, environment=None):
    words = [program, setup.peer_copy(name), "127.0.0.1:0"]
    return Server(words, setup.file(name + ".log"), "ready on ", environment)


def verify(setup, address):
    """Real calls with their answers read, a stranger's refused; gives the person's bytes."""
    identifier, name = setup.some_person()
    said = run([setup.native("peer-load"), "verify", address, identifier, name], seconds=30)
    try:
        return json.loads(said)["personBytes"]
    except (ValueError, KeyError, TypeError) as error:
        raise BenchError(f"peer-load verify gave no size: {said[-300:]!r}") from error


def _framed(message):
    return struct.pack(">BI", 0, len(message)) + message


def _body(setup, kind):
    if kind == "echo":
        return setup.file("echo.body", _framed(ECHO))
    identifier, _ = setup.some_person()
    return setup.file("get.body", _framed(b"\x0a\x10" + bytes.fromhex(identifier)))


def _number(pattern, text):
    found = re.search(pattern, text)
    if not found:
        raise BenchError(f"h2load said nothing of {pattern}: {text[-300:]}")
    return float(found.group(1))


def h2load_calls(setup, address, kind, calls, in_flight, connections=8, log=None):
    """Exactly so many calls; each must answer 200 with a message of the expected size.

    h2load reads no trailers, but an answer that is not OK has no message: the bytes tell.
    """
    expected = 5 + (len(ECHO) if kind == "echo" else verify(setup, address))
    words = ["h2load", "-n", str(calls), "-c", str(connections), "-m", str(in_flight), "-t", "1",
             "-d", _body(setup, kind)]
    for header in HEADERS:
        words += ["-H", header]
    if log:
        words += ["--log-file", log]
    text = run([*words, f"http://{address}{PATHS[kind]}"], seconds=300)
    answered = _number(r"status codes: (\d+) 2xx", text)
    data = _number(r"\((\d+)\) data", text)
    if answered != calls or data != calls * expected:
        raise BenchError(f"h2load {kind}: {answered:.0f} of {calls} answered, {data:.0f} bytes"
                         f" instead of {calls * expected}")
    return {"callsPerSecond": _number(r"finished in [^,]+, ([\d.]+) req/s", text), "calls": calls,
            "errors": 0}


def h2load(setup, address, kind, in_flight, connections=8):
    """About as many calls as fit the seconds of a run, by a trial before it."""
    shape = {"in_flight": in_flight, "connections": connections}
    calls = max(CALIBRATION_CALLS, connections * in_flight * 2)
    rate = h2load_calls(setup, address, kind, calls, **shape)["callsPerSecond"]
    log = setup.file("h2load.log") if in_flight == 1 else None
    if log:
        open(log, "w").close()
    calls = max(calls, int(rate * setup.options.seconds))
    result = h2load_calls(setup, address, kind, calls, log=log, **shape)
    verify(setup, address)
    if log:
        result.update(_latencies(log))
    return result


def _latencies(path):
    with open(path) as file:
        times = sorted(int(line.split("\t")[2]) for line in file if line.count("\t") >= 2)
    if not times:
        return {}
    return {"p50Microseconds": times[len(times) // 2],
            "p99Microseconds": times[len(times) * 99 // 100]}


def register(setup, address, in_flight, connections=8):
    return result_of([setup.native("peer-load"), "register", address, str(connections),
                      str(in_flight), str(setup.options.seconds)])


def read_often(setup, address, calls):
    """gRPC's own client, one call after the other."""
    run([setup.native("peer-load"), "read", address, setup.some_person()[0], str(calls)])
