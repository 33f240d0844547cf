extension NetworkAddress {
  /// What stands for the place that a client comes from, where connections and failed logins are
  /// counted: of IPv6 the first 64 bits, since whoever has one such address has all of them.
  package static func place(of text: String) -> String {
    guard let address = NetworkAddress(text) else { return text }
    guard address.bytes.count == 16 else {
      return address.bytes.map { String($0) }.joined(separator: ".")
    }
    let groups = stride(from: 0, to: 8, by: 2).map { index in
      String(UInt16(address.bytes[index]) << 8 | UInt16(address.bytes[index + 1]), radix: 16)
    }
    return groups.joined(separator: ":") + "::/64"
  }
}
