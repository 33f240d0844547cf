import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Testing

@Suite("Connections") struct ConnectionTests {
  private func started(
    _ caller: any Caller,
    _ command: UInt64
  ) async throws -> any ClientCall {
    let opening = CallOpening(.unary, LinkProbe(sequence: command).encoded())
    return try await caller.start(ControlContract.echo, CallOptions(), opening)
  }

  @Test("A connection tells what the server said of itself.", arguments: TestTransport.sockets)
  func hello(_ transport: TestTransport) async throws {
    try await withServer(transport, ControlService().server()) { server in
      let connection = try await server.connect()
      #expect(connection.server?.agent == "test")
      #expect(connection.server?.schemaSha256 == Contract.schemaSHA256)
      await connection.close()
    }
  }

  @Test(
    "A connection cut while a handler works leaves the outcome unknown.",
    arguments: TestTransport.sockets
  )
  func cutAtWork(_ transport: TestTransport) async throws {
    let control = ControlService()
    try await withServer(transport, control.server()) { server in
      let connection = try await server.connect()
      let call = try await started(connection, ControlService.Command.wait)
      await control.signals.wait("waiting")
      await connection.cut()
      let error = await call.end().error
      #expect(error?.code == .unavailable)
      #expect(error?.attempt == .unknown)
      await control.signals.wait("stopped")
    }
  }

  @Test("A connection cut during a commit lets it end.", arguments: TestTransport.sockets)
  func cutAtCommit(_ transport: TestTransport) async throws {
    let control = ControlService()
    try await withServer(transport, control.server()) { server in
      let connection = try await server.connect()
      let call = try await started(connection, ControlService.Command.commit)
      await control.signals.wait("committing")
      await connection.cut()
      #expect(await call.end().attempt == .unknown)
      control.signals.note("go")
      await control.signals.wait("committed")
    }
  }

  @Test("A connection cut during a stream ends it on both sides.", arguments: TestTransport.sockets)
  func cutInStream(_ transport: TestTransport) async throws {
    let control = ControlService()
    try await withServer(transport, control.server()) { server in
      let connection = try await server.connect()
      let call: ServerStreamCall<LinkProbe> = try await connection.serverStream(
        ControlContract.feed,
        LinkProbe(),
        CallOptions(token: "clerk")
      )
      _ = try await call.next()
      await control.signals.wait("waiting")
      await connection.cut()
      let error = await callError { () async throws(CallError) in _ = try await call.next() }
      #expect(error?.code == .unavailable)
      await control.signals.wait("stopped")
    }
  }

  @Test("A call on a lost connection was not sent.", arguments: TestTransport.sockets)
  func startAfterCut(_ transport: TestTransport) async throws {
    try await withServer(transport, ControlService().server()) { server in
      let connection = try await server.connect()
      await connection.cut()
      let call = try await started(connection, ControlService.Command.echo)
      let error = await call.end().error
      #expect(error?.code == .unavailable)
      #expect(error?.attempt == .notSent)
    }
  }

  @Test(
    "A request over the server's frame is refused before it leaves.",
    arguments: TestTransport.sockets
  )
  func largeRequest(_ transport: TestTransport) async throws {
    try await withServer(transport, ControlService().server()) { server in
      let connection = try await server.connect()
      let error = await callError { () async throws(CallError) in
        let request = LinkProbe(padding: Array(repeating: 0, count: 300_000))
        let _: LinkProbe = try await connection.unary(ControlContract.echo, request)
      }
      #expect(error?.details?.limit?.side == "server")
      #expect(error?.attempt == .notSent)
      let _: LinkProbe = try await connection.unary(ControlContract.echo, LinkProbe())
      await connection.cut()
    }
  }

  @Test("A client that leaves gets the answers of its calls.", arguments: TestTransport.sockets)
  func clientLeaves(_ transport: TestTransport) async throws {
    let control = ControlService()
    try await withServer(transport, control.server()) { server in
      let connection = try await server.connect()
      let call = try await started(connection, ControlService.Command.commit)
      await control.signals.wait("committing")
      async let closed: Void = connection.close()
      control.signals.note("go")
      #expect(await call.end().error == nil)
      await closed
    }
  }

  @Test(
    "Each call is its own token's, or that of the last call that carried one: of several users on one connection as well.",
    arguments: TestTransport.sockets
  )
  func tokens(_ transport: TestTransport) async throws {
    try await withServer(transport, ControlService().server()) { server in
      let connection = try await server.connect()
      let secure = { @Sendable (token: String) async -> StatusCode in
        let error = await callError { () async throws(CallError) in
          let _: LinkProbe = try await connection.unary(
            ControlContract.secure,
            LinkProbe(),
            CallOptions(token: token)
          )
        }
        return error?.code ?? .ok
      }
      #expect(await secure("") == .unauthenticated)
      let talk: [(String, StatusCode)] = [
        ("clerk", .ok), ("clerk", .ok), ("", .ok), ("newcomer", .failedPrecondition),
        ("newcomer", .failedPrecondition), ("", .failedPrecondition), ("clerk", .ok),
        ("stranger", .unauthenticated), ("stranger", .unauthenticated), ("", .unauthenticated),
        ("clerk", .ok),
      ]
      for (number, (token, code)) in talk.enumerated() {
        #expect(await secure(token) == code, "\(number): \(token)")
        // A method that is open to all takes no notice, and changes nothing.
        let _: LinkProbe = try await connection.unary(ControlContract.echo, LinkProbe())
      }
      // Many under way at once, each with its own.
      let wrong = await withTaskGroup(of: Bool.self) { group in
        for number in 0..<60 {
          let (token, code) = talk[[0, 3, 7][number % 3]]
          group.addTask { await secure(token) != code }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(wrong == 0)
      await connection.close()
    }
  }

  @Test(
    "A caller who grants the link time waits that much longer for an answer than one who does not.",
    arguments: [TestTransport.tcp]
  )
  func linkTime(_ transport: TestTransport) async throws {
    let control = ControlService()
    try await withServer(transport, control.server()) { server in
      let connection = try await server.connect()
      let commit = { (link: UInt32) async throws(CallError) -> any ClientCall in
        try await connection.start(
          ControlContract.echo,
          CallOptions(timeoutMilliseconds: 20, linkMilliseconds: link),
          CallOpening(.unary, LinkProbe(sequence: ControlService.Command.commit).encoded())
        )
      }
      // Both are past stopping on the server; the one that was begun later is given up first.
      let patient = try await commit(600_000)
      let hasty = try await commit(0)
      await control.signals.wait("committing", 2)
      let error = await hasty.end().error
      #expect(error?.code == .deadlineExceeded)
      #expect(error?.attempt == .unknown)
      control.signals.note("go")
      #expect(await patient.end().error == nil)
      await connection.cut()
    }
  }

  @Test("Nobody there is an unavailable server.")
  func nobodyThere() async throws {
    let error = await callError { () async throws(CallError) in
      _ = try await HamletConnection.connect(
        to: .unix(path: "/tmp/hamlet-test-nobody.sock"),
        ConnectionOptions(agent: "test")
      )
    }
    #expect(error?.code == .unavailable)
    #expect(error?.attempt == .notSent)
  }

  @Test("One address has its limit of connections.")
  func connectionsPerAddress() async throws {
    let calls = ControlService().server()
    let settings = TestServer.settings { $0.connectionsPerAddress = 2 }
    try await withServer(.tcp, calls, settings) { server in
      let first = try await server.connect()
      let second = try await server.connect()
      let error = await callError { () async throws(CallError) in
        _ = try await server.connect()
      }
      #expect(error?.code == .unavailable)
      let _: LinkProbe = try await second.unary(ControlContract.echo, LinkProbe())
      await first.cut()
      await second.cut()
    }
  }
}
