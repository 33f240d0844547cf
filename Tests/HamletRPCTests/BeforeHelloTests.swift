import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Testing

@Suite("Calls that leave before the server's HELLO is there") struct BeforeHelloTests {
  @Test("They are answered, and what the server says of itself comes later.")
  func answered() async throws {
    for transport in [TestTransport.tcp, .unix, .tls] {
      try await withServer(transport, ControlService().server()) { server in
        var options = ConnectionOptions(agent: "test")
        options.tls = server.tls
        let connection = try await HamletConnection.open(to: server.endpoint, options)
        let reply: LinkProbe = try await connection.unary(
          ControlContract.secure,
          LinkProbe(sequence: 7_000),
          CallOptions(token: "clerk")
        )
        #expect(reply.sequence == 7_000)
        try await connection.greeted(within: 5_000)
        #expect(connection.server?.agent == "test")
        await connection.close()
      }
    }
  }

  @Test("Of a device that is turned away none was made, and the caller learns that.")
  func turnedAway() async throws {
    try await withTown { town in
      town.control.devices.revoke(TestTown.deviceID)
      let otherTown = try #require(try OpenAuthority().town())
      for device in [try town.device(), try TestTown.device(TestTown.deviceID, of: otherTown)] {
        var options = ConnectionOptions(agent: "test")
        options.tls = try ClientTLS(town.pinned, host: "127.0.0.1", device: device)
        let error = await callErrorOf {
          try await town.echo(on: HamletConnection.open(to: town.endpoint, options))
        }
        #expect(error?.code == .unauthenticated, "\(error?.english ?? "")")
        #expect(error?.attempt == .notSent)
      }
      #expect(town.control.metrics.counts[ControlContract.echo]?.succeeded ?? 0 == 0)
    }
  }

  @Test("Nobody there is an unavailable server, and nothing was sent.")
  func nobodyThere() async throws {
    let error = await callError { () async throws(CallError) in
      _ = try await HamletConnection.open(
        to: .unix(path: "/tmp/hamlet-test-nobody.sock"),
        ConnectionOptions(agent: "test")
      )
    }
    #expect(error?.code == .unavailable)
    #expect(error?.attempt == .notSent)
  }
}
