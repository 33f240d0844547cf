"""Programs in the place of peers and loads, each the least that the runner can work with."""

# Says where it is ready, and stays.
SERVER = """
import signal, socket, sys
with socket.create_server(("127.0.0.1", 0)) as listener:
    print("{ready}127.0.0.1:%d" % listener.getsockname()[1], flush=True)
    signal.pause()
"""
PEER = SERVER.format(ready="ready on ")
HAMLETD = """
import os, sys
if sys.argv[1] == "init":
    os.makedirs(sys.argv[3])
if sys.argv[1] != "serve":
    with open(os.path.join(sys.argv[3], "said"), "a") as file:
        file.write(" ".join(sys.argv[1:]) + "\\n")
    sys.exit()
""" + SERVER.format(ready="hamletd is ready on ")

# Ends as soon as somebody connects.
DYING = """
import socket, sys
with socket.create_server(("127.0.0.1", 0)) as listener:
    print("ready on 127.0.0.1:%d" % listener.getsockname()[1], flush=True)
    listener.accept()
print("assertion failed: the log is full", flush=True)
sys.exit(7)
"""

# Keeps how it was called beside itself.
NOTED = """
import json, sys
with open(__file__ + ".calls", "a") as file:
    file.write(json.dumps(sys.argv[1:]) + "\\n")
"""

HAMLET_LOAD = NOTED + """
median = {"callsPerSecond": 5000.0, "calls": 500, "callsMade": 512, "p50Microseconds": 100, "p99Microseconds": 900,
          "errors": {}}
figures = [{"name": "people/s", "value": value} for value in (3000.0, 4100.0)]
with open(sys.argv[sys.argv.index("--json") + 1], "w") as file:
    json.dump({"levels": [{"median": median}], "figures": figures}, file)
"""

PEER_C = NOTED + """
import sqlite3
if sys.argv[1] == "fill":
    with sqlite3.connect(sys.argv[2]) as database:
        database.executescript("CREATE TABLE persons(id, name, record_no);"
                               "CREATE TABLE outcomes(key);")
        database.executemany("INSERT INTO persons VALUES (zeroblob(16), 'n', ?)",
                             [(place,) for place in range(int(sys.argv[4]))])
elif sys.argv[1] == "sync":
    print('{"count": 10, "medianMs": 0.5, "p99Ms": 0.9}')
else:
    print('{"callsPerSecond": 20000.0, "calls": 2000, "p50Microseconds": 80.0,'
          ' "p99Microseconds": 300.0, "errors": 0}')
"""

PEER_LOAD = NOTED + """
if sys.argv[1] == "verify":
    print('{"personBytes": 127}')
elif sys.argv[1] == "register":
    print('{"callsPerSecond": 250.0, "calls": 25, "p50Microseconds": 900, "p99Microseconds": 1000,'
          ' "errors": 0}')
"""

# What h2load 1.52 prints; {answered} of the calls, each with {size} bytes of data.
H2LOAD = NOTED + """
calls = int(sys.argv[sys.argv.index("-n") + 1])
answered, size = {answered}, {size}
print('''starting benchmark...
spawning thread #0: 2 total client(s). %d total requests
Application protocol: h2c
progress: 100%% done

finished in 16.73ms, 1195.17 req/s, 224.91KB/s
requests: %d total, %d started, %d done, %d succeeded, 0 failed, 0 errored, 0 timeout
status codes: %d 2xx, 0 3xx, 0 4xx, 0 5xx
traffic: 3.76KB (3854) total, 210B (210) headers (space savings 87.04%%), 2.58KB (%d) data
                     min         max         mean         sd        +/- sd
time for request:      222us      4.37ms       829us      1.23ms    90.00%%
''' % (calls, calls, calls, calls, calls, answered, answered * size))
if "--log-file" in sys.argv:
    with open(sys.argv[sys.argv.index("--log-file") + 1], "w") as file:
        for place in range(100):
            file.write("1795732740620511\\t200\\t%d\\n" % (100 + place))
"""
ECHO_BYTES = "(16 + 5)"


def h2load(answered="calls", size=f"132 if 'Get' in sys.argv[-1] else {ECHO_BYTES}"):
    return H2LOAD.format(answered=answered, size=size)
