#!/usr/bin/env python3
"""Measures a keypress to its picture in a real pseudo-terminal: how long after a key the last byte
of what it draws arrives. Usage: keys.py path/to/hamlet [characters] [keys]"""
import fcntl, os, pty, select, statistics, struct, sys, termios, time

program = sys.argv[1]
length = int(sys.argv[2]) if len(sys.argv) > 2 else 4000
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 200
child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", XDG_CONFIG_HOME="/nonexistent")
    os.execv(program, [program, "--server", "unix:/nonexistent", "--lang", "zh"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 80, 0, 0))


def drain(quiet):
    """Reads until nothing comes for a while; the bytes, and when the last of them came."""
    got, last = b"", time.perf_counter()
    while select.select([terminal], [], [], quiet)[0]:
        got += os.read(terminal, 1 << 16)
        last = time.perf_counter()
    return got, last


drain(2.0)
words = "person register name=王芳 birth=1990-05-01 note=头痛发热 phones=[{number: 13800138000}] "
line = (words * (length // len(words) + 1))[:length]
os.write(terminal, b"\x1b[200~" + line.encode() + b"\x1b[201~")
drain(2.0)
for name, keys in [("at the end", ["芳", "\x7f"]), ("at the beginning", ["x", "\x7f"])]:
    if name == "at the beginning":
        os.write(terminal, b"\x01")
        drain(1.0)
    times, sizes = [], []
    for round in range(rounds):
        start = time.perf_counter()
        os.write(terminal, keys[round % 2].encode())
        got, last = drain(0.1)
        times.append((last - start) * 1000)
        sizes.append(len(got))
    times.sort()
    print(f"{length} characters, a key {name}: median {statistics.median(times):.1f} ms, "
          f"99% {times[int(len(times) * 0.99) - 1]:.1f} ms, longest {times[-1]:.1f} ms, "
          f"{statistics.median(sizes):.0f} B")
os.write(terminal, b"\x03\x04")
