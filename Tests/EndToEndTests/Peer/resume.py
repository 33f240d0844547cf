"""Uploads a file twice through a proxy that cuts the first attempt off, and prints for each attempt
its exit status and how many bytes went to the server.

    resume.py HAMLET PORT PASSWORD_FILE LINE CUT_AFTER
"""
import socket
import subprocess
import sys
import threading


def shut(*sockets):
    for one in sockets:
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def attempt(hamlet, port, password, line, cut):
    listener = socket.create_server(("127.0.0.1", 0))
    sent = 0

    def upward(client, server):
        nonlocal sent
        try:
            while data := client.recv(16384):
                sent += len(data)
                if cut and sent > cut:
                    shut(listener)
                    break
                server.sendall(data)
        except OSError:
            pass
        shut(client, server)

    def downward(server, client):
        try:
            while data := server.recv(16384):
                client.sendall(data)
        except OSError:
            pass
        shut(client, server)

    def serve():
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", port))
            for work, ends in ((upward, (client, server)), (downward, (server, client))):
                threading.Thread(target=work, args=ends, daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    address = f"127.0.0.1:{listener.getsockname()[1]}"
    command = [hamlet, "--server", address, "--user", "worker", "--password-file", password]
    done = subprocess.run(command, input=line + "\n", text=True, capture_output=True, timeout=120)
    shut(listener)
    print(done.returncode, sent, done.stderr.strip().replace("\n", " | "))


def main():
    hamlet, port, password, line, cut = sys.argv[1:]
    attempt(hamlet, int(port), password, line, int(cut))
    attempt(hamlet, int(port), password, line, 0)


main()
