#!/usr/bin/python3
"""Types into a real bash at a pseudo-terminal and says whether Tab brought what it should.

complete.py FOLDER TYPED WANTED: FOLDER holds hamlet; Tab is pressed twice after TYPED.
"""
import os
import pty
import select
import sys
import time

folder, typed, wanted = sys.argv[1:4]
pid, terminal = pty.fork()
if pid == 0:
    environment = {
        "PATH": folder + ":/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "dumb", "PS1": "> ",
        "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": os.environ["XDG_CONFIG_HOME"],
    }
    os.execve("/bin/bash", ["bash", "--norc", "--noprofile", "-i"], environment)


def until(text, seconds=60):
    """Reads until a text was seen."""
    global seen
    end = time.monotonic() + seconds
    while text not in seen and time.monotonic() < end:
        if select.select([terminal], [], [], 0.5)[0]:
            try:
                seen += os.read(terminal, 65536).decode("utf-8", "replace")
            except OSError:
                break
    return text in seen


seen = ""
os.write(terminal, b"bind 'set bell-style none'; source <(hamlet completion bash); echo rea''dy\n")
if not until("ready\r\n"):
    sys.exit("bash did not begin: " + seen)
seen = ""
os.write(terminal, typed.encode() + b"\t\t")
if not until(wanted):
    sys.exit("no " + wanted + " in: " + seen)
os.close(terminal)
os.waitpid(pid, 0)
print("completed")
