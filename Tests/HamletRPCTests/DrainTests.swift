import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Testing

@Suite("Shutting down") struct DrainTests {
  @Test(
    "Calls at work are answered, streams end, then the server is gone.",
    arguments: TestTransport.sockets
  )
  func drain(_ transport: TestTransport) async throws {
    let control = ControlService()
    let server = try await TestServer.start(transport, control.server())
    let connection = try await server.connect()
    let opening = CallOpening(
      .unary,
      LinkProbe(sequence: ControlService.Command.commit).encoded()
    )
    let write = try await connection.start(ControlContract.echo, CallOptions(), opening)
    let feed: ServerStreamCall<LinkProbe> = try await connection.serverStream(
      ControlContract.feed,
      LinkProbe(),
      CallOptions(token: "clerk")
    )
    _ = try await feed.next()
    await control.signals.wait("committing")
    await control.signals.wait("waiting")

    async let gone: Void = server.server.shutDown()
    let ended = await feed.call.end()
    #expect(ended.error?.code == .unavailable)
    control.signals.note("go")
    #expect(await write.end().error == nil)
    await gone
    await connection.waitUntilClosed()
    let late = try await connection.start(ControlContract.echo, CallOptions(), opening)
    #expect(await late.end().attempt == .notSent)
  }

  @Test("A server without calls is gone at once.", arguments: TestTransport.sockets)
  func idle(_ transport: TestTransport) async throws {
    let server = try await TestServer.start(transport, ControlService().server())
    let connection = try await server.connect()
    await server.server.shutDown()
    await connection.waitUntilClosed()
    #expect(!connection.isOpen)
    #expect(server.server.connections == 0)
  }
}
