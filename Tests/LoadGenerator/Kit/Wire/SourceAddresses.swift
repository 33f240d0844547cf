package import HamletTransport

/// Where connections come from.
///
/// A server takes 64 connections of one address, 200 new ones at once and 20 a second from then on. On
/// loopback all of 127.0.0.0/8 is this machine's: with many connections each fifty come from an address
/// of their own, as from the houses of a town.
package enum SourceAddresses {
  package static let perAddress = 50

  /// The source of the connection with this place among `count`; nil: the system's choice.
  package static func source(of place: Int, among count: Int, to endpoint: Endpoint) -> String? {
    guard case .tcp(let host, _) = endpoint, host.hasPrefix("127."), count > perAddress else {
      return nil
    }
    let number = place / perAddress + 1
    return "127.0.\(number / 250 + 1).\(number % 250 + 1)"
  }
}
