import HamletMessages
import HamletRPC
import HamletTransport
import Testing

@Suite("Peers that keep to no protocol") struct MalformedBytesTests {
  /// What a peer sends behind a good preface and HELLO.
  static let broken: [[UInt8]] = [
    RawFrame.frame(0x7F),
    RawFrame.frame(0x12, call: 1),
    RawFrame.frame(0x10, flags: 0x01, call: 1, head: [0xFF, 0xFF]),
    RawFrame.frame(0x11, call: 9, payload: [1]),
    RawFrame.frame(0x04, call: 1, head: []),
    [0xFF, 0xFF, 0xFF, 0xFF, 0x10, 0, 0, 0, 0, 0, 0, 1],
    RawFrame.hello,
  ]

  @Test("A broken frame gets GOAWAY, and the server serves on.", arguments: broken)
  func brokenFrames(_ bytes: [UInt8]) async throws {
    try await withServer(.tcp, ControlService().server()) { server in
      let socket = try await RawSocket.connect(to: server.endpoint)
      try await socket.send(RawFrame.preface + RawFrame.hello + bytes)
      let received = try await socket.bytesUntilClosed()
      #expect(RawFrame.types(received).last == RawFrame.goaway)
      let connection = try await server.connect()
      let _: LinkProbe = try await connection.unary(ControlContract.echo, LinkProbe())
      await connection.cut()
    }
  }

  @Test("Another protocol's first bytes are answered by closing.")
  func otherProtocol() async throws {
    try await withServer(.tcp, ControlService().server()) { server in
      for bytes in ["GET / HTTP/1.1\r\n\r\n", "\u{16}\u{03}\u{01}\u{02}\u{00}\u{01}\u{00}\u{01}"] {
        let socket = try await RawSocket.connect(to: server.endpoint)
        try await socket.send(Array(bytes.utf8))
        _ = try await socket.bytesUntilClosed()
      }
      let connection = try await server.connect()
      let _: LinkProbe = try await connection.unary(ControlContract.echo, LinkProbe())
      await connection.cut()
    }
  }

  @Test("Bytes that come one by one are the same call.")
  func byteByByte() async throws {
    let control = ControlService()
    try await withServer(.tcp, control.server()) { server in
      let socket = try await RawSocket.connect(to: server.endpoint)
      let head = CallHead(method: ControlContract.echo).encodedBytes()
      let call = RawFrame.frame(0x10, flags: 0x01, call: 1, head: head)
      try await socket.sendSingly(RawFrame.preface + RawFrame.hello + call)
      try await socket.send(RawFrame.frame(0x7F))
      let received = try await socket.bytesUntilClosed()
      #expect(RawFrame.types(received).last == RawFrame.goaway)
      #expect(control.metrics.counts[ControlContract.echo]?.succeeded == 1)
    }
  }

  @Test("A peer that takes no answers does not hold up the others.")
  func peerThatTakesNothing() async throws {
    let control = ControlService()
    try await withServer(.tcp, control.server()) { server in
      let socket = try await RawSocket.connect(to: server.endpoint, reads: false)
      try await socket.send(RawFrame.preface + RawFrame.hello)
      let head = CallHead(method: ControlContract.count, token: "clerk").encodedBytes()
      let request = LinkProbe(sequence: 10_000, padding: Array(repeating: 1, count: 16_000))
      let payload = request.encodedBytes()
      try await socket.send(
        RawFrame.frame(0x10, flags: 0x01, call: 1, head: head, payload: payload)
      )
      await control.signals.wait("sent")
      let connection = try await server.connect()
      for _ in 0..<50 {
        let _: LinkProbe = try await connection.unary(ControlContract.echo, LinkProbe())
      }
      #expect(control.signals.count("sent") < 1_000)
      await socket.close()
      await connection.cut()
    }
  }
}
