import HamletMessages
import HamletRPC
import HamletWire
import Testing

@testable import HamletTransport

@Suite("New connections")
struct NewConnectionTests {
  private static func at(_ milliseconds: Int64) -> WireInstant {
    WireInstant(nanoseconds: milliseconds * 1_000_000)
  }

  /// A rate that can be asked within an expectation.
  private final class Gate {
    private var rate: ConnectionRate

    init(burst: Int, perSecond: Int) {
      rate = ConnectionRate(burst: burst, perSecond: perSecond)
    }

    var count: Int { rate.count }

    func take(from address: String, now: WireInstant) -> Bool {
      rate.take(from: address, now: now)
    }
  }

  @Test("An address has its burst at once and its rate from then on.")
  func rate() {
    let rate = Gate(burst: 5, perSecond: 2)
    let first = (0..<8).map { _ in rate.take(from: "a", now: Self.at(0)) }
    #expect(first == [true, true, true, true, true, false, false, false])
    #expect(!rate.take(from: "a", now: Self.at(499)))
    #expect(rate.take(from: "a", now: Self.at(500)))
    #expect(!rate.take(from: "a", now: Self.at(500)))
    let later = (0..<8).map { _ in rate.take(from: "a", now: Self.at(60_000)) }
    #expect(later.count { $0 } == 5)
  }

  @Test("One address does not spend another's.")
  func addresses() {
    let rate = Gate(burst: 1, perSecond: 1)
    #expect(rate.take(from: "a", now: Self.at(0)))
    #expect(!rate.take(from: "a", now: Self.at(0)))
    #expect(rate.take(from: "b", now: Self.at(0)))
  }

  @Test("A clock that steps back gives nothing, and asking without rest brings nothing.")
  func patience() {
    let rate = Gate(burst: 1, perSecond: 1)
    #expect(rate.take(from: "a", now: Self.at(10_000)))
    #expect(!rate.take(from: "a", now: Self.at(0)))
    let taken = (1...1_000).count { rate.take(from: "a", now: Self.at(10_000 + Int64($0))) }
    #expect(taken == 1)
  }

  @Test("However many addresses come, no more than so many are remembered.")
  func bounded() {
    let rate = Gate(burst: 2, perSecond: 1)
    for number in 0..<50_000 {
      _ = rate.take(from: "\(number)", now: Self.at(0))
      #expect(rate.count <= TransportLimits.addressesRemembered + 1)
    }
    _ = rate.take(from: "x", now: Self.at(100_000))
    #expect(rate.count <= TransportLimits.addressesRemembered)
  }

  @Test("Connections beyond the rate are closed without a byte, and those there are serve on.")
  func sockets() async throws {
    let calls = ControlService().server()
    let settings = TestServer.settings {
      $0.connectionBurst = 3
      $0.connectionsPerSecond = 0
    }
    try await withServer(.tcp, calls, settings) { server in
      let good = try await server.connect()
      for _ in 0..<2 { await (try await RawSocket.connect(to: server.endpoint)).close() }
      for _ in 0..<20 {
        let socket = try await RawSocket.connect(to: server.endpoint)
        #expect(try await socket.bytesUntilClosed().isEmpty)
        let _: LinkProbe = try await good.unary(ControlContract.echo, LinkProbe())
      }
      await good.cut()
    }
  }

  @Test("Connections beyond all that a server takes are closed, and there is room when one leaves.")
  func total() async throws {
    let calls = ControlService().server()
    let settings = TestServer.settings { $0.connections = 2 }
    try await withServer(.unix, calls, settings) { server in
      let first = try await server.connect()
      let second = try await server.connect()
      let refused = try await RawSocket.connect(to: server.endpoint)
      #expect(try await refused.bytesUntilClosed().isEmpty)
      let _: LinkProbe = try await first.unary(ControlContract.echo, LinkProbe())
      await second.cut()
      var third: HamletConnection?
      while third == nil { third = try? await server.connect() }
      let _: LinkProbe? = try await third?.unary(ControlContract.echo, LinkProbe())
      await third?.cut()
      await first.cut()
    }
  }
}
