internal import Glibc
internal import NIOCore

/// What stands for one place that clients come from, in limits and in delays of logins.
///
/// Of IPv6 it is the first 64 bits: whoever has one such address has all of them. An IPv4 address
/// written as IPv6 is the IPv4 address.
enum AddressKey {
  /// The key of an address; nil for a unix socket.
  static func of(_ address: SocketAddress?) -> String? {
    guard let text = address?.ipAddress, text.contains(":") else { return address?.ipAddress }
    var bytes = [UInt8](repeating: 0, count: 16)
    return inet_pton(AF_INET6, text, &bytes) == 1 ? key(bytes) : text
  }

  /// The key of the 16 bytes of an IPv6 address.
  static func key(_ bytes: [UInt8]) -> String {
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    if bytes.starts(with: mapped) {
      return bytes.suffix(4).map { String($0) }.joined(separator: ".")
    }
    let groups = stride(from: 0, to: 8, by: 2).map { index in
      String(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]), radix: 16)
    }
    return groups.joined(separator: ":") + "::/64"
  }
}
