import HamletLoadKit
import HamletTransport
import Testing

@Suite("A poor link carries bytes at its rate, after its delay, in order")
struct LinkShapeTests {
  private func shape(
    bits: Double = 8_000,
    delay: UInt64 = 400,
    jitter: UInt64 = 0,
    open: UInt64 = 0,
    seed: UInt64 = 1
  ) -> LinkShape {
    LinkShape(
      bitsPerSecond: bits,
      delay: delay * 1_000_000,
      jitter: jitter * 1_000_000,
      open: open * 1_000_000,
      seed: seed
    )
  }

  @Test("Slices leave one behind the other, and a pause is not made up for.")
  func rate() {
    var link = shape()  // A byte a millisecond.
    #expect(link.arrival(of: 100, at: 0) == 500_000_000)
    #expect(link.arrival(of: 50, at: 20_000_000) == 550_000_000)
    #expect(link.free == 150_000_000)
    #expect(link.arrival(of: 10, at: 1_000_000_000) == 1_410_000_000)
    #expect(link.arrival(of: 0, at: 1_000_000_000) == 1_410_000_000)
  }

  @Test("Nothing leaves before the link is open.")
  func opening() {
    var link = shape(open: 800)
    #expect(link.arrival(of: 100, at: 1_000_000) == 1_300_000_000)
  }

  @Test("Fifty frames of 430 bytes take the time that 23 kbit/s give them.")
  func target() {
    var link = shape(bits: 23_000)
    var last: UInt64 = 0
    for _ in 0..<50 { last = link.arrival(of: 430, at: 0) }
    let seconds: Double = 50 * 430 * 8 / 23_000 + 0.4
    let difference = Double(last) / 1e9 - seconds
    #expect(abs(difference) < 0.001)
  }

  @Test("With jitter arrivals keep their order, stay within it, and repeat from their seed.")
  func jitter() {
    func arrivals(_ seed: UInt64) -> [UInt64] {
      var link = shape(bits: 8_000_000, jitter: 100, seed: seed)
      return (0..<500).map { link.arrival(of: 10, at: UInt64($0) * 1_000_000) }
    }
    let drawn = arrivals(3)
    #expect(drawn == drawn.sorted())
    #expect(Set(drawn).count > 5)
    for (index, arrival) in drawn.enumerated() {
      let plain = UInt64(index) * 1_000_000 + 400_010_000
      #expect((plain...plain + 200_000_000).contains(arrival))
    }
    #expect(arrivals(3) == drawn)
    #expect(arrivals(4) != drawn)
  }

  @Test("Bytes come through the proxy both ways unchanged, and are counted.")
  func proxy() throws {
    let (listener, port) = try RawSocket.listen()
    let quality = ShapingProxy.Quality(bitsPerSecond: 8_000_000, roundTripMilliseconds: 2)
    let proxy = try ShapingProxy(to: .tcp(host: "127.0.0.1", port: port), quality, seed: 1)
    let client = try RawSocket.connect(to: .tcp(host: "127.0.0.1", port: proxy.port))
    let server = try RawSocket.accept(listener)
    let sent = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for (from, to) in [(client, server), (server, client)] {
      try RawSocket.write(sent, to: from)
      let tank = ByteTank()
      while tank.count < sent.count { try RawSocket.read(from: to, into: tank) }
      #expect(Array(tank.bytes) == sent)
    }
    #expect(proxy.counts.up == sent.count)
    #expect(proxy.counts.down == sent.count)
    #expect(proxy.counts.connections == 1)
    RawSocket.close(client)
    // The end comes through too.
    #expect(throws: LineError.self) { try RawSocket.read(from: server, into: ByteTank()) }
    RawSocket.close(server)
    RawSocket.close(listener)
    proxy.stop()
  }
}
