#!/usr/bin/env python3
"""Measures how quickly the shell is there, against a running demo server: a command that needs no
server, a read with a kept session, the first prompt in a real pseudo-terminal, and Tab for a name
that only the server knows. Usage: start.py path/to/hamlet HOST:PORT [rounds]"""
import fcntl, os, pathlib, pty, select, statistics, struct, subprocess, sys, tempfile, termios, time

program, server = sys.argv[1:3]
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 50
password = (pathlib.Path(__file__).parents[3] / "seeds/demo/password").read_text().strip()
folder = tempfile.mkdtemp()
os.environ.update(XDG_CONFIG_HOME=folder, LC_ALL="C.UTF-8", TERM="xterm-256color")
words = [program, "--server", server, "--lang", "zh"]
login = f"session login worker password='{password}'\n"
subprocess.run(words, input=login.encode(), stdout=subprocess.DEVNULL, check=True)
known = "019a0000-0001-7000-8000-000000000016"


def say(name, times, more=""):
    times.sort()
    print(f"{name}: median {statistics.median(times):.1f} ms, "
          f"90% {times[int(len(times) * 0.9) - 1]:.1f} ms, longest {times[-1]:.1f} ms{more}")


def runs(name, command):
    times, work = [], []
    for _ in range(rounds):
        start = time.perf_counter()
        child = os.posix_spawn(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
        _, status, used = os.wait4(child, 0)
        times.append((time.perf_counter() - start) * 1000)
        work.append((used.ru_utime + used.ru_stime) * 1000)
        assert status == 0, status
    say(name, times, f"; processor {statistics.median(work):.1f} ms, {used.ru_maxrss >> 10} MiB")


def until(terminal, wanted):
    got = b""
    while wanted not in got:
        if not select.select([terminal], [], [], 10)[0]:
            sys.exit(f"never saw {wanted!r}: {got[-500:]!r}")
        got += os.read(terminal, 1 << 16)


runs("hamlet --version", [program, "--version"])
runs("hamlet person get", words + ["person", "get", known])
prompts, tabs = [], []
for _ in range(rounds):
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execv(program, words)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 80, 0, 0))
    until(terminal, "白石村> ".encode())
    prompts.append((time.perf_counter() - start) * 1000)
    os.write(terminal, b"person get gui")
    until(terminal, b"gui")
    start = time.perf_counter()
    os.write(terminal, b"\t")
    until(terminal, "桂".encode())
    tabs.append((time.perf_counter() - start) * 1000)
    os.write(terminal, b"\x03\x04")
    os.waitpid(child, 0)
    os.close(terminal)
say("first prompt of a kept session", prompts)
say("Tab, asking the server", tabs)
