#!/usr/bin/python3
"""A link that loses answers: passes bytes on, and drops the connection once the server has answered a
call whose bytes hold WORD, LOSSES times. Counts connections and how often WORD and Login passed.

proxy.py HOST PORT WORD LOSSES; prints its own port, and the counts when its input ends.
"""
import socket
import sys
import threading

host, port, word, losses = sys.argv[1], int(sys.argv[2]), sys.argv[3].encode(), int(sys.argv[4])
lock = threading.Lock()
counts = {"connections": 0, "words": 0, "logins": 0}


def close(*sockets):
    for one in sockets:
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        one.close()


class Link:
    def __init__(self, client):
        self.client = client
        self.server = socket.create_connection((host, port))
        self.loses = False
        for one in (self.client, self.server):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=self.up, daemon=True).start()
        threading.Thread(target=self.down, daemon=True).start()

    def up(self):
        global losses
        try:
            while True:
                data = self.client.recv(65536)
                if not data:
                    break
                with lock:
                    counts["words"] += data.count(word)
                    counts["logins"] += data.count(b"SessionService/Login")
                    if word in data and losses > 0:
                        losses -= 1
                        self.loses = True
                self.server.sendall(data)
            self.server.shutdown(socket.SHUT_WR)
        except OSError:
            close(self.client, self.server)

    def down(self):
        try:
            while True:
                data = self.server.recv(65536)
                if not data or self.loses:
                    break
                self.client.sendall(data)
        except OSError:
            pass
        close(self.client, self.server)


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)


def accept():
    while True:
        client, _ = listener.accept()
        with lock:
            counts["connections"] += 1
        Link(client)


threading.Thread(target=accept, daemon=True).start()
sys.stdin.read()
with lock:
    print(" ".join(f"{name}={count}" for name, count in counts.items()), flush=True)
