import HamletLoadKit
import HamletTransport
import Testing

@Suite("Many connections come from many addresses of loopback")
struct SourceAddressesTests {
  private let loopback = Endpoint.tcp(host: "127.0.0.1", port: 4265)

  @Test("Ten thousand come fifty from each address, all of them lawful.")
  func many() throws {
    var counts: [String: Int] = [:]
    for place in 0..<10_000 {
      let source = try #require(
        SourceAddresses.source(of: place, among: 10_000, to: loopback)
      )
      counts[source, default: 0] += 1
    }
    #expect(counts.count == 200)
    #expect(counts.values.allSatisfy { $0 == 50 })
    for source in counts.keys {
      let parts = source.split(separator: ".").compactMap { Int($0) }
      #expect(parts.count == 4 && parts[0] == 127)
      #expect(parts.allSatisfy { (0...254).contains($0) } && parts[3] > 0)
    }
  }

  @Test("A few, and those to elsewhere, come from where the system says.")
  func few() {
    #expect(SourceAddresses.source(of: 3, among: 50, to: loopback) == nil)
    let elsewhere = Endpoint.tcp(host: "192.0.2.1", port: 1)
    #expect(SourceAddresses.source(of: 3, among: 9_000, to: elsewhere) == nil)
    #expect(SourceAddresses.source(of: 3, among: 9_000, to: .unix(path: "/x")) == nil)
  }

  @Test("A line of /proc gives its number.")
  func memory() {
    let text = "VmPeak:\t  20 kB\nVmRSS:\t   4711 kB\nRssAnon:\t 12 kB\n"
    #expect(ServerMemory.number("VmRSS:", in: text) == 4_711)
    #expect(ServerMemory.number("VmSwap:", in: text) == nil)
    #expect(ServerMemory(pid: -1) == nil)
  }
}
