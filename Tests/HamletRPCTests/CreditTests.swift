import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Streams and credit") struct CreditTests {
  private let piece = Array(repeating: UInt8(7), count: 16_000)

  @Test("A stream far beyond the credit comes whole.", arguments: TestTransport.allCases)
  func largeDown(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let call: ServerStreamCall<LinkProbe> = try await caller.serverStream(
        ControlContract.count,
        LinkProbe(sequence: 200, padding: piece),
        CallOptions(token: "clerk")
      )
      var count = 0
      for try await message in call where message.padding == piece { count += 1 }
      #expect(count == 200)
    }
  }

  @Test("An upload far beyond the credit arrives whole.", arguments: TestTransport.allCases)
  func largeUp(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let call: ClientStreamCall<LinkProbe, LinkProbe> = try await caller.clientStream(
        ControlContract.sum,
        CallOptions(token: "clerk")
      )
      for _ in 0..<200 { try await call.send(LinkProbe(sequence: 1, padding: piece)) }
      #expect(try await call.finish().sequence == 200)
    }
  }

  @Test("A stream that nobody reads holds up only itself.", arguments: TestTransport.allCases)
  func unreadStream(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let call: ServerStreamCall<LinkProbe> = try await caller.serverStream(
        ControlContract.count,
        LinkProbe(sequence: 300, padding: piece),
        CallOptions(token: "clerk")
      )
      for _ in 0..<50 {
        let _: LinkProbe = try await caller.unary(ControlContract.echo, LinkProbe())
      }
      #expect(control.signals.count("sent") < 100)
      var count = 0
      for try await _ in call { count += 1 }
      #expect(count == 300)
    }
  }
}
