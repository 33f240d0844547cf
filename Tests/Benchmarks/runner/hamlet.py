"""Hamlet's side: hamletd, and its own load generator over the real protocol."""
import json
import os

from .servers import READY_SECONDS, BenchError, Server, run

USER = "clerk"


def serve(setup, name, environment=None, under=(), seconds=READY_SECONDS, people=None, program=None):
    """Starts hamletd on a copy of the register; what guards against one reading much is widened.

    `under` are the words of a program that runs it, as valgrind; `people` names another register,
    `program` another file of the same build.
    """
    words = [
        *under, program or setup.hamlet_program("hamletd"), "serve", "--data", setup.hamlet_copy(name, people),
        "--listen", "127.0.0.1:0", "--read-budget", "10000000",
        "--connections-per-address", "500",
    ]
    return Server(words, setup.file(name + ".log"), "hamletd is ready on ", environment, seconds)


def load(setup, server, kind, in_flight, connections=8, seconds=None, sample=None):
    """One run of hamlet-load; the only place that knows its words and its JSON.

    Gives callsPerSecond, calls, those made before and after too, p50Microseconds, p99Microseconds and
    errors.
    """
    path = setup.file("hamlet-load.json")
    if os.path.exists(path):
        os.remove(path)
    words = [
        setup.hamlet_program("hamlet-load"), kind, "--server", server,
        "--seconds", str(seconds or setup.options.seconds), "--runs", "1",
        "--connections", str(connections), "--json", path, "--in-flight", str(in_flight),
    ]
    if sample:
        words += ["--sample", str(sample)]
    if kind != "check":
        words += ["--user", USER, "--password-file", setup.password_file]
    run(words, seconds=300, allow=(0, 1))
    try:
        with open(path) as file:
            median = json.load(file)["levels"][0]["median"]
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise BenchError(f"hamlet-load {kind} gave no result: {error!r}") from error
    errors = median["errors"]
    if errors:
        raise BenchError(f"hamlet-load {kind}: {errors}")
    if not median["calls"]:
        raise BenchError(f"hamlet-load {kind}: no call was answered in time")
    return {
        "callsPerSecond": median["callsPerSecond"],
        "calls": median["calls"],
        # What makes its calls through the clients' own code counts no others.
        "callsMade": median.get("callsMade", median["calls"]),
        "p50Microseconds": median["p50Microseconds"],
        "p99Microseconds": median["p99Microseconds"],
        "errors": 0,
    }


def scenario(setup, server, kind, *words):
    """One of hamlet-load's scenarios: its figures by name, of those that come often the last."""
    path = setup.file("scenario.json")
    if os.path.exists(path):
        os.remove(path)
    run([setup.hamlet_program("hamlet-load"), kind, "--server", server, "--json", path,
         "--user", USER, "--password-file", setup.password_file, *words], seconds=900)
    try:
        with open(path) as file:
            found = {one["name"]: one["value"] for one in json.load(file)["figures"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BenchError(f"hamlet-load {kind} gave no figures: {error!r}") from error
    if not found:
        raise BenchError(f"hamlet-load {kind} gave no figures")
    return found
