import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import NIOCore
import Testing

/// Each flood over a real socket, while another client's calls are answered.
@Suite("Floods, and the good client beside them")
struct FloodTests {
  private static func call(
    _ number: UInt32,
    _ method: String,
    flags: UInt8 = 0x01,
    command: UInt64 = ControlService.Command.echo,
    token: String = "",
    timeout: UInt32 = 0
  ) -> [UInt8] {
    let head = CallHead(method: method, timeoutMs: timeout, token: token).encodedBytes()
    let payload = flags == 0x02 ? [] : LinkProbe(sequence: command).encodedBytes()
    return RawFrame.frame(0x10, flags: flags, call: number, head: head, payload: payload)
  }

  /// Sends a flood behind a greeting; gives what came until the server closed the connection.
  private func flood(
    _ frames: [UInt8],
    _ control: ControlService = ControlService(),
    _ settings: ServerSettings = TestServer.settings()
  ) async throws -> [UInt8] {
    var received: [UInt8] = []
    try await withServer(.tcp, control.server(), settings) { server in
      let good = try await server.connect()
      let socket = try await RawSocket.connect(to: server.endpoint)
      async let closed = socket.bytesUntilClosed()
      // The server may close while it is being written to.
      try? await socket.send(RawFrame.preface + RawFrame.hello + frames)
      for number in UInt64(200)..<220 {
        let answer: LinkProbe = try await good.unary(
          ControlContract.echo,
          LinkProbe(sequence: number)
        )
        #expect(answer.sequence == number)
      }
      received = try await closed
      await good.cut()
    }
    return received
  }

  private func expectDismissed(_ received: [UInt8]) {
    #expect(RawFrame.types(received).last == RawFrame.goaway)
  }

  @Test("Who gives up hundreds of calls is dismissed.")
  func resets() async throws {
    var frames: [UInt8] = []
    for number in UInt32(1)...400 {
      frames += Self.call(number, ControlContract.sum, flags: 0x02, token: "clerk")
      frames += RawFrame.frame(0x13, call: number)
    }
    // Given up calls end in the handler's time, so the limit of open calls may come first.
    let settings = TestServer.settings { $0.maxCalls = 1_000 }
    expectDismissed(try await flood(frames, ControlService(), settings))
  }

  @Test("Who sends hundreds of PINGs is dismissed.")
  func pings() async throws {
    let ping = RawFrame.frame(0x02, payload: [0, 0, 0, 0, 0, 0, 0, 1])
    let frames = Array(repeating: ping, count: 4_000).flatMap(\.self)
    expectDismissed(try await flood(frames))
  }

  @Test("Who sends thousands of empty messages is dismissed.")
  func emptyMessages() async throws {
    let empty = RawFrame.frame(0x11, call: 1)
    let frames =
      Self.call(1, ControlContract.sum, flags: 0x02, token: "clerk")
      + Array(repeating: empty, count: 5_000).flatMap(\.self)
    expectDismissed(try await flood(frames))
  }

  @Test("A frame longer than the server takes is refused by its header.")
  func oversize() async throws {
    let header: [UInt8] = [0x00, 0x04, 0x00, 0x01, 0x10, 0x01, 0, 0, 0, 0, 0, 1]
    expectDismissed(try await flood(header))
  }

  @Test("More calls at once than the server allows end the connection.")
  func tooManyCalls() async throws {
    let control = ControlService()
    let frames = (UInt32(1)...20).flatMap {
      Self.call($0, ControlContract.secure, command: ControlService.Command.wait, token: "clerk")
    }
    let settings = TestServer.settings { $0.maxCalls = 16 }
    expectDismissed(try await flood(frames, control, settings))
  }

  @Test("Without a login empty messages come to an end too.")
  func emptyWithoutLogin() async throws {
    try await withCaller(.tcp) { caller, _ in
      let call: ClientStreamCall<LinkProbe, LinkProbe> = try await caller.clientStream(
        ControlContract.sum,
        CallOptions()
      )
      let error = await callError { () async throws(CallError) in
        for _ in 0..<1_000 { try await call.send(LinkProbe()) }
        _ = try await call.finish()
      }
      #expect(error?.details?.limit?.name == "unauthenticated_call_bytes")
    }
  }

  @Test("Streams without a login leave room for logins.")
  func streamsWithoutLogin() async throws {
    let control = ControlService()
    let calls = control.server()
    try await withServer(.unix, calls) { server in
      var connections: [HamletConnection] = []
      var streams: [any ClientCall] = []
      for _ in 0..<(CallLimits.unauthenticatedStreams / CallLimits.unauthenticatedCalls) {
        let connection = try await server.connect()
        connections.append(connection)
        for _ in 0..<CallLimits.unauthenticatedCalls {
          streams.append(try await Self.stream(connection))
        }
      }
      await control.signals.wait("taken", CallLimits.unauthenticatedStreams)
      let last = try await server.connect()
      let refused = try await Self.stream(last).end().error
      #expect(refused?.details?.limit?.name == "streams_without_login")
      #expect(streams.count == CallLimits.unauthenticatedStreams)
      let _: LinkProbe = try await last.unary(ControlContract.echo, LinkProbe())
      for connection in connections + [last] { await connection.cut() }
    }
  }

  /// Opens a stream of requests and sends one.
  private static func stream(_ connection: HamletConnection) async throws -> any ClientCall {
    let stream = try await connection.start(
      ControlContract.sum,
      CallOptions(),
      CallOpening(.clientStream, nil)
    )
    // A refusal may be here before the message has left; it is then the stream's end that tells.
    try? await stream.send(LinkProbe(sequence: 1).encoded())
    return stream
  }

  @Test("Calls that were given up and still run count as at work, and others find room.")
  func runningOn() async throws {
    let control = ControlService()
    let calls = control.server(openCalls: 64)
    try await withServer(.tcp, calls) { server in
      let good = try await server.connect()
      let socket = try await RawSocket.connect(to: server.endpoint)
      let opening = RawFrame.preface + RawFrame.hello
      // Each is answered at its deadline of a millisecond; its handler waits on.
      let frames = (UInt32(1)...64).flatMap {
        Self.call(
          $0,
          ControlContract.secure,
          command: ControlService.Command.late,
          token: "clerk",
          timeout: 1
        )
      }
      try await socket.send(opening + frames)
      // A quarter of the server's calls; from there on one connection has an eighth.
      await control.signals.wait("waiting", 16)
      let answer: LinkProbe = try await good.unary(
        ControlContract.secure,
        LinkProbe(sequence: 300),
        CallOptions(token: "clerk")
      )
      #expect(answer.sequence == 300)
      #expect(control.signals.count("waiting") == 16)
      control.signals.note("go")
      await socket.close()
      await good.cut()
    }
  }

  @Test("A client that reads no answers keeps nobody else waiting.")
  func readsNothing() async throws {
    try await withServer(.tcp, ControlService().server()) { server in
      let good = try await server.connect()
      let deaf = try await RawSocket.connect(to: server.endpoint, reads: false)
      let head = CallHead(method: ControlContract.count).encodedBytes()
      let wide = LinkProbe(sequence: 1_000, padding: Array(repeating: 1, count: 4_000))
      var frames = RawFrame.preface + RawFrame.hello
      for number in UInt32(1)...8 {
        frames += RawFrame.frame(
          0x10,
          flags: 0x01,
          call: number,
          head: head,
          payload: wide.encodedBytes()
        )
      }
      try await deaf.send(frames)
      for _ in 0..<50 {
        let _: LinkProbe = try await good.unary(ControlContract.echo, LinkProbe())
      }
      await deaf.close()
      await good.cut()
    }
  }

  @Test("Peers that send a byte and wait hold no more than they sent, and nobody up.")
  func slowPeers() async throws {
    try await withServer(.tcp, ControlService().server()) { server in
      let good = try await server.connect()
      let beginnings: [[UInt8]] = [
        [0x89], RawFrame.preface, RawFrame.preface + [0], RawFrame.preface + RawFrame.hello,
        RawFrame.preface + RawFrame.hello + [0, 4, 0, 0, 0x10, 1, 0, 0, 0, 0, 0, 1, 7],
      ]
      var sockets: [RawSocket] = []
      for beginning in beginnings + beginnings + beginnings {
        let socket = try await RawSocket.connect(to: server.endpoint)
        try await socket.send(beginning)
        sockets.append(socket)
      }
      for _ in 0..<50 {
        let _: LinkProbe = try await good.unary(ControlContract.echo, LinkProbe())
      }
      for socket in sockets { await socket.close() }
      await good.cut()
    }
  }
}
