"""Counts the bytes of calls on the wire, TCP's own aside: a proxy on loopback."""
import select
import socket
import statistics
import threading

CALL, END = 0x10, 0x12
PREFACE, HEADER, CALL_NUMBER = 8, 12, 4


class Proxy:
    """Passes connections on to a server and keeps the bytes of each, sent and received."""

    def __init__(self, address):
        host, port = address.rsplit(":", 1)
        self.target = (host, int(port))
        self.connections = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listener.getsockname()[1]}"
        self.threads = [threading.Thread(target=self._accept, daemon=True)]
        self.threads[0].start()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            kept = (bytearray(), bytearray())
            self.connections.append(kept)
            pair = (client, socket.create_connection(self.target), *kept)
            thread = threading.Thread(target=self._pass, args=pair, daemon=True)
            self.threads.append(thread)
            thread.start()

    @staticmethod
    def _pass(client, server, sent, received):
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with client, server:
            while True:
                for source in select.select([client, server], [], [])[0]:
                    try:
                        data = source.recv(1 << 16)
                    except OSError:
                        return
                    if not data:
                        return
                    target, kept = (server, sent) if source is client else (client, received)
                    kept += data
                    try:
                        target.sendall(data)
                    except OSError:
                        return

    def close(self):
        self.listener.close()


def frames(data, kind):
    """The sizes of Hamlet's frames of one kind, and of their payloads."""
    place, found = PREFACE, []
    while place + HEADER <= len(data):
        length = int.from_bytes(data[place:place + 4], "big")
        head = int.from_bytes(data[place + 6:place + 8], "big")
        if data[place + 4] == kind:
            found.append((HEADER + length, length - head))
        place += HEADER + length
    return found


def middle(found):
    """The middle frame of the last half, when everything is warm."""
    warm = found[len(found) // 2:]
    return (statistics.median_low([size for size, _ in warm]),
            statistics.median_low([payload for _, payload in warm]))
