"""What the wire's bytes are counted by."""
import os
import socket
import sqlite3
import tempfile
import threading
import unittest

from runner import comparisons, wire


def frame(kind, head, payload, call=1):
    return (len(head + payload).to_bytes(4, "big") + bytes([kind, 1]) +
            len(head).to_bytes(2, "big") + call.to_bytes(4, "big") + head + payload)


class FrameTests(unittest.TestCase):
    def test_frames_of_a_kind_are_found_with_their_payloads(self):
        data = (bytes(8) + frame(0x01, b"hello", b"") + frame(wire.CALL, b"head", b"x" * 18) +
                frame(0x02, b"", b"12345678") + frame(wire.CALL, b"", b"y" * 20))
        self.assertEqual(wire.frames(data, wire.CALL), [(34, 18), (32, 20)])
        self.assertEqual(wire.frames(data, wire.END), [])
        self.assertEqual(wire.frames(b"", wire.CALL), [])

    def test_the_middle_is_of_the_warm_half(self):
        cold, warm = [(500, 18)] * 4, [(30, 18), (31, 19), (900, 20), (30, 18)]
        self.assertEqual(wire.middle(cold + warm), (30, 18))


class ProxyTests(unittest.TestCase):
    def test_bytes_pass_both_ways_and_are_kept_of_each_connection(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            def echo():
                for _ in range(2):
                    line, _ = listener.accept()
                    with line:
                        while data := line.recv(1 << 16):
                            line.sendall(data.upper())

            server = threading.Thread(target=echo)
            server.start()
            proxy = wire.Proxy("127.0.0.1:%d" % listener.getsockname()[1])
            host, port = proxy.address.rsplit(":", 1)
            for text in (b"ab", b"c" * 200_000):
                with socket.create_connection((host, int(port))) as line:
                    sender = threading.Thread(target=line.sendall, args=(text,))
                    sender.start()
                    got = b""
                    while len(got) < len(text):
                        got += line.recv(1 << 16)
                    sender.join()
                    self.assertEqual(got, text.upper())
            server.join()
            proxy.close()
            self.assertEqual([tuple(map(len, kept)) for kept in proxy.connections],
                             [(2, 2), (200_000, 200_000)])


class DurableTests(unittest.TestCase):
    def test_answered_writes_are_counted_by_their_rows_and_syncs_by_the_librarys_number(self):
        with tempfile.TemporaryDirectory() as folder:
            counter, path = os.path.join(folder, "count"), os.path.join(folder, "a.db")
            database = sqlite3.connect(path)
            database.execute("CREATE TABLE outcomes(key)")
            database.execute("INSERT INTO outcomes VALUES ('of before')")
            database.commit()

            def measure():
                database.executemany("INSERT INTO outcomes VALUES (?)", [("a",)] * 40)
                database.commit()
                with open(counter, "wb") as file:
                    file.write((7).to_bytes(8, "little"))
                return {"callsPerSecond": 30.0, "calls": 30}

            with open(counter, "wb") as file:
                file.write((5).to_bytes(8, "little"))
            self.assertEqual(comparisons._counted(counter, path, measure), {
                "callsPerSecond": 30.0, "calls": 30, "syncs": 2, "writes": 40,
                "syncsPerWrite": 0.05})
            database.close()
