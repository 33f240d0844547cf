"""What the figures were measured on, and with which versions."""
import datetime
import hashlib
import json
import os
import platform
import re

from .servers import BenchError, run


def _said(words, pattern=r"(.*)"):
    try:
        found = re.search(pattern, run(words, seconds=30))
    except BenchError:
        return "not there"
    return found.group(1).strip() if found else "not known"


def _processor():
    with open("/proc/cpuinfo") as file:
        found = re.search(r"model name\s*: (.*)", file.read())
    return found.group(1) if found else platform.machine()


def _memory_mib():
    with open("/proc/meminfo") as file:
        found = re.search(r"MemTotal:\s*(\d+) kB", file.read())
    return int(found.group(1)) // 1024 if found else 0


def fdatasync(setup):
    """What an append of 4 KiB takes until it is on this disk."""
    try:
        return json.loads(run([setup.native("peer-c"), "sync", setup.work, "1"], seconds=60))
    except (BenchError, ValueError) as error:
        setup.fail("fdatasync", error)
        return {}


def _built(path):
    """Which build a program is: programs given to a run need not be of the commit beside them."""
    try:
        with open(path, "rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        at = datetime.datetime.fromtimestamp(os.path.getmtime(path), datetime.timezone.utc)
    except OSError:
        return None
    return {"sha256": digest[:12], "builtAt": at.isoformat(timespec="seconds")}


def programs(setup):
    return {name: _built(os.path.join(setup.hamlet, name)) for name in ("hamletd", "hamlet-load")}


def _package(name):
    return _said(["dpkg-query", "-W", "-f", "${Version}", name])


def versions(setup):
    git = ["git", "-C", setup.root]
    return {
        "hamlet": _said([*git, "rev-parse", "--short=12", "HEAD"]),
        "hamletChanged": _said([*git, "status", "--porcelain", "--untracked-files=no"]) != "",
        "swift": _said(["swift", "--version"], r"Swift version ([\d.]+)"),
        "sqlite": _package("libsqlite3-0"),
        "grpcCpp": _package("libgrpc++1.51"),
        "protobufCpp": _package("libprotobuf32"),
        "gcc": _said(["gcc", "-dumpfullversion"]),
        "valgrind": _package("valgrind"),
        "h2load": _said(["h2load", "--version"], r"nghttp2/([\d.]+)"),
        **_swift_packages(setup),
    }


def _swift_packages(setup):
    """Those that the nested package was built with."""
    path = os.path.join(setup.peers, "workspace-state.json")
    wanted = {"grpc-swift-2", "grpc-swift-nio-transport", "grpc-swift-protobuf", "swift-protobuf",
              "grdb.swift", "swift-nio"}
    found = {}
    try:
        with open(path) as file:
            for one in json.load(file)["object"]["dependencies"]:
                name = one["packageRef"]["identity"]
                if name in wanted:
                    found[name] = one["state"]["checkoutState"]["version"]
    except (OSError, KeyError, ValueError):
        pass
    return found


def facts(setup):
    options = setup.options
    return {
        "at": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memoryMiB": _memory_mib(),
        "kernel": platform.release(),
        "loadAverage": os.getloadavg()[0],
        "fdatasync": fdatasync(setup),
        "versions": versions(setup),
        "programs": programs(setup),
        "load": {"people": options.people, "secondsEachRun": options.seconds,
                 "runs": options.runs, "inFlight": setup.in_flight, "connections": 8},
    }
