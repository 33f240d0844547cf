#!/usr/bin/python3
"""A client in another language, written from the protocol's page and the .proto files alone.

    peer.py HOST PORT USER PASSWORD_FILE PROTOS

Logs in, makes each kind of call, sends malformed frames, and prints one line per check. Exits 1 at
the first answer that is not the documented one.
"""
import hashlib
import importlib
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import uuid

PREFACE = bytes.fromhex("89484d4c0d0a1a01")
HELLO, PING, GOAWAY, CREDIT, CALL, MESSAGE, END, RESET = 1, 2, 3, 4, 16, 17, 18, 19
LAST, NONE, ACK = 1, 2, 4


def generated(protos: str):
    """The contract's Python modules, made by protoc in a folder of their own."""
    folder = tempfile.mkdtemp()
    root = pathlib.Path(protos)
    names = [str(p.relative_to(root)) for p in sorted(root.rglob("*.proto"))]
    subprocess.run(
        ["protoc", f"-I{protos}", "-I/usr/include", f"--python_out={folder}",
         "protobuf-c/protobuf-c.proto", *names], check=True)
    sys.path.insert(0, folder)


class Peer:
    def __init__(self, host: str, port: int, hello: bool = True):
        self.socket = socket.create_connection((host, port), timeout=20)
        self.buffer, self.number, self.closed = b"", 0, False
        if hello:
            self.socket.sendall(PREFACE)
            self.frame(HELLO, heads.Hello(agent="peer.py", max_frame=65536, call_credit=1 << 20))
            assert self.take(8) == PREFACE, "the server's preface"
            kind, _, _, head, _ = self.read()
            assert kind == HELLO, "the server's HELLO comes first"
            self.hello = heads.Hello.FromString(head)

    def frame(self, kind, head=None, payload=b"", flags=0, call=0):
        bytes_of_head = head.SerializeToString() if head is not None else b""
        self.raw(struct.pack(
            ">IBBHI", len(bytes_of_head) + len(payload), kind, flags, len(bytes_of_head), call)
            + bytes_of_head + payload)

    def raw(self, data: bytes):
        self.socket.sendall(data)

    def take(self, count: int) -> bytes:
        while len(self.buffer) < count:
            more = self.socket.recv(65536)
            if not more:
                raise EOFError
            self.buffer += more
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def read(self):
        length, kind, flags, head_length, call = struct.unpack(">IBBHI", self.take(12))
        body = self.take(length)
        return kind, flags, call, body[:head_length], body[head_length:]

    def call(self, method: str, messages, token="", key="", last=True):
        """Opens a call with its messages; gives back the answered messages, the end, its payload."""
        self.number += 1
        number, messages = self.number, list(messages)
        head = heads.CallHead(method=method, token=token, idempotency_key=key, language="en")
        first = messages[0].SerializeToString() if messages else b""
        flags = (0 if messages else NONE) | (LAST if len(messages) <= 1 and last else 0)
        self.frame(CALL, head, first, flags, number)
        for index, message in enumerate(messages[1:], 2):
            self.frame(MESSAGE, None, message.SerializeToString(),
                       LAST if index == len(messages) else 0, number)
        answers = []
        while True:
            kind, flags, call, head, payload = self.read()
            if kind == END and call == number:
                return answers, heads.EndHead.FromString(head), payload
            if kind == MESSAGE and call == number:
                answers.append(payload)
                self.frame(CREDIT, heads.Credit(bytes=max(1, len(payload))), call=number)
            if kind == PING and not flags & ACK:
                self.frame(PING, None, payload, ACK)

    def goaway(self):
        """Reads until the server's GOAWAY and the end of its stream; gives back the GOAWAY's code."""
        code = None
        try:
            while True:
                kind, _, _, head, _ = self.read()
                if kind == GOAWAY:
                    code = heads.Goaway.FromString(head).code
        except EOFError:
            return code


def expect(name: str, seen, wanted):
    if seen != wanted:
        sys.exit(f"FAILED {name}: {seen!r} instead of {wanted!r}")
    print(f"ok {name}")


def calls(peer: Peer, user: str, password: str):
    _, end, payload = peer.call("hamlet.v1.HealthService/Check", [health.CheckRequest()])
    expect("unary", (end.code, health.CheckResponse.FromString(payload).state), (0, 1))
    pieces, end, payload = peer.call(
        "hamlet.v1.SchemaService/GetDescriptorSet", [contract.GetDescriptorSetRequest()])
    whole = b"".join(contract.DescriptorSetPiece.FromString(p).data for p in pieces)
    expect("server stream", (end.code, payload, hashlib.sha256(whole).digest()),
           (0, b"", peer.hello.schema_sha256))
    probe = health.LinkProbe(sequence=1, padding=bytes(9000))
    _, end, _ = peer.call("hamlet.v1.HealthService/MeasureUpload", [probe])
    expect("over 8 KiB without a token", end.code, 8)
    _, end, _ = peer.call("hamlet.v1.NoService/Nothing", [health.CheckRequest()])
    expect("unknown method", end.code, 12)
    _, end, _ = peer.call("hamlet.v1.PersonService/ListRoster", [person.ListRosterRequest()])
    expect("no token", end.code, 16)
    login = session.LoginRequest(user_name=user, password="not the password at all")
    _, end, _ = peer.call("hamlet.v1.SessionService/Login", [login])
    expect("wrong password", end.code, 16)
    login.password = password
    _, end, payload = peer.call("hamlet.v1.SessionService/Login", [login])
    expect("login", end.code, 0)
    token = session.LoginResponse.FromString(payload).token
    probes = [health.LinkProbe(sequence=n, padding=bytes(1000)) for n in range(200)]
    _, end, payload = peer.call("hamlet.v1.HealthService/MeasureUpload", probes, token)
    expect("client stream", (end.code, health.MeasureUploadResponse.FromString(payload).probes),
           (0, 200))
    echoed, end, _ = peer.call("hamlet.v1.HealthService/MeasureLink", probes[:20])
    expect("both streams", (end.code, echoed), (0, [p.SerializeToString() for p in probes[:20]]))
    return token


def records(peer: Peer, token: str):
    register = "hamlet.v1.PersonService/RegisterPerson"
    wanted = person.RegisterPersonRequest(
        id=uuid.uuid4().bytes, name="测试甲", sex=2, division="990101001001", kind=1,
        birth=common.PartialDate(year=1990, month=5, day=1, precision=1))
    _, end, _ = peer.call(register, [wanted], token)
    expect("missing key", end.code, 3)
    _, end, first = peer.call(register, [wanted], key="peer-1")
    expect("the connection's last token serves", (end.code, end.replayed), (0, False))
    _, end, again = peer.call(register, [wanted], key="peer-1")
    expect("replay", (end.code, end.replayed, again), (0, True, first))
    wanted.name = "测试乙"
    _, end, _ = peer.call(register, [wanted], key="peer-1")
    expect("same key, other bytes", end.code, 6)
    wanted.id, wanted.name = b"short", ""
    _, end, _ = peer.call(register, [wanted], key="peer-2")
    paths = sorted(v.path for v in end.details.violations)
    expect("field rules", (end.code, paths), (3, ["id", "name"]))
    _, end, _ = peer.call("hamlet.v1.PersonService/GetPerson",
                          [person.GetPersonRequest(id=uuid.uuid4().bytes)])
    expect("not found", end.code, 5)


def malformed(host: str, port: int):
    """Each of these ends the connection with a GOAWAY, and the server goes on."""
    header = struct.Struct(">IBBHI")
    for name, data in {
        "unknown type": header.pack(0, 0x7F, 0, 0, 0),
        "unknown flag": header.pack(0, PING, 0x80, 0, 0),
        "head longer than frame": header.pack(2, CALL, LAST, 9, 1) + b"xx",
        "frame over the limit": header.pack(1 << 23, CALL, LAST, 0, 1),
        "ping of 7 bytes": header.pack(7, PING, 0, 0, 0) + bytes(7),
        "second HELLO": header.pack(0, HELLO, 0, 0, 0),
        "head that does not decode": header.pack(2, CALL, LAST, 2, 1) + b"\xff\xff",
        "message of no call": header.pack(0, MESSAGE, 0, 0, 9),
        "credit of 0": header.pack(0, CREDIT, 0, 0, 1),
        "END from a client": header.pack(0, END, 0, 0, 1),
        "call 0": header.pack(0, CALL, LAST, 0, 0),
    }.items():
        peer = Peer(host, port)
        peer.raw(data)
        expect(f"malformed: {name}", peer.goaway() not in (None, 0), True)
    peer = Peer(host, port, hello=False)
    peer.raw(b"GET / HTTP/1.1\r\n\r\n")
    try:
        answer = peer.take(8)
        rest = peer.goaway()
    except EOFError:
        answer, rest = PREFACE, None
    expect("not our preface", (answer, rest), (PREFACE, None))
    _, end, _ = Peer(host, port).call("hamlet.v1.HealthService/Check", [health.CheckRequest()])
    expect("the server goes on", end.code, 0)


if __name__ == "__main__":
    host, port, user, password_file, protos = sys.argv[1:]
    generated(protos)
    heads = importlib.import_module("hamlet.wire.v1.heads_pb2")
    health, contract, session, person, common = (
        importlib.import_module(f"hamlet.v1.{name}_pb2")
        for name in ("health", "contract", "session", "person", "common"))
    main_peer = Peer(host, int(port))
    received = calls(main_peer, user, pathlib.Path(password_file).read_text().strip())
    records(main_peer, received)
    malformed(host, int(port))
    print("all as documented")
