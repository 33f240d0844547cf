"""Servers that are started for a comparison, and are gone at the end whatever happens."""
import ctypes
import json
import os
import signal
import subprocess
import time

PR_SET_PDEATHSIG = 1
READY_SECONDS = 60
STOP_SECONDS = 15
LAST_WORDS_SECONDS = 0.5
_running = []


class BenchError(Exception):
    """A run that failed; the others go on."""


def _die_with_parent():
    """Even where the runner is killed, no server is left."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Server:
    """One process that says on which address it is ready, within so many seconds."""

    def __init__(self, words, log, ready, environment=None, seconds=READY_SECONDS):
        self.log = log
        self.words = words
        self.ready = ready
        self.output = open(log, "wb")
        self.process = subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=self.output, stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})}, preexec_fn=_die_with_parent)
        _running.append(self)
        begun = time.monotonic()
        self.address = self._await_address(seconds)
        # Until it was ready, to some 20 ms.
        self.seconds = time.monotonic() - begun

    def _await_address(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            has_ended = self.process.poll() is not None
            for line in self.text().splitlines(keepends=True):
                if line.startswith(self.ready) and line.endswith("\n"):
                    return line[len(self.ready):].strip()
            if has_ended:
                break
            time.sleep(0.02)
        self.stop()
        raise BenchError(f"{self.words[0]} did not start: {self.text()[-500:]}")

    def again(self):
        """The same one once more; this one has ended."""
        return Server(self.words, self.log, self.ready)

    def check(self):
        """BenchError where it has ended, which nothing asked it to, or is about to."""
        try:
            self.process.wait(LAST_WORDS_SECONDS)
        except subprocess.TimeoutExpired:
            return
        raise BenchError(f"{self.words[0]} ended with {self.process.returncode}:"
                         f" {self.text()[-500:]}")

    def text(self):
        with open(self.log, errors="replace") as file:
            return file.read()

    def stop(self):
        """Ends it; False where it had to be killed."""
        if self in _running:
            _running.remove(self)
        self.output.close()
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
            return True
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return False


def stop_all():
    """Ends what still runs, and names what had to be killed."""
    return [server.words[0] for server in list(_running) if not server.stop()]


def run(words, seconds=600, environment=None, allow=(0,)):
    """A command's output; BenchError where it fails or takes too long."""
    try:
        done = subprocess.run(
            words, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds,
            env={**os.environ, **(environment or {})}, preexec_fn=_die_with_parent, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BenchError(f"{words[0]}: {error}") from error
    if done.returncode not in allow:
        said = (done.stderr.strip() or done.stdout.strip())[-500:]
        raise BenchError(f"{' '.join(words[:3])} ended with {done.returncode}: {said}")
    return done.stdout


def result_of(words, environment=None):
    """What a load says of one run, as a line of JSON; BenchError where any answer was wrong."""
    said = run(words, seconds=300, environment=environment)
    try:
        result = json.loads(said)
        is_right = result["callsPerSecond"] > 0 and result["errors"] == 0
    except (ValueError, KeyError, TypeError):
        is_right = False
    if not is_right:
        raise BenchError(f"{' '.join(words[:2])} gave no result: {said[-300:]!r}")
    return result
