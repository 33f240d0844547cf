import HamletMessages
import HamletRPC
import HamletTransport
import NIOSSL
import Testing

@Suite("Handshakes that come to nothing") struct TLSHandshakeTests {
  @Test("TLS 1.2 and below is refused.", arguments: [TLSVersion.tlsv1, .tlsv11, .tlsv12])
  func oldVersions(_ version: TLSVersion) async throws {
    try await withTown { town in
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.maximumTLSVersion = version
      try await town.shake(configuration)
      try await town.echo(on: town.connect(town.device()))
      #expect(town.server.counts.refusals("handshake") == 1)
    }
  }

  @Test("Plaintext on the TLS port is closed without a word.")
  func plaintext() async throws {
    try await withTown { town in
      let socket = try await RawSocket.connect(to: town.endpoint)
      try await socket.send(RawFrame.preface + RawFrame.hello)
      #expect(try await socket.bytesUntilClosed() == [])
      #expect(town.server.counts.refusals("plaintext") == 1)
      // Whoever knocks with other words is counted, and fills no audit.
      #expect(town.control.refusals.refused.isEmpty)
      try await town.echo(on: town.connect(town.device()))
    }
  }

  @Test("A peer that never ends its handshake is closed at the deadline.")
  func silentHandshake() async throws {
    try await withTown(handshakeMilliseconds: 50) { town in
      let socket = try await RawSocket.connect(to: town.endpoint)
      #expect(try await socket.bytesUntilClosed() == [])
      #expect(town.server.counts.refusals("timeout") == 1)
    }
  }

  @Test("Who speaks none of the protocols is closed.")
  func otherProtocol() async throws {
    try await withTown { town in
      for protocols in [["h2"], []] {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.applicationProtocols = protocols
        try await town.shake(configuration)
      }
      #expect(town.server.counts.refusals("no protocol in common") == 2)
    }
  }
}
