import HamletRPC
import HamletTransport
import Testing

@Suite("Leaving over TLS") struct TLSLeavingTests {
  @Test(
    "A client is gone when the server says goodbye, and waits out no shutdown time.",
    .timeLimit(.minutes(1))
  )
  func leaving() async throws {
    try await withTown { town in
      let tls = try ClientTLS(
        town.pinned,
        host: "127.0.0.1",
        device: town.device(),
        shutdownMilliseconds: 120_000
      )
      let connection = try await town.connect(tls)
      try await town.echo(on: connection)
      await connection.close()
      #expect(!connection.isOpen)
    }
  }
}
