import HamletDomain
import Testing

@Suite("Ranges of addresses")
struct NetworkRangeTests {
  @Test("Whoever has one IPv6 address has its whole network, and IPv4 within IPv6 is IPv4.")
  func places() {
    #expect(NetworkAddress.place(of: "2001:db8:1:2::1") == "2001:db8:1:2::/64")
    #expect(NetworkAddress.place(of: "2001:db8:1:2:ffff::9") == "2001:db8:1:2::/64")
    #expect(NetworkAddress.place(of: "2001:db8:1:3::1") != "2001:db8:1:2::/64")
    #expect(NetworkAddress.place(of: "::ffff:192.0.2.7") == "192.0.2.7")
    #expect(NetworkAddress.place(of: "192.0.2.7") == "192.0.2.7")
    #expect(NetworkAddress.place(of: "") == "")
  }

  @Test(
    "An address lies within a range whose bits it begins with.",
    arguments: [
      ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.0/24", "192.0.3.0", false),
      ("192.0.2.128/25", "192.0.2.127", false), ("192.0.2.128/25", "192.0.2.128", true),
      ("10.0.0.0/8", "10.255.0.1", true), ("0.0.0.0/0", "203.0.113.9", true),
      ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.8", false),
      ("192.0.2.7/32", "192.0.2.7", true), ("2001:db8::/32", "2001:db8:ffff::1", true),
      ("2001:db8::/32", "2001:db9::1", false), ("::1", "0:0:0:0:0:0:0:1", true),
      ("fe80::/10", "fe80::1%eth0", true), ("fe80::/10", "fec0::1", false),
      // One server listens for both, and then sees IPv4 inside IPv6.
      ("192.0.2.0/24", "::ffff:192.0.2.9", true), ("::ffff:192.0.2.9", "192.0.2.9", true),
      ("::/0", "192.0.2.1", false), ("0.0.0.0/0", "2001:db8::1", false),
      ("192.0.2.0/24", "", false), ("0.0.0.0/0", "no address", false),
    ]
  )
  func contains(range: String, address: String, isWithin: Bool) throws {
    #expect(try NetworkRange(range).contains(address) == isWithin, "\(range) \(address)")
  }

  @Test(
    "What is no range, or means more than it says, is not one.",
    arguments: [
      "", "/", "/24", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/+8", "192.0.2.1/24",
      "192.0.2/24", "192.0.2.256", "192.0.2.0.0", "192.0.02.1", "１92.0.2.1", "2001:db8::/129",
      "2001:db8::1/32", "2001:db8:::1", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
      "12345::", "g::", ":1:2:3:4:5:6:7", "192.0.2.0/24/1", "1:2:3:4:5:6:7:192.0.2.1",
      String(repeating: "1", count: 4_000),
    ]
  )
  func refused(text: String) {
    #expect(throws: RuleViolation.self) { try NetworkRange(text) }
  }
}
