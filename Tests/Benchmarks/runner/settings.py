"""How each peer is set; README.md says why."""

SQLITE = {
    "journal_mode": "WAL", "synchronous": "FULL", "foreign_keys": "ON", "temp_store": "MEMORY",
    "mmap_size": 0, "readerCacheKiB": 16 << 10, "writerCacheKiB": 256 << 10, "page_size": 4096,
    "schema": "Schema/peer.sql: Hamlet's tables, indexes and triggers for a person, audit, outcomes,"
              " sessions; no statistics",
}

ALL = {
    "hamlet": {
        "build": "the Makefile's release flags",
        "serve": "--read-budget 10000000 --connections-per-address 500, plaintext on loopback",
        "sqlite": {**SQLITE, "wal_autocheckpoint": "0: the writer checkpoints by itself"},
        "client": "hamlet-load",
    },
    "grpc-swift": {
        "build": "swift build -c release",
        "server": "grpc-swift-2, HTTP2ServerTransport.Posix, plaintext, defaults, stdout and logs off",
        "records": "GRDB DatabasePool: read for a person, write for a registration, a commit each",
        "sqlite": {**SQLITE, "maximumReaderCount": 5, "wal_autocheckpoint": "SQLite's 1000 pages"},
        "client": "h2load -t 1; peer-load for registrations",
    },
    "grpc-cpp": {
        "build": "g++ -O2 -DNDEBUG",
        "server": "gRPC C++ callback API, plaintext, defaults",
        "records": "a pool of readers with statements kept; one writer thread, a commit each",
        "sqlite": {**SQLITE, "wal_autocheckpoint": "SQLite's 1000 pages"},
        "client": "h2load -t 1; peer-load for registrations",
    },
    "c-loop": {
        "build": "gcc -O2 -DNDEBUG",
        "records": "statements kept, a transaction each, nothing sent anywhere",
        "sqlite": {**SQLITE, "wal_autocheckpoint": "SQLite's 1000 pages"},
    },
    "nio-echo": {
        "build": "swift build -c release",
        "server": "SwiftNIO, frames with a length, one loop or one per core, TCP_NODELAY",
        "client": "peer-c echo: one thread on sockets of its own, as hamlet-load",
    },
}

# What is asked of Hamlet alone: measure, the beginning of the figure's name, target, unit, at least or at most.
ALONE = (
    ("fair", "p99 beside / alone", 3, "x", False),
    ("beside-report", "p99 beside / alone", 2, "x", False),
    ("overload", "goodput / mean of the peaks", 0.9, "", True),
    ("overload", "p99 of the admitted / mean of those at the peaks", 2, "x", False),
    ("overload", "seconds until normal", 10, " s", False),
    ("idle", "KiB per connection", 16, " KiB", False),
    ("poor-link", "median of seconds until all were acknowledged", 8, " s", False),
    ("import", "median of people/s", 4_000, "/s", True),
    ("ready", "longest, s", 1, " s", False),
    ("memory", "at its highest, MiB", 512, " MiB", False),
    ("search", "p99 of 1, ms", 30, " ms", False),
    ("search", "p99 of 8, ms", 30, " ms", False),
    ("initials", "p99 of 1, ms", 30, " ms", False),
    ("initials", "p99 of 8, ms", 30, " ms", False),
    ("duplicates", "p99 of 1, ms", 50, " ms", False),
    ("duplicates", "p99 of 8, ms", 50, " ms", False),
    ("lists", "coverage, the first time, s", 1, " s", False),
    ("lists", "coverage again, s", 1, " s", False),
    ("GetPerson", "ratio", 0.8, "x", True),
    ("shell", "first prompt of a kept session, median ms", 100, " ms", False),
    ("shell", "hamlet person get, median ms", 50, " ms", False),
)
